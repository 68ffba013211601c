using System.Text.RegularExpressions;
using PapiSite.Language.Syntax;
using PapiSite.Language.Values;
using PapiSite.Model;

namespace PapiSite.Tests.Manual;

public sealed partial class ManualLinksTests
{
    public static TheoryData<string> Pages => ManualPage.Names;

    private static readonly HashSet<string> Places =
    [
        .. ManualPage.WholeContent().SelectMany(t => t.Entries).Where(e => e.Keyword == Keywords.Page)
            .Select(e => $"/{e.Get<TextValue>(Keywords.Path)!.Text}/"),
        .. DiagnosticCatalog.All.Select(d => d.ManualPath),
        "/huong-dan/ma/", PapiSite.Site.Routes.Documents, PapiSite.Site.Routes.Comparisons, PapiSite.Site.Routes.Deadlines,
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_link_inside_the_site_leads_to_a_page_or_a_code(string page)
    {
        var prose = CodeSpanWithLink.Replace(ManualPage.Named(page).Prose, "");
        Assert.All(Link.Matches(prose), m => Assert.Contains(m.Groups["to"].Value, Places));
        Assert.All(Picture.Matches(prose), m => Assert.Contains(m.Groups["path"].Value, EditorsManual.Pictures.Keys));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_code_named_exists(string page)
    {
        var codes = DiagnosticCatalog.All.Select(d => d.Code).ToHashSet();
        Assert.All(Code.Matches(ManualPage.Named(page).Body), m => Assert.Contains(m.Value, codes));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_link_that_names_a_code_leads_to_it(string page) =>
        Assert.All(LinkedCode.Matches(ManualPage.Named(page).Prose), m =>
            Assert.Equal(m.Groups["named"].Value.ToLowerInvariant(), m.Groups["reached"].Value)
        );

    [Fact]
    public void The_overview_leads_to_every_page()
    {
        var overview = ManualPage.All.Single(p => p.Address == "huong-dan");
        Assert.All(ManualPage.All.Where(p => p != overview), p =>
            Assert.Contains($"(/{p.Address}/)", overview.Body, StringComparison.Ordinal)
        );
    }

    [GeneratedRegex(@"\]\((?<to>/(?!tep/)[^)\s]*)\)", RegexOptions.ExplicitCapture)]
    private static partial Regex Link { get; }

    [GeneratedRegex(@"!\[[^\]]+\]\(/tep/(?<path>[^)\s]*)\)", RegexOptions.ExplicitCapture)]
    private static partial Regex Picture { get; }

    /// <summary>A link shown as code: <c>`[các kế hoạch](/ke-hoach/)`</c>.</summary>
    [GeneratedRegex(@"`!?\[[^`]*`", RegexOptions.ExplicitCapture)]
    private static partial Regex CodeSpanWithLink { get; }

    [GeneratedRegex(@"\[`?(?<named>PAPI\d{4})`?\]\(/huong-dan/ma/(?<reached>[^)/]*)/\)", RegexOptions.ExplicitCapture)]
    private static partial Regex LinkedCode { get; }

    [GeneratedRegex(@"PAPI\d{4}", RegexOptions.ExplicitCapture)]
    private static partial Regex Code { get; }
}
