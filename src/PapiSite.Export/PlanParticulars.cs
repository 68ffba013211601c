using PapiSite.Language.Values;
using PapiSite.Model.Plans;
using PapiSite.Site;
using PapiSite.Site.Views;
using PapiSite.Site.Wording;

namespace PapiSite.Export;

/// <summary>What is known of the document behind a plan, for a file that is not that document: a summary, a sheet.</summary>
internal static class PlanParticulars
{
    /// <summary>Names and values: of the document, of those that it names and that name it, of the copy, of the index.</summary>
    public static IEnumerable<(string Name, string Value)> Of(Publication publication, Plan plan)
    {
        var (facts, t) = (PlanFacts.Of(plan, ExportWords.T), ExportWords.T);
        var document = publication.Documents.Of(plan);
        (string Name, string? Value)[] all =
        [
            (t.Number, facts.Number ?? facts.NumberAbsence),
            (facts.DateTerm, facts.Date ?? facts.DateAbsence),
            (t.IssuedBy, string.Join("; ", facts.Issuers.Select(i => i.Name))),
            (facts.SignatoryTerm, NameOf(plan.Signatory)),
            (t.Place, plan.PlaceName),
            (t.PeriodLabel, facts.Period),
            (t.IndexSet, string.Join("; ", plan.IndexSets.Select(s => s.DisplayName))),
            .. plan.Citations.GroupBy(c => c.Kind)
                .Select(kind => (t.Citation(kind.Key), (string?)string.Join("; ", kind.Select(c => c.Reference.Text)))),
            (t.ReplacedBy, Named(document?.ReplacedBy)),
            (t.AmendedBy, Named(document?.AmendedBy)),
            (t.Status, facts.Status),
            (t.SourceCopy, facts.SourceCopy),
            (t.Provenance, facts.Provenance),
            .. plan.Results.Select(r => ($"Kết quả {r.Year}", (string?)r.Score.Text)),
            .. plan.Aims.Select(a => ($"Mục tiêu {a.Year}", (string?)a.Score.Text)),
        ];
        return all.Where(p => !string.IsNullOrEmpty(p.Value)).Select(p => (p.Name, p.Value!));
    }

    /// <summary>Passages of the plan and of its groups that the source has lost; those of a task stand in its row.</summary>
    public static IEnumerable<string> LostPassages(Plan plan) => plan.Damaged
        .Concat(plan.Groups.SelectMany(g => g.Damaged.Select(lost => $"{PrintedLabels.Titled(g.Label, g.Title)}: {lost}")));

    /// <summary>
    /// What each page says, so that nobody takes the file for more than the content makes it: a summary, a draft, what is in force no
    /// longer, what was taken from a copy with gaps. Null where there is nothing to say: a document without number or day shows that in
    /// its head, and offices export it to have it signed.
    /// </summary>
    /// <param name="plan">The plan.</param>
    /// <param name="isReport">True for a report on it, which is another document.</param>
    public static string? NoticeOf(Plan plan, bool isReport)
    {
        var t = ExportWords.T;
        var isDraft = plan.Standing == PlanStanding.Draft;
        var notice = new List<string>();
        if (plan.IsSummarised) notice.Add(isReport ? ExportWords.SummarisedTasks : ExportWords.Summary);
        if (isDraft) notice.Add(isReport ? ExportWords.OnDraft : t.StandingNotice(plan));
        else if (plan is { IsSummarised: true, Standing: PlanStanding.Uncertain }) notice.Add(t.StandingNotice(plan));
        else if (plan.IsSummarised) notice.Add($"Văn bản đã ký là {DocumentName.InSentence(plan, t)}; {ExportWords.Prevails}");
        if (plan.Status == PlanStatus.Replaced) notice.Add($"{DocumentName.Of(plan, t)} đã được thay thế.");
        if (plan.Status == PlanStatus.Expired) notice.Add($"{DocumentName.Of(plan, t)} đã hết hiệu lực.");
        if (plan.SourceCopy is { } copy and not SourceCopy.Whole)
            notice.Add($"{t.SourceCopy} của kế hoạch: {Small(t.SourceCopyOf(copy))}.");
        return notice.Count > 0 ? string.Join(' ', notice) : null;
    }

    private static string Named(IEnumerable<Plan>? plans) =>
        string.Join("; ", (plans ?? []).Select(plan => $"{DocumentName.Of(plan, ExportWords.T)}"));

    private static string Small(string words) => char.ToLowerInvariant(words[0]) + words[1..];

    private static string? NameOf(Signatory? signatory) =>
        signatory is null ? null : signatory.Name + (signatory.Capacity is { } capacity ? $" ({capacity})" : "");
}
