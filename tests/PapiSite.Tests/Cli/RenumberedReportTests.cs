namespace PapiSite.Tests.Cli;

/// <summary>A report by numbers alone on a plan that was renumbered since: what “check” and “build” say with the history at hand.</summary>
public sealed class RenumberedReportTests : IDisposable
{
    private const string Warning =
        """
        bao-cao/a.papi:5:3: cảnh báo PAPI3026: Số 2 là của nhiệm vụ “Cải cách thủ tục hành chính”, còn ngày 31/3/2026 số ấy là của “Tuyển dụng công chức minh bạch”.
           5 |   nhiệm vụ 2:
             |   ^^^^^^^^^^
             = cách sửa: So lại với kế hoạch: nếu mục này nói về việc ấy, sửa số thành 3; nếu số đã sửa theo kế hoạch mới, ghi thêm tên nhiệm vụ sau dấu hai chấm. Khi chưa rõ, mục này không được tính cho nhiệm vụ nào.
        """;

    private readonly GitWorkplace _git = new();

    public RenumberedReportTests()
    {
        _git.Write(
            "trang-web.papi",
            "trang web: T\nđịa bàn n: tỉnh N\n  cơ quan: Sở Một\n    điện thoại: (0200) 000 0000\n    ngày xác nhận: 1/3/2026\n"
        );
        _git.Write(
            "ke-hoach/a.papi",
            "kế hoạch: A\n  địa bàn: tỉnh N\n  thời kỳ: 2026\n  chủ trì: Sở Một\n  hạn: năm 2026\n  nhiệm vụ 1: Công khai ngân sách xã\n  "
                + "nhiệm vụ 2: Tuyển dụng công chức minh bạch\n"
        );
        _git.Write(
            "bao-cao/a.papi",
            "báo cáo: quý I năm 2026\n  kế hoạch: a\n  cơ quan: Sở Một\n  ngày báo cáo: 31/3/2026\n  nhiệm vụ 2:\n    trạng thái: hoàn "
                + "thành\n"
        );
        _git.Commit(new(2026, 4, 1));
        _git.Edit("ke-hoach/a.papi", "  nhiệm vụ 2: Tuyển dụng", "  nhiệm vụ 2: Cải cách thủ tục hành chính\n  nhiệm vụ 3: Tuyển dụng");
        _git.Commit(new(2026, 5, 1));
    }

    public void Dispose() => _git.Dispose();

    [Fact]
    public async Task Check_and_build_tell_it()
    {
        Assert.Contains(Warning, (await _git.Work.RunAsync("check")).Out, StringComparison.Ordinal);
        Assert.Contains(Warning, (await _git.Work.RunAsync("build")).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2")]
    [InlineData("3")]
    public async Task Until_it_is_answered_neither_task_is_reported_on_and_neither_is_said_to_lack_a_report(string task)
    {
        await _git.Work.RunAsync("build");
        var page = _git.Work.Read($"site/ke-hoach/a/{task}/index.html");
        Assert.Contains("Có báo cáo chưa rõ", page, StringComparison.Ordinal);
        Assert.DoesNotContain("data-state=\"completed\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Chưa có báo cáo", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_of_that_time_leads_to_no_task()
    {
        _git.Write(
            "hoi-dap/a.papi",
            "hỏi đáp: Bao giờ tuyển dụng?\n  cơ quan: Sở Một\n  ngày gửi: 2/4/2026\n  kế hoạch: a\n  nhiệm vụ: 2\n"
        );
        Assert.Contains("hoi-dap/a.papi:5:3: cảnh báo PAPI3026", (await _git.Work.RunAsync("build")).Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Bao giờ tuyển dụng", _git.Work.Read("site/ke-hoach/a/2/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_title_behind_the_number_answers_it()
    {
        _git.Edit("bao-cao/a.papi", "nhiệm vụ 2:", "nhiệm vụ 2: Cải cách thủ tục hành chính");
        Assert.DoesNotContain("PAPI3026", (await _git.Work.RunAsync("check")).Out, StringComparison.Ordinal);
    }
}
