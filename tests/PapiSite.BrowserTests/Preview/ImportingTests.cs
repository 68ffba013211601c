using Microsoft.Playwright;
using PapiSite.BrowserTests.Browser;
using PapiSite.BrowserTests.Sites;
using PapiSite.Import.Tests.Word;
using static PapiSite.Import.Tests.Word.Docx;

namespace PapiSite.BrowserTests.Preview;

/// <summary>A person who has a plan in Word brings it onto the site in the browser.</summary>
public sealed class ImportingTests(BrowserFixture browser) : BrowserTest(browser)
{
    private const string WordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static readonly byte[] Document = new Docx(
        P("KẾ HOẠCH") + P("Phục vụ người dân tỉnh Thí Dụ năm 2026") + Tbl(
            Tr(Tc("TT"), Tc("Nhiệm vụ"), Tc("Chủ trì"), Tc("Thời hạn")),
            Tr(Tc("1"), Tc("Niêm yết thủ tục tại trụ sở"), Tc("Sở Nội vụ"), Tc("30/6/2026")),
            Tr(Tc("2"), Tc("Trả kết quả tại nhà cho người cao tuổi"), Tc("Tổ Bưu chính lưu động"), Tc("như trên")))).ToBytes();

    [Fact]
    public async Task A_file_is_dropped_a_deadline_mended_and_the_page_seen()
    {
        using var content = TemporaryContent.CopyOf(SiteName.Samples);
        await using var server = await content.ServeAsync();
        var visit = await BeginAsync(new(server.Address));
        var page = visit.Page;
        await visit.GoAsync("/ke-hoach/thi-du-2026/");
        await page.GetByRole(AriaRole.Link, new() { Name = "Nhập văn bản Word, Excel, PDF" }).ClickAsync();
        await Assertions.Expect(Heading(page)).ToHaveTextAsync("Nhập văn bản");
        await DropAsync(page, "Kế hoạch 12.docx", Document);
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Đã chọn tệp Kế hoạch 12.docx.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Đọc văn bản" }).ClickAsync();

        await Assertions.Expect(Heading(page)).ToHaveTextAsync("Đối chiếu và lưu: Kế hoạch 12.docx");
        await AssertSoundAsync(page);
        var (plan, status) = (page.GetByLabel("Tệp kế hoạch"), page.Locator(".import-acts [role=status]"));
        await page.Locator(".import-first tr", new() { HasText = "như trên" }).GetByRole(AriaRole.Link).ClickAsync();
        await Assertions.Expect(plan).ToBeFocusedAsync();
        Assert.Equal("    hạn: như trên", await SelectedAsync(page));

        await page.Keyboard.TypeAsync("    hạn: 31/2/2026");
        await Assertions.Expect(status).ToContainTextAsync("1 lỗi");
        var told = page.Locator(".import-check pre").First;
        await Assertions.Expect(told).ToContainTextAsync("ke-hoach/ke-hoach-12.papi:");
        await Assertions.Expect(told).ToContainTextAsync("^^^^");
        await page.Locator(".import-to a").First.ClickAsync();
        Assert.Equal("    hạn: 31/2/2026", await SelectedAsync(page));
        await page.Keyboard.TypeAsync("    hạn: 30/9/2026");
        await Assertions.Expect(status).Not.ToContainTextAsync("lỗi");
        await page.GetByRole(AriaRole.Button, new() { Name = "Lưu vào thư mục nội dung" }).ClickAsync();

        await Assertions.Expect(page).ToHaveURLAsync(visit.AddressOf("/ke-hoach/ke-hoach-12/"));
        await Assertions.Expect(Heading(page)).ToHaveTextAsync("Phục vụ người dân tỉnh Thí Dụ năm 2026");
        await Assertions.Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync("30/9/2026");
        Assert.Contains("cơ quan: Tổ Bưu chính lưu động", content.Read("co-quan/ke-hoach-12.papi"), StringComparison.Ordinal);
        await visit.AssertNothingWentWrongAsync();
    }

