using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using PapiSite.Cli.Preview;
using PapiSite.Language.Diagnostics;

namespace PapiSite.Tests.Cli;

/// <summary>A document is read and compared in the preview; what is not read says why.</summary>
public sealed class PreviewImportTests : ImportInPreview
{
    [Fact]
    public async Task Every_page_leads_to_the_form_which_asks_for_a_file_or_a_table()
    {
        var home = await PageAsync("");
        Assert.Equal("/" + Form, home.QuerySelector("aside a")!.GetAttribute("href"));
        var answer = await Client.GetAsync(AddressOf(Form));
        Assert.Equal(PreviewServer.Policy, Assert.Single(answer.Headers.GetValues("Content-Security-Policy")));
        var form = (await PageAsync(Form)).QuerySelector<IHtmlFormElement>("form")!;
        Assert.Equal(("post", "multipart/form-data"), (form.Method, form.Enctype));
        Assert.Equal("hidden", ((IHtmlInputElement)form.Elements[0]).Type);
        Assert.Equal(["Tệp văn bản", "Hoặc dán bảng"], form.QuerySelectorAll("label").Select(l => l.TextContent));
        // Without any policy of its own a browser would hide where the form comes from.
        Assert.Equal("same-origin", Assert.Single(answer.Headers.GetValues("Referrer-Policy")));
    }

    [Fact]
    public async Task A_file_is_read_as_the_command_reads_it_mended_checked_and_saved()
    {
        Work.Write("bang.txt", Table);
        foreach (var (path, text) in Workplace.SmallContent) Work.Write("cua-lenh/" + path, text);
        await Work.RunAsync("import", "bang.txt", "--output", "cua-lenh");
        var page = await ReadAsync(File("bang.txt", Table));
        Assert.Equal("Đối chiếu và lưu: bang.txt", page.QuerySelector("h1")!.TextContent);
        Assert.Contains(
            "ô này có thể không phải thời hạn; xem có lệch cột không",
            page.QuerySelector(".import-first table")!.TextContent,
            StringComparison.Ordinal);
        Assert.Contains("Trả kết quả tại nhà", page.QuerySelector(".import-rest table td")!.ParentElement!.ParentElement!.TextContent);
        var (plan, registry) = (TextOf(page, "ke-hoach"), TextOf(page, "co-quan"));
        Assert.Equal("bang", page.QuerySelector<IHtmlInputElement>("#ten")!.Value);
        Assert.Equal((Work.Read("cua-lenh/ke-hoach/bang.papi"), Work.Read("cua-lenh/co-quan/bang.papi")), (plan, registry));

        var mended = plan.Replace("hạn: Sở Mẫu", "hạn: ngày 31/2/2026", StringComparison.Ordinal);
        page = await DocumentOfAsync(await PostAsync(page.Url, Act("kiem-tra", mended, registry, "bang")));
        Assert.StartsWith("1 lỗi", page.QuerySelector(".import-acts [role=status]")!.TextContent, StringComparison.Ordinal);
        var told = page.QuerySelector(".import-check pre")!.TextContent;
        Assert.StartsWith("ke-hoach/bang.papi:15:", told, StringComparison.Ordinal);
        Assert.Contains("  15 |     hạn: ngày 31/2/2026\n", told, StringComparison.Ordinal);
        Assert.Contains("^^^^", told, StringComparison.Ordinal);
        Assert.Equal(mended, TextOf(page, "ke-hoach"));
        Assert.Equal(Before, Work.Files("content"));

        mended = mended.Replace("ngày 31/2/2026", "30/9/2026", StringComparison.Ordinal);
        var saved = await PostAsync(page.Url, Act("luu", mended, registry, "phuc-vu-2026"));
        Assert.Equal((HttpStatusCode.SeeOther, "/ke-hoach/phuc-vu-2026/"), (saved.StatusCode, saved.Headers.Location!.OriginalString));
        Assert.Equal(mended, Work.Read("content/ke-hoach/phuc-vu-2026.papi"));
        Assert.Equal(registry, Work.Read("content/co-quan/phuc-vu-2026.papi"));
        Assert.Equal(
            Before.Keys.Append("co-quan/phuc-vu-2026.papi").Append("ke-hoach/phuc-vu-2026.papi").Order(StringComparer.Ordinal),
            Work.Files("content").Keys.Order(StringComparer.Ordinal));
        var made = await PageAsync("ke-hoach/phuc-vu-2026/");
        Assert.Equal("Phục vụ người dân tỉnh A năm 2026", made.QuerySelector("h1")!.TextContent.Trim());
        Assert.Empty(Failed);
    }

