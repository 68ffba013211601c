using System.Text.RegularExpressions;

namespace PapiSite.Language.Values;

/// <summary>What the words before and behind a number of a target say of it. They are folded, without tone marks.</summary>
internal static partial class TargetWords
{
    /// <summary>
    /// The comparison that stands right before a number, or null; what bounds from above comes first, since it is made of the same words
    /// with "không" before them.
    /// </summary>
    public static Comparison? Before(string head) =>
        AtMost.IsMatch(head) ? Comparison.AtMost
        : AtLeast.IsMatch(head) ? Comparison.AtLeast
        : LessThan.IsMatch(head) ? Comparison.LessThan
        : MoreThan.IsMatch(head) ? Comparison.MoreThan
        : EqualSign.IsMatch(head) ? Comparison.Equal
        : null;

    /// <summary>The words before a number without the comparison at their end.</summary>
    public static string WithoutComparison(string head)
    {
        foreach (var form in new[] { AtMost, AtLeast, LessThan, MoreThan, EqualSign })
        {
            if (form.Match(head) is { Success: true } found) return head[..found.Index];
        }

        return head;
    }

    /// <summary>The comparison that stands behind a number and its unit, or null.</summary>
    public static Comparison? Behind(string tail) =>
        OrMore.IsMatch(tail) ? Comparison.AtLeast : OrLess.IsMatch(tail) ? Comparison.AtMost : null;

    /// <summary>What is done to, or with, the number: the last verb before it that tells a direction.</summary>
    public static TargetDirection Direction(string head)
    {
        var verb = Directions.Matches(head).LastOrDefault();
        if (verb is null) return TargetDirection.None;
        if (verb.Groups["level"].Success) return TargetDirection.Level;
        if (verb.Groups["down"].Success)
            return verb.Index + verb.Length == head.TrimEnd().Length ? TargetDirection.DownTo : TargetDirection.None;
        return Rates.IsMatch(head[verb.Index..]) ? TargetDirection.ChangeOfRate : TargetDirection.Change;
    }

    /// <summary>True where less of what the words name is better, or may be: "tỷ lệ hộ nghèo", "số vụ tai nạn".</summary>
    public static bool IsAdverse(string words) => AlwaysAdverse.IsMatch(words) || (Adverse.IsMatch(words) && !Turned.IsMatch(words));

    private const string Fill =
        @"(?>(\s*(la|dat|bang|co|o|muc|phai|can dat|duoc|du|tu|khoang|moi nam|ty le|so|:|tuong ung|them)(?![a-z]))*)\s*$";

