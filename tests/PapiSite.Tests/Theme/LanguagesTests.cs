using System.Collections;
using System.Linq.Expressions;
using System.Reflection;
using System.Text.RegularExpressions;
using PapiSite.Language.Diagnostics;
using PapiSite.Language.Values;
using PapiSite.Model.Agencies;
using PapiSite.Model.Changes;
using PapiSite.Model.Indexes;
using PapiSite.Model.Plans;
using PapiSite.Model.Reports;
using PapiSite.Site;
using PapiSite.Site.Calendar;
using PapiSite.Site.Data;
using PapiSite.Site.Progress;
using PapiSite.Site.Wording;

namespace PapiSite.Tests.Theme;

/// <summary>The interface says the same in every language, each in its own words.</summary>
public sealed partial class LanguagesTests
{
    private static readonly InterfaceTexts Vietnamese = InterfaceTexts.Of(SiteLanguage.Vietnamese);

    private static readonly InterfaceTexts English = InterfaceTexts.Of(SiteLanguage.English);

    /// <summary>Of a task without a number, of a document with number and day.</summary>
    private static readonly string[] MaySayNothing =
    [
        nameof(InterfaceTexts.CitedShort),
        nameof(InterfaceTexts.StandingTag),
        nameof(InterfaceTexts.StandingNotice),
    ];

    /// <summary>The members that are words: all but the language itself and what goes through unchanged.</summary>
    public static TheoryData<string> Texts =>
    [
        .. typeof(InterfaceTexts).GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(m => m is PropertyInfo or MethodInfo { IsSpecialName: false }).Select(m => m.Name).Distinct()
            .Where(name => name is not (nameof(InterfaceTexts.Language) or nameof(InterfaceTexts.In))),
    ];

    [Fact]
    public void Every_language_of_the_site_has_its_texts() =>
        Assert.All(SiteLanguage.All, language => Assert.Equal(language, InterfaceTexts.Of(language).Language));

    [Theory]
    [MemberData(nameof(Texts))]
    public void An_English_text_says_something_and_has_no_Vietnamese_letter(string name) =>
        Assert.All(Said(English, name).SelectMany(s => s.Words), words =>
        {
            if (!MaySayNothing.Contains(name)) Assert.NotEqual("", words.Trim());
            Assert.DoesNotMatch(BeyondEnglish(), words);
        });

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_uses_the_same_arguments_in_both_languages(string name) => Assert.Equal(Used(Vietnamese, name), Used(English, name));

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_has_the_same_places_to_fill_in_and_the_same_values_in_both_languages(string name) =>
        Assert.Equal(
            Said(Vietnamese, name).SelectMany(s => s.Words).Select(Places), Said(English, name).SelectMany(s => s.Words).Select(Places));

    [Fact]
    public void Every_part_whose_change_is_told_has_a_name_in_both_languages()
    {
        var plan = new PlanName("a", "Aa", null);
        Assert.All(Enum.GetValues<Part>().SelectMany(part => new[] { Vietnamese, English }.Select(texts => (part, texts))), p =>
            Assert.Matches(@"^(thêm|added) \p{L}", p.texts.ChangeTold(new WordsChanged(plan, null, [], p.part, p.part == Part.Field
                ? "kinh phí" : "1", null, "2")).Whole.Text)
        );
    }

    [Theory]
    [InlineData(1, "1 task")]
    [InlineData(2, "2 tasks")]
    [InlineData(0, "0 tasks")]
    [InlineData(1234, "1,234 tasks")]
    public void English_counts_one_and_more(int count, string expected) => Assert.Equal(expected, English.Tasks(count));

    [Fact]
    public void Each_language_writes_days_and_numbers_in_its_own_form()
    {
        var (day, number) = (new DateOnly(2024, 6, 13), 5.47m);
        Assert.Equal(("13/6/2024", "5,47"), (Vietnamese.Day(day), Vietnamese.Figure(number)));
        Assert.Equal(("13 June 2024", "5.47"), (English.Day(day), English.Figure(number)));
    }