    [Fact]
    public async Task A_table_of_the_clipboard_keeps_its_merged_cells()
    {
        const string html = "<table><tr><td>TT<td>Nhiệm vụ<td>Chủ trì<td>Thời hạn</tr><tr><td>1<td>Niêm yết thủ tục"
            + "<td rowspan=2>Sở Một<td>30/6/2026</tr><tr><td>2<td>Công khai<td>30/9/2026</tr></table>";
        var page = await ReadAsync(Text("chu", "TT\tNhiệm vụ"), Text("trang", html));
        var plan = TextOf(page, "ke-hoach");
        Assert.Equal(2, plan.Split("chủ trì: Sở Một\n").Length - 1);
        Assert.Equal("bang-dan-vao", page.QuerySelector<IHtmlInputElement>("#ten")!.Value);
        page = await ReadAsync(Text("chu", Table));
        Assert.Contains("nhiệm vụ 2: Trả kết quả tại nhà\n", TextOf(page, "ke-hoach"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("</textarea><script>alert(1)</script><img src=x onerror=alert(1)>")]
    [InlineData("\"><svg onload=alert(1)>'")]
    [InlineData("1 < 2 && 3 > 2 'x' -->")]
    public async Task Words_of_a_document_and_its_name_are_words(string hostile)
    {
        var table = Table.Replace("Niêm yết thủ tục", hostile, StringComparison.Ordinal)
            .Replace("Phòng Văn thư", "Phòng " + hostile, StringComparison.Ordinal).Replace("Sở Mẫu", hostile, StringComparison.Ordinal);
        var page = await ReadAsync(File($"../x{hostile}\u202E.txt", table));
        AssertHarmless(page);
        // The name ends behind the last slash, whatever the system.
        Assert.Contains(
            hostile[(hostile.LastIndexOf('/') + 1)..].Replace("\"", "%22", StringComparison.Ordinal),
            page.QuerySelector("h1")!.TextContent,
            StringComparison.Ordinal);
        Assert.DoesNotContain('\u202E', page.QuerySelector("h1")!.TextContent);
        Assert.Contains(
            hostile.Replace("&amp;", "&", StringComparison.Ordinal),
            page.QuerySelector(".import-rest")!.TextContent,
            StringComparison.Ordinal);
        var plan = $"kế hoạch: {hostile}\n  hạn: {hostile}\n";
        var answer = await DocumentOfAsync(await PostAsync(page.Url, Act("luu", plan, hostile, hostile)));
        AssertHarmless(answer);
        Assert.Equal((plan, hostile), (TextOf(answer, "ke-hoach"), answer.QuerySelector<IHtmlInputElement>("#ten")!.Value));
    }

    [Theory]
    [InlineData("ke-hoach.docx", "PK\u0003\u0004hỏng", "ke-hoach.docx: ")]
    [InlineData("anh.gif", "GIF89a", "anh.gif: Nội dung của tệp không khớp với tên: đây là tệp ảnh.")]
    [InlineData("anh.txt", "   ", "anh.txt: Tệp không có chữ nào.")]
    [InlineData("quet.pdf", "%PDF-1.4\nhỏng", "quet.pdf: ")]
    public async Task A_file_that_is_not_read_says_why_and_what_to_do(string name, string text, string told)
    {
        var answer = await PostAsync(AddressOf(Form).AbsoluteUri, [File(name, text)]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.StartsWith(
            told, (await DocumentOfAsync(answer)).QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_without_anything_or_with_two_things_is_told()
    {
        var answer = await PostAsync(AddressOf(Form).AbsoluteUri, [File("", ""), Text("chu", " \n")]);
        Assert.Equal(
            "Chưa có tệp nào. Chọn một tệp, hoặc dán bảng vào ô.",
            (await DocumentOfAsync(answer)).QuerySelector("[role=alert]")!.TextContent);
        var page = await DocumentOfAsync(await PostAsync(AddressOf(Form).AbsoluteUri, [File("a.txt", Table), Text("chu", "\nbảng")]));
        Assert.StartsWith("Đã chọn tệp, mà trong ô dán cũng có chữ.", page.QuerySelector("[role=alert]")!.TextContent);
        Assert.Equal("\nbảng", TextOf(page, "chu"));
    }

    [Fact]
    public async Task A_document_without_a_task_says_what_a_table_needs()
    {
        var page = await ReadAsync(File("thu.txt", "Kính gửi Sở Một\nXin cảm ơn.\n"));
        Assert.Equal(
            "Không thấy nhiệm vụ nào. Bảng nhiệm vụ cần có hàng tên cột, như “Nhiệm vụ”, “Cơ quan chủ trì”.",
            page.QuerySelector(".import-fault")!.TextContent);
    }

    [Fact]
    public async Task A_document_that_is_kept_no_longer_is_told()
    {
        Assert.Equal(HttpStatusCode.NotFound, (await Client.GetAsync(AddressOf(Form + "0123/"))).StatusCode);
        var page = await ReadAsync(File("bang.txt", Table));
        for (var i = 0; i < 4; i++) await ReadAsync(File($"b{i}.txt", Table));
        Assert.Equal(HttpStatusCode.NotFound, (await Client.GetAsync(page.Url)).StatusCode);
        // What is in its open page can be saved all the same.
        var answer = await PostAsync(page.Url, Act("luu", TextOf(page, "ke-hoach"), TextOf(page, "co-quan"), "bang"));
        Assert.Equal("/ke-hoach/bang/", answer.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task It_speaks_English()
    {
        await Server.DisposeAsync();
        await ServeAsync(MessageLanguage.English);
        var page = await ReadAsync(File("bang.txt", Table));
        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("Compare and save: bang.txt", page.QuerySelector("h1")!.TextContent);
        Assert.Equal(["Check again", "Save to the content folder"], page.QuerySelectorAll("button").Select(b => b.TextContent));
        var answer = await DocumentOfAsync(await PostAsync(page.Url, Act("luu", TextOf(page, "ke-hoach"), "", "x y")));
        Assert.Equal(
            "Not saved: “x y” cannot be the name of the file. Use small letters without marks, digits and hyphens, at most 80. Say: x-y.",
            answer.QuerySelector("[role=alert]")!.TextContent);
    }

    private static void AssertHarmless(IHtmlDocument page)
    {
        Assert.Equal(["/_papisite/import.js"], page.QuerySelectorAll("script").Select(s => s.GetAttribute("src")));
        Assert.Empty(page.QuerySelectorAll("img, svg, style, iframe"));
        Assert.DoesNotContain(
            page.All.SelectMany(e => e.Attributes), a => a.Name.StartsWith("on", StringComparison.Ordinal) || a.Name == "style");
    }
}
