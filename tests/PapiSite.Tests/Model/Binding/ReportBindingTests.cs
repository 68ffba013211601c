using PapiSite.Language.Values;
using PapiSite.Model;
using PapiSite.Model.Changes;
using PapiSite.Model.Reports;
using PapiSite.Site;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Model.Binding;

/// <summary>Which report counts, for which task.</summary>
public sealed class ReportBindingTests
{
    private const string Plan =
        "kế hoạch: A\n  số hiệu: 01/KH-UBND\n  ngày ban hành: 15/1/2026\n  địa bàn: tỉnh Thí Dụ\n  thời kỳ: 2026\n  chủ trì: Bộ phận\n  "
            + "hạn: năm 2026\n"
        + "  nhiệm vụ 1: Công khai ngân sách xã\n  nhiệm vụ 2: Cải cách thủ tục hành chính\n  nhiệm vụ 3: Tuyển dụng công chức minh bạch\n";

    private const string Agencies = "cơ quan: Bộ phận\n";

    private static string Report(string period, string day, string state, string correction = "", string task = "1") =>
        $"báo cáo: {period}\n  kế hoạch: 1/KH–UBND\n  cơ quan: Bộ phận\n  ngày báo cáo: "
            + $"{day}\n{(correction.Length > 0 ? $"  đính chính: {correction}\n" : "")}  nhiệm vụ {task}:\n    trạng thái: {state}\n";

    private static readonly string Original = Report("quý I năm 2026", "31/3/2026", "đang thực hiện");

    private static readonly string Correction = Report("quý I năm 2026", "31/3/2026", "hoàn thành", "Ghi nhầm.");

    private static BoundContentOf Bind(params string[] files) =>
        new(
            SiteContent.Bind([
                .. files.Select((text, i) => Tree($"bao-cao/{i}.papi", text)),
                Tree("a.papi", Agencies + Plan),
                Tree("t.papi", "trang web: T\n"),
            ])
        );

    private static PapiSite.Language.Syntax.SyntaxTree Tree(string path, string text) =>
        PapiSite.Language.Syntax.SyntaxTree.Parse(PapiSite.Language.Text.SourceText.FromString(path, text));

    [Fact]
    public void A_correction_of_the_same_day_counts_whichever_file_it_stands_in()
    {
        foreach (
            var bound in new[]
            {
                Bind(Original, Correction),
                Bind(Correction, Original),
                Bind(Original + Correction),
                Bind(Correction + Original),
            }
        )
        {
            Assert.Equal("", bound.Told("PAPI3022", "PAPI3027", "PAPI3028"));
            Assert.Equal(TaskState.Completed, bound.StateOn("2026-04-01", "1"));
            var progress = bound.Progress("2026-04-01", "1");
            Assert.Equal([true, false], progress.Reports.Select(r => r.Report.Correction is not null));
            Assert.Same(progress.Reports[0].Report, progress.CorrectionOf(progress.Reports[1].Report));
            Assert.Null(progress.CorrectionOf(progress.Reports[0].Report));
        }
    }

    [Fact]
    public void Two_corrections_of_one_day_are_told_and_the_later_by_file_counts()
    {
        var bound = Bind(Original, Correction, Report("quý I năm 2026", "31/3/2026", "chậm", "Lại nhầm."));
        Assert.Equal(
            "bao-cao/2.papi:1:1 PAPI3027 Ngày 31/3/2026 đã có một đính chính khác của kỳ này (trong bao-cao/1.papi).",
            bound.Told("PAPI3022", "PAPI3027", "PAPI3028")
        );
        Assert.Equal(TaskState.Delayed, bound.StateOn("2026-04-01", "1"));
    }

    [Fact]
    public void A_correction_before_which_there_is_no_report_is_told() =>
        Assert.Equal(
            "bao-cao/0.papi:1:1 PAPI3028 Trước đính chính này chưa có báo cáo nào của kỳ quý I năm 2026.",
            Bind(Report("quý I năm 2026", "20/3/2026", "hoàn thành", "Nhầm."), Original).Told("PAPI3022", "PAPI3027", "PAPI3028"));

    [Fact]
    public void A_report_without_a_correction_is_a_second_one() =>
        Assert.Equal(
            "bao-cao/1.papi:1:1 PAPI3022 “Bộ phận” đã báo cáo kỳ này (trong bao-cao/0.papi).",
            Bind(Original, Original).Told("PAPI3022", "PAPI3027", "PAPI3028")
        );

