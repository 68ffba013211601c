using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PapiSite.Language.Diagnostics;
using PapiSite.Language.Text;

namespace PapiSite.Language.Values;

/// <summary>
/// Reads what stands between two semicolons: one deadline with words around it (a milestone's name, whom it is for, a condition), or
/// several behind one another (<see cref="DeadlineSegments"/>). Forms are asked for in the order in which they leave the fewest words out.
/// </summary>
internal static partial class DeadlinePart
{
    /// <summary>Cells of plans are short; what has more words than these is no deadline, and must not cost time.</summary>
    private const int MostWords = 40;

    private const int FewWords = 12;

    /// <summary>The deadlines of a part, in its order; words alone, with the problem, where it fits no form.</summary>
    public static PartReading Read(string part)
    {
        var (text, folded) = Trimmed(part);
        var read = Single(text, folded) ?? DeadlineSegments.Read(text, folded);
        if (read is { } found && !found.Deadline.Singles.Any(IsWithdrawn))
        {
            ImmutableArray<Deadline> deadlines =
                [.. found.Deadline.Singles.Select(d => d with { Text = d.Text.Length > 0 ? d.Text : part })];
            var unread = found.Unread is { } digits ? ValueDiagnostics.UnreadTimeInDeadline.Of(digits) : null;
            return new(deadlines, unread is null ? null : new(unread, 0, part.Length, false));
        }

        return new([new(DeadlineKind.Words) { Text = part }], Problem(part, folded));
    }

    /// <summary>
    /// True where the words beside a time take it back: "Năm 2024 (chuyển sang 2025)", "tạm dừng đến năm 2026", "đã xong năm 2023" name no
    /// day by which something is due.
    /// </summary>
    private static bool IsWithdrawn(Deadline deadline) => deadline.Note is { } note && Withdrawal.IsMatch(Grammar.Folded(note));

    private static PartProblem Problem(string part, string folded)
    {
        if (Grammar.ReadWhole(DeadlineTimes.NoSuchDay, folded).Result is { } day)
            return new(ValueDiagnostics.NoSuchDay.Of(day.ToString()), 0, part.Length, true);
        if (ImpossibleTimes.In(part, folded) is { } impossible)
            return new(impossible, 0, part.Length, true);
        return new(ValueDiagnostics.BadDeadline.Of((Typed: part, Nearest: DeadlineForms.NearestTo(part))), 0, part.Length, false);
    }

    /// <summary>With single blanks, without a full stop at its end, and numbers in words behind figures: "06 (sáu) tháng".</summary>
    public static (string Text, string Folded) Trimmed(string part)
    {
        var words = Blanks.Replace(part, " ");
        var text = words.EndsWith("..", StringComparison.Ordinal) || words.Length == 1 ? words : words.TrimEnd('.', ',', ' ');
        var folded = Bullet.Replace(Grammar.Folded(text), Blank);
        folded = NumberInWords.Replace(folded, Blank);
        return (text, folded);
    }

    /// <summary>One deadline, with at most a name, a note or a condition.</summary>
    public static Found? Single(string text, string folded)
    {
        if (Core(folded) is { } core) return new(core, null);
        if (WithoutTail(text, folded) is { } whole) return whole;
        if (Grammar.ReadWhole(Deadlines.Conditional, folded).Result is { } condition)
            return ConditionWithDay(text, folded) ?? new(condition, UnreadTime(text, folded));
        return InParentheses(text, folded) ?? Named(text, folded, []);
    }

    private static Deadline? Core(string folded) => Grammar.ReadWhole(Deadlines.Any, folded).Result;

    /// <summary>"hoặc đột xuất khi có yêu cầu", behind what is due in any case.</summary>
    private static Found? WithoutTail(string text, string folded)
    {
        var tail = OnDemand.Match(folded);
        return tail.Success && Core(folded[..tail.Index]) is { } core ? new(core with { Note = Note(text[tail.Index..]) }, null) : null;
    }

