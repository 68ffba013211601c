using System.Text;
using Microsoft.Playwright;
using PapiSite.BrowserTests.Browser;
using PapiSite.BrowserTests.Sites;

namespace PapiSite.BrowserTests.Tables;

public sealed class ManyTasksTests(BrowserFixture browser) : BrowserTest(browser)
{
    private const int Groups = 6;

    private const int TasksInGroup = 60;

    [Fact]
    public async Task A_plan_of_hundreds_of_tasks_filters_sorts_and_prints_whole()
    {
        using var content = TemporaryContent.CopyOf(SiteName.Samples);
        content.Write("ke-hoach/thi-du-2026.papi", Plan());
        await using var server = await content.ServeAsync();
        var visit = await BeginAsync(new(server.Address));
        await visit.GoAsync("/ke-hoach/thi-du-2026/");
        var page = visit.Page;
        var filter = new TaskFilter(page);
        await filter.AnnouncesAsync(Groups * TasksInGroup, Groups * TasksInGroup);
        await Assertions.Expect(page.Locator(".many .group")).ToHaveCountAsync(Groups);
        // More than a hundred: all but the first group's tasks stand folded, each behind a line that says how many there are.
        await Assertions.Expect(filter.Rows).ToHaveCountAsync(TasksInGroup);
        await Assertions.Expect(page.GetByText($"Xem {TasksInGroup} nhiệm vụ", new() { Exact = true })).ToHaveCountAsync(Groups - 1);
        Audit.AssertNone([.. await Audit.ViolationsAsync(page), .. await Audit.SidewaysAsync(page)]);
        await filter.Text.FillAsync("viec so 59");
        await filter.AnnouncesAsync(Groups, Groups * TasksInGroup);
        await Assertions.Expect(filter.Rows).ToHaveCountAsync(Groups);
        await filter.Reset.ClickAsync();
        await Assertions.Expect(filter.Rows).ToHaveCountAsync(TasksInGroup);
        await filter.Column("STT").GetByRole(AriaRole.Button).ClickAsync();
        await filter.Column("STT").GetByRole(AriaRole.Button).ClickAsync();
        await Assertions.Expect(page.Locator("tr[data-lead] .no").First).ToHaveTextAsync($"{TasksInGroup}");
        await page.EvaluateAsync("() => { location.hash = 'n-vi.1'; }");
        await Assertions.Expect(page.Locator("[id='n-vi.1']")).ToBeInViewportAsync();

        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await Assertions.Expect(filter.Rows).ToHaveCountAsync(Groups * TasksInGroup);
        await visit.AssertNothingWentWrongAsync();
    }

    private static string Plan()
    {
        var plan = new StringBuilder(
            "kế hoạch: Nhiều việc\n  mã: thi-du-2026\n  địa bàn: tỉnh Thí Dụ\n  thời kỳ: 2026\n  hạn: năm 2026\n  chủ trì: Sở Nội vụ\n"
        );
        for (var group = 0; group < Groups; group++)
        {
            plan.Append($"  nhóm {new[] { "I", "II", "III", "IV", "V", "VI" }[group]}: Nhóm việc\n");
            for (var task = 1; task <= TasksInGroup; task++) plan.Append($"    nhiệm vụ {task}: Việc số {task}\n");
        }

        return plan.ToString();
    }
}
