using System.Text.RegularExpressions;
using PapiSite.Language.Diagnostics;
using PapiSite.Language.Text;

namespace PapiSite.Language.Values;

/// <summary>Deadlines in forms that are not read, because they leave something open, and the forms that they come nearest to.</summary>
internal static partial class DeadlineForms
{
    /// <summary>What goes behind the list of forms: the nearest one; nothing where none is near.</summary>
    public static Words NearestTo(string text)
    {
        var nearest = Nearest(VietnameseText.Fold(text).Trim());
        return nearest.Length == 0
            ? Words.Same("")
            : new(
                $"; gần nhất với chữ đã ghi là “{string.Join("” hoặc “", nearest)}”",
                $"; nearest to what is written is “{string.Join("” or “", nearest)}”"
            );
    }

    private static string[] Nearest(string text)
    {
        if (PartOfYear.Match(text) is not { Success: true } part) return [];
        var (year, ofYear) = part.Groups["year"] is { Success: true } typed ? ($"năm {typed}", $" năm {typed}") : ("năm …", "");
        return [part.Groups["part"].Value == "dau" ? $"quý I{ofYear}" : $"quý II{ofYear}", year];
    }

    [GeneratedRegex(
        @"^(trong |vao |khoang )?(?<part>dau|giua) nam( (?<year>\d{4}))?\.?$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant
    )]
    private static partial Regex PartOfYear { get; }
}
