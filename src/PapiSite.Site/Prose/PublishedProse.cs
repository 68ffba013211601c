using System.Collections.Immutable;
using PapiSite.Language.Syntax;
using PapiSite.Language.Values;
using PapiSite.Model.Plans;

namespace PapiSite.Site.Prose;

/// <summary>
/// The prose that a publication shows on its day: what is signed, sent or answered later is not among it, nor are the files that it names.
/// </summary>
internal static class PublishedProse
{
    /// <summary>Every passage.</summary>
    public static IEnumerable<string> Of(Publication publication) =>
        publication
            .Content.Trees.SelectMany(tree => tree.Entries)
            .Where(e => e.Use is not null)
            .SelectMany(e => TextsOf(e, publication.AsOf));

    /// <summary>Every passage of an entry, whenever it is published.</summary>
    public static IEnumerable<string> TextsOf(EntrySyntax entry) => TextsOf(entry, DateOnly.MaxValue);

    private static IEnumerable<string> TextsOf(EntrySyntax entry, DateOnly asOf)
    {
        if (entry.Keyword == Keywords.Report && IsAfter(entry, Keywords.ReportedOn, asOf)) return [];
        // A draft is announced before its time with what it is about; the draft itself comes on the day.
        if (entry.Keyword == Keywords.Consultation && IsAfter(entry, Keywords.ValidFrom, asOf))
        {
            return entry
                .Children.Where(c => c.Use is not null && (c.Keyword == Keywords.Description || c.Keyword == Keywords.Note))
                .SelectMany(c => TextsOf(c, asOf));
        }

        if (IsAfter(entry, Keywords.SentOn, asOf))
            return [];
        var isAnswered = entry.Get(Keywords.AnsweredOn) is not { } answered || answered.Last <= asOf;
        var own = entry.Value is ProseValue prose ? ImmutableArray.Create(prose.Markdown) : [];
        return own.Concat(
            entry
                .Children.Where(c => c.Use is not null && (isAnswered || (c.Keyword != Keywords.Answer && c.Keyword != Keywords.Changed)))
                .SelectMany(c => TextsOf(c, asOf))
        );
    }

    private static bool IsAfter(EntrySyntax entry, Keyword<DateValue> day, DateOnly asOf) => entry.Get(day) is { } date && date.Last > asOf;
}
