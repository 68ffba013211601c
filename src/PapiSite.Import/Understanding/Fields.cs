using System.Collections.Frozen;
using System.Text.RegularExpressions;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Model.Plans;

namespace PapiSite.Import.Understanding;

/// <summary>What a field wants of the words of a cell.</summary>
internal static partial class Fields
{
    private static readonly FrozenSet<Keyword> Roles =
        RoleKeywords.All.Select(r => (Keyword)r.Keyword).Append(Keywords.OtherRole).ToFrozenSet();

    /// <summary>True for a keyword that names who has a role.</summary>
    public static bool IsRole(Keyword keyword) => Roles.Contains(keyword);

    /// <summary>The words of a cell as the field's value: members parted by semicolons, without the marks that ended their lines.</summary>
    public static string Value(Keyword keyword, IEnumerable<CellLine> lines)
    {
        if (keyword == Keywords.Note) return string.Join('\n', lines.Select(l => l.Printed));
        var isList = IsRole(keyword) || keyword == Keywords.Deliverable || keyword == Keywords.Deadline || keyword == Keywords.Cites;
        var members = lines.Select(l => IsBullet(l) ? l.Text : l.Printed).Select(m => Ended(m, IsRole(keyword))).Where(m => m.Length > 0);
        return string.Join(isList ? "; " : " ", IsRole(keyword) ? members.Distinct(StringComparer.Ordinal) : members);
    }

    /// <summary>A list of bodies, each of them once, and those that it named again; as it is where it says more of one.</summary>
    public static (string List, string[] Again) Once(string list)
    {
        if (list.Contains('(', StringComparison.Ordinal)) return (list, []);
        var names = list.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return (string.Join("; ", names.Distinct(StringComparer.Ordinal)), [.. names.GroupBy(n => n).SelectMany(g => g.Skip(1))]);
    }

    private static bool IsBullet(CellLine line) => line.Kind is MarkerKind.Dash or MarkerKind.Plus or MarkerKind.None;

    /// <summary>Without the mark at the end of a line; dots that say that there are more stay, among bodies as one of them.</summary>
    private static string Ended(string text, bool areBodies)
    {
        var end = text.Trim();
        if (areBodies && Dots.Match(end) is { Success: true } dots)
        {
            var kept = end[..dots.Index].TrimEnd(' ', ',', ';');
            return kept.Length == 0 ? "…" : $"{kept}; …";
        }

        return end.TrimEnd(';', ',', ' ') is [.. var words, '.'] && !words.EndsWith('.') ? words.TrimEnd() : end.TrimEnd(';', ',', ' ');
    }

    /// <summary>True for words that begin as names of bodies do, or say that somebody is meant.</summary>
    public static bool LooksLikeBodies(string text) => Body.IsMatch(VietnameseText.Fold(text.Trim()));

    /// <summary>True for words that tell a time, or that it depends on something.</summary>
    public static bool LooksLikeTime(string text) => text.Any(char.IsAsciiDigit) || Time.IsMatch(VietnameseText.Fold(text));

    [GeneratedRegex(
        @"\b(nam|thang|quy|ngay|tuan|thuong xuyen|dinh ky|hang|sau khi|khi|theo|lien tuc|dot xuat|ngay sau|truoc|trong|den|giai "
            + @"doan|khong)\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Time { get; }

    /// <summary>True for words that begin as the name of one body does, and not as a word that others share (<c>cấp xã</c>).</summary>
    public static bool BeginsAsBody(string text) => Body.Match(VietnameseText.Fold(text.Trim())) is { Success: true, Index: 0 } match
        && match.Value is not ("xa" or "phuong" or "huyen" or "thi tran" or "thanh pho" or "quan" or "cong" or "to" or "thon" or "khu"
            or "doi");

    [GeneratedRegex(@"[\s,;]*(\.{3,}|…)[\s;,.…]*$", RegexOptions.ExplicitCapture)]
    private static partial Regex Dots { get; }

    [GeneratedRegex(
        @"\b(so|ubnd|hdnd|uy ban|hoi dong|ban|bo|cuc|chi cuc|vu|van phong|vp|cong an|thanh tra|bhxh|bao hiem|toa "
            + @"an|tand|vien|vks|phong|trung tam|tt"
            + "|mttq|mat tran|doan|hoi|lien doan|ldld|bao|dai|truong|benh vien|to|doi|don vi|co quan|dia phuong|cac|thu truong|chu "
                + "tich|giam doc"
            + "|xa|phuong|huyen|thi tran|thanh pho|kho bac|ngan hang|cong ty|doanh nghiep|tong|buu dien|dien luc|cuc thue|hai "
                + "quan|quan|thon|khu"
            + "|tinh uy|huyen uy|thanh uy|dang uy|nhu tren|khong|cong)\\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Body { get; }
}
