using AngleSharp.Dom;
using FsCheck;
using FsCheck.Fluent;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Site;

/// <summary>Links, files and pictures in prose are published, or told and left out; nothing leads nowhere.</summary>
public sealed class ProseLinksTests
{
    private static readonly string[] Files = ["tep/bieu-mau.pdf", "tep/anh.png", "tep/sub/a b.docx", "goc.pdf", "tep/trang.html"];

    private const string Registry =
        "địa bàn thi-du: tỉnh Thí Dụ\n  cơ quan: Sở Nội vụ\n    điện thoại: (0200) 000 0002\n    ngày xác nhận: 5/1/2026\n";

    private const string Other =
        "kế hoạch: Kế hoạch mẫu\n  mã: mau\n  số hiệu: 5/KH-UBND\n  ngày ban hành: 5/1/2026\n  địa bàn: tỉnh Thí Dụ\n  nhóm I: Một\n    "
            + "nhiệm vụ 1: Hai\n      chủ trì: Sở Nội vụ\n      hạn: năm 2026\ntrang: Khác\n  đường dẫn: muc/khac\n  nội dung:\n    ## Đề "
            + "mục khác\n";

    [Theory]
    [InlineData("[x](/tep/bieu-mau.pdf)", "/papi/tep/tep/bieu-mau.pdf", "")]
    [InlineData("[x](tep/bieu-mau.pdf)", "/papi/tep/tep/bieu-mau.pdf", "")]
    [InlineData("[x](../tep/bieu-mau.pdf)", "/papi/tep/tep/bieu-mau.pdf", "")]
    [InlineData("[x](/tep/tep/bieu-mau.pdf)", "/papi/tep/tep/bieu-mau.pdf", "")]
    [InlineData("[x](/goc.pdf)", "/papi/tep/goc.pdf", "")]
    [InlineData("[x](</tep/sub/a b.docx>)", "/papi/tep/tep/sub/a%20b.docx", "")]
    [InlineData("[x](/tep/sub/a%20b.docx)", "/papi/tep/tep/sub/a%20b.docx", "")]
    [InlineData("[x](/tep/khong-co.pdf)", null, "PAPI4046")]
    [InlineData("[x](/tep/trang.html)", null, "PAPI4046")]
    [InlineData("[x](/ke-hoach/mau/)", "/papi/ke-hoach/mau/", "")]
    [InlineData("[x](/ke-hoach/mau)", "/papi/ke-hoach/mau/", "")]
    [InlineData("[x](/ke-hoach/mau/i.1/)", "/papi/ke-hoach/mau/i.1/", "")]
    [InlineData("[x](/ke-hoach/mau/#nhom-i)", "/papi/ke-hoach/mau/#nhom-i", "")]
    [InlineData("[x](/ke-hoach/mau/#nhom-v)", "/papi/ke-hoach/mau/", "PAPI4045")]
    [InlineData("[x](/co-quan/thi-du/so-noi-vu/)", "/papi/co-quan/thi-du/so-noi-vu/", "")]
    [InlineData("[x](/tim-kiem/?q=ho+ngheo)", "/papi/tim-kiem/?q=ho+ngheo", "")]
    [InlineData("[x](/data/tasks.json)", "/papi/data/tasks.json", "")]
    [InlineData("[x](/data/due-reports.schema.json)", "/papi/data/due-reports.schema.json", "")]
    [InlineData("[x](/data/plans.csv)", null, "PAPI4046")]
    [InlineData("[x](/muc/khac/#de-muc-khac)", "/papi/muc/khac/#de-muc-khac", "")]
    [InlineData("[x](../khac/)", "/papi/muc/khac/", "")]
    [InlineData("[x](../../muc/khac/#de-muc-khac)", "/papi/muc/khac/#de-muc-khac", "")]
    [InlineData("[x](khac/)", null, "PAPI4044")]
    [InlineData("[x](#muc-mot)", "#muc-mot", "")]
    [InlineData("[x](#m%E1%BB%A5c)", null, "PAPI4045")]
    [InlineData("[x](#khong-co)", null, "PAPI4045")]
    [InlineData("[x](/khong-co/)", null, "PAPI4044")]
    [InlineData("[x](/thoi-han/2026/)", null, "PAPI4044")]
    [InlineData("[x](/../../etc/)", null, "PAPI4044")]
    [InlineData("[x](khong-co)", null, "PAPI4044")]
    [InlineData("[x](javascript:alert(1))", null, "PAPI4044")]
    [InlineData("[x](https://example.gov.vn/)", "https://example.gov.vn/", "")]
    [InlineData("[x][1]\n\n    [1]: /khong-co/", null, "PAPI4044")]
    public void A_link_leads_somewhere_or_is_told(string link, string? href, string codes)
    {
        var site = Site(link);
        Assert.Equal(codes, Codes(site));
        Assert.Equal(href, Body(site, "muc/bai/index.html").QuerySelector("a")?.GetAttribute("href"));
        Assert.Equal(
            href?.Replace("/papi/", "/papi/en/", StringComparison.Ordinal)
                .Replace("/en/tep/", "/tep/", StringComparison.Ordinal)
                .Replace("/en/data/", "/data/", StringComparison.Ordinal),
            Body(site, "en/muc/bai/index.html").QuerySelector("a")?.GetAttribute("href")
        );
        if (href?.StartsWith("/papi/", StringComparison.Ordinal) == true)
            Assert.Contains(FileOf(href), site.Files.Keys);
    }

