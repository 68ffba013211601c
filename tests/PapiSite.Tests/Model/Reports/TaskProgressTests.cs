using PapiSite.Language.Diagnostics;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Model;
using PapiSite.Model.Binding;
using PapiSite.Model.Reports;
using PapiSite.Site;
using PapiSite.Site.Progress;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Model.Reports;

/// <summary>The fictitious district under tests/Fictitious, counted by hand on four days.</summary>
public sealed class TaskProgressTests
{
    private static readonly BoundContent Content = SiteContent.Bind(Repository.SourcesOf("tests/Fictitious").Select(SyntaxTree.Parse));

    [Fact]
    public void Nothing_is_wrong_with_the_reports() =>
        Assert.Empty(Content.Diagnostics.Where(d => d.Descriptor.Severity != Severity.Note));

    [Theory]
    [InlineData(
        "2026-03-01",
        "i.1 not-reported",
        "i.2 not-reported",
        "ii.1 not-reported",
        "ii.2 not-reported",
        "ii.3 not-reported",
        "ii.4 not-reported"
    )]
    [InlineData(
        "2026-04-25",
        "i.1 completed 10",
        "i.2 in-progress",
        "ii.1 not-reported",
        "ii.2 in-progress",
        "ii.3 not-reported",
        "ii.4 delayed"
    )]
    [InlineData(
        "2026-05-10",
        "i.1 completed 10",
        "i.2 in-progress",
        "ii.1 not-reported",
        "ii.2 in-progress",
        "ii.3 not-reported",
        "ii.4 delayed overdue 10"
    )]
    [InlineData(
        "2026-06-30",
        "i.1 completed 10",
        "i.2 completed",
        "ii.1 in-progress",
        "ii.2 in-progress",
        "ii.3 not-reported",
        "ii.4 stopped"
    )]
    [InlineData(
        "2026-08-01",
        "i.1 completed 10",
        "i.2 completed",
        "ii.1 in-progress overdue 32",
        "ii.2 in-progress",
        "ii.3 not-reported",
        "ii.4 stopped"
    )]
    [InlineData(
        "2027-01-01",
        "i.1 completed 10",
        "i.2 completed",
        "ii.1 in-progress overdue 185",
        "ii.2 in-progress",
        "ii.3 not-reported",
        "ii.4 stopped"
    )]
    public void States_and_days_late_are_as_counted_by_hand(string asOf, params string[] counted) =>
        Assert.Equal(
            counted,
            On(asOf)
                .Tasks.Select(t =>
                    $"{t.Task.Id} {TaskStates.NameOf(t.Progress.State)}{(t.Progress.IsOverdue ? " overdue" : "")}"
                        + $"{(t.Progress.DaysLate > 0 ? $" {t.Progress.DaysLate}" : "")}"
                )
        );

    [Theory]
    [InlineData("2026-04-25", "60", false)]
    [InlineData("2026-06-30", "85", false)]
    [InlineData("2026-08-01", "92", true)]
    public void A_correction_counts_from_its_day_and_the_earlier_report_stays(string asOf, string figure, bool isReached)
    {
        var training = On(asOf).Tasks.Single(t => t.Task.Id == "i.2");
        Assert.Equal(figure, $"{training.Progress.Figures[0].Number}");
        Assert.Equal(isReached, training.Progress.Reaches(training.Task, 0));
        Assert.Equal(
            Content.Content.Reports.Count(r => r.Date <= DateOnly.Parse(asOf, null) && r.Tasks.Any(t => t.Task.Id == "i.2")),
            training.Progress.Reports.Length
        );
    }

    [Theory]
    [InlineData("2026-03-25", "0 0 2 0 0 0 0 0 4")]
    [InlineData("2026-04-02", "0 0 1 1 0 0 0 0 4")]
    [InlineData("2026-05-10", "0 1 1 1 0 1 0 0 2")]
    [InlineData("2026-06-30", "1 1 1 0 0 1 1 0 1")]
    [InlineData("2026-08-01", "1 1 0 1 0 1 1 0 1")]
    [InlineData("2027-01-01", "1 1 0 1 0 1 1 0 1")]
    public void The_classes_of_offices_are_as_counted_by_hand(string asOf, string counted) =>
        Assert.Equal(counted, string.Join(' ', CompletionCounts.Of(On(asOf).Tasks).ByClass));

