using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using PapiSite.Cli.Preview;
using PapiSite.Language.Diagnostics;

namespace PapiSite.Tests.Cli;

/// <summary>A document is read, compared, mended and saved in the preview; nothing else is taken, and nothing else written.</summary>
public sealed class PreviewImportTests : IAsyncLifetime, IDisposable
{
    private const string Form = "_papisite/nhap/";

    private const string Table = """
        KẾ HOẠCH
        Phục vụ người dân tỉnh A năm 2026

        TT	Nhiệm vụ	Chủ trì	Thời hạn
        1	Niêm yết thủ tục	Sở Một	30/6/2026
        2	Trả kết quả tại nhà	Phòng Văn thư	Sở Mẫu

        """;

    private readonly Workplace _work = new();
    private readonly HttpClient _client = new(new HttpClientHandler { AllowAutoRedirect = false });
    private readonly ConcurrentQueue<string> _failed = new();
    private PreviewServer _server = null!;
    private SortedDictionary<string, (string Sum, DateTime Time)> _before = [];

    public async Task InitializeAsync()
    {
        _work.WriteSmallContent();
        await ServeAsync();
        _before = _work.Files("content");
    }

    public async Task DisposeAsync() => await _server.DisposeAsync();

    public void Dispose()
    {
        _client.Dispose();
        _work.Dispose();
    }

