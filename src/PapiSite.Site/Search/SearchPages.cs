using System.Buffers;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using PapiSite.Language.Text;
using PapiSite.Site.Output;
using PapiSite.Site.Pages;
using PapiSite.Site.Prose;
using PapiSite.Site.Views;

namespace PapiSite.Site.Search;

/// <summary>
/// The pages that search offers above the tasks, in a language: what each is called, where it stands, and the words that it is found by.
/// </summary>
internal sealed class SearchPages
{
    /// <summary>How many pages a file has, those first that stand first on the site: it is fetched whole.</summary>
    private const int Most = 2_000;

    /// <summary>How many words a page is found by beside those of its title.</summary>
    private const int WordsOfPage = 120;

    private readonly byte[] _columns;

    private SearchPages(PageFrame frame, IReadOnlyList<Page> pages)
    {
        Language = frame.Language;
        _columns = ColumnsOf([.. pages.Select(page => (page, page.HeadIn(new(frame, HeadingIds.OfPassages()))))]);
        Version = Convert.ToHexStringLower(SHA256.HashData(_columns))[..10];
    }

    /// <summary>The language of the pages.</summary>
    public SiteLanguage Language { get; }

    /// <summary>A short name for what the file holds.</summary>
    public string Version { get; }

    /// <summary>The pages in each language.</summary>
    public static ImmutableArray<SearchPages> Of(OutputSource source)
    {
        var offered = source.Pages.Where(page => page.Names is not null && !IsKnown(source, page)).Take(Most).ToList();
        return [.. source.Frames.Select(frame => new SearchPages(frame, offered))];
    }

    /// <summary>The file.</summary>
    public SiteFile ToFile() => Pack.Of($"pages-{Language.Code}", json =>
    {
        json.WriteStartArray();
        json.WriteStringValue(Version);
        Write(json);
        json.WriteEndArray();
    });

    /// <summary>Writes the columns.</summary>
    public void Write(Utf8JsonWriter json) => json.WriteRawValue(_columns, skipInputValidation: true);

    /// <summary>Agencies that have tasks are found by the root's own table.</summary>
    private static bool IsKnown(OutputSource source, Page page) =>
        page is AgencyPage { Agency: var agency } && source.Publication.TasksOf(agency).Any;

    private static byte[] ColumnsOf(ImmutableArray<(Page Page, PageHead Head)> pages)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Pack.Readable))
        {
            json.WriteStartArray();
            Pack.WriteStrings(json, pages.Select(p => p.Page.Route));
            Pack.WriteStrings(json, pages.Select(p => p.Head.Title));
            Pack.WriteStrings(json, pages.Select(p => p.Head.Crumbs is [{ Text: var section }, _, ..] ? section.Text : ""));
            Pack.WriteStrings(json, pages.Select(p => WordsOf(p.Page, p.Head)));
            json.WriteEndArray();
        }

        return buffer.WrittenSpan.ToArray();
    }

    private static string WordsOf(Page page, PageHead head)
    {
        var title = VietnameseText.Key(head.Title).Split(' ').ToHashSet(StringComparer.Ordinal);
        // What the program says of two plans tells no pair from another, and what it says of a day is another the day after.
        var described = page.SpeaksOfDay || page is ComparisonPage ? "" : head.Description;
        var others = page.Names!.Append(described).SelectMany(text => VietnameseText.Key(text).Split(' '));
        return string.Join(' ', others.Where(word => word.Length > 0 && !title.Contains(word)).Distinct().Take(WordsOfPage));
    }
}