    /// <summary>
    /// "theo tiến độ của Bộ, chậm nhất 30/11/2025", "từ khi ban hành đến hết năm 2025": the day counts, the condition is kept.
    /// </summary>
    private static Found? ConditionWithDay(string text, string folded)
    {
        var isFrom = folded.StartsWith("tu ", StringComparison.Ordinal) || folded.StartsWith("ke tu ", StringComparison.Ordinal);
        foreach (Match tail in ConditionTail.Matches(folded))
        {
            if (!isFrom && tail.Groups["from"].Success) continue;
            // "Khi có hướng dẫn, năm 2024": whether that is the last day or the year in which it is awaited, nobody can tell.
            if (tail.Groups["bare"].Success && OpensEvent.IsMatch(folded)) continue;
            var at = tail.Groups["tail"].Index;
            var rest = folded[at..].TrimEnd(' ', ')');
            if (rest.StartsWith("nhung ", StringComparison.Ordinal)) (at, rest) = (at + 6, rest[6..]);
            if (Core(rest) is not { Kind: not DeadlineKind.None } day || day.Kind == DeadlineKind.Several) continue;
            if (isFrom && day.Recurrence is null) day = day with { First = day.Kind == DeadlineKind.Date ? day.First : null };
            return new(day with { Note = Note(text[..tail.Index]) }, UnreadTime(text[..tail.Index], folded[..tail.Index]));
        }

        return null;
    }

    /// <summary>Words in parentheses: another part of the time ("hằng năm (trước ngày 15/12)"), else what the deadline is for.</summary>
    private static Found? InParentheses(string text, string folded)
    {
        var groups = Parentheses.Matches(folded);
        // Of several, and of one in the middle, nothing tells what they are said of.
        if (groups is not [var only] || (only.Index > 0 && only.Index + only.Length < folded.TrimEnd().Length)) return null;
        var inside = only.Value[1..^1];
        if (!BareInterval.IsMatch(inside) && Core(folded.Replace('(', ',').Replace(')', ' ')) is { Kind: not DeadlineKind.Several } whole)
            return new(whole, null);
        var outside = Parentheses.Replace(folded, Blank);
        if (InItsYear(outside, inside) is { } part) return new(part, null);
        var note = text.Substring(only.Index + 1, only.Length - 2).Trim();
        // "Dự thảo (quý II)": the name stands outside.
        if (only.Index > 0 && IsName(outside) && !BareInterval.IsMatch(inside) && Core(inside) is { IsSingle: true } named)
            return new(WithNote(named, [text[..only.Index]]), null);
        var unread = UnreadTime(note, inside) ?? (GoesOn.IsMatch(inside) ? note : null);
        if (Core(outside) is { Kind: not DeadlineKind.None } core)
        {
            // "hằng năm (2027, 2029)" is not every year.
            if (core.Recurrence is not null && BareYears.IsMatch(inside)) unread = note;
            return core.Kind == DeadlineKind.Several ? null : new(core with { Note = note }, unread);
        }

        return Named(text, outside, [note]) is { } found ? found with { Unread = unread } : null;
    }

    /// <summary>"năm 2025 (quý IV)".</summary>
    private static Deadline? InItsYear(string outside, string inside)
    {
        if (Core(outside) is not { Kind: DeadlineKind.Year, First: { } first }) return null;
        return Core(inside) is { LacksYear: true } part ? part.Within(new(first.Year, first.Year)) with { Yearless = null } : null;
    }

    /// <summary>"Khởi động quý IV/2026", "cấp tỉnh: 31/3/2025", "năm 2025: 50%": words before the time, or behind it.</summary>
    private static Found? Named(string text, string folded, string[] notes)
    {
        int[] words = [.. WordStarts(folded)];
        if (words.Length is < 2 or > MostWords) return null;
        int[] names = [0, .. words.Skip(1).Where(at => IsName(folded[..at]))];
        int[] afterwords = [folded.Length, .. words.Skip(1).Reverse().Where(at => IsAfterword(folded[at..]))];
        // The fewest words that are not of the time; on both sides of it only where there are few.
        var pairs = names.SelectMany(n => afterwords.Select(a => (From: n, To: a))).Where(p => p.From < p.To)
            .Where(p => p.From == 0 || p.To == folded.Length || words.Length <= FewWords);
        foreach (var (from, to) in pairs.OrderBy(p => p.From - p.To))
        {
            var time = folded[from..to].TrimEnd(' ', ',', ':', '-');
            if (BareInterval.IsMatch(time)) continue;
            if (Core(time) is { IsSingle: true } core)
                return new(WithNote(core, [text[..from], text[to..], .. notes]), null);
        }

        return null;
    }

    private static Deadline WithNote(Deadline deadline, IEnumerable<string> notes) =>
        deadline with { Note = string.Join("; ", notes.Select(Note).Where(n => n.Length > 0)) is { Length: > 0 } note ? note : null };

