using System.Buffers;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using PapiSite.Language.Text;
using PapiSite.Model.Agencies;
using PapiSite.Model.Plans;
using PapiSite.Site.Data;
using PapiSite.Site.Output;

namespace PapiSite.Site.Search;

/// <summary>
/// The files from which a browser answers searches: <c>FORMAT.md</c> beside this file describes them. The same publication
/// gives the same bytes.
/// </summary>
public sealed class SearchIndex
{
    /// <summary>The folder of the index.</summary>
    public const string Folder = "search";

    /// <summary>Changes with the format, so that an old script does not read new files.</summary>
    private const int Format = 1;

    private const int TasksARecord = 16;
    private const int FewRows = 256;
    private const int ManyRows = 4096;

    /// <summary>A file of lists is closed when it holds this many bytes.</summary>
    private const int ShardBytes = 9000;

    /// <summary>And a file of neighbours, before compression.</summary>
    private const int NeighbourBytes = 24_000;

    private readonly Publication _publication;
    private readonly IReadOnlyList<PublishedTask> _tasks;
    private readonly AgencyNumbers _agencies;
    private readonly string _version;

    private SearchIndex(Publication publication, string version)
    {
        (_publication, _tasks, _version) = (publication, publication.Tasks, version);
        _agencies = new(publication);
    }

    /// <summary>The files of a publication.</summary>
    public static ImmutableArray<SiteFile> Of(Publication publication)
    {
        ArgumentNullException.ThrowIfNull(publication);
        var words = new WordIndex(publication.Tasks, []);
        return new SearchIndex(publication, VersionOf(publication)).Files(words);
    }

    /// <summary>A short name for all that goes into the index.</summary>
    private static string VersionOf(Publication publication)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var bytes = new ArrayBufferWriter<byte>();
        hash.AppendData([Format]);
        foreach (var task in publication.Tasks)
        {
            bytes.ResetWrittenCount();
            using (var json = new Utf8JsonWriter(bytes)) JsonSerializer.Serialize(json, DataMapping.Of(task), DataJson.Readable.TaskData);
            hash.AppendData(bytes.WrittenSpan);
        }