    /// <summary>The parameters on which a text depends.</summary>
    private static List<string> Used(InterfaceTexts texts, string name)
    {
        var said = Said(texts, name);
        return said.Count == 1
            ? []
            :
            [
                .. said[0]
                    .Arguments.Keys.Where(parameter =>
                        said.GroupBy(s => string.Join('|', s.Arguments.Where(a => a.Key != parameter).Select(a => a.Value)))
                            .Any(g => g.Select(s => string.Join('|', s.Words)).Distinct().Count() > 1)
                    ),
            ];
    }

    /// <summary>A text with every combination of sample arguments.</summary>
    private static List<(IReadOnlyDictionary<string, object?> Arguments, IReadOnlyList<string> Words)> Said(
        InterfaceTexts texts,
        string name
    )
    {
        if (typeof(InterfaceTexts).GetProperty(name) is { } property)
            return [(new Dictionary<string, object?>(), WordsIn(property.GetValue(texts)!))];
        // Of two forms, the one with sentences is that of the languages.
        var method = typeof(InterfaceTexts)
            .GetMethods()
            .Where(m => m.Name == name)
            .OrderByDescending(m => m.ReturnType == typeof(Sentence))
            .First();
        var call = CallOf(method);
        return
        [
            .. Combined(method.GetParameters())
                .Select(arguments => ((IReadOnlyDictionary<string, object?>)arguments, WordsIn(call(texts, [.. arguments.Values])))),
        ];
    }

    /// <summary>Calls a text with arguments: content is no object, it is made of its words in the call.</summary>
    private static Func<InterfaceTexts, object?[], object> CallOf(MethodInfo method)
    {
        var (texts, values) = (Expression.Parameter(typeof(InterfaceTexts)), Expression.Parameter(typeof(object[])));
        var arguments = method.GetParameters().Select((parameter, i) =>
        {
            var value = Expression.ArrayIndex(values, Expression.Constant(i));
            return parameter.ParameterType == typeof(Content)
                ? Expression.Call(typeof(Content).GetMethod("op_Implicit", [typeof(string)])!, Expression.Convert(value, typeof(string)))
                : (Expression)Expression.Convert(value, parameter.ParameterType);
        });
        var call = Expression.Convert(Expression.Call(texts, method, arguments), typeof(object));
        return Expression.Lambda<Func<InterfaceTexts, object?[], object>>(call, texts, values).Compile();
    }

    private static IEnumerable<Dictionary<string, object?>> Combined(IEnumerable<ParameterInfo> parameters) =>
        parameters.Aggregate(
            (IEnumerable<Dictionary<string, object?>>)
                [
                    [],
                ],
            (made, parameter) =>
                made.SelectMany(before =>
                    Samples(parameter).Select(sample => new Dictionary<string, object?>(before) { [parameter.Name!] = sample })
                )
        );

