using System.Text.RegularExpressions;
using PapiSite.Language.Text;

namespace PapiSite.Language.Values;

/// <summary>
/// The unit of a figure, taken apart so that figures can be compared: <c>triệu lượt</c> is a million of <c>lượt</c>, <c>cuộc/năm</c> is
/// <c>cuộc</c> in a year.
/// </summary>
/// <param name="Scale">What the number is multiplied by: a thousand, a million, a thousand millions, or one.</param>
/// <param name="Noun">What is counted, folded; empty where the unit does not say it.</param>
/// <param name="Per">What it is counted by, folded; empty where nothing is told, or a year.</param>
public sealed partial record FigureUnit(decimal Scale, string Noun, string Per)
{
    private const decimal Thousand = 1_000;

    /// <summary>Takes a unit apart.</summary>
    public static FigureUnit Of(string unit)
    {
        var folded = VietnameseText.Fold(unit).Trim();
        var scale = 1m;
        // "nghìn tỷ"; no money of a plan is counted higher.
        while (scale <= Thousand && ScaleWord.Match(folded) is { Success: true } word)
        {
            scale *= word.Value.Trim() switch
            {
                "nghin" or "ngan" => Thousand,
                "trieu" => Thousand * Thousand,
                _ => Thousand * Thousand * Thousand,
            };
            folded = folded[word.Length..];
        }

        var slash = folded.IndexOf('/', StringComparison.Ordinal);
        var per = slash < 0 ? "" : VietnameseText.Key(folded[(slash + 1)..]);
        var noun = (slash < 0 ? folded : folded[..slash]).Trim();
        return new(scale, noun is "vnd" or "d" ? "dong" : noun, per == "nam" ? "" : per);
    }

    /// <summary>
    /// True where both count the same: the same noun, or one that goes on where the other ends ("hội nghị", "hội nghị trực tuyến"). "Tin"
    /// is not "tin, bài", and "ngày" not "ngày làm việc".
    /// </summary>
    public bool CountsAs(FigureUnit other)
    {
        if (Per != other.Per) return false;
        // "2 tỷ" of so many "triệu đồng"; a number alone would leave its scale open.
        if (Noun.Length == 0 || other.Noun.Length == 0) return (Noun.Length > 0 ? other.Scale : Scale) > 1 || Noun == other.Noun;
        var (shorter, longer) = Noun.Length <= other.Noun.Length ? (Noun, other.Noun) : (other.Noun, Noun);
        return longer.StartsWith(shorter, StringComparison.Ordinal) && !OtherNoun.IsMatch(longer[shorter.Length..]);
    }

    [GeneratedRegex(@"^(nghin|ngan|trieu|ty|ti)(?= |/|$) ?")]
    private static partial Regex ScaleWord { get; }

    [GeneratedRegex(@"^([^ ]| (lam viec|phan tram|%|va|hoac|hay)(?= |$)|.*[,;+])")]
    private static partial Regex OtherNoun { get; }
}
