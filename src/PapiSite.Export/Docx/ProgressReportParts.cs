using System.Collections.Immutable;
using System.Globalization;
using DocumentFormat.OpenXml;
using PapiSite.Model.Plans;
using PapiSite.Model.Reports;
using PapiSite.Site;
using PapiSite.Site.Progress;
using PapiSite.Site.Views;
using PapiSite.Site.Wording;

namespace PapiSite.Export.Docx;

/// <summary>
/// The report on a plan that an office sends up: the tasks counted by the official classes, with room for number and signature.
/// </summary>
/// <param name="publication">The content, on the day of the report.</param>
/// <param name="tasks">The plan's tasks.</param>
/// <param name="title">What the report is about.</param>
internal sealed class ProgressReportParts(Publication publication, IReadOnlyList<PublishedTask> tasks, string title)
{
    private static InterfaceTexts T => ExportWords.T;

    /// <summary>What the report is about.</summary>
    public string Title => title;

    /// <summary>The title of the report on a plan.</summary>
    public static string TitleOf(Plan plan, DateOnly asOf)
    {
        var issuers = PrintHead.InSentence(plan.Issuers, plan.Place);
        var by = issuers.Length > 0 ? $" của {issuers}" : "";
        return $"Kết quả thực hiện {DocumentName.InSentence(plan, T)}{by}, tính đến ngày {T.Day(asOf)}";
    }

    /// <summary>The tables of counts: by group, and by agency.</summary>
    public static IEnumerable<CompletionTableModel> Tables(Plan plan, IReadOnlyList<PublishedTask> tasks)
    {
        var loose = tasks.Where(t => t.Task.Group is null).ToList();
        yield return CompletionTableModel.ByGroup(GroupNode.Of(plan, tasks), loose, tasks, T);
        yield return CompletionTableModel.ByAgency(tasks, T);
    }

    /// <summary>The names of a table's columns.</summary>
    public static ImmutableArray<string> HeadOf(CompletionTableModel table) =>
        [table.Head, T.ColumnTotal, .. table.Classes.Select(T.Class)];

    /// <summary>A row of a table.</summary>
    public static (string Name, ImmutableArray<int> Counts) RowOf(CompletionTableModel table, string name, CompletionCounts counts) =>
        (name, [counts.Total, .. table.Classes.Select(of => counts[of])]);

    /// <summary>The rows of a table, the sum last.</summary>
    public static IEnumerable<(string Name, ImmutableArray<int> Counts)> RowsOf(CompletionTableModel table) =>
        table.Rows.Select(r => RowOf(table, r.Name.Text, r.Counts))
            .Concat(table.Sum is { } sum ? [RowOf(table, T.RowSum, sum)] : Array.Empty<(string, ImmutableArray<int>)>());

    /// <summary>The paragraphs and tables.</summary>
    public IEnumerable<OpenXmlElement> Elements(Plan plan)
    {
        var duty = plan.ReportingDuties.FirstOrDefault();
        var head = PrintHeadModel.OfReport(plan, duty, T);
        yield return DocumentHead.Of(head, T);
        foreach (var element in DocumentHead.Titles(head.Kind, title)) yield return element;
        var isCollected = publication.CollectsReportsOn(plan);
        yield return Paragraphs.Of(DocumentStyles.Body, isCollected ? T.ShareDone(ProgressCounts.Of(tasks)) : ExportWords.NotCollected);
        if (isCollected)
        {
            yield return Paragraphs.Of(DocumentStyles.Body, T.CompletionMethod(publication.AsOf));
            foreach (var table in Tables(plan, tasks))
            {
                yield return Paragraphs.Of(DocumentStyles.Heading(0), table.Caption);
                yield return Paragraphs.Of(DocumentStyles.Margin, "").WithNext();
                yield return TaskTables.OfFigures(HeadOf(table), RowsOf(table).Select(row =>
                    ImmutableArray.Create([row.Name, .. row.Counts.Select(c => c.ToString(CultureInfo.InvariantCulture))])));
            }

            yield return Paragraphs.Of(DocumentStyles.Body, T.SharedTasks);
        }

        foreach (var lost in plan.Damaged) yield return Paragraphs.OfLost(lost);

        yield return Paragraphs.Of(DocumentStyles.Plain, "");
        yield return DocumentHead.Foot([.. duty?.To.Select(to => to.Mention.Name) ?? []], [], T.PrintedSignature)!;
    }
}