    [Fact]
    public async Task Every_page_leads_to_the_form_which_asks_for_a_file_or_a_table()
    {
        var home = await PageAsync("");
        Assert.Equal("/" + Form, home.QuerySelector("aside a")!.GetAttribute("href"));
        var answer = await _client.GetAsync(AddressOf(Form));
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
        _work.Write("bang.txt", Table);
        foreach (var (path, text) in Workplace.SmallContent) _work.Write("cua-lenh/" + path, text);
        await _work.RunAsync("import", "bang.txt", "--output", "cua-lenh");
        var page = await ReadAsync(File("bang.txt", Table));
        Assert.Equal("Đối chiếu và lưu: bang.txt", page.QuerySelector("h1")!.TextContent);
        Assert.Contains(
            "ô này có thể không phải thời hạn; xem có lệch cột không",
            page.QuerySelector(".import-first table")!.TextContent,
            StringComparison.Ordinal);
        Assert.Contains("Trả kết quả tại nhà", page.QuerySelector(".import-rest table td")!.ParentElement!.ParentElement!.TextContent);
        var (plan, registry) = (TextOf(page, "ke-hoach"), TextOf(page, "co-quan"));
        Assert.Equal("bang", page.QuerySelector<IHtmlInputElement>("#ten")!.Value);
        Assert.Equal((_work.Read("cua-lenh/ke-hoach/bang.papi"), _work.Read("cua-lenh/co-quan/bang.papi")), (plan, registry));

        var mended = plan.Replace("hạn: Sở Mẫu", "hạn: ngày 31/2/2026", StringComparison.Ordinal);
        page = await DocumentOfAsync(await PostAsync(page.Url, Act("kiem-tra", mended, registry, "bang")));
        Assert.StartsWith("1 lỗi", page.QuerySelector(".import-acts [role=status]")!.TextContent, StringComparison.Ordinal);
        var told = page.QuerySelector(".import-check pre")!.TextContent;
        Assert.StartsWith("ke-hoach/bang.papi:15:", told, StringComparison.Ordinal);
        Assert.Contains("  15 |     hạn: ngày 31/2/2026\n", told, StringComparison.Ordinal);
        Assert.Contains("^^^^", told, StringComparison.Ordinal);
        Assert.Equal(mended, TextOf(page, "ke-hoach"));
        Assert.Equal(_before, _work.Files("content"));

        mended = mended.Replace("ngày 31/2/2026", "30/9/2026", StringComparison.Ordinal);
        var saved = await PostAsync(page.Url, Act("luu", mended, registry, "phuc-vu-2026"));
        Assert.Equal((HttpStatusCode.SeeOther, "/ke-hoach/phuc-vu-2026/"), (saved.StatusCode, saved.Headers.Location!.OriginalString));
        Assert.Equal(mended, _work.Read("content/ke-hoach/phuc-vu-2026.papi"));
        Assert.Equal(registry, _work.Read("content/co-quan/phuc-vu-2026.papi"));
        Assert.Equal(
            _before.Keys.Append("co-quan/phuc-vu-2026.papi").Append("ke-hoach/phuc-vu-2026.papi").Order(StringComparer.Ordinal),
            _work.Files("content").Keys.Order(StringComparer.Ordinal));
        var made = await PageAsync("ke-hoach/phuc-vu-2026/");
        Assert.Equal("Phục vụ người dân tỉnh A năm 2026", made.QuerySelector("h1")!.TextContent.Trim());
        Assert.Empty(_failed);
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

    public static TheoryData<string, string> Senders => new()
    {
        { "Sec-Fetch-Site", "cross-site" },
        { "Sec-Fetch-Site", "same-site" },
        { "Sec-Fetch-Site", "none" },
        { "Origin", "https://noi-khac.example" },
        { "Origin", "http://127.0.0.1:1" },
        { "Origin", "null" },
    };

    [Theory]
    [MemberData(nameof(Senders))]
    public async Task What_another_site_sends_is_refused_even_with_the_token(string header, string value)
    {
        foreach (var (address, parts) in new[]
        {
            (Form, new[] { File("a.txt", Table) }), (Form + "abc/", Act("luu", "kế hoạch: Của kẻ khác\n", "", "ke-khac")),
        })
        {
            var answer = await PostAsync(AddressOf(address).AbsoluteUri, parts, r => r.Headers.Add(header, value));
            Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
            Assert.Contains(
                "Yêu cầu này đến từ một trang web khác", (await DocumentOfAsync(answer)).Body!.TextContent, StringComparison.Ordinal);
        }

        Assert.Equal(_before, _work.Files("content"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("0000000000000000000000000000000000000000000000000000000000000000")]
    public async Task Without_the_token_of_this_run_nothing_is_taken(string? token)
    {
        var answer = await PostAsync(AddressOf(Form + "abc/").AbsoluteUri, Act("luu", "kế hoạch: X\n", "", "x"), token: token);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        answer = await PostAsync(AddressOf(Form).AbsoluteUri, [File("a.txt", Table)], token: token);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Equal(_before, _work.Files("content"));
    }

    [Fact]
    public async Task A_token_behind_other_fields_does_not_count()
    {
        var token = await TokenAsync();
        using var content = new MultipartFormDataContent();
        foreach (var (name, part, file) in Act("luu", "kế hoạch: X\n", "", "x").Append(Text("ma", token))) Add(content, name, part, file);
        Assert.Equal(HttpStatusCode.Forbidden, (await _client.PostAsync(AddressOf(Form + "abc/"), content)).StatusCode);
        Assert.Equal(_before, _work.Files("content"));
    }

    [Fact]
    public async Task A_page_of_an_earlier_run_loses_no_text()
    {
        var page = await ReadAsync(File("bang.txt", Table));
        var (plan, registry) = (TextOf(page, "ke-hoach") + "# đã sửa\n", TextOf(page, "co-quan"));
        var (path, earlier) = (new Uri(page.Url).AbsolutePath[1..], await TokenAsync());
        await _server.DisposeAsync();
        await ServeAsync();
        void FromOwnPage(HttpRequestMessage request) => request.Headers.Add("Sec-Fetch-Site", "same-origin");
        var answer = await PostAsync(AddressOf(path).AbsoluteUri, Act("luu", plan, registry, "bang"), FromOwnPage, earlier);
        page = await DocumentOfAsync(answer);
        Assert.Equal((HttpStatusCode.Conflict, plan), (answer.StatusCode, TextOf(page, "ke-hoach")));
        Assert.StartsWith(
            "Chương trình xem thử đã chạy lại từ khi mở trang này.",
            page.QuerySelector("[role=alert]")!.TextContent,
            StringComparison.Ordinal);
        Assert.Equal(_before, _work.Files("content"));
        answer = await PostAsync(AddressOf(path).AbsoluteUri, Act("luu", plan, registry, "bang"), FromOwnPage);
        Assert.Equal("/ke-hoach/bang/", answer.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task A_foreign_name_of_the_machine_is_refused()
    {
        var answer = await PostAsync(AddressOf(Form).AbsoluteUri, [File("a.txt", Table)], r => r.Headers.Host = "noi-khac.example");
        Assert.Equal(HttpStatusCode.MisdirectedRequest, answer.StatusCode);
    }

    [Fact]
    public async Task What_is_too_large_is_refused_before_it_is_read()
    {
        var home = new Uri(_server.Address);
        using var line = new TcpClient();
        await line.ConnectAsync(home.Host, home.Port);
        var stream = line.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(
            $"POST /{Form} HTTP/1.1\r\nHost: {home.Authority}\r\nContent-Type: multipart/form-data; boundary=x\r\n"
            + "Content-Length: 300000000\r\n\r\n--x\r\n"));
        var begun = new byte[4096];
        var read = await stream.ReadAsync(begun).AsTask().WaitAsync(TimeSpan.FromSeconds(10));
        Assert.StartsWith("HTTP/1.1 413 ", Encoding.UTF8.GetString(begun, 0, read), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../../ngoai")]
    [InlineData("..")]
    [InlineData("")]
    [InlineData("a/b")]
    [InlineData("a\\b")]
    [InlineData("/etc/passwd")]
    [InlineData(".an")]
    [InlineData("Kế hoạch 151")]
    [InlineData("con")]
    [InlineData("lpt1")]
    [InlineData("a\nb")]
    [InlineData("a\0b")]
    [InlineData("a.papi")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    public async Task A_name_that_is_not_safe_saves_nothing_and_loses_nothing(string name)
    {
        var page = await ReadAsync(File("bang.txt", Table));
        var plan = TextOf(page, "ke-hoach");
        var answer = await PostAsync(page.Url, Act("luu", plan, "", name));
        page = await DocumentOfAsync(answer);
        Assert.Equal((HttpStatusCode.UnprocessableEntity, plan), (answer.StatusCode, TextOf(page, "ke-hoach")));
        Assert.Contains("không dùng làm tên tệp được", page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(_before, _work.Files("content"));
        Assert.Equal(["content"], Directory.EnumerateFileSystemEntries(_work.Root).Select(Path.GetFileName));
    }

    [Fact]
    public async Task Nothing_is_overwritten_and_a_free_name_is_proposed()
    {
        var page = await ReadAsync(File("a.txt", Table));
        Assert.Equal("a-2", page.QuerySelector<IHtmlInputElement>("#ten")!.Value);
        var answer = await PostAsync(page.Url, Act("luu", TextOf(page, "ke-hoach"), TextOf(page, "co-quan"), "a"));
        page = await DocumentOfAsync(answer);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal(
            "Chưa lưu: đã có tệp co-quan/a.papi, và không tệp nào bị ghi đè. Đổi ô “Tên tệp” rồi lưu lại.",
            page.QuerySelector("[role=alert]")!.TextContent);
        Assert.Equal(_before, _work.Files("content"));
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_is_told_and_the_preview_goes_on()
    {
        var page = await ReadAsync(File("bang.txt", Table));
        Directory.Move(_work.PathOf("content/co-quan"), _work.PathOf("content/co-quan-cu"));
        _work.Write("content/co-quan", "một tệp\n");
        var plan = TextOf(page, "ke-hoach");
        var answer = await PostAsync(page.Url, Act("luu", plan, TextOf(page, "co-quan"), "bang"));
        page = await DocumentOfAsync(answer);
        Assert.Equal((HttpStatusCode.InternalServerError, plan), (answer.StatusCode, TextOf(page, "ke-hoach")));
        Assert.StartsWith("Chưa ghi được ", page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.False(Path.Exists(_work.PathOf("content/ke-hoach/bang.papi")));
        Assert.Single(_failed);
        Assert.Equal(HttpStatusCode.OK, (await _client.GetAsync(AddressOf(Form))).StatusCode);
    }

    [UnixFact]
    public async Task Nothing_is_written_through_a_link()
    {
        var page = await ReadAsync(File("bang.txt", Table));
        Directory.Move(_work.PathOf("content/co-quan"), _work.PathOf("ngoai"));
        Directory.CreateSymbolicLink(_work.PathOf("content/co-quan"), _work.PathOf("ngoai"));
        var answer = await PostAsync(page.Url, Act("luu", TextOf(page, "ke-hoach"), TextOf(page, "co-quan"), "bang"));
        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Contains(
            "là liên kết dẫn đến", (await DocumentOfAsync(answer)).QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["a.papi"], Directory.EnumerateFiles(_work.PathOf("ngoai")).Select(Path.GetFileName));
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

    [Theory]
    [InlineData("application/x-www-form-urlencoded", "ma=x&chu=y", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("multipart/form-data", "x", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data; name=ma\r\n\r\na", HttpStatusCode.BadRequest)]
    [InlineData("multipart/form-data; boundary=x", "--x\r\n: ?\r\n\r\na\r\n--x--", HttpStatusCode.BadRequest)]
    [InlineData("multipart/form-data; boundary=x", "", HttpStatusCode.BadRequest)]
    public async Task What_is_no_form_is_refused(string type, string body, HttpStatusCode status)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, AddressOf(Form));
        request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        request.Content.Headers.TryAddWithoutValidation("Content-Type", type);
        var answer = await _client.SendAsync(request);
        Assert.Equal(status, answer.StatusCode);
        Assert.Empty(_failed);
    }

    [Fact]
    public async Task A_document_that_is_kept_no_longer_is_told()
    {
        Assert.Equal(HttpStatusCode.NotFound, (await _client.GetAsync(AddressOf(Form + "0123/"))).StatusCode);
        var page = await ReadAsync(File("bang.txt", Table));
        for (var i = 0; i < 4; i++) await ReadAsync(File($"b{i}.txt", Table));
        Assert.Equal(HttpStatusCode.NotFound, (await _client.GetAsync(page.Url)).StatusCode);
        // What is in its open page can be saved all the same.
        var answer = await PostAsync(page.Url, Act("luu", TextOf(page, "ke-hoach"), TextOf(page, "co-quan"), "bang"));
        Assert.Equal("/ke-hoach/bang/", answer.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task It_speaks_English()
    {
        await _server.DisposeAsync();
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

    private static string TextOf(IHtmlDocument page, string field) => page.QuerySelector<IHtmlTextAreaElement>($"textarea#{field}")!.Value;

    private static (string Name, byte[] Bytes, string? File) File(string name, string text) => ("tep", Encoding.UTF8.GetBytes(text), name);

    private static (string Name, byte[] Bytes, string? File) Text(string name, string text) => (name, Encoding.UTF8.GetBytes(text), null);

    private static (string Name, byte[] Bytes, string? File)[] Act(string act, string plan, string registry, string name) =>
    [
        Text("van-ban", "bang.txt"), Text("ke-hoach", plan.ReplaceLineEndings("\r\n")),
        Text("co-quan", registry.ReplaceLineEndings("\r\n")), Text("ten", name), Text("viec", act),
    ];

    private static void Add(MultipartFormDataContent content, string name, byte[] bytes, string? file)
    {
        // As browsers write it: letters as they are, quotation marks and line ends escaped.
        var part = new ByteArrayContent(bytes);
        static string Quoted(string text) => text.Replace("\"", "%22", StringComparison.Ordinal);
        part.Headers.TryAddWithoutValidation(
            "Content-Disposition", $"form-data; name=\"{name}\"" + (file is null ? "" : $"; filename=\"{Quoted(file)}\""));
        content.Add(part);
    }

    private async Task ServeAsync(MessageLanguage language = MessageLanguage.Vietnamese) => _server = await PreviewServer.StartAsync(
        _work.PathOf("content"), new("/", new(2026, 1, 15)), 0, language, new((_, _) => { }, words => _failed.Enqueue(words.Vi)));

    private Uri AddressOf(string path) => new(_server.Address + path);

    private async Task<IHtmlDocument> PageAsync(string path) => await DocumentOfAsync(await _client.GetAsync(AddressOf(path)));

    private async Task<string> TokenAsync() => (await PageAsync(Form)).QuerySelector<IHtmlInputElement>("input[name=ma]")!.Value;

    /// <summary>Sends a document and follows to its page.</summary>
    private async Task<IHtmlDocument> ReadAsync(params (string, byte[], string?)[] parts)
    {
        var answer = await PostAsync(AddressOf(Form).AbsoluteUri, parts);
        Assert.True(answer.StatusCode == HttpStatusCode.SeeOther, await answer.Content.ReadAsStringAsync());
        return await PageAsync(answer.Headers.Location!.OriginalString[1..]);
    }

    private async Task<HttpResponseMessage> PostAsync(
        string address,
        (string Name, byte[] Bytes, string? File)[] parts,
        Action<HttpRequestMessage>? shape = null,
        string? token = "of this run")
    {
        using var content = new MultipartFormDataContent();
        if (token is not null) Add(content, "ma", Encoding.ASCII.GetBytes(token == "of this run" ? await TokenAsync() : token), null);
        foreach (var (name, bytes, file) in parts) Add(content, name, bytes, file);
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = content };
        shape?.Invoke(request);
        return await _client.SendAsync(request);
    }

    private static async Task<IHtmlDocument> DocumentOfAsync(HttpResponseMessage answer)
    {
        var page = await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync());
        page.Location.Href = answer.RequestMessage!.RequestUri!.AbsoluteUri;
        return page;
    }
}
