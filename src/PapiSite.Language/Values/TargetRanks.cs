using System.Globalization;
using System.Text.RegularExpressions;

namespace PapiSite.Language.Values;

/// <summary>Ranks as targets: "tốp 10", "trong nhóm 15 tỉnh dẫn đầu", "từ hạng 30 trở lên", "hạng 10/63".</summary>
internal static partial class TargetRanks
{
    public const string Unit = "hạng";

    /// <summary>The rank in words, with the place of its numbers; null where there is none that is sure.</summary>
    public static (TargetFigure Figure, Match At)? In(string words)
    {
        if (!Word.IsMatch(words)) return null;
        foreach (var form in new[] { Raised, Top, Best, Place })
        {
            if (form.Match(words) is not { Success: true } found) continue;
            var rank = decimal.Parse(found.Groups["n"].Value, CultureInfo.InvariantCulture);
            decimal? all = found.Groups["all"] is { Success: true } of ? decimal.Parse(of.Value, CultureInfo.InvariantCulture) : null;
            if (rank == 0 || rank > all) return null;
            var isBelow = found.Groups["less"].Success;
            return (new(isBelow ? Comparison.LessThan : Comparison.AtMost, rank) { OutOf = all, Unit = Unit, IsRank = true }, found);
        }

        return null;
    }

    [GeneratedRegex(@"\b(top|nhom|hang|thu|vi tri|trong)\b")]
    private static partial Regex Word { get; }

    /// <summary>"nâng hạng từ 30 lên 20", "tăng từ hạng 30 lên hạng 20".</summary>
    [GeneratedRegex(
        @"(\b(hang|vi tri|vi thu)( thu)? tu( (hang|thu|vi tri))* |\btu (vi tri (thu )?|hang (thu )?"
            + @"|thu (hang )?))\d{1,3}(/\d{1,3})?( [^\d;,]{0,25})?"
            + @" (?<!tro )len( (vi tri|hang|thu hang|thu))* (?<n>\d{1,3})(?![\d,.]*\d| *%)( ?/ ?(?<all>\d{1,3})(?!\d))?",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Raised { get; }

    /// <summary>"tốp 10 cả nước", "top đầu 10/63".</summary>
    [GeneratedRegex(
        @"(?<!\b(khoi|ngoai|khong) )\btop (dau |thu )?(?<n>\d{1,3})(?![\d.,]\d)( ?/ ?(?<all>\d{1,3})(?!\d))?(?! *(%|cuoi|thap))",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Top { get; }

    /// <summary>"nhóm 15 tỉnh dẫn đầu", "nhóm 10/63 tỉnh, thành phố"; "nhóm 2" is a band.</summary>
    [GeneratedRegex(
        @"(?<!\b(khoi|ngoai) )\b(nhom|trong so|trong) (dau )?(?<n>\d{1,3})(?!\d)( ?/ ?(?<all>\d{1,3})(?!\d) (tinh|dia phuong|thanh pho|bo"
            + @"|so|xa|don"
            + @" vi)\b| (tinh|dia phuong|thanh pho|don vi|bo|so|xa|quoc gia|nuoc)\b[^\d;%]{0,60}?\b(dan dau|dung dau|hang dau|cao nhat"
            + @"|tot nhat"
            + @"|dau ca nuoc|dau bang))(?![^;]{0,40}\b(thap|cuoi|kem))",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Best { get; }

    /// <summary>"xếp hạng 10/63", "từ thứ 30 trở lên", "thứ hạng dưới 20", "vị trí thứ 5".</summary>
    [GeneratedRegex(
        @"(?<=^|\b(dat|giu|giu vung|xep|dung|o|tu|len|trong|vao|duy tri|it nhat|toi thieu|phan dau|chi so [^;,\d]{1,40}|khong duoi"
            + @"|khong thap hon)[ :,]+"
            + @"|, )(?<word>thu hang|xep hang|xep thu|dung thu|hang|vi tri|vi tri thu|vi thu|thu bac|thu)( thu)?( (dat|la|muc|trong"
            + @"|trong so))?"
            + @"( (tu|toi thieu|it nhat|khong (qua|duoi|thap hon)|tren hoac bang|(?<less>duoi)))? (thu |hang )?(?<n>\d{1,3})(?!\d|[.,]\d|-)"
            + @"( ?/ ?(?<all>\d{1,3})(?!\d|/))?(?! *(%|tro xuong|den (thu |hang )?\d|- ?\d))",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Place { get; }
}
