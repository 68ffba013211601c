using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using PapiSite.Site;
using PapiSite.Site.Output;
using PapiSite.Site.Search;

namespace PapiSite.Tests.Site.Search;

/// <summary>Reads an index as <c>FORMAT.md</c> describes it, apart from the code that writes it.</summary>
internal sealed class IndexFiles
{
    private readonly Dictionary<string, SiteFile> _files;

    public IndexFiles(ImmutableArray<SiteFile> files) =>
        _files = files.ToDictionary(f => Path.GetFileNameWithoutExtension(f.Path), StringComparer.Ordinal);

    public static IndexFiles Of(Publication publication) => new(SearchIndex.Of(publication));

    public IEnumerable<string> Names => _files.Keys;

    public (JsonElement Head, byte[] Body) Open(string name)
    {
        using var unpacked = new MemoryStream();
        using (var gzip = new GZipStream(new MemoryStream(_files[name].ToBytes()), CompressionMode.Decompress)) gzip.CopyTo(unpacked);
        var bytes = unpacked.ToArray();
        var line = Array.IndexOf(bytes, (byte)'\n');
        return (JsonDocument.Parse(Encoding.UTF8.GetString(bytes, 0, line)).RootElement, bytes[(line + 1)..]);
    }

    /// <summary>The tasks in the order of their numbers.</summary>
    public List<PublishedTask> TasksOf(Publication publication)
    {
        var plans = Open("index").Head.GetProperty("plans").EnumerateArray().Select(p => p[0].GetString()).ToList();
        var tasks = publication.Tasks.ToDictionary(t => (t.Plan.Id, t.Task.Id));
        var files = Names
            .Where(n => n.StartsWith("r-", StringComparison.Ordinal))
            .OrderBy(n => int.Parse(n[2..], CultureInfo.InvariantCulture))
            .Select(n => Open(n).Head)
            .ToList();
        var records = Open("index").Head.TryGetProperty("all", out var all) ? files.Prepend(all) : files;
        return
        [
            .. records.SelectMany(r =>
                r[1].EnumerateArray().Zip(r[2].EnumerateArray(), (plan, id) => tasks[(plans[plan.GetInt32()]!, id.GetString()!)])
            ),
        ];
    }

    /// <summary>True where all is in one file, and a browser makes the lists.</summary>
    public bool IsShort => Open("index").Head.TryGetProperty("all", out _);

    /// <summary>All lists of a kind of file, by name: tasks, and in pairs of headlines places.</summary>
    public Dictionary<string, List<(int Task, int Place)>> Lists(char kind)
    {
        if (IsShort) return new ShortIndex(Open("index").Head).Lists(kind);
        var lists = new Dictionary<string, List<(int, int)>>(StringComparer.Ordinal);
        foreach (var name in Names.Where(n => n.StartsWith($"{kind}-", StringComparison.Ordinal)))
        {
            var (head, body) = Open(name);
            var at = 0;
            foreach (var list in head[1].EnumerateArray())
            {
                var form = list[0].GetString()!;
                lists.Add(
                    form,
                    Decode(body.AsSpan(at, list[1].GetInt32()), form.Contains(' ', StringComparison.Ordinal) && !form.StartsWith('~'))
                );
                at += list[1].GetInt32();
            }

            Assert.Equal(body.Length, at);
        }

        return lists;
    }

    private static List<(int, int)> Decode(ReadOnlySpan<byte> bytes, bool hasPlaces)
    {
        var (at, count, shift) = (0, 0, 0);
        do
        {
            count |= (bytes[at] & 0x7f) << shift;
            shift += 7;
        }
        while (bytes[at++] >= 0x80);
        var k = bytes[at++];
        var bit = at * 8;
        var postings = new List<(int, int)>();
        var task = hasPlaces ? 0 : -1;
        for (; count > 0; count--)
        {
            var gap = 0;
            while (Bits(bytes, ref bit, 1) == 1) gap++;
            task += (gap << k) + Bits(bytes, ref bit, k) + (hasPlaces ? 0 : 1);
            postings.Add((task, hasPlaces ? Bits(bytes, ref bit, 3) : -1));
        }

        Assert.Equal(bytes.Length, (bit + 7) / 8);
        return postings;
    }

    private static int Bits(ReadOnlySpan<byte> bytes, ref int bit, int count)
    {
        var value = 0;
        for (; count > 0; count--, bit++) value = (value << 1) | ((bytes[bit / 8] >> (7 - (bit % 8))) & 1);
        return value;
    }
}
