using Microsoft.Playwright;
using PapiSite.BrowserTests.Browser;
using PapiSite.BrowserTests.Sites;

namespace PapiSite.BrowserTests.Preview;

public sealed class LivePreviewTests(BrowserFixture browser) : BrowserTest(browser)
{
    private const string Plan = "ke-hoach/thi-du-2026.papi";

    [Fact]
    public async Task Saving_a_file_brings_its_words_to_the_open_page()
    {
        using var content = TemporaryContent.CopyOf(SiteName.Samples);
        await using var server = await content.ServeAsync();
        var visit = await BeginAsync(new(server.Address));
        await visit.GoAsync("/ke-hoach/thi-du-2026/i.2/");
        await Assertions.Expect(Heading(visit)).ToHaveTextAsync("Dạy nghề cho hộ nghèo");

        content.Write(Plan, content.Read(Plan).Replace("Dạy nghề cho hộ nghèo", "Dạy nghề cho mọi người", StringComparison.Ordinal));

        await Assertions.Expect(Heading(visit)).ToHaveTextAsync("Dạy nghề cho mọi người");
        await visit.AssertNothingWentWrongAsync();
    }

    [Fact]
    public async Task A_new_file_brings_its_page()
    {
        using var content = TemporaryContent.CopyOf(SiteName.Samples);
        await using var server = await content.ServeAsync();
        var visit = await BeginAsync(new(server.Address));
        await visit.GoAsync("/");
        var link = visit.Page.GetByRole(AriaRole.Contentinfo).GetByRole(AriaRole.Link, new() { Name = "Trang vừa thêm" });
        await Assertions.Expect(link).ToHaveCountAsync(0);

        content.Write("trang/vua-them.papi", "trang: Trang vừa thêm\n  đường dẫn: vua-them\n  nội dung:\n    Mới.\n");

        await link.ClickAsync();
        await Assertions.Expect(Heading(visit)).ToHaveTextAsync("Trang vừa thêm");
    }

    [Fact]
    public async Task A_change_before_the_page_listens_is_not_missed()
    {
        using var content = TemporaryContent.CopyOf(SiteName.Samples);
        await using var server = await content.ServeAsync();
        var visit = await BeginAsync(new(server.Address));
        var late = new TaskCompletionSource();
        await visit.Page.RouteAsync("**/events", async route =>
        {
            await late.Task;
            await route.ContinueAsync();
        });
        await visit.GoAsync("/ke-hoach/thi-du-2026/i.2/");

        content.Write(Plan, content.Read(Plan).Replace("Dạy nghề cho hộ nghèo", "Dạy nghề cho mọi người", StringComparison.Ordinal));
        using var client = new HttpClient();
        while (
            !(await client.GetStringAsync(new Uri(visit.AddressOf("/ke-hoach/thi-du-2026/i.2/")))).Contains(
                "Dạy nghề cho mọi người",
                StringComparison.Ordinal
            )
        )
        {
            await Task.Delay(20);
        }

        await Assertions.Expect(Heading(visit)).ToHaveTextAsync("Dạy nghề cho hộ nghèo");
        late.SetResult();

        await Assertions.Expect(Heading(visit)).ToHaveTextAsync("Dạy nghề cho mọi người");
    }

    [Fact]
    public async Task An_error_is_shown_in_place_of_the_page_until_it_is_mended()
    {
        using var content = TemporaryContent.CopyOf(SiteName.Samples);
        await using var server = await content.ServeAsync();
        var visit = await BeginAsync(new(server.Address));
        await visit.GoAsync("/ke-hoach/thi-du-2026/");
        var sound = content.Read(Plan);

        content.Write(Plan, sound.Replace("ngày ban hành: 15/1/2026", "ngày ban hành: <b>hôm qua</b>", StringComparison.Ordinal));
        await Assertions.Expect(Heading(visit)).ToHaveTextAsync("Nội dung có lỗi");
        var told = visit.Page.Locator("pre").First;
        await Assertions.Expect(told).ToContainTextAsync("ke-hoach/thi-du-2026.papi:4:");
        await Assertions.Expect(told).ToContainTextAsync("ngày ban hành: <b>hôm qua</b>");
        await Assertions.Expect(told.Locator("b")).ToHaveCountAsync(0);
        Audit.AssertNone([
            .. await Audit.ViolationsAsync(visit.Page),
            .. await Audit.SidewaysAsync(visit.Page),
            .. await Audit.InlineAsync(visit.Page),
        ]);
        using var client = new HttpClient();
        Assert.Equal(500, (int)(await client.GetAsync(new Uri(server.Address))).StatusCode);

        content.Write(Plan, sound);

        await Assertions.Expect(Heading(visit)).ToHaveTextAsync("Phục vụ người dân tốt hơn năm 2026");
    }

    private static ILocator Heading(Visit visit) => visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 });
}
