using System.Collections.Immutable;
using Sprache;
using static PapiSite.Language.Values.DeadlineTimes;
using static PapiSite.Language.Values.Grammar;

namespace PapiSite.Language.Values;

/// <summary>How a phrase of time goes on behind its times.</summary>
internal enum TimeEnding
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>"hằng năm".</summary>
    EveryYear,

    /// <summary>"và các năm tiếp theo", "trở đi".</summary>
    On,
}

/// <summary>Times with the word before them and what follows: "trước ngày 15/6, 15/12 hằng năm".</summary>
/// <param name="Bound">The word before.</param>
/// <param name="Ranges">The times.</param>
/// <param name="Ending">What follows.</param>
/// <param name="Years">The years in which it recurs, where the words go on with them.</param>
internal sealed record TimePhrase(TimeBound Bound, ImmutableArray<TimeRange> Ranges, TimeEnding Ending, Deadline? Years)
{
    private static readonly Parser<string> FollowingYears =
        from comma in Parse.Char(',').Spaced().Optional()
        from va in Words("va").Spaced().Optional()
        from years in AnyOf(
            "cac nam tiep theo",
            "nhung nam tiep theo",
            "cac nam tiep sau",
            "nhung nam tiep sau",
            "cac nam sau",
            "nhung nam sau",
            "cac nam ke tiep",
            "cac nam sau do",
            "nam tiep theo",
            "hang nam tiep theo"
        )
        select years;

    private static readonly Parser<string> On = FollowingYears
        .Or(AnyOf("tro di", "tro ve sau", "va hang nam", "va tro di"))
        .Spaced();

    /// <summary>", tầm nhìn đến năm 2045": what is beyond the deadline.</summary>
    public static readonly Parser<string> Horizon =
        from mark in Parse.Chars(",(-").Spaced().Optional()
        from va in Words("va").Spaced().Optional()
        from word in AnyOf("tam nhin", "dinh huong", "huong toi", "huong den")
        from rest in Parse.AnyChar.Many()
        select word;

    private static readonly Parser<string> Rest = Parse.AnyChar.Many().Text();

    private static readonly Parser<(TimeEnding Ending, string Behind)> Follows =
        // "các năm" is the beginning of "các năm tiếp theo" too, but "quý I các năm tiếp theo" is not "quý I, các năm tiếp theo".
        (from comma in Ahead(Parse.Char(',').Spaced().Select(c => ",")) from years in FollowingYears select (TimeEnding.On, ""))
            .Or(
                from comma in Parse.Char(',').Spaced().Optional()
                from every in EveryYear
                from rest in Rest
                select (TimeEnding.EveryYear, rest))
            .Or(On.Select(on => (TimeEnding.On, "")))
            .Or(Horizon.Optional().Select(h => (TimeEnding.None, "")));

    private static readonly Parser<string> FromOptional = FromWords.Select(w => "tu");

    /// <summary>Every way to write a phrase, to be read whole.</summary>
    public static readonly Parser<TimePhrase> Any = new[]
    {
        (TimeBound.Within, WithinWords.Optional().Select(w => "")),
        (TimeBound.Before, BeforeWords),
        (TimeBound.Until, UntilWords),
        (TimeBound.From, FromOptional),
    }
        .SelectMany(b => Written(b.Item1).Select(written => Phrase(b.Item1, b.Item2, written)))
        .Append(
            from doing in Doing.Many()
            from bound in UntoldYear
            from rest in Horizon.Optional()
            select new TimePhrase(bound, [SomeYear], TimeEnding.None, null)
        )
        .Select(p => p.Spaced().End())
        .Aggregate((a, b) => a.Or(b));

    /// <summary>Reads what stands behind something that recurs or goes on as the years in which it does; null if it is no such.</summary>
    public static Deadline? YearsIn(string text)
    {
        var phrase = ReadWhole(Any, text.Trim(' ', ',', '(', ')', ':')).Result;
        if (phrase is not { Ending: not TimeEnding.EveryYear } || phrase.Bound == TimeBound.Before) return null;
        if (phrase.ToDeadline() is not { Kind: not DeadlineKind.Several } years) return null;
        if (years is { Kind: DeadlineKind.Date } && phrase.Bound == TimeBound.Within) return null;
        // "hằng tháng, quý II" names no years.
        if (years.Yearless is not null && phrase.Bound == TimeBound.Within && phrase.Ranges[0].IsPoint && years.Kind != DeadlineKind.Year)
            return null;
        return phrase.Bound == TimeBound.Until ? years with { First = null, Open = OpenSide.Beginning } : years;
    }

    /// <summary>The deadline that the phrase says; null where it contradicts itself.</summary>
    public Deadline? ToDeadline(bool everyYear = false)
    {
        everyYear |= Ending == TimeEnding.EveryYear;
        var bound = Ending == TimeEnding.On && Bound == TimeBound.Within ? TimeBound.From : Bound;
        if (Ending == TimeEnding.On && bound != TimeBound.From) return null;
        // "từ tháng 3 đến tháng 6", "từ 2025-2030" have an end.
        if (bound == TimeBound.From && Ending != TimeEnding.On && Ranges is [{ IsPoint: false }]) bound = TimeBound.Within;
        // "đến hết từ quý II đến quý IV" is nothing that anybody writes.
        return TimeRanges.Deadline(bound, Ranges, everyYear) is { } deadline ? deadline.InYearsOf(Years) : null;
    }

    private static Parser<TimePhrase> Phrase(TimeBound bound, Parser<string> word, Parser<IEnumerable<TimeRange>> written) =>
        from doing in Doing.Many()
        from before in word
        from ranges in written
        from blank in Blank
        from end in Follows
        let years = end.Behind.Trim().Length == 0 ? null : YearsIn(end.Behind)
        where end.Behind.Trim().Length == 0 || years is not null
        select new TimePhrase(bound, [.. ranges], end.Ending, years);
}
