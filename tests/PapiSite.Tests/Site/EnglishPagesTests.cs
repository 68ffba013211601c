using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using PapiSite.Site;

namespace PapiSite.Tests.Site;

/// <summary>Every page exists in English too; what the plans themselves say stays in Vietnamese, and is marked so.</summary>
[Collection(RenderedSite.Shared)]
public sealed partial class EnglishPagesTests
{
    private static readonly RenderedSite Made = RenderedSite.Of(
        [
            new(
                "trang-web.papi",
                "trang web: Kế hoạch tỉnh Thí Dụ\n  mô tả: Trang thử.\n  cơ quan chủ quản: Sở Nội vụ\n  địa chỉ gốc: "
                    + "https://example.gov.vn/papi\n"
            ),
            new(
                "trang/a.papi",
                "trang: Giới thiệu\n  đường dẫn: a\n  nội dung:\n    Xem [kế hoạch](/ke-hoach/a/), [dữ liệu](/data/tasks.csv).\n"
            ),
            new(
                "ke-hoach/a.papi",
                "kế hoạch: Nâng cao chỉ số\n  mã: a\n  ngày ban hành: 13/6/2024\n  cơ quan ban hành: UBND tỉnh\n  địa bàn: tỉnh Thí Dụ\n  "
                    + "bộ chỉ số: PV\n  kết quả 2023: 5,47/10 điểm; hạng 1/63; giảm 1 bậc; nhóm điểm cao\n"
                + "  nhiệm vụ 1: Công khai thu, chi\n    chủ trì: Sở Tài chính\n    hạn: quý IV năm 2024\n"),
            new("chi-so/pv.papi", "bộ chỉ số PV: Chỉ số phục vụ\n"),
        ],
        "/papi/", new(2025, 1, 15));

    private static readonly Lazy<IReadOnlyList<string>> PlaceNames = new(() =>
        [.. RenderedSite.Bind(RenderedSite.RepositorySources()).Content.Registry.Places.All.Select(p => p.EnglishName).OfType<string>()]);

    private static IReadOnlyList<RenderedPage> English => RenderedSite.OfRepository().PagesIn(SiteLanguage.English);

    private static IReadOnlyList<RenderedPage> Vietnamese => RenderedSite.OfRepository().PagesIn(SiteLanguage.Vietnamese);

    [Fact]
    public void Every_page_but_the_one_for_what_is_not_found_is_there_in_both_languages() =>
        Assert.Equal(Vietnamese.Select(p => p.Path).Where(p => p != "404.html"), English.Select(p => p.VietnamesePath));

