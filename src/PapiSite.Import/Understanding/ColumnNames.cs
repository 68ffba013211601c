using System.Collections.Frozen;
using System.Diagnostics;
using System.Text;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;

namespace PapiSite.Import.Understanding;

/// <summary>What the heads of columns say: names that documents print, kept as data, and else the word that decides.</summary>
internal static class ColumnNames
{
    private static readonly FrozenDictionary<string, ColumnMeaning> Known = Load();

    /// <summary>Words that decide where the whole name is not known, the surer ones first.</summary>
    private static readonly (string Word, ColumnMeaning Meaning)[] Deciding =
    [
        ("chu tri theo doi", Field(Keywords.LeadMonitoring)),
        ("chiu trach nhiem thuc hien", Field(Keywords.ResponsibleImplementing)),
        ("phoi hop", Field(Keywords.Coordinating)),
        ("chu tri", Field(Keywords.Lead)),
        ("theo doi", Field(Keywords.Monitoring)),
        ("co quan thuc hien", Field(Keywords.Implementing)),
        ("don vi thuc hien", Field(Keywords.Implementing)),
        ("thoi gian", Field(Keywords.Deadline)),
        ("thoi han", Field(Keywords.Deadline)),
        ("tien do", Field(Keywords.Deadline)),
        ("san pham", Field(Keywords.Deliverable)),
        ("kinh phi", Field(Keywords.Budget)),
        ("minh chung", Field(Keywords.Evidence)),
        ("ghi chu", Field(Keywords.Note)),
        ("chi tieu", Field(Keywords.Target)),
        ("nhiem vu", new(ColumnKind.Task)),
        ("cong viec", new(ColumnKind.Task)),
        ("giai phap", new(ColumnKind.Task)),
        ("tieu chi", new(ColumnKind.Task)),
        ("noi dung", new(ColumnKind.Task)),
        ("muc tieu", new(ColumnKind.Goal, Keywords.Goal)),
        ("chi so", new(ColumnKind.Group)),
        ("linh vuc", new(ColumnKind.Group)),
        ("ket qua", Field(Keywords.Deliverable)),
    ];

    /// <summary>A head of a column is a few words; what is longer is a task.</summary>
    private const int MostWords = 14;

    /// <summary>What the head of a column says; null where it is none that is known.</summary>
    public static ColumnMeaning? Of(string head)
    {
        var key = VietnameseText.Key(head);
        if (key.Length == 0) return head.Trim() == "#" ? new(ColumnKind.Number) : null;
        if (Known.TryGetValue(key, out var known)) return known;
        if (key.Split(' ').Length > MostWords) return null;
        if (RoleNames.UsualOf(head) is { } role) return new(ColumnKind.Field, Keywords.OtherRole, role);
        return Deciding.FirstOrDefault(d => $" {key} ".Contains($" {d.Word} ", StringComparison.Ordinal)).Meaning;
    }

    /// <summary>True for a head whose whole name is known.</summary>
    public static bool IsKnown(string head) => Known.ContainsKey(VietnameseText.Key(head));

    private static ColumnMeaning Field(Keyword keyword) => new(ColumnKind.Field, keyword);

    /// <summary>The columns of <c>columns.txt</c> that are no field; every other name there is a keyword's.</summary>
    private static ColumnMeaning Meaning(string name) => name switch
    {
        "number" => new(ColumnKind.Number),
        "component" => new(ColumnKind.Component),
        "other" => new(ColumnKind.Other),
        _ => Keywords.Find(name) switch
        {
            var keyword when keyword == Keywords.Task => new(ColumnKind.Task),
            var keyword when keyword == Keywords.Group => new(ColumnKind.Group),
            var keyword when keyword == Keywords.Goal => new(ColumnKind.Goal, Keywords.Goal),
            { } keyword => Field(keyword),
            null => throw new UnreachableException($"columns.txt: {name}"),
        },
    };

    private static FrozenDictionary<string, ColumnMeaning> Load()
    {
        using var stream = typeof(ColumnNames).Assembly.GetManifestResourceStream("columns.txt")!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        var names = new Dictionary<string, ColumnMeaning>(StringComparer.Ordinal);
        foreach (var line in Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length).Split('\n')
            .Where(l => l.Length > 0 && l[0] != '#'))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var meaning = Meaning(line[..colon]);
            var spellings = meaning.Keyword?.Spellings ?? [];
            foreach (var name in line[(colon + 1)..].Split(';').Concat(spellings)) names.TryAdd(VietnameseText.Key(name), meaning);
        }

        names.Remove("");
        return names.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
