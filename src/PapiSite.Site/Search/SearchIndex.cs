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
    internal const int Format = 1;

    /// <summary>How many tasks a file of records has: what a result costs to show.</summary>
    private const int Records = 24;

    /// <summary>How many tasks a file of columns has: what it costs to count many results.</summary>
    private const int Rows = 1024;


    /// <summary>And a file of neighbours, before compression.</summary>
    private const int NeighbourBytes = 12_000;

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
        var words = new WordIndex(publication.Tasks, 5 * ShardBytes(publication.Tasks.Length));
        var (ofWords, ofPairs) = (words.Words(), words.Pairs());
        return new SearchIndex(publication, VersionOf(publication, ofWords.Concat(ofPairs))).Files(words, ofWords, ofPairs);
    }

    /// <summary>How many bytes of lists a file holds: a long index in few files, a short one in small ones, since each question opens some.</summary>
    private static int ShardBytes(int tasks) => Math.Min(2500 + (tasks / 16), 6000);

    /// <summary>A short name for all that goes into the index.</summary>
    private static string VersionOf(Publication publication, IEnumerable<Term> lists)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[4096];
        void Add(string? text)
        {
            var bytes = Encoding.UTF8.GetMaxByteCount(text?.Length ?? 0) + 1;
            if (buffer.Length < bytes) buffer = new byte[bytes];
            var length = Encoding.UTF8.GetBytes(text ?? "", buffer);
            buffer[length] = 0;
            hash.AppendData(buffer, 0, length + 1);
        }

        Add($"{Format}");
        foreach (var published in publication.Tasks)
        {
            var task = published.Task;
            Add(task.Id);
            Add(task.Headline);
            Add(task.Deadline?.Text);
            foreach (var product in task.Deliverables) Add(product);
            foreach (var role in SearchDocument.RolesOf(task))
            {
                Add(role.PrintedRole);
                Add(role.Agency?.Id ?? role.Mention.Name);
            }

            foreach (var dimension in task.Dimensions) Add(dimension.Path);
            Add(task.Deadline is { } deadline ? $"{deadline.Kind} {deadline.Last:O}" : null);
            Add(DataMapping.StateOf(published));
        }

        foreach (var text in publication.Content.Plans.SelectMany(p => SearchDocument.TextsOf(p).Append(p.Id).Append(SearchRoot.LabelOf(p)))) Add(text);
        foreach (var text in publication.Content.Registry.Agencies.SelectMany(a => a.AllNames.Concat(a.MemberIds).Append(a.Id))) Add(text);
        foreach (var text in publication.Content.IndexSets.SelectMany(i => i.Dimensions).Select(d => $"{d.Path} {d.Name}")) Add(text);
        foreach (var (abbreviation, name) in SearchRoot.Expansions(publication)) Add($"{abbreviation} {name}");
        // All other texts are in the lists.
        foreach (var list in lists)
        {
            Add(list.Form);
            hash.AppendData(list.Bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..10];
    }

    private ImmutableArray<SiteFile> Files(WordIndex index, List<Term> ofWords, List<Term> ofPairs)
    {
        var (words, firstWords) = Shards("w", ofWords);
        var (pairs, firstPairs) = Shards("p", ofPairs);
        var (near, firstNear) = Neighbours(index);
        var folds = string.Join(' ', index.Folds);
        return
        [
            Pack.Of("index", json => new SearchRoot(_publication, _agencies, _version).Write(json, firstWords, firstPairs, firstNear)),
            Versioned("folds", json => json.WriteStringValue(folds)),
            .. words, .. pairs, .. near,
            .. Blocks("r", Records, new SearchRecords(_tasks, _agencies).Write),
            .. Blocks("f", Rows, new FacetRows(_tasks, _agencies).Write),
        ];
    }

    /// <summary>A file whose first value is the index's version: files of two builds are never mixed.</summary>
    private SiteFile Versioned(string name, Action<Utf8JsonWriter> write, Func<ReadOnlyMemory<byte>>? body = null) => Pack.Of(
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
        Enumerable.Range(0, (_tasks.Count + size - 1) / size).Select(i => Versioned($"{name}-{i}", json => write(json, i * size, size)));

    private (List<SiteFile> Files, List<string> Firsts) Shards(string name, List<Term> terms)
    {
        var (files, firsts) = (new List<SiteFile>(), new List<string>());
        for (var start = 0; start < terms.Count;)
        {
            var (end, bytes) = (start, 0);
            // A long list is left to the next file, so that those before it stay cheap.
            while (end < terms.Count && (end == start || terms[end].Key == terms[end - 1].Key || bytes + terms[end].Bytes.Length < ShardBytes(_tasks.Count))) bytes += terms[end++].Bytes.Length + 4;
            var shard = terms[start..end];
            firsts.Add(Shortest(start == 0 ? "" : terms[start - 1].Key, shard[0].Key));
            files.Add(Versioned($"{name}-{files.Count}", json => WriteTerms(json, shard), () => shard.SelectMany(t => t.Bytes).ToArray()));
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
            json.WriteStartArray();
            json.WriteStringValue(term.Form);
            json.WriteNumberValue(term.Bytes.Length);
            json.WriteEndArray();
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
            files.Add(Versioned($"n-{files.Count}", json =>
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
}
