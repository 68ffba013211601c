using System.Collections.Concurrent;
using System.Net;
using System.Text.RegularExpressions;
using PapiSite.Cli.Preview;
using PapiSite.Language.Diagnostics;

namespace PapiSite.Tests.Cli;

/// <summary>The preview goes on whatever happens to the content folder, and says in the page what is wrong.</summary>
public sealed class PreviewTests : IAsyncLifetime, IDisposable
{
    private readonly Workplace _work = new();
    private readonly HttpClient _client = new(new HttpClientHandler { AllowAutoRedirect = false });
    private readonly ConcurrentQueue<string> _failed = new();
    private PreviewServer? _server;

    public PreviewTests() => _work.WriteSmallContent();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        if (_server is not null) await _server.DisposeAsync();
    }

    public void Dispose()
    {
        _client.Dispose();
        _work.Dispose();
    }

    [Fact]
    public async Task Files_that_come_and_go_do_not_end_it()
    {
        await ServeAsync();
        var random = new Random(1);
        var plan = Workplace.SmallContent["ke-hoach/a.papi"];
        for (var round = 0; round < 12; round++)
        {
            for (var i = 0; i < 60; i++)
                _work.Write($"content/nhieu/kh{i}.papi", plan.Replace("Kế hoạch A", $"Kế hoạch {round}.{i}", StringComparison.Ordinal));
            await Task.Delay(50 + random.Next(30));
            Directory.Delete(_work.PathOf("content/nhieu"), recursive: true);
            await Task.Delay(random.Next(40));
        }

        _work.Write(
            "content/trang/gioi-thieu.papi",
            Workplace.SmallContent["trang/gioi-thieu.papi"].Replace("Lời đầu.", "Sau bão.", StringComparison.Ordinal)
        );
        await SeenAsync("gioi-thieu/", "Sau bão.");
        Assert.Empty(_failed);
    }

    [Fact]
    public async Task A_folder_that_goes_away_is_told_and_seen_when_it_comes_back()
    {
        await ServeAsync();
        Directory.Move(_work.PathOf("content"), _work.PathOf("noi-khac"));
        await SeenAsync("gioi-thieu/", "Không đọc được thư mục nội dung: ");
        Assert.Equal(HttpStatusCode.InternalServerError, (await _client.GetAsync(AddressOf(""))).StatusCode);
        Assert.NotEmpty(_failed);
        _work.WriteSmallContent();
        _work.Write(
            "content/trang/gioi-thieu.papi",
            Workplace.SmallContent["trang/gioi-thieu.papi"].Replace("Lời đầu.", "Lần hai.", StringComparison.Ordinal)
        );
        await SeenAsync("gioi-thieu/", "Lần hai.");
        _work.Write(
            "content/trang/gioi-thieu.papi",
            Workplace.SmallContent["trang/gioi-thieu.papi"].Replace("Lời đầu.", "Lần ba.", StringComparison.Ordinal)
        );
        await SeenAsync("gioi-thieu/", "Lần ba.");
    }

    [UnixFact]
    public async Task A_link_that_leads_elsewhere_now_is_followed_and_so_are_later_changes()
    {
        foreach (var (path, text) in Workplace.SmallContent)
            _work.Write("hai/" + path, text.Replace("Lời đầu.", "Bản hai.", StringComparison.Ordinal));
        Directory.CreateSymbolicLink(_work.PathOf("nd"), "content");
        await ServeAsync("nd");
        await SeenAsync("gioi-thieu/", "Lời đầu.");
        Directory.Delete(_work.PathOf("nd"));
        Directory.CreateSymbolicLink(_work.PathOf("nd"), "hai");
        await SeenAsync("gioi-thieu/", "Bản hai.");
        _work.Write(
            "hai/trang/gioi-thieu.papi",
            Workplace.SmallContent["trang/gioi-thieu.papi"].Replace("Lời đầu.", "Bản ba.", StringComparison.Ordinal)
        );
        await SeenAsync("gioi-thieu/", "Bản ba.");
    }

    [Fact]
    public async Task A_page_that_cannot_be_made_says_so_and_the_others_are_shown()
    {
        await ServeAsync();
        for (var i = 0; i < 100 && _failed.IsEmpty; i++)
        {
            File.Delete(_work.PathOf("content/tep/ban ký.pdf"));
            var answer = await _client.GetAsync(AddressOf("tep/tep/ban%20k%C3%BD.pdf"));
            if (answer.StatusCode == HttpStatusCode.InternalServerError && !_failed.IsEmpty)
            {
                Assert.Contains(
                    "Không đọc được tệp của /tep/tep/ban ký.pdf: ",
                    WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()),
                    StringComparison.Ordinal
                );
            }

            _work.Write("content/tep/ban ký.pdf", Workplace.SmallContent["tep/ban ký.pdf"]);
            await SeenAsync("gioi-thieu/", "Lời đầu.");
        }

        Assert.NotEmpty(_failed);
        await SeenAsync("gioi-thieu/", "Lời đầu.");
    }

    [Fact]
    public async Task Errors_are_counted_by_file_and_each_code_leads_to_what_it_means()
    {
        _work.Write("content/ke-hoach/b.papi", "kế hoạch: B\n  hạn: <b>lúc khác</b>\n");
        _work.Write("content/trang/c.papi", "trang: C\n  đường dẫn: Không\n  nội dung: Lời.\n");
        await ServeAsync();
        var html = WebUtility.HtmlDecode(await (await _client.GetAsync(AddressOf("ke-hoach/"))).Content.ReadAsStringAsync());
        Assert.Matches(@"<p class=""lead"">\d lỗi(, \d cảnh báo)?(, \d lưu ý)?\. Trang sẽ tự hiện lại", html);
        Assert.Equal(
            ["ke-hoach/b.papi", "trang/c.papi"],
            Regex
                .Matches(html, "<h2>(?<file>.*?)</h2>", RegexOptions.ExplicitCapture)
                .Select(m => m.Groups["file"].Value)
                .Order(StringComparer.Ordinal)
        );
        Assert.Contains("lỗi <a href=\"/_papisite/ma/papi3011/\">PAPI3011</a>: ", html, StringComparison.Ordinal);
        var code = await _client.GetStringAsync(AddressOf("_papisite/ma/papi3011/"));
        Assert.Contains("<h1>PAPI3011: ", code, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await _client.GetAsync(AddressOf("_papisite/ma/papi9999/"))).StatusCode);
    }

    [Fact]
    public async Task Warnings_are_in_a_bar_of_every_page_and_notes_alone_make_none()
    {
        await ServeAsync();
        Assert.DoesNotContain("<summary>", await _client.GetStringAsync(AddressOf("")), StringComparison.Ordinal);
        _work.Write(
            "content/ke-hoach/a.papi",
            Workplace.SmallContent["ke-hoach/a.papi"].Replace("Sở Một", "Sở Hai", StringComparison.Ordinal)
        );
        await SeenAsync("", "<summary>1 cảnh báo");
        var html = WebUtility.HtmlDecode(await _client.GetStringAsync(AddressOf("gioi-thieu/")));
        Assert.Contains("<h2>ke-hoach/a.papi</h2>", html, StringComparison.Ordinal);
        Assert.Matches("ke-hoach/a\\.papi:6:\\d+: cảnh báo <a href=\"/_papisite/ma/papi300\\d/\">PAPI300\\d</a>: ", html);
        Assert.Contains(".papisite-bar", await _client.GetStringAsync(AddressOf("_papisite/preview.css")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_asked_for_is_kept_when_a_slash_is_added()
    {
        await ServeAsync();
        var answer = await _client.GetAsync(AddressOf("tim-kiem?q=h%E1%BB%99+ngh%C3%A8o&a=1"));
        Assert.Equal(
            (HttpStatusCode.Redirect, "/tim-kiem/?q=h%E1%BB%99+ngh%C3%A8o&a=1"),
            (answer.StatusCode, answer.Headers.Location?.OriginalString)
        );
    }

    private async Task ServeAsync(string content = "content") =>
        _server = await PreviewServer.StartAsync(
            _work.PathOf(content),
            new("/", new(2025, 1, 15)),
            0,
            MessageLanguage.Vietnamese,
            new((_, _) => { }, words => _failed.Enqueue(words.Vi))
        );

    private Uri AddressOf(string path) => new(_server!.Address + path);

    /// <summary>Waits until a page has some words; the whole of what it has otherwise is the failure.</summary>
    private async Task SeenAsync(string path, string words)
    {
        var html = "";
        for (var i = 0; i < 300; i++)
        {
            html = WebUtility.HtmlDecode(await (await _client.GetAsync(AddressOf(path))).Content.ReadAsStringAsync());
            if (html.Contains(words, StringComparison.Ordinal)) return;
            await Task.Delay(50);
        }

        Assert.Contains(words, html, StringComparison.Ordinal);
    }
}
