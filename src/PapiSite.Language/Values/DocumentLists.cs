using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using PapiSite.Language.Diagnostics;
using PapiSite.Language.Text;
using Sprache;
using static PapiSite.Language.Values.Grammar;

namespace PapiSite.Language.Values;

/// <summary>
/// Reads references to documents: <c>Kế hoạch 232/KH-UBND (15/9/2022, UBND tỉnh)</c>,
/// <c>Nghị định số 59/2019/NĐ-CP ngày 1/7/2019 của Chính phủ</c>, <c>Luật Tiếp cận thông tin</c>.
/// </summary>
internal static partial class DocumentLists
{
    public static readonly ValueGrammar<DocumentList> Grammar =
        new(new("văn bản", "document"), "Nghị định 59/2019/NĐ-CP (1/7/2019, Chính phủ)", Read,
            list => ListItems.Written(list.Members.Select(m => m.Text)));

    /// <summary>No list of documents with commas is longer; what is, must not cost time.</summary>
    private const int LongestList = 2000;

    /// <summary>More than any number has; the bound keeps looking for one at every letter cheap.</summary>
    private const int MostDigits = 8;

    /// <summary>
    /// What follows the digits of the state's numbers: <c>/2008/NQLT-CP-UBTUMTTQVN</c>, <c>/KH-UBND</c>, <c>/2025/QH15</c>.
    /// </summary>
    private static readonly Parser<Numbered> AfterSlash =
        from year in (from slash in Parse.Char('/') from y in Year from next in Parse.Char('/') select (int?)y).Or(
            Parse.Char('/').Return((int?)null)
        )
        from first in Parse.Letter
        from letters in Parse.LetterOrDigit.Or(Parse.Chars("-&")).Many().Text()
        select new Numbered(2 + (year is null ? 0 : 5) + letters.Length, year);

    /// <summary>What follows the digits of the Party's numbers: <c>-NQ/TW</c>.</summary>
    private static readonly Parser<Numbered> AfterHyphen =
        from hyphen in Parse.Char('-') from kind in Parse.Letter.AtLeastOnce().Text()
        from slash in Parse.Char('/') from body in Parse.LetterOrDigit.Or(Parse.Char('-')).AtLeastOnce().Text()
        select new Numbered(2 + kind.Length + body.Length, null);

    private static readonly Parser<Numbered> Number =
        from so in (from word in Words("so") from blank in Blank select word).Optional()
        from digits in Digit.Repeat(1, MostDigits).Text()
            // Resolutions of the Government that are law have numbers in a number: 66.25/2026/NQ-CP.
        from inner in (from dot in Parse.Char('.') from more in Digit.Repeat(1, MostDigits).Text() select more).Optional()
        from rest in AfterSlash.Or(AfterHyphen)
        select rest with { Length = digits.Length + (inner.IsDefined ? inner.Get().Length + 1 : 0) + rest.Length };

    private static readonly Parser<string> Name =
        (from notNumber in Number.Not() from c in Parse.CharExcept("()") select c).Many().Text();

    private static readonly Parser<Dated> DateBehind =
        from start in Offset from word in Words("ngay") from blank in Blank
        from date in Dates.DayMonthYear.Where(d => d.Year > 0)
        from end in Offset
        select new Dated(date, end - start);

    /// <summary>What follows name and number: a date and an issuer, in parentheses or in words.</summary>
    private static readonly Parser<Origin> InWords =
        from date in (
            from comma in Parse.Char(',').Optional() from b in Blank
            from d in Dates.DayMonthYear.Where(d => d.Year > 0) select d).Optional()
        from issuer in (from cua in Words("cua").Spaced() from rest in Parse.AnyChar.AtLeastOnce().Text() select rest.Length).Optional()
        select new Origin(date.GetOrElse(default), issuer.GetOrElse(0), 0);

    /// <summary>The issuer before the date: <c>của UBND tỉnh ngày 08/02/2022</c>.</summary>
    private static readonly Parser<Origin> InWordsDateLast =
        from cua in Words("cua").Spaced()
        from issuer in (from ngay in DateBehind.Not() from c in Parse.AnyChar select c).AtLeastOnce().Text()
        from date in DateBehind
        select new Origin(date.Date, issuer.Length, date.Length);

