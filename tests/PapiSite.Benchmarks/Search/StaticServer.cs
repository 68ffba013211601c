using System.Collections.Concurrent;
using System.IO.Compression;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace PapiSite.Benchmarks.Search;

/// <summary>
/// A web server as a province's portal has one: files of a folder, on this machine only, sent with gzip where the browser takes
/// it and it makes them smaller; a blank page where the folder has no first one. It keeps what it sent.
/// </summary>
internal sealed class StaticServer : IAsyncDisposable
{
    /// <summary>What the pages that measure load; not part of any engine.</summary>
    private const string OwnFolder = "/measure/";

    private const string BlankPage = "<!doctype html><html lang=\"vi\"><meta charset=\"utf-8\"><title>Search</title>";

    /// <summary>Larger files are compressed beforehand, so that no answer waits for it.</summary>
    private const long LargeFile = 32_000;

    private static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        [".js"] = "text/javascript",
        [".mjs"] = "text/javascript",
        [".json"] = "application/json",
        [".html"] = "text/html; charset=utf-8",
        [".css"] = "text/css",
        [".wasm"] = "application/wasm",
        [".svg"] = "image/svg+xml",
    };

    private readonly string _folder;
    private readonly string? _policy;
    private readonly WebApplication _app;
    private readonly ConcurrentDictionary<string, Body?> _bodies = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<int> _sent = [];

    private StaticServer(string folder, string? policy, WebApplication app) => (_folder, _policy, _app) = (folder, policy, app);

    /// <summary>The address, with a slash at its end.</summary>
    public string Address { get; private set; } = "";

    /// <summary>Starts on any free port.</summary>
    /// <param name="folder">The files.</param>
    /// <param name="policy">The content-security policy of the pages, if any.</param>
    public static async Task<StaticServer> StartAsync(string folder, string? policy)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var server = new StaticServer(folder, policy, builder.Build());
        var large = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(path => new FileInfo(path).Length > LargeFile);
        Parallel.ForEach(large, path => server.BodyOf("/" + Path.GetRelativePath(folder, path).Replace('\\', '/')));
        server._app.Run(server.AnswerAsync);
        await server._app.StartAsync();
        server.Address =
            server._app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First() + "/";
        return server;
    }

    /// <summary>What was sent since the last time of asking: bodies as they went over the line, without their headers.</summary>
    public Traffic TakeTraffic()
    {
        var traffic = default(Traffic);
        while (_sent.TryDequeue(out var bytes)) traffic += new Traffic(1, bytes);
        return traffic;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        var (path, response) = (context.Request.Path.Value!, context.Response);
        if (_policy is not null) response.Headers.ContentSecurityPolicy = _policy;
        if (path.EndsWith('/')) path += "index.html";
        var found = _bodies.GetOrAdd(path, BodyOf);
        if (found is null && path is "/index.html" or "/favicon.ico")
        {
            response.ContentType = Types[".html"];
            await response.WriteAsync(BlankPage);
            return;
        }

        if (found is not { } body)
        {
            response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        var takesGzip = context.Request.Headers.AcceptEncoding.ToString().Contains("gzip", StringComparison.Ordinal);
        var bytes = takesGzip && body.Zipped is { } zipped ? zipped : body.Plain;
        if (bytes == body.Zipped) response.Headers.ContentEncoding = "gzip";
        response.ContentType = Types.GetValueOrDefault(Path.GetExtension(path), "application/octet-stream");
        response.ContentLength = bytes.Length;
        if (!path.StartsWith(OwnFolder, StringComparison.Ordinal)) _sent.Enqueue(bytes.Length);
        await response.Body.WriteAsync(bytes);
    }

    private Body? BodyOf(string path)
    {
        var file = path.StartsWith(OwnFolder, StringComparison.Ordinal)
            ? Scripts.PathOf(path[OwnFolder.Length..])
            : Path.GetFullPath(Path.Combine(_folder, path[1..]));
        var isInside =
            path.StartsWith(OwnFolder, StringComparison.Ordinal)
            || file.StartsWith(Path.GetFullPath(_folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
        if (!isInside || !File.Exists(file))
            return null;
        var plain = File.ReadAllBytes(file);
        var zipped = new MemoryStream();
        using (var gzip = new GZipStream(zipped, CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(plain);
        return new(plain, zipped.Length < plain.Length ? zipped.ToArray() : null);
    }

    private sealed record Body(byte[] Plain, byte[]? Zipped);
}

/// <summary>Requests and their bytes.</summary>
internal readonly record struct Traffic(int Requests, long Bytes)
{
    public static Traffic operator +(Traffic one, Traffic other) => new(one.Requests + other.Requests, one.Bytes + other.Bytes);
}
