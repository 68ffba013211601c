using System.Collections.Immutable;
using System.Text.Json;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Site.Feeds;

/// <summary>What the readers found in the feeds of a site, by path.</summary>
internal sealed record ReadFeeds(ImmutableSortedDictionary<string, ReadNews> Feeds, ImmutableSortedDictionary<string, ReadCalendar> Calendars)
{
    /// <summary>The years over which what recurs is expanded: more than two of every plan that the tests read.</summary>
    public const int FirstYear = 2020, LastYear = 2028;

    /// <summary>The sites that are read together, since starting Python takes longer than reading.</summary>
    private static readonly Lazy<ReadFeeds> All = new(ReadAll);

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    /// <summary>What was found of one of the sites.</summary>
    public static ReadFeeds Of(FeedSite site)
    {
        var folder = site.Name + "/";
        return new(Under(All.Value.Feeds, folder), Under(All.Value.Calendars, folder));
    }

    private static ImmutableSortedDictionary<string, T> Under<T>(ImmutableSortedDictionary<string, T> found, string folder) =>
        found.Where(f => f.Key.StartsWith(folder, StringComparison.Ordinal)).ToImmutableSortedDictionary(f => f.Key[folder.Length..], f => f.Value, StringComparer.Ordinal);

    private static ReadFeeds ReadAll()
    {
        var folder = Directory.CreateTempSubdirectory("papisite-feeds-");
        try
        {
            foreach (var site in FeedSite.All)
            {
                foreach (var (path, bytes) in site.Rendered.Files)
                {
                    var file = new FileInfo(Path.Combine(folder.FullName, site.Name, path));
                    file.Directory!.Create();
                    File.WriteAllBytes(file.FullName, bytes);
                }
            }

            var script = Path.Combine(Repository.Root, "tests", "PapiSite.Tests", "Site", "Feeds", "read_feeds.py");
            return JsonSerializer.Deserialize<ReadFeeds>(Python.Run(script, folder.FullName, $"{FirstYear}", $"{LastYear}"), Options)!;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}

/// <summary>A feed of news as read.</summary>
internal sealed record ReadNews(string Fault, string Version, string Language, string Id, string Title, string Updated, ImmutableArray<ReadEntry> Entries);

/// <summary>An entry of news as read.</summary>
internal sealed record ReadEntry(string Id, string Title, DateTimeOffset Updated, string Link, string Summary, string Kind);

/// <summary>A calendar as read.</summary>
internal sealed record ReadCalendar(
    ImmutableArray<string> Faults, int Longest, int BareBreaks, string Name, string Method, ImmutableArray<ReadToDo> Todos, ImmutableArray<ReadEvent> Events);

/// <summary>Something to do as read.</summary>
internal sealed record ReadToDo(string Uid, DateOnly Due, string Status, DateTimeOffset? Completed, DateTimeOffset Stamp, string Summary, string Description, string? Url);

/// <summary>A day that may recur, as read and expanded.</summary>
internal sealed record ReadEvent(string Uid, DateOnly Start, string? Rule, ImmutableArray<DateOnly> Days, string Summary, string Description, string? Url);
