using PapiSite.Language.Syntax;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Site.Mutants;

/// <summary>Changes a content as people do and as nobody does: a value, a line, a block, a file.</summary>
internal sealed class ContentMutation(Random random)
{
    private const int MostLines = 1500;

    private static readonly string[] Settings =
    [
        "nhận báo cáo: có", "nhận báo cáo: không", "hạn trả lời: 10", "địa chỉ gốc: https://example.gov.vn/papi/",
        "giấy phép: <b>CC</b>",
        "địa chỉ gốc: https://example.gov.vn/", "thư điện tử: a@b.vn", "điện thoại: 0200 000 000; (0200) 1 <x>",
    ];

    /// <summary>The content with some changes.</summary>
    public List<MutantFile> Of(IReadOnlyList<MutantFile> content, int changes)
    {
        var files = content.ToList();
        for (; changes > 0 && files.Count > 0; changes--) Change(files);
        return files;
    }

    private void Change(List<MutantFile> files)
    {
        var at = LineChosen(files);
        var file = files[at];
        switch (random.Next(20))
        {
            case 0 or 1: files[at] = file.With(Mutations.OfLines(file.Text, random)); break;
            case 2: files[at] = new(file.Path, Mutations.OfBytes(file.Text, random)); break;
            case < 9: files[at] = WithValue(file, NamesIn(files)); break;
            case < 14: files[at] = WithEntry(file, NamesIn(files)); break;
            case 14: files[at] = WithLabel(file); break;
            case < 18: files[at] = WithBlock(file); break;
            case 18: files[at] = WithSettings(files, file); break;
            default: ChangeFiles(files, at); break;
        }

        if (files.Count > at && files[at].Source.Lines.Length > MostLines) files[at] = file;
    }

    /// <summary>A file; long ones more often than short ones.</summary>
    private int LineChosen(List<MutantFile> files)
    {
        var line = random.Next(files.Sum(f => f.Source.Lines.Length));
        return files.FindIndex(f => (line -= f.Source.Lines.Length) < 0);
    }

    private MutantFile WithValue(MutantFile file, List<string> names)
    {
        if (Any(file, e => e.Use is not null) is not { } entry) return file;
        var value = new OddEntries(random, names).Value(entry.Use!.Grammar, ColumnOf(file, entry));
        return file.With($"{file.Text[..entry.Head.End]}:{value}{file.Text[Math.Min(file.Text.Length, entry.Span.End + 1)..]}");
    }

    private MutantFile WithEntry(MutantFile file, List<string> names)
    {
        var writer = new OddEntries(random, names);
        if (random.Next(8) == 0) return file.With($"{file.Text.TrimEnd()}\n{writer.In(EntryContext.File, 0)}");
        if (Any(file, e => e.Use is { Opens: not EntryContext.None }) is not { } entry) return file;
        var indent = entry.Children.IsEmpty ? ColumnOf(file, entry) + 2 : ColumnOf(file, entry.Children[0]);
        var end = EndOfLine(file, random.Next(2) == 0 ? entry.Span.End : entry.LastUnit());
        return file.With($"{file.Text[..end].TrimEnd('\n')}\n{writer.In(entry.Use!.Opens, indent)}{file.Text[end..]}");
    }

    private MutantFile WithLabel(MutantFile file)
    {
        if (Any(file, e => e.Keyword is { Label: not LabelRule.None }) is not { } entry) return file;
        var head = $"{entry.Keyword!.Name} {OddValues.Label(entry.Keyword.Label, random)}".TrimEnd();
        return file.With(file.Text[..entry.Head.Start] + head + file.Text[entry.Head.End..]);
    }

    /// <summary>An entry with all that stands under it taken out, doubled, moved to another place or put deeper.</summary>
    private MutantFile WithBlock(MutantFile file)
    {
        if (Any(file, _ => true) is not { } entry) return file;
        var (start, end) = (file.Source.LineAt(entry.Head.Start).Span.Start, EndOfLine(file, entry.LastUnit()));
        var (block, rest) = (file.Text[start..end], file.Text[..start] + file.Text[end..]);
        var other = Any(file, e => e.Head.Start < start || e.Head.Start > end);
        var to = other is null ? -1 : file.Source.LineAt(other.Head.Start).Span.Start;
        return random.Next(4) switch
        {
            0 => file.With(rest),
            1 => file.With(file.Text[..end].TrimEnd('\n') + "\n" + block + file.Text[end..]),
            2 => file.With(file.Text[..start] + string.Concat(block.Split('\n').Select(l => "  " + l + "\n")) + file.Text[end..]),
            _ when to >= 0 => file.With(rest.Insert(to > start ? to - block.Length : to, block.TrimEnd('\n') + "\n")),
            _ => file,
        };
    }

    private MutantFile WithSettings(List<MutantFile> files, MutantFile otherwise)
    {
        var settings = files.Find(f => f.Text.StartsWith("trang web", StringComparison.Ordinal));
        if (settings is null) return otherwise.With(otherwise.Text + "\ntrang web: Trang\n  nhận báo cáo: có\n");
        if (settings != otherwise) return otherwise.With(otherwise.Text + $"\nrút khỏi trang:\n  {OddWords.Line(random)}\n");
        return settings.With(settings.Text.TrimEnd() + $"\n  {Settings[random.Next(Settings.Length)]}\n");
    }

    private void ChangeFiles(List<MutantFile> files, int at)
    {
        var path = files[at].Path;
        switch (random.Next(5))
        {
            case 0: files.RemoveAt(at); break;
            case 1: files.Add(files[at].At(Path.ChangeExtension(path, null) + "-2.papi")); break;
            case 2: files.Add(files[at].At(path.ToUpperInvariant().Replace(".PAPI", ".papi", StringComparison.Ordinal))); break;
            case 3: files[at] = files[at].At("ke-hoach/Đổi tên & <b> " + random.Next(3) + ".papi"); break;
            default: files[at] = files[at].At("a/" + path); break;
        }

        // A folder has no two files of one name.
        if (files.Select(f => f.Path).Distinct(StringComparer.Ordinal).Count() < files.Count) files.RemoveAt(files.Count - 1);
    }

    private EntrySyntax? Any(MutantFile file, Func<EntrySyntax, bool> where)
    {
        var entries = file.Tree.AllEntries().Where(where).ToList();
        return entries.Count == 0 ? null : entries[random.Next(entries.Count)];
    }

    private static int ColumnOf(MutantFile file, EntrySyntax entry) => file.Source.PositionAt(entry.Head.Start).Column - 1;

    private static int EndOfLine(MutantFile file, int at)
    {
        var end = file.Text.IndexOf('\n', Math.Min(at, file.Text.Length));
        return end < 0 ? file.Text.Length : end + 1;
    }

    private static List<string> NamesIn(List<MutantFile> files) =>
    [
        .. files.SelectMany(f => f.Tree.AllEntries()).Where(e => e.Keyword == Keywords.Agency && e.Use?.Opens == EntryContext.Agency)
            .Select(e => e.Text.Text).Where(n => n.Length > 0),
    ];
}
