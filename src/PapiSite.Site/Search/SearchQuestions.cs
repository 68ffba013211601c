using System.Collections.Immutable;
using System.Text.Json;
using PapiSite.Language.Text;
using PapiSite.Language.Values;
using PapiSite.Model.Agencies;
using Declared = PapiSite.Model.Terms.Term;

namespace PapiSite.Site.Search;

/// <summary>
/// What the script needs to read a question: words that only ask, words that stand for filters, everyday words for what plans call
/// otherwise, what names of places cover, and agencies without a task of their own whose predecessors have some.
/// </summary>
/// <param name="publication">What is published.</param>
/// <param name="agencies">The numbers of agencies and kinds.</param>
/// <param name="places">The places that the index has, by number.</param>
internal sealed class SearchQuestions(Publication publication, AgencyNumbers agencies, IReadOnlyList<Place> places)
{
    /// <summary>Writes them as a member of the root.</summary>
    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject("ask");
        WritePhrases(json, "asking", QuestionPhrases.Asking.Concat(publication.Content.Settings.QuestionWords));
        WritePhrases(json, "small", QuestionPhrases.Small);
        WriteLists(json, "values", QuestionPhrases.Values
            .GroupBy(v => (v.Filter, v.Value))
            .Select(g => new[] { KeyOf(g.Key.Filter), g.Key.Value, Phrases(g.Select(v => v.Phrase)) }));
        WriteLists(json, "asks", QuestionPhrases.Asks.GroupBy(a => a.Asks).Select(g => new[] { g.Key, Phrases(g.Select(a => a.Phrase)) }));
        WriteLists(json, "same", publication.Content.Terms.Select(WaysToSay).Where(ways => ways.Length > 1));
        json.WriteStartArray("where");
        foreach (var (name, covered) in Covered())
        {
            json.WriteStartArray();
            json.WriteStringValue(name);
            foreach (var place in covered) json.WriteNumberValue(place);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteStartArray("heirs");
        foreach (var (agency, kinds) in Heirs())
        {
            json.WriteStartArray();
            json.WriteStringValue(string.Join('\n', agency.AllNames.Select(VietnameseText.Key).Distinct()));
            foreach (var kind in kinds) json.WriteNumberValue(kind);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteStartArray("groups");
        foreach (var kind in agencies.Kinds.Where(kind => kind.All(agency => agency.Kind != AgencyKind.Body)))
            json.WriteNumberValue(agencies.KindOf(kind[0]));
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string KeyOf(SearchFilterName filter) => SearchSchema.Filters.Single(f => f.Name == filter).Key;

    private static void WritePhrases(Utf8JsonWriter json, string name, IEnumerable<string> phrases) =>
        json.WriteString(name, Phrases(phrases));

    private static string Phrases(IEnumerable<string> phrases) =>
        string.Join(';', phrases.Select(phrase => phrase.Normalize().ToLowerInvariant()).Where(phrase => phrase.Length > 0).Distinct());

    private static void WriteLists(Utf8JsonWriter json, string name, IEnumerable<string[]> lists)
    {
        json.WriteStartArray(name);
        foreach (var list in lists) Pack.WriteStrings(json, list);
        json.WriteEndArray();
    }

    /// <summary>A term as plans write it, and behind an empty text as people say it.</summary>
    private static string[] WaysToSay(Declared term)
    {
        var written = term.Aliases.Prepend(term.Name).Select(VietnameseText.Key).Distinct().ToList();
        var said = term.AlsoCalled.Select(VietnameseText.Key).Except(written).ToList();
        return said.Count == 0 ? [.. written] : [.. written, "", .. said];
    }

    /// <summary>
    /// By name the places of the index that lie in a place or went into it: who names a province means its districts and what it was
    /// before.
    /// </summary>
    private IEnumerable<(string Name, ImmutableArray<int> Places)> Covered() =>
        publication.Content.Registry.Places.All
            .SelectMany(place => place.Aliases.Prepend(place.ShortName).Select(name => (Name: name, Place: place)))
            .GroupBy(named => VietnameseText.Key(named.Name), StringComparer.Ordinal)
            .OrderBy(named => named.Key, StringComparer.Ordinal)
            .Select(named => (named.First().Name, Places: CoveredBy(named.Select(n => n.Place).ToList())))
            .Where(named => !named.Places.IsEmpty);

    private ImmutableArray<int> CoveredBy(List<Place> named) =>
        [.. Enumerable.Range(0, places.Count).Where(i => named.Any(place => Covers(place, places[i])))];

    private static bool Covers(Place place, Place inner)
    {
        var (met, left) = (new HashSet<Place>(), new Stack<Place>([inner]));
        while (left.TryPop(out var next))
        {
            if (next == place) return true;
            if (!met.Add(next)) continue;
            foreach (var around in next.Successors) left.Push(around);
            if (next.Outer is { } outer) left.Push(outer);
        }

        return false;
    }

    /// <summary>Agencies of a kind that no task names, with the kinds of those from which they took over.</summary>
    private IEnumerable<(Agency Agency, List<int> Kinds)> Heirs() =>
        publication.Content.Registry.Agencies
            .Where(agency => !agencies.Kinds.Any(kind => kind[0].KindId == agency.KindId))
            .Select(agency => (agency, Kinds: KindsBefore(agency)))
            .Where(heir => heir.Kinds.Count > 0)
            .DistinctBy(heir => (heir.agency.Name, string.Join(',', heir.Kinds)));

    private List<int> KindsBefore(Agency agency) =>
        [.. agencies.Kinds.SelectMany(k => k).Where(old => LeadsTo(old, agency)).Select(agencies.KindOf).Distinct()];

    private static bool LeadsTo(Agency old, Agency agency)
    {
        var (met, left) = (new HashSet<Agency>(), new Stack<Agency>(old.Successors));
        while (left.TryPop(out var next))
        {
            if (next == agency) return true;
            if (!met.Add(next)) continue;
            foreach (var later in next.Successors) left.Push(later);
        }

        return false;
    }
}
