using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using PapiSite.Themes.Default.Html;
using ZXing.Common;
using ZXing.QrCode.Internal;

namespace PapiSite.Tests.Site;

/// <summary>What a page says of itself where people pass it on: as a tab, a result, a link in a message, on paper.</summary>
[Collection(RenderedSite.Shared)]
public sealed partial class SharingTests
{
    private const string Address = "https://vi-du.example/theo-doi/";

    private static readonly Lazy<RenderedSite> Addressed = new(() => RenderedSite.PagesOf(
        RenderedSite.FictitiousSources.Select(s => s with
        {
            Text = s.Text.Replace("\n  cơ quan chủ quản:", $"\n  địa chỉ gốc: {Address}\n  cơ quan chủ quản:", StringComparison.Ordinal),
        }),
        "/theo-doi/", new(2026, 8, 1)));

    public static TheoryData<string> Sites => ["repository", "fictitious"];

    [Theory]
    [MemberData(nameof(Sites))]
    public void No_two_pages_of_a_language_have_the_same_title(string site)
    {
        var pages = Of(site).Pages.Where(p => p.Document.QuerySelector("meta[http-equiv=refresh]") is null).ToList();
        Assert.NotEmpty(pages);
        Assert.All(pages, page => Assert.DoesNotContain('<', page.Document.Title ?? ""));
        var same = pages.GroupBy(p => (p.Language, p.Document.Title)).Where(g => g.Count() > 1)
            .Select(g => $"{g.Key.Title}: {string.Join(' ', g.Select(p => p.Path))}");
        Assert.Empty(same);
    }

    [Fact]
    public void A_link_in_a_message_has_title_sentence_site_and_address()
    {
        var page = Addressed.Value.Page("ke-hoach/thi-du-papi-2026/i.1/index.html").Document;
        Assert.Equal(page.QuerySelector("h1")!.TextContent, Property(page, "og:title"));
        Assert.Equal(page.QuerySelector("meta[name=description]")!.GetAttribute("content"), Property(page, "og:description"));
        Assert.Equal("Huyện Thí Dụ (dữ liệu hư cấu)", Property(page, "og:site_name"));
        Assert.Equal("vi_VN", Property(page, "og:locale"));
        var address = Address + "ke-hoach/thi-du-papi-2026/i.1/";
        Assert.Equal(address, Property(page, "og:url"));
        Assert.Equal(address, page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Equal(address, page.QuerySelector(".page-address .url")!.TextContent);
    }

    [Fact]
    public void A_site_that_does_not_say_where_it_lies_gives_no_address()
    {
        var pages = RenderedSite.OfRepository().Pages;
        Assert.NotEmpty(pages);
        Assert.All(pages, page => Assert.Empty(page.Document.QuerySelectorAll(".page-address, [property='og:url']")));
    }

    [Theory]
    [InlineData("ke-hoach/thi-du-papi-2026/")]
    [InlineData("en/ke-hoach/thi-du-papi-2026/")]
    [InlineData("lay-y-kien/papi-2027/")]
    [InlineData("hoi-dap/duong-day-nong/")]
    public void What_is_put_up_on_paper_has_its_address_as_a_picture_that_a_telephone_reads(string route)
    {
        var picture = Addressed.Value.Page(route + "index.html").Document.QuerySelector(".page-address svg")!;
        Assert.Equal(Address + route, Read(picture));
    }

    [Fact]
    public void A_documents_number_in_a_value_of_the_markup_is_no_markup()
    {
        var site = RenderedSite.PagesOf(
            [
                new(
                    "a.papi",
                    "kế hoạch: A\n  mã: a\n  nhiệm vụ 1: Việc\n    chủ trì: Ban 7/QĐ-UBND\n    sản phẩm: Báo cáo theo 59/2019/NĐ-CP\n"),
            ],
            "/", RenderedSite.AsOf);
        var row = site.Page("ke-hoach/a/index.html").Document.QuerySelector("tr[data-words]")!;
        Assert.Equal("Báo cáo theo 59/2019/NĐ-CP", row.GetAttribute("data-words"));
        Assert.Equal("Ban 7/QĐ-UBND", row.GetAttribute("data-lead"));
        Assert.All(site.Pages, page =>
            Assert.DoesNotContain("&lt;span", page.Document.DocumentElement.OuterHtml, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Kế hoạch 151/KH-UBND ngày 13/6/2024", "Kế hoạch [151/KH-UBND] ngày 13/6/2024")]
    [InlineData("Luật số 72/2025/QH15, Nghị định 45/2020/NĐ-CP.", "Luật số [72/2025/QH15,] Nghị định [45/2020/NĐ-CP.]")]
    [InlineData("(66.25/2026/NQ-CP)", "[(66.25/2026/NQ-CP)]")]
    [InlineData("năm 2024/2025, 16/16 xã, 8/8, 50 triệu/năm", "năm 2024/2025, 16/16 xã, 8/8, 50 triệu/năm")]
    [InlineData("và/hoặc A/B 1/x https://vi-du.example/12/A", "và/hoặc A/B 1/x https://vi-du.example/12/A")]
    [InlineData("12/KH-<b>&</b>", "[12/KH]-<b>&</b>")]
    [InlineData("/", "/")]
    [InlineData("", "")]
    [InlineData("1/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "1/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public void A_documents_number_and_the_marks_beside_it_are_kept_on_one_line_and_nothing_else_is(string text, string marked)
    {
        var bytes = new System.Buffers.ArrayBufferWriter<byte>();
        new HtmlOutput(bytes).Words(text);
        var html = System.Text.Encoding.UTF8.GetString(bytes.WrittenSpan);
        Assert.Equal(marked, System.Net.WebUtility.HtmlDecode(Number.Replace(html, "[${number}]")));
    }

    [GeneratedRegex("<span class=\"nb\">(?<number>.*?)</span>", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Number { get; }

    [GeneratedRegex(@"M(?<x>\d+) (?<y>\d+)h(?<length>\d+)v1H\k<x>z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Run { get; }

    private static RenderedSite Of(string site) => site == "repository" ? RenderedSite.OfRepository() : Addressed.Value;

    private static string? Property(IHtmlDocument page, string name) =>
        page.QuerySelector($"meta[property='{name}']")?.GetAttribute("content");

    /// <summary>What the picture says, by a reader that is not ours.</summary>
    private static string Read(IElement picture)
    {
        const int Edge = 4;
        var size = int.Parse(picture.GetAttribute("viewBox")!.Split(' ')[2], System.Globalization.CultureInfo.InvariantCulture);
        var modules = new BitMatrix(size - (2 * Edge));
        foreach (Match run in Run.Matches(picture.QuerySelector("path")!.GetAttribute("d")!))
        {
            int Number(string name) => int.Parse(run.Groups[name].Value, System.Globalization.CultureInfo.InvariantCulture);
            var (x, y, length) = (Number("x"), Number("y"), Number("length"));
            for (var i = 0; i < length; i++) modules[x + i - Edge, y - Edge] = true;
        }

        return new Decoder().decode(modules, null).Text;
    }
}
