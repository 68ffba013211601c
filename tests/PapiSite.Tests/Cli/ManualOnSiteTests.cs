using AngleSharp.Html.Parser;
using PapiSite.Model;

namespace PapiSite.Tests.Cli;

/// <summary>The manual for editors on sites that did not write one.</summary>
public sealed class ManualOnSiteTests : IDisposable
{
    private const string Own = "trang: Hướng dẫn sử dụng\n  đường dẫn: huong-dan\n  nội dung: Cách tra cứu.\n";

    private readonly Workplace _work = new();

    public ManualOnSiteTests()
    {
        _work.WriteSmallContent();
        _work.Write("content/trang-web.papi", "trang web: Trang thử\n");
    }

    public void Dispose() => _work.Dispose();

    [Fact]
    public async Task A_site_has_the_manual_with_every_code_in_both_languages_reached_from_the_foot()
    {
        await _work.BuildAsync("--base", "/papi/");
        foreach (var language in new[] { "", "en/" })
        {
            Assert.All(Manual.ManualPage.All, page => Assert.True(Exists($"{language}{page.Address}/index.html"), page.Address));
            Assert.All(DiagnosticCatalog.All, code =>
                Assert.True(Exists($"{language}huong-dan/ma/{code.Code.ToLowerInvariant()}/index.html"), code.Code)
            );
            var home = new HtmlParser().ParseDocument(_work.Read($"site/{language}index.html"));
            Assert.Single(home.QuerySelectorAll($".site-foot a[href='/papi/{language}huong-dan/']"));
            Assert.Empty(home.QuerySelectorAll($".site-nav a[href='/papi/{language}huong-dan/']"));
        }
    }

    [Fact]
    public async Task Every_link_of_the_manual_leads_somewhere_on_a_site_with_one_plan()
    {
        await _work.BuildAsync();
        var pages = Directory.EnumerateFiles(_work.PathOf("site/huong-dan"), "*.html", SearchOption.AllDirectories).ToList();
        Assert.True(pages.Count > 100, $"{pages.Count}");
        foreach (var page in pages)
        {
            var links = new HtmlParser()
                .ParseDocument(File.ReadAllText(page))
                .QuerySelectorAll("main a[href^='/']")
                .Select(a => a.GetAttribute("href")!.Split('#')[0]);
            Assert.All(links, link => Assert.True(Exists(link.EndsWith('/') ? link[1..] + "index.html" : link[1..]), $"{page}: {link}"));
        }
    }

    [Fact]
    public async Task The_content_may_link_to_it()
    {
        _work.Write(
            "content/trang/gioi-thieu.papi",
            "trang: Giới thiệu\n  đường dẫn: gioi-thieu\n  nội dung: Xem [hướng dẫn](/huong-dan/) và [một mã](/huong-dan/ma/papi1006/).\n"
        );
        Assert.Equal(new Outcome(0, "4 tệp: 0 lỗi, 0 cảnh báo, 0 lưu ý.\n", ""), await _work.RunAsync("check"));
    }

    [Theory]
    [InlineData("trang-web.papi", "trang web: Trang thử\n  hướng dẫn biên tập: không\n")]
    [InlineData("goc/huong-dan/index.html", "<!doctype html><title>Của tôi</title>")]
    public async Task It_gives_way_to_what_the_content_says(string path, string text)
    {
        _work.Write("content/" + path, text);
        await _work.BuildAsync();
        Assert.False(Exists("huong-dan/bat-dau/index.html"));
        Assert.False(Exists("huong-dan/ma/papi1006/index.html"));
        Assert.DoesNotContain("/huong-dan/", _work.Read("site/index.html"), StringComparison.Ordinal);
        Assert.Equal(path.StartsWith("goc/", StringComparison.Ordinal), Exists("huong-dan/index.html"));
    }

    [Fact]
    public async Task A_manual_of_the_sites_own_stands_at_the_foot_in_place_of_all_of_it()
    {
        _work.Write("content/trang/huong-dan.papi", Own);
        await _work.BuildAsync();
        Assert.Contains("Cách tra cứu.", _work.Read("site/huong-dan/index.html"), StringComparison.Ordinal);
        Assert.False(Exists("huong-dan/bat-dau/index.html"));
        var home = new HtmlParser().ParseDocument(_work.Read("site/index.html"));
        Assert.Single(home.QuerySelectorAll("a[href='/huong-dan/']"));
        Assert.Equal("Hướng dẫn sử dụng", Assert.Single(home.QuerySelectorAll(".site-foot a[href='/huong-dan/']")).TextContent);
    }

    [Fact]
    public async Task A_page_of_the_sites_own_stands_in_place_of_one_page()
    {
        _work.Write("content/trang/han.papi", "trang: Cách ghi hạn ở tỉnh\n  đường dẫn: huong-dan/han\n  nội dung: Quy ước riêng.\n");
        await _work.BuildAsync();
        Assert.Contains("Quy ước riêng.", _work.Read("site/huong-dan/han/index.html"), StringComparison.Ordinal);
        Assert.True(Exists("huong-dan/bat-dau/index.html"));
    }

    [Fact]
    public async Task With_the_setting_a_page_of_that_address_is_a_page_like_any_other()
    {
        _work.Write("content/trang-web.papi", "trang web: Trang thử\n  hướng dẫn biên tập: không\n");
        _work.Write("content/trang/huong-dan.papi", Own);
        await _work.BuildAsync();
        Assert.False(Exists("huong-dan/ma/index.html"));
        Assert.DoesNotContain("/huong-dan/ma/", _work.Read("site/huong-dan/index.html"), StringComparison.Ordinal);
    }

    private bool Exists(string path) => File.Exists(_work.PathOf("site/" + path));
}