    [Theory]
    [InlineData("2026-04-01", TaskState.InProgress)]
    [InlineData("2026-07-01", TaskState.Completed)]
    [InlineData("2026-12-31", TaskState.Completed)]
    public void A_report_for_a_later_period_by_mistake_does_not_outrank_those_that_follow(string day, TaskState state)
    {
        var bound = Bind(Report("quý IV năm 2026", "31/3/2026", "đang thực hiện"), Report("quý II năm 2026", "30/6/2026", "hoàn thành"));
        Assert.Equal(state, bound.StateOn(day, "1"));
        Assert.Equal("bao-cao/0.papi:1:10 PAPI4034 Báo cáo ký ngày 31/3/2026 mà ghi kỳ quý IV năm 2026.", bound.Told("PAPI4034"));
    }

    [Fact]
    public void A_late_report_for_an_earlier_period_does_not_outrank_what_is_known_since() =>
        Assert.Equal(
            TaskState.Completed,
            Bind(Report("tháng 6 năm 2026", "20/6/2026", "hoàn thành"), Report("tháng 5 năm 2026", "25/6/2026", "chậm"))
                .StateOn("2026-07-01", "1")
        );

    [Theory]
    [InlineData("2: Tuyển dụng công chức minh bạch", "3")]
    [InlineData("2: tuyen dung cong chuc minh bach", "3")]
    [InlineData("2: Tuyển dụng công chức công khai, minh bạch", "3")]
    [InlineData("3: Cải cách thủ tục", "2")]
    public void A_title_that_is_another_task_s_is_told_and_counts_for_none(string task, string other)
    {
        var (label, title) = (task[..1], task[3..]);
        var bound = Bind(
            Report("quý I năm 2026", "31/3/2026", "hoàn thành", task: label)
                .Replace($"nhiệm vụ {label}:", $"nhiệm vụ {task}", StringComparison.Ordinal)
        );
        var told = bound.Bound.Diagnostics.Single(d => d.Code == "PAPI3026");
        Assert.Equal(
            $"Số {label} là của nhiệm vụ “{bound.Bound.Content.Plans[0].Tasks[label[0] - '1'].Headline}”, còn mục này ghi “{title}”.",
            told.Message(default)
        );
        Assert.Equal(
            $"So lại với kế hoạch: tên ấy là của nhiệm vụ {other}: sửa số hoặc tên cho khớp. Khi chưa khớp, mục này không được tính cho "
                + $"nhiệm vụ nào.",
            told.Mend(default)
        );
        Assert.Empty(bound.Bound.Content.Reports[0].Tasks);
        Assert.Equal([(label, title)], bound.Bound.Content.Reports[0].Unplaced.Select(u => (u.Label, u.Title)));
        Assert.All(["1", "2", "3"], id => Assert.Null(bound.StateOn("2026-12-31", id)));
    }

    [Theory]
    [InlineData("2: Cải cách thủ tục hành chính")]
    [InlineData("2: Cai cach thu tuc hanh chinh")]
    [InlineData("2: Cải cách TTHC và thủ tục hành chính")]
    [InlineData("2: Cải cách thủ tục")]
    [InlineData("2: Cải cch thủ tục hành chánh")]
    [InlineData("2:")]
    public void A_title_with_small_edits_is_the_task_s(string task)
    {
        var bound = Bind(
            Report("quý I năm 2026", "31/3/2026", "hoàn thành", task: "2")
                .Replace("nhiệm vụ 2:", $"nhiệm vụ {task}", StringComparison.Ordinal)
        );
        Assert.Equal("", bound.Told("PAPI3026"));
        Assert.Equal(TaskState.Completed, bound.StateOn("2026-12-31", "2"));
    }

    [Fact]
    public void A_title_that_is_no_task_s_is_told_and_the_number_counts()
    {
        var bound = Bind(
            Report("quý I năm 2026", "31/3/2026", "hoàn thành")
                .Replace("nhiệm vụ 1:", "nhiệm vụ 1: Trồng rừng phòng hộ", StringComparison.Ordinal)
        );
        Assert.Equal(
            "bao-cao/0.papi:5:3 PAPI3026 Số 1 là của nhiệm vụ “Công khai ngân sách xã”, còn mục này ghi “Trồng rừng phòng hộ”.",
            bound.Told("PAPI3026")
        );
        Assert.Equal(TaskState.Completed, bound.StateOn("2026-12-31", "1"));
    }

    [Fact]
    public void A_title_alone_names_its_task()
    {
        var bound = Bind(
            Report("quý I năm 2026", "31/3/2026", "hoàn thành")
                .Replace("nhiệm vụ 1:", "nhiệm vụ: Tuyển dụng công chức minh bạch", StringComparison.Ordinal)
        );
        Assert.False(bound.Bound.HasErrors);
        Assert.Equal(TaskState.Completed, bound.StateOn("2026-12-31", "3"));
    }