    [Theory]
    [InlineData("![Sơ đồ](/tep/anh.png)", "/papi/tep/tep/anh.png", "")]
    [InlineData("![](/tep/anh.png)", "/papi/tep/tep/anh.png", "PAPI4048")]
    [InlineData("![Sơ đồ](/tep/bieu-mau.pdf)", null, "PAPI4046")]
    [InlineData("![Sơ đồ](/tep/khong.png)", null, "PAPI4046")]
    [InlineData("![Sơ đồ](/ke-hoach/)", null, "PAPI4046")]
    [InlineData("![Sơ đồ](https://example.vn/a.png)", null, "PAPI4047")]
    [InlineData("![Sơ đồ](//example.vn/a.png)", null, "PAPI4047")]
    public void A_picture_is_one_of_the_folder(string picture, string? source, string codes)
    {
        var site = Site(picture);
        Assert.Equal(codes, Codes(site));
        var image = Body(site, "muc/bai/index.html").QuerySelector("img");
        Assert.Equal(source, image?.GetAttribute("src"));
        if (source is not null)
            Assert.Contains(FileOf(source), site.Files.Keys);
    }

    [Fact]
    public void What_is_wrong_is_told_at_its_place() =>
        Assert.Equal(
            """
            trang/bai.papi:6:21: cảnh báo PAPI4044: Trang web không có địa chỉ “/khong-co/”.
               6 |     Xem [danh sách](/khong-co/).  # riêng
                 |                     ^^^^^^^^^^
            """.ReplaceLineEndings("\n"),
            string.Join(
                '\n',
                Sources
                    .Printed(Site("Xem [danh sách](/khong-co/).  # riêng").Diagnostics.Where(d => d.Code == "PAPI4044"))
                    .Split('\n')
                    .Take(3)
            )
        );

    [Fact]
    public void Headings_of_a_page_have_ids_of_their_words_and_none_twice()
    {
        var page = Body(Site("## Mục một\n\n    ## Nội dung\n\n    ## ***\n\n    ### Đặc biệt: `mã`"), "muc/bai/index.html");
        Assert.Equal(["muc-mot", "muc-mot-2", "noi-dung-2", "muc", "dac-biet-ma"], page.QuerySelectorAll("h2, h3").Select(h => h.Id!));
    }

    [Fact]
    public void Headings_of_passages_keep_clear_of_the_ids_of_their_page()
    {
        var site = RenderedSite.PagesOf(
            [
                new("a.papi", Registry),
                new(
                    "ke-hoach/a.papi",
                    "kế hoạch: A\n  mã: a\n  địa bàn: tỉnh Thí Dụ\n  mô tả:\n    ## Nhiệm vụ\n\n    Xem [mục](#nhiem-vu).\n  phần I: "
                        + "Một\n    nội dung:\n      ## Nhiệm vụ\n\n      Xem [mục](#nhiem-vu).\n  nhiệm vụ 1: B\n    hạn: năm 2026\n"
                ),
            ],
            "/",
            RenderedSite.AsOf
        );
        var page = site.Page("ke-hoach/a/index.html");
        SafeMarkup.Check(page, "/");
        Assert.Equal(
            ["lv-nhiem-vu", "lv-nhiem-vu-2"],
            page.Document.QuerySelectorAll(".prose h3, .prose h4, .prose h2").Select(h => h.Id!)
        );
        Assert.Equal(["#lv-nhiem-vu", "#lv-nhiem-vu-2"], page.Document.QuerySelectorAll(".prose a").Select(a => a.GetAttribute("href")!));
    }

