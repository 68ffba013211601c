using System.Text.Json;
using AngleSharp.Dom;

namespace PapiSite.Tests.Site;

/// <summary>What nobody has compared with a decision is said of an agency, on its page and in the data.</summary>
public sealed class UnverifiedAgencyTests
{
    private static readonly IReadOnlyList<Source> Registry =
        [
            new("co-quan/a.papi",
                "địa bàn a-cu: tỉnh A\n  đến ngày: 30/6/2025\n  nhập vào: tỉnh A\n"
                + "  cơ quan: Sở Một\n    viết tắt: SM\n    người dân gọi: Sở Số Một\n    đến ngày: tháng 2/2025\n    kế tục: Sở Hai\n    "
                + "chưa kiểm chứng: đến ngày; kế tục\n"
                + "  cơ quan: Sở Hai\n    từ ngày: tháng 3/2025\n    chưa kiểm chứng: từ ngày\n"
                + "  cơ quan: Sở Ba\n    đến ngày: 28/2/2025\n    kế tục: Sở Hai\n\n"
                + "địa bàn a: tỉnh A\n  từ ngày: 1/7/2025\n  cơ quan: Sở Hai\n\n"
                + "địa bàn h: huyện H\n  cấp: huyện\n  đến ngày: 30/6/2025\n  nhập vào: xã X\n  chưa kiểm chứng: nhập vào\n  cơ quan: "
                + "Phòng Một\n\n"
                + "địa bàn x: xã X\n  cấp: xã\n"),
        ];

    private static readonly RenderedSite Site = RenderedSite.Of(Registry, "/", RenderedSite.AsOf);

    [Theory]
    [InlineData(
        "a-cu/so-mot",
        "Hoạt động đến hết: tháng 2/2025 (chưa kiểm chứng)",
        "Cơ quan tiếp nhận chức năng, nhiệm vụ: Sở Hai, tỉnh A (đến 30/6/2025) Theo tên gọi hoặc thông tin chung, chưa kiểm chứng."
    )]
    [InlineData(
        "a-cu/so-hai",
        "Hoạt động từ: tháng 3/2025 (chưa kiểm chứng)",
        "Cơ quan tiếp nhận chức năng, nhiệm vụ: Sở Hai, tỉnh A Theo tên gọi hoặc thông tin chung, chưa kiểm chứng."
    )]
    [InlineData("a-cu/so-ba", "Hoạt động đến hết: 28/2/2025", "Cơ quan tiếp nhận chức năng, nhiệm vụ: Sở Hai, tỉnh A (đến 30/6/2025)")]
    [InlineData("h/phong-mot", "Địa bàn: Huyện H (đến hết ngày 30/6/2025, sau đó thuộc xã X) (chưa kiểm chứng)")]
    public void The_page_says_it_beside_the_fact(string agency, params string[] rows)
    {
        var facts = Facts($"co-quan/{agency}/index.html");
        Assert.All(rows, row => Assert.Contains(row, facts));
    }

    [Fact]
    public void What_people_call_an_agency_is_for_search_alone()
    {
        Assert.Contains("Tên gọi khác: SM", Facts("co-quan/a-cu/so-mot/index.html"));
        Assert.All(
            Site.Files.Where(f => f.Key.EndsWith(".html", StringComparison.Ordinal) || f.Key.StartsWith("data/", StringComparison.Ordinal)),
            f => Assert.DoesNotContain("Sở Số Một", Site.Text(f.Key), StringComparison.Ordinal)
        );
        Assert.Contains("Sở Số Một", RenderedSite.Bind(Registry).Content.Registry.ById("a-cu/so-mot")!.AllNames);
    }

    [Fact]
    public void So_does_the_page_in_English() =>
        Assert.Contains(
            "Successors: Sở Hai, tỉnh A (until 30 June 2025) By name or common knowledge, not verified.",
            Facts("en/co-quan/a-cu/so-mot/index.html")
        );

    [Fact]
    public void So_do_the_data()
    {
        var unverified = JsonDocument
            .Parse(Site.Files["data/agencies.json"])
            .RootElement.EnumerateArray()
            .ToDictionary(
                a => a.GetProperty("id").GetString()!,
                a => string.Join(' ', a.GetProperty("unverified").EnumerateArray().Select(u => u.GetString()))
            );
        Assert.Equal(
            ("validTo successors", "validFrom successors", "", ""),
            (unverified["a-cu/so-mot"], unverified["a-cu/so-hai"], unverified["a-cu/so-ba"], unverified["a/so-hai"]));
    }

    private static List<string> Facts(string page) =>
        [
            .. Site.Page(page)
                .Document.QuerySelectorAll("dl.facts > div")
                .Select(d => $"{d.QuerySelector("dt")!.TextContent.Words()}: {d.QuerySelector("dd")!.TextContent.Words()}"),
        ];
}
