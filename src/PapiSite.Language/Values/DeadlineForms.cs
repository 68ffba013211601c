using System.Text.RegularExpressions;
using PapiSite.Language.Diagnostics;
using PapiSite.Language.Text;

namespace PapiSite.Language.Values;

/// <summary>Deadlines in forms that are not read, because they leave something open, and the forms that they come nearest to.</summary>
internal static partial class DeadlineForms
{
    private static readonly string[] Quarters = ["I", "II", "III", "IV"];

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
        if (PartOfYear.Match(text) is { Success: true } part)
        {
            var (year, ofYear) = part.Groups["year"] is { Success: true } typed ? ($"năm {typed}", $" năm {typed}") : ("năm …", "");
            return part.Groups["part"].Value switch
            {
                "cuoi" => [$"quý IV{ofYear}", year],
                "dau" => [$"quý I{ofYear}", year],
                "giua" => [$"quý II{ofYear}", year],
                _ => [year],
            };
        }

        if (ShortYear.Match(text) is { Success: true } day)
        {
            return
            [
                $"{(day.Groups["before"].Success ? "trước ngày " : "")}{day.Groups["day"]}/{day.Groups["month"]}/20{day.Groups["year"]}",
            ];
        }

        if (Quarter.Match(text) is { Success: true } quarter)
            return [$"quý {Quarters[QuarterOf(quarter.Groups["quarter"].Value) - 1]} năm {quarter.Groups["year"]}"];
        return Month.Match(text) is { Success: true } month
            ? [$"tháng {month.Groups["month"].Value.TrimStart('0')}/{month.Groups["year"]}"]
            : [];
    }

    private static int QuarterOf(string typed) =>
        char.IsAsciiDigit(typed[0])
            ? typed[0] - '0'
            : Array.FindIndex(Quarters, q => q.Equals(typed, StringComparison.OrdinalIgnoreCase)) + 1;

    [GeneratedRegex(
        @"^(trong |den |het |truoc )?(?<part>ca|tron|het|cuoi|dau|giua) nam( (?<year>\d{4}))?\.?$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant
    )]
    private static partial Regex PartOfYear { get; }

    [GeneratedRegex(
        @"^(?<before>truoc )?(ngay )?(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>\d{2})$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant
    )]
    private static partial Regex ShortYear { get; }

    [GeneratedRegex(
        @"^q\.? ?(?<quarter>[1-4]|iv|i{1,3})[/. -]+(nam )?(?<year>\d{4})$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant
    )]
    private static partial Regex Quarter { get; }

    [GeneratedRegex(
        @"^t\.? ?(?<month>0?[1-9]|1[0-2])[/. -]+(nam )?(?<year>\d{4})$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant
    )]
    private static partial Regex Month { get; }
}
