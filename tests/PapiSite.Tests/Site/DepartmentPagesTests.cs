using AngleSharp.Dom;

namespace PapiSite.Tests.Site;

/// <summary>A ministry and its departments: what their pages say of one another, and the printed head of a department's plan.</summary>
public sealed class DepartmentPagesTests
{
    private static readonly RenderedSite Site = RenderedSite.Of(
        [
            new("trang-web.papi", "trang web: Trang thử\n"),
            new("co-quan/bo.papi",
                "cơ quan: Bộ Mẫu\ncơ quan: Bộ Thử\ncơ quan: Cục Dữ liệu\n  thuộc: Bộ Mẫu\ncơ quan: Văn phòng\n  thuộc: Bộ Mẫu\n"
                + "cơ quan: Văn phòng\n  thuộc: Bộ Thử\n"),
            new("ke-hoach/a.papi",
                "kế hoạch: Kế hoạch thử\n  mã: a\n  số hiệu: 3/KH-CDL\n  cơ quan ban hành: Cục Dữ liệu\n  địa bàn: cả nước\n"
                + "  nhiệm vụ 1: Một\n    chủ trì: Văn phòng\n    hạn: năm 2025\n"),
        ], "/", RenderedSite.AsOf);

    [Fact]
    public void A_department_names_its_body_and_the_body_its_departments()
    {
        Assert.Equal("Thuộc Bộ Mẫu", Facts("co-quan/cuc-du-lieu/index.html", "Thuộc").Single());
        Assert.Equal(
            "Các đơn vị thuộc, trực thuộc Cục Dữ liệu Văn phòng Bộ Mẫu",
            Facts("co-quan/bo-mau/index.html", "Các đơn vị").Single());
        Assert.Equal("Part of Bộ Mẫu", Facts("en/co-quan/cuc-du-lieu/index.html", "Part of").Single());
    }

    [Fact]
    public void The_printed_head_has_the_body_above_and_the_plan_is_for_the_whole_country()
    {
        var page = Site.Page("ke-hoach/a/index.html").Document;
        Assert.Equal(
            ["BỘ MẪU", "CỤC DỮ LIỆU", "Số: 3/KH-CDL"],
            page.QuerySelectorAll(".print-head > div:first-child p").Select(p => p.TextContent.Words()));
        Assert.Equal("/co-quan/van-phong-bo-mau/", page.QuerySelector("td[data-label='Chủ trì'] a")!.GetAttribute("href"));
    }

    [Fact]
    public void Open_data_have_the_body() => Assert.Contains(
        "\"parent\":\"bo-mau\"", Site.Text("data/agencies.json").Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);

    private static IEnumerable<string> Facts(string page, string term) =>
        Site.Page(page).Document.QuerySelectorAll("dl.facts > div")
            .Where(fact => fact.QuerySelector("dt")!.TextContent.StartsWith(term, StringComparison.Ordinal))
            .Select(fact => string.Join(' ', fact.QuerySelectorAll("dt, dd").Select(e => e.TextContent.Words())));
}
