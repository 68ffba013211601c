using System.Text.RegularExpressions;
using PapiSite.Language.Text;

namespace PapiSite.Language.Values;

/// <summary>One number of a target with the words that are its own.</summary>
/// <param name="text">The words as printed.</param>
/// <param name="words">The words folded.</param>
/// <param name="number">The number, at its place in the whole part.</param>
/// <param name="from">Where the words begin in the part.</param>
/// <param name="isFirst">True for the first of a part.</param>
/// <param name="before">The figure before it, of which a bare number behind it takes the comparison; or null.</param>
internal sealed partial class TargetClause(string text, string words, TargetNumber number, int from, bool isFirst, TargetFigure? before)
{
    private readonly string _head = words[..(number.Start - from)];
    private readonly string _tail = words[(number.End - from)..];

    /// <summary>The unit of "Sản lượng (tấn): 37.724".</summary>
    private readonly string? _unitBefore =
        InParentheses.Match(text[..(number.Start - from)]) is { Success: true } found ? found.Groups["unit"].Value : null;

    private bool IsShare => number.IsPercent || (_unitBefore == "%" && Unit() is null);

    /// <summary>The figure, or null where it is not sure what the number says.</summary>
    public TargetFigure? Figure()
    {
        if (!number.IsSure || number is { OutOf: 0 }) return null;
        // A rank is read where its words are; elsewhere it must not be taken for a number of which more is better.
        if (!number.IsPercent && RankWord.IsMatch(_head)) return null;
        var told = TargetWords.Before(_head);
        var bare = TargetWords.WithoutComparison(_head);
        if (Doubtful.IsMatch(bare) || (Roughly.IsMatch(_head) && number.Upper is null)) return null;
        if (Difference.IsMatch(_head) && Compared.IsMatch(_tail)) return null;
        if (told == Comparison.MoreThan && Place.IsMatch(_tail) && !Having.IsMatch(bare)) told = null;
        var behind = TargetWords.Behind(_tail);
        if (behind == Comparison.AtLeast && told is null or Comparison.AtLeast or Comparison.MoreThan or Comparison.Equal) told = behind;
        if (behind == Comparison.AtMost) told = behind;
        var unit = number.IsPercent ? Percent() : Unit() ?? _unitBefore;
        var isWithin = Duration.IsMatch(_tail) && Within.IsMatch(bare) && told is null or Comparison.AtMost;
        if (told is null && isWithin && Within.IsMatch(bare)) told = Comparison.AtMost;
        if (told is null && !IsShare && number.OutOf is null && !IsCount(unit)) return null;
        if (told is not null && !IsShare && unit is null && _tail.TrimStart() is [var next, ..] && char.IsAsciiLetterOrDigit(next))
            return null;
        return Directed(told, bare, unit);
    }

    private TargetFigure? Directed(Comparison? told, string bare, string? unit)
    {
        var direction = TargetWords.Direction(bare.TrimEnd() is { Length: > 0 } ? bare : _head);
        var isChange = direction is TargetDirection.Change or TargetDirection.ChangeOfRate
            && told is not (Comparison.LessThan or Comparison.AtMost);
        // "Cải thiện 3 bậc"; and "cắt giảm 30% thời gian, 50% chi phí".
        if (told is null or Comparison.AtLeast or Comparison.MoreThan)
            isChange |= Places.IsMatch(text[(number.End - from)..]) || (direction == TargetDirection.None && before is { IsChange: true });
        var isDecidable = direction != TargetDirection.ChangeOfRate && !(isChange && IsEach);
        // More of "CPI tăng 4 - 4,5%" is not better.
        if (isChange && Rise.IsMatch(bare) && TargetWords.IsAdverse(bare)) isDecidable = false;
        if (direction == TargetDirection.None && told is null && before is { Operator: Comparison.AtMost or Comparison.LessThan })
        {
            // "còn 5% năm 2025, 3% năm 2030".
            told = before.Operator;
        }
        else if (direction == TargetDirection.DownTo)
        {
            told ??= Comparison.AtMost;
        }

        if (told is null && !isChange)
        {
            var isAdverse = TargetWords.IsAdverse(IsShare ? _head : words);
            var isTime = !IsShare && Duration.IsMatch(_tail);
            if (isAdverse || isTime)
            {
                told = Comparison.Equal;
                isDecidable = number.Number == 0;
            }
            else if (!IsShare && number.OutOf is null && number.Upper is null && direction != TargetDirection.Level)
            {
                told = Comparison.Equal;
            }
        }

        if (told is null && number is { Number: 0, Upper: null, OutOf: null }) told = Comparison.Equal;
        // "Tỷ lệ văn bản sai thể thức 2%": a small share of which nothing says that more is better may be one of which less is.
        var isBare = told is null && IsShare && direction == TargetDirection.None;
        if (isBare && number.Number < Half && Rate.IsMatch(_head) && !Approving.IsMatch(words)) isDecidable = false;
        if (IsEach && unit?.Contains('/', StringComparison.Ordinal) != true) isDecidable = false;
        return new(told ?? Comparison.AtLeast, number.Number!.Value)
        {
            Upper = number.Upper,
            IsBelowUpper = number.IsBelowUpper,
            OutOf = number.OutOf,
            Unit = unit,
            IsChange = isChange,
            IsDecidable = isDecidable,
        };
    }

