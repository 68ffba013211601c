using System.Text.RegularExpressions;
using AngleSharp.Dom;
using PapiSite.Site;

namespace PapiSite.Tests.Site;

/// <summary>The interface speaks Vietnamese, whatever the code is written in.</summary>
[Collection(RenderedSite.Shared)]
public sealed class InterfaceWordsTests
{
    private static readonly string[] English =
    [
        "the",
        "and",
        "of",
        "for",
        "with",
        "not",
        "page",
        "task",
        "tasks",
        "plan",
        "plans",
        "agency",
        "agencies",
        "lead",
        "deadline",
        "deadlines",
        "search",
        "filter",
        "sort",
        "reset",
        "home",
        "group",
        "groups",
        "year",
        "quarter",
        "month",
        "rank",
        "score",
        "points",
        "change",
        "note",
        "file",
        "files",
        "draft",
        "summary",
        "official",
        "none",
        "null",
        "true",
        "false",
        "continuous",
        "recurring",
        "conditional",
        "coordinating",
        "monitoring",
        "implementing",
        "download",
        "number",
    ];

    private static readonly string[] ShownAttributes = ["aria-label", "alt", "title", "placeholder", "data-label", "data-text", "content"];

    [Fact]
    public void No_English_word_is_left_in_the_interface()
    {
        // The pages of the manual print keywords with their English aliases, and codes with English examples.
        var pages = RenderedSite
            .OfRepository()
            .PagesIn(SiteLanguage.Vietnamese)
            .Where(p => !p.Path.StartsWith("huong-dan/", StringComparison.Ordinal))
            .ToList();
        Assert.NotEmpty(pages);
        Assert.All(pages, page => Assert.Empty(Shown(page).SelectMany(Words).Intersect(English)));
    }

    [Fact]
    public void No_value_of_the_program_is_shown() =>
        Assert.All(
            RenderedSite.OfRepository().Pages.Where(p => !p.VietnamesePath.StartsWith("huong-dan/", StringComparison.Ordinal)),
            page => Assert.All(Shown(page), text => Assert.DoesNotMatch(@"(PapiSite|System)\.\p{Lu}|Immutable|\{ \w+ =", text))
        );

    private static IEnumerable<string> Shown(RenderedPage page)
    {
        var elements = page
            .Document.Everything()
            .Where(e =>
                e.Closest("[lang]:not(html)")?.GetAttribute("lang") != "en" && e.LocalName is not ("code" or "script" or "meta")
                || e.GetAttribute("name") == "description"
            )
            .ToList();
        return elements
            .SelectMany(e => e.ChildNodes.OfType<IText>().Select(t => t.Data))
            .Concat(elements.SelectMany(e => ShownAttributes.Select(name => e.GetAttribute(name)).OfType<string>()));
    }

    private static IEnumerable<string> Words(string text) =>
        Regex.Matches(Regex.Replace(text, @"\{\w+\}|\S+\.(json|csv|html)", ""), @"\p{L}+").Select(m => m.Value.ToLowerInvariant());
}
