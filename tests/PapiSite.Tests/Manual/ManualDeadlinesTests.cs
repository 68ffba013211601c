using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Language.Values;
using static PapiSite.Tests.Support.DeadlineReading;

namespace PapiSite.Tests.Manual;

/// <summary>The tables of the page on deadlines against what the grammar reads, in a plan for 2024.</summary>
public sealed class ManualDeadlinesTests
{
    [Fact]
    public void A_single_deadline_covers_the_days_that_the_page_says() =>
        Assert.All(Rows("Viết", "Loại", "Ngày đầu", "Ngày cuối"), row =>
        {
            var deadline = Read(row[0]);
            Assert.Equal(
                string.Join(" | ", row),
                string.Join(" | ", row[0], KindOf(deadline.Kind), Day(deadline.First), Day(deadline.Last))
            );
        });

    [Fact]
    public void A_recurring_deadline_recurs_as_the_page_says() =>
        Assert.All(Rows("Viết", "Lặp lại", "Tháng, ngày"), row =>
        {
            var recurrence = Read(row[0]).Recurrence;
            Assert.NotNull(recurrence);
            Assert.Equal(string.Join(" | ", row), string.Join(" | ", row[0], IntervalOf(recurrence), MonthAndDayOf(recurrence)));
        });

    [Fact]
    public void A_deadline_without_days_is_of_the_kind_that_the_page_says() =>
        Assert.All(Rows("Viết", "Loại"), row =>
        {
            var deadline = Read(row[0]);
            Assert.Equal((row[1], null), (KindOf(deadline.Kind), deadline.Last));
        });

    [Fact]
    public void Several_deadlines_are_read_as_the_page_says() => Assert.All(Rows("Viết", "Đọc thành"), row =>
        Assert.Equal(string.Join(" | ", row), string.Join(" | ", row[0], Of(Read(row[0])))));

    [Fact]
    public void The_tables_show_every_kind_that_a_single_deadline_may_have()
    {
        var shown = Rows("Viết", "Loại", "Ngày đầu", "Ngày cuối").Concat(Rows("Viết", "Loại")).Select(r => r[1]).ToHashSet();
        var single = Enum.GetValues<DeadlineKind>().Except([DeadlineKind.Recurring, DeadlineKind.Several, DeadlineKind.Words]);
        Assert.Equal(single.Select(KindOf).ToHashSet(), shown);
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
}
