using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using PapiSite.Site;

namespace PapiSite.Tests.Site;

/// <summary>
/// What every page of the repository's own content keeps to. What its elements and their attributes tell is read as plain HTML, which
/// takes a tenth of the time; that it is what a browser reads, <see cref="PlainMarkupTests"/> says.
/// </summary>
[Collection(RenderedSite.Shared)]
public sealed class RepositoryPagesTests(RepositoryElements elements) : IClassFixture<RepositoryElements>
{
    private static IReadOnlyList<RenderedPage> AtRoot => RenderedSite.OfRepository().Pages;

    public static TheoryData<string> BasePaths => ["/", "/papi/"];

    [Fact]
    public void The_content_has_no_errors() =>
        Assert.DoesNotContain(RenderedSite.OfRepository().Diagnostics, d => d.Severity == PapiSite.Language.Diagnostics.Severity.Error);

    [Theory]
    [MemberData(nameof(BasePaths))]
    public void Every_internal_link_leads_to_a_file_of_the_site(string basePath)
    {
        var files = RenderedSite.OfRepository(basePath).Files;
        var links = elements
            .Of(basePath)
            .SelectMany(p => InternalAddresses(p.Value).Select(address => (Path: p.Key, Address: address)))
            .ToList();
        Assert.NotEmpty(links);
        Assert.All(links.Where(l => !l.Address.StartsWith('#')), link =>
        {
            Assert.StartsWith(basePath, link.Address, StringComparison.Ordinal);
            Assert.True(files.ContainsKey(FileOf(link.Address, basePath)), $"{link.Path} → {link.Address}");
        });
    }

