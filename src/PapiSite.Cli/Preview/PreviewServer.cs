using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using PapiSite.Language.Diagnostics;
using PapiSite.Model.Changes;
using PapiSite.Site.Output;
using PapiSite.Themes.Default;

namespace PapiSite.Cli.Preview;

/// <summary>
/// Serves a content folder to the browser on this machine, under the policy that a published site should have, and has the
/// browser reload when the content changes.
/// </summary>
public sealed class PreviewServer : IAsyncDisposable
{
    /// <summary>The policy under which every page works: nothing from elsewhere, nothing inline.</summary>
    public const string Policy =
        "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'";

    private const string OwnFolder = "_papisite/";

    private readonly string _content;
    private readonly SiteOptions _options;
    private readonly MessageLanguage _language;
    private readonly Action<IReadOnlyList<Diagnostic>, int> _told;
    private readonly ContentHistory? _history;
    private readonly Theme _theme = DefaultTheme.Create();
    private readonly Lock _reading = new();
    private readonly CancellationTokenSource _ending = new();
    private volatile PreviewSite _site;
    private volatile TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private WebApplication? _app;
    private ContentWatcher? _watcher;

    private PreviewServer(string content, SiteOptions options, MessageLanguage language, Action<IReadOnlyList<Diagnostic>, int> told, ContentHistory? history)
    {
        (_content, _options, _language, _told, _history) = (content, options, language, told, history);
        _site = PreviewSite.Read(content, options, _theme, null, history);
        told(_site.Diagnostics, _site.Folder.Trees.Length);
    }

    /// <summary>The address of the home page.</summary>
    public string Address { get; private set; } = "";

    /// <summary>Reads the content and starts serving it on this machine only.</summary>
    /// <param name="content">The full path of the content folder.</param>
    /// <param name="options">Base path and date.</param>
    /// <param name="port">The port, or 0 for any that is free.</param>
    /// <param name="language">The language of the diagnostics in pages.</param>
    /// <param name="told">Called with the diagnostics and the number of files at every reading.</param>
    /// <param name="history">What changed in the content; null where nobody looked: an editor waits for the page, not for git.</param>
    public static async Task<PreviewServer> StartAsync(
        string content, SiteOptions options, int port, MessageLanguage language, Action<IReadOnlyList<Diagnostic>, int> told, ContentHistory? history = null)
    {
        var server = new PreviewServer(content, options, language, told, history);
        await server.ListenAsync(port).ConfigureAwait(false);
        server._watcher = new(content, server.Reread);
        return server;
    }

    /// <summary>Ends the open connections and the server.</summary>
    public async ValueTask DisposeAsync()
    {
        _watcher?.Dispose();
        await _ending.CancelAsync().ConfigureAwait(false);
        if (_app is not null) await _app.DisposeAsync().ConfigureAwait(false);
        _ending.Dispose();
    }

