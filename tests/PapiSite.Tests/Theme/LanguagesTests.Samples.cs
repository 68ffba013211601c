using System.Reflection;
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

/// <content>What the texts are tried with: for every type of argument, one of each kind.</content>
public sealed partial class LanguagesTests
{
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
}
