using PapiSite.Model;
using PapiSite.Site;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Site.Feeds;

/// <summary>A site whose feeds are read back.</summary>
internal sealed class FeedSite
{
    /// <summary>The five plans of the repository, when the last of their deadlines is long over.</summary>
    public static readonly FeedSite Repository = new("content", Sources("content"), "/papi/", new(2026, 7, 1));

    /// <summary>The fictitious district in the middle of its plan.</summary>
    public static readonly FeedSite District = new("district", Sources("tests/Fictitious"), "/", new(2026, 8, 1));

    /// <summary>The same on the day on which its plan was issued.</summary>
    public static readonly FeedSite Begun = new("begun", Sources("tests/Fictitious"), "/", new(2026, 1, 15));

    /// <summary>A site that says where it lies, with every way in which plans may recur, and with words that must be escaped.</summary>
    public static readonly FeedSite MadeUp = new("made-up", MadeUpDeadlines.Sources, "/papi/", new(2023, 6, 1));

    private readonly Lazy<RenderedSite> _rendered;
    private readonly Lazy<Publication> _publication;

    private FeedSite(string name, IReadOnlyList<Source> sources, string basePath, DateOnly asOf)
    {
        Name = name;
        _rendered = new(() => RenderedSite.FeedsOf(sources, basePath, asOf));
        _publication = new(() => new(RenderedSite.Bind(sources).Content, asOf));
    }

    /// <summary>Every site.</summary>
    public static IReadOnlyList<FeedSite> All => [Repository, District, Begun, MadeUp];

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>Its news and calendars.</summary>
    public RenderedSite Rendered => _rendered.Value;

    /// <summary>What it publishes.</summary>
    public Publication Publication => _publication.Value;

    /// <summary>What it publishes.</summary>
    public SiteContent Content => Publication.Content;

    /// <inheritdoc/>
    public override string ToString() => Name;

    private static List<Source> Sources(string folder) => [.. Support.Repository.SourcesOf(folder).Select(s => new Source(s.Path, s.Text))];
}
