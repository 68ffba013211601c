using System.Text.RegularExpressions;
using Microsoft.Playwright;
using PapiSite.BrowserTests.Browser;
using PapiSite.BrowserTests.Sites;

namespace PapiSite.BrowserTests.Tables;

public sealed partial class FilterAddressTests(BrowserFixture browser) : TableTest(browser)
{
    [Fact]
    public async Task The_address_keeps_the_filter_over_a_reload()
    {
        var (page, filter) = await OpenFilterAsync();
        await filter.Text.FillAsync("so y te");
        await filter.Agency.SelectOptionAsync("Sở Y tế");
        await filter.Role.SelectOptionAsync("Chủ trì");
        await filter.Deadline.SelectOptionAsync("Thường xuyên");
        await filter.AnnouncesAsync(1, 8);
        await filter.Column("Nhiệm vụ").GetByRole(AriaRole.Button).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(FullAddress());

        await page.ReloadAsync();

        await filter.AnnouncesAsync(1, 8);
        await Assertions.Expect(filter.Text).ToHaveValueAsync("so y te");
        await Assertions.Expect(filter.Agency).ToHaveValueAsync("Sở Y tế");
        await Assertions.Expect(filter.Role).ToHaveValueAsync("lead");
        await Assertions.Expect(filter.Deadline).ToHaveValueAsync("kind:continuous");
        await Assertions.Expect(filter.Column("Nhiệm vụ")).ToHaveAttributeAsync("aria-sort", "ascending");
        Assert.Equal("4", await filter.NumbersAsync());
    }

    [Fact]
    public async Task Back_and_forward_keep_the_filter()
    {
        var (page, filter) = await OpenFilterAsync();
        await filter.Text.FillAsync("dat dai");
        await filter.AnnouncesAsync(1, 8);
        await page.GetByRole(AriaRole.Link, new() { Name = "Hoà giải tranh chấp đất đai" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Hoà giải tranh chấp đất đai");

        await page.GoBackAsync();
        await filter.AnnouncesAsync(1, 8);
        await Assertions.Expect(filter.Text).ToHaveValueAsync("dat dai");
        Assert.Equal("6", await filter.NumbersAsync());

        await page.GoForwardAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Hoà giải tranh chấp đất đai");
    }

    [Fact]
    public async Task Choices_that_an_address_names_and_the_page_has_not_are_left_out()
    {
        var (page, filter) = await OpenFilterAsync(SamplePlan + "?co-quan=Không+có&vai-tro=x&sap-xep=y&khac=z");
        await filter.AnnouncesAsync(8, 8);
        foreach (var choice in new[] { filter.Agency, filter.Role, filter.Deadline }) await Assertions.Expect(choice).ToHaveValueAsync("");
        await Assertions.Expect(page).ToHaveURLAsync(OtherParameterOnly());
    }

    [Fact]
    public async Task A_link_to_a_hidden_task_takes_the_filter_off()
    {
        var (page, filter) = await OpenFilterAsync();
        await filter.Text.FillAsync("ho ngheo");
        await filter.AnnouncesAsync(1, 8);
        await page.EvaluateAsync("() => { location.hash = 'n-ii.2.8'; }");
        await filter.AnnouncesAsync(8, 8);
        await Assertions.Expect(filter.Text).ToHaveValueAsync("");
        await Assertions.Expect(page.Locator("[id='n-ii.2.8']")).ToBeInViewportAsync();
    }

    [Theory]
    [InlineData("?tu=ho+ngheo")]
    [InlineData("?han=kind:continuous")]
    public async Task An_address_of_a_task_that_its_own_filter_hides_shows_the_task(string query)
    {
        var (page, filter) = await OpenFilterAsync($"{SamplePlan}{query}#n-ii.2.8");
        await filter.AnnouncesAsync(8, 8);
        await Assertions.Expect(page.Locator("[id='n-ii.2.8']")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task A_link_to_a_task_that_is_shown_leaves_the_filter()
    {
        var (page, filter) = await OpenFilterAsync();
        await filter.Text.FillAsync("hoa");
        await filter.AnnouncesAsync(2, 8);
        await Assertions.Expect(page).ToHaveURLAsync(HoaInAddress());
        await page.EvaluateAsync("() => { location.hash = 'n-ii.1.7'; }");
        await Assertions.Expect(page.Locator("[id='n-ii.1.7']")).ToBeInViewportAsync();
        await Assertions.Expect(filter.Text).ToHaveValueAsync("hoa");
        Assert.Equal("6 7", await filter.NumbersAsync());
    }

    [GeneratedRegex(
        @"\?tu=so\+y\+te&co-quan=S%E1%BB%9F\+Y\+t%E1%BA%BF&vai-tro=lead&han=kind%3Acontinuous&sap-xep=title$",
        RegexOptions.None,
        10_000
    )]
    private static partial Regex FullAddress();

    [GeneratedRegex(@"/ke-hoach/thi-du-2026/\?khac=z$", RegexOptions.None, 10_000)]
    private static partial Regex OtherParameterOnly();

    [GeneratedRegex(@"\?tu=hoa$", RegexOptions.None, 10_000)]
    private static partial Regex HoaInAddress();
}
