namespace PapiSite.Tests.Cli;

/// <summary>A corrected document over a plan that was imported and edited: what is told, what is written, and the way back.</summary>
public sealed class ImportAgainTests : IDisposable
{
    private const string Earlier = """
        KẾ HOẠCH
        Phục vụ người dân xã Mẫu năm 2026

        TT	Nhiệm vụ	Chủ trì	Phối hợp	Thời hạn
        I	Một cửa
        1	Niêm yết thủ tục	Văn phòng	Các thôn	30/6/2026
        2	Trả kết quả tại nhà	Văn phòng		Quý III/2026
        II	Công khai
        1	Công khai ngân sách	Văn phòng		Tháng 12/2026
        2	Tổ chức đối thoại	Văn phòng		Tháng 9/2026

        """;

    /// <summary>A day, a new task that moves another on, a body that goes along, and a task that is gone.</summary>
    private static readonly string Corrected = Earlier
        .Replace("30/6/2026", "31/7/2026", StringComparison.Ordinal)
        .Replace("2\tTrả", "2\tMở hộp thư góp ý\tVăn phòng\t\tQuý I/2026\n3\tTrả", StringComparison.Ordinal)
        .Replace("ngân sách\tVăn phòng\t\t", "ngân sách\tVăn phòng\tCác thôn\t", StringComparison.Ordinal)
        .Replace("2\tTổ chức đối thoại\tVăn phòng\t\tTháng 9/2026\n", "", StringComparison.Ordinal);

    private readonly Workplace _work = new();

    public ImportAgainTests()
    {
        _work.Write("cu.txt", Earlier);
        _work.Write("moi.txt", Corrected);
    }

    public void Dispose() => _work.Dispose();

    /// <summary>The plan as an editor has it: a headline, an address, a note, a day and comments of the editor's own.</summary>
    private async Task<string> EditedAsync()
    {
        Assert.Equal(0, (await _work.RunAsync("import", "cu.txt")).Code);
        var edited = _work.Read("content/ke-hoach/cu.papi")
            .Replace(
                "nhiệm vụ 2: Trả kết quả tại nhà\n", "nhiệm vụ 2: Trả kết quả tận nhà\n      mã: tan-nha\n      ghi chú: Qua bưu điện\n")
            .Replace("hạn: 30/6/2026", "# hỏi lại anh A\n      hạn: 15/6/2026  # đã thống nhất");
        _work.Write("content/ke-hoach/cu.papi", edited);
        return edited;
    }

    [Fact]
    public async Task What_changed_is_told_by_task_and_what_the_editor_did_stays()
    {
        var edited = await EditedAsync();
        Assert.Equal(
            new Outcome(
                0,
                """
                content/ke-hoach/cu.papi: 3 thay đổi theo moi.txt, 1 chỗ giữ nguyên để xem lại.
                  Kế hoạch “Phục vụ người dân xã Mẫu năm 2026”: bỏ nhiệm vụ II.2 “Tổ chức đối thoại”.
                  Kế hoạch “Phục vụ người dân xã Mẫu năm 2026”: thêm nhiệm vụ I.2 “Mở hộp thư góp ý”; nhiệm vụ I.2 đổi số thành I.3.
                  Kế hoạch “Phục vụ người dân xã Mẫu năm 2026”: nhiệm vụ II.1 “Công khai ngân sách”: thêm cơ quan phối hợp “Các thôn”.
                Giữ nguyên như người biên tập đã ghi, có dòng “# Xem lại” ngay phía trên:
                  nhiệm vụ I.1 “Niêm yết thủ tục”, hạn: văn bản mới ghi “31/7/2026” (văn bản cũ: “30/6/2026”).
                Tệp trước khi nhập lại còn ở cu.papi.truoc-khi-nhap-lai; không cần nữa thì xóa.

                """,
                ""),
            await _work.RunAsync("import", "moi.txt", "--again", "--earlier", "cu.txt"));
        Assert.Equal(
            """
            kế hoạch: Phục vụ người dân xã Mẫu năm 2026
              # Xem lại (đoạn 2, dòng 2): lấy từ tên văn bản, văn bản không ghi riêng
              địa bàn: xã Mẫu
              # Xem lại (đoạn 2, dòng 2): lấy từ tên văn bản, văn bản không ghi riêng
              thời kỳ: 2026
              lời văn: tóm tắt

              nhóm I: Một cửa

                nhiệm vụ 1: Niêm yết thủ tục
                  chủ trì: Văn phòng
                  phối hợp: Các thôn
                  # hỏi lại anh A
                  # Xem lại (bảng 3, hàng 3, cột 5, dòng 6): văn bản mới ghi “31/7/2026” (văn bản cũ: “30/6/2026”)
                  hạn: 15/6/2026  # đã thống nhất

                nhiệm vụ 2: Mở hộp thư góp ý
                  chủ trì: Văn phòng
                  hạn: Quý I/2026

                nhiệm vụ 3: Trả kết quả tận nhà
                  mã: tan-nha
                  ghi chú: Qua bưu điện
                  chủ trì: Văn phòng
                  hạn: Quý III/2026

              nhóm II: Công khai

                nhiệm vụ 1: Công khai ngân sách
                  chủ trì: Văn phòng
                  phối hợp: Các thôn
                  hạn: Tháng 12/2026

            """,
            _work.Read("content/ke-hoach/cu.papi"));
        Assert.Equal(edited, _work.Read("cu.papi.truoc-khi-nhap-lai"));
    }

