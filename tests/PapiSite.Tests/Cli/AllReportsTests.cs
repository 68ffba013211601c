using PapiSite.Tests.Support;

namespace PapiSite.Tests.Cli;

/// <summary>The reports of a period for all that owe one, in the fictitious district on 18/7/2026.</summary>
public sealed class AllReportsTests : IDisposable
{
    private readonly Workplace _work = new(new(2026, 7, 18, 5, 0, 0, TimeSpan.Zero));

    public AllReportsTests()
    {
        foreach (var source in Repository.SourcesOf("tests/Fictitious")) _work.Write("content/" + source.Path, source.Text);
    }

    public void Dispose() => _work.Dispose();

    [Fact]
    public async Task Each_agency_that_owes_one_gets_what_it_would_get_alone()
    {
        var outcome = await AllAsync("tháng 7 năm 2026");
        Assert.Equal(
            new Outcome(
                0,
                """
                content/bao-cao/2026-07/thi-du-phong-noi-vu.papi (0 nhiệm vụ)
                content/bao-cao/2026-07/thi-du-phong-tai-chinh.papi (1 nhiệm vụ)
                content/bao-cao/2026-07/thi-du-phong-van-hoa.papi (1 nhiệm vụ)
                Đã tạo 3 báo cáo. Trạng thái ghi sẵn là của lần báo cáo trước: chưa công bố trước khi các cơ quan điền xong; rồi chạy “papisite check content”.

                """,
                ""),
            outcome);
        foreach (var name in new[] { "noi-vu", "tai-chinh", "van-hoa" })
        {
            var file = $"content/bao-cao/2026-07/thi-du-phong-{name}.papi";
            var all = _work.Read(file);
            File.Delete(_work.PathOf(file));
            await _work.RunAsync("report", "new", "--agency", $"thi-du/phong-{name}", "--period", "tháng 7 năm 2026");
            Assert.Equal(all, _work.Read(file));
        }

        Assert.Equal(0, (await _work.RunAsync("check")).Code);
    }

    [Fact]
    public async Task What_was_begun_stays_and_who_reported_owes_none()
    {
        await _work.RunAsync("report", "new", "--agency", "thi-du/phong-noi-vu", "--period", "tháng 7 năm 2026");
        var before = _work.Files("content");
        var outcome = await AllAsync("tháng 7 năm 2026");
        Assert.DoesNotContain("phong-noi-vu", outcome.Out, StringComparison.Ordinal);
        Assert.Contains("Đã tạo 2 báo cáo.", outcome.Out, StringComparison.Ordinal);
        Assert.Equal(before, _work.Files("content").Where(f => before.ContainsKey(f.Key)));
        // A file that is no report yet is not overwritten either.
        _work.Write("content/bao-cao/2026-09/thi-du-phong-noi-vu.papi", "# còn soạn\n");
        Assert.Contains(
            "content/bao-cao/2026-09/thi-du-phong-noi-vu.papi (đã có, giữ nguyên)\n",
            (await AllAsync("tháng 9 năm 2026")).Out,
            StringComparison.Ordinal
        );
        Assert.Equal("# còn soạn\n", _work.Read("content/bao-cao/2026-09/thi-du-phong-noi-vu.papi"));
    }

    [Fact]
    public async Task A_period_that_no_plan_asks_for_is_told() =>
        Assert.Equal(
            new Outcome(
                0,
                "Theo chế độ báo cáo của các kế hoạch, không cơ quan nào còn phải báo cáo 9 tháng năm 2026. Soạn cho một cơ quan thì dùng "
                    + "“--agency”.\n",
                ""
            ),
            await AllAsync("9 tháng năm 2026")
        );

    [Fact]
    public async Task A_site_that_collects_none_gets_none()
    {
        _work.Write("content/trang-web.papi", "trang web: Thí Dụ\n  nhận báo cáo: không\n");
        var before = _work.Files("content");
        var outcome = await AllAsync("tháng 7 năm 2026");
        Assert.Equal((2, ""), (outcome.Code, outcome.Out));
        Assert.StartsWith("Trang web này không nhận báo cáo", outcome.Error, StringComparison.Ordinal);
        Assert.Equal(before, _work.Files("content"));
    }

    [Theory]
    [InlineData(
        "--period|tháng 7 năm 2026",
        "Nêu một cơ quan bằng “--agency CƠ-QUAN”, hoặc ghi “--all” để soạn cho mọi cơ quan còn phải báo cáo.\n"
    )]
    [InlineData(
        "--all|--agency|Phòng Nội vụ|--period|tháng 7 năm 2026",
        "Nêu một cơ quan bằng “--agency CƠ-QUAN”, hoặc ghi “--all” để soạn cho mọi cơ quan còn phải báo cáo.\n"
    )]
    [InlineData("--all", "Dòng lệnh còn thiếu --period KỲ.\n")]
    [InlineData("--all|--period|Tháng 7", "“Tháng 7” còn thiếu năm; có phải là “Tháng 7 năm 2026”?\n")]
    [InlineData("--all|--period|quý 3", "“quý 3” còn thiếu năm; có phải là “quý 3 năm 2026”?\n")]
    public async Task One_agency_or_all_and_a_period_with_its_year(string line, string told) =>
        Assert.Equal(
            new Outcome(2, "", told + "Xem “papisite report new --help”.\n"),
            await _work.RunAsync(["report", "new", .. line.Split('|')])
        );

    [Fact]
    public async Task The_hint_of_a_figure_stands_only_under_tasks_that_have_a_target()
    {
        _work.Write(
            "content/ke-hoach/b.papi",
            "kế hoạch: Kế hoạch B\n  địa bàn: huyện Thí Dụ\n  thời kỳ: 2026\n  nhiệm vụ 1: Có chỉ tiêu\n    chủ trì: Phòng Nội vụ\n    "
                + "chỉ tiêu: ≥ 95% xã\n    hạn: năm 2026\n  nhiệm vụ 2: Không có chỉ tiêu\n    chủ trì: Phòng Nội vụ\n    hạn: năm 2026\n"
        );
        await _work.RunAsync("report", "new", "--agency", "thi-du/phong-noi-vu", "--period", "tháng 8 năm 2026");
        var lines = _work.Read("content/bao-cao/2026-08/thi-du-phong-noi-vu.papi").Split('\n').ToList();
        var (one, two) = (lines.IndexOf("  nhiệm vụ 1: Có chỉ tiêu"), lines.IndexOf("  nhiệm vụ 2: Không có chỉ tiêu"));
        Assert.True(one > 0 && two > one, string.Join('\n', lines));
        Assert.Contains("    # đạt: 96%", lines[one..two]);
        Assert.DoesNotContain(lines[two..], l => l.Contains("đạt", StringComparison.Ordinal));
    }

    private Task<Outcome> AllAsync(string period) => _work.RunAsync("report", "new", "--all", "--period", period);
}
