using Microsoft.Playwright;
using PapiSite.BrowserTests.Browser;
using PapiSite.BrowserTests.Sites;

namespace PapiSite.BrowserTests.Search;

/// <summary>Search in browsers that lack what newer ones have: iOS 15 is the oldest telephone that it serves.</summary>
public sealed class OldBrowserTests(BrowserFixture browser) : SearchTest(browser)
{
    /// <summary>What came into Safari after 15.0, as far as a script could use it.</summary>
    private const string Newer = """
        delete globalThis.DecompressionStream;
        delete globalThis.CompressionStream;
        delete globalThis.structuredClone;
        for (const name of ['at', 'toSpliced', 'toSorted', 'toReversed', 'with', 'findLast', 'findLastIndex', 'group', 'groupToMap']) {
          delete Array.prototype[name];
          delete Object.getPrototypeOf(Int8Array.prototype)[name];
        }
        for (const name of ['at', 'isWellFormed', 'toWellFormed']) delete String.prototype[name];
        for (const name of ['hasOwn', 'groupBy']) delete Object[name];
        for (const name of ['union', 'intersection', 'difference', 'isSubsetOf', 'isSupersetOf', 'isDisjointFrom']) delete Set.prototype[name];
        delete Map.groupBy;
        delete Promise.withResolvers;
        delete Array.fromAsync;
        """;

    [Theory]
    [InlineData(SiteName.Samples, "ho+ngheo")]
    [InlineData(SiteName.Samples, "nguoi+dang+tiin")]
    [InlineData(SiteName.PastDeadlines, "thu+tuc+hanh+chinh")]
    [InlineData(SiteName.PastDeadlines, "so+noi+vu&vai-tro=lead")]
    [InlineData(SiteName.Many, "cong+khai&sap-xep=deadline")]
    public async Task A_browser_of_iOS_15_finds_the_same(SiteName site, string query)
    {
        var expected = await FoundAsync(site, query, "");
        Assert.NotEmpty(expected);
        Assert.Equal(expected, await FoundAsync(site, query, Newer));
    }

    /// <summary>Words that every object of JavaScript knows are words like others.</summary>
    [Theory]
    [InlineData("constructor")]
    [InlineData("__proto__")]
    [InlineData("toString valueOf")]
    [InlineData("hasOwnProperty")]
    public async Task Words_of_the_language_of_scripts_are_words(string typed)
    {
        var (_, page, _) = await OpenSearchAsync("?q=" + Uri.EscapeDataString(typed));
        await Assertions.Expect(page.Locator("[data-failed]")).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator("#nhiem-vu")).ToHaveTextAsync("Không tìm thấy nhiệm vụ nào.");
    }

    [Theory]
    [InlineData("đ")]
    [InlineData("x")]
    public async Task Of_a_single_letter_nothing_is_said_yet(string letter)
    {
        var (_, page, results) = await OpenSearchAsync("?q=" + Uri.EscapeDataString(letter));
        await Assertions.Expect(results.Status).ToHaveTextAsync("Hãy gõ thêm để tìm.");
        await Assertions.Expect(page.GetByText("Bớt từ, hoặc dùng từ khác gần nghĩa.")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task What_the_browser_cannot_do_is_not_called_a_lost_connection()
    {
        var visit = await BeginAsync(await SiteServers.AddressOfAsync(SiteName.Samples), Fresh);
        await visit.Context.AddInitScriptAsync("delete String.prototype.normalize;");
        await visit.GoAsync(Route + "?q=ho+ngheo");
        await Assertions
            .Expect(visit.Page.Locator("[data-failed]").GetByText("Phần tìm kiếm gặp lỗi: trình duyệt này có thể quá cũ"))
            .ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator("[data-failed]").GetByText("mất kết nối")).ToBeHiddenAsync();
    }

    private async Task<IReadOnlyList<string>> FoundAsync(SiteName site, string query, string before)
    {
        var visit = await BeginAsync(await SiteServers.AddressOfAsync(site), Fresh);
        if (before.Length > 0) await visit.Context.AddInitScriptAsync(before);
        await visit.GoAsync(Route + "?q=" + query);
        var results = new SearchResults(visit.Page);
        await Assertions.Expect(results.Status).Not.ToBeEmptyAsync();
        await Assertions.Expect(visit.Page.Locator("[data-failed]")).ToBeHiddenAsync();
        return await results.Titles.AllInnerTextsAsync();
    }
}