    /// <summary>A number without a comparison counts something where it opens the clause, or a verb or a measure says so.</summary>
    private bool IsCount(string? unit)
    {
        var head = _head.TrimEnd();
        if (head.EndsWith(':') || _unitBefore is not null) return true;
        if (unit is null) return head.Length == 0 ? _tail.Trim(' ', '.', '(', ')').Length == 0 && isFirst : Attaining.IsMatch(head);
        if (NoUnit.IsMatch(text[(number.End - from)..])) return false;
        return head.Trim(' ', '-', '+', '(', '.', OtherNumbers.Blot).Length == 0 || Counting.IsMatch(head) || Measure.IsMatch(_tail);
    }

    private string Percent() => PerYear.IsMatch(_tail) ? "%/năm" : "%";

    private string? Unit()
    {
        // Without tone marks "có" and "cơ", "đạt" and "đất" are one; so the printed words tell where the unit ends, if they have marks.
        var printed = text[(number.End - from)..].ToLowerInvariant();
        var stop = (IsUnmarked ? UnitEndFolded : UnitEnd).Match(printed);
        var end = stop.Success ? stop.Index : printed.Length;
        var blot = _tail.IndexOf(OtherNumbers.Blot, StringComparison.Ordinal);
        if (blot >= 0 && blot <= end && _tail[..blot].TrimEnd() is not [.., '/']) end = YearWord.Match(_tail[..blot]).Index;
        var unit = text.Substring(number.End - from, end).Trim(' ', ',', '-', '–', '(', '.', ':', '/');
        // "tin, bài/năm" is one unit, "hội nghị, có báo cáo gửi …" is not.
        var comma = unit.IndexOf(", ", StringComparison.Ordinal);
        if (comma >= 0 && unit[(comma + 2)..].Split(' ').Length > 2) unit = unit[..comma];
        if (VietnameseText.Fold(unit).EndsWith(" va", StringComparison.Ordinal)) unit = unit[..^3];
        if (unit.Length == 0 || !char.IsLetter(unit[0])) return null;
        return EachOf.Match(_head) is { Success: true } each && IsEach && !unit.Contains('/', StringComparison.Ordinal)
            ? $"{unit}/{text.Substring(each.Groups["x"].Index, each.Groups["x"].Length)}"
            : unit;
    }

    /// <summary>"mỗi" is "mới" without its marks.</summary>
    private bool IsEach => Each.IsMatch(text[..(number.Start - from)]) || (IsUnmarked && EachFolded.IsMatch(_head));

    private bool IsUnmarked => string.Equals(VietnameseText.Fold(text), text, StringComparison.OrdinalIgnoreCase);

    private const decimal Half = 50;

    [GeneratedRegex(@"\b(ty le|ty suat|ty trong)\b(?! *\(?%)", RegexOptions.ExplicitCapture)]
    private static partial Regex Rate { get; }

    /// <summary>Words by which more is surely better.</summary>
    [GeneratedRegex(@"(?<!\b(khong|chua) )\b(dat|hoan thanh|duoc|dung han|hai long|chuan|truc tuyen)\b", RegexOptions.ExplicitCapture)]
    private static partial Regex Approving { get; }

