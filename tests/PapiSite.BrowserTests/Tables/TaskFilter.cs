using Microsoft.Playwright;

namespace PapiSite.BrowserTests.Tables;

/// <summary>The filter over a page's task tables, as a visitor finds it: by role and name.</summary>
internal sealed class TaskFilter(IPage page)
{
    private const string Tasks = "tr[data-lead]";

    public ILocator Text { get; } = page.GetByRole(AriaRole.Searchbox, new() { Name = "Từ khóa (có thể gõ không dấu)", Exact = true });

    public ILocator Agency { get; } = Choice(page, "Cơ quan");

    public ILocator Role { get; } = Choice(page, "Vai trò");

    public ILocator Deadline { get; } = Choice(page, "Thời hạn");

    /// <summary>Only where the screen is too narrow for the headings of columns.</summary>
    public ILocator Sort { get; } = Choice(page, "Sắp xếp");

    /// <summary>What opens the filter where the screen is too narrow for it to stand open.</summary>
    public ILocator Panel { get; } = page.GetByText("Lọc nhiệm vụ", new() { Exact = true });

    public ILocator Reset { get; } = page.GetByRole(AriaRole.Button, new() { Name = "Bỏ lọc", Exact = true });

    public ILocator Status { get; } = page.GetByRole(AriaRole.Status);

    public ILocator NothingFound { get; } = page.GetByText("Không có nhiệm vụ nào khớp.");

    public ILocator Rows { get; } = page.Locator($"{Tasks}:visible");

    /// <summary>The heading of a column in the first table that is shown.</summary>
    public ILocator Column(string name) =>
        page.Locator("table:has(tr[data-lead])").GetByRole(AriaRole.Columnheader, new() { Name = name, Exact = true }).First;

    /// <summary>The numbers of the tasks shown, in order of appearance.</summary>
    public async Task<string> NumbersAsync() =>
        string.Join(' ', (await Rows.Locator("td.no").AllTextContentsAsync()).Select(n => n.Trim()));

    /// <summary>The words of every row, shown or not, with those of its targets, products and parts on the page of its plan.</summary>
    public Task<string[]> AllWordsAsync() =>
        page.Locator(Tasks).EvaluateAllAsync<string[]>(
            "rows => rows.map(row => [...[...row.cells].map(cell => cell.textContent), row.dataset.words].join(' '))");

    /// <summary>Waits for the announcement that this many tasks are shown.</summary>
    public Task AnnouncesAsync(int shown, int total) =>
        Assertions.Expect(Status).ToHaveTextAsync($"Hiển thị {shown} trong tổng số {total} nhiệm vụ.");

    private static ILocator Choice(IPage page, string name) => page.GetByRole(AriaRole.Combobox, new() { Name = name, Exact = true });
}
