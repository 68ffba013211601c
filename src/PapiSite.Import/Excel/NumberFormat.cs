using System.Globalization;
using System.Text;

namespace PapiSite.Import.Excel;

/// <summary>
/// A number format of Excel: what a number looks like in its cell. Numbers are printed as Vietnamese Excel does, with a decimal comma and
/// points between thousands; dates as day, month, year whatever the order in the format.
/// </summary>
internal sealed class NumberFormat
{
    /// <summary>Numbers as they are.</summary>
    public static readonly NumberFormat General = new("General");

    private readonly List<FormatSection> sections;

    /// <param name="code">The format's code, as files hold it: <c>#,##0.0;[Red]-#,##0.0</c>.</param>
    public NumberFormat(string code)
    {
        sections = FormatSection.Split(code);
    }

    /// <summary>What the cell shows.</summary>
    /// <param name="value">The number.</param>
    /// <param name="is1904">True where the workbook counts days from 1904.</param>
    public string Print(double value, bool is1904)
    {
        var section = Section(value);
        if (section.IsGeneral) return Plain(value);
        if (section.Dates != DateParts.None) return ExcelDates.Print(value, section.Dates, is1904) ?? Plain(value);
        if (!section.HasDigits) return section.Literal(Plain(value));

        // A section of its own for negative numbers says itself how they are marked.
        var isMarked = sections.Count > 1 && section == sections[1];
        return section.Print(isMarked ? Math.Abs(value) : value);
    }

    /// <summary>A number without a format: all its digits, but not those that only arithmetic made.</summary>
    public static string Plain(double value)
    {
        if (double.IsInteger(value) && Math.Abs(value) < 1e15) return value.ToString("0", CultureInfo.InvariantCulture);
        if (double.IsNaN(value) || double.IsInfinity(value)) return value.ToString(CultureInfo.InvariantCulture);
        if (Math.Abs(value) is < 1e-5 or >= 1e15) return value.ToString("0.#####E+00", CultureInfo.InvariantCulture).Replace('.', ',');
        return ((decimal)value).ToString("0.##########", CultureInfo.InvariantCulture).Replace('.', ',');
    }

    private FormatSection Section(double value)
    {
        if (sections.Count == 1) return sections[0];
        if (value < 0) return sections[1];
        return value == 0 && sections.Count > 2 ? sections[2] : sections[0];
    }
}

/// <summary>A section of a number format: that of positive numbers, of negative ones, of nought.</summary>
internal sealed class FormatSection
{
    /// <summary>Excel's own limits.</summary>
    private const int Longest = 255;
    private const int MostDecimals = 20;

    private readonly StringBuilder before = new();
    private readonly StringBuilder after = new();
    private int whole;
    private int decimals;
    private int optional;
    private int percents;
    private int scale;
    private bool isGrouped;
    private bool isScientific;

    private FormatSection(string code)
    {
        IsGeneral = code.Length == 0 || code.Equals("General", StringComparison.OrdinalIgnoreCase);
        if (!IsGeneral) Read(code.Length > Longest ? code[..Longest] : code);
        decimals = Math.Min(decimals, MostDecimals);
        optional = Math.Min(optional, MostDecimals - decimals);
    }

    public bool IsGeneral { get; private set; }

    public bool HasDigits { get; private set; }

    private bool IsTextPlace { get; set; }

    /// <summary>What of a date is shown; none where the section is of numbers.</summary>
    public DateParts Dates { get; private set; }

    /// <summary>The sections of a code.</summary>
    public static List<FormatSection> Split(string code)
    {
        var found = new List<FormatSection>();
        var (start, isQuoted) = (0, false);
        for (var i = 0; i < code.Length && found.Count < 4; i++)
        {
            if (code[i] == ';' && !isQuoted)
            {
                found.Add(new(code[start..i]));
                start = i + 1;
            }

            if (code[i] == '"') isQuoted = !isQuoted;
            if (code[i] == '\\') i++;
        }

        if (found.Count == 0 || start < code.Length) found.Add(new(code[start..]));
        return found;
    }

    /// <summary>The words of the section around a value, for one that has no digits of its own (<c>"Quý "@</c>).</summary>
    public string Literal(string value) => IsTextPlace ? $"{before}{value}{after}".Trim() : $"{before}{after}".Trim();

    /// <summary>The number as the section shows it.</summary>
    public string Print(double value)
    {
        for (var i = 0; i < percents; i++) value *= 100;
        for (var i = 0; i < scale; i++) value /= 1000;
        var fraction = new string('0', decimals) + new string('#', optional);
        var pattern = new string('0', Math.Max(whole, 1)) + (fraction.Length == 0 ? "" : "." + fraction) + (isScientific ? "E+00" : "");
        var isExact = !isScientific && Math.Abs(value) < 1e15;
        var digits = isExact
            ? Math.Round((decimal)value, decimals + optional, MidpointRounding.AwayFromZero).ToString(pattern, CultureInfo.InvariantCulture)
            : value.ToString(pattern, CultureInfo.InvariantCulture);
        var sign = digits.StartsWith('-') ? "-" : "";
        var parts = digits.TrimStart('-').Split('.');
        if (whole == 0 && parts.Length > 1 && parts[0] == "0") parts[0] = "";
        if (isGrouped) parts[0] = Grouped(parts[0]);
        return $"{sign}{before}{string.Join(',', parts)}{after}".Trim();
    }