    [Fact]
    public async Task Without_the_earlier_document_all_that_differs_is_for_the_editor_to_decide()
    {
        await EditedAsync();
        var outcome = await _work.RunAsync("import", "moi.txt", "--again");
        Assert.Equal((0, ""), (outcome.Code, outcome.Error));
        Assert.StartsWith("content/ke-hoach/cu.papi: 1 thay đổi theo moi.txt, 6 chỗ giữ nguyên để xem lại.\n", outcome.Out);
        Assert.Contains("  nhiệm vụ II.2 “Tổ chức đối thoại”: văn bản mới không còn mục này.\n", outcome.Out);
        var plan = _work.Read("content/ke-hoach/cu.papi");
        Assert.Contains("hạn: 15/6/2026  # đã thống nhất\n", plan);
        Assert.Contains("    # Xem lại: văn bản mới không còn mục này\n    nhiệm vụ 2: Tổ chức đối thoại\n", plan);
        Assert.Contains("văn bản mới ghi “phối hợp: Các thôn”, ở đây chưa có\n    nhiệm vụ 1: Công khai ngân sách\n", plan);
    }

    [Fact]
    public async Task What_the_document_changed_in_what_the_editor_took_out_is_told_and_not_put_back()
    {
        Assert.Equal(0, (await _work.RunAsync("import", "cu.txt")).Code);
        var plan = _work.Read("content/ke-hoach/cu.papi");
        _work.Write("content/ke-hoach/cu.papi", plan[..plan.IndexOf("\n  nhóm II:", StringComparison.Ordinal)]);
        _work.Write("moi.txt", Corrected.Replace("Tháng 12/2026", "Tháng 11/2026\n2\tĐo hài lòng\tVăn phòng\t\tQuý IV/2026"));
        var outcome = await _work.RunAsync("import", "moi.txt", "--again", "--earlier", "cu.txt");
        Assert.Equal(
            new Outcome(
                0,
                """
                content/ke-hoach/cu.papi: 2 thay đổi theo moi.txt, 2 chỗ giữ nguyên để xem lại.
                  Kế hoạch “Phục vụ người dân xã Mẫu năm 2026”: thêm nhiệm vụ I.2 “Mở hộp thư góp ý”; nhiệm vụ I.2 đổi số thành I.3.
                  Kế hoạch “Phục vụ người dân xã Mẫu năm 2026”: nhiệm vụ I.1 “Niêm yết thủ tục”: thời hạn đổi từ “30/6/2026” thành “31/7/2026”.
                Giữ nguyên như người biên tập đã ghi, có dòng “# Xem lại” ngay phía trên:
                  kế hoạch “Phục vụ người dân xã Mẫu năm 2026”: văn bản mới đổi “nhiệm vụ 1: Công khai ngân sách (phối hợp: Các thôn; hạn: Tháng 11/2026)”, mà ở đây đã bỏ.
                  kế hoạch “Phục vụ người dân xã Mẫu năm 2026”: văn bản mới ghi “nhiệm vụ 2: Đo hài lòng (chủ trì: Văn phòng; hạn: Quý IV/2026)”, ở đây chưa có.
                Tệp trước khi nhập lại còn ở cu.papi.truoc-khi-nhap-lai; không cần nữa thì xóa.

                """,
                ""),
            outcome);
    }

