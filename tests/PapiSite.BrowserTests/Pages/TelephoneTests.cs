using Microsoft.Playwright;
using PapiSite.BrowserTests.Browser;
using PapiSite.BrowserTests.Sites;
using PapiSite.BrowserTests.Tables;

namespace PapiSite.BrowserTests.Pages;

/// <summary>A long plan on a small telephone.</summary>
public sealed class TelephoneTests(BrowserFixture browser) : BrowserTest(browser)
{
    private const string Plan = "/ke-hoach/vinh-phuc-papi-2024/";

    private static readonly ViewportSize Telephone = new() { Width = 360, Height = 740 };

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_first_task_of_a_plan_of_88_comes_within_two_screens(bool hasScripts)
    {
        var page = (await LookAsync(SiteName.PastDeadlines, Plan, Telephone, hasScripts)).Page;
        if (hasScripts) await new TaskFilter(page).AnnouncesAsync(88, 88);
        var first = await page.Locator("tr[data-lead]").First.BoundingBoxAsync();
        Assert.InRange(first!.Y, 0, 2 * Telephone.Height);
        await Assertions.Expect(page.Locator("tr[data-lead]:visible")).ToHaveCountAsync(88);
    }

    [Fact]
    public async Task Particulars_scores_and_contents_are_folded_on_a_telephone_and_stand_open_on_a_wide_screen()
    {
        var page = (await LookAsync(SiteName.PastDeadlines, Plan, Telephone, hasScripts: false)).Page;
        var (signatory, scores) = (page.GetByText("Vũ Chí Giang").First, page.Locator(".scores").First);
        var contents = page.GetByRole(AriaRole.Navigation, new() { Name = "Trên trang này" }).GetByRole(AriaRole.Link).First;
        foreach (
            var (part, summary) in new[]
            {
                (signatory, "Thông tin về kế hoạch"), (scores, "Điểm và thứ hạng"), (contents, "Trên trang này"),
            }
        )
        {
            await Assertions.Expect(part).ToBeHiddenAsync();
            await page.Locator("summary", new() { HasText = summary }).First.ClickAsync();
            await Assertions.Expect(part).ToBeVisibleAsync();
        }

        page = (await LookAsync(SiteName.PastDeadlines, Plan, hasScripts: false)).Page;
        foreach (var part in new[] { signatory, scores, contents }) await Assertions.Expect(part).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("summary", new() { HasText = "Thông tin về kế hoạch" })).ToBeHiddenAsync();
    }

    [Theory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task The_list_of_groups_stays_in_sight_and_covers_nothing_that_it_leads_to(int width)
    {
        var page = (await LookAsync(SiteName.PastDeadlines, Plan, new() { Width = width, Height = 740 }, hasScripts: false)).Page;
        var groups = page.GetByRole(AriaRole.Navigation, new() { Name = "Đến nhóm nhiệm vụ" });
        Assert.Equal(8, await groups.GetByRole(AriaRole.Link).CountAsync());
        foreach (
            var (link, title) in new[]
            {
                ("IV. Kiểm soát", "Kiểm soát tham nhũng"), ("VIII. Quản trị", "Quản trị điện tử"), ("II. Công khai", "Công khai"),
            }
        )
        {
            await groups.GetByRole(AriaRole.Link, new() { Name = link }).ClickAsync();
            var heading = page.Locator(".group-title", new() { HasText = title }).First;
            await Assertions.Expect(heading).ToBeInViewportAsync();
            var (list, below) = (await groups.BoundingBoxAsync(), await heading.BoundingBoxAsync());
            Assert.InRange(list!.Y, -1, 1);
            Assert.InRange(below!.Y, list.Y + list.Height, 300);
        }
    }

    [Fact]
    public async Task A_group_folds_and_opens_again_where_a_link_or_the_filter_leads_into_it()
    {
        var page = (await LookAsync(SiteName.PastDeadlines, Plan, Telephone)).Page;
        var filter = new TaskFilter(page);
        await filter.AnnouncesAsync(88, 88);
        var (title, task) = (page.Locator(".group-title").First, page.Locator("[id='n-i.1']"));
        await title.ClickAsync();
        await Assertions.Expect(task).ToBeHiddenAsync();
        await page.EvaluateAsync("() => { location.hash = 'n-i.1'; }");
        await Assertions.Expect(task).ToBeInViewportAsync();

        await title.ClickAsync();
        await Assertions.Expect(task).ToBeHiddenAsync();
        await filter.Panel.ClickAsync();
        await filter.Text.FillAsync("dan chu o co so");
        await Assertions.Expect(task).ToBeVisibleAsync();
        await filter.Text.FillAsync("");
        await Assertions.Expect(task).ToBeHiddenAsync();

        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await Assertions.Expect(task).ToBeVisibleAsync();
    }
}
