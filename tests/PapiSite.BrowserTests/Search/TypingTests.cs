using System.Text.RegularExpressions;
using Microsoft.Playwright;
using PapiSite.BrowserTests.Browser;
using PapiSite.BrowserTests.Sites;

namespace PapiSite.BrowserTests.Search;

public sealed partial class TypingTests(BrowserFixture browser) : SearchTest(browser)
{
    [Fact]
    public async Task Tasks_are_found_while_one_types_with_the_words_marked_and_kept_in_the_address()
    {
        var (visit, page, results) = await OpenFreshSearchAsync();
        await results.FindsAsync(8);
        var steps = await page.EvaluateAsync<int>("() => history.length");

        await results.Box.PressSequentiallyAsync("ho ngheo", new() { Delay = 30 });

        await results.FindsAsync(1);
        await Assertions.Expect(results.Titles).ToHaveTextAsync(["Dạy nghề cho hộ nghèo"]);
        await Assertions.Expect(results.Hits.Locator("mark")).ToHaveTextAsync(["hộ nghèo"]);
        foreach (
            var words in new[]
            {
                "Chủ trì: Ban Dân tộc",
                "Phối hợp: Sở Nội vụ; Sở Y tế",
                "Thời hạn: Quý II/2026",
                "Trạng thái: Đã hết thời hạn ghi trong kế hoạch",
            }
        )
        {
            await Assertions.Expect(results.Hits).ToContainTextAsync(Loosely(words));
        }

        await Assertions.Expect(page).ToHaveURLAsync(HoNgheo());
        await Assertions.Expect(results.Box).ToBeFocusedAsync();
        Assert.Equal(steps, await page.EvaluateAsync<int>("() => history.length"));
        await visit.AssertNothingWentWrongAsync();
    }

    [Fact]
    public async Task Results_stay_until_the_next_are_there()
    {
        var (_, page, results) = await OpenSearchAsync("?q=hoa");
        await page.EvaluateAsync("""
            () => {
              globalThis.fewest = Infinity;
              const look = () => { fewest = Math.min(fewest, document.querySelectorAll('article').length); requestAnimationFrame(look); };
              look();
            }
            """);
        foreach (var typed in new[] { "hoa giai", "so y te", "ban dan toc", "thuy loi" })
        {
            await results.Box.FillAsync(typed);
            await Assertions.Expect(page).ToHaveURLAsync(new Regex(Regex.Escape(typed.Replace(' ', '+')) + "$"));
            await Assertions.Expect(results.Status).ToContainTextAsync("Nhiệm vụ tìm thấy");
        }

        await Assertions.Expect(results.Titles).ToHaveTextAsync(["Trợ giúp thủy lợi và thuỷ sản"]);
        Assert.NotEqual(0, await page.EvaluateAsync<int>("() => fewest"));
    }

    [Fact]
    public async Task The_box_is_an_ordinary_field()
    {
        var (_, page, results) = await OpenSearchAsync("?q=hoa");
        await results.Box.FocusAsync();
        await page.Keyboard.PressAsync("End");
        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(results.Box).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync(" nhap");
        await results.FindsAsync(1);
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(results.Box).ToHaveValueAsync("hoa nhap");
        await Assertions.Expect(results.Titles).ToHaveTextAsync(["Hòa nhập cộng đồng"]);
    }

    [Fact]
    public async Task Where_nothing_is_found_the_page_says_what_to_do()
    {
        var (_, page, results) = await OpenSearchAsync("?q=zzyzx+qwrty&co-quan=thi-du/so-noi-vu");
        await results.FindsAsync(0);
        await Assertions.Expect(page.GetByText("Bớt từ, hoặc dùng từ khác gần nghĩa.")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Xem tất cả cơ quan" })).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "Bỏ các bộ lọc đã chọn" }).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex(@"\?q=zzyzx\+qwrty$"));
        await results.Box.FillAsync("");
        await results.FindsAsync(8);
        await Assertions.Expect(page.GetByText("Bớt từ")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task A_slip_is_forgiven_and_said()
    {
        var (_, page, results) = await OpenSearchAsync("?q=nguoi+dang+tiin");
        await Assertions.Expect(results.Titles.First).ToHaveTextAsync("Đào tạo người đăng tin");
        await Assertions
            .Expect(
                page.Locator("p.note", new() { HasText = "“nguoi dang tiin” có thể đã gõ nhầm. Kết quả dưới đây gồm cả kết quả cho “" })
            )
            .ToBeVisibleAsync();
        await Assertions.Expect(results.Status).ToContainTextAsync("gồm cả kết quả cho “");
    }

    [Fact]
    public async Task Words_that_stand_apart_are_found_when_asked_for()
    {
        var (_, page, results) = await OpenSearchAsync("?q=an+ninh");
        await results.FindsAsync(1);
        await page.GetByRole(AriaRole.Link, new() { Name = "Tìm cả nhiệm vụ có các từ này không liền nhau" }).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex(@"\?q=an\+ninh&roi=1$"));
        await Assertions.Expect(page.GetByText("Kết quả gồm cả nhiệm vụ có các từ này không liền nhau.")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Chỉ tìm các từ đứng liền nhau" }).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex(@"\?q=an\+ninh$"));
        await results.FindsAsync(1);
    }

    [Theory]
    [InlineData("so tttt")]
    [InlineData("sở thông tin")]
    public async Task An_agency_that_is_named_comes_first_with_its_page(string typed)
    {
        var (_, page, results) = await OpenSearchAsync("?q=" + Uri.EscapeDataString(typed), SiteName.PastDeadlines);
        var first = results.Agencies.First;
        await Assertions.Expect(first).ToHaveTextAsync("Sở Thông tin và Truyền thông");
        Assert.True(
            await first.EvaluateAsync<bool>(
                "link => Boolean(link.compareDocumentPosition(document.querySelector('article')) & Node.DOCUMENT_POSITION_FOLLOWING)"
            )
        );
        await first.ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Sở Thông tin và Truyền thông");
    }

    /// <summary>The words with any blanks between them.</summary>
    private static Regex Loosely(string words) =>
        new(string.Join(@"\s*", words.Split(' ').Select(Regex.Escape)).Replace(":", @":?", StringComparison.Ordinal));

    [GeneratedRegex(@"/tim-kiem/\?q=ho\+ngheo$", RegexOptions.None, 10_000)]
    private static partial Regex HoNgheo();
}
