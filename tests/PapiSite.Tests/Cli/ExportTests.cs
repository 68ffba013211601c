using PapiSite.Tests.Support;

namespace PapiSite.Tests.Cli;

/// <summary>What <c>export</c> writes and says.</summary>
public sealed class ExportTests : IDisposable
{
    private const string Plan = """
        kế hoạch: Phục vụ người dân
          mã: phuc-vu
          số hiệu: 12/KH-UBND
          lời văn: nguyên văn
          nhiệm vụ 1: Niêm yết thủ tục
            hạn: 30/6/2025

        """;

    private readonly Workplace _work = new();

    public ExportTests() => _work.Write("content/ke-hoach/a.papi", Plan);

    public void Dispose() => _work.Dispose();

    [Theory]
    [InlineData("phuc-vu")]
    [InlineData("12/KH-UBND")]
    [InlineData("ke-hoach/a.papi")]
    [InlineData("content/ke-hoach/a.papi")]
    public async Task A_plan_is_named_by_its_id_its_number_or_its_file(string name)
    {
        Assert.Equal(new Outcome(0, "phuc-vu.docx: 1 nhiệm vụ.\n", ""), await _work.RunAsync("export", name));
        Assert.Equal("PK", _work.Read("phuc-vu.docx")[..2]);
    }

    [Theory]
    [InlineData("export", "phuc-vu", "--output", "khong-co/a.docx")]
    [InlineData("import", "content/ke-hoach/a.papi", "--report", "khong-co/a.docx.html")]
    public async Task A_folder_that_is_not_there_is_told_before_anything_is_written(params string[] command)
    {
        var before = _work.Files(".");
        Assert.Equal(
            new Outcome(
                2, "",
                $"Chưa có thư mục để ghi {command[^1]}, nên không ghi gì. Tạo thư mục ấy, hoặc chọn tên tệp ở thư mục khác.\n"),
            await _work.RunAsync(command));
        Assert.Equal(before, _work.Files("."));
    }

    [Fact]
    public async Task What_is_there_is_not_overwritten()
    {
        _work.Write("phuc-vu.xlsx", "của tôi");
        Assert.Equal(
            new Outcome(
                2, "", "Đã có phuc-vu.xlsx, nên không ghi gì. Chọn tên khác bằng “--output”, hoặc chuyển tệp ấy đi rồi chạy lại.\n"),
            await _work.RunAsync("export", "phuc-vu", "--docx", "--xlsx"));
        Assert.Equal("của tôi", _work.Read("phuc-vu.xlsx"));
        Assert.False(File.Exists(_work.PathOf("phuc-vu.docx")));
        Assert.Equal(
            new Outcome(0, "b.xlsx: 1 tasks.\n", ""), await _work.RunAsync("export", "phuc-vu", "--output", "b.xlsx", "--lang", "en"));
    }

    [Fact]
    public async Task The_same_plan_gives_the_same_file_on_any_day()
    {
        await _work.RunAsync("export", "phuc-vu", "--output", "a.docx");
        await _work.RunAsync("export", "phuc-vu", "--output", "b.docx", "--as-of", "2030-01-01");
        Assert.Equal(File.ReadAllBytes(_work.PathOf("a.docx")), File.ReadAllBytes(_work.PathOf("b.docx")));
        _work.Write("content/trang-web.papi", "trang web: Mẫu\n  nhận báo cáo: có\n");
        await _work.RunAsync("export", "phuc-vu", "--output", "c.docx", "--progress");
        Assert.NotEqual(File.ReadAllBytes(_work.PathOf("a.docx")), File.ReadAllBytes(_work.PathOf("c.docx")));
    }

    /// <summary>Where nobody reports, a table of missing reports would accuse those who were never asked.</summary>
    [Fact]
    public async Task Of_a_plan_on_which_no_reports_are_collected_there_is_no_progress() => Assert.Equal(
        new Outcome(
            2, "",
            "Nội dung này không nhận báo cáo tiến độ về kế hoạch phuc-vu, nên không có kết quả nào để xuất. Bỏ “--progress” để xuất kế "
                + "hoạch; nếu có nhận báo cáo thì ghi “nhận báo cáo: có” trong tệp trang-web.papi.\n"),
        await _work.RunAsync("export", "phuc-vu", "--progress"));