    [Fact]
    public async Task The_keyboard_alone_is_enough()
    {
        using var content = TemporaryContent.CopyOf(SiteName.Samples);
        await using var server = await content.ServeAsync();
        var visit = await BeginAsync(new(server.Address));
        var page = visit.Page;
        await visit.GoAsync("/_papisite/nhap/");
        await ChooseAsync(page);
        await TabToAsync(page, "#chu");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(Heading(page)).ToHaveTextAsync("Đối chiếu và lưu: a.docx");
        await TabToAsync(page, "#ten");
        await page.Keyboard.TypeAsync("b");
        // Enter checks and saves nothing.
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator(".import-acts [role=status]")).ToContainTextAsync("dòng “# Xem lại”");
        Assert.False(content.Has("ke-hoach/b.papi"));
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(visit.AddressOf("/ke-hoach/b/"));
        await visit.AssertNothingWentWrongAsync();
    }

    [Fact]
    public async Task Without_scripts_a_file_is_read_mended_checked_and_saved()
    {
        using var content = TemporaryContent.CopyOf(SiteName.Samples);
        await using var server = await content.ServeAsync();
        var visit = await BeginAsync(new(server.Address), new() { JavaScriptEnabled = false });
        var page = visit.Page;
        await page.GotoAsync(visit.AddressOf("/_papisite/nhap/"));
        await ChooseAsync(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "Đọc văn bản" }).ClickAsync();
        var plan = page.GetByLabel("Tệp kế hoạch");
        await plan.FillAsync((await plan.InputValueAsync()).Replace("như trên", "31/2/2026", StringComparison.Ordinal));
        await page.GetByRole(AriaRole.Button, new() { Name = "Kiểm tra lại" }).ClickAsync();
        await Assertions.Expect(page.Locator(".import-acts [role=status]")).ToContainTextAsync("1 lỗi");
        await plan.FillAsync((await plan.InputValueAsync()).Replace("31/2/2026", "30/9/2026", StringComparison.Ordinal));
        await page.GetByRole(AriaRole.Button, new() { Name = "Lưu vào thư mục nội dung" }).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(visit.AddressOf("/ke-hoach/a/"));
        await Assertions.Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync("30/9/2026");
    }

    [Fact]
    public async Task A_table_pasted_from_an_office_program_keeps_its_cells()
    {
        using var content = TemporaryContent.CopyOf(SiteName.Samples);
        await using var server = await content.ServeAsync();
        var visit = await BeginAsync(new(server.Address));
        var page = visit.Page;
        await visit.GoAsync("/_papisite/nhap/");
        await page.EvaluateAsync(
            """
            () => {
              const data = new DataTransfer();
              data.setData('text/plain', 'TT\tNhiệm vụ\tChủ trì\n1\tNiêm yết\tSở Nội vụ\n2\tCông khai\t');
              data.setData('text/html', `<html><head><meta charset="windows-1252"></head><body><!--StartFragment--><table>
                <tr><td>TT<td>Nhiệm vụ<td>Chủ trì</tr><tr><td>1<td>Niêm yết<td rowspan=2>Sở Nội vụ</tr><tr><td>2<td>Công khai</tr></table>`);
              const box = document.getElementById('chu');
              box.focus();
              box.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
              // A paste that a script makes does not change the field, as a person's does.
              box.value = data.getData('text/plain');
              box.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
            }
            """);
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Đã nhận bảng có 3 hàng, giữ nguyên các cột.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Đọc văn bản" }).ClickAsync();
        var plan = await page.GetByLabel("Tệp kế hoạch").InputValueAsync();
        Assert.Equal(2, plan.Split("chủ trì: Sở Nội vụ\n").Length - 1);
        await visit.AssertNothingWentWrongAsync();
    }

    [Theory]
    [InlineData(320, ColorScheme.Light)]
    [InlineData(320, ColorScheme.Dark)]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    public async Task Both_pages_are_sound_on_every_screen(int width, ColorScheme colours)
    {
        using var content = TemporaryContent.CopyOf(SiteName.Samples);
        await using var server = await content.ServeAsync();
        var visit = await BeginAsync(
            new(server.Address), new() { ViewportSize = new() { Width = width, Height = 800 }, ColorScheme = colours });
        var page = visit.Page;
        await visit.GoAsync("/_papisite/nhap/");
        await AssertSoundAsync(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "Đọc văn bản" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Chưa có tệp nào.");
        await AssertSoundAsync(page);
        await ChooseAsync(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "Đọc văn bản" }).ClickAsync();
        await Assertions.Expect(Heading(page)).ToHaveTextAsync("Đối chiếu và lưu: a.docx");
        await AssertSoundAsync(page);
        if (Environment.GetEnvironmentVariable("PAPISITE_PICTURES") is { Length: > 0 } folder)
        {
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"import-{width}-{colours}.png"), FullPage = true });
        }
    }

    [Fact]
    public async Task What_is_typed_is_kept_when_another_file_changes()
    {
        using var content = TemporaryContent.CopyOf(SiteName.Samples);
        await using var server = await content.ServeAsync();
        var visit = await BeginAsync(new(server.Address));
        var page = visit.Page;
        await visit.GoAsync("/_papisite/nhap/");
        await ChooseAsync(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "Đọc văn bản" }).ClickAsync();
        await page.GetByLabel("Tệp kế hoạch").FillAsync("kế hoạch: Đang gõ\n");
        content.Write("trang/vua-them.papi", "trang: Trang vừa thêm\n  đường dẫn: vua-them\n  nội dung:\n    Mới.\n");
        using var client = new HttpClient();
        var added = new Uri(visit.AddressOf("/vua-them/"));
        while (!(await client.GetAsync(added)).IsSuccessStatusCode) await Task.Delay(50);
        await Assertions.Expect(page.GetByLabel("Tệp kế hoạch")).ToHaveValueAsync("kế hoạch: Đang gõ\n");
        await visit.AssertNothingWentWrongAsync();
    }

    private static Task ChooseAsync(IPage page) =>
        page.Locator("#tep").SetInputFilesAsync(new FilePayload { Name = "a.docx", MimeType = WordType, Buffer = Document });

    private static ILocator Heading(IPage page) => page.GetByRole(AriaRole.Heading, new() { Level = 1 });

    private static async Task AssertSoundAsync(IPage page) => Audit.AssertNone([
        .. await Audit.ViolationsAsync(page),
        .. await Audit.SidewaysAsync(page),
        .. await Audit.InlineAsync(page),
    ]);

    private static Task<string> SelectedAsync(IPage page) => page.EvaluateAsync<string>(
        "() => document.activeElement.value.slice(document.activeElement.selectionStart, document.activeElement.selectionEnd)");

    /// <summary>Lets a file fall onto the page, as from a folder's window.</summary>
    private static async Task DropAsync(IPage page, string name, byte[] bytes)
    {
        var data = await page.EvaluateHandleAsync(
            """
            ([name, bytes]) => {
              const data = new DataTransfer();
              data.items.add(new File([Uint8Array.from(atob(bytes), c => c.charCodeAt(0))], name));
              return data;
            }
            """,
            new[] { name, Convert.ToBase64String(bytes) });
        await page.DispatchEventAsync("main", "dragover", new { dataTransfer = data });
        await page.DispatchEventAsync("main", "drop", new { dataTransfer = data });
    }

    private static async Task TabToAsync(IPage page, string selector)
    {
        for (var i = 0; i < 200; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.Locator(selector).EvaluateAsync<bool>("each => each === document.activeElement")) return;
        }

        Assert.Fail($"{selector} is not reached by the keyboard");
    }
}