    [Fact]
    public void Nothing_but_pages_news_and_calendars_is_there_twice()
    {
        var files = RenderedSite.OfRepository().Files.Keys;
        var others = files
            .Where(p => p.StartsWith("en/", StringComparison.Ordinal) && !p.EndsWith(".html", StringComparison.Ordinal))
            .ToList();
        Assert.Equal(
            files.Where(p => !p.StartsWith("en/", StringComparison.Ordinal) && Path.GetExtension(p) is ".xml" or ".ics"),
            others.Select(p => p["en/".Length..])
        );
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/papi/")]
    public void Links_stay_in_English_but_to_the_same_page_in_Vietnamese_and_to_files(string basePath)
    {
        // Of the site that lies elsewhere only this test reads elements in their places: nobody keeps its pages.
        var site = RenderedSite.OfRepository(basePath);
        var paths = site.PagePaths.Where(p => p.StartsWith("en/", StringComparison.Ordinal)).ToList();
        var pages = basePath == "/" ? English : paths.Select(site.Page);
        Assert.NotEmpty(paths);
        Assert.All(pages, page =>
        {
            var links = page.Document.Everything().Where(e => e.LocalName == "a" && e.GetAttribute("href") is ['/', ..]).ToList();
            var other = Assert.Single(links, l => l.HasAttribute("hreflang"));
            Assert.Equal(basePath + page.Route["en/".Length..], other.GetAttribute("href"));
            Assert.Equal(("vi", "vi", "Tiếng Việt"), (other.GetAttribute("hreflang"), other.GetAttribute("lang"), other.TextContent));
            Assert.All(
                links.Where(l => l != other).Select(l => l.GetAttribute("href")!.Split('#', '?')[0]).Where(a => a.EndsWith('/')),
                address => Assert.StartsWith(basePath + "en/", address, StringComparison.Ordinal)
            );
        });
    }

    [Fact]
    public void A_Vietnamese_page_leads_to_the_same_page_in_English() =>
        Assert.All(Vietnamese, page =>
        {
            var other = Assert.Single(page.Document.QuerySelectorAll("a[hreflang]"));
            Assert.Equal("/en/" + (page.Path == "404.html" ? "" : page.Route), other.GetAttribute("href"));
            Assert.Equal(("en", "en", "English"), (other.GetAttribute("hreflang"), other.GetAttribute("lang"), other.TextContent));
        });

    [Fact]
    public void Links_in_prose_stay_in_English() =>
        Assert.Equal(
            ["/papi/en/ke-hoach/a/", "/papi/data/tasks.csv"],
            Made.Page("en/a/index.html").Document.QuerySelectorAll("article a").Select(a => a.GetAttribute("href")));

    [Theory]
    [InlineData("ke-hoach/a/index.html", "https://example.gov.vn/papi/ke-hoach/a/")]
    [InlineData("en/ke-hoach/a/index.html", "https://example.gov.vn/papi/en/ke-hoach/a/")]
    public void Both_languages_name_each_other_where_the_site_says_where_it_lies(string path, string canonical)
    {
        var head = Made.Page(path).Document.Head!;
        Assert.Equal(canonical, head.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Equal(
            [("vi", "https://example.gov.vn/papi/ke-hoach/a/"), ("en", "https://example.gov.vn/papi/en/ke-hoach/a/")],
            head.QuerySelectorAll("link[rel=alternate][hreflang]").Select(l => (l.GetAttribute("hreflang")!, l.GetAttribute("href")!)));
    }

    [Fact]
    public void Vietnamese_words_on_English_pages_are_marked()
    {
        // The codes' own words name keywords of the plan language.
        var pages = English
            .Where(p => !p.Path.StartsWith("en/huong-dan/ma/", StringComparison.Ordinal))
            .Concat(Made.PagesIn(SiteLanguage.English))
            .Concat(ParticipationSite.Site.PagesIn(SiteLanguage.English));
        var found = pages.SelectMany(page =>
            Texts(page).Where(t => VietnameseLetter().IsMatch(Plain(t))).Select(t => $"{page.Path}: {t}")
        );
        Assert.Empty(found.Take(10));
    }

    /// <summary>Without what is written so in English too: numbers of documents, and the names of places.</summary>
    private static string Plain(string text) =>
        PlaceNames.Value.Aggregate(DocumentNumber().Replace(text, ""), (rest, name) => rest.Replace(name, "", StringComparison.Ordinal));

    [Fact]
    public void No_element_of_a_Vietnamese_page_says_that_it_is_in_Vietnamese() =>
        Assert.All(Vietnamese, page => Assert.Empty(page.Document.QuerySelectorAll("body [lang=vi]")));

    [Fact]
    public void Marks_of_content_do_not_reach_the_page() =>
        Assert.All(RenderedSite.OfRepository().Files.Concat(Made.Files), file =>
            Assert.DoesNotMatch("[\ufdd0\ufdd1]", Encoding.UTF8.GetString(file.Value))
        );

    [Fact]
    public void Sentences_hold_content_in_its_own_language()
    {
        var lead = Made.Page("en/ke-hoach/a/index.html").Document.QuerySelector("main p.lead")!;
        Assert.Equal("Plan of <span lang=\"vi\">UBND tỉnh</span>: 1 task.", lead.InnerHtml);
        var document = Made.Page("en/ke-hoach/a/1/index.html").Document.QuerySelector(".task-head .soft")!;
        Assert.StartsWith(
            "Task 1 · Plan “<span lang=\"vi\">Nâng cao chỉ số</span>” of 13 June 2024 (copy without a number",
            document.InnerHtml,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Dates_and_numbers_are_written_as_English_readers_do()
    {
        var page = Made.Page("en/ke-hoach/a/index.html").Document.QuerySelector("main")!.TextContent.Words();
        Assert.Contains("13 June 2024", page, StringComparison.Ordinal);
        Assert.Contains("5.47", page, StringComparison.Ordinal);
        Assert.Contains("down 1 place", page, StringComparison.Ordinal);
        Assert.Contains("5,47", Made.Page("ke-hoach/a/index.html").Document.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_deadline_stands_as_printed_and_its_last_day_in_English()
    {
        var deadline = Made.Page("en/ke-hoach/a/1/index.html")
            .Document.QuerySelectorAll("main dd")
            .Single(d => d.TextContent.Contains("2024", StringComparison.Ordinal));
        Assert.Equal("Quý IV năm 2024", deadline.QuerySelector("[lang=vi]")!.TextContent);
        Assert.Contains("(until the end of 31 December 2024)", deadline.TextContent.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_of_prose_says_that_its_text_is_in_Vietnamese()
    {
        var page = Made.Page("en/a/index.html").Document;
        Assert.Equal("The text of this page is in Vietnamese.", page.QuerySelector("main .note")!.TextContent);
        Assert.Equal("vi", page.QuerySelector("main article")!.GetAttribute("lang"));
        Assert.Null(Made.Page("a/index.html").Document.QuerySelector("main .note"));
    }

    [Fact]
    public void The_page_of_a_code_is_in_English()
    {
        var page = RenderedSite.OfRepository().Page("en/huong-dan/ma/papi1006/index.html").Document;
        Assert.Equal("PAPI1006: Mistyped keyword", page.QuerySelector("h1")!.TextContent);
        Assert.Equal(
            ["Message", "How to fix it", "Why it matters", "Example with the error", "The example, fixed"],
            page.QuerySelectorAll("main h2").Select(h => h.TextContent)
        );
    }

    [Fact]
    public void The_page_for_what_is_not_found_speaks_both_languages()
    {
        var page = Made.Page("404.html").Document;
        Assert.Equal("Không tìm thấy trang", page.QuerySelector("h1")!.TextContent);
        var english = page.QuerySelector("main [lang=en]")!;
        Assert.StartsWith("Page not found", english.TextContent, StringComparison.Ordinal);
        Assert.Equal("/papi/en/", english.QuerySelector("a")!.GetAttribute("href"));
    }

    private static readonly string[] Shown = ["aria-label", "alt", "placeholder", "data-label", "data-text"];

    /// <summary>What a page says in English. A title and a description cannot tell two languages apart.</summary>
    private static IEnumerable<string> Texts(RenderedPage page) =>
        page.Document.Everything().Where(e => e.LocalName is not ("title" or "meta") && LanguageOf(e) == "en").SelectMany(e =>
            e.ChildNodes.OfType<IText>().Select(t => t.Data).Concat(Shown.Select(e.GetAttribute).OfType<string>()));

    private static string LanguageOf(IElement element)
    {
        for (var above = element; above is not null; above = above.ParentElement)
        {
            if (above.GetAttribute("lang") is { } language) return language;
        }

        return "en";
    }

    /// <summary>The same in every language: <c>2866/QĐ-UBND</c>.</summary>
    [GeneratedRegex(@"\d+/[\w/-]+", RegexOptions.None, 10_000)]
    private static partial Regex DocumentNumber();

    [GeneratedRegex(@"[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]", RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex VietnameseLetter();
}
