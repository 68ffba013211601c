using AngleSharp.Html.Dom;
using PapiSite.Language.Diagnostics;

namespace PapiSite.Tests.Site;

/// <summary>English pages call things by the English names that the content has, and say the Vietnamese ones too.</summary>
public sealed class EnglishNamesTests
{
    private const string Source = """
        trang web: Kế hoạch tỉnh Thí Dụ
          tên tiếng Anh: Plans of Thí Dụ

        thuật ngữ: Sở Nội vụ
          tên tiếng Anh: Department of Home Affairs

        bộ chỉ số PV: Chỉ số phục vụ
          tên tiếng Anh: Service Index
          chỉ số 1: Thái độ
            tên tiếng Anh: Attitude
            thành phần 1: Nụ cười
              tên tiếng Anh: Smiles

        địa bàn thi-du: tỉnh Thí Dụ
          tên tiếng Anh: Thí Dụ Province
          cơ quan: Sở Nội vụ
          cơ quan: Sở Y tế
            tên tiếng Anh: Department of Health & Care
          cơ quan: Sở Tài chính

        kế hoạch: Nâng cao chỉ số
          mã: a
          số hiệu: 1/KH-UBND
          ngày ban hành: 13/6/2024
          địa bàn: tỉnh Thí Dụ
          bộ chỉ số: PV
          nhiệm vụ 1: Công khai
            chủ trì: Sở Nội vụ
            phối hợp: Sở Y tế; Sở Tài chính
            chỉ số: PV.1

        """;

    private static readonly Lazy<RenderedSite> Made = new(() => RenderedSite.PagesOf([new("a.papi", Source)], "/", new(2025, 1, 15)));

    [Fact]
    public void The_content_has_no_fault() => Assert.DoesNotContain(Made.Value.Diagnostics, d => d.Severity != Severity.Note);

    [Theory]
    [InlineData("co-quan/thi-du/so-noi-vu", "Department of Home Affairs", "Sở Nội vụ", "Department of Home Affairs, Thí Dụ Province")]
    [InlineData("co-quan/thi-du/so-y-te", "Department of Health & Care", "Sở Y tế", "Department of Health & Care, Thí Dụ Province")]
    [InlineData("chi-so/pv/1", "Attitude", "Thái độ", "Attitude – PV")]
    public void A_page_has_the_English_name_and_beside_it_the_Vietnamese_one(string route, string name, string original, string title)
    {
        var (english, vietnamese) = (Page($"en/{route}"), Page(route));
        var heading = english.QuerySelector("h1")!;
        Assert.Equal((name, ""), (heading.TextContent, string.Concat(heading.QuerySelectorAll("[lang]").Select(e => e.TextContent))));
        Assert.Equal(original, english.QuerySelector("h1 + p[lang=vi]")!.TextContent);
        Assert.Equal($"{title} | Plans of Thí Dụ", english.Title);
        Assert.Equal(original, vietnamese.QuerySelector("h1")!.TextContent);
        Assert.DoesNotContain(name, vietnamese.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void What_has_no_English_name_stays_in_Vietnamese_and_is_marked()
    {
        var heading = Page("en/co-quan/thi-du/so-tai-chinh").QuerySelector("h1")!;
        Assert.Equal("Sở Tài chính", heading.QuerySelector("[lang=vi]")!.TextContent);
        Assert.Null(Page("en/co-quan/thi-du/so-tai-chinh").QuerySelector("h1 + p[lang=vi]"));
    }

    [Fact]
    public void Lists_ways_and_indexes_call_them_so()
    {
        Assert.Equal(
            ["Department of Health & Care", "Department of Home Affairs", "Sở Tài chính"],
            Page("en/co-quan").Texts("main .index > li > a"));
        Assert.Equal(["Home", "Agencies", "Department of Home Affairs"], Page("en/co-quan/thi-du/so-noi-vu").Texts(".crumbs li"));
        Assert.Equal("Thí Dụ Province", Page("en/dia-ban/thi-du").QuerySelector("h1")!.TextContent);
        Assert.Contains("Attitude", Page("en/chi-so/pv").Texts("main th a"));
        Assert.Equal("Service Index", Page("en/chi-so/pv").QuerySelector(".lead")!.TextContent);
        var component = Page("en/chi-so/pv/1").QuerySelector("#thanh-phan + ol > li")!;
        Assert.StartsWith("Smiles", component.TextContent.Trim(), StringComparison.Ordinal);
        Assert.Equal("Plans of Thí Dụ", Page("en/co-quan").QuerySelector(".site-name")!.TextContent);
        Assert.Equal("Kế hoạch tỉnh Thí Dụ", Page("co-quan").QuerySelector(".site-name")!.TextContent);
    }

    private static IHtmlDocument Page(string route) => Made.Value.Page($"{route}/index.html").Document;
}