    [Theory]
    [InlineData("trạng thái: hoàn thành|ngày hoàn thành: 30/6/2026", CompletionClass.CompletedInTime)]
    [InlineData("trạng thái: hoàn thành|ngày hoàn thành: 1/7/2026", CompletionClass.CompletedLate)]
    [InlineData("trạng thái: hoàn thành|ngày hoàn thành: tháng 5/2026", CompletionClass.CompletedInTime)]
    [InlineData("trạng thái: hoàn thành|ngày hoàn thành: tháng 7/2026", CompletionClass.CompletedLate)]
    [InlineData("trạng thái: hoàn thành|ngày hoàn thành: năm 2026", CompletionClass.CompletedOnUnknownDay)]
    [InlineData("trạng thái: hoàn thành", CompletionClass.CompletedOnUnknownDay)]
    [InlineData("trạng thái: đang thực hiện", CompletionClass.NotCompletedOverdue)]
    [InlineData("trạng thái: chậm", CompletionClass.NotCompletedOverdue)]
    [InlineData("trạng thái: chưa thực hiện", CompletionClass.NotCompletedOverdue)]
    [InlineData("trạng thái: dừng", CompletionClass.Stopped)]
    public void A_task_that_is_due_by_the_end_of_June_is_in_one_class(string reported, CompletionClass expected) =>
        Assert.Equal(expected, Reported("hạn: tháng 6/2026", reported.Split('|')).Progress.Class);

    [Theory]
    [InlineData("hạn: thường xuyên 2021; liên tục 2022")]
    [InlineData("hạn: thường xuyên năm 2025")]
    [InlineData("hạn: hàng quý")]
    [InlineData("hạn: từ năm 2026")]
    [InlineData("hạn: khi có yêu cầu")]
    [InlineData("hạn: không nêu")]
    [InlineData("hạn: bị mất")]
    [InlineData("hạn: quý I năm 2026; bị mất")]
    [InlineData("hạn: tháng 6/2026|phần bị mất: Cột sản phẩm")]
    [InlineData("hạn: tháng 6/2026|phối hợp: bị mất")]
    [InlineData("hạn: tháng 6/2026|việc a: Một phần|  phần bị mất: Nửa câu sau")]
    // Outside the plan's year, and before it was issued.
    [InlineData("hạn: quý II, III năm 2025")]
    [InlineData("hạn: quý I năm 2027")]
    [InlineData("hạn: trước ngày 10/1/2026")]
    public void A_task_of_which_nothing_certain_can_be_said_is_neither_past_nor_overdue(string lines)
    {
        var task = Reported(lines.Replace("|", "\n    ", StringComparison.Ordinal), ["trạng thái: đang thực hiện"]);
        Assert.Equal(
            (null, false, false, 0, CompletionClass.NoLastDay),
            (task.Progress.LastDay, task.Progress.IsPast, task.Progress.IsOverdue, task.Progress.DaysLate, task.Progress.Class)
        );
    }

    [Theory]
    [InlineData("hạn: quý I năm 2026; thường xuyên")]
    [InlineData("hạn: quý I năm 2026; khi có yêu cầu")]
    [InlineData("hạn: quý I năm 2026; hàng quý")]
    [InlineData("hạn: quý I năm 2026; lúc thuận tiện")]
    public void Whatever_else_goes_on_the_part_that_has_a_last_day_is_overdue(string line)
    {
        var progress = Reported(line, ["trạng thái: đang thực hiện"]).Progress;
        Assert.Equal((new DateOnly(2026, 3, 31), true), (progress.LastDay, progress.IsOverdue));
    }

