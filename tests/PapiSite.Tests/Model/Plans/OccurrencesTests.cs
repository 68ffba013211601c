using FsCheck;
using FsCheck.Fluent;
using PapiSite.Language.Values;
using PapiSite.Model;
using PapiSite.Model.Plans;

namespace PapiSite.Tests.Model.Plans;

/// <summary>What recurs becomes days; and what holds of those days, whatever recurs.</summary>
public sealed class OccurrencesTests
{
    private static readonly Config Runs = Config
        .QuickThrowOnFailure.WithMaxTest(400)
        .WithReplay(new Replay(new Rnd(20231231, 5), Microsoft.FSharp.Core.FSharpOption<int>.None));

    /// <summary>All that have days; what is due every day has none of its own.</summary>
    private static readonly RecurrenceInterval[] Intervals =
        [.. Enum.GetValues<RecurrenceInterval>().Where(every => every != RecurrenceInterval.Day)];

    [Theory]
    [InlineData("hàng năm", "1/1-31/12/2023")]
    [InlineData("6 tháng", "1/1-30/6/2023 1/7-31/12/2023")]
    [InlineData("hàng quý", "1/1-31/3/2023 1/4-30/6/2023 1/7-30/9/2023 1/10-31/12/2023")]
    [InlineData("quý IV hàng năm", "1/10-31/12/2023")]
    [InlineData("tháng 12 hàng năm", "1/12-31/12/2023")]
    [InlineData("tháng 2 hàng năm", "1/2-28/2/2023")]
    [InlineData("trước ngày 20/12 hàng năm", "20/12-20/12/2023")]
    [InlineData("trước ngày 10 tháng đầu quý", "10/1-10/1/2023 10/4-10/4/2023 10/7-10/7/2023 10/10-10/10/2023")]
    [InlineData("trước ngày 10 tháng cuối quý", "10/3-10/3/2023 10/6-10/6/2023 10/9-10/9/2023 10/12-10/12/2023")]
    [InlineData("trước ngày 31 tháng cuối quý", "31/3-31/3/2023 30/6-30/6/2023 30/9-30/9/2023 31/12-31/12/2023")]
    [InlineData(
        "Báo cáo quý 1, 2, 3: trước ngày 10 của tháng cuối quý; Báo cáo năm: trước ngày 20/12 hàng năm",
        "10/3-10/3/2023 10/6-10/6/2023 10/9-10/9/2023 20/12-20/12/2023"
    )]
    [InlineData("trước ngày 25/6; 6 tháng", "25/6-25/6/2023 1/1-30/6/2023 1/7-31/12/2023")]
    [InlineData("quý II", "1/4-30/6/2023")]
    [InlineData("năm 2023", "1/1-31/12/2023")]
    [InlineData("năm 2022", "")]
    [InlineData("trước năm 2024", "31/12-31/12/2023")]
    [InlineData("thường xuyên năm 2023", "")]
    [InlineData("từ năm 2023", "")]
    [InlineData("khi có yêu cầu", "")]
    [InlineData("không nêu", "")]
    public void A_deadline_falls_due_in_a_year(string words, string days)
    {
        var (plan, deadline) = Read("2023", words);
        Assert.Equal(
            days,
            string.Join(
                ' ',
                Occurrences
                    .Of(plan, deadline, 2023, 2023)
                    .Select(o => $"{o.First.Day}/{o.First.Month}-{o.Last.Day}/{o.Last.Month}/{o.Last.Year}")
            )
        );
    }

    [Fact]
    public void A_week_ends_on_Sunday_and_belongs_to_the_year_in_which_it_ends()
    {
        var weeks = Occurrences.Of(new(RecurrenceInterval.Week), 2023, 2023).ToList();
        Assert.Equal(new(new(2022, 12, 26), new(2023, 1, 1)), weeks[0]);
        Assert.Equal(new(new(2023, 12, 25), new(2023, 12, 31)), weeks[^1]);
        Assert.Equal(53, weeks.Count);
    }