    /// <summary>Words before a number by which it may be none to be reached.</summary>
    [GeneratedRegex(
        @"\b(khong|chua|chang)( (dat|co|hoan thanh|con|phai|the|du|dam bao))* ?$|\b(tru|ngoai tru|neu|tuong duong|quy doi"
            + @"|tuong ung|lan luot)\b[^,;:)]*$|\b(hoac|hay)( [a-z]+)? ?$",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Doubtful { get; }

    [GeneratedRegex(
        @"\b(thu hang|xep hang|vi thu|nang hang|tang hang)\b[^,;]{0,30}$|\b(hang|(xep|dung|vi tri|tu|hang) thu) ?$",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex RankWord { get; }

    [GeneratedRegex(@"\b(khoang|gan|xap xi|chung|uoc|uoc dat|tam|hon kem|du kien) ?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Roughly { get; }

    /// <summary>"cao hơn 5% so với bình quân", "vượt 10% dự toán": not a level.</summary>
    [GeneratedRegex(
        @"\b(cao|thap|nhieu|it|lon|nho|nhanh) hon (it nhat |tu |toi thieu )?$|(?<!\b(va|hoac) |, )\bvuot (it nhat |tu |toi thieu |tren )?$",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Difference { get; }

    [GeneratedRegex(@"\b(so voi|ke hoach|du toan|chi tieu|nghi quyet|binh quan|nam truoc|cung ky)\b")]
    private static partial Regex Compared { get; }

    /// <summary>"trên 10 xã" may be in ten communes.</summary>
    [GeneratedRegex(@"^ (xa|phuong|dia ban|linh vuc|tinh|huyen|thon|he thong|nen tang|kenh|dia phuong|tuyen)\b")]
    private static partial Regex Place { get; }

    [GeneratedRegex(@"^\W*(phan dau\W*)?$|\b(co|dat|phan dau|dam bao|bao dam|duoc|la|gom) ?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Having { get; }

    [GeneratedRegex(@"^ (bậc\b|bac(?= so\b|,|$))", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Places { get; }

    [GeneratedRegex(@"\btang\b")]
    private static partial Regex Rise { get; }

    [GeneratedRegex(@"^ (ngay|gio|phut|thang|tuan|giay|nam)\b")]
    private static partial Regex Duration { get; }

    [GeneratedRegex(
        @"\b(trong( (vong|thoi han|thoi gian|khoang|pham vi))?|thoi han|thoi gian( giai quyet| xu ly)?) ?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Within { get; }

    [GeneratedRegex(@"\b(mỗi|từng(?! bước))\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Each { get; }

    [GeneratedRegex(@"^\W*moi\b|\bmoi (nam|quy|thang|tuan|xa|phuong|don vi|co quan|thon|ho|lop)\b", RegexOptions.ExplicitCapture)]
    private static partial Regex EachFolded { get; }

    [GeneratedRegex(@"(\(|,? (vao|den|trong|trong|truoc|het|den het|cuoi) nam |,? nam |,? (den|truoc) )?$", RegexOptions.ExplicitCapture)]
    private static partial Regex YearWord { get; }

    [GeneratedRegex(@"\( ?(?<unit>%|[\p{L}/ ]{1,20})\) ?[:-]? ?$")]
    private static partial Regex InParentheses { get; }

    [GeneratedRegex(@"^ ?/ ?nam\b|^ (moi nam|hang nam)\b")]
    private static partial Regex PerYear { get; }

    [GeneratedRegex(@"\b(dat|chiem|gap|len|la|bang|con|so luong|muc|chi so)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Attaining { get; }

    [GeneratedRegex(
        @"(\b(to chuc|xay dung|trien khai|thuc hien|hoan thanh|ban hanh|co|them|dat|chiem|gap|len|la|bang|con|thanh lap|dao tao|boi duong"
            + @"|tap huan|trong|trong moi|kiem tra|thanh tra|phat trien|hinh thanh|ket noi|ho tro|thu hut|tao|tao ra|giai quyet|tiep nhan"
            + @"|cong bo|dang tai|dang|phat|phat song|phat hanh|bien soan|in|lap dat|trang bi|dau tu|nang cap|sua chua|ra mat|mo|lua chon"
            + @"|cat giam|giam|tang|duy tri|giu vung|bao dam|dam bao|dua|chuyen doi|so hoa|xu ly|khao sat|giam sat|gioi thieu|giai ngan"
            + @"|huy dong"
            + @"|tiet kiem|bo tri|phan dau|xuong|gom|du|khoi cong|khanh thanh|cong nhan|ket nap|tuyen dung|tuyen truyen|phoi hop"
            + @"|phan dau co"
            + @"|cap|nhan|cung cap|tich hop|tham muu|lap|xoa|sua|rut ngan|thu|chi|ky ket|ky|tham gia|doi thoai|xuc tien|don|viet|tai tro"
            + @"|cap moi|nhan rong|cho|luy ke|nuoi|san xuat|cham soc|tiem|kham|phuc vu|thi diem|tu van|trao|tang qua|moi|xet|duoc)( duoc"
            + @"| moi| khoang)?"
            + @"|\b(moi|hang) (nam|quy|thang|tuan|ngay|xa|phuong|don vi|co quan|thon)|tong so|so luong)$",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Counting { get; }

    /// <summary>Measures, behind which a number is a quantity whatever stands before it.</summary>
    [GeneratedRegex(
        @"^ ?((nghin|ngan|trieu|ty|tram)\b|(dong|usd|ha|tan|ta|kg|km|km_|m_|kwh|mw|gb|mbps|gbps|tbps|gw|lit|luot|diem|ngay|gio|lan|bac"
            + @"|tuoi|nguoi"
            + @"|ho|met|vnd|mw|con|cay|tieu chi)\b)",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Measure { get; }

    /// <summary>A verb behind a number, which then counts nothing: "Phường 5 đạt chuẩn".</summary>
    [GeneratedRegex(
        @"^ (đạt|được|trở lên|theo|của|và|tại|ở|là|trong|trên|không|đã|sẽ|phải|cần|thì|duoc|tro len|cua|tren|khong)\b",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase
    )]
    private static partial Regex NoUnit { get; }

    [GeneratedRegex(
        @"\b(trở (lên|xuống|lại)|được|đạt|bảo đảm|đảm bảo|theo|của|trên|tại|ở|cho|để|về|trong|từ|với|do|nhằm|so với|đến|vào|trước|sau|mỗi"
            + @"|hằng"
            + @"|hàng (năm|quý|tháng)|tham gia|phục vụ|hoàn thành|thực hiện|triển khai|có|đã|là|nhưng|khi|hoặc (hơn|cao hơn|nhiều hơn))\b"
            + @"|[;:()]|\.(?= |$)|\d(?!\d? (tháng|năm|tuần|ngày|quý)\b|[\d.]* (vạn |nghìn |triệu )?(dân|người|trẻ)\b)|, (trong đó|đạt"
            + @"|tăng|giảm|có|đảm bảo|bảo đảm|gồm|bao gồm|tối thiểu|ít nhất|đến|vào|bằng|tức)\b",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex UnitEnd { get; }

    [GeneratedRegex(
        @"\b(tro (len|xuong|lai)|duoc|bao dam|dam bao|theo|cua|tren|tai|nham|so voi|truoc|hang (nam|quy|thang)|tham gia|phuc vu|nhung)\b"
            + @"|[;:()]|\.(?= |$)|\d(?!\d? (thang|nam|tuan|ngay|quy)\b)|, (trong do|tang|giam|dam bao|bao dam|bao gom|toi thieu|it nhat"
            + @"|bang|tuc)\b",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex UnitEndFolded { get; }

    /// <summary>"Mỗi xã có ít nhất 01 mô hình" is a model a commune.</summary>
    [GeneratedRegex(
        @"\bmoi (?<x>(nam|quy|thang|tuan|ngay)\b|[a-z]+( (?!phai|deu|co|to|thuc|xay|trien|it|toi|dat|ban|dang|duy|phan|thanh|can|se|duoc"
            + @"|hoan|khong|tu)[a-z]+){0,2})"
            + @"(?=(?<=\b(nam|quy|thang|tuan|ngay))\b|\W*(phai|deu|co|to chuc|thuc hien|xay dung|trien khai|it nhat|toi thieu|dat"
            + @"|ban hanh|dang|duy tri|phan dau|thanh lap|can|se|duoc"
            + @"|hoan thanh|khong|tu|$))",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex EachOf { get; }
}
