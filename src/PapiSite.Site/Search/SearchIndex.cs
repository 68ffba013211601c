using System.Buffers;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using PapiSite.Model.Plans;
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

    /// <summary>The first file that a browser asks for; it names the others.</summary>
    public const string RootPath = Folder + "/index.bin";

    /// <summary>How long the texts of a file of neighbours are, in letters.</summary>
    private const int NeighbourLetters = 12_000;

    private readonly int _tasks;
    private readonly bool _isShort;
    private readonly int _shardBytes;
    private readonly WordIndex _words;
    private readonly SearchRoot _root;
    private readonly SearchRows _rows;

    /// <summary>A short name for all that is in the index.</summary>
    private string _version = "";

    private SearchIndex(Publication publication, ImmutableArray<SearchPages> pages)
    {
        var agencies = new AgencyNumbers(publication);
        var plans = publication.Content.Plans.Index().ToDictionary(p => p.Item, p => p.Index);
        var tasks = InOrder(publication.Tasks, agencies);
        _tasks = tasks.Count;
        _isShort = _tasks <= SearchSchema.ShortTasks
            && tasks.Sum(t => SearchDocument.LinesOf(t.Task).Length) <= SearchSchema.ShortLetters;
        // A long index in few files, since each question opens some.
        _shardBytes = Math.Min(2500 + (_tasks / 16), 6000);
        _words = new(tasks, agencies, 5 * _shardBytes);
        _root = new(publication, agencies, _words, pages);
        var code = !_isShort ? null : new TextCode(
            tasks.SelectMany(t => SearchDocument.ShownTextsOf(t.Task)),
            tasks.Select(t => SearchDocument.LinesOf(t.Task)).Concat(tasks.SelectMany(SearchDocument.GroupsOf))
                .Concat(publication.Content.Plans.Select(SearchDocument.LinesOf)));
        _rows = new(tasks, new(plans, agencies, publication.OwnRoles, code));
    }

    /// <summary>The files of a publication.</summary>
    public static ImmutableArray<SiteFile> Of(Publication publication)
    {
        ArgumentNullException.ThrowIfNull(publication);
        return Of(publication, []);
    }

    /// <summary>The same with the pages that are offered above the tasks.</summary>
    internal static ImmutableArray<SiteFile> Of(Publication publication, ImmutableArray<SearchPages> pages)
    {
        var index = new SearchIndex(publication, pages);
        // A short index has those of the site's first language itself.
        return [.. index.Files(), .. pages.Where(p => !index._isShort || p.Language != SiteLanguage.All[0]).Select(p => p.ToFile())];
    }

    /// <summary>Newest year first and in it leader by leader, so that what answers a question together mostly lies in one file.</summary>
    private static List<PublishedTask> InOrder(IEnumerable<PublishedTask> tasks, AgencyNumbers agencies) =>
    [
        .. tasks.OrderByDescending(t => t.Plan.IssuedIn?.First.Year ?? t.Plan.Period?.FirstYear ?? t.Plan.Period?.LastYear)
            .ThenBy(t => SearchDocument.LeaderOf(t.Task) is { } leader ? agencies.KindOf(leader) : int.MaxValue),
    ];

    private ImmutableArray<SiteFile> Files()
    {
        if (_isShort)
        {
            var named = _words.Named().ToList();
            void WriteAll(Utf8JsonWriter json, bool isWhole) => _root.WriteShort(json, _version, _rows, named, isWhole);
            _version = VersionOf(json => WriteAll(json, isWhole: false), []);
            return [Pack.Of("index", json => WriteAll(json, isWhole: true))];
        }

        var (ofWords, ofPairs) = (_words.Words(), _words.Pairs());
        var (words, firstWords) = Shards("w", ofWords);
        var (pairs, firstPairs) = Shards("p", ofPairs);
        var (near, firstNear) = Neighbours();
        void WriteRoot(Utf8JsonWriter json, bool isWhole) =>
            _root.WriteLong(json, _version, isWhole, firstWords, firstPairs, firstNear);
        // Pages have versions of their own: a page that is edited leaves the rest of the index as it is.
        _version = VersionOf(json => WriteRoot(json, isWhole: false), ofWords.Concat(ofPairs));
        var folds = string.Join(' ', _words.Folds);
        return
        [
            Pack.Of("index", json => WriteRoot(json, isWhole: true)),
            Versioned("folds", json => json.WriteStringValue(folds)),
            .. words, .. pairs, .. near,
            .. Blocks("r", SearchSchema.RecordTasks, _rows.WriteRecords),
            .. Blocks("f", SearchSchema.ColumnTasks, _rows.WriteCounted),
        ];
    }

    /// <summary>All other files are made of what the root, the lists and the records hold.</summary>
    private string VersionOf(Action<Utf8JsonWriter> root, IEnumerable<Term> lists)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new ArrayBufferWriter<byte>(64 * 1024);
        void Add(Action<Utf8JsonWriter> write)
        {
            buffer.ResetWrittenCount();
            using (var json = new Utf8JsonWriter(buffer, Pack.Readable))
            {
                json.WriteStartArray();
                write(json);
                json.WriteEndArray();
            }

            hash.AppendData(buffer.WrittenSpan);
        }

        Add(root);
        const int step = SearchSchema.ColumnTasks;
        for (var first = 0; first < _tasks; first += step) Add(json => _rows.WriteRecords(json, first, step));
        foreach (var list in lists)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"\n{list.Form}\n"));
            hash.AppendData(list.Bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..10];
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
        Enumerable.Range(0, (_tasks + size - 1) / size).Select(i => Versioned($"{name}-{i}", json => write(json, i * size, size)));

    private (List<SiteFile> Files, List<string> Firsts) Shards(string name, List<Term> terms)
    {
        var (files, firsts) = (new List<SiteFile>(), new List<string>());
        for (var start = 0; start < terms.Count;)
        {
            var (end, bytes) = (start, 0);
            // A long list is left to the next file, so that those before it stay cheap.
            while (
                end < terms.Count && (end == start || terms[end].Key == terms[end - 1].Key || bytes + terms[end].Bytes.Length < _shardBytes)
            )
            {
                bytes += terms[end++].Bytes.Length + 4;
            }

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

    private (List<SiteFile> Files, List<string> Firsts) Neighbours()
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

        foreach (var (word, after, before) in _words.Neighbours())
        {
            block.Add((word, string.Join(' ', after), string.Join(' ', before)));
            size += block[^1].After.Length + block[^1].Before.Length;
            if (size > NeighbourLetters) Close();
        }

        if (block.Count > 0) Close();
        return (files, firsts);
    }
}