    private static IEnumerable<object?> Samples(ParameterInfo parameter)
    {
        var type = parameter.ParameterType;
        if (type.IsEnum)
            return Enum.GetValues(type).Cast<object>();
        if (type == typeof(string))
        {
            return new NullabilityInfoContext().Create(parameter).ReadState == NullabilityState.Nullable
                ? ["Aa", "Bb", null]
                : ["Aa", "Bb"];
        }

        if (type == typeof(Content))
            return MayBeNone.Contains(parameter.Member.Name) ? ["Aa", "Bb", null] : ["Aa", "Bb"];
        if (type == typeof(Sentence))
            return SentencesFor(parameter);
        if (type == typeof(int))
            return [1, 2];
        if (type == typeof(int?))
            return [1, 2, null];
        if (type == typeof(bool))
            return [true, false];
        if (type == typeof(decimal))
            return [1.5m, 20m];
        if (type == typeof(decimal?))
            return [1.5m, 20m, null];
        if (type == typeof(Occurrence))
            return Times.Cast<object>();
        if (type == typeof(IEnumerable<Occurrence>))
            return [Times.Take(1), Times];
        if (type == typeof(DueTime))
        {
            return Enum.GetValues<DueKind>()
                .SelectMany(kind =>
                    new[] { 2024, 2025 }.SelectMany(year => new[] { 1, 2 }.Select(number => (object)new DueTime(kind, year, number)))
                );
        }

        if (type == typeof(IReadOnlyList<string>))
            return [Array.Empty<string>(), new[] { "Aa", "Bb" }];
        if (type == typeof(DateOnly?))
            return [new DateOnly(2024, 6, 13), new DateOnly(2025, 1, 2), null];
        if (type == typeof(DateOnly))
            return [new DateOnly(2024, 6, 13), new DateOnly(2025, 1, 2)];
        if (type == typeof(DateValue))
        {
            return
            [
                new DateValue(new(2024, 6, 13)),
                new DateValue(new(2024, 6, 1), new(2024, 6, 30)),
                new DateValue(new(2024, 1, 1), new(2024, 12, 31)),
            ];
        }

        if (type == typeof(Period))
            return [new Period(2024, 2024), new Period(2021, 2025)];
        if (type == typeof(TaskState?))
            return [null, .. Enum.GetValues<TaskState>()];
        if (type == typeof(ReportPeriod))
        {
            return
            [
                new ReportPeriod(2024, 6, 6),
                new ReportPeriod(2024, 4, 6),
                new ReportPeriod(2024, 7, 12),
                new ReportPeriod(2024, 1, 9),
                new ReportPeriod(2025, 1, 12),
            ];
        }

        if (type == typeof(IEnumerable<YearPart>))
            return [new[] { YearPart.OfQuarter(1) }, new[] { new YearPart(6, 6), new(1, 6), new(7, 12), new(1, 9), YearPart.Year }];
        if (type == typeof(ReachedFigure))
            return [new ReachedFigure(1.5m, "%"), new ReachedFigure(20m, "Aa"), new ReachedFigure(20m, null)];
        if (type == typeof(ProgressCounts))
            return [new ProgressCounts([1, 1, 0, 1, 0, 0, 1], 0), new ProgressCounts([2, 0, 0, 0, 0, 0, 1], 1)];
        if (type == typeof(Score))
        {
            return
            [
                new Score("a") { Points = 1.5m },
                new Score("a")
                {
                    Rank = 3,
                    Ranked = 63,
                    IsGroup = true,
                },
                new Score("a") { Rank = 3 },
                new Score("a") { Band = "Aa" },
            ];
        }

        if (type == typeof(ContentChange))
            return ChangeSamples.All;
        if (type == typeof(Dataset))
            return Datasets.All.Where(set => set.Table is not null);
        if (type == typeof(IndexLevel))
            return Levels;
        if (type == typeof(Dimension))
            return [DimensionOf("1", Levels[0]), DimensionOf("1.2", Levels[1]), DimensionOf("", null)];
        if (type == typeof(TaskCitation))
        {
            return
            [
                new TaskCitation("Aa") { Number = "I.1", Group = "I" },
                new TaskCitation("Bb") { Group = "I" },
                new TaskCitation("Bb"),
                new TaskCitation("Aa")
                {
                    Appendix = "1",
                    Number = "2.1",
                    Group = "2",
                },
                new TaskCitation("Aa") { Appendix = "" },
                new TaskCitation("Aa") { Appendix = "2", Group = "3" },
            ];
        }

        if (type == typeof(TaskGroup))
        {
            return
            [
                .. Enum.GetValues<GroupKind>()
                    .SelectMany(kind =>
                        new[] { "1", null }.Select(label => new TaskGroup
                        {
                            Label = label,
                            Title = "Aa",
                            Anchor = "a",
                            Kind = kind,
                            Origin = null!,
                        })
                    ),
            ];
        }

        if (type == typeof(Plan))
            return [.. Plans()];
        if (type == typeof(Place))
        {
            return new NullabilityInfoContext().Create(parameter).ReadState == NullabilityState.Nullable
                ? SamplePlaces.Append<Place?>(null)
                : SamplePlaces;
        }

        if (type == typeof(IEnumerable<Place>))
            return [SamplePlaces.Take(1), SamplePlaces];
        if (type == typeof(Words))
            return [new Words("Aa", "Bb")];
        throw new InvalidOperationException($"Name some samples of {type} here.");
    }

