using System.Collections.Frozen;
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

    /// <summary>Bodies in a sentence, each with its place: <c>UBND tỉnh Vĩnh Phúc</c>.</summary>
    public static string InSentence(IEnumerable<Assignment> bodies, Place? place) =>
        string.Join(", ", bodies.Select(b => WithPlace(b.Mention.Name, place)));

    /// <summary>The body above the one that issued a document, whose department it is, in capitals; or null.</summary>
    public static string? Superior(IReadOnlyList<Assignment> bodies, Place? place) =>
        bodies is [{ Agency.Parent: { } parent }] ? InFull(WithPlace(parent.Name, place)) : null;

    /// <summary>
    /// A place at the head of a document: its name alone, but in full where it is named after people or an event, or by a number (Decree
    /// 30/2020/NĐ-CP, appendix I): <c>Thành phố Hồ Chí Minh</c>, <c>Phường 5</c>.
    /// </summary>
    public static string PlaceOf(Place place)
    {
        ArgumentNullException.ThrowIfNull(place);
        var (name, shortName) = (Printed(place.Name), Printed(place.ShortName));
        var isInFull = shortName.Any(char.IsAsciiDigit) || NamedAfterPeople.Contains(shortName.Normalize());
        return isInFull ? char.ToUpperInvariant(name[0]) + name[1..] : shortName;
    }

    /// <summary>True where all of several bodies, at least one, are of the Party.</summary>
    public static bool AreOfParty(IReadOnlyCollection<Assignment> bodies) =>
        bodies.Count > 0 && bodies.All(body => PartyBody().IsMatch(body.Mention.Name.Normalize()));

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

    /// <summary>
    /// Names of provinces, cities and of many communes and wards that are people's, families' of rulers or events'. What is not among them
    /// stands as its name alone: nothing in a name tells whose it is (Phan Thiết and Lý Sơn are nobody's).
    /// </summary>
    private static readonly FrozenSet<string> NamedAfterPeople = new[]
    {
        "Hồ Chí Minh", "Hai Bà Trưng", "Bà Triệu", "Lý Thường Kiệt", "Trần Hưng Đạo", "Trần Nhân Tông", "Trần Quốc Toản", "Trần Nguyên Hãn",
        "Trần Phú", "Trần Thành Ngọ", "Ngô Quyền", "Lê Chân", "Lê Lợi", "Lê Thánh Tông", "Lê Đại Hành", "Lê Hồng Phong", "Lê Thanh Nghị",
        "Lê Ích Mộc", "Đinh Tiên Hoàng", "Quang Trung", "Nguyễn Huệ", "Nguyễn Trãi", "Nguyễn Du", "Nguyễn Bỉnh Khiêm", "Nguyễn Úy",
        "Nguyễn Lương Bằng", "Nguyễn Văn Linh", "Nguyễn Thái Học", "Nguyễn Nghiêm", "Nguyễn Phích", "Nguyễn Việt Khái", "Phạm Ngũ Lão",
        "Phạm Sư Mạnh", "Phạm Hồng Thái", "Phan Đình Phùng", "Phan Bội Châu", "Phan Ngọc Hiển", "Phan Sào Nam",
        "Chu Văn An", "Mạc Đĩnh Chi", "Mạc Cửu", "Hoàng Diệu", "Hoàng Hoa Thám", "Hoàng Văn Thụ", "Hoàng Quế", "Tô Hiệu", "Tô Châu",
        "Hà Huy Tập", "Nguyễn Thị Minh Khai", "Võ Thị Sáu", "Kim Đồng", "Bế Văn Đàn", "Phùng Chí Kiên", "Lương Văn Tri", "Đề Thám",
        "Bùi Thị Xuân", "Trương Định", "Trương Quang Trọng", "Điện Biên Phủ",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>A body named by its level alone, with the place that the plan is for.</summary>
    private static string WithPlace(string name, Place? place)
    {
        if (place is null || !place.Name.EndsWith(place.ShortName, StringComparison.OrdinalIgnoreCase)) return name;
        var level = place.Name[..^place.ShortName.Length].Trim();
        return level.Length > 0 && name.EndsWith(" " + level, StringComparison.OrdinalIgnoreCase)
            ? name[..^level.Length] + Printed(place.Name)
            : name;
    }

    /// <summary>A name as documents print it, without what tells it apart in the registry: <c>xã Tân An (huyện Mẫu cũ)</c>.</summary>
    private static string Printed(string name) =>
        name.IndexOf(" (", StringComparison.Ordinal) is > 0 and var at && name.EndsWith(')') ? name[..at] : name;

    /// <summary>The decree signs for a committee or council without its level and place.</summary>
    private static string WithoutLevel(string name)
    {
        const string People = "NHÂN DÂN";
        var at = name.IndexOf(People, StringComparison.Ordinal);
        return at < 0 ? name : name[..(at + People.Length)];
    }

    private static string InFull(string name) =>
        Council().Replace(Committee().Replace(name, "Ủy ban nhân dân"), "Hội đồng nhân dân").ToUpperInvariant();

    /// <summary>A body of the Party: a committee, its standing committee, commissions and offices; no youth union.</summary>
    [GeneratedRegex(
        @"\b(?:(?:tỉnh|thành|đảng|huyện|quận|thị|xứ) ?(?:ủy|uỷ)|đảng bộ|chi bộ|ban cán sự đảng|đảng đoàn|bộ chính trị|ban bí thư"
            + @"|trung ương đảng|ban chấp hành trung ương)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex PartyBody();

    [GeneratedRegex(@"\bUBND\b", RegexOptions.CultureInvariant)]
    private static partial Regex Committee();

    [GeneratedRegex(@"\bHĐND\b", RegexOptions.CultureInvariant)]
    private static partial Regex Council();
}
