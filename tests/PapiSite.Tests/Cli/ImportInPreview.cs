using System.Collections.Concurrent;
using System.Net;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using PapiSite.Cli.Preview;
using PapiSite.Language.Diagnostics;

namespace PapiSite.Tests.Cli;

/// <summary>A preview of a small content, and what a browser sends to import documents in it.</summary>
public abstract class ImportInPreview : IAsyncLifetime, IDisposable
{
    protected const string Form = "_papisite/nhap/";

    protected const string Table = """
        KẾ HOẠCH
        Phục vụ người dân tỉnh A năm 2026

        TT	Nhiệm vụ	Chủ trì	Thời hạn
        1	Niêm yết thủ tục	Sở Một	30/6/2026
        2	Trả kết quả tại nhà	Phòng Văn thư	Sở Mẫu

        """;

    private protected Workplace Work { get; } = new();

    protected HttpClient Client { get; } = new(new HttpClientHandler { AllowAutoRedirect = false });

    /// <summary>What the preview said of its own faults.</summary>
    protected ConcurrentQueue<string> Failed { get; } = new();

    private protected PreviewServer Server { get; private set; } = null!;

    /// <summary>The files of the content as they were before anything was imported.</summary>
    protected SortedDictionary<string, (string Sum, DateTime Time)> Before { get; private set; } = [];

    public async Task InitializeAsync()
    {
        Work.WriteSmallContent();
        await ServeAsync();
        Before = Work.Files("content");
    }

    public async Task DisposeAsync() => await Server.DisposeAsync();

    public void Dispose()
    {
        Client.Dispose();
        Work.Dispose();
        GC.SuppressFinalize(this);
    }

    protected static string TextOf(IHtmlDocument page, string field) =>
        page.QuerySelector<IHtmlTextAreaElement>($"textarea#{field}")!.Value;

    protected static (string Name, byte[] Bytes, string? File) File(string name, string text) =>
        ("tep", Encoding.UTF8.GetBytes(text), name);

    protected static (string Name, byte[] Bytes, string? File) Text(string name, string text) => (name, Encoding.UTF8.GetBytes(text), null);

    protected static (string Name, byte[] Bytes, string? File)[] Act(string act, string plan, string registry, string name) =>
    [
        Text("van-ban", "bang.txt"), Text("ke-hoach", plan.ReplaceLineEndings("\r\n")),
        Text("co-quan", registry.ReplaceLineEndings("\r\n")), Text("ten", name), Text("viec", act),
    ];

    /// <summary>Adds a field or a file as browsers write it: letters as they are, quotation marks and line ends escaped.</summary>
    protected static void Add(MultipartFormDataContent content, string name, byte[] bytes, string? file)
    {
        var part = new ByteArrayContent(bytes);
        static string Quoted(string text) => text.Replace("\"", "%22", StringComparison.Ordinal);
        part.Headers.TryAddWithoutValidation(
            "Content-Disposition", $"form-data; name=\"{name}\"" + (file is null ? "" : $"; filename=\"{Quoted(file)}\""));
        content.Add(part);
    }

    protected async Task ServeAsync(MessageLanguage language = MessageLanguage.Vietnamese) => Server = await PreviewServer.StartAsync(
        Work.PathOf("content"), new("/", new(2026, 1, 15)), 0, language, new((_, _) => { }, words => Failed.Enqueue(words.Vi)));

    protected Uri AddressOf(string path) => new(Server.Address + path);

    protected async Task<IHtmlDocument> PageAsync(string path) => await DocumentOfAsync(await Client.GetAsync(AddressOf(path)));

    protected async Task<string> TokenAsync() => (await PageAsync(Form)).QuerySelector<IHtmlInputElement>("input[name=ma]")!.Value;

    /// <summary>Sends a document and follows to its page.</summary>
    protected async Task<IHtmlDocument> ReadAsync(params (string, byte[], string?)[] parts)
    {
        var answer = await PostAsync(AddressOf(Form).AbsoluteUri, parts);
        Assert.True(answer.StatusCode == HttpStatusCode.SeeOther, await answer.Content.ReadAsStringAsync());
        return await PageAsync(answer.Headers.Location!.OriginalString[1..]);
    }

    protected async Task<HttpResponseMessage> PostAsync(
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
        return await Client.SendAsync(request);
    }

    protected static async Task<IHtmlDocument> DocumentOfAsync(HttpResponseMessage answer)
    {
        var page = await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync());
        page.Location.Href = answer.RequestMessage!.RequestUri!.AbsoluteUri;
        return page;
    }
}
