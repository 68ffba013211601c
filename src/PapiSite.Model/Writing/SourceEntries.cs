using PapiSite.Language.Syntax;
using PapiSite.Language.Values;
using PapiSite.Language.Writing;
using PapiSite.Model.Plans;

namespace PapiSite.Model.Writing;

/// <summary>Entries of what fields hold; where they hold nothing there is none.</summary>
internal static class SourceEntries
{
    /// <summary>Words, as the keyword's grammar reads them.</summary>
    public static IEnumerable<PapiEntry> Text(Keyword keyword, string? text, string? label = null) =>
        string.IsNullOrEmpty(text) ? [] : [PapiEntry.OfText(keyword, text, label)];

    /// <summary>A value.</summary>
    public static IEnumerable<PapiEntry> Value(Keyword keyword, Value? value, string? label = null) =>
        value is null ? [] : [PapiEntry.OfAny(keyword, value, label)];

    /// <summary>A list of words in one entry.</summary>
    public static IEnumerable<PapiEntry> Listed(Keyword<TextList> keyword, IEnumerable<string> items) =>
        new TextList([.. items.Select(i => new ListItem(i, default))]) is { Items.IsEmpty: false } list
            ? [PapiEntry.Of(keyword, list)] : [];

    /// <summary>Agencies in one entry.</summary>
    public static IEnumerable<PapiEntry> Named(Keyword keyword, IEnumerable<Assignment> assignments) =>
        new AgencyList([.. assignments.Select(a => a.Mention)], false) is { Members.IsEmpty: false } list
            ? [PapiEntry.OfAny(keyword, list)] : [];

    /// <summary>The documents of a kind in one entry.</summary>
    public static IEnumerable<PapiEntry> Documents(
        Keyword<DocumentList> keyword, IEnumerable<CitedDocument> citations, CitationKind kind) =>
        new DocumentList([.. citations.Where(c => c.Kind == kind).Select(c => c.Reference)]) is { Members.IsEmpty: false } list
            ? [PapiEntry.Of(keyword, list)] : [];

    /// <summary>Scores or aims, an entry a year.</summary>
    public static IEnumerable<PapiEntry> Scores(Keyword<Score> keyword, IEnumerable<YearScore> scores) =>
        scores.Select(s => PapiEntry.Of(keyword, s.Score, $"{s.Year}"));

    /// <summary>Attached files, an entry each.</summary>
    public static IEnumerable<PapiEntry> Files(IEnumerable<FileValue> files) => files.Select(f => PapiEntry.Of(Keywords.Attachment, f));

    /// <summary>Who does what.</summary>
    public static IEnumerable<PapiEntry> Roles(OwnTerms own) => own.Roles.Select(r => PapiEntry.OfAny(r.Keyword, r.Agencies, r.Name));

    /// <summary>What is to be reached, an entry each.</summary>
    public static IEnumerable<PapiEntry> Targets(OwnTerms own) => own.Targets.Select(t =>
        t.Year is { } year ? PapiEntry.OfText(Keywords.Target, t.WordsAlone, $"{year}") : PapiEntry.Of(Keywords.Target, t));
}
