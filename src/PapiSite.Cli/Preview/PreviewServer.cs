using System.Collections.Frozen;
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
using PapiSite.Cli.Preview.Importing;
using PapiSite.Language.Diagnostics;
using PapiSite.Model;
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
        "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action "
            + "'self'; frame-ancestors 'self'";

    private readonly SiteOptions _options;
    private readonly PreviewListener _told;
    private readonly Theme _theme = DefaultTheme.Create();
    private readonly PreviewPages _pages;
    private readonly PreviewContent _content;
    private readonly ImportDesk _desk;
    private readonly CancellationTokenSource _ending = new();
    private WebApplication? _app;

    private PreviewServer(string content, SiteOptions options, MessageLanguage language, PreviewListener told, ContentHistory? history)
    {
        (_options, _told, _pages) = (options, told, new(options.BasePath, language));
        _content = new(content, options, _theme, told, history);
        _desk = new(content, _content, options, _theme, language, _pages, told);
    }

    /// <summary>The address of the home page.</summary>
    public string Address { get; private set; } = "";

    /// <summary>Reads the content and starts serving it on this machine only.</summary>
    /// <param name="content">The full path of the content folder.</param>
    /// <param name="options">Base path and date.</param>
    /// <param name="port">The port, or 0 for any that is free.</param>
    /// <param name="language">The language of the diagnostics in pages.</param>
    /// <param name="told">Told what is found at every reading, and what fails.</param>
    /// <param name="history">What changed in the content; null where nobody looked: an editor waits for the page, not for git.</param>
    public static async Task<PreviewServer> StartAsync(
        string content, SiteOptions options, int port, MessageLanguage language, PreviewListener told, ContentHistory? history = null)
    {
        var server = new PreviewServer(content, options, language, told, history);
        try
        {
            await server.ListenAsync(port).ConfigureAwait(false);
            return server;
        }
        catch
        {
            await server.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Ends the open connections and the server.</summary>
    public async ValueTask DisposeAsync()
    {
        _content.Dispose();
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
        else if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method) && !IsImport(request))
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

    /// <summary>Only documents to import, and plans made of them, are sent to the preview.</summary>
    private bool IsImport(HttpRequest request) => HttpMethods.IsPost(request.Method)
        && (request.Path.Value ?? "").StartsWith(_options.BasePath + PreviewPages.Importing, StringComparison.Ordinal);

    /// <summary>A page that cannot be made says what failed; the others, and the preview, go on.</summary>
    private async Task AnswerAsync(HttpContext context, string path)
    {
        var state = _content.State;
        try
        {
            if (path.StartsWith(PreviewPages.OwnFolder, StringComparison.Ordinal))
            {
                await SendOwnAsync(context, path, state).ConfigureAwait(false);
            }
            else if (
                path.StartsWith("assets/", StringComparison.Ordinal)
                && _theme.Assets.FirstOrDefault(a => "assets/" + a.Path == path) is { } asset
            )
            {
                await SendAsync(context, ContentTypeOf(path), asset.ToBytes()).ConfigureAwait(false);
            }
            else if (state is { Site: { } site, Fault: null })
            {
                await SendOfSiteAsync(context, site, path, state).ConfigureAwait(false);
            }
            else
            {
                await SendFaultAsync(context, state.Fault ?? new("Đang đọc nội dung…", "Reading the content…"), state)
                    .ConfigureAwait(false);
            }
        }
        catch (Exception fault) when (!context.RequestAborted.IsCancellationRequested && !context.Response.HasStarted)
        {
            var words = PreviewFaults.OfPage(_options.BasePath + path, fault);
            _told.Failed(words);
            await SendFaultAsync(context, words, state).ConfigureAwait(false);
        }
    }

    private async Task SendOfSiteAsync(HttpContext context, PreviewSite site, string path, PreviewState state)
    {
        if (site.HasErrors)
        {
            context.Response.StatusCode = StatusCodes.Status500InternalServerError;
            await SendPageAsync(context, _pages.Errors(site.Diagnostics), state).ConfigureAwait(false);
        }
        else if (site.Find(path) is { } file)
        {
            await SendFileAsync(context, file, state).ConfigureAwait(false);
        }
        else if (site.Find(path + "/") is not null)
        {
            context.Response.Redirect($"{_options.BasePath}{path}/{context.Request.QueryString}");
        }
        else
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            await SendFileAsync(context, site.Find("404.html")!, state).ConfigureAwait(false);
        }
    }

    private async Task SendOwnAsync(HttpContext context, string path, PreviewState state)
    {
        var name = path[PreviewPages.OwnFolder.Length..];
        var code = name.StartsWith("ma/", StringComparison.Ordinal)
            ? DiagnosticCatalog.All.FirstOrDefault(d =>
                name["ma/".Length..].TrimEnd('/').Equals(d.Code, StringComparison.OrdinalIgnoreCase)
            )
            : null;
        if (name == "events")
        {
            await SendEventsAsync(context).ConfigureAwait(false);
        }
        else if (path.StartsWith(PreviewPages.Importing, StringComparison.Ordinal))
        {
            await SendImportAsync(context, path[PreviewPages.Importing.Length..]).ConfigureAwait(false);
        }
        else if (OwnFiles.TryGetValue(name, out var file))
        {
            await SendAsync(context, ContentTypeOf(name), file).ConfigureAwait(false);
        }
        else if (code is not null)
        {
            await SendPageAsync(context, _pages.Code(code), state).ConfigureAwait(false);
        }
        else
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
        }
    }

    /// <summary>Without the script that reloads: what an editor has typed stays when another file is saved.</summary>
    private async Task SendImportAsync(HttpContext context, string id)
    {
        // Without any, a browser hides where a form comes from, and what ours send could not be told from what other sites do.
        context.Response.Headers["Referrer-Policy"] = "same-origin";
        var answer = await _desk.AnswerAsync(context.Request, id).ConfigureAwait(false);
        context.Response.StatusCode = answer.Status;
        if (answer.Location is { } location) context.Response.Headers.Location = location;
        if (answer.Page is { } page) await SendAsync(context, OutputFormats.Page.ContentType, page).ConfigureAwait(false);
    }

    private Task SendFaultAsync(HttpContext context, Words fault, PreviewState state)
    {
        context.Response.StatusCode = StatusCodes.Status500InternalServerError;
        return SendPageAsync(context, _pages.Fault(fault), state);
    }

    private Task SendFileAsync(HttpContext context, SiteFile file, PreviewState state) =>
        OutputFormats.IsHtml(file.Path)
            ? SendPageAsync(context, file.ToBytes(), state)
            : SendAsync(context, ContentTypeOf(file.Path), file.ToBytes());

    private Task SendPageAsync(HttpContext context, byte[] html, PreviewState state) =>
        SendAsync(context, OutputFormats.Page.ContentType, WithAdditions(html, state));

    /// <summary>Of no known kind are files only that the content brings along: a browser keeps them.</summary>
    private static string ContentTypeOf(string path) => OutputFormats.Of(path)?.ContentType ?? "application/octet-stream";

    private static async Task SendAsync(HttpContext context, string type, ReadOnlyMemory<byte> bytes)
    {
        context.Response.ContentType = type;
        context.Response.ContentLength = bytes.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
            await context.Response.Body.WriteAsync(bytes, context.RequestAborted).ConfigureAwait(false);
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
                var changed = _content.Changed;
                await context.Response.WriteAsync($"data: {_content.State.Version}\n\n", ending.Token).ConfigureAwait(false);
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
    /// Adds the script that reloads, as the last thing in the head, and the bar of warnings at the end of the page. The script's address
    /// names the version that the page shows, so that a change between the making of the page and its first listening is not missed.
    /// </summary>
    private byte[] WithAdditions(byte[] html, PreviewState state)
    {
        var (head, body) = (html.AsSpan().IndexOf("</head>"u8), html.AsSpan().LastIndexOf("</body>"u8));
        if (head < 0 || body < head) return html;
        var bar = state is { Fault: null, Site: { } site } ? _pages.Bar(site.HasErrors ? [] : site.Diagnostics) : "";
        var own = _options.BasePath + PreviewPages.OwnFolder;
        var style = bar.Length == 0 ? "" : $"<link rel=\"stylesheet\" href=\"{own}preview.css\">\n";
        var script = Encoding.UTF8.GetBytes($"{style}<script type=\"module\" src=\"{own}reload.js?{state.Version}\"></script>\n");
        return [.. html.AsSpan(0, head), .. script, .. html.AsSpan(head..body), .. Encoding.UTF8.GetBytes(bar), .. html.AsSpan(body)];
    }

    private static readonly FrozenDictionary<string, byte[]> OwnFiles =
        new[] { "reload.js", "preview.css", "import.js", "import.css" }.ToFrozenDictionary(name => name, OwnFile);

    private static byte[] OwnFile(string name)
    {
        using var stream = typeof(PreviewServer).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