        foreach (var plan in publication.Content.Plans) hash.AppendData(Encoding.UTF8.GetBytes(string.Join('\n', SearchDocument.TextsOf(plan).Append(plan.Id))));
        foreach (var agency in publication.Content.Registry.Agencies) hash.AppendData(Encoding.UTF8.GetBytes(string.Join('\n', agency.AllNames.Concat(agency.MemberIds).Append(agency.Id))));
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..10];
    }

    private ImmutableArray<SiteFile> Files(WordIndex index)
    {
        var (words, firstWords) = Shards("w", index.Words());
        var (pairs, firstPairs) = Shards("p", index.Pairs());
        var (near, firstNear) = Neighbours(index);
        var folds = string.Join(' ', index.Folds);
        return
        [
            Pack.File("index", json => WriteRoot(json, firstWords, firstPairs, firstNear)),
            File("folds", json => json.WriteStringValue(folds)),
            File("tables", WriteTables),
            .. words, .. pairs, .. near,
            .. Blocks("r", TasksARecord, WriteRecords),
            .. Blocks("f", FewRows, WriteRows),
            .. _tasks.Count > FewRows ? Blocks("m", ManyRows, WriteRows) : [],
        ];
    }

    /// <summary>A file whose first value is the index's version: files of two builds are never mixed.</summary>
    private SiteFile File(string name, Action<Utf8JsonWriter> write, Func<ReadOnlyMemory<byte>>? body = null) => Pack.File(
        name,
        json =>
        {
            json.WriteStartArray();
            json.WriteStringValue(_version);
            write(json);
            json.WriteEndArray();
        },
        body);

    private IEnumerable<SiteFile> Blocks(string name, int size, Action<Utf8JsonWriter, int, int> write) =>
        Enumerable.Range(0, (_tasks.Count + size - 1) / size).Select(i => File($"{name}-{i}", json => write(json, i * size, size)));

    private (List<SiteFile> Files, List<string> Firsts) Shards(string name, List<Term> terms)
    {
        var (files, firsts) = (new List<SiteFile>(), new List<string>());
        for (var start = 0; start < terms.Count;)
        {
            var (end, bytes) = (start, 0);
            // A long list is left to the next file, so that those before it stay cheap.
            while (end < terms.Count && (end == start || terms[end].Key == terms[end - 1].Key || bytes + terms[end].Bytes.Length < ShardBytes)) bytes += terms[end++].Bytes.Length + 4;
            var shard = terms[start..end];
            firsts.Add(Shortest(start == 0 ? "" : terms[start - 1].Key, shard[0].Key));
            files.Add(File($"{name}-{files.Count}", json => WriteTerms(json, shard), () => shard.SelectMany(t => t.Bytes).ToArray()));
            start = end;
        }

        return (files, firsts);
    }

    /// <summary>The shortest beginning of a key that still lies behind the key before it.</summary>
    private static string Shortest(string before, string key)
    {
        var same = 0;
        while (same < before.Length && same < key.Length && before[same] == key[same]) same++;
        return key[..Math.Min(same + 1, key.Length)];
    }

    private static void WriteTerms(Utf8JsonWriter json, List<Term> terms)
    {
        json.WriteStartArray();
        foreach (var term in terms)
        {
            json.WriteStringValue(term.Form);
            json.WriteNumberValue(term.Bytes.Length);
        }

        json.WriteEndArray();
    }

    private (List<SiteFile> Files, List<string> Firsts) Neighbours(WordIndex index)
    {
        var (files, firsts) = (new List<SiteFile>(), new List<string>());
        var block = new List<(string Word, string After, string Before)>();
        var (size, last) = (0, "");
        void Close()
        {
            var entries = block;
            firsts.Add(Shortest(last, entries[0].Word));
            last = entries[^1].Word;
            files.Add(File($"n-{files.Count}", json =>
            {
                json.WriteStartArray();
                foreach (var (word, after, before) in entries)
                {
                    json.WriteStringValue(word);
                    json.WriteStringValue(after);
                    json.WriteStringValue(before);
                }

                json.WriteEndArray();
            }));
            (block, size) = ([], 0);
        }

        foreach (var (word, after, before) in index.Neighbours())
        {
            block.Add((word, string.Join(' ', after), string.Join(' ', before)));
            size += block[^1].After.Length + block[^1].Before.Length;
            if (size > NeighbourBytes) Close();
        }

        if (block.Count > 0) Close();
        return (files, firsts);
    }

    private void WriteRoot(Utf8JsonWriter json, params List<string>[] firsts)
    {
        json.WriteStartObject();
        json.WriteNumber("format", Format);
        json.WriteString("version", _version);
        json.WriteNumber("tasks", _tasks.Count);
        WriteStrings("w", firsts[0]);
        WriteStrings("p", firsts[1]);
        WriteStrings("n", firsts[2]);
        json.WriteStartArray("kinds");
        foreach (var kind in _agencies.Kinds)
        {
            json.WriteStartArray();
            json.WriteStringValue(kind[0].KindId);
            json.WriteStringValue(kind.Length == 1 ? kind[0].Id : kind[0].KindId);
            foreach (var name in kind.SelectMany(a => a.AllNames).DistinctBy(VietnameseText.Key)) json.WriteStringValue(name);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteEndObject();

        void WriteStrings(string name, IEnumerable<string> strings)
        {
            json.WriteStartArray(name);
            foreach (var text in strings) json.WriteStringValue(text);
            json.WriteEndArray();
        }
    }

    /// <summary>What numbers of plans, places and agencies stand for.</summary>
    private void WriteTables(Utf8JsonWriter json)
    {
        var content = _publication.Content;
        var places = content.Plans.Select(p => p.Place).Concat(_agencies.Kinds.SelectMany(k => k).Select(a => a.Place)).OfType<Place>().Distinct().OrderBy(p => p.Id, StringComparer.Ordinal).ToList();
        int PlaceOf(Place? place) => place is null ? -1 : places.IndexOf(place);
        WriteTable(places, place => [place.Id, place.ShortName]);
        var first = 0;
        WriteTable(content.Plans, plan =>
        {
            first += plan.Tasks.Length;
            return [plan.Id, LabelOf(plan), PlaceOf(plan.Place), first - plan.Tasks.Length];
        });
        var kinds = _agencies.Kinds;
        WriteTable(kinds, kind => [.. kind.Select(a => (object)PlaceOf(a.Place))]);
        // The root has the name of each kind's first agency.
        WriteTable(kinds.SelectMany(k => k.Where(a => a.Name != k[0].Name)), agency => [_agencies.Of(agency.Id), agency.Name]);
        WriteTable(
            kinds.SelectMany(k => k).Where(a => a.MemberIds.Length > 0),
            group => [_agencies.Of(group.Id), .. group.MemberIds.Where(_agencies.Has).Select(m => (object)_agencies.Of(m))]);
        WriteTable(content.IndexSets.SelectMany(s => s.Dimensions.Prepend(s.Whole).Select(d => (Set: s, Dimension: d))), p => [p.Dimension.Path, $"{p.Set.Code} {p.Dimension.Label}: {p.Dimension.Name}"]);

        void WriteTable<T>(IEnumerable<T> items, Func<T, object[]> cells)
        {
            json.WriteStartArray();
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

    private static string LabelOf(Plan plan) =>
        (plan.Number is { } number ? $"Kế hoạch {number}" : plan.Title) + ((plan.Place?.ShortName ?? plan.PlaceName) is { } place ? $" ({place})" : "");

    private void WriteRows(Utf8JsonWriter json, int first, int count) => new FacetRows(_tasks, _agencies).Write(json, first, count);

    private void WriteRecords(Utf8JsonWriter json, int first, int count)
    {
        var block = Enumerable.Range(first, Math.Min(count, _tasks.Count - first)).Select(i => _tasks[i]).ToList();
        var plans = block.Select(t => t.Plan).Distinct().ToList();
        json.WriteStartArray();
        foreach (var plan in plans)
        {
            json.WriteStartArray();
            json.WriteStringValue(plan.Id);
            json.WriteStringValue(LabelOf(plan));
            json.WriteStringValue(plan.Place?.Id);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        foreach (var task in block)
        {
            json.WriteStartArray();
            json.WriteNumberValue(plans.IndexOf(task.Plan));
            json.WriteStringValue(task.Task.Id);
            json.WriteStringValue(task.Task.Headline);
            WriteNamed(json, task, Role.Lead);
            WriteNamed(json, task, Role.Coordinating);
            json.WriteStringValue(task.Task.Deadline?.Text);
            json.WriteStringValue(DataMapping.StateOf(task));
            json.WriteEndArray();
        }
    }

    /// <summary>An agency of the plan's place under its kind's name is the number of the kind; others are id and name, one after the other.</summary>
    private void WriteNamed(Utf8JsonWriter json, PublishedTask task, Role role)
    {
        json.WriteStartArray();
        foreach (var (agency, name) in task.Task.In(role).Select(a => (a.Agency, a.Mention.Name)).Distinct())
        {
            var number = agency is null ? int.MaxValue : _agencies.Within(task.Plan, agency);
            if (number < _agencies.Kinds.Length && name == _agencies.NameOf(number))
            {
                json.WriteNumberValue(number);
                continue;
            }

            json.WriteStringValue(agency?.Id ?? "");
            json.WriteStringValue(name);
        }

        json.WriteEndArray();
    }
}