    [Fact]
    public async Task A_summary_is_told_to_be_one()
    {
        _work.Write("content/ke-hoach/a.papi", Plan.Replace("lời văn: nguyên văn", "lời văn: tóm tắt"));
        const string unknown = "Nội dung công bố chưa có ngày ban hành của văn bản.";
        Assert.Equal(
            "phuc-vu.docx: 1 nhiệm vụ.\nKế hoạch này ghi lời tóm tắt nên tệp Word không có tiêu ngữ và chữ ký.\n"
                + $"Tệp ghi rõ: “Bản tóm tắt, không phải văn bản đã ký. {unknown}”\n",
            (await _work.RunAsync("export", "phuc-vu")).Out);
        Assert.Equal(
            $"phuc-vu.xlsx: 1 nhiệm vụ.\nTệp ghi rõ: “Bản tóm tắt, không phải văn bản đã ký. {unknown}”\n",
            (await _work.RunAsync("export", "phuc-vu", "--xlsx")).Out);
        _work.Write("content/trang-web.papi", "trang web: Mẫu\n  nhận báo cáo: có\n");
        Assert.Equal(
            $"b.docx: 1 nhiệm vụ.\nTệp ghi rõ: “Nội dung nhiệm vụ trong báo cáo này là lời tóm tắt. {unknown}”\n",
            (await _work.RunAsync("export", "phuc-vu", "--progress", "-o", "b.docx")).Out);
    }

    [Fact]
    public async Task What_a_file_says_of_a_draft_is_told()
    {
        _work.Write("content/ke-hoach/a.papi", Plan.Replace("lời văn:", "trạng thái: dự thảo\n  lời văn:"));
        Assert.Equal(
            "phuc-vu.docx: 1 tasks.\nThe file says: “Đây là dự thảo, chưa phải văn bản đã ban hành.”\n",
            (await _work.RunAsync("export", "phuc-vu", "--lang", "en")).Out);
    }

    [Fact]
    public async Task A_plan_that_is_not_there_or_is_several_is_told_with_those_that_are()
    {
        Assert.Equal(
            new Outcome(
                2, "",
                "Không có kế hoạch “khac”. Viết mã, số hiệu hoặc tên tệp của một kế hoạch; mã các kế hoạch hiện có: phuc-vu.\n"),
            await _work.RunAsync("export", "khac"));
        _work.Write("content/ke-hoach/b.papi", Plan.Replace("mã: phuc-vu", "mã: phuc-vu-2"));
        Assert.Equal(
            new Outcome(2, "", "“12/KH-UBND” chỉ nhiều kế hoạch. Viết mã của một kế hoạch: phuc-vu, phuc-vu-2.\n"),
            await _work.RunAsync("export", "12/KH-UBND"));
    }

    [Fact]
    public async Task A_plan_with_errors_is_not_written()
    {
        _work.Write("content/ke-hoach/a.papi", Plan.Replace("hạn: 30/6/2025", "chủ chì: Sở Nội vụ"));
        var outcome = await _work.RunAsync("export", "phuc-vu");
        Assert.Equal(
            (1, "ke-hoach/a.papi có 1 lỗi nên chưa xuất được. Chạy “papisite check” để xem, sửa xong rồi xuất lại.\n"),
            (outcome.Code, outcome.Error));
        Assert.False(File.Exists(_work.PathOf("phuc-vu.docx")));
    }

    [Theory]
    [InlineData("a.pdf", "", "Tên tệp “a.pdf” phải kết thúc bằng .docx hoặc .xlsx.\n")]
    [InlineData(
        "a.docx", "--xlsx",
        "“--output a.docx” là tên của một tệp .docx; bỏ “--docx”, “--xlsx”, hoặc bỏ “--output” để mỗi loại có một tệp.\n")]
    public async Task A_name_that_does_not_fit_is_refused(string output, string option, string told)
    {
        string[] words = ["export", "phuc-vu", "--output", output, .. option.Length > 0 ? [option] : Array.Empty<string>()];
        Assert.Equal(new Outcome(2, "", told), await _work.RunAsync(words));
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_told()
    {
        var outcome = await _work.RunAsync("export", "phuc-vu", "khong-co");
        Assert.Equal(2, outcome.Code);
        Assert.Contains("khong-co", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plan_goes_to_Word_and_back()
    {
        await _work.RunAsync("export", "phuc-vu");
        var outcome = await _work.RunAsync("import", "phuc-vu.docx", "--output", "moi");
        Assert.True(outcome.Code == 0, outcome.Error);
        Assert.Contains(
            "nhiệm vụ 1: Niêm yết thủ tục\n    hạn: 30/6/2025\n", _work.Read("moi/ke-hoach/phuc-vu.papi"), StringComparison.Ordinal);
    }
}
