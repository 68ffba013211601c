using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;
using PapiSite.Language.Text;
using PapiSite.Model.Agencies;
using PapiSite.Model.Plans;
using PapiSite.Site.Documents;

namespace PapiSite.Site.Search;

/// <summary>The file that a browser reads first: where things are, the names of agencies, and what numbers stand for.</summary>
internal sealed partial class SearchRoot(
    Publication publication, AgencyNumbers agencies, WordIndex words, ImmutableArray<SearchPages> pages)
{
    private readonly Dictionary<string, string> _expansions = Expansions(publication);

    /// <summary>What abbreviations of one word stand for, where just one term has them.</summary>
    public static Dictionary<string, string> Expansions(Publication publication) =>
        publication
            .Content.Terms.SelectMany(t => t.Abbreviations.Where(a => a.All(char.IsLetterOrDigit)).Select(a => (Abbreviation: a, t.Name)))
            .GroupBy(p => VietnameseText.Fold(p.Abbreviation), StringComparer.Ordinal)
            .Where(g => g.Select(p => p.Name).Distinct().Count() == 1)
            .SelectMany(g => g.DistinctBy(p => p.Abbreviation))
            .ToDictionary(p => p.Abbreviation, p => p.Name, StringComparer.Ordinal);

    /// <summary>Number and place tell plans apart in a list; a title without a number mostly names its place.</summary>
    public static string LabelOf(Plan plan)
    {
        if (plan.Number is not { } number)
            return plan.Title;
        return $"{DocumentKinds.NameOf(number).Vi} {number}"
            + ((plan.Place?.ShortName ?? plan.PlaceName) is { } place ? $" ({place})" : "");
    }

    /// <summary>Writes the file of an index of many.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="version">The index's version.</param>
    /// <param name="hasPages">False without the versions of the files of pages.</param>
    /// <param name="firsts">The beginnings of the files of words, pairs and neighbours.</param>
    public void WriteLong(Utf8JsonWriter json, string version, bool hasPages, params List<string>[] firsts)
    {
        json.WriteStartObject();
        WriteHead(json, version, SearchSchema.RecordTasks, hasPages);
        foreach (var (name, keys) in ((string[])["w", "p", "n"]).Zip(firsts))
        {
            json.WritePropertyName(name);
            Pack.WriteStrings(json, keys);
        }

        json.WriteEndObject();
    }

    /// <summary>Writes the only file of a short index.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="version">The index's version.</param>
    /// <param name="rows">The tasks.</param>
    /// <param name="named">The kinds of agency that tasks name without a role, with the tasks.</param>
    /// <param name="hasPages">False without the versions of the files of pages.</param>
    public void WriteShort(
        Utf8JsonWriter json, string version, SearchRows rows, IEnumerable<(string Kind, ReadOnlyMemory<int> Tasks)> named, bool hasPages)
    {
        json.WriteStartObject();
        WriteHead(json, version, publication.Tasks.Length, hasPages);
        var numbers = agencies.Kinds.Index().ToDictionary(k => k.Item[0].KindId, k => k.Index, StringComparer.Ordinal);
        json.WriteStartArray("all");
        json.WriteStringValue(version);
        rows.WriteRecords(json, 0, publication.Tasks.Length);
        json.WriteEndArray();
        rows.WriteTexts(json);
        json.WriteStartArray("named");
        foreach (var (kind, tasks) in named.Select(n => (numbers[n.Kind], n.Tasks)).OrderBy(n => n.Item1))
        {
            json.WriteStartArray();
            json.WriteNumberValue(kind);
            foreach (var task in tasks.Span) json.WriteNumberValue(task);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        if (hasPages && pages.FirstOrDefault(p => p.Language == SiteLanguage.All[0]) is { } first)
        {
            json.WritePropertyName("table");
            first.Write(json);
        }

        json.WriteEndObject();
    }

    /// <summary>What both have.</summary>
    private void WriteHead(Utf8JsonWriter json, string version, int records, bool hasPages)
    {
        json.WriteNumber("format", SearchSchema.Format);
        json.WriteString("version", version);
        json.WriteNumber("tasks", publication.Tasks.Length);
        json.WriteNumber("records", records);
        json.WriteStartObject("terms");
        foreach (var (abbreviation, name) in _expansions.OrderBy(e => e.Key, StringComparer.Ordinal))
            json.WriteString(VietnameseText.Fold(abbreviation), VietnameseText.Key(name));
        json.WriteEndObject();
        json.WriteStartArray("kinds");
        foreach (var kind in agencies.Kinds)
        {
            json.WriteStartArray();
            var own = VietnameseText.Key(kind[0].Name);
            // A browser folds the name by itself, and mostly the id is its words.
            json.WriteStringValue(kind[0].KindId == own.Replace(' ', '-') ? "" : kind[0].KindId);
            json.WriteStringValue(kind[0].Name);
            var names = kind.SelectMany(a => a.EnglishName is { } english ? a.AllNames.Append(english) : a.AllNames);
            foreach (var way in names.SelectMany(WaysToWrite).Distinct().Where(way => way != own)) json.WriteStringValue(way);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        var places = Places();
        WriteTables(json, places);
        new SearchQuestions(publication, agencies, words, places).Write(json);
        json.WriteStartObject("pages");
        foreach (var page in hasPages ? pages : []) json.WriteString(page.Language.Code, page.Version);
        json.WriteEndObject();
    }

    /// <summary>The folded words of a name, as it is and with its abbreviations spelled out.</summary>
    private IEnumerable<string> WaysToWrite(string name) =>
        [
            VietnameseText.Key(name),
            VietnameseText.Key(Words().Replace(name, word => _expansions.GetValueOrDefault(word.Value, word.Value))),
        ];

    /// <summary>The places of plans and of agencies.</summary>
    private List<Place> Places() =>
    [
        .. publication.Content.Plans.Select(p => p.Place)
            .Concat(agencies.Kinds.SelectMany(k => k).Select(a => a.Place))
            .OfType<Place>()
            .Distinct()
            .OrderBy(p => p.Id, StringComparer.Ordinal),
    ];

    /// <summary>What numbers of plans, places and agencies stand for.</summary>
    private void WriteTables(Utf8JsonWriter json, List<Place> places)
    {
        var (content, kinds) = (publication.Content, agencies.Kinds);
        var numbers = places.Index().ToDictionary(p => p.Item, p => p.Index);
        int PlaceOf(Place? place) => place is null ? -1 : numbers[place];
        WriteTable("places", places, place => [place.Id, place.ShortName]);
        WriteTable("roles", publication.OwnRoles, role => [role.Id, role.Name]);
        WriteTable("plans", content.Plans, plan => [plan.Id, LabelOf(plan), PlaceOf(plan.Place)]);
        WriteTable("agencies", kinds, kind => [.. kind.Select(a => (object)PlaceOf(a.Place))]);
        WriteTable("renamed", kinds.SelectMany(k => k.Where(a => a.Name != k[0].Name)), agency => [agencies.Of(agency), agency.Name]);
        WriteTable("members", kinds.SelectMany(k => k).Where(a => a.Members.Length > 0), group =>
            [agencies.Of(group), .. group.Members.Where(agencies.Has).Select(m => (object)agencies.Of(m))]
        );
        WriteTable("dimensions", content.IndexSets.SelectMany(s => s.Dimensions.Prepend(s.Whole).Select(d => (Set: s, Dimension: d))), p =>
            [p.Dimension.Path, $"{p.Set.DisplayName} {p.Dimension.Label}: {p.Dimension.Name}".Replace(" :", ":", StringComparison.Ordinal)]
        );

        void WriteTable<T>(string name, IEnumerable<T> items, Func<T, object[]> cells)
        {
            json.WriteStartArray(name);
            foreach (var item in items)
            {
                json.WriteStartArray();
                foreach (var cell in cells(item))
                {
                    if (cell is int number) json.WriteNumberValue(number);
                    else json.WriteStringValue((string)cell);
                }

                json.WriteEndArray();
            }

            json.WriteEndArray();
        }
    }

    [GeneratedRegex(@"[\p{L}\p{Nd}]+")]
    private static partial Regex Words();
}