    [Fact]
    public async Task A_dry_run_tells_the_same_and_writes_nothing()
    {
        await EditedAsync();
        var before = _work.Files("");
        var dry = await _work.RunAsync("import", "moi.txt", "--again", "--earlier", "cu.txt", "--dry-run");
        Assert.StartsWith("content/ke-hoach/cu.papi: 3 thay đổi theo moi.txt, 1 chỗ giữ nguyên để xem lại (chưa ghi).\n", dry.Out);
        Assert.Equal(before, _work.Files(""));
        Assert.Equal(0, (await _work.RunAsync("import", "moi.txt", "--again", "--earlier", "cu.txt")).Code);
        Assert.Equal(
            new Outcome(0, "content/ke-hoach/cu.papi: không có gì khác với cu.txt.\n", ""),
            await _work.RunAsync("import", "cu.txt", "--again", "--earlier", "cu.txt"));
    }

    [Fact]
    public async Task What_git_has_is_not_copied()
    {
        using var git = new GitWorkplace();
        git.Work.Write("cu.txt", Earlier);
        git.Work.Write("moi.txt", Corrected);
        Assert.Equal(0, (await git.Work.RunAsync("import", "cu.txt")).Code);
        git.Commit(new(2026, 1, 2));
        var outcome = await git.Work.RunAsync("import", "moi.txt", "--again", "--earlier", "cu.txt");
        Assert.Equal((0, ""), (outcome.Code, outcome.Error));
        Assert.StartsWith("content/ke-hoach/cu.papi: 4 thay đổi", outcome.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("truoc-khi-nhap-lai", outcome.Out);
        Assert.Equal(["cu.txt", "moi.txt"], Directory.GetFiles(git.Work.Root).Select(f => Path.GetFileName(f)).Order());
    }

    [Fact]
    public async Task The_plan_is_found_by_its_number_whatever_its_file_is_called()
    {
        const string Head = "UBND XÃ MẪU\nSố: {0}/KH-UBND\n\n";
        _work.Write("cu.txt", Head.Replace("{0}", "12") + Earlier);
        _work.Write("moi.txt", Head.Replace("{0}", "12") + Corrected);
        _work.Write("la.txt", Head.Replace("{0}", "13") + Corrected.Replace("Phục vụ", "Chăm sóc"));
        Assert.Equal(0, (await _work.RunAsync("import", "cu.txt")).Code);
        File.Move(_work.PathOf("content/ke-hoach/cu.papi"), _work.PathOf("content/ke-hoach/khac.papi"));
        Assert.Equal(
            new Outcome(
                2, "",
                "la.txt: trong content không có kế hoạch nào cùng số hiệu, cùng tên tệp hay cùng tên gọi. Bỏ “--again” để nhập như một kế "
                    + "hoạch mới.\n"),
            await _work.RunAsync("import", "la.txt", "--again"));
        var again = await _work.RunAsync("import", "moi.txt", "--again", "--earlier", "cu.txt");
        Assert.StartsWith("content/ke-hoach/khac.papi: 4 thay đổi", again.Out);
        _work.Write("content/ke-hoach/doi.papi", _work.Read("content/ke-hoach/khac.papi"));
        Assert.Contains("có thể là bản mới của nhiều kế hoạch (content/ke-hoach/doi.papi, content/ke-hoach/khac.papi)",
            (await _work.RunAsync("import", "moi.txt", "--again")).Error);
    }

    [Fact]
    public async Task A_plan_with_errors_is_not_touched_and_wrong_usage_is_told()
    {
        var edited = await EditedAsync() + "  chủ chì: Văn phòng\n";
        _work.Write("content/ke-hoach/cu.papi", edited);
        var outcome = await _work.RunAsync("import", "moi.txt", "--again");
        Assert.Equal(
            (2, "content/ke-hoach/cu.papi có lỗi, nên chưa so được với moi.txt. Sửa theo lệnh “papisite check”, rồi nhập lại.\n"),
            (outcome.Code, outcome.Error));
        Assert.Equal(edited, _work.Read("content/ke-hoach/cu.papi"));
        Assert.Equal(
            new Outcome(2, "", "“--earlier” đi cùng “--again” và một tệp duy nhất: papisite import MỚI.docx --again --earlier CŨ.docx.\n"),
            await _work.RunAsync("import", "moi.txt", "--earlier", "cu.txt"));
    }
}