    [GeneratedRegex(
        @"(\b(toi da|nhieu nhat|cao nhat|lon nhat|khong (vuot qua|vuot|qua|tren|cao hon|lon hon|nhieu hon|hon)|duoi hoac bang"
            + @"|(nho|thap|it) hon hoac bang|bang hoac (duoi|nho hon|thap hon|it hon)"
            + @"|khong (de|co)\b[^,;\d]{1,60}\bqua)\b|<=|≤|=<)" + Fill,
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex AtMost { get; }

    [GeneratedRegex(
        @"(\b(toi thieu|it nhat|thap nhat|khong (it|thap|nho|kem) hon|khong duoi|tren hoac bang|(lon|cao|nhieu) hon hoac bang"
            + @"|bang hoac (tren|lon hon|cao hon|nhieu hon)|dat (va|hoac|,) vuot|dat, vuot|(?<!\b(dau|thong|cong|vat|luat) )tu)\b|>=|≥|=>)"
            + @"(\s*(tren|hon))?" + Fill,
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex AtLeast { get; }

    [GeneratedRegex(@"(\b(duoi|thap hon|nho hon|it hon|chua (den|toi|day))\b(?<!khong (duoi|thap hon|nho hon|it hon))|<)\s*(muc|la)?\s*$")]
    private static partial Regex LessThan { get; }

    [GeneratedRegex(@"(\b(tren|hon|vuot|lon hon|cao hon|nhieu hon|vuot tren|vuot muc)\b|>)\s*(muc|la)?\s*$", RegexOptions.ExplicitCapture)]
    private static partial Regex MoreThan { get; }

    [GeneratedRegex(@"(?<![<>])=\s*$")]
    private static partial Regex EqualSign { get; }

    [GeneratedRegex(@"^[^,;()\d_]{0,80}?\b(tro len|hoac (cao|nhieu|lon) hon|hoac hon)\b|^ ?\+(?= |$)", RegexOptions.ExplicitCapture)]
    private static partial Regex OrMore { get; }

    [GeneratedRegex(@"^( [^ ,;()\d_]+){0,3} (tro xuong|tro lai|hoac (thap|it|nho) hon)\b", RegexOptions.ExplicitCapture)]
    private static partial Regex OrLess { get; }

    /// <summary>"giảm còn 5%" and "lên 80%" tell a level, "giảm 5%" a change.</summary>
    [GeneratedRegex(
        @"\b((?<down>((giam|ha|keo|rut) )?(xuong con|xuong duoi|xuong muc|xuong|con lai|con)( muc| o muc| khoang| lai)?)"
            + @"|(?<level>len( den| toi| muc)?|dat( va vuot)?|chiem|toc do tang( truong)?|tang truong|(ty le|muc|muc do|do) tang|dam bao"
            + @"|bao dam|duy tri|hoan thanh|muc tieu|o muc)"
            + @"|(?<change>(?<!\b(ha|nen|bao|trao|kho|nha) )tang(?! (cuong|lop))|cat giam|tiet giam|giam|rut ngan|tinh gian|gap|tiet kiem"
            + @"|bo sung|them))\b",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Directions { get; }

    [GeneratedRegex(@"\b(ty le|ty trong|ty suat|ty so|chi so|he so|muc)\b")]
    private static partial Regex Rates { get; }

    [GeneratedRegex(
        @"(?<!\b(khong|khong co|khong con|khong bi|chong|thoat|xoa|giam) )\b(ngheo|can ngheo|thieu viec|sai|bi loi|tu choi|tra ve|that bai"
            + "|phan nan|hu hong|yeu kem|vi pham|tai nan"
            + @"|mac (benh|moi)|suy dinh duong|thap coi|nhe can|beo phi|tao hon|sinh con thu|mu chu|bo hoc|luu ban|no (xau|dong|cong|thue)"
            + @"|toi pham|pham toi|ma tuy|nghien|bao luc|xam hai|o nhiem|phat thai|tham nhung|khieu nai|to cao|khieu kien|ton that|hao hut"
            + @"|chi phi|thoi gian|buc xuc|tra lai|vu chay|chay no|dan so tu nhien|tang dan so|mat dien|ly hon|thieu hut|vang mat|ngap"
            + @"|un tac|thiet hai|rui ro|diem nghen|chenh lech)\b",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Adverse { get; }

    /// <summary>Words that nothing beside them turns.</summary>
    [GeneratedRegex(
        @"(?<!\b(khong|khong co|khong con|khong bi|chong|giam) )\b(qua han|tre han|cham (tien do|muon|han|tre)|ton dong|that nghiep|tu vong"
            + @"|boi chi|that thoat|that thu|lam phat|cpi|gia tieu dung|tai pham|duoi nuoc|giai the|dinh cong|buon lau|hang gia|tieu hao"
            + @"|hao phi|thoi hoc|pha rung"
            + @"|thieu doi|so vu|mac (sot|lao|hiv|covid)|khong (dung|dat|hai long|dam bao|bao dam|hop le|du|kip))\b",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex AlwaysAdverse { get; }

    /// <summary>Words that make a good thing of an adverse one: "hộ nghèo được hỗ trợ", "giải quyết khiếu nại".</summary>
    [GeneratedRegex(
        @"\b(duoc|giam|thoat|khac phuc|xu ly|giai quyet|ho tro|kham pha|phat hien|ngan chan|tham gia|tiep can|su dung"
            + @"|co (nha|bao hiem|the|viec lam|so)|dung han|truoc han|thu gom|cai tao|xet nghiem|dieu tri|quan ly|thu hoi|hai long)\b",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Turned { get; }
}

/// <summary>What the words before a number do with it.</summary>
internal enum TargetDirection
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>It is a level to be reached: "đạt", "lên".</summary>
    Level,

    /// <summary>It is a level to come down to: "còn", "giảm xuống".</summary>
    DownTo,

    /// <summary>It is what is to be added or taken away: "tăng", "giảm".</summary>
    Change,

    /// <summary>It is what is added to a rate or taken from it: "giảm tỷ lệ hộ nghèo 1%".</summary>
    ChangeOfRate,
}