    [Fact]
    public void Every_fragment_is_an_id_of_its_page()
    {
        var ids = elements.Of("/").ToDictionary(p => p.Key, p => Ids(p.Value).ToHashSet(StringComparer.Ordinal));
        var links = elements.Of("/")
            .SelectMany(p =>
                InternalAddresses(p.Value)
                    .Where(a => a.Contains('#', StringComparison.Ordinal))
                    .Select(a =>
                        (
                            From: p.Key,
                            To: a.StartsWith('#') ? p.Key : FileOf(a, "/"),
                            Id: Uri.UnescapeDataString(a[(a.IndexOf('#', StringComparison.Ordinal) + 1)..])
                        )
                    )
            )
            .ToList();
        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.True(ids[link.To].Contains(link.Id), $"{link.From} → {link.To}#{link.Id}"));
    }

    [Theory]
    [MemberData(nameof(BasePaths))]
    public void Every_page_is_safe(string basePath) =>
        Assert.All(elements.Of(basePath), page => SafeMarkup.Check(page.Key, page.Value, basePath));

    [Theory]
    [MemberData(nameof(BasePaths))]
    public void Every_page_can_be_reached_from_the_home_page(string basePath)
    {
        var pages = elements.Of(basePath);
        var reached = new HashSet<string> { "index.html" };
        var open = new Queue<string>(reached);
        while (open.TryDequeue(out var path))
        {
            foreach (var file in InternalAddresses(pages[path]).Where(a => !a.StartsWith('#')).Select(a => FileOf(a, basePath)))
            {
                if (pages.ContainsKey(file) && reached.Add(file)) open.Enqueue(file);
            }
        }

        // The page of a kind that one place alone has repeats that place's page; it keeps the address for the second place.
        Assert.Equal(
            ["404.html"],
            pages
                .Keys.Where(path =>
                    !reached.Contains(path)
                    && !(
                        RenderedPage.VietnamesePathOf(path) is var page
                        && page.StartsWith("co-quan/", StringComparison.Ordinal)
                        && page.Count(c => c == '/') == 2
                    )
                )
        );
    }

    [Fact]
    public void Ids_are_unique_in_a_page() =>
        Assert.All(elements.Of("/"), page => Assert.Distinct(Ids(page.Value)));

    [Fact]
    public void What_labels_something_is_there() =>
        Assert.All(elements.Of("/"), page =>
        {
            var ids = Ids(page.Value).ToHashSet(StringComparer.Ordinal);
            Assert.All(
                page.Value
                    .SelectMany(e => new[] { e["aria-labelledby"], e["aria-describedby"], e["for"] })
                    .OfType<string>()
                    .SelectMany(named => named.Split(' ')),
                id => Assert.True(ids.Contains(id), $"{page.Key}: {id}")
            );
        });

    [Fact]
    public void The_outline_passes_over_no_level() => Assert.All(AtRoot, Headings.Check);

    [Fact]
    public void Every_page_says_its_language() =>
        Assert.All(AtRoot, page => Assert.Equal(page.Language.Code, page.Document.DocumentElement.GetAttribute("lang")));

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public void No_two_pages_have_the_same_title_and_description(string language)
    {
        var heads = AtRoot.Where(p => p.Language.Code == language).Select(p => (p.Document.Title, Description(p))).ToList();
        Assert.All(heads, head => Assert.True(head.Title!.Length > 0 && head.Item2.Length > 0, head.ToString()));
        Assert.Distinct(heads);
    }

    [Fact]
    public void Titles_end_with_the_name_of_the_site() =>
        Assert.All(AtRoot.Where(p => p.VietnamesePath != "index.html"), page =>
            Assert.EndsWith(
                page.Language == SiteLanguage.English ? " | PAPI Action Plan Tracker" : " | Theo dõi kế hoạch PAPI", page.Document.Title,
                StringComparison.Ordinal)
        );

    [Fact]
    public void Every_page_has_its_landmarks() =>
        Assert.All(AtRoot, page =>
        {
            Assert.Single(page.Document.QuerySelectorAll("main"));
            Assert.Single(page.Document.QuerySelectorAll("body > header"));
            Assert.Single(page.Document.QuerySelectorAll("body > footer"));
            Assert.Equal("#" + page.Document.QuerySelector("main")!.Id, page.Document.Body!.FirstElementChild!.GetAttribute("href"));
            Assert.All(page.Document.QuerySelectorAll("nav"), nav =>
                Assert.True(nav.HasAttribute("aria-label") || nav.HasAttribute("aria-labelledby"), nav.OuterHtml)
            );
        });

    [Fact]
    public void Every_table_has_a_caption_and_header_cells() =>
        Assert.All(AtRoot.SelectMany(p => p.Document.QuerySelectorAll("main table:not(.plain-table)")), table =>
        {
            Assert.NotEqual("", table.QuerySelector("caption")?.TextContent.Words() ?? "");
            Assert.All(table.QuerySelectorAll("thead th"), cell => Assert.Equal("col", cell.GetAttribute("scope")));
            Assert.All(table.QuerySelectorAll("tbody tr:not(.band)"), row =>
                Assert.Equal("row", Assert.Single(row.QuerySelectorAll("th")).GetAttribute("scope"))
            );
        });

    [Fact]
    public void Every_link_has_words() =>
        Assert.All(
            AtRoot.SelectMany(p => p.Document.QuerySelectorAll("a, button, summary, label, option, h1, h2, h3, h4, h5, h6, th, caption")),
            element => Assert.True(element.TextContent.Words().Length > 0, element.OuterHtml)
        );

    [Fact]
    public void Every_page_parses_without_an_error()
    {
        var site = RenderedSite.OfRepository("/papi/");
        Assert.All(site.PagePaths, path =>
        {
            var errors = new List<string>();
            var parser = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true });
            parser.Error += (_, error) => errors.Add(((AngleSharp.Html.Dom.Events.HtmlErrorEvent)error).Message);
            parser.ParseDocument(site.Text(path));
            Assert.Empty(errors);
        });
    }

    [Fact]
    public void A_page_never_nests_what_HTML_does_not_nest() =>
        Assert.All(AtRoot, page =>
        {
            Assert.Empty(
                page.Document.QuerySelectorAll("a a, a button, button a, p div, p p, p ul, p table, h1 div, h2 div, label label, form form")
            );
            Assert.All(page.Document.QuerySelectorAll("ul > *, ol > *"), child => Assert.Equal("li", child.LocalName));
            Assert.All(page.Document.QuerySelectorAll("dl > *"), child => Assert.Equal("div", child.LocalName));
        });

    [Theory]
    [MemberData(nameof(BasePaths))]
    public void Style_sheets_and_scripts_ask_for_nothing(string basePath)
    {
        var site = RenderedSite.OfRepository(basePath);
        Assert.All(site.Files.Keys.Where(p => p.EndsWith(".css", StringComparison.Ordinal)), path =>
        {
            Assert.DoesNotContain("url(", site.Text(path), StringComparison.Ordinal);
            Assert.DoesNotContain("@import", site.Text(path), StringComparison.Ordinal);
        });
        Assert.All(site.Files.Keys.Where(p => p.EndsWith(".js", StringComparison.Ordinal)), path =>
            Assert.DoesNotContain("innerHTML", site.Text(path), StringComparison.Ordinal)
        );
    }

    private static string Description(RenderedPage page) =>
        page.Document.QuerySelector("meta[name=description]")?.GetAttribute("content") ?? "";

    private static IEnumerable<string> InternalAddresses(IEnumerable<MarkupElement> page) =>
        page.Where(e => !(e.Name == "link" && e["rel"] is "canonical" or "alternate"))
            .SelectMany(e => new[] { e["href"], e["src"] }).OfType<string>()
            .Where(a => a.StartsWith('/') || a.StartsWith('#'));

    private static IEnumerable<string> Ids(IEnumerable<MarkupElement> page) => page.Select(e => e["id"]).OfType<string>();

    private static string FileOf(string address, string basePath)
    {
        var path = Uri.UnescapeDataString(address.Split('#')[0].Split('?')[0])[basePath.Length..];
        return path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path;
    }
}
