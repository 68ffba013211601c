using System.Globalization;
using System.Text.RegularExpressions;

namespace PapiSite.Language.Values;

/// <summary>
/// Numbers in the words of a target that are no figures of it: years, days, numbers of documents, levels, classes, ages. They are blotted
/// out, every digit by a line of its own, so that what is left can be read and every word stays in its place.
/// </summary>
internal static partial class OtherNumbers
{
    /// <summary>What stands for a digit that is none of a figure.</summary>
    public const char Blot = '_';

    /// <summary>The words without such numbers, and the years among them by their place.</summary>
    public static (string Words, List<(int Start, int End, int Year)> Years) BlotOut(string folded)
    {
        var years = new List<(int, int, int)>();
        var words = Documents.Replace(Bullets.Replace(folded, Blotted), Blotted);
        words = InWords.Replace(words, m => new(' ', m.Length));
        words = Days.Replace(words, Blotted);
        words = Year.Replace(words, m =>
        {
            var digits = m.Groups["year"].Captures;
            foreach (var year in digits.Cast<Capture>())
                years.Add((year.Index, year.Index + year.Length, int.Parse(year.Value, CultureInfo.InvariantCulture)));
            return Blotted(m);
        });
        foreach (var other in new[] { Every, Months, Named, NamedAlone, Ages, Codes, Times }) words = other.Replace(words, Blotted);
        return (words, years);
    }

    /// <summary>The words with every digit blotted out.</summary>
    public static string Blotted(string words) => string.Create(words.Length, words, static (target, value) =>
    {
        for (var i = 0; i < value.Length; i++) target[i] = char.IsAsciiDigit(value[i]) ? Blot : value[i];
    });

    private static string Blotted(Match match) => Blotted(match.Value);

    /// <summary>"1. …", "(2) …", "a) …".</summary>
    [GeneratedRegex(@"(?<=^ *|; *)\(?\d{1,2}[.)] (?=\S)")]
    private static partial Regex Bullets { get; }

