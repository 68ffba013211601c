using System.Text.Json;
using AngleSharp.Dom;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Site;

/// <summary>How the page of an agency and the data tell how to reach it, in the fictitious district.</summary>
public sealed class ContactPagesTests
{
    private static readonly RenderedSite Site = RenderedSite.Of(
        Repository.SourcesOf("tests/Fictitious").Select(s => new Source(s.Path, s.Text)),
        "/",
        new(2026, 8, 1)
    );

    [Fact]
    public void A_contact_is_one_block_with_what_a_telephone_can_dial_and_the_day_of_its_confirmation()
    {
        var block = Block("phong-noi-vu")!;
        Assert.Equal(
            "Liên hệ Người đứng đầu Nguyễn Văn Thí, Trưởng phòng, hư cấu Địa chỉ Số 2, đường Thí Dụ, huyện Thí Dụ (hư cấu) "
                + "Điện thoại (0200) 000 0002; 0200 000 0012 (đường dây nóng) Thư điện tử noivu@thi-du.example.gov.vn Xác nhận ngày "
                + "5/1/2026.",
            string.Join(' ', block.QuerySelectorAll("h2, dt, dd, p").Select(e => e.TextContent.Words()))
        );
        Assert.Equal(
            ["tel:+842000000002", "tel:+842000000012", "mailto:noivu@thi-du.example.gov.vn"],
            block.QuerySelectorAll("a").Select(a => a.GetAttribute("href"))
        );
        Assert.Equal(["(0200) 000 0002", "0200 000 0012"], block.QuerySelectorAll("a[href^=tel]").Select(a => a.TextContent));
    }

    [Fact]
    public void A_web_site_is_a_link_to_elsewhere()
    {
        var link = Block("van-phong-ubnd-huyen")!.QuerySelector("a[rel]")!;
        Assert.Equal(("https://thi-du.example.gov.vn/", "external noopener"), (link.GetAttribute("href"), link.GetAttribute("rel")));
    }

    [Theory]
    [InlineData("phong-tai-chinh", "Xác nhận tháng 1/2026.")]
    [InlineData("phong-van-hoa", null)]
    [InlineData("ubnd-huyen", "Danh bạ chưa có địa chỉ, số điện thoại hay thư điện tử của cơ quan này.")]
    public void The_day_is_told_as_far_as_it_is_known_and_not_before_it_has_come(string agency, string? words) =>
        Assert.Equal(words, Block(agency)!.QuerySelector("p")?.TextContent);

    [Fact]
    public void A_group_has_no_contact_to_miss() => Assert.Null(Block("ubnd-cap-xa"));

    [Fact]
    public void The_data_have_every_part_of_a_contact()
    {
        var agencies = JsonDocument
            .Parse(Site.Files["data/agencies.json"])
            .RootElement.EnumerateArray()
            .ToDictionary(a => a.GetProperty("id").GetString()!, a => a.GetProperty("contact").GetRawText());
        Assert.Equal(
            """
            {"head":"Nguyễn Văn Thí","headCapacity":"Trưởng phòng, hư cấu","address":"Số 2, đường Thí Dụ, huyện Thí Dụ (hư cấu)","telephone":"(0200) 000 0002; 0200 000 0012 (đường dây nóng)",
            "email":"noivu@thi-du.example.gov.vn","webSite":null,"reception":null,"confirmedOn":"2026-01-05"}
            """.ReplaceLineEndings(""),
            agencies["thi-du/phong-noi-vu"]);
        Assert.Equal("null", agencies["thi-du/ubnd-huyen"]);
    }

    private static IElement? Block(string agency) =>
        Site.Page($"co-quan/thi-du/{agency}/index.html").Document.GetElementById("lien-he")?.ParentElement;
}