    [Theory]
    [InlineData("hạn: 20/3; 20/6; 20/9; 20/12", "đang thực hiện", "2026-03-20 2026-06-20", false)]
    [InlineData("hạn: 20/3; 20/6; 20/9; 20/12", "chậm", "2026-03-20 2026-06-20", true)]
    [InlineData("hạn: 20/3; 20/6; 20/9; 20/12", "hoàn thành", "", false)]
    [InlineData("hạn: quý I (dự thảo); quý IV (ban hành)", "chậm", "2026-03-31", true)]
    [InlineData("hạn: 10/1/2026; 20/12/2026", "chậm", "", false)]
    [InlineData("hạn: quý I; quý II", "chậm", "", false)]
    public void A_milestone_is_over_by_itself(string line, string state, string over, bool isOverdue)
    {
        var progress = Reported(line, [$"trạng thái: {state}"]).Progress;
        Assert.Equal(over, string.Join(' ', progress.PastMilestones.Select(m => $"{m.LastDue:yyyy-MM-dd}")));
        Assert.Equal(isOverdue, progress.IsMilestoneOverdue);
    }

    [Theory]
    [InlineData("dự thảo", false)]
    [InlineData("đã thay thế", false)]
    [InlineData("hiệu lực", true)]
    [InlineData("hết hiệu lực", true)]
    public void A_plan_that_does_not_bind_has_no_overdue_task(string status, bool isOverdue) =>
        Assert.Equal(
            isOverdue,
            Reported("hạn: tháng 6/2026", ["trạng thái: đang thực hiện"], $"  trạng thái: {status}\n").Progress.IsOverdue
        );

    [Fact]
    public void No_task_is_both_overdue_and_without_a_last_day_whatever_its_deadlines()
    {
        string[] forms =
        [
            "năm 2026",
            "2025-2027",
            "2026-2027",
            "quý I năm 2026",
            "tháng 2/2026",
            "trước ngày 20/3/2026",
            "quý I",
            "trước ngày 20/3",
            "trước năm 2026",
            "từ năm 2026",
            "hàng quý",
            "6 tháng; năm",
            "trước ngày 20 hàng tháng",
            "thường xuyên",
            "thường xuyên 2025",
            "liên tục năm 2026",
            "khi có yêu cầu",
            "không nêu",
            "bị mất",
            "quý I hàng năm",
            "Báo cáo năm: trước ngày 20/12 hàng năm",
        ];
        string[] periods = ["2026", "2025-2026"];
        var tasks =
            from one in forms
            from other in forms
            from period in periods
            select Reported($"hạn: {one}; {other}", ["trạng thái: đang thực hiện"], period: period);
        Assert.All(tasks, task =>
        {
            Assert.Equal(task.Progress.LastDay is { } day && day < new DateOnly(2026, 8, 1), task.Progress.IsOverdue);
            if (task.Progress.LastDay is not null) Assert.Contains(task.Task.Deadline!.Singles, d => d.IsDated);
        });
    }

    private static PublishedTask Reported(string lines, string[] reported, string particulars = "", string period = "2026")
    {
        string[] texts =
        [
            "địa bàn a: tỉnh A\n  cơ quan: Sở Một\n", "trang web: A\n",
            $"kế hoạch: A\n  mã: a\n  địa bàn: tỉnh A\n  thời kỳ: {period}\n  ngày ban hành: 15/1/2026\n{particulars}  nhiệm vụ 1: B\n    "
                + $"chủ trì: Sở Một\n    {lines}\n",
            $"báo cáo: tháng 7 năm 2026\n  kế hoạch: a\n  cơ quan: Sở Một\n  ngày báo cáo: 20/7/2026\n  nhiệm vụ "
                + $"1:\n{string.Concat(reported.Select(line => $"    {line}\n"))}",
        ];
        return Assert.Single(
            new Publication(
                SiteContent.Bind(texts.Select((text, i) => SyntaxTree.Parse(SourceText.FromString($"{i}.papi", text)))).Content,
                new(2026, 8, 1)
            ).Tasks
        );
    }

    [Fact]
    public void The_day_changes_nothing_but_what_is_derived_from_it()
    {
        var (early, late) = (On("2026-03-01"), On("2027-01-01"));
        Assert.Equal(early.Tasks.Select(t => (t.Plan, t.Task)), late.Tasks.Select(t => (t.Plan, t.Task)));
        Assert.Same(early.Content, late.Content);
    }

    private static Publication On(string day) => new(Content.Content, DateOnly.Parse(day, null));
}
