using System.Text.RegularExpressions;
using Microsoft.Playwright;
using PapiSite.BrowserTests.Browser;
using PapiSite.BrowserTests.Sites;

namespace PapiSite.BrowserTests.Search;

public sealed class SearchAddressTests(BrowserFixture browser) : SearchTest(browser)
{
    [Fact]
    public async Task Back_and_forward_go_from_choice_to_choice_and_typing_is_no_step()
    {
        var (_, page, results) = await OpenSearchAsync();
        await results.Box.FillAsync("so noi vu");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex(@"\?q=so\+noi\+vu$"));
        await results.Choice("Vai trò", "Chủ trì (3)").CheckAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("&vai-tro=lead$"));
        await results.Sort.SelectOptionAsync("Thời hạn, sớm trước");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("&sap-xep=deadline$"));

        await page.GoBackAsync();
        await Assertions.Expect(results.Sort).ToHaveValueAsync("relevance");
        await Assertions.Expect(results.Tag("Vai trò: Chủ trì")).ToBeVisibleAsync();
        await page.GoBackAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex(@"\?q=so\+noi\+vu$"));
        await Assertions.Expect(results.Tag("Vai trò: Chủ trì")).ToHaveCountAsync(0);
        await Assertions.Expect(results.Box).ToHaveValueAsync("so noi vu");
        await page.GoForwardAsync();
        await Assertions.Expect(results.Tag("Vai trò: Chủ trì")).ToBeVisibleAsync();
        await page.GoForwardAsync();
        await Assertions.Expect(results.Sort).ToHaveValueAsync("deadline");
        await Assertions.Expect(results.Box).ToHaveValueAsync("so noi vu");
    }

    [Fact]
    public async Task What_was_typed_just_before_a_choice_is_not_lost()
    {
        var (_, page, results) = await OpenSearchAsync();
        await Assertions.Expect(results.Choice("Vai trò", "Chủ trì (8)")).ToBeVisibleAsync();
        await page.EvaluateAsync("""
            () => {
              const box = document.querySelector('main [role=search] input');
              box.value = 'hoa';
              box.dispatchEvent(new Event('input', { bubbles: true }));
              document.querySelector('[data-facet=role] input[value=lead]').click();
            }
            """);
        await results.FindsAsync(2);
        await Assertions.Expect(page).ToHaveURLAsync(new Regex(@"\?q=hoa&vai-tro=lead$"));
        await page.GoBackAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex(@"\?q=hoa$"));
    }

    [Fact]
    public async Task Tasks_are_sorted_by_relevance_deadline_or_agency()
    {
        var (_, _, results) = await OpenSearchAsync("?vai-tro=lead&sap-xep=deadline");
        await results.FindsAsync(8);
        var titles = await results.Titles.AllInnerTextsAsync();
        Assert.Equal(
            [
                "Dạy nghề cho hộ nghèo",
                "Trợ giúp thủy lợi và thuỷ sản",
                "Đào tạo người đăng tin",
                "Âm thanh hội trường họp dân",
                "An ninh mạng của cổng thông tin",
            ],
            titles.Take(5)
        );
        await results.Sort.SelectOptionAsync("Cơ quan chủ trì, A đến Y");
        await Assertions.Expect(results.Titles.First).ToHaveTextAsync("Dạy nghề cho hộ nghèo");
        await Assertions.Expect(results.Hits.Last).ToContainTextAsync("Sở Y tế");
    }

    [Fact]
    public async Task More_tasks_come_behind_those_that_are_there_and_the_address_keeps_how_many()
    {
        var (_, page, results) = await OpenSearchAsync(site: SiteName.PastDeadlines);
        await Assertions.Expect(results.Hits).ToHaveCountAsync(10);
        await Assertions.Expect(page.GetByText("Hiển thị 10 trong tổng số 314 nhiệm vụ.")).ToBeVisibleAsync();
        await results.Hits.First.EvaluateAsync("hit => { hit.marked = true; }");

        await results.More.ClickAsync();

        await Assertions.Expect(results.Hits).ToHaveCountAsync(30);
        await Assertions.Expect(results.Titles.Nth(10)).ToBeFocusedAsync();
        Assert.True(await results.Hits.First.EvaluateAsync<bool>("hit => hit.marked"));
        await Assertions.Expect(page).ToHaveURLAsync(new Regex(@"\?so=30$"));
        await page.ReloadAsync();
        await Assertions.Expect(results.Hits).ToHaveCountAsync(30);
    }

    [Fact]
    public async Task Coming_back_from_a_task_one_is_where_one_was()
    {
        var (_, page, results) = await OpenSearchAsync("?so=30", SiteName.PastDeadlines);
        await Assertions.Expect(results.Hits).ToHaveCountAsync(30);
        var link = results.Titles.Nth(25);
        await link.ScrollIntoViewIfNeededAsync();
        var place = await page.EvaluateAsync<double>("() => scrollY");
        Assert.True(place > 500, $"{place}");
        var title = await link.InnerTextAsync();
        await link.ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(title);

        await page.GoBackAsync();

        await Assertions.Expect(results.Hits).ToHaveCountAsync(30);
        await page.WaitForFunctionAsync("place => Math.abs(scrollY - place) < 5", place);
    }

    [Fact]
    public async Task The_skip_link_stays_on_the_results()
    {
        var (_, page, results) = await OpenSearchAsync("?q=hoa");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Main)).ToBeFocusedAsync();
        await results.FindsAsync(2);
        await Assertions.Expect(results.Box).ToHaveValueAsync("hoa");
    }
}
