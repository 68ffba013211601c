using System.Text.RegularExpressions;

namespace PapiSite.Import.PlainText;

/// <summary>
/// Takes a list apart that text recognition has put on one line (<c>- Kế hoạch; - Công văn</c>): at a hyphen between blanks that begins a
/// sentence, not at the one inside a name (<c>Lao động - Thương binh và Xã hội</c>).
/// </summary>
internal static partial class DashItems
{
    /// <summary>What stands on both sides of a hyphen inside names of agencies.</summary>
    private static readonly (string Before, string After)[] Names =
    [
        ("lao động", "thương binh"), ("tài chính", "kế hoạch"), ("phát thanh", "truyền hình"), ("vận tải", "xây dựng"),
        ("tài nguyên", "môi trường"), ("chính trị", "xã hội"), ("kinh tế", "xã hội"), ("kinh tế", "hạ tầng"), ("văn hóa", "thông tin"),
        ("văn hoá", "thông tin"), ("thông tin", "giao tiếp"), ("xã hội", "nghề nghiệp"), ("kế hoạch", "đầu tư"), ("giáo dục", "đào tạo"),
        ("phân tích", "dự báo"), ("dân số", "kế hoạch hóa"), ("khoa học", "công nghệ"), ("văn phòng", "thống kê"), ("nông", "lâm"),
    ];

    /// <summary>The items, or the text alone where it is no list.</summary>
    public static List<string> Split(string text)
    {
        if (text is ['-' or '+', ' ', ..]) return At(text, Starts(text));
        return text.StartsWith("1. ", StringComparison.Ordinal) ? At(text, NumberStarts(text)) : [text];
    }

    private static List<int> Starts(string text)
    {
        var starts = new List<int>();
        for (var i = 2; i + 2 < text.Length; i++)
        {
            if (text[i] is not ('-' or '+') || text[i - 1] != ' ' || text[i + 1] != ' ') continue;
            var isAfterEnd = text.AsSpan(0, i).TrimEnd() is [.., ';' or '.' or ':' or ',' or '…'];
            var isCapital = char.IsUpper(text[i + 2]) || text[i + 2] is '≥' or '≤';
            if (isAfterEnd || (isCapital && !IsInsideName(text, i))) starts.Add(i);
        }

        return starts;
    }

    private static List<int> NumberStarts(string text)
    {
        var starts = new List<int>();
        foreach (Match match in Number().Matches(text))
        {
            if (match.Groups["number"].Value == (starts.Count + 2).ToString(System.Globalization.CultureInfo.InvariantCulture))
                starts.Add(match.Groups["number"].Index);
        }

        return starts;
    }

    private static bool IsInsideName(string text, int dash)
    {
        var before = text.AsSpan(0, dash).TrimEnd();
        var after = text.AsSpan(dash + 1).TrimStart();
        foreach (var name in Names)
        {
            var isBefore = before.EndsWith(name.Before, StringComparison.OrdinalIgnoreCase);
            if (isBefore && after.StartsWith(name.After, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private static List<string> At(string text, List<int> starts)
    {
        var items = new List<string>();
        var from = 0;
        foreach (var start in starts)
        {
            items.Add(text[from..start].Trim());
            from = start;
        }

        items.Add(text[from..].Trim());
        return items;
    }

    [GeneratedRegex(@"(?<=[.;:] )(?<number>\d{1,2})\. (?=\p{Lu})", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Number();
}