    private static IEnumerable<int> WordStarts(string folded)
    {
        for (var i = 0; i < folded.Length; i++)
        {
            var isAfterGap = i == 0 || char.IsWhiteSpace(folded[i - 1]) || folded[i - 1] is '(' or ')';
            if (isAfterGap && !char.IsWhiteSpace(folded[i])) yield return i;
        }
    }

    private static bool IsName(string folded) =>
        IsWithoutTime(folded) && !ChangesTimeBehind.IsMatch(folded) && !OpensCondition.IsMatch(folded);

    private static bool IsAfterword(string folded) =>
        IsWithoutTime(folded) && !ChangesTimeBefore.IsMatch(folded);

    private static bool IsWithoutTime(string folded)
    {
        var words = ReportName.Replace(folded, "");
        return !TimeWord.IsMatch(words) && !UnreadDigit.IsMatch(Ordinal.Replace(Share.Replace(words, ""), ""));
    }

    private static string Blank(Match match) => new(' ', match.Length);

    private static string Note(string words) => words.Trim(' ', ',', ':', '-', '–', '—', '(', ')');

    /// <summary>The words, where they hold figures that may be a time: neither a count nor the number or day of a document.</summary>
    private static string? UnreadTime(string text, string folded) =>
        TimeInWords.IsMatch(Figure.Replace(DocumentNumber.Replace(folded, ""), "")) ? text.Trim(' ', '(', ')') : null;

    /// <summary>What fits a form.</summary>
    /// <param name="Deadline">The deadline.</param>
    /// <param name="Unread">Words that may hold a time too and are not read, or null.</param>
    public sealed record Found(Deadline Deadline, string? Unread);

