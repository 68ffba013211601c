using PapiSite.Tests.Support;

namespace PapiSite.Tests.Cli;

/// <summary>The monthly round of an editor, in the fictitious district on 18/7/2026.</summary>
public sealed class ReportTests : IDisposable
{
    private const string Written = "content/bao-cao/2026-07/thi-du-phong-tai-chinh.papi";

    private readonly Workplace _work = new(new(2026, 7, 18, 5, 0, 0, TimeSpan.Zero));

    public ReportTests()
    {
        foreach (var source in Repository.SourcesOf("tests/Fictitious")) _work.Write("content/" + source.Path, source.Text);
    }

    public void Dispose() => _work.Dispose();

    [Fact]
    public async Task A_new_report_has_every_task_that_is_not_at_its_end_with_what_was_reported_last()
    {
        Assert.Equal(
            new Outcome(0, $"{Written}\nCó 1 nhiệm vụ. Sửa tệp trên rồi chạy “papisite check content”.\n", ""),
            await NewAsync("phong tai chinh")
        );
        Assert.Equal(
            """
            # Báo cáo tiến độ tháng 7 năm 2026 của Phòng Tài chính. Sửa từng nhiệm vụ bên dưới; trạng thái ghi sẵn là của lần báo cáo trước.
            # Trạng thái là một trong: chưa thực hiện, đang thực hiện, hoàn thành, chậm, dừng.
            # Dưới mỗi nhiệm vụ có thể thêm các dòng sau, bỏ dấu # ở đầu:
            #    đã làm: Những việc đã làm trong kỳ.
            #    ngày hoàn thành: 18/7/2026
            #    minh chứng: tep/bien-ban.pdf (Biên bản)
            # Nhiệm vụ không có gì mới thì để nguyên. Ký ngày khác thì sửa “ngày báo cáo”.

            báo cáo: tháng 7 năm 2026
              kế hoạch: 12/KH-UBND
              cơ quan: Phòng Tài chính
              ngày báo cáo: 18/7/2026

              # Đã báo cáo hoàn thành hoặc dừng, không phải báo cáo lại: II.4.

              # Hạn: hàng quý.
              nhiệm vụ II.2: Công khai thu, chi ngân sách xã
                trạng thái: đang thực hiện

            """,
            _work.Read(Written));
    }

    [Fact]
    public async Task What_it_writes_is_in_form_can_be_filled_in_as_its_hints_say_and_builds()
    {
        await NewAsync("Phòng Tài chính");
        Assert.Equal(new Outcome(0, "0 tệp chưa đúng dạng.\n", ""), await _work.RunAsync("fmt", "--check"));
        Assert.Contains("Phòng Nội vụ; Phòng Tài chính; Phòng Văn hóa\n", await StatusAsync(), StringComparison.Ordinal);

        // The hints without their "#", under the task; its target is in words, so that no figure goes with it.
        _work.Write("content/tep/bien-ban.pdf", "biên bản");
        var lines = _work.Read(Written).Split('\n');
        var hints = lines
            .Where(l => l.StartsWith("#    ", StringComparison.Ordinal) && !l.Contains("đạt:", StringComparison.Ordinal))
            .Select(l => l[1..]);
        _work.Write(
            Written,
            string.Join(
                '\n',
                lines.SelectMany(l =>
                    l.StartsWith("    trạng thái: ", StringComparison.Ordinal) ? hints.Prepend("    trạng thái: hoàn thành") : [l]
                )
            )
        );
        var outcome = await _work.RunAsync("check");
        Assert.DoesNotContain("lỗi PAPI", outcome.Out, StringComparison.Ordinal);
        Assert.Equal(0, outcome.Code);

        await _work.BuildAsync("--as-of", "2026-07-21");
        var page = _work.Read("site/ke-hoach/thi-du-papi-2026/ii.2/index.html");
        foreach (
            var words in new[]
            {
                "Báo cáo tháng 7 năm 2026",
                "Hoàn thành",
                "Những việc đã làm trong kỳ.",
                "Ngày hoàn thành: 18/7/2026.",
                "href=\"/tep/tep/bien-ban.pdf\">Biên bản</a>",
            }
        )
        {
            Assert.Contains(words, page, StringComparison.Ordinal);
        }

        Assert.Equal("biên bản", _work.Read("site/tep/tep/bien-ban.pdf"));
        Assert.Contains("Ngày 18/7/2026, đúng hạn", _work.Read("site/bao-cao/2026-07/index.html"), StringComparison.Ordinal);
        Assert.Contains("hạn 20/7/2026: Phòng Nội vụ; Phòng Văn hóa\n", await StatusAsync(), StringComparison.Ordinal);
    }

    private async Task<string> StatusAsync() => (await _work.RunAsync("report", "status", "--as-of", "2026-07-21")).Out;

    [Fact]
    public async Task A_report_that_is_there_is_not_overwritten()
    {
        await NewAsync("Phòng Tài chính");
        var before = _work.Files("content");
        Assert.Equal(
            new Outcome(
                2,
                "",
                $"Đã có {Written}. Báo cáo chưa công bố thì sửa tệp ấy; đã công bố rồi thì viết tệp mới cùng kỳ, có dòng “đính chính”.\n"
            ),
            await NewAsync("Phòng Tài chính")
        );
        Assert.Equal(before, _work.Files("content"));
    }