    private async Task ListenAsync(int port)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Services.Configure<HostOptions>(o => o.ShutdownTimeout = TimeSpan.FromSeconds(1));
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, port);
            kestrel.AddServerHeader = false;
        });
        _app = builder.Build();
        _app.Run(AnswerAsync);
        await _app.StartAsync().ConfigureAwait(false);
        var address = _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        Address = address + _options.BasePath;
    }

    private void Reread()
    {
        lock (_reading)
        {
            try
            {
                _site = PreviewSite.Read(_content, _options, _theme, _site, _history);
            }
            catch (IOException)
            {
                // A file is being written or the folder is away for a moment; its next change brings us here again.
                return;
            }

            _told(_site.Diagnostics, _site.Folder.Trees.Length);
            Interlocked.Exchange(ref _changed, new(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult();
        }
    }

    private async Task AnswerAsync(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        response.Headers.ContentSecurityPolicy = Policy;
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Referrer-Policy"] = "no-referrer";
        response.Headers.CacheControl = "no-store";
        // A foreign page must not reach the preview under a name of its own (DNS rebinding).
        if (request.Host.Host is not ("127.0.0.1" or "localhost"))
        {
            response.StatusCode = StatusCodes.Status421MisdirectedRequest;
        }
        else if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        }
        else if (!(request.Path.Value ?? "").StartsWith(_options.BasePath, StringComparison.Ordinal))
        {
            response.Redirect(_options.BasePath);
        }
        else
        {
            await AnswerAsync(context, request.Path.Value![_options.BasePath.Length..]).ConfigureAwait(false);
        }
    }

    private async Task AnswerAsync(HttpContext context, string path)
    {
        var site = _site;
        if (path == OwnFolder + "events") await SendEventsAsync(context).ConfigureAwait(false);
        else if (path == OwnFolder + "reload.js") await SendAsync(context, "text/javascript; charset=utf-8", ReloadScript).ConfigureAwait(false);
        else if (path.StartsWith("assets/", StringComparison.Ordinal) && _theme.Assets.FirstOrDefault(a => "assets/" + a.Path == path) is { } asset) await SendAsync(context, TypeOf(path), asset.ToBytes()).ConfigureAwait(false);
        else if (site.HasErrors) await SendErrorsAsync(context, site).ConfigureAwait(false);
        else if (site.Find(path) is { } file) await SendFileAsync(context, site, file).ConfigureAwait(false);
        else if (site.Find(path + "/") is not null) context.Response.Redirect(_options.BasePath + path + "/");
        else await SendNotFoundAsync(context, site).ConfigureAwait(false);
    }

    private async Task SendErrorsAsync(HttpContext context, PreviewSite site)
    {
        context.Response.StatusCode = StatusCodes.Status500InternalServerError;
        await SendAsync(context, "text/html; charset=utf-8", WithReload(ErrorPage.Of(site.Diagnostics, _options.BasePath, _language), site)).ConfigureAwait(false);
    }

    private async Task SendNotFoundAsync(HttpContext context, PreviewSite site)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        await SendFileAsync(context, site, site.Find("404.html")!).ConfigureAwait(false);
    }

    private Task SendFileAsync(HttpContext context, PreviewSite site, SiteFile file)
    {
        var type = TypeOf(file.Path);
        var bytes = file.ToBytes();
        return SendAsync(context, type, type.StartsWith("text/html", StringComparison.Ordinal) ? WithReload(bytes, site) : bytes);
    }

    private static async Task SendAsync(HttpContext context, string type, ReadOnlyMemory<byte> bytes)
    {
        context.Response.ContentType = type;
        context.Response.ContentLength = bytes.Length;
        if (HttpMethods.IsGet(context.Request.Method)) await context.Response.Body.WriteAsync(bytes, context.RequestAborted).ConfigureAwait(false);
    }

    /// <summary>Tells the browser the version of the content, at once and at every change.</summary>
    private async Task SendEventsAsync(HttpContext context)
    {
        context.Response.ContentType = "text/event-stream";
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, _ending.Token);
        try
        {
            while (true)
            {
                var changed = _changed.Task;
                await context.Response.WriteAsync($"data: {_site.Version}\n\n", ending.Token).ConfigureAwait(false);
                await context.Response.Body.FlushAsync(ending.Token).ConfigureAwait(false);
                await changed.WaitAsync(ending.Token).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException)
        {
            // The browser went away, or the preview ends.
        }
    }

    /// <summary>
    /// Adds the script that reloads, as the last thing in the head. Its address names the version that the page shows, so that a
    /// change between the making of the page and its first listening is not missed.
    /// </summary>
    private byte[] WithReload(byte[] html, PreviewSite site)
    {
        var at = html.AsSpan().IndexOf("</head>"u8);
        var script = Encoding.UTF8.GetBytes($"<script type=\"module\" src=\"{_options.BasePath}{OwnFolder}reload.js?{site.Version}\"></script>\n");
        return at < 0 ? html : [.. html.AsSpan(0, at), .. script, .. html.AsSpan(at)];
    }

    private static readonly byte[] ReloadScript = ReadReloadScript();

    private static byte[] ReadReloadScript()
    {
        using var stream = typeof(PreviewServer).Assembly.GetManifestResourceStream("reload.js")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static string TypeOf(string path) => Path.GetExtension(path) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".json" => "application/json; charset=utf-8",
        ".csv" => "text/csv; charset=utf-8",
        ".xml" => "application/atom+xml; charset=utf-8",
        ".ics" => "text/calendar; charset=utf-8",
        ".svg" => "image/svg+xml",
        ".txt" => "text/plain; charset=utf-8",
        ".pdf" => "application/pdf",
        ".png" => "image/png",
        ".jpg" or ".jpeg" => "image/jpeg",
        _ => "application/octet-stream",
    };
}