    [GeneratedRegex(
        @"(?<=\d) *\((mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi|muoi hai|muoi lam)\)(?= +(thang|ngay|nam|lan|tuan|quy|gio))",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex NumberInWords { get; }

    [GeneratedRegex(
        @",? *\(?((hoac|va|va|,) *)(bao cao )?(dot xuat|khi co|khi phat sinh|khi can|theo yeu cau|phat sinh)[^\d]*$",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex OnDemand { get; }

    [GeneratedRegex(
        @"[,(]\s*(?<tail>(cham nhat|muon nhat|hoan thanh|xong|truoc|trong|den|khong qua|nhung|(?<bare>quy|thang|nam|t)|ket thuc|hang|moi"
            + @"|dinh ky)\b)"
            + @"|\s(?<tail>(cham nhat|muon nhat|nhung (cham nhat|khong qua|phai|hoan thanh|truoc))\b)|\s(?<tail>(?<from>den|cho den)\s)",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex ConditionTail { get; }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks { get; }

    [GeneratedRegex(@"\([^()]*\)")]
    private static partial Regex Parentheses { get; }

    [GeneratedRegex(@"\d")]
    private static partial Regex UnreadDigit { get; }

    /// <summary>Numbers that name a step and not a time: "đợt 1", "lần 2", "(1)".</summary>
    [GeneratedRegex(
        @"\b(dot|lan|giai doan|buoc|ky|vong|nhom|muc do|phan|noi dung|muc|hang muc|cap|khu|so|thu) \d{1,2}\b(?![/.-]\d)"
            + @"|^\(?\d{1,2}[).] |^\d{1,2}/ "
    )]
    private static partial Regex Ordinal { get; }

    [GeneratedRegex(@"\d+([.,]\d+)? *(%|ngay\b|gio\b|thang\b|tuan\b|lan\b|xa\b|nam\b|phut\b|phuong\b|don vi\b)")]
    private static partial Regex Figure { get; }

    /// <summary>"báo cáo 6 tháng", "báo cáo năm": whose deadline it is.</summary>
    [GeneratedRegex(@"\bbao cao (quy( [ivx]+)?|0?6 thang|0?9 thang|nam|thang|tuan)\b")]
    private static partial Regex ReportName { get; }

    [GeneratedRegex(@"\b(cac|nhung|hang|moi) (nam|quy|thang|tuan)\b|\b(thuong xuyen|dinh ky|tro di|tiep theo)\b")]
    private static partial Regex GoesOn { get; }

    /// <summary>What stands before a member of a list: "- ", "(1) ", "2. ", "a) ".</summary>
    [GeneratedRegex(@"^\s*([-+*•]|\(?\d{1,2}\)|\d{1,2}\.(?= \D)|\(?[a-e]\))\s+(?=\S)")]
    private static partial Regex Bullet { get; }

    [GeneratedRegex(@"\d+([.,]\d+)? *%")]
    private static partial Regex Share { get; }

    [GeneratedRegex(@"\d+(/\d{4})?[/-][a-z][a-z\d-]*(/[a-z\d]+)?(,? (ngay )?\d{1,2}(/| thang )\d{1,2}(/| nam )\d{4})?")]
    private static partial Regex DocumentNumber { get; }

    [GeneratedRegex(@"\b(ngay|thang|quy|nam)\s+(thu )?\d|\bquy [ivx]+\b|\d\s*[/-]\s*\d")]
    private static partial Regex TimeInWords { get; }

    [GeneratedRegex(@"^\D*(19|20)\d\d\b")]
    private static partial Regex BareYears { get; }

    /// <summary>Words of time, which no name of a milestone has; "quy chế" and "Việt Nam" are none.</summary>
    [GeneratedRegex(
        @"\b(thang|ngay|tuan|quy(?! (che|dinh|hoach|mo|trinh|tac|uoc|chuan|dat|phap|doi|dau|hoi))"
            + @"|(?<!\b(viet|mien|phia|dong|tay|ha|quang) )nam(?! (dinh|sach|bo|trung)))\b"
            + @"|\b(dinh ky|thuong xuyen|lien tuc|tro di|tiep theo|khi|ke tu|nien hoc)\b"
    )]
    private static partial Regex TimeWord { get; }

    /// <summary>Words at the end of a name that would change the time behind it: "khoảng quý II" is not "quý II".</summary>
    [GeneratedRegex(
        @"\b(khoang|dau|giua|cuoi|nua|(?<!thong |ket |hieu |he )qua|hon|khong|chua|chang|ngoai|tru|tu|sau|truoc|den|toi|gan|va|hoac|hay"
            + @"|voi|tuan|(?<!nghiem )thu|som|muon|theo|lui|hoan|vuot|gia han|keo dai|lien tiep|cua|so voi|moi|nam|thang|quy|ngay|dip|luc"
            // The number behind is of these, not of the day: "lần 1 tháng 5".
            + @"|lan|dot|vong|giai doan|buoc)\s*$"
            + @"|\b(khong|chua|hoac|gia han|lui)\b"
    )]
    private static partial Regex ChangesTimeBehind { get; }

    /// <summary>Words behind a time that would change it: "quý II hoặc sau đó".</summary>
    [GeneratedRegex(
        @"^(va|hoac|hay|sau|truoc|tro|tiep|den|toi|tu|tru|ngoai|ke|gan|hon|nay|cua|la|thi|cung|nhung|ma|khac|x|v|i)\b"
            + @"|\b(hoac|tru|ngoai tru|keo dai)\b|^[-+/&]"
    )]
    private static partial Regex ChangesTimeBefore { get; }

    [GeneratedRegex(@"^(theo (?!doi\b)|khi |sau |tu |ke tu |truoc |trong |ngay |den )")]
    private static partial Regex OpensCondition { get; }

    [GeneratedRegex(@"^(ngay )?(khi|sau|neu|truong hop|tuy|cho) ")]
    private static partial Regex OpensEvent { get; }

    /// <summary>Words that say of a time that it is over, put off or given up.</summary>
    [GeneratedRegex(
        @"^(da|dung|ngung|tam (dung|ngung|hoan)|hoan|huy|bo|lui)$"
            + @"|\bda (hoan thanh|xong|thuc hien|trien khai|ban hanh|trinh|lam|qua|het|dung|huy|bi|co|duoc)\b"
            + @"|\b(tam (dung|hoan|ngung)|dung (thuc hien|lai|trien khai)|hoan (lai|sang|den|thuc hien)|huy bo|bai bo|bo qua"
            + @"|khong (thuc hien|con)|(chuyen|doi|lui) (sang|qua|den)|dieu chinh (sang|den|thanh|lai)|gia han|keo dai)\b"
    )]
    private static partial Regex Withdrawal { get; }

    [GeneratedRegex(@"^\s*(nam|quy|thang|tuan|6 thang|06 thang|9 thang|nam hoc|dinh ky)\W*$")]
    private static partial Regex BareInterval { get; }
}

/// <summary>What was read between two semicolons.</summary>
/// <param name="Deadlines">The deadlines.</param>
/// <param name="Problem">What the editor is told of it, or null.</param>
internal sealed record PartReading(ImmutableArray<Deadline> Deadlines, PartProblem? Problem);

/// <summary>What the editor is told of a part, and where in it.</summary>
internal sealed record PartProblem(Finding Finding, int Start, int Length, bool IsError);