    [Fact]
    public async Task An_agency_without_tasks_is_told_with_those_that_have_some() =>
        Assert.Equal(
            new Outcome(
                2,
                "",
                "Không có nhiệm vụ nào phải báo cáo của “Sở Lạ” trong kỳ này. Viết tên như trong danh bạ; đang có nhiệm vụ: Phòng Nội vụ; "
                    + "Phòng Tài chính; Phòng Văn hóa; Văn phòng UBND huyện.\n"
            ),
            await NewAsync("Sở Lạ")
        );

    [Fact]
    public async Task A_name_that_agencies_of_several_places_bear_asks_for_an_id_and_plans_of_other_years_are_left_out()
    {
        _work.Write("content/co-quan/b.papi", "địa bàn b: huyện B\n  cơ quan: Phòng Tài chính\n");
        const string Plan =
            "kế hoạch: Kế hoạch B\n  địa bàn: huyện B\n  thời kỳ: 2026\n  nhiệm vụ 1: Công khai\n    chủ trì: Phòng Tài chính\n    hạn: "
                + "năm 2026\n";
        _work.Write("content/ke-hoach/b.papi", Plan);
        _work.Write("content/ke-hoach/b-cu.papi", Plan.Replace("2026", "2025", StringComparison.Ordinal));
        Assert.Equal(
            new Outcome(
                2,
                "",
                "“Phòng Tài chính” là tên của nhiều cơ quan. Viết mã của một cơ quan: b/phong-tai-chinh, thi-du/phong-tai-chinh.\n"
            ),
            await NewAsync("Phòng Tài chính")
        );
        Assert.Equal(0, (await NewAsync("b/phong-tai-chinh")).Code);
        Assert.Equal(
            ["  kế hoạch: b"],
            _work
                .Read("content/bao-cao/2026-07/b-phong-tai-chinh.papi")
                .Split('\n')
                .Where(l => l.StartsWith("  kế hoạch", StringComparison.Ordinal))
        );
    }

    [Fact]
    public async Task A_period_that_is_none_is_told()
    {
        var outcome = await _work.RunAsync("report", "new", "--agency", "Phòng Nội vụ", "--period", "tháng này");
        Assert.Equal(2, outcome.Code);
        Assert.Contains(
            "“tháng này” không phải là kỳ báo cáo; viết như “tháng 6 năm 2026” hoặc “quý II năm 2026”.",
            outcome.Error,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task What_a_command_line_lacks_is_named() =>
        Assert.Equal(
            new Outcome(
                2,
                "",
                "Nêu một cơ quan bằng “--agency CƠ-QUAN”, hoặc ghi “--all” để soạn cho mọi cơ quan còn phải báo cáo.\nDòng lệnh còn thiếu "
                    + "--period KỲ.\nXem “papisite report new --help”.\n"
            ),
            await _work.RunAsync("report", "new")
        );

    [Fact]
    public async Task Who_still_owes_is_listed_by_plan_and_period() =>
        Assert.Equal(
            new Outcome(
                0,
                """
                12/KH-UBND, tháng 1 năm 2026, hạn 20/1/2026: Phòng Nội vụ; Phòng Tài chính; Phòng Văn hóa
                12/KH-UBND, tháng 2 năm 2026, hạn 20/2/2026: Phòng Nội vụ; Phòng Tài chính; Phòng Văn hóa
                12/KH-UBND, tháng 3 năm 2026, hạn 20/3/2026: Phòng Tài chính; Phòng Văn hóa
                12/KH-UBND, tháng 4 năm 2026, hạn 20/4/2026: Phòng Văn hóa
                Tính đến ngày 25/4/2026: phải có 12 báo cáo, đã có 3, còn thiếu 9.

                """,
                ""),
            await _work.RunAsync("report", "status", "--as-of", "2026-04-25"));

    [Fact]
    public async Task A_site_that_collects_no_reports_holds_nobody_to_owe_one()
    {
        _work.Write("content/trang-web.papi", "trang web: Thí Dụ\n  nhận báo cáo: không\n");
        Assert.Equal(
            new Outcome(
                0,
                "Trang web này không nhận báo cáo, nên không cơ quan nào bị tính là còn thiếu. Muốn nhận thì ghi “nhận báo cáo: có” trong "
                    + "mục “trang web”.\n",
                ""
            ),
            await _work.RunAsync("report", "status", "--as-of", "2026-04-25")
        );
        Assert.Contains(
            "cảnh báo PAPI3061: Trang web ghi “nhận báo cáo: không” nên báo cáo này không được công bố.",
            (await _work.RunAsync("check")).Out,
            StringComparison.Ordinal
        );
    }

    private Task<Outcome> NewAsync(string agency) => _work.RunAsync("report", "new", "--agency", agency, "--period", "tháng 7 năm 2026");
}
