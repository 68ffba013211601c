using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Model.Changes;

namespace PapiSite.BrowserTests.Sites;

/// <summary>
/// A made-up history of the samples, with a change of most kinds, an address that is vacant now and one that another task has.
/// </summary>
internal static class SampleHistory
{
    private const string Path = "ke-hoach/thi-du-2026.papi";

    /// <summary>What each word of the plan was before.</summary>
    private static readonly (string Now, string Before)[] Edits =
    [
        ("nhiệm vụ 5: An ninh", "nhiệm vụ 9: An ninh"),
        ("nhiệm vụ 3: Âm", "nhiệm vụ x: Âm"),
        ("nhiệm vụ 4: Ăn", "nhiệm vụ 3: Ăn"),
        ("nhiệm vụ x: Âm", "nhiệm vụ 4: Âm"),
        ("hạn: quý II/2026\n", "hạn: quý I/2026\n"),
        ("≥ 95% xã có người đăng tin", "≥ 90% xã có người viết tin"),
        ("phối hợp: Sở Nội vụ; Sở Y tế", "phối hợp: Sở Nội vụ"),
        ("nhóm II: Phục vụ", "nhóm II: Phục vụ dân"),
        ("    nhiệm vụ 2: Dạy nghề", "    nhiệm vụ 12: Việc đã bỏ\n      hạn: năm 2026\n    nhiệm vụ 2: Dạy nghề"),
    ];

    /// <summary>The history of a site; null for those of the repository's content.</summary>
    public static ContentHistory? Of(SiteName site)
    {
        if (site != SiteName.Samples) return null;
        var now = File.ReadAllText(System.IO.Path.Combine(SiteServers.Of(site).Content, Path)).ReplaceLineEndings("\n");
        var before = Edits.Aggregate(now, (text, edit) => text.Replace(edit.Now, edit.Before, StringComparison.Ordinal));
        return ContentHistory.Of([Step(new(2026, 1, 20), before), Step(new(2026, 5, 4), now)]);
    }

    private static ContentRevision Step(DateOnly day, string text) =>
        new(day, [new(Path, ContentVersion.Of(SyntaxTree.Parse(SourceText.FromString(Path, text))))]);
}
