using System.Collections.Concurrent;
using PapiSite.Benchmarks;
using PapiSite.Benchmarks.Corpus;
using PapiSite.Cli.Preview;
using PapiSite.Language.Diagnostics;
using PapiSite.Site.Output;
using PapiSite.Tests.Site;

namespace PapiSite.BrowserTests.Sites;

/// <summary>
/// The previews of the sites, each started when a test first wants it, one for all collections; they end with the process.
/// </summary>
public static class SiteServers
{
    /// <summary>Files of records have 64 tasks, files of columns 1,024: there are several of both.</summary>
    private const int ManyTasks = 1200;

    private static readonly Lazy<string> MadeUp = new(() =>
    {
        var (folder, real) = (Path.Combine(AppContext.BaseDirectory, "many"), ContentFolder.Read(Repository.Folder("content")).Content);
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        ContentFolder.Write(folder, CorpusContent.Files(SyntheticTasks.Make(ManyTasks, new(real), 7), real));
        return folder;
    });

    private static readonly Lazy<string> LongWords = new(() =>
    {
        var (folder, content) = (
            Path.Combine(AppContext.BaseDirectory, "long-words"),
            new HostileContent($"congthongtin{new string('x', 90)} {new string('x', 60)}.example.gov.vn/lay-y-kien")
        );
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
        foreach (var (path, text) in content.Sources.Select(s => (s.Path, s.Text)).Append((content.Attachment, "tệp")))
        {
            var file = new FileInfo(Path.Combine(folder, path));
            file.Directory!.Create();
            File.WriteAllText(file.FullName, text);
        }

        return folder;
    });

    private static readonly ConcurrentDictionary<SiteName, Lazy<Task<PreviewServer>>> Servers = new();

    /// <summary>The content folder of a site, and the choices that its build would have.</summary>
    public static (string Content, SiteOptions Options) Of(SiteName site) => site switch
    {
        SiteName.PastDeadlines => (Repository.Folder("content"), new("/", new(2026, 11, 21))),
        SiteName.BeforeDeadlines => (Repository.Folder("content"), new("/", new(2024, 11, 15))),
        SiteName.UnderBase => (Repository.Folder("content"), new("/papi/", new(2026, 11, 21))),
        SiteName.Many => (MadeUp.Value, new("/", new(2026, 11, 21))),
        SiteName.LongWords => (LongWords.Value, new("/", new(2025, 1, 15))),
        SiteName.Fictitious => (Repository.Folder("tests/Fictitious"), new("/", new(2026, 8, 1))),
        _ => (Repository.Folder("tests/PapiSite.BrowserTests/Samples"), new("/", new(2026, 7, 15))),
    };

    /// <summary>The address of a site's home page.</summary>
    public static async Task<Uri> AddressOfAsync(SiteName site) =>
        new((await Servers.GetOrAdd(site, name => new(() => StartAsync(name))).Value).Address);

    private static Task<PreviewServer> StartAsync(SiteName site)
    {
        var (content, options) = Of(site);
        return PreviewServer.StartAsync(content, options, 0, MessageLanguage.Vietnamese, PreviewListener.None, SampleHistory.Of(site));
    }
}