    private static readonly Parser<Origin> InParentheses =
        from open in Parse.Char('(').Spaced()
        from date in Dates.DayMonthYear.Where(d => d.Year > 0).Or(Year.Select(y => (0, 0, y))).Optional()
        from comma in Parse.Char(',').Spaced().Optional()
        from issuer in Parse.CharExcept("()").Many().Text()
        from close in Parse.Char(')')
        from blank in Blank
        select new Origin(date.GetOrElse(default), issuer.Length, 1 + blank.Length);

    private static readonly Parser<Parts> Whole =
        from name in Name
        from number in Number.Optional()
        from blank in Blank
        from origin in InParentheses.End().Or(InWordsDateLast.End()).Or(InWords.End())
        where name.Trim().Length > 0 || number.IsDefined
        select new Parts(name.Length, number.GetOrDefault(), blank.Length, origin);

    private static DocumentList? Read(ValueText text, ValueProblems problems)
    {
        var members = ImmutableArray.CreateBuilder<DocumentReference>();
        foreach (var (typed, start) in ListItems.Members(text.Text))
        {
            var item = WithoutStop(typed);
            if (item.Length == 0) continue;
            var (parts, stopped) = Taken(item);
            if (parts is null && InPieces(item) is { } pieces)
            {
                foreach (var (piece, at) in pieces)
                    members.Add(Reference(piece, Taken(piece).Parts!) with { Span = text.ToSource(start + at, piece.Length) });
                continue;
            }

            if (parts is null)
            {
                var from = stopped >= item.Length ? 0 : stopped;
                problems.Report(ValueDiagnostics.BadDocument.Of(item), start + from, item.Length - from);
                continue;
            }

            var (day, month, year) = parts.Origin.Date;
            if (!Exists(parts.Origin.Date))
            {
                problems.Report(ValueDiagnostics.NoSuchDay.Of($"{day}/{month}/{year}"), start, item.Length);
                continue;
            }

            members.Add(Reference(item, parts) with { Text = typed, Span = text.ToSource(start, item.Length) });
        }

        return members.Count > 0 ? new(members.ToImmutable()) : null;
    }

    /// <summary>A full stop ends the sentence and not the number or the name; that of “v.v.” is its own.</summary>
    private static string WithoutStop(string item) =>
        item.EndsWith('.') && !item.EndsWith("..", StringComparison.Ordinal) && !item.EndsWith("v.v.", StringComparison.OrdinalIgnoreCase)
            ? item[..^1].TrimEnd() : item;

    private static (Parts? Parts, int StoppedAt) Taken(string item) => item.Length > 500 ? (null, 500) : ReadWhole(Whole, item);

    /// <summary>References with commas between them, each with a number of its own; null where it is not all such.</summary>
    private static List<(string Item, int Start)>? InPieces(string item)
    {
        if (item.Length > LongestList) return null;
        int CommaFrom(int at) => item.IndexOf(", ", at, StringComparison.Ordinal);
        for (var comma = CommaFrom(0); comma > 0; comma = CommaFrom(comma + 1))
        {
            if (!IsNumbered(item[..comma])) continue;
            var rest = item[(comma + 2)..].TrimStart();
            var at = item.Length - rest.Length;
            if (IsNumbered(rest)) return [(item[..comma], 0), (rest, at)];
            if (InPieces(rest) is { } others) return [(item[..comma], 0), .. others.Select(o => (o.Item, at + o.Start))];
        }

        return null;
    }

    private static bool IsNumbered(string item) =>
        item.Length > 0 && Taken(item).Parts is { Number: not null } parts && Exists(parts.Origin.Date)
            && (char.IsUpper(item[0]) || DocumentLetters.IsKind(Reference(item, parts).Name));

    private static bool Exists((int Day, int Month, int Year) date) =>
        (date.Day, date.Month) is (0, 0) || Dates.Exists(date.Day, date.Month, date.Year);

