using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace PapiSite.Language.Values;

/// <summary>Reads the figures in what stands between two semicolons of a target.</summary>
/// <param name="text">The words as printed.</param>
/// <param name="folded">The words folded, without the numbers that are no figures.</param>
/// <param name="years">The years in them.</param>
/// <param name="ranks">The ranks in them.</param>
internal sealed partial class TargetPart(
    string text, string folded, ImmutableArray<(int Start, int End, int Year)> years, ImmutableArray<(int At, TargetFigure Figure)> ranks)
{
    private static readonly char[] Marks = [' ', ',', ':', '-', '–', '—', '(', ')', '.', '+', ';'];

    private static readonly SearchValues<char> OfNumbers = SearchValues.Create("0123456789.,/");

    /// <summary>
    /// Where it starts from is no figure of the target: "tăng từ 70% lên 80%", "so với 65% của năm 2024"; it is blotted out too.
    /// </summary>
    private readonly string _words = Compared.Replace(FromLevel.Replace(folded, Blotted), Blotted);

    private readonly List<Piece> _pieces = [];
    private string? _unread;

    /// <summary>The figures, and the first number that was left unread.</summary>
    public (ImmutableArray<TargetFigure> Figures, string? Unread) Read()
    {
        var numbers = TargetNumber.In(_words).ToList();
        if (numbers.Count == 0 && ranks.IsEmpty)
            return (None() is { } none ? [none] : [], _words.Any(char.IsAsciiDigit) ? FirstDigits(0) : null);
        var at = 0;
        foreach (var number in numbers)
        {
            if (_words.AsSpan(at, number.Start - at).IndexOfAnyInRange('0', '9') >= 0) _unread ??= FirstDigits(at);
            at = number.End;
        }

        if (_words.AsSpan(at).IndexOfAnyInRange('0', '9') >= 0) _unread ??= FirstDigits(at);
        Arrange(numbers);
        return (Figures(), _unread);
    }

    private static string Blotted(Match match) => OtherNumbers.Blotted(match.Value);

    /// <summary>Which numbers are figures of their own, and where the words of each end.</summary>
    private void Arrange(List<TargetNumber> numbers)
    {
        var rate = RateFirst.IsMatch(_words) ? numbers.Find(n => n.IsPercent) : null;
        foreach (var number in numbers)
        {
            // "Tỷ lệ hộ có từ 2 con trở lên đạt 90%": the number belongs to what the rate is of.
            if (rate is not null && number.Start < rate.Start && !number.IsPercent) continue;
            if (_pieces is not [.., var before])
            {
                _pieces.Add(new(number, 0));
                continue;
            }

            var cut = Division(before.Number, number);
            if (cut >= 0)
            {
                if (SaysTheSame(before.Number, number, cut)) continue;
                _pieces.Add(new(number, cut));
            }
            else if (before.Number.IsPercent && !number.IsPercent)
            {
                // "80% xã có ít nhất 01 mô hình".
                continue;
            }
            else if (!number.IsPercent && InPlaces.IsMatch(_words[before.Number.End..number.Start]))
            {
                // "05 mô hình tại 05 xã".
                continue;
            }
            else if (!before.Number.IsPercent && number.IsPercent && Reached.IsMatch(_words[before.Number.End..number.Start]))
            {
                _unread ??= Printed(before.Number);
                _pieces[^1] = new(number, before.From);
            }
            else
            {
                _unread ??= Printed(number);
            }
        }
    }

    /// <summary>Where the words of one number end and those of the next begin; -1 where both stand in one clause.</summary>
    private int Division(TargetNumber one, TargetNumber next)
    {
        var gap = _words[one.End..next.Start];
        var cuts = Boundary.Matches(gap);
        if (cuts.Count == 0)
        {
            var year = years.LastOrDefault(y => y.Start >= one.End && y.End <= next.Start);
            return year.Year > 0 && YearBehind.IsMatch(_words[one.End..year.Start]) ? year.End : -1;
        }

        var last = cuts[^1];
        var isLast = TargetWords.WithoutComparison(gap[(last.Index + last.Length)..]).Trim().Length == 0;
        var cut = isLast ? last : cuts[0];
        return one.End + cut.Index + cut.Length;
    }

    /// <summary>"100% (16/16 xã)", "16/16 xã, bằng 100%".</summary>
    private bool SaysTheSame(TargetNumber one, TargetNumber next, int cut)
    {
        var (share, ratio) = one.IsPercent ? (one, next) : (next, one);
        return share is { IsPercent: true, Upper: null, Number: { } percent } && ratio is { OutOf: > 0, Number: { } part }
            && Again.IsMatch(_words[..next.Start]) && cut > one.End
            && Math.Abs((part / ratio.OutOf.Value * 100) - percent) < 1;
    }

    private ImmutableArray<TargetFigure> Figures()
    {
        var figures = ImmutableArray.CreateBuilder<TargetFigure>();
        var placed = ranks.Select(r => (r.At, Figure: r.Figure with { Year = YearNear(0, r.At, r.At, _words.Length) })).ToList();
        var isNaked = false;
        TargetFigure? before = null;
        for (var i = 0; i < _pieces.Count; i++)
        {
            var piece = _pieces[i];
            var end = i + 1 < _pieces.Count ? _pieces[i + 1].From : _words.Length;
            var own = new TargetClause(text[piece.From..end], _words[piece.From..end], piece.Number, piece.From, i == 0, before);
            var figure = own.Figure();
            // "đạt 80% (năm 2024: 65%)" may be where it starts from.
            var isAside = i > 0 && _words[..piece.Number.Start].LastIndexOf('(') > _words[..piece.Number.Start].LastIndexOf(')')
                && before is { Year: null } && YearNear(piece.From, piece.Number.Start, piece.Number.End, end) is not null;
            if (figure is null || isAside)
            {
                _unread ??= Printed(piece.Number);
                continue;
            }

            var year = YearNear(piece.From, piece.Number.Start, piece.Number.End, end);
            var of = Label(piece, end, figure);
            isNaked |= i > 0 && year is null && of is null && figure.Unit is null or ['%', ..];
            before = figure with { Year = year, Of = of };
            placed.Add((piece.Number.Start, before));
        }

        // "30%, 20%, 15%" alone leave open what each is of.
        if (isNaked)
        {
            _unread ??= Printed(_pieces[0].Number);
            return [.. ranks.Select(r => r.Figure)];
        }

        figures.AddRange(placed.OrderBy(p => p.At).Select(p => p.Figure));
        return figures.ToImmutable();
    }

    /// <summary>What the figure is of, where there are several: the words before it, or those behind, without the year.</summary>
    private string? Label(Piece piece, int end, TargetFigure figure)
    {
        var head = TargetWords.WithoutComparison(_words[piece.From..piece.Number.Start]);
        var before = Named(piece.From, piece.From + head.Length);
        if (before.Length > 0 && (head.TrimEnd().EndsWith(':') || Verbs.Replace(Grammar.Folded(before), "").Trim(' ', ',').Length > 0))
            return before;
        var behind = Named(piece.Number.End, end);
        if (behind.Length > 0 && behind != figure.Unit) return behind;
        return Striving.IsMatch(before) ? before : null;
    }

    private string Named(int from, int to)
    {
        var label = text[from..to];
        foreach (var year in years.Where(y => y.Start >= from && y.End <= to).OrderByDescending(y => y.Start))
        {
            if (ComparedYear.IsMatch(_words[from..year.Start]) || IsOfPeriod(year.Start, year.End)) continue;
            var time = TimeOfYear.Match(_words[from..year.Start]).Length;
            label = label.Remove(year.Start - from - time, time + year.End - year.Start);
        }

        label = Linking.Replace(label.Trim(Marks), "").Trim(Marks);
        return AndAtEnd.Replace(label, "").TrimEnd(Marks);
    }

    /// <summary>The year told beside a figure: before it, or else behind it.</summary>
    private int? YearNear(int from, int start, int end, int to)
    {
        foreach (var year in years)
        {
            if (IsOfPeriod(year.Start, year.End)) continue;
            if (year.Start >= from && year.End <= start && YearBefore.IsMatch(_words[from..year.Start])) return year.Year;
        }

        foreach (var year in years)
        {
            if (year.Start < end || year.End > to || IsOfPeriod(year.Start, year.End)) continue;
            return YearBehind.IsMatch(_words[end..year.Start]) ? year.Year : null;
        }

        return null;
    }

    /// <summary>True for a year of several: "giai đoạn 2026-2028".</summary>
    private bool IsOfPeriod(int start, int end) => PeriodBefore.IsMatch(_words[..start]) || PeriodBehind.IsMatch(_words[end..]);

    /// <summary>"Không có hồ sơ quá hạn", "không còn hộ nghèo": none is a figure too.</summary>
    private TargetFigure? None() => Nothing.Match(_words) is { Success: true } found
        ? new(Comparison.Equal, 0) { Unit = text[found.Groups["unit"].Index..(found.Groups["unit"].Index + found.Groups["unit"].Length)] }
        : null;

    private string Printed(TargetNumber number) => text[number.Start..number.End].Trim();

    private string FirstDigits(int at)
    {
        var start = _words.AsSpan(at).IndexOfAnyInRange('0', '9') + at;
        var length = _words.AsSpan(start).IndexOfAnyExcept(OfNumbers);
        return text.Substring(start, length < 0 ? _words.Length - start : length).TrimEnd('.', ',', '/');
    }


    private sealed record Piece(TargetNumber Number, int From);

    [GeneratedRegex(@",(?= )| va |[()]|\.(?= )| [-+–] (?=[a-z])", RegexOptions.ExplicitCapture)]
    private static partial Regex Boundary { get; }

    [GeneratedRegex(@"^[^\w]*(phan dau,? |den [^,;\d]{0,20}, ?)?(ty le|ty trong|ty suat|muc do|tong ty)\b", RegexOptions.ExplicitCapture)]
    private static partial Regex RateFirst { get; }

    [GeneratedRegex(@"\b(dat|chiem|la|len|con|duy tri|bao dam|dam bao)( [a-z]+){0,3} ?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Reached { get; }

    [GeneratedRegex(@"(\(|, )(dat |bang |tuc |tuong ung |tuong duong |chiem )?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Again { get; }

    [GeneratedRegex(@"^(phấn đấu|phan dau)\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Striving { get; }

    [GeneratedRegex(@" (tai|o|trong|tren dia ban|thuoc) $", RegexOptions.ExplicitCapture)]
    private static partial Regex InPlaces { get; }

    [GeneratedRegex(@"((^| )(và|va|đạt|dat|là|la|chiếm|có|phải|tỷ lệ))+$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex AndAtEnd { get; }

    [GeneratedRegex(
        @"\b(to chuc|xay dung|trien khai|thuc hien|hoan thanh|ban hanh|thanh lap( moi)?|duy tri|dam bao|bao dam|cat giam|rut ngan|nang"
            + @"|tuyen truyen|in|phan dau|dat|la|co|bang|chiem|tang|giam|con|va|trong do|den|nam|tu|khoang|thi|ty le|cac)\b",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Verbs { get; }

    /// <summary>"từ 70% (năm 2024) lên 80%", "từ hạng 20 lên hạng 15".</summary>
    [GeneratedRegex(
        @"(?<!\bdau )\btu (muc |khoang |hang |thu )?\d[\d.,]*( ?%)?(?=[^;,\d%]{0,40}\b((?<!tro )len|xuong|con)\b)",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex FromLevel { get; }

    /// <summary>"so với 65% của năm 2024", "(hiện nay 65%)", "cùng kỳ đạt 65%".</summary>
    [GeneratedRegex(
        @"\b(so voi|hien nay|hien tai|hien dat|hien co|hien la|hien dang|cung ky|thay vi|truoc day"
            + @"|nam truoc)( [a-z_]+){0,5}[ :]+(la )?\d[\d.,]*( ?%)?",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Compared { get; }

    [GeneratedRegex(@"(_ ?(-|den) ?(nam )?|\b(giai doan|nhiem ky|thoi ky) )$", RegexOptions.ExplicitCapture)]
    private static partial Regex PeriodBefore { get; }

    [GeneratedRegex(@"^ ?(-|den) ?(nam )?____")]
    private static partial Regex PeriodBehind { get; }

    [GeneratedRegex(@"\b(so voi|cung ky)( cung ky)?( nam)? $", RegexOptions.ExplicitCapture)]
    private static partial Regex ComparedYear { get; }

    [GeneratedRegex(@"(?>((vao|den|trong|het|cuoi|truoc) )*)(nam )?\(?$", RegexOptions.ExplicitCapture)]
    private static partial Regex TimeOfYear { get; }

    [GeneratedRegex(
        @"^(trong đó|trong do|trong đó có|và|riêng|còn|đối với|doi voi)([ ,:]+|$)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Linking { get; }

    [GeneratedRegex(
        @"(^ ?|[,(:] ?|\b(den|vao|trong|het|cuoi|truoc|tu|phan dau) )(den )?(nam )?$", RegexOptions.ExplicitCapture)]
    private static partial Regex YearBefore { get; }

    /// <summary>Words that may stand between a figure and its year; a plan, a law or a comparison has a year of its own.</summary>
    [GeneratedRegex(
        @"^(?!.*\b(ke hoach|du toan|so voi|chuong trinh|de an|nghi quyet|thuc hien|luat|chi so|quy dinh|phe duyet|ban hanh|tu|ke tu|von"
            + @"|giao|lan|cua|hoc|cung ky|giai doan|nghi dinh|dau)\b).*\b(nam|nam:|den|truoc|vao) ?$|^[^\w]*%?[^\w]*\($",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex YearBehind { get; }

    [GeneratedRegex(
        @"^(phan dau |bao dam |dam bao |co ban )?khong (co|con|de|phat sinh|de phat sinh|de xay ra|xay ra|de con)( (tinh trang|truong hop"
            + @"|hien tuong))?"
            + @" (?<unit>(ho|ho so|vu|xa|thon|don vi|co quan|thu tuc|diem|nguoi|doanh nghiep|cong trinh|van ban|don|ca|du an|nha|truong"
            + @"|hoc sinh"
            + @"|can bo|tre em|phong|nhiem vu|kien nghi|phan anh)\b[^\d;:]*)$",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Nothing { get; }
}
