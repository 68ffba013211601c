using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PapiSite.Import.Sources;
using PapiSite.Language.Diagnostics;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;

namespace PapiSite.Import.Understanding;

/// <summary>
/// What stands above a document's first section: who issued it, its number, place and day, kind and subject; and what an appendix says
/// of the document that it belongs to.
/// </summary>
internal sealed partial class DocumentHead
{
    private static readonly HashSet<string> Kinds =
    [
        "ke hoach", "chuong trinh", "chuong trinh hanh dong", "quyet dinh", "nghi quyet", "chi thi", "de an", "thong bao", "huong dan",
        "phuong an", "ke hoach hanh dong", "cong van", "bao cao",
    ];

    private static readonly Words Emblem =
        new("quốc hiệu, tiêu ngữ, dòng kẻ; trang in của kế hoạch tự có",
            "the state's name and motto, and lines; a printed plan has its own");

    private readonly List<string> _issuer = [];

    /// <summary>
    /// Who issued it, as printed over the number; empty where it is not told. A line that begins with another body is the one that issued
    /// it, under the one above.
    /// </summary>
    public string Issuer => string.Join(' ', _issuer.Skip(Math.Max(0, _issuer.FindLastIndex(Fields.BeginsAsBody))));

    /// <summary>Whom it is under, as printed above it; empty where nobody is.</summary>
    public string Above => string.Join(' ', _issuer.Take(Math.Max(0, _issuer.FindLastIndex(Fields.BeginsAsBody))));

    /// <summary>The number; null where none is told, empty where its place is blank.</summary>
    public string? Number { get; private set; }

    /// <summary>The day, month and year as the plan language writes them (<c>13/6/2024</c>, <c>tháng 1/2023</c>); or null.</summary>
    public string? Issued { get; private set; }

    /// <summary>The kind, as printed; or null.</summary>
    public string? Kind { get; private set; }

    /// <summary>Where the kind stands; null where none is told.</summary>
    public SourcePlace? KindAt { get; private set; }

    /// <summary>What it is about, in the words of its title.</summary>
    public string Subject { get; private set; } = "";

    /// <summary>The places of number, day, issuer and title, each by the keyword that it becomes.</summary>
    public Dictionary<Keyword, ImmutableArray<SourcePlace>> Places { get; } = [];

    /// <summary>Words of the head that are of no use to a plan.</summary>
    public List<LeftOut> LeftOut { get; } = [];

    /// <summary>Reads the lines from the first on; gives how many belong to the head.</summary>
    public int Read(IReadOnlyList<(CellLine Line, SourcePlace Place)> lines)
    {
        var i = 0;
        while (i < lines.Count && i < 40)
        {
            var (line, place) = lines[i];
            var text = line.Printed.Trim();
            if (IsKind(text))
            {
                LeftOut.Add(new(place, text, Reasons.HeadRead));
                (Kind, KindAt) = (text, place);
                return ReadSubject(lines, i + 1);
            }

            var isEmblem = IsEmblem(text);
            if (!isEmblem && !ReadNumber(text, place) && !ReadDay(text, place) && !ReadIssuer(line, place)) break;
            LeftOut.Add(new(place, text, isEmblem ? Emblem : Reasons.HeadRead));
            i++;
        }

        // What was taken for an issuer and has neither number nor day is a title.
        return Number is null && Issued is null ? ReadTitle(lines) : i;
    }

    private int ReadTitle(IReadOnlyList<(CellLine Line, SourcePlace Place)> lines)
    {
        _issuer.Clear();
        Places.Clear();
        LeftOut.Clear();
        if (lines.Count == 0 || !IsCapitals(lines[0].Line.Printed) || Appendix.IsMatch(lines[0].Line.Printed.Trim())) return 0;
        return ReadSubject(lines, 0);
    }

    /// <summary>Takes a title that stands elsewhere than at the head.</summary>
    public void Tell(string title, SourcePlace place) => (Subject, Places[Keywords.Plan]) = (title.Replace('\n', ' ').Trim(), [place]);

    /// <summary>Reads what an appendix says in parentheses: <c>(Kèm theo Kế hoạch số 12/KH-UBND ngày 5/1/2024 của UBND tỉnh)</c>.</summary>
    public bool ReadAttached(string text, SourcePlace place)
    {
        if (Attached.Match(text) is not { Success: true } match) return false;
        if (Number is null or "")
        {
            Number = NumberOf(match.Groups["number"].Value);
            Places[Keywords.Number] = [place];
        }

        if (Issued is null && match.Groups["year"].Success)
        {
            Issued = DayOf(match.Groups["day"].Value, match.Groups["month"].Value, match.Groups["year"].Value);
            Places[Keywords.Issued] = [place];
        }

        if (_issuer.Count == 0 && match.Groups["issuer"].Value.Trim() is { Length: > 0 } issuer) AddIssuer(issuer, place);
        return true;
    }

    /// <summary>True for a line that begins an appendix.</summary>
    public static Match AppendixAt(string text) => Appendix.Match(text.Trim());

    /// <summary>The same for a line that is the title of an appendix: it has its number, or nothing but capitals.</summary>
    public static Match? OpensAppendix(string text)
    {
        var match = AppendixAt(text);
        return match.Success && text.Length < 300
            && (match.Groups["number"].Success || !match.Groups["title"].Value.Any(char.IsLower)) ? match : null;
    }

    /// <summary>True for a line that names a kind of document and nothing else.</summary>
    public static bool IsKind(string text) => IsCapitals(text) && Kinds.Contains(VietnameseText.Key(text.TrimEnd(':')));

