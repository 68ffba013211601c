using System.Text.RegularExpressions;
using PapiSite.Import.Sources;
using PapiSite.Language.Text;

namespace PapiSite.Import.Understanding;

/// <summary>What stands below a document's last section: recipients and signature.</summary>
internal sealed partial class DocumentFoot
{
    /// <summary>Loose words in a foot are a stamp or a slip of text recognition; what is longer is a sentence.</summary>
    private const int LongestLoose = 90;

    /// <summary>Who receives the document, without the marks between them.</summary>
    public List<string> Recipients { get; } = [];

    /// <summary>Who signed, or null.</summary>
    public string? Name { get; private set; }

    /// <summary>In what capacity, as printed, line by line.</summary>
    public List<string> Capacity { get; } = [];

    /// <summary>The lines that belong to the foot.</summary>
    public List<SourcePlace> Places { get; } = [];

    /// <summary>The lines that became fields, and loose ones beside them.</summary>
    public List<LeftOut> LeftOut { get; } = [];

    /// <summary>True for the line with which a foot begins.</summary>
    public static bool Begins(string text) => ReceivedBy.IsMatch(text.Trim()) || (Signing.IsMatch(text.Trim()) && IsCapitals(text));

    /// <summary>True for an office in capitals with a person below it, be it with “(Đã ký)” between the two.</summary>
    public static bool IsSigned(IEnumerable<string?> lines) =>
        lines.Select(l => l?.Trim() ?? "").Where(l => l.Length > 0 && !l.StartsWith('(')).Take(2).ToList() is [var office, var person]
            && IsOffice(Markers.Split(office), office) && Person.IsMatch(person);

    /// <summary>Reads lines from the first of the foot on; gives the first line behind it.</summary>
    public int Read(IReadOnlyList<(CellLine Line, SourcePlace Place)> lines, int from)
    {
        var isList = false;
        var i = from;
        for (; i < lines.Count; i++)
        {
            var (line, place) = lines[i];
            var text = line.Printed.Trim();
            if (i > from && (DocumentHead.AppendixAt(text).Success || DocumentHead.IsKind(text) || IsBehind(line, text))) break;
            var reason = Reasons.FootRead;
            if (ReceivedBy.Match(text) is { Success: true } head)
            {
                isList = true;
                AddRecipients(text[head.Length..]);
            }
            else if (isList && (line.Kind is MarkerKind.Dash or MarkerKind.Plus || text.EndsWith(';') || Archive.IsMatch(text)))
            {
                AddRecipients(line.Text);
            }
            else if (Name is null && (Signing.IsMatch(text) || IsOffice(line, text)))
            {
                Capacity.Add(text);
            }
            else if (Capacity.Count > 0 && Name is null && Person.IsMatch(text))
            {
                Name = text;
            }
            else
            {
                reason = Reasons.Loose;
            }

            if (reason == Reasons.FootRead) Places.Add(place);
            if (text.Any(char.IsLetterOrDigit)) LeftOut.Add(new(place, text, reason));
        }

        return i;
    }

    /// <summary>True for what is no longer the foot: a sentence, and a title in capitals that is no office.</summary>
    private bool IsBehind(CellLine line, string text) => text.Length > LongestLoose && line.Kind is not (MarkerKind.Dash or MarkerKind.Plus)
        ? !text.EndsWith(';')
        : IsCapitals(text) && line.Marker is null && !Signing.IsMatch(text) && (Name is not null || !IsOffice(line, text))
            && text.Count(c => c == ' ') > 1;

    private static bool IsOffice(CellLine line, string text) =>
        IsCapitals(text) && text.Length < 60 && line.Marker is null && Offices.IsMatch(text);

    /// <summary>The person and the capacity as the plan language writes them, or null.</summary>
    public string? Signatory => Name is null ? null
        : Capacity.Count == 0 ? Name : $"{Name} ({string.Join(", ", Capacity.Select(Spoken))})";

    private void AddRecipients(string text) => Recipients.AddRange(
        text.Split(';').Select(r => r.Trim().TrimStart('-').TrimEnd('.', ',').Trim()).Where(r => r.Any(char.IsLetterOrDigit)));

    /// <summary><c>KT. CHỦ TỊCH</c> as “KT. Chủ tịch”.</summary>
    private static string Spoken(string line)
    {
        var match = Signing.Match(line);
        var mark = match.Groups["mark"].Value;
        var rest = SentenceCase.Of(line[mark.Length..].Trim().TrimEnd(','));
        rest = Office.Replace(rest, m => char.ToUpperInvariant(m.Value[0]) + m.Value[1..]);
        return mark.Length == 0 ? rest : $"{mark.Trim()} {rest}";
    }

    [GeneratedRegex("(?<=[Pp]hó )(chủ tịch|giám đốc|bộ trưởng|thủ tướng|chánh văn phòng|bí thư)")]
    private static partial Regex Office { get; }

    private static bool IsCapitals(string text) => text.Count(char.IsLetter) > 2 && !text.Any(char.IsLower)
        && VietnameseText.Key(text).Length > 0;

    private const RegexOptions Any = RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"^nơi nhận\s*:?\s*", Any)]
    private static partial Regex ReceivedBy { get; }

    [GeneratedRegex(
        @"\b(CHỦ TỊCH|BÍ THƯ|GIÁM ĐỐC|BỘ TRƯỞNG|THỨ TRƯỞNG|THỦ TƯỚNG|CHÁNH|CỤC TRƯỞNG|VỤ TRƯỞNG|TRƯỞNG|PHÓ|TỔNG|VIỆN TRƯỞNG|HIỆU TRƯỞNG"
            + @"|ỦY BAN|UỶ BAN|HỘI ĐỒNG|BAN|UBND|HĐND)\b")]
    private static partial Regex Offices { get; }

    [GeneratedRegex(@"^(?<mark>(TM|KT|TL|TUQ|Q)\.)\s*\p{L}", RegexOptions.ExplicitCapture)]
    private static partial Regex Signing { get; }

    [GeneratedRegex(@"^(lưu|như trên)", Any)]
    private static partial Regex Archive { get; }

    [GeneratedRegex(@"^(\p{Lu}\p{Ll}*\.? ?){2,6}$")]
    private static partial Regex Person { get; }
}
