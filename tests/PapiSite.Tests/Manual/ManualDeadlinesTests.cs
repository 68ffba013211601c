using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Language.Values;

namespace PapiSite.Tests.Manual;

/// <summary>The tables of the page on deadlines against what the grammar reads, in a plan for 2024.</summary>
public sealed class ManualDeadlinesTests
{
    private static readonly Dictionary<DeadlineKind, string> Kinds = new()
    {
        [DeadlineKind.None] = "không nêu",
        [DeadlineKind.Year] = "năm",
        [DeadlineKind.Years] = "nhiều năm",
        [DeadlineKind.Quarter] = "quý",
        [DeadlineKind.Month] = "tháng",
        [DeadlineKind.Date] = "ngày",
        [DeadlineKind.FromYear] = "kể từ một năm nhất định",
        [DeadlineKind.Recurring] = "lặp lại",
        [DeadlineKind.Continuous] = "thường xuyên",
        [DeadlineKind.Conditional] = "theo điều kiện",
        [DeadlineKind.Several] = "nhiều hạn",
    };

    [Fact]
    public void A_single_deadline_covers_the_days_that_the_page_says() =>
        Assert.All(Rows("Viết", "Loại", "Ngày đầu", "Ngày cuối"), row =>
        {
            var deadline = Read(row[0]);
            Assert.Equal(
                string.Join(" | ", row),
                string.Join(" | ", row[0], Kinds[deadline.Kind], Day(deadline.First), Day(deadline.Last))
            );
        });

    [Fact]
    public void A_recurring_deadline_recurs_as_the_page_says() =>
        Assert.All(Rows("Viết", "Lặp lại", "Tháng, ngày"), row =>
        {
            var recurrence = Read(row[0]).Recurrence;
            Assert.NotNull(recurrence);
            Assert.Equal(string.Join(" | ", row), string.Join(" | ", row[0], Interval(recurrence.Every), MonthAndDay(recurrence)));
        });

    [Fact]
    public void A_deadline_without_days_is_of_the_kind_that_the_page_says() =>
        Assert.All(Rows("Viết", "Loại"), row =>
        {
            var deadline = Read(row[0]);
            Assert.Equal((row[1], null), (Kinds[deadline.Kind], deadline.Last));
        });

    [Fact]
    public void The_tables_show_every_kind_that_a_single_deadline_may_have()
    {
        var shown = Rows("Viết", "Loại", "Ngày đầu", "Ngày cuối").Concat(Rows("Viết", "Loại")).Select(r => r[1]).ToHashSet();
        var notSingle = new[] { DeadlineKind.Recurring, DeadlineKind.Several }.Select(k => Kinds[k]);
        Assert.Equal(Kinds.Values.Except(notSingle).ToHashSet(), shown);
    }

    private static List<string[]> Rows(params string[] heading)
    {
        var rows = ManualPage.Named("han").Rows(heading).ToList();
        Assert.NotEmpty(rows);
        return rows;
    }

    private static Deadline Read(string text)
    {
        var tree = SyntaxTree.Parse(SourceText.FromString("han.papi", $"kế hoạch: Ví dụ\n  hạn: {text}\n"));
        var deadline = tree.Entries[0].Get<Deadline>(Keywords.Deadline);
        Assert.True(deadline is not null, $"“{text}” is not read");
        return deadline.Within(new(2024, 2024));
    }

    private static string Day(DateOnly? day) => day is { } d ? $"{d.Day}/{d.Month}/{d.Year}" : "–";

    private static string Interval(RecurrenceInterval every) => every switch
    {
        RecurrenceInterval.Week => "mỗi tuần",
        RecurrenceInterval.Month => "mỗi tháng",
        RecurrenceInterval.Quarter => "mỗi quý",
        RecurrenceInterval.HalfYear => "mỗi nửa năm",
        _ => "mỗi năm",
    };

    private static string MonthAndDay(Recurrence recurrence)
    {
        var month = recurrence switch
        {
            { FirstMonth: null } or { Every: RecurrenceInterval.Month } => "",
            { FirstMonth: var first, LastMonth: var last } when first == last => $"tháng {first}",
            _ => $"tháng {recurrence.FirstMonth} đến tháng {recurrence.LastMonth}",
        };
        var parts = new[] { month, recurrence.Day is { } day ? $"ngày {day}" : "" }.Where(p => p.Length > 0).ToList();
        return parts.Count == 0 ? "–" : string.Join(", ", parts);
    }
}