    [Fact]
    public void Files_of_an_answer_that_is_not_given_yet_are_not_published()
    {
        Source[] sources =
        [
            new(
                "a.papi",
                Registry
                    + "hỏi đáp: Hỏi?\n  mã: hoi\n  địa bàn: tỉnh Thí Dụ\n  cơ quan: Sở Nội vụ\n  ngày gửi: 1/6/2026\n  trả lời: Xem "
                    + "[tệp](/tep/bieu-mau.pdf).\n  ngày trả lời: 10/6/2026\n"
            ),
        ];
        Assert.DoesNotContain("tep/tep/bieu-mau.pdf", RenderedSite.Of(sources, "/", new(2026, 6, 9), Files).Files.Keys);
        Assert.Contains("tep/tep/bieu-mau.pdf", RenderedSite.Of(sources, "/", new(2026, 6, 10), Files).Files.Keys);
    }

    [Theory]
    [InlineData("mô tả: Về [tệp](/tep/bieu-mau.pdf).", true)]
    [InlineData("ghi chú: Xem [tệp](/tep/bieu-mau.pdf).", true)]
    [InlineData("dự thảo: Theo [tệp](/tep/bieu-mau.pdf).", false)]
    public void What_a_draft_shows_before_its_time_has_its_files_and_the_rest_has_not(string line, bool isPublished)
    {
        Source[] sources =
        [
            new(
                "a.papi",
                Registry
                    + $"lấy ý kiến: Dự thảo\n  mã: du-thao\n  địa bàn: tỉnh Thí Dụ\n  cơ quan: Sở Nội vụ\n  từ ngày: 1/6/2026\n  đến "
                    + $"ngày: 30/6/2026\n  gửi ý kiến: Sở Nội vụ\n  {line}\n"
            ),
        ];
        var before = RenderedSite.Of(sources, "/", new(2026, 5, 31), Files);
        Assert.Equal(isPublished, before.Files.ContainsKey("tep/tep/bieu-mau.pdf"));
        Assert.Equal(isPublished, before.Text("lay-y-kien/du-thao/index.html").Contains("bieu-mau.pdf", StringComparison.Ordinal));
        Assert.Contains("tep/tep/bieu-mau.pdf", RenderedSite.Of(sources, "/", new(2026, 6, 1), Files).Files.Keys);
    }

    [Fact]
    public void A_page_may_have_files_attached()
    {
        var site = RenderedSite.Of(
            [new("a.papi", "trang: A\n  đường dẫn: a\n  tệp: goc.pdf (Biểu mẫu)\n  nội dung: Tải ở dưới.\n")],
            "/",
            RenderedSite.AsOf,
            Files
        );
        Assert.Equal("/tep/goc.pdf", site.Page("a/index.html").Document.QuerySelector("#tep + ul a")!.GetAttribute("href"));
        Assert.Contains("tep/goc.pdf", site.Files.Keys);
    }

    [Theory]
    [InlineData("tep/bieu-mau.pdf", "bieu-mau.pdf", "")]
    [InlineData("tep/bieu-mau.pdf (Dự thảo lần 2)", "Dự thảo lần 2", "")]
    [InlineData("tep/khong-co.docx", null, "PAPI3015")]
    [InlineData("Toàn văn ở tep/bieu-mau.pdf", null, "")]
    public void A_draft_that_names_a_file_is_the_file(string draft, string? shown, string codes)
    {
        var site = RenderedSite.Of(
            [
                new(
                    "a.papi",
                    Registry
                        + $"lấy ý kiến: Dự thảo\n  mã: du-thao\n  địa bàn: tỉnh Thí Dụ\n  cơ quan: Sở Nội vụ\n  từ ngày: 1/6/2026\n  đến "
                        + $"ngày: 30/6/2026\n  gửi ý kiến: Sở Nội vụ\n  dự thảo: {draft}\n"
                ),
            ],
            "/",
            new(2026, 6, 10),
            Files
        );
        Assert.Equal(codes, Codes(site));
        var page = site.Page("lay-y-kien/du-thao/index.html").Document;
        Assert.Equal(shown, page.QuerySelector("#tep + ul a")?.TextContent);
        Assert.Equal(shown is null, page.QuerySelector("main")!.TextContent.Contains(draft, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("[", 128)]
    [InlineData("![", 128)]
    [InlineData("[", 5000)]
    [InlineData("http://a.vn/ ", 40000)]
    [InlineData("www.a.vn ", 40000)]
    [InlineData("> ", 300)]
    [InlineData("- ", 300)]
    public void Prose_that_cannot_be_laid_out_is_told_and_shown_as_typed(string mark, int times)
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();
        var site = Site("x " + string.Concat(Enumerable.Repeat(mark, times)) + " chữ");
        Assert.Contains("chữ", Body(site, "muc/bai/index.html").TextContent, StringComparison.Ordinal);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(30), clock.Elapsed.ToString());
        Assert.Contains(Codes(site), (string[])["", "PAPI4049"]);
        if (Codes(site).Length > 0)
            Assert.NotNull(Body(site, "muc/bai/index.html").QuerySelector("pre"));
    }

