using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using PapiSite.Language.Diagnostics;

namespace PapiSite.Tests.Site;

/// <summary>Words of a content never become markup: whatever stands in a field is read as it stands.</summary>
public sealed class HostileTextTests
{
    /// <summary>What a reader finds only in data, or nowhere yet.</summary>
    private static readonly string[] NotOnPages = ["C02", "C03", "C04", "I02", "K01", "K02", "K03", "K04"];

    private static readonly Lazy<Dictionary<string, string>> HarmlessShapes = new(() =>
        Render(new(HostileWords.Harmless)).Pages.ToDictionary(Address, Shape));

    public static TheoryData<string> Words => [.. HostileWords.All];

    [Fact]
    public void The_harmless_content_has_every_field_in_its_place()
    {
        var wrong = RenderedSite
            .Bind(new HostileContent(HostileWords.Harmless).Sources, new HostileContent(HostileWords.Harmless).Attachment)
            .Diagnostics.Where(d => d.Severity == Severity.Error)
            .Select(d => DiagnosticFormat.Whole(d, MessageLanguage.English));
        Assert.Empty(wrong);
    }

    /// <summary>One look at one rendering for all that must hold of it: reading some hundred pages is most of the work.</summary>
    [Theory]
    [MemberData(nameof(Words))]
    public void Every_page_is_safe_has_the_shape_of_harmless_words_and_shows_the_words_of_every_field_as_they_stand(string words)
    {
        var content = new HostileContent(words);
        var site = Render(content);
        Assert.All(site.Pages, page => SafeMarkup.Check(page, "/papi/"));
        AssertShapes(site);
        AssertShown(site, content);
        AssertTitles(site, content);
    }

    /// <summary>The elements and attributes of a page are those that it has with harmless words.</summary>
    private static void AssertShapes(RenderedSite site)
    {
        Assert.Equal(HarmlessShapes.Value.Keys.Order(StringComparer.Ordinal), site.Pages.Select(Address).Order(StringComparer.Ordinal));
        Assert.All(site.Pages, page => Assert.Equal(HarmlessShapes.Value[Address(page)], Shape(page)));
    }

    private static void AssertShown(RenderedSite site, HostileContent content)
    {
        // The text of a page is that of all its elements, but for what stands in templates.
        var seen = site
            .Pages.SelectMany(p =>
                p.Document.Everything().OfType<IHtmlTemplateElement>().Select(t => t.Content.TextContent)
                    .Prepend(p.Document.DocumentElement.TextContent)
            )
            .Select(t => t.Words())
            .ToList();
        Assert.All(content.Fields.Where(f => !NotOnPages.Contains(f.Key)), field =>
            Assert.Contains(seen, text => text.Contains(field.Value, StringComparison.Ordinal))
        );
    }

    private static void AssertTitles(RenderedSite site, HostileContent content)
    {
        Assert.Equal(content.Fields["S01"], site.Page("index.html").Document.Title);
        foreach (var (field, path) in new[] { ("P01", "ke-hoach/ke-hoach-a/index.html"), ("T01", "ke-hoach/ke-hoach-a/i.1/index.html") })
        {
            var title = site.Page(path).Document.Title;
            Assert.StartsWith($"{content.Fields[field]} – ".Words(), title, StringComparison.Ordinal);
            Assert.EndsWith($" | {content.Fields["S01"]}".Words(), title, StringComparison.Ordinal);
        }
    }

    private static RenderedSite Render(HostileContent content) =>
        RenderedSite.PagesOf(content.Sources, "/papi/", RenderedSite.AsOf, content.Attachment);

    /// <summary>The path; a document that has no number has its name in its address, of which the field's mark is kept.</summary>
    private static string Address(RenderedPage page) => Regex.Replace(page.Path, @"\bvan-ban/([a-z]\d\d)-[^/]+/", "van-ban/$1/");

    /// <summary>Elements with the names of their attributes, as a tree.</summary>
    private static string Shape(RenderedPage page)
    {
        var shape = new StringBuilder();
        Write(page.Document.DocumentElement);
        return shape.ToString();

        void Write(IElement element)
        {
            shape.Append(element.LocalName).AppendJoin("", element.Attributes.Select(a => $"[{a.Name}]")).Append("(\n");
            IParentNode inside = element is IHtmlTemplateElement template ? template.Content : element;
            foreach (var child in inside.Children) Write(child);
            shape.Append(")\n");
        }
    }
}
