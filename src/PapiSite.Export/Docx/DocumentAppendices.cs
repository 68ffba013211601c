using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using PapiSite.Export.Tables;
using PapiSite.Model.Plans;
using PapiSite.Site;
using PapiSite.Site.Views;
using PapiSite.Site.Wording;

namespace PapiSite.Export.Docx;

/// <summary>What stands behind a document on sheets laid across: its tables of tasks, then those in which a body scores itself.</summary>
/// <param name="plan">The plan.</param>
/// <param name="isReport">True for a report on it, which only has the tasks, with what was done.</param>
internal sealed partial class DocumentAppendices(Plan plan, bool isReport)
{
    private readonly ImmutableArray<SelfScoreTable> _scores = isReport ? [] : SelfScoreTable.Of(plan);

    /// <summary>The appendices.</summary>
    public IEnumerable<IEnumerable<OpenXmlElement>> Of(IReadOnlyList<PublishedTask> tasks) =>
        PlanTables.Of(plan, tasks, isReport).Select(Of).Concat(_scores.Select(Of));

    private IEnumerable<OpenXmlElement> Of(PlanTable table)
    {
        var label = table.Appendix?.Label is { } own ? $"{ExportWords.Appendix} {own.TrimEnd('.', ')')}" : ExportWords.Appendix;
        foreach (var element in Head(label, table.Appendix?.Title ?? (isReport ? ExportWords.ProgressTitle : ExportWords.TasksTitle)))
            yield return element;
        if (table.Appendix is not null)
        {
            var details = TaskTables.Details(plan, table.Appendix).ToList();
            foreach (var element in Paragraphs.OfProse(details, DocumentStyles.Body)) yield return element;
        }

        yield return Paragraphs.Of(DocumentStyles.Margin, "").WithNext();
        if (table.Lines.Length > 0) yield return TaskTables.Of(plan, table);
    }

    private IEnumerable<OpenXmlElement> Of(SelfScoreTable table)
    {
        var hasLabel = table.Provenance is { } printed && AppendixLabel.IsMatch(printed) && IsAlone(printed);
        foreach (var element in Head(hasLabel ? table.Provenance! : ExportWords.Appendix, table.Title)) yield return element;
        if (table.Bodies.Length > 0) yield return Paragraphs.Of(DocumentStyles.Body, $"{ExportWords.ScoringBy}: {table.Bodies}");
        if (table.Provenance is { } provenance && !hasLabel)
            yield return Paragraphs.Of(DocumentStyles.Body, $"{ExportWords.T.Provenance}: {provenance}");
        yield return Paragraphs.Of(DocumentStyles.Margin, "").WithNext();
        yield return TaskTables.OfScores(table);
        foreach (var note in table.Notes) yield return Paragraphs.Of(DocumentStyles.Body, note);
    }

    /// <summary>True where no other sheet has the label of an appendix: two of one label would be one appendix to a reader.</summary>
    private bool IsAlone(string label) =>
        _scores.Count(s => s.Provenance == label) == 1
        && !plan.Groups.Any(g => g.Kind == GroupKind.Appendix && g.Label is { } own
            && label.EndsWith($" {own.TrimEnd('.', ')')}", StringComparison.OrdinalIgnoreCase));

    private IEnumerable<OpenXmlElement> Head(string label, string title)
    {
        yield return Paragraphs.Of(DocumentStyles.Appendix, label);
        yield return Paragraphs.Of(DocumentStyles.AppendixTitle, title);
        // A summary belongs to no signed document, a draft has not been issued, and a report has no number yet.
        if (isReport || plan is not { IsSummarised: false, Standing: PlanStanding.Issued, Number: { } number, Issued: { } day })
            yield break;
        var t = ExportWords.T;
        var issuers = PrintHead.InSentence(plan.Issuers, plan.Place);
        var by = issuers.Length > 0 ? $" của {issuers}" : "";
        yield return Paragraphs.Of(
            DocumentStyles.AppendixOf, $"(Kèm theo {DocumentName.KindOf(plan, t)} số {number} ngày {t.Day(day)}{by})");
    }

    [GeneratedRegex(@"^phụ lục (số )?[\p{L}0-9]{1,5}$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex AppendixLabel { get; }
}