    [Fact]
    public void What_recurs_does_so_in_the_years_of_its_plan()
    {
        var (plan, deadline) = Read("2021-2025", "trước ngày 20/12 hàng năm");
        Assert.Equal([2021, 2022, 2023, 2024, 2025], Occurrences.Of(plan, deadline, 1900, 2100).Select(o => o.Last.Year));
    }

    [Fact]
    public void What_recurs_does_not_before_its_plan_is_issued()
    {
        var (plan, deadline) = Read("2023", "trước ngày 10 tháng cuối quý");
        Assert.Equal(
            [6, 9, 12],
            Occurrences.Of(plan with { IssuedIn = new(new(2023, 3, 11)) }, deadline, 2023, 2023).Select(o => o.Last.Month)
        );
        Assert.Equal(
            [2024, 2025],
            Occurrences
                .Of(
                    plan with
                    {
                        IssuedIn = new(new(2023, 12, 11)),
                        Period = null,
                    },
                    Read("2023", "trước ngày 10/12 hàng năm").Deadline,
                    2022,
                    2025
                )
                .Select(o => o.Last.Year)
        );
    }

    [Theory]
    [InlineData("trước ngày 20/12 hàng năm", "2021-2025", "2023-12-20", "2023-12-20")]
    [InlineData("trước ngày 20/12 hàng năm", "2021-2025", "2023-12-21", "2024-12-20")]
    [InlineData("trước ngày 20/12 hàng năm", "2021-2025", "2025-12-21", null)]
    [InlineData("trước ngày 20/12 hàng năm", "2021-2025", "2019-01-01", null)]
    [InlineData("trước ngày 20 hàng tháng", "2023", "2023-05-20", "2023-05-20")]
    [InlineData("hàng tuần", "2023", "2023-05-16", "2023-05-21")]
    [InlineData("trước ngày 25/6/2024; 6 tháng", "2023", "2023-08-01", "2023-12-31")]
    [InlineData("trước ngày 25/6/2024; 6 tháng", "2023", "2024-01-01", "2024-06-25")]
    [InlineData("2021-2025", "2021-2025", "2022-01-01", "2025-12-31")]
    [InlineData("thường xuyên", "2023", "2023-01-01", null)]
    public void The_next_time_is_told_while_there_is_one(string words, string period, string day, string? expected)
    {
        var (plan, deadline) = Read(period, words);
        Assert.Equal(expected is null ? null : DateOnly.Parse(expected), Occurrences.Next(plan, deadline, DateOnly.Parse(day))?.Last);
    }

    [Theory]
    [InlineData("hằng ngày", "")]
    [InlineData("2 năm một lần", "")]
    [InlineData("3 lần/năm", "2023-12-31 2024-12-31")]
    [InlineData("hằng năm, từ năm 2024", "2024-12-31")]
    [InlineData("hằng năm đến năm 2023", "2023-12-31")]
    [InlineData("6 tháng, từ tháng 7/2023 đến tháng 6/2024", "2023-12-31 2024-06-30")]
    public void What_recurs_does_so_in_the_years_that_are_told_and_on_days_that_are(string words, string expected)
    {
        var (plan, deadline) = Read("2023-2024", words);
        Assert.Equal(expected, string.Join(' ', Occurrences.Of(plan, deadline, 2020, 2030).Select(o => $"{o.Last:yyyy-MM-dd}")));
    }

    [Fact]
    public void At_the_ends_of_the_calendar_nothing_breaks() => Assert.All(Intervals, every =>
        {
            Assert.NotEmpty(Occurrences.Of(new(every), int.MinValue, 1));
            Assert.NotEmpty(Occurrences.Of(new(every), 9999, int.MaxValue));
            Assert.Empty(Occurrences.Of(new(every), 2024, 2023));
        });