    private static DocumentReference Reference(string item, Parts parts)
    {
        var (day, month, year) = parts.Origin.Date;
        var name = Regular(item[..parts.NameLength]);
        // Only before a number is the last word "số"; a law may end with "sở".
        if (parts.Number is not null && LastSo.Match(name) is { Success: true } so) name = name[..so.Index];
        var numberStart = parts.NameLength + Math.Max(0, NumberOffset(item, parts));
        var number = parts.Number is { } n ? LookAlikes.WithHyphens(item.Substring(numberStart, n.Length)) : null;
        if (number is not null && DocumentLetters.Spelled(name, number) is { } kind) name = kind;
        var issuerEnd = item.Length - parts.Origin.AfterIssuer;
        var issuer = parts.Origin.IssuerLength == 0 ? null : Regular(item[(issuerEnd - parts.Origin.IssuerLength)..issuerEnd]);
        if (issuer is not null && parts.Origin.AfterIssuer > 0 && NoIssuer.IsMatch(issuer)) issuer = null;
        // What the document is about stands behind the issuer where both are words.
        if (issuer is not null && parts.Origin.AfterIssuer == 0 && Subject.Match(issuer) is { Success: true } subject)
            issuer = issuer[..subject.Index];
        if (number is null && issuer is not null && ReadWhole(Number, issuer).Result is { } numbered)
            return new(item, name, LookAlikes.WithHyphens(issuer[^numbered.Length..]), null, null, default) { Year = numbered.Year };
        if (number is null && issuer is null && DatedLaw.Match(name) is { Success: true } law && DateOf(law) is { } date)
        {
            var by = law.Groups["issuer"] is { Success: true } words ? words.Value : null;
            return new(item, law.Groups["name"].Value, null, date, by, default) { Year = date.Year };
        }

        return new(
            item,
            name,
            number,
            day > 0 ? new DateOnly(year, month, day) : null,
            string.IsNullOrEmpty(issuer) ? null : issuer,
            default
        )
        {
            Year = parts.Number?.Year ?? (year > 0 ? year : null),
        };
    }

    private static DateOnly? DateOf(Match law)
    {
        int Figure(string name) => int.Parse(law.Groups[name].Value, CultureInfo.InvariantCulture);
        var (day, month, year) = (Figure("day"), Figure("month"), Figure("year"));
        return year > 0 && Dates.Exists(day, month, year) ? new DateOnly(year, month, day) : null;
    }

    [GeneratedRegex(@"\s+s[ốo]$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LastSo { get; }

    /// <summary>Words in parentheses that say something of the document, and name no body: "(sửa đổi)", "(khóa XV)".</summary>
    [GeneratedRegex(
        @"^(?:khóa|khoá|sửa đổi|bổ sung|hợp nhất|thay thế|nay là|gọi tắt|sau đây|viết tắt|lần thứ|kỳ họp|dự thảo|hết hiệu lực|kèm theo"
            + @"|có hiệu lực)(?!\p{L})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex NoIssuer { get; }

    /// <summary>Where what a document is about begins; boards and commissions may have “về” or “triển khai” in their names.</summary>
    [GeneratedRegex(
        @"(?:(?<!^(?:Ban|Ủy ban|Uỷ ban|Hội đồng|Tổ)\b.*)\s+(?:về|V/v|triển khai|thực hiện|hướng dẫn)"
            + @"|\s+(?:phê duyệt|ban hành|quy định|sửa đổi|bổ sung))[\s,].*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Subject { get; }

    [GeneratedRegex(
        @"^(?<name>(?:Luật|Bộ luật|Pháp lệnh|Hiến pháp)\b.*?),?\s+ngày\s+(?<day>[0-9]{1,2})(?:[/.-]|\s+tháng\s+)(?<month>[0-9]{1,2})"
            + @"(?:[/.-]|\s+năm\s+)(?<year>[0-9]{4})(?:\s+của\s+(?<issuer>.+))?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex DatedLaw { get; }

    /// <summary>The number's digits may have <c>số</c> before them.</summary>
    private static int NumberOffset(string item, Parts parts) =>
        parts.Number is null ? 0 : item.AsSpan(parts.NameLength).IndexOfAnyInRange('0', '9');

    private static string Regular(string text) => string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private sealed record Dated((int Day, int Month, int Year) Date, int Length);

    private sealed record Numbered(int Length, int? Year);

    private sealed record Origin((int Day, int Month, int Year) Date, int IssuerLength, int AfterIssuer);

    private sealed record Parts(int NameLength, Numbered? Number, int BlankLength, Origin Origin);
}
