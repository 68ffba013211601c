using PapiSite.Cli.Preview;
using PapiSite.Language.Diagnostics;
using PapiSite.Site.Output;

namespace PapiSite.BrowserTests.Sites;

/// <summary>A copy of a site's content that a test may change; gone when the test ends.</summary>
internal sealed class TemporaryContent : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("papisite-");
    private readonly DateOnly _asOf;

    private TemporaryContent(DateOnly asOf) => _asOf = asOf;

    public static TemporaryContent CopyOf(SiteName site)
    {
        var (source, options) = SiteServers.Of(site);
        var copy = new TemporaryContent(options.AsOf);
        foreach (var path in Directory.EnumerateFiles(source, "*.papi", SearchOption.AllDirectories))
            copy.Write(Path.GetRelativePath(source, path), File.ReadAllText(path));
        return copy;
    }

    /// <summary>The text of a source.</summary>
    public string Read(string path) => File.ReadAllText(Path.Combine(_folder.FullName, path));

    /// <summary>Whether there is such a source.</summary>
    public bool Has(string path) => File.Exists(Path.Combine(_folder.FullName, path));

    /// <summary>Writes a source, new or not.</summary>
    public void Write(string path, string text)
    {
        var whole = Path.Combine(_folder.FullName, path);
        Directory.CreateDirectory(Path.GetDirectoryName(whole)!);
        File.WriteAllText(whole, text);
    }

    /// <summary>A preview of the content.</summary>
    public Task<PreviewServer> ServeAsync() =>
        PreviewServer.StartAsync(_folder.FullName, new SiteOptions("/", _asOf), 0, MessageLanguage.Vietnamese, PreviewListener.None);

    public void Dispose() => _folder.Delete(recursive: true);
}