    /// <summary>"02 (hai) cuộc".</summary>
    [GeneratedRegex(
        @"(?<=\d%?) *\((mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi|muoi mot|muoi hai|muoi lam|hai muoi|mot tram( phan tram)?)\)",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex InWords { get; }

    /// <summary>"131/QĐ-UBND", "59/2019/NĐ-CP", "57-NQ/TW", "72/2025/QH15".</summary>
    [GeneratedRegex(
        @"\b\d+(\.\d+)?/(\d{4}/)?([a-z&]+-[a-z&]+\d*|qh\d+)|\b\d+-(nq|kl|ct|kh|qd|tb|cv|ctr|hd|cthd|qdi|da)/[a-z]+",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Documents { get; }

    /// <summary>"20/12/2025", "ngày 20/12", "trước 30/6", "tháng 6/2025", "24/7".</summary>
    [GeneratedRegex(
        @"(?<![\d.,/])\d{1,2}[/.-]\d{1,2}[/.-](19|20)\d\d(?!\d)|(?<![\d.,/])(0?[1-9]|1[0-2])/(19|20)\d\d(?![\d%])"
            + @"|\b(ngay|truoc|sau|thang|quy|cham nhat) \d{1,2}[/-]\d{1,2}(?![\d%/])|(?<![\d.,/])24/(7|24)(?! *[%\d])"
            + @"|\bngay \d{1,2} (thang \d{1,2})?( nam (19|20)\d\d)?",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Days { get; }

    /// <summary>"năm 2025", "giai đoạn 2021-2025", "(2025)", "2025: …", "năm học 2025-2026", "các năm 2025, 2026".</summary>
    [GeneratedRegex(
        @"\b(nam|nam hoc|nien hoc|giai doan|nhiem ky|thoi ky|truoc|sau|ky|dip|papi|par index|sipas)[ :]*(?<year>(19|20)\d\d)"
            + @"( *(-|,|den|va|toi) *(nam )?(?<year>(19|20)\d\d)(?![\d%]|[.,]\d))*(?![\d%]|[.,]\d)"
            + @"|(?<=(^|[;,(\[/-]|\bva|\bden|\bhet) *)(?<year>(19|20)\d\d)( *- *(?<year>(19|20)\d\d))?"
            + @"(?= *([:;)\]-]|,(?!\d)|\.?$| (va|dat|co|phan dau|it nhat|toi thieu|tren|hoan thanh|duy tri)\b))",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Year { get; }

    /// <summary>"6 tháng 1 lần", "2 năm/lần".</summary>
    [GeneratedRegex(@"\b\d{1,2} (thang|nam|tuan|ngay|quy) ?(/|0?1|mot) ?(0?1 )?lan\b", RegexOptions.ExplicitCapture)]
    private static partial Regex Every { get; }

    /// <summary>"tháng 6", "quý 1", "6 tháng đầu năm".</summary>
    [GeneratedRegex(
        @"(?<!\b(moi|hang|mot) )\b(thang|quy|tuan|ngay thu|nam thu) \d{1,2}((, ?| va |-)\d{1,2})*(?![\d.,]*\s*%|\d)"
            + @"|(?<!\b(qua|da|thieu|nhat|vong|trong|han|tren|duoi|con|hon|giam|tang|dat|la) )\b0?[369] thang( (dau|cuoi|nam)\b|(?= ?(,"
            + @"|/ ?(0?1 )?lan|mot lan|va (ca )?nam\b|$)))",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Months { get; }

    /// <summary>Numbers that are a name: "mức độ 3, 4", "lớp 3", "Đề án 06", "Nghị quyết 57", "đợt 1".</summary>
    [GeneratedRegex(
        @"\b(muc do|cap do|lop|khoi lop|lan thu|dot|giai doan|hoc ky|dieu|khoan|phu luc|tieu chi|de an|chuong trinh|nghi quyet|noi dung"
            + @"|nghi dinh|quyet dinh|chi thi|ket luan|thong tu|cong van|quoc lo|tinh lo|iso|tcvn|qcvn|the he|phien ban|mau so|bieu so"
            + @"|duong day nong|tong dai)( so)? ?\d+([./:]\d+)*((, ?| va | hoac |-)\d+)*(?![\d.,]*\s*%|\d)(?=\W|$)",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Named { get; }

    /// <summary>"phường 5 đạt chuẩn", "bước 2": a name too, but only where no noun follows that the number would count.</summary>
    [GeneratedRegex(
        @"\b(muc|cap|thu|lan|ky|bac|loai|vung|khu vuc|tuyen|phuong|quan|to|thon|ap|khu pho|to dan pho|khoa|buoc|khoi|cum|duong|khom|so)"
            + @" \d+((, ?| va )\d+)*(?=$|[;:,.)] |[;:,.)]$| (dat|duoc|tro len|theo|cua|va|tai|o|co|la|trong|tren)\b)(?! *(%|phan tram\b))",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex NamedAlone { get; }

    /// <summary>"từ 15 tuổi trở lên", "dưới 5 tuổi", "trẻ em 11 - 18 tuổi", "OCOP 3 sao".</summary>
    [GeneratedRegex(
        @"(?<!\btuoi tho\b[^,;]{0,30})(?<![\d.,])\b((tu|tu du|duoi|tren|du) )?\d+(( ?- ?| den | den duoi )\d+)? (thang )?tuoi( tro len"
            + @"| tro xuong)?"
            + @"|(?<![/\d] ?)\b\d+ sao\b( tro len)?",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Ages { get; }

    /// <summary>"5G", "QH15", "C06", "CO2", "4.0", "3 không", "m2": a number that is part of a word.</summary>
    [GeneratedRegex(
        @"\b[a-z]+-?\d+\b|\b\d+[a-z]+\b(?<!\d(ha|km|m|kg|tr|tan|lit|kwh|mw|gb|mbps))|\bcong nghiep \d\.0|\bcach mang \d\.0",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Codes { get; }

    /// <summary>"01 lần/06 tháng", "1 lần trong 3 năm", "32 giường trên 1 vạn dân".</summary>
    [GeneratedRegex(
        @"/ ?\d{1,2} (thang|nam|tuan|ngay|quy)\b|\b(?<=lan (trong |moi )?)\d{1,2} (thang|nam)\b"
            + @"|(/ ?|\btren )(0?1 (van|nghin|trieu)|1\.000|10\.000|100\.000) ?(dan|nguoi|tre)\b",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Times { get; }
}
