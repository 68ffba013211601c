using System.Globalization;
using System.Text.RegularExpressions;
using PapiSite.Language.Text;
using Sprache;

namespace PapiSite.Language.Values;

/// <summary>
/// The parsers that the grammars of values share. They read folded text (lower case, no tone marks), in which every
/// character stands where it stands in the value, so that positions carry over.
/// </summary>
internal static partial class Grammar
{
    /// <summary>No value with a grammar is longer; what is, is a mistake, and must not cost time.</summary>
    private const int LongestValue = 2000;

    /// <summary>No figure of a plan has more digits before its comma, or behind it; so one can be divided by another.</summary>
    private const int MostWhole = 15;

    private const int MostDecimals = 6;

    /// <summary>Where the parser stands, without taking anything.</summary>
    public static readonly Parser<int> Offset = input => Result.Success(input.Position, input);

    /// <summary>The ten digits that numbers are computed from; digits of other scripts are read as these before.</summary>
    public static readonly Parser<char> Digit = Parse.Chars("0123456789");

    public static readonly Parser<string> Blank = Parse.WhiteSpace.Many().Text();

    public static readonly Parser<int> Year =
        from digits in Digit.Repeat(4).Text()
        let year = int.Parse(digits, CultureInfo.InvariantCulture)
        where year is >= 1945 and <= 2100
        select year;

    public static readonly Parser<int> Number =
        from digits in Digit.AtLeastOnce().Text()
        where digits.Length <= 6
        select int.Parse(digits, CultureInfo.InvariantCulture);

    /// <summary>A number with a decimal comma, and dots or blanks between thousands as printed.</summary>
    public static readonly Parser<decimal> DecimalNumber =
        from whole in Digit.AtLeastOnce().Text()
        from thousands in (from dot in Parse.Char('.') from three in Digit.Repeat(3).Text() select three).Many()
        from part in (from comma in Parse.Char(',') from digits in Digit.AtLeastOnce().Text() select digits).Optional()
        let text = whole + string.Concat(thousands) + (part.IsDefined ? "." + part.Get() : "")
        where whole.Length + (3 * thousands.Count()) <= MostWhole && (part.IsDefined ? part.Get().Length : 0) <= MostDecimals
        select decimal.Parse(text, CultureInfo.InvariantCulture);

    /// <summary>A number as <see cref="DecimalNumber"/> reads it.</summary>
    public static string Written(decimal number) => number.ToString("0.######", CultureInfo.InvariantCulture).Replace('.', ',');

    /// <summary>Numbers of a Roman or Arabic quarter, 1 to 4.</summary>
    public static readonly Parser<int> Quarter =
        Parse.String("iv").Return(4).Or(Parse.String("iii").Return(3)).Or(Parse.String("ii").Return(2)).Or(Parse.String("i").Return(1))
            .Or(Parse.Chars("1234").Select(c => c - '0'));

    /// <summary>One or several words with blanks between them: <c>Words("thuong xuyen")</c>.</summary>
    public static Parser<string> Words(string words)
    {
        var parts = words.Split(' ');
        var parser = Parse.String(parts[0]).Text();
        foreach (var part in parts.Skip(1))
            parser = from before in parser from blank in Parse.WhiteSpace.AtLeastOnce() from word in Parse.String(part) select words;
        return parser.Named(words);
    }

    /// <summary>Any of several wordings, the longest first.</summary>
    public static Parser<string> AnyOf(params string[] wordings) =>
        wordings.OrderByDescending(w => w.Length).Select(Words).Aggregate((a, b) => a.Or(b));

    /// <summary>What has to follow, without taking it.</summary>
    public static Parser<string> Ahead(Parser<string> words) => input =>
        words(input) is { WasSuccessful: true } found ? Result.Success(found.Value, input) : Result.Failure<string>(input, "", []);

    /// <summary>A parser with blanks allowed on both sides.</summary>
    public static Parser<T> Spaced<T>(this Parser<T> parser) => from a in Blank from x in parser from b in Blank select x;

    /// <summary>Reads the whole of a text, folded first; gives the beginning of the word where it stopped when it fails.</summary>
    public static (T? Result, int StoppedAt) ReadWhole<T>(Parser<T> parser, string text) where T : class
    {
        if (text.Length > LongestValue) return (null, LongestValue);
        return ReadMemo<T>.Of(parser, text);
    }

    /// <summary>Folded, any dash as a hyphen, and "quí", "kì" as "quý", "kỳ"; the length stays.</summary>
    public static string Folded(string text) =>
        OtherSpelling.Replace(LookAlikes.WithHyphens(VietnameseText.Fold(text)), word => word.Value[..^1] + "y");

    [GeneratedRegex(@"\b(qui|ki)\b", RegexOptions.ExplicitCapture)]
    private static partial Regex OtherSpelling { get; }

    /// <summary>Reads the whole of a text, folded first, whether or not it was read before.</summary>
    internal static (T? Result, int StoppedAt) ReadAfresh<T>(Parser<T> parser, string text) where T : class
    {
        var folded = Folded(text);
        var result = parser.Spaced().End().TryParse(folded);
        if (result.WasSuccessful) return (result.Value, text.Length);
        var stopped = Math.Min(result.Remainder.Position, text.Length);
        while (stopped > 0 && !char.IsWhiteSpace(text[stopped - 1])) stopped--;
        return (null, stopped);
    }
}