    [Fact]
    public void Times_come_in_order_inside_their_years_and_never_overlap() =>
        ForAny(
            (recurrence, first, last) =>
            {
                var times = Occurrences.Of(recurrence, first, last).ToList();
                Assert.All(times, o => Assert.True(o.First <= o.Last && o.Last.Year >= first && o.Last.Year <= last, $"{recurrence}: {o}"));
                Assert.All(times.Zip(times.Skip(1)), pair => Assert.True(pair.First.Last < pair.Second.First, $"{recurrence}: {pair}"));
            }
        );

    [Fact]
    public void Years_together_give_what_they_give_alone() =>
        ForAny(
            (recurrence, first, last) =>
                Assert.Equal(
                    Enumerable.Range(first, last - first + 1).SelectMany(y => Occurrences.Of(recurrence, y, y)),
                    Occurrences.Of(recurrence, first, last)
                )
        );

    [Fact]
    public void Each_year_has_as_many_times_as_it_has_intervals() =>
        ForAny(
            (recurrence, year, _) =>
            {
                var count = Occurrences.Of(recurrence, year, year).Count();
                if (recurrence.Every == RecurrenceInterval.Week)
                {
                    Assert.InRange(count, 52, 53);
                }
                else
                {
                    Assert.Equal(
                        recurrence.Every switch
                        {
                            RecurrenceInterval.Month => 12,
                            RecurrenceInterval.Quarter => 4,
                            RecurrenceInterval.HalfYear => 2,
                            _ => 1,
                        },
                        count
                    );
                }
            }
        );

    [Fact]
    public void Whole_intervals_leave_no_day_out() =>
        ForAny(
            (recurrence, first, last) =>
            {
                var times = Occurrences.Of(new(recurrence.Every), first, last).ToList();
                Assert.All(times.Zip(times.Skip(1)), pair => Assert.Equal(pair.First.Last.AddDays(1), pair.Second.First));
            }
        );

    [Fact]
    public void A_printed_day_is_kept_but_where_the_month_is_too_short() =>
        ForAny(
            (recurrence, first, last) =>
            {
                if (recurrence is not { Day: { } day })
                    return;
                Assert.All(Occurrences.Of(recurrence, first, last), o =>
                    Assert.True(
                        o.First == o.Last && (o.Last.Day == day || (o.Last.Day < day && o.Last.AddDays(1).Day == 1)),
                        $"{recurrence}: {o}"
                    )
                );
            }
        );

    /// <summary>Any recurrence that the language can say, over up to twelve years.</summary>
    private static void ForAny(Action<Recurrence, int, int> law) =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
            {
                var random = new Random(seed);
                var every = Intervals[random.Next(Intervals.Length)];
                var months = every switch
                {
                    RecurrenceInterval.Month => 1,
                    RecurrenceInterval.Quarter => 3,
                    RecurrenceInterval.HalfYear => 6,
                    _ => 12,
                };
                var first = random.Next(months) + 1;
                var (last, day) = (random.Next(first, months + 1), random.Next(1, 32));
                var recurrence = (random.Next(3), every) switch
                {
                    (0, _) or (_, RecurrenceInterval.Week) => new Recurrence(every),
                    (1, _) => new Recurrence(every, first, last),
                    _ => new Recurrence(every, first, first, day),
                };
                var year = random.Next(1945, 2100);
                law(recurrence, year, year + random.Next(12));
            })
            .Check(Runs);

    private static (Plan Plan, Deadline Deadline) Read(string period, string words)
    {
        var bound = ExampleContent.Bind(
            $"kế hoạch: Việc mẫu\n  địa bàn: tỉnh Thí Dụ\n  thời kỳ: {period}\n  nhiệm vụ 1: Việc\n    chủ trì: Sở Y tế\n    hạn: {words}\n"
        );
        var plan = Assert.Single(bound.Content.Plans);
        return (plan, plan.Tasks[0].Deadline!);
    }
}