    /// <summary>A day, a month, a quarter, half a year, a year and some days.</summary>
    private static readonly Occurrence[] Times =
    [
        new(new(2024, 6, 13), new(2024, 6, 13)),
        new(new(2024, 6, 1), new(2024, 6, 30)),
        new(new(2024, 4, 1), new(2024, 6, 30)),
        new(new(2024, 1, 1), new(2024, 6, 30)),
        new(new(2024, 7, 1), new(2024, 12, 31)),
        new(new(2024, 1, 1), new(2024, 12, 31)),
        new(new(2024, 6, 3), new(2024, 6, 9)),
    ];

    /// <summary>The texts whose content there may not be.</summary>
    private static readonly string[] MayBeNone =
    [
        nameof(InterfaceTexts.AgencyLead),
        nameof(InterfaceTexts.MovedFrom),
        nameof(InterfaceTexts.FormerTask),
    ];

    private static IEnumerable<object?> SentencesFor(ParameterInfo parameter)
    {
        var isNullable = new NullabilityInfoContext().Create(parameter).ReadState == NullabilityState.Nullable;
        return [Sentence.OfWords("Aa"), Sentence.Of("Bb"), .. isNullable ? new object?[] { null } : []];
    }

    /// <summary>One that goes on, one that was, and what became of it.</summary>
    private static readonly IReadOnlyList<Place> SamplePlaces = PapiSite.Tests.Site.RenderedSite.Bind([new("a.papi", """
        địa bàn a: aa
        địa bàn b: bb
          đến ngày: 30/6/2025
          nhập vào: aa
        địa bàn c: cc
          đến ngày: 30/6/2025
        """)]).Content.Registry.Places.All;

    private static readonly IndexLevel[] Levels = [new("aa", "bb", "bbs"), new("cc", "dd", "dds")];

    private static Dimension DimensionOf(string numbering, IndexLevel? level) =>
        new("A", "1", "Aa")
        {
            IndexName = "A",
            Numbering = numbering,
            Level = level,
            Origin = null!,
        };

    /// <summary>Documents with number and day, without one of them, and drafts.</summary>
    private static IEnumerable<Plan> Plans()
    {
        var bare = new Plan("a", "Aa") { Origin = null! };
        var month = new DateValue(new(2024, 6, 1), new(2024, 6, 30));
        return
        [
            bare with
            {
                Status = PlanStatus.Draft,
            },
            bare,
            bare with
            {
                Status = PlanStatus.InForce,
                IsSummarised = true,
            },
            bare with
            {
                NumberAbsence = Absence.Blank,
                IssuedIn = month,
            },
            bare with
            {
                NumberAbsence = Absence.Lost,
                IssuedAbsence = Absence.Blank,
            },
            bare with
            {
                Number = "1/KH-UBND",
                IssuedAbsence = Absence.Lost,
            },
        ];
    }

    /// <summary>A text, or the texts of a list; of a value with its words, both.</summary>
    private static IReadOnlyList<string> WordsIn(object value) => value switch
    {
        string text => [text],
        Sentence sentence => [sentence.Text],
        ChangeText told => [told.Whole.Text],
        IEnumerable<(string Value, string Words)> options => [.. options.Select(o => $"{{{o.Value}}} {o.Words}")],
        IEnumerable many => [.. many.Cast<object>().SelectMany(WordsIn)],
        _ => throw new InvalidOperationException($"Say here what words are in {value.GetType()}."),
    };

    private static string Places(string words) =>
        string.Join(' ', PlaceToFill().Matches(words).Select(m => m.Value).Order(StringComparer.Ordinal));

    /// <summary>Letters that no English word has.</summary>
    [GeneratedRegex(@"[\p{L}\p{M}-[A-Za-z]]", RegexOptions.None, 10_000)]
    private static partial Regex BeyondEnglish();

    [GeneratedRegex(@"\{[\w-]+\}", RegexOptions.None, 10_000)]
    private static partial Regex PlaceToFill();
}
