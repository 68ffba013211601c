using PapiSite.Language.Values;
using PapiSite.Model.Plans;
using PapiSite.Site;
using PapiSite.Site.Wording;

namespace PapiSite.Export;

/// <summary>What is known of the document behind a plan, for a file that is not that document: a summary, a sheet.</summary>
internal static class PlanParticulars
{
    private static readonly InterfaceTexts T = InterfaceTexts.Of(SiteLanguage.Vietnamese);

    /// <summary>Names and values, in the order of the site's page.</summary>
    public static IEnumerable<(string Name, string Value)> Of(Plan plan)
    {
        (string Name, string? Value)[] all =
        [
            (T.Number, plan.Number ?? (plan.NumberAbsence is { } noNumber ? T.Absent(noNumber) : null)),
            (T.IssuedOn, plan.IssuedIn is { } issued ? T.Date(issued) : plan.IssuedAbsence is { } noDay ? T.Absent(noDay) : null),
            (T.IssuedBy, string.Join("; ", plan.Issuers.Select(i => i.Mention.Name))),
            (plan.Standing == PlanStanding.Issued ? T.SignedBy : T.SignatoryOnCopy, NameOf(plan.Signatory)),
            (T.Place, plan.PlaceName),
            (T.PeriodLabel, plan.Period?.ToString()),
            (T.IndexSet, string.Join("; ", plan.IndexSets.Select(s => s.DisplayName))),
            .. plan.Results.Select(r => ($"Kết quả {r.Year}", (string?)r.Score.Text)),
            .. plan.Aims.Select(a => ($"Mục tiêu {a.Year}", (string?)a.Score.Text)),
        ];
        return all.Where(p => !string.IsNullOrEmpty(p.Value)).Select(p => (p.Name, p.Value!));
    }

    /// <summary>What each page of a summary says of itself.</summary>
    public static string NoticeOf(Plan plan)
    {
        var standing = T.StandingNotice(plan);
        var prevails = standing.Length > 0 ? standing
            : $"Văn bản đã ký là {DocumentName.InSentence(plan, T)}; khi có khác biệt, áp dụng theo văn bản đã ký.";
        return $"{ExportWords.Summary} {prevails}";
    }

    private static string? NameOf(Signatory? signatory) =>
        signatory is null ? null : signatory.Name + (signatory.Capacity is { } capacity ? $" ({capacity})" : "");
}