    private static string Grouped(string digits)
    {
        var result = new StringBuilder(digits);
        for (var i = digits.Length - 3; i > 0; i -= 3) result.Insert(i, '.');
        return result.ToString();
    }

    private void Read(string code)
    {
        for (var i = 0; i < code.Length; i++)
        {
            var literal = HasDigits || IsTextPlace ? after : before;
            switch (code[i])
            {
                case '"':
                    var end = code.IndexOf('"', i + 1);
                    if (end < 0) end = code.Length;
                    literal.Append(code, i + 1, end - i - 1);
                    i = end;
                    break;
                case '\\' when i + 1 < code.Length:
                    literal.Append(code[++i]);
                    break;
                case '_' or '*':
                    i++;
                    break;
                case '[':
                    i = ReadBrackets(code, i, literal);
                    break;
                case '@':
                    IsTextPlace = true;
                    break;
                case '0' or '#' or '?':
                    i = ReadDigits(code, i);
                    break;
                case '%':
                    percents++;
                    literal.Append('%');
                    break;
                case 'd' or 'D' or 'm' or 'M' or 'y' or 'Y' or 'e' or 'h' or 'H' or 's' or 'S':
                    i = ReadDatePart(code, i);
                    break;
                case 'A' when code.AsSpan(i).StartsWith("AM/PM", StringComparison.OrdinalIgnoreCase):
                    i += 4;
                    break;
                case 'G' when code.AsSpan(i).StartsWith("General", StringComparison.OrdinalIgnoreCase):
                    IsTextPlace = true;
                    i += 6;
                    break;
                case '/' when HasDigits && Dates == DateParts.None:
                    // Fractions are printed as decimals.
                    IsGeneral = true;
                    break;
                default:
                    literal.Append(code[i]);
                    break;
            }
        }
    }

    /// <summary>Reads a run of one letter; gives its last place.</summary>
    private int ReadDatePart(string code, int start)
    {
        var (letter, end) = (char.ToLowerInvariant(code[start]), start);
        while (end + 1 < code.Length && char.ToLowerInvariant(code[end + 1]) == letter) end++;
        Dates |= letter switch
        {
            // Three or four are the name of the day.
            'd' => end - start < 2 ? DateParts.Day : DateParts.None,
            'm' => IsMinutes(code, start, end) ? DateParts.Time : DateParts.Month,
            'h' => DateParts.Time,
            's' => DateParts.Time | DateParts.Seconds,
            _ => DateParts.Year,
        };
        return end;
    }

    /// <summary>An m after hours or before seconds is of minutes.</summary>
    private static bool IsMinutes(string code, int from, int to)
    {
        var previous = code.AsSpan(0, from).TrimEnd(" :\\\"");
        var next = code.AsSpan(to + 1).TrimStart(" :\\\"");
        return previous is [.., 'h' or 'H' or ']'] || next is ['s' or 'S', ..];
    }

    private int ReadBrackets(string code, int i, StringBuilder literal)
    {
        var end = code.IndexOf(']', i);
        if (end < 0) return code.Length;
        var inside = code.AsSpan(i + 1, end - i - 1);
        if (inside is ['$', ..])
        {
            // A currency sign, and the language in which it is written.
            var dash = inside.IndexOf('-');
            literal.Append(dash < 0 ? inside[1..] : inside[1..dash]);
        }
        else if (inside is ['h' or 'H' or 'm' or 'M' or 's' or 'S', ..] && inside.Trim("hHmMsS").IsEmpty)
        {
            Dates |= DateParts.Time;
        }

        return end;
    }

    private int ReadDigits(string code, int i)
    {
        // Digits in groups of their own (telephone numbers) are printed in one.
        var isDecimal = false;
        if (HasDigits) after.Clear();
        HasDigits = true;
        for (; i < code.Length; i++)
        {
            switch (code[i])
            {
                case '0' or '#' or '?' when isScientific:
                    break;
                case '0' when isDecimal:
                    decimals++;
                    break;
                case '#' or '?' when isDecimal:
                    optional++;
                    break;
                case '0':
                    whole++;
                    break;
                case '#' or '?':
                    break;
                case '.':
                    isDecimal = true;
                    break;
                case ',':
                    if (i + 1 < code.Length && code[i + 1] is '0' or '#' or '?') isGrouped = true;
                    else scale++;
                    break;
                case 'E' or 'e' when i + 1 < code.Length && code[i + 1] is '+' or '-':
                    isScientific = true;
                    i++;
                    break;
                default:
                    return i - 1;
            }
        }

        return i;
    }
}