    /// <summary>The lines that tell the subject, after a kind; gives the first line behind them.</summary>
    public int ReadSubject(IReadOnlyList<(CellLine Line, SourcePlace Place)> lines, int from)
    {
        var (parts, places) = (new List<string>(), ImmutableArray.CreateBuilder<SourcePlace>());
        var i = from;
        for (; i < lines.Count && parts.Count < 8; i++)
        {
            var text = lines[i].Line.Printed.Trim();
            if (ReadAttached(text, lines[i].Place))
            {
                LeftOut.Add(new(lines[i].Place, text, Reasons.HeadRead));
                continue;
            }

            if (IsEmblem(text))
            {
                LeftOut.Add(new(lines[i].Place, text, Emblem));
                continue;
            }

            if (Particulars.In(text, lines[i].Place) is not null) break;
            if (lines[i].Line.Marker is not null || Opening.IsMatch(text) || text is [.., '.' or ':'] || text.Length > 400) break;
            if (parts.Count > 0 && ((IsCapitals(text) && !IsCapitals(parts[0])) || OpensAppendix(text) is not null)) break;
            if (parts.Count > 0 && IsCapitals(parts[0]) && Bodies.IsMatch(text) && IsCapitals(text)) break;
            parts.Add(text);
            places.Add(lines[i].Place);
            LeftOut.Add(new(lines[i].Place, text, Reasons.HeadRead));
        }

        if (parts.Count > 0) (Subject, Places[Keywords.Plan]) = (SentenceCase.Of(string.Join(' ', parts)), places.ToImmutable());
        return i;
    }

    private bool ReadIssuer(CellLine line, SourcePlace place)
    {
        var text = line.Printed.Trim();
        if (line.Marker is not null || text.Length >= 80 || !IsCapitals(text) || Appendix.IsMatch(text)) return false;
        AddIssuer(text, place);
        return true;
    }

    private void AddIssuer(string text, SourcePlace place)
    {
        _issuer.Add(text);
        Places[Keywords.Issuer] = [.. Places.GetValueOrDefault(Keywords.Issuer, []), place];
    }

    private bool ReadNumber(string text, SourcePlace place)
    {
        if (NumberLine.Match(text) is not { Success: true } match) return false;
        Number = NumberOf(match.Groups["number"].Value);
        Places[Keywords.Number] = [place];
        return true;
    }

    private static string NumberOf(string text)
    {
        var number = string.Concat(text.Where(c => !char.IsWhiteSpace(c))).Trim('.', '…', '*', '_', ',', ':');
        return number.Length == 0 || !char.IsAsciiDigit(number[0]) ? "" : number;
    }

    private bool ReadDay(string text, SourcePlace place)
    {
        if (DayLine.Match(text) is not { Success: true } match) return false;
        Issued = DayOf(match.Groups["day"].Value, match.Groups["month"].Value, match.Groups["year"].Value);
        Places[Keywords.Issued] = [place];
        return true;
    }

    private static string? DayOf(string day, string month, string year)
    {
        if (!int.TryParse(year, out var y)) return null;
        if (!int.TryParse(month, out var m)) return null;
        return int.TryParse(day, out var d) ? $"{d}/{m}/{y}" : $"tháng {m}/{y}";
    }

    private static bool IsEmblem(string text) =>
        VietnameseText.Key(text) is "cong hoa xa hoi chu nghia viet nam" or "doc lap tu do hanh phuc" or "dang cong san viet nam" or "";

    private static bool IsCapitals(string text) => text.Count(char.IsLetter) > 3 && !text.Any(char.IsLower);

    private const RegexOptions Any = RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"^số\s*:?\s*(?<number>[0-9….]*\s*[-/]\s*[\p{L}0-9/ \-….]+|[….]+)$", Any)]
    private static partial Regex NumberLine { get; }

    [GeneratedRegex(
        @"^[\p{L} .\-]+,\s*ngày\s*(?<day>[0-9]{1,2})?[\s….]*tháng\s*(?<month>[0-9]{1,2})?[\s….]*"
            + @"năm\s*((?<year>[0-9]{4})\.?|[0-9]{0,3}[….]+)$",
        Any)]
    private static partial Regex DayLine { get; }

    [GeneratedRegex(
        @"^\(?\s*(ban hành )?kèm theo\s+[\p{L} ]*?"
            + @"(số\s*:?\s*)?(?<number>[0-9….]*\s*/\s*[\p{L}0-9\-]+([/\-][\p{L}0-9\-]+)*)?\s*(,\s*)?ngày\s*"
            + @"((?<day>[0-9]{1,2})?[\s….]*(tháng|/)\s*(?<month>[0-9]{1,2})?[\s….]*(năm|/)\s*(?<year>[0-9]{4}))?\s*"
            + @"(của\s+(?<issuer>[^)]+))?\)?\.?$",
        Any)]
    private static partial Regex Attached { get; }

    [GeneratedRegex(@"^phụ lục(\s+(số\s*)?(?<number>[0-9]{1,2}|[IVX]{1,5}|[A-Z])(?=\s|$|[:.,-]))?\s*[:.\-–]?\s*(?<title>.*)$", Any)]
    private static partial Regex Appendix { get; }

    [GeneratedRegex("^(căn cứ|thực hiện|thi hành|nhằm|triển khai thực hiện|để |theo đề nghị|xét đề nghị|trên cơ sở|ngày [0-9])", Any)]
    private static partial Regex Opening { get; }

    [GeneratedRegex("^(ủy ban nhân dân|uỷ ban nhân dân|chủ tịch|hội đồng nhân dân|bộ trưởng|thủ tướng|chính phủ)", Any)]
    private static partial Regex Bodies { get; }
}
