using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace PapiSite.Language.Values;

/// <summary>Reads several deadlines that stand behind one another without a semicolon.</summary>
internal static partial class DeadlineSegments
{
    private const int MostSegments = 12;

    /// <summary>Deadlines behind one another: "quý II (dự thảo), quý IV (ban hành)", "thường xuyên, định kỳ hằng quý".</summary>
    public static DeadlinePart.Found? Read(string text, string folded)
    {
        var cuts = Cuts(folded);
        if (cuts.Count is < 1 or > MostSegments) return null;
        List<(int Start, int End)> pieces = [];
        var start = 0;
        foreach (var cut in cuts)
        {
            pieces.Add((start, cut.Index));
            start = cut.Index + cut.Length;
        }

        pieces.Add((start, folded.Length));
        // The fewest segments that can all be read, from the end: what a name or a condition takes in stays with it.
        var best = new (int Cost, DeadlinePart.Found? First, int Next)[pieces.Count + 1];
        for (var from = pieces.Count - 1; from >= 0; from--)
        {
            best[from] = (int.MaxValue, null, 0);
            for (var to = from; to < pieces.Count; to++)
            {
                if (best[to + 1].Cost == int.MaxValue || (from == 0 && to == pieces.Count - 1)) continue;
                var (first, last) = (pieces[from].Start, pieces[to].End);
                if (best[to + 1].Cost + 1 >= best[from].Cost || !HasWord(folded[first..last])) continue;
                var (words, own) = DeadlinePart.Trimmed(text[first..last].Trim());
                if (DeadlinePart.Single(words, own) is { Deadline.Kind: not DeadlineKind.None } found)
                    best[from] = (best[to + 1].Cost + 1, found with { Deadline = Worded(found.Deadline, words) }, to + 1);
            }
        }

        if (best[0].First is null) return null;
        List<DeadlinePart.Found> read = [];
        for (var at = 0; at < pieces.Count; at = best[at].Next) read.Add(best[at].First!);
        return Together([.. read.SelectMany(r => r.Deadline.Singles)]) is { } parts
            ? new(Deadline.Combined(parts), read.Select(r => r.Unread).FirstOrDefault(u => u is not null))
            : null;
    }

    private static Deadline Worded(Deadline deadline, string words) => deadline.Kind == DeadlineKind.Several
        ? deadline with { Parts = [.. deadline.Parts.Select(p => p with { Text = words })] }
        : deadline with { Text = words };

    /// <summary>
    /// Segments share their year, and "hằng năm" behind the last is said of all; null where their order would then be wrong.
    /// </summary>
    private static ImmutableArray<Deadline>? Together(ImmutableArray<Deadline> parts)
    {
        if (parts is [.., { Recurrence: { Every: RecurrenceInterval.Year, LastMonth: not null } }] && parts.Any(p => p.LacksYear))
        {
            return parts.All(p => p.LacksYear || p.Recurrence is not null)
                ? [.. parts.Select(p => p.LacksYear ? Yearly(p) : p)]
                : null;
        }

        var told = parts.Where(p => p.Yearless is null).Select(p => p.Last ?? p.First).OfType<DateOnly>();
        int[] years = [.. told.Select(d => d.Year).Distinct()];
        if (years is not [var year] || !parts.Any(p => p.LacksYear)) return parts;
        ImmutableArray<Deadline> dated = [.. parts.Select(p => p.LacksYear ? p.Within(new(year, year)) with { Yearless = null } : p)];
        DateOnly[] ends = [.. dated.Where(d => d.Kind != DeadlineKind.Year).Select(d => d.LastDue).OfType<DateOnly>()];
        return ends.Zip(ends.Skip(1)).All(p => p.First <= p.Second) ? dated : null;
    }

    /// <summary>"trước ngày 15/6; 15/12 hằng năm": what is said behind the last of some days is said of all.</summary>
    public static IEnumerable<Deadline> EveryYear(IReadOnlyCollection<Deadline> parts) =>
        parts.SkipLast(1).All(p => p is { Kind: DeadlineKind.Date, LacksYear: true, ReportFor: null, Note: null })
            ? parts.Select(p => p.LacksYear ? Yearly(p) : p)
            : parts;

    private static Deadline Yearly(Deadline part) => part with
    {
        Kind = DeadlineKind.Recurring,
        Recurrence = new(
            RecurrenceInterval.Year,
            part.Yearless!.Value.FirstMonth,
            part.Yearless.Value.LastMonth,
            part.Kind == DeadlineKind.Date ? part.Yearless.Value.LastDay : null
        ),
        Yearless = null,
        Open = OpenSide.None,
    };

    private static List<Match> Cuts(string folded)
    {
        List<Match> cuts = [];
        var depth = 0;
        var at = 0;
        foreach (Match cut in Cut.Matches(folded))
        {
            for (; at < cut.Index; at++) depth += folded[at] switch { '(' => 1, ')' => -1, _ => 0 };
            if (depth == 0) cuts.Add(cut);
        }

        return cuts;
    }

    /// <summary>A bare number is no deadline beside others: "tháng 6 năm 2025, 2026" leaves open what 2026 is of.</summary>
    private static bool HasWord(string folded) => folded.Any(c => char.IsAsciiLetter(c) || c == '/');

    [GeneratedRegex(@"\s*,\s+|(?<=[a-z)]),(?=[a-z])|\s+va\s+|\s*/\s*(?=[a-z])|\s+[-+]\s+|\.\s+|\s*;\s*", RegexOptions.ExplicitCapture)]
    private static partial Regex Cut { get; }
}
