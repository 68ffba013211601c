using Microsoft.Playwright;

namespace PapiSite.BrowserTests.Search;

/// <summary>The search page as a visitor finds it: by role and name.</summary>
internal sealed class SearchResults(IPage page)
{
    public ILocator Box { get; } = page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Search).GetByRole(AriaRole.Searchbox);

    public ILocator Heading { get; } = page.Locator("#nhiem-vu");

    public ILocator Hits { get; } = page.GetByRole(AriaRole.Article);

    /// <summary>The links to the tasks found.</summary>
    public ILocator Titles { get; } = page.GetByRole(AriaRole.Article).GetByRole(AriaRole.Heading).GetByRole(AriaRole.Link);

    /// <summary>What a screen reader is told.</summary>
    public ILocator Status { get; } = page.GetByRole(AriaRole.Status);

    public ILocator Sort { get; } = page.GetByRole(AriaRole.Combobox, new() { Name = "Sắp xếp" });

    public ILocator More { get; } = page.GetByRole(AriaRole.Link, new() { Name = "nhiệm vụ" }).And(page.Locator(".button"));

    /// <summary>The agencies that the words name, above the tasks.</summary>
    public ILocator Agencies { get; } =
        page.GetByRole(AriaRole.Region, new() { Name = "Trang có nội dung này" }).Locator("[data-agencies]").GetByRole(AriaRole.Link);

    /// <summary>The link that takes a chosen filter off: <c>Cơ quan: Sở Nội vụ</c>.</summary>
    public ILocator Tag(string filter) => page.GetByRole(AriaRole.Link, new() { Name = $"Bỏ lọc {filter}", Exact = true });

    /// <summary>A value of a facet, by its label with the count: <c>Sở Nội vụ (6)</c>.</summary>
    public ILocator Choice(string facet, string label) =>
        page.GetByRole(AriaRole.Group, new() { Name = facet, Exact = true })
            .GetByRole(AriaRole.Checkbox, new() { Name = label, Exact = true });

    /// <summary>Every value of a facet that is shown, with its count.</summary>
    public async Task<string[]> ChoicesAsync(string facet) =>
        [
            .. (await page.GetByRole(AriaRole.Group, new() { Name = facet, Exact = true }).Locator("li").AllInnerTextsAsync()).Select(t =>
                string.Join(' ', t.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            ),
        ];

    /// <summary>Waits until so many tasks are found, and said to be.</summary>
    public async Task FindsAsync(int count)
    {
        await Assertions.Expect(Heading).ToHaveTextAsync(count == 0 ? "Không tìm thấy nhiệm vụ nào." : $"Nhiệm vụ tìm thấy: {count}");
        await Assertions.Expect(Status).ToContainTextAsync(count == 0 ? "Không tìm thấy nhiệm vụ nào." : $"Nhiệm vụ tìm thấy: {count}");
    }
}