    [Theory]
    [InlineData("nhiệm vụ: 2", "2", "")]
    [InlineData("nhiệm vụ: Tuyển dụng công chức minh bạch", "3", "")]
    [InlineData("nhiệm vụ 2: Tuyển dụng công chức minh bạch", "", "PAPI3026")]
    public void A_question_is_about_the_task_of_number_and_title_or_of_none(string line, string task, string code)
    {
        var bound = Bind($"hỏi đáp: Bao giờ?\n  cơ quan: Bộ phận\n  ngày gửi: 3/6/2026\n  kế hoạch: 01/KH-UBND\n  {line}\n");
        Assert.Equal(task, bound.Bound.Content.Questions.Single().Task?.Id ?? "");
        Assert.Equal(code, string.Join(' ', bound.Bound.Diagnostics.Where(d => d.Code == "PAPI3026").Select(d => d.Code)));
    }

    [Fact]
    public void A_number_that_was_another_task_s_on_the_day_of_the_report_is_told_where_the_history_is_known()
    {
        var bound = Bind(
            Report("quý I năm 2026", "31/3/2026", "hoàn thành", task: "2"),
            "hỏi đáp: Bao giờ?\n  cơ quan: Bộ phận\n  ngày gửi: 3/3/2026\n  kế hoạch: 01/KH-UBND\n  nhiệm vụ: 2\n"
        );
        var history = new ContentHistory
        {
            FormerAddresses = [new(ContentAddress.Of(new("a", "2")), new(2026, 5, 1), "Tuyển dụng", ContentAddress.Of(new("a", "3")))],
        };
        Assert.True(RenumberedReports.MayBeIn(bound.Bound.Content));
        Assert.Equal(
            """
            bao-cao/0.papi:5:3: cảnh báo PAPI3026: Số 2 là của nhiệm vụ “Cải cách thủ tục hành chính”, còn ngày 31/3/2026 số ấy là của “Tuyển dụng công chức minh bạch”.
               5 |   nhiệm vụ 2:
                 |   ^^^^^^^^^^
                 = cách sửa: So lại với kế hoạch: nếu mục này nói về việc ấy, sửa số thành 3; nếu số đã sửa theo kế hoạch mới, ghi thêm tên nhiệm vụ sau dấu hai chấm. Khi chưa rõ, mục này không được tính cho nhiệm vụ nào.
            bao-cao/1.papi:5:3: cảnh báo PAPI3026: Số 2 là của nhiệm vụ “Cải cách thủ tục hành chính”, còn ngày 3/3/2026 số ấy là của “Tuyển dụng công chức minh bạch”.
               5 |   nhiệm vụ: 2
                 |   ^^^^^^^^
                 = cách sửa: So lại với kế hoạch: nếu mục này nói về việc ấy, sửa số thành 3; nếu số đã sửa theo kế hoạch mới, ghi thêm tên nhiệm vụ sau dấu hai chấm. Khi chưa rõ, mục này không được tính cho nhiệm vụ nào.

            """,
            Sources.Printed(bound.Bound.With(history).Diagnostics.Where(d => d.Code == "PAPI3026")));
        var settled = bound.Bound.With(history).Content;
        Assert.Empty(settled.Reports[0].Tasks);
        Assert.Equal([("2", "2", "3")], settled.Reports[0].Unplaced.Select(u => (u.Label, u.Named.Id, u.Titled.Id)));
        Assert.Null(settled.Questions[0].Task);
        var later = new ContentHistory { FormerAddresses = [history.FormerAddresses[0] with { Until = new(2026, 2, 1) }] };
        Assert.DoesNotContain(bound.Bound.With(later).Diagnostics, d => d.Code == "PAPI3026");
        var titled = Bind(
            Report("quý I năm 2026", "31/3/2026", "hoàn thành", task: "2")
                .Replace("nhiệm vụ 2:", "nhiệm vụ 2: Cải cách thủ tục hành chính", StringComparison.Ordinal)
        );
        Assert.False(RenumberedReports.MayBeIn(titled.Bound.Content));
    }

    /// <summary>A content and short ways to what the site makes of it.</summary>
    private sealed record BoundContentOf(PapiSite.Model.Binding.BoundContent Bound)
    {
        public TaskState? StateOn(string day, string task) => Progress(day, task).State;

        public TaskProgress Progress(string day, string task) =>
            new Publication(Bound.Content, DateOnly.Parse(day, null)).Tasks.Single(t => t.Task.Id == task).Progress;

        public string Told(params string[] codes) =>
            string.Join(
                '\n',
                Bound
                    .Diagnostics.Where(d => codes.Contains(d.Code))
                    .Select(d => $"{d.Source.Path}:{d.Position.Line}:{d.Position.Column} {d.Code} {d.Message(default)}")
            );
    }
}
