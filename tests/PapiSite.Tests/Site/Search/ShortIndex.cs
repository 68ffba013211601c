using System.Text.Json;
using System.Text.RegularExpressions;
using PapiSite.Language.Text;

namespace PapiSite.Tests.Site.Search;

/// <summary>Makes the lists of a short index as <c>FORMAT.md</c> says a browser does, apart from the code that writes it.</summary>
internal sealed partial class ShortIndex
{
    private readonly JsonElement _root;
    private readonly List<string> _parts;
    private readonly int _words;
    private readonly Dictionary<char, Dictionary<string, List<(int Task, int Place)>>> _lists = new()
    {
        ['w'] = new(StringComparer.Ordinal),
        ['p'] = new(StringComparer.Ordinal),
    };

    public ShortIndex(JsonElement root)
    {
        _root = root;
        var words = root.GetProperty("words").GetString()!.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        _parts = [.. words, .. root.GetProperty("marks").EnumerateArray().Select(m => m.GetString()!)];
        _words = words.Length;
        for (var task = 0; task < root.GetProperty("tasks").GetInt32(); task++) Read(task);
        foreach (var named in root.GetProperty("named").EnumerateArray())
        {
            foreach (var task in named.EnumerateArray().Skip(1)) Add('w', $"@{KindAt(named[0].GetInt32())}=", task.GetInt32());
        }
    }

    public Dictionary<string, List<(int Task, int Place)>> Lists(char kind) => _lists[kind];

    /// <summary>What stands for a text, as it is.</summary>
    public string Shown(string letters)
    {
        var parts = letters.Select(PlaceOf).ToList();
        var text = string.Concat(parts.Select((part, i) => (i > 0 && part < _words && parts[i - 1] < _words ? " " : "") + _parts[part]));
        return parts.Count > 0 && parts[0] < _words ? char.ToUpperInvariant(text[0]) + text[1..] : text;
    }

    /// <summary>The state of a task.</summary>
    public string? StateOf(int task) => Packed(Column("state"), isList: false, task).Single().GetString();

    /// <summary>The values of a task in a column of values and letters.</summary>
    private static IEnumerable<JsonElement> Packed(JsonElement column, bool isList, int task)
    {
        var letters = column[1].GetString()!;
        var words = isList ? letters.Split(' ') : [.. letters.Select(letter => $"{letter}")];
        return (words.ElementAtOrDefault(task) ?? "").Select(letter => column[0][PlaceOf(letter)]);
    }

    private void Read(int task)
    {
        var title = WordsOf(Shown(Cell("title", task).GetString()!));
        var folded = title.ConvertAll(VietnameseText.Fold);
        for (var i = 0; i < title.Count; i++)
        {
            Add('w', title[i], task);
            if (i > 0) Add('p', $"{title[i - 1]} {title[i]}", task, i % 8);
        }

        var plan = Cell("plan", task).GetInt32();
        IEnumerable<string> all =
        [
            .. Cell("products", task).EnumerateArray().Select(p => Shown(p.GetString()!)), Shown(Cell("words", task).GetString()!),
            .. Shown(_root.GetProperty("texts")[task].GetString()!).Split('\n'),
            .. Packed(_root.GetProperty("groups"), isList: true, task).Select(title => Shown(title.GetString()!)),
            .. Shown(_root.GetProperty("planTexts")[plan].GetString()!).Split('\n'),
        ];
        foreach (var words in all.Select(text => WordsOf(text).ConvertAll(VietnameseText.Fold)))
        {
            for (var i = 0; i < words.Count; i++)
            {
                if (!folded.Contains(words[i])) Add('w', "~" + words[i], task);
                if (i > 0 && !folded.Zip(folded.Skip(1)).Contains((words[i - 1], words[i]))) Add('p', $"~{words[i - 1]} {words[i]}", task);
            }
        }

        string[] roles = ["lead", "coordinating", "monitoring", "implementing"];
        var kinds = roles.Select(role => KindsIn(Cell(role, task)).ToList()).ToList();
        foreach (var kind in kinds[0]) Add('w', $"@{kind}{(kind == kinds[0][0] ? '+' : '-')}", task);
        var own = _root.GetProperty("roles").GetArrayLength();
        var others = Cell("others", task).EnumerateArray().Select(o => (o.GetInt32() / own) - 1).Where(n => n >= 0)
            .Select(KindOf);
        foreach (var kind in kinds.Skip(1).SelectMany(k => k).Concat(others)) Add('w', $"@{kind}", task);
    }

    private void Add(char kind, string form, int task, int place = -1)
    {
        if (!_lists[kind].TryGetValue(form, out var list)) list = _lists[kind][form] = [];
        if (list.Count == 0 || list[^1] != (task, place)) list.Add((task, place));
    }

    private JsonElement Cell(string column, int task) => Column(column)[task];

    private JsonElement Column(string name) =>
        _root.GetProperty("all")[PapiSite.Site.Search.SearchSchema.Columns.ToList().FindIndex(c => c.Name == name) + 1];

    private IEnumerable<string> KindsIn(JsonElement cells) => cells.EnumerateArray()
        .SelectMany(cell => cell.ValueKind == JsonValueKind.Array ? cell.EnumerateArray() : (IEnumerable<JsonElement>)[cell])
        .Where(cell => cell.ValueKind == JsonValueKind.Number).Select(cell => KindOf(cell.GetInt32()));

    /// <summary>The kind of an agency of a number.</summary>
    private string KindOf(int number)
    {
        var counts = _root.GetProperty("agencies").EnumerateArray().Select(places => places.GetArrayLength()).ToList();
        if (number < counts.Count) return KindAt(number);
        var (kind, left) = (0, number - counts.Count);
        for (; left >= counts[kind]; kind++) left -= counts[kind];
        return KindAt(kind);
    }

    private string KindAt(int place) => KindIn(_root.GetProperty("kinds")[place]);

    /// <summary>The id of a kind of agency.</summary>
    public static string KindIn(JsonElement kind) =>
        kind[0].GetString() is { Length: > 0 } id ? id : VietnameseText.Key(kind[1].GetString()!).Replace(' ', '-');

    private static int PlaceOf(char letter) => letter < 256 ? letter - '#' : letter - 256;

    private static List<string> WordsOf(string text) => [.. Word.Matches(text.ToLowerInvariant()).Select(m => m.Value)];

    [GeneratedRegex(@"[\p{L}\p{Nd}]+")]
    private static partial Regex Word { get; }
}
