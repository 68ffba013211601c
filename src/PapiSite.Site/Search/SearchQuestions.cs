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
/// <param name="words">The words of the tasks.</param>
/// <param name="places">The places that the index has, by number.</param>
internal sealed class SearchQuestions(Publication publication, AgencyNumbers agencies, WordIndex words, IReadOnlyList<Place> places)
{
    private readonly HashSet<string> _agencies =
        agencies.Kinds.SelectMany(kind => kind).Select(agency => agency.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Writes them as a member of the root.</summary>
    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject("ask");
        WritePhrases(json, "asking", QuestionPhrases.Asking.Concat(publication.Content.Settings.QuestionWords));
        WritePhrases(json, "small", QuestionPhrases.Small);
        WriteLists(json, "values", QuestionPhrases.With(publication.OtherRoles)
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
        string.Join(';', phrases.Select(Toned).Where(phrase => phrase.Length > 0).Distinct());

    /// <summary>Words with single blanks between them, in small letters with their tone marks.</summary>
    private static string Toned(string text)
    {
        var words = new List<string>();
        SearchWord.Each(text, word => words.Add(word.ToString()));
        return string.Join(' ', words);
    }


    private static void WriteLists(Utf8JsonWriter json, string name, IEnumerable<string[]> lists)
    {
        json.WriteStartArray(name);
        foreach (var list in lists) Pack.WriteStrings(json, list);
        json.WriteEndArray();
    }

    /// <summary>
    /// A term as plans write it, and behind an empty text as people say it, in English too; an agency is known by its own names. Nothing
    /// where no task has the term's words: what people say for it would lead nowhere.
    /// </summary>
    private string[] WaysToSay(Declared term)
    {
        var written = term.Aliases.Prepend(term.Name).Select(Toned).Distinct().ToList();
        if (!written.Exists(words.HasInRow)) return [];
        var english = term.EnglishName is { } name && !_agencies.Contains(term.Name) ? [name] : Array.Empty<string>();
        var said = term.AlsoCalled.Concat(english).Select(Toned).Except(written).ToList();
        return said.Count == 0 ? [.. written] : [.. written, "", .. said];
    }

    /// <summary>
    /// By name the places of the index that lie in a place or went into it: who names a province means its districts and what it was
    /// before. A name of just one place, which that place has in the index, is not told again.
    /// </summary>
    private IEnumerable<(string Name, ImmutableArray<int> Places)> Covered()
    {
        var within = Enumerable.Range(0, places.Count).SelectMany(i => Around(places[i]).Select(around => (around, i)))
            .ToLookup(p => p.around, p => p.i);
        return publication.Content.Registry.Places.All
            .SelectMany(place => place.Aliases.Prepend(place.ShortName).Select(name => (Name: name, Place: place)))
            .GroupBy(named => VietnameseText.Key(named.Name), StringComparer.Ordinal)
            .OrderBy(named => named.Key, StringComparer.Ordinal)
            .Select(named => (named.First().Name, Places: named.SelectMany(n => within[n.Place]).Distinct().Order().ToImmutableArray()))
            .Where(named => named.Places is [var first, .. var rest] && (rest.Length > 0 || places[first].ShortName != named.Name));
    }

    /// <summary>A place, and all that it lies in or went into, and so on.</summary>
    private static HashSet<Place> Around(Place place) =>
        Reached(place, next => next.Outer is { } outer ? next.Successors.Add(outer) : next.Successors);

    /// <summary>Agencies of a kind that no task names, with the kinds of those from which they took over.</summary>
    private IEnumerable<(Agency Agency, ImmutableArray<int> Kinds)> Heirs()
    {
        var known = agencies.Kinds.Select(kind => kind[0].KindId).ToHashSet(StringComparer.Ordinal);
        return agencies.Kinds.SelectMany(kind => kind)
            .SelectMany(old => Reached(old, next => next.Successors).Select(heir => (Heir: heir, Kind: agencies.KindOf(old))))
            .Where(p => !known.Contains(p.Heir.KindId))
            .GroupBy(p => p.Heir, p => p.Kind)
            .OrderBy(kinds => kinds.Key.Id, StringComparer.Ordinal)
            .Select(kinds => (kinds.Key, Kinds: kinds.Distinct().Order().ToImmutableArray()))
            .DistinctBy(heir => (heir.Key.Name, string.Join(',', heir.Kinds)));
    }

    /// <summary>What is met from a thing on, itself too; what leads round in a circle is met once.</summary>
    private static HashSet<T> Reached<T>(T from, Func<T, IEnumerable<T>> next)
    {
        var (met, left) = (new HashSet<T> { from }, new Stack<T>([from]));
        while (left.TryPop(out var each))
        {
            foreach (var reached in next(each).Where(met.Add)) left.Push(reached);
        }

        return met;
    }
}
