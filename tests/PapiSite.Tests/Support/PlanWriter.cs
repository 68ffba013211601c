using System.Text;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Language.Values;

namespace PapiSite.Tests.Support;

/// <summary>
/// Writes sound files at random out of the table of keywords: every keyword at every place where it may stand, with the
/// example of its value, spelled and laid out in any way that the language allows. Comments are numbered, so that none can be lost unseen.
/// </summary>
internal sealed class PlanWriter(int seed)
{
    private readonly Random _random = new(seed);
    private readonly StringBuilder _text = new();

    /// <summary>How many comments were written: <c># c1</c>, <c># c2</c> …</summary>
    public int Comments { get; private set; }

    /// <summary>A whole file.</summary>
    public string Write()
    {
        Entries(EntryContext.File, 0, 0);
        Between(0);
        return _text.ToString();
    }

    private void Entries(EntryContext context, int indent, int depth)
    {
        var allowed = Keywords.In(context).ToList();
        var wanted = allowed
            .Where(k => k.UseIn(context)!.Required)
            .Concat(Enumerable.Range(0, _random.Next(1, 5)).Select(_ => allowed[_random.Next(allowed.Count)]));
        var written = new HashSet<Keyword>();
        // What holds for all tasks of a group stands before the first of them.
        foreach (
            var keyword in wanted.OrderBy(k =>
                k.UseIn(context)!.Grammar != ValueGrammars.Agencies && k.UseIn(context)!.Grammar != ValueGrammars.Deadline
            )
        )
        {
            var use = keyword.UseIn(context)!;
            if (!written.Add(keyword) && use.Once) continue;
            Between(indent);
            Entry(keyword, use, indent);
            if (use.Opens != EntryContext.None && (depth < 4 || HasRequired(use.Opens)))
                Entries(use.Opens, indent + _random.Next(1, 6), depth + 1);
        }
    }

    private static bool HasRequired(EntryContext context) => Keywords.In(context).Any(k => k.UseIn(context)!.Required);

    private void Between(int indent)
    {
        while (_random.Next(3) == 0)
        {
            _text.Append(' ', _random.Next(indent + 1));
            if (_random.Next(2) == 0) _text.Append(Comment());
            _text.Append(LineBreak());
        }
    }

    private void Entry(Keyword keyword, KeywordUse use, int indent)
    {
        _text.Append(' ', indent).Append(Spelling(keyword));
        if (Label(use.Label ?? keyword.Label) is { } label) _text.Append(' ', _random.Next(1, 3)).Append(label);
        _text.Append(':');
        if (use.Grammar.IsProse) Prose(indent);
        else Value(use.Grammar.MayBeEmpty && _random.Next(3) == 0 ? "" : use.Grammar.Example, indent);
    }

    private void Value(string value, int indent)
    {
        var words = value.Split(' ');
        var isFirst = true;
        for (var taken = 0; taken < words.Length;)
        {
            var count = _random.Next(3) == 0 ? _random.Next(isFirst ? 0 : 1, words.Length - taken + 1) : words.Length - taken;
            // Deeper than any entry under it, or it would look like the title of what follows.
            if (!isFirst) _text.Append(' ', indent + _random.Next(6, 12));
            else if (count > 0) _text.Append(' ', _random.Next(1, 4));
            _text.AppendJoin(' ', words.Skip(taken).Take(count));
            EndLine();
            taken += count;
            isFirst = false;
        }
    }

    private void Prose(int indent)
    {
        var deeper = indent + _random.Next(1, 5);
        if (_random.Next(3) == 0) _text.Append(" Đoạn văn mở đầu.");
        EndLine();
        string[] lines = ["Nhiệm vụ: kiện toàn", "hạn: năm 2024", "# Tiêu đề", "- một", "  - hai", "", "", "xong  # chữ"];
        for (var n = _random.Next(5); n > 0; n--)
        {
            var line = lines[_random.Next(lines.Length)];
            if (line.Length > 0) _text.Append(' ', deeper).Append(line);
            _text.Append(LineBreak());
        }

        _text.Append(' ', deeper).Append("Hết đoạn.").Append(LineBreak());
    }

    private void EndLine()
    {
        if (_random.Next(6) == 0) _text.Append("  ").Append(Comment());
        else if (_random.Next(8) == 0) _text.Append("   ");
        _text.Append(LineBreak());
    }

    private string Comment() => $"# c{++Comments}";

    private string LineBreak() => _random.Next(10) == 0 ? "\r\n" : "\n";

    private string Spelling(Keyword keyword) => _random.Next(5) switch
    {
        0 => keyword.English,
        1 => VietnameseText.Fold(keyword.Name),
        2 => keyword.Name.ToUpperInvariant(),
        _ => keyword.Name,
    };

    private string? Label(LabelRule rule)
    {
        string?[] labels = rule switch
        {
            LabelRule.Year => ["2023", "2024"],
            LabelRule.OptionalYear => ["2024", null, null],
            LabelRule.Number => ["I", "1", "1.2", "a)", "II.3b", null],
            LabelRule.Slug => ["so-noi-vu", "a1", null],
            LabelRule.Code => ["PAPI", "PAR-INDEX", null],
            LabelRule.RequiredName => ["thẩm định", "Cung cấp  số liệu", "theo dõi, đôn đốc", "trình"],
            _ => [null],
        };
        return labels[_random.Next(labels.Length)];
    }
}