    [Fact]
    public void Random_Markdown_gives_safe_pages_whose_links_lead_somewhere() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(80).WithReplay(new Replay(new Rnd(20260610, 33), default)),
            Prop.ForAll(
                (
                    from pieces in Gen.Elements(
                            "[",
                            "]",
                            "(",
                            ")",
                            "](",
                            "![",
                            "<",
                            ">",
                            "#",
                            "## Mục ",
                            "### ",
                            "\n",
                            "\n\n",
                            "- ",
                            "  - ",
                            "1. ",
                            "> ",
                            "`",
                            "```\n",
                            "**",
                            "_",
                            "|",
                            "|-|",
                            "[x](/khong-co/)",
                            "[x](#muc-mot)",
                            "[x](/ke-hoach/mau/)",
                            "[x](/tep/bieu-mau.pdf)",
                            "![x](/tep/anh.png)",
                            "[x](tep/khong.pdf)",
                            "[a]: /khac/\n",
                            "[a]",
                            "https://a.vn/ ",
                            "<https://a.vn>",
                            "<b>",
                            "&lt;",
                            "\\",
                            "/../",
                            "%2e%2e/",
                            "muc/khac/",
                            "  # riêng",
                            "chữ ",
                            "đề "
                        )
                        .ListOf()
                    select string.Concat(pieces.Take(60))
                ).ToArbitrary(),
                markdown =>
                {
                    var site = RenderedSite.PagesOf(
                        SourcesOf(markdown.Replace("\n", "\n    ", StringComparison.Ordinal)),
                        "/papi/",
                        RenderedSite.AsOf,
                        Files
                    );
                    foreach (var page in site.Pages)
                    {
                        SafeMarkup.Check(page, "/papi/");
                        var ids = page.Document.Everything().Select(e => e.Id).OfType<string>().ToHashSet(StringComparer.Ordinal);
                        foreach (
                            var address in page
                                .Document.QuerySelectorAll("main a[href], main img[src]")
                                .Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!)
                        )
                        {
                            if (address.StartsWith('#'))
                            {
                                Assert.Contains(address[1..], ids);
                            }
                            else if (address.StartsWith("/papi/tep/", StringComparison.Ordinal))
                            {
                                Assert.Contains(Uri.UnescapeDataString(address["/papi/tep/".Length..]), Files);
                            }
                            else if (address.StartsWith("/papi/data/", StringComparison.Ordinal))
                            {
                                Assert.EndsWith(
                                    ".json",
                                    address.Replace(".csv", ".json", StringComparison.Ordinal),
                                    StringComparison.Ordinal
                                );
                            }
                            else if (
                                address.StartsWith("/papi/", StringComparison.Ordinal)
                                && !address.EndsWith(".xml", StringComparison.Ordinal)
                                && !address.EndsWith(".ics", StringComparison.Ordinal)
                            )
                            {
                                Assert.Contains(FileOf(address), site.Files.Keys);
                            }
                        }
                    }
                }
            )
        );

    [Fact]
    public void A_file_that_only_prose_names_is_not_told_as_unused()
    {
        Assert.Contains("tep/bieu-mau.pdf", Site("x").Diagnostics.Where(d => d.Code == "PAPI4024").Select(d => d.Source.Path));
        Assert.DoesNotContain(
            "tep/bieu-mau.pdf",
            Site("[x](/tep/bieu-mau.pdf)").Diagnostics.Where(d => d.Code == "PAPI4024").Select(d => d.Source.Path)
        );
    }

    /// <summary>What is told of the text; of files that nothing uses the folder of these tests is full.</summary>
    private static string Codes(RenderedSite site) =>
        string.Join(' ', site.Diagnostics.Select(d => d.Code).Where(code => code is not ("PAPI4024" or "PAPI3014")));

    private static RenderedSite Site(string markdown) => RenderedSite.Of(SourcesOf(markdown), "/papi/", RenderedSite.AsOf, Files);

    private static Source[] SourcesOf(string markdown) =>
        [
            new("trang-web.papi", "trang web: Thử\n"),
            new("co-quan/a.papi", Registry),
            new("ke-hoach/a.papi", Other),
            new("trang/bai.papi", $"trang: Bài\n  đường dẫn: muc/bai\n  nội dung:\n    ## Mục một\n\n    {markdown}\n"),
        ];

    private static IElement Body(RenderedSite site, string path) => site.Page(path).Document.QuerySelector("article.prose")!;

    private static string FileOf(string address)
    {
        var path = Uri.UnescapeDataString(address["/papi/".Length..].Split('#', '?')[0]);
        return path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path;
    }
}
