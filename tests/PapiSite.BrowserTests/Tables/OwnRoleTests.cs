using Microsoft.Playwright;
using PapiSite.BrowserTests.Browser;
using PapiSite.BrowserTests.Search;
using PapiSite.BrowserTests.Sites;

namespace PapiSite.BrowserTests.Tables;

/// <summary>A role that has no keyword of its own (“thẩm định”), as visitors filter by it on a plan of eight tasks and in search.</summary>
public sealed class OwnRoleTests(BrowserFixture browser) : BrowserTest(browser)
{
    private const string Roles = "vai trò: thẩm định\nvai trò: trình\n";

    private const string Plan = """
        kế hoạch: Ban hành văn bản năm 2026
          mã: ban-hanh-2026
          số hiệu: 45/KH-UBND
          ngày ban hành: 10/2/2026
          cơ quan ban hành: UBND huyện
          địa bàn: huyện Thí Dụ
          thời kỳ: 2026
          hạn: năm 2026
          nhiệm vụ 1: Quy chế văn thư
            chủ trì: Văn phòng UBND huyện
            vai trò thẩm định: Phòng Nội vụ
          nhiệm vụ 2: Quy chế chi tiêu
            chủ trì: Phòng Tài chính
            vai trò thẩm định: Phòng Nội vụ
            vai trò trình: Văn phòng UBND huyện
          nhiệm vụ 3: Quy chế thi đua
            chủ trì: Phòng Nội vụ
          nhiệm vụ 4: Quy chế lễ hội
            chủ trì: Phòng Văn hóa
            phối hợp: Phòng Nội vụ
            vai trò thẩm định: Phòng Tài chính
          nhiệm vụ 5: Quy chế thư viện
            chủ trì: Phòng Văn hóa
            vai trò thẩm định: Phòng Nội vụ; Phòng Tài chính
          nhiệm vụ 6: Quy chế tiếp công dân
            chủ trì: Văn phòng UBND huyện
            vai trò thẩm định: Phòng Nội vụ
          nhiệm vụ 7: Dự toán ngân sách
            chủ trì: Phòng Tài chính
          nhiệm vụ 8: Bảng giá dịch vụ
            chủ trì: Phòng Tài chính
            vai trò thẩm định: Hội đồng giá huyện

        """;

    [Fact]
    public async Task The_filter_of_a_plan_shows_the_rows_of_the_role_and_says_so()
    {
        using var content = Content();
        await using var server = await content.ServeAsync();
        var visit = await BeginAsync(new(server.Address));
        await visit.GoAsync("/ke-hoach/ban-hanh-2026/");
        var filter = new TaskFilter(visit.Page);
        await filter.AnnouncesAsync(8, 8);
        await Assertions.Expect(filter.Column("Thẩm định")).ToBeVisibleAsync();

        await filter.Role.SelectOptionAsync("Thẩm định");
        await filter.AnnouncesAsync(6, 8);
        Assert.Equal("1 2 4 5 6 8", await filter.NumbersAsync());

        await filter.Agency.SelectOptionAsync("Phòng Nội vụ");
        await filter.AnnouncesAsync(4, 8);
        Assert.Equal("1 2 5 6", await filter.NumbersAsync());

        // As coordinator or leader it has other tasks: a role of its own is none of these.
        await filter.Role.SelectOptionAsync("Chủ trì");
        await filter.AnnouncesAsync(1, 8);
        Assert.Equal("3", await filter.NumbersAsync());
        await visit.AssertNothingWentWrongAsync();
    }

    [Fact]
    public async Task The_address_of_a_filtered_plan_shows_the_same_rows()
    {
        using var content = Content();
        await using var server = await content.ServeAsync();
        var visit = await BeginAsync(new(server.Address));
        await visit.GoAsync("/ke-hoach/ban-hanh-2026/?vai-tro=tham-dinh");
        var filter = new TaskFilter(visit.Page);
        await filter.AnnouncesAsync(6, 8);
        Assert.Equal("1 2 4 5 6 8", await filter.NumbersAsync());
    }

    [Fact]
    public async Task Search_finds_and_counts_the_tasks_of_the_role()
    {
        using var content = Content();
        await using var server = await content.ServeAsync();
        var visit = await BeginAsync(new(server.Address), new() { ViewportSize = new() { Width = 1280, Height = 800 } });
        await visit.GoAsync("/tim-kiem/?vai-tro=tham-dinh");
        var results = new SearchResults(visit.Page);
        await results.FindsAsync(6);
        await Assertions.Expect(results.Tag("Vai trò: Thẩm định")).ToBeVisibleAsync();
        await Assertions.Expect(results.Choice("Vai trò", "Thẩm định (6)")).ToBeCheckedAsync();
        // Who appraises, not who leads; a council outside the registry has no page and no count.
        Assert.Equal(["Phòng Nội vụ (4)", "Phòng Tài chính (2)"], await results.ChoicesAsync("Cơ quan"));

        await results.Choice("Cơ quan", "Phòng Nội vụ (4)").CheckAsync();
        await results.FindsAsync(4);
        await Assertions.Expect(results.Choice("Vai trò", "Thẩm định (4)")).ToBeCheckedAsync();
        await results.Choice("Vai trò", "Thẩm định (4)").UncheckAsync();
        // All that it has to do, whatever it is called.
        await Assertions.Expect(results.Choice("Vai trò", "Thẩm định (4)")).ToBeVisibleAsync();
        await visit.AssertNothingWentWrongAsync();
    }

    private static TemporaryContent Content()
    {
        var content = TemporaryContent.CopyOf(SiteName.Fictitious);
        content.Write("vai-tro.papi", Roles);
        content.Write("ke-hoach/ban-hanh-2026.papi", Plan);
        return content;
    }
}
