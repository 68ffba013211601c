using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PapiSite.Language.Values;
using PapiSite.Model.Agencies;
using PapiSite.Model.Plans;

namespace PapiSite.Site.Views;

/// <summary>
/// The names at the head and the foot of a printed document, written as Decree 30/2020/NĐ-CP has them: in full and in capitals,
/// a people's committee with its place, a signatory with the abbreviation of the capacity. Only what the content says.
/// </summary>
public static partial class PrintHead
{
    /// <summary>What a capacity begins with, and the abbreviation that the decree has for it, in the order of the lines.</summary>
    private static readonly (string Words, string Abbreviation)[] Capacities =
        [("thay mặt ", "TM. "), ("ký thay ", "KT. "), ("thừa lệnh ", "TL. "), ("thừa ủy quyền ", "TUQ. "), ("quyền ", "Q. ")];

    /// <summary>Bodies, a line each: <c>ỦY BAN NHÂN DÂN TỈNH VĨNH PHÚC</c>.</summary>
    public static ImmutableArray<string> Names(IEnumerable<Assignment> bodies, Place? place) =>
        [.. bodies.Select(b => InFull(WithPlace(b.Mention.Name, place)))];

    /// <summary>The lines above a signatory's name: <c>KT. CHỦ TỊCH</c>, <c>PHÓ CHỦ TỊCH</c>.</summary>
    public static ImmutableArray<string> Capacity(Signatory signatory) =>
        [
            .. (signatory.Capacity ?? "")
                .Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Select(part =>
                    (Part: part, Order: Array.FindIndex(Capacities, c => part.StartsWith(c.Words, StringComparison.OrdinalIgnoreCase)))
                )
                .OrderBy(p => p.Order < 0 ? Capacities.Length : p.Order)
                .Select(p =>
                    p.Order < 0
                        ? InFull(p.Part)
                        : Capacities[p.Order].Abbreviation + WithoutLevel(InFull(p.Part[Capacities[p.Order].Words.Length..]))
                ),
        ];

    /// <summary>A body named by its level alone, with the place that the plan is for.</summary>
    private static string WithPlace(string name, Place? place)
    {
        if (place is null || !place.Name.EndsWith(place.ShortName, StringComparison.OrdinalIgnoreCase)) return name;
        var level = place.Name[..^place.ShortName.Length].Trim();
        return level.Length > 0 && name.EndsWith(" " + level, StringComparison.OrdinalIgnoreCase)
            ? name[..^level.Length] + place.Name
            : name;
    }

    /// <summary>The decree signs for a committee or council without its level and place.</summary>
    private static string WithoutLevel(string name)
    {
        const string People = "NHÂN DÂN";
        var at = name.IndexOf(People, StringComparison.Ordinal);
        return at < 0 ? name : name[..(at + People.Length)];
    }

    private static string InFull(string name) =>
        Council().Replace(Committee().Replace(name, "Ủy ban nhân dân"), "Hội đồng nhân dân").ToUpperInvariant();

    [GeneratedRegex(@"\bUBND\b", RegexOptions.CultureInvariant)]
    private static partial Regex Committee();

    [GeneratedRegex(@"\bHĐND\b", RegexOptions.CultureInvariant)]
    private static partial Regex Council();
}
