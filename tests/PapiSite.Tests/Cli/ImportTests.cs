using System.Text;
using System.Text.Json;
using AngleSharp.Html.Parser;
using FsCheck;
using FsCheck.Fluent;
using PapiSite.Cli.Commands;
using PapiSite.Import.Understanding;
using PapiSite.Site;
using PapiSite.Site.Prose;

namespace PapiSite.Tests.Cli;

/// <summary>What <c>import</c> makes of files, and what it says.</summary>
public sealed class ImportTests : IDisposable
{
    private const string Table = """
        KẾ HOẠCH
        Phục vụ người dân xã Mẫu năm 2026

        TT	Nhiệm vụ	Chủ trì	Phối hợp	Thời hạn
        I	Một cửa
        1	Niêm yết thủ tục	Văn phòng	Các thôn	30/6/2026
        2	Trả kết quả tại nhà	Văn phòng, Bưu điện		Sở Mẫu

        """;

    private readonly Workplace _work = new();

    public void Dispose() => _work.Dispose();

    [Fact]
    public async Task A_table_becomes_a_plan_that_is_told_and_checks_without_errors()
    {
        _work.Write("bang.txt", Table);
        Assert.Equal(
            new Outcome(
                0,
                """
                noi-dung/ke-hoach/bang.papi: 2 nhiệm vụ, 0 phần việc, 3 chỗ cần xem lại.
                noi-dung/co-quan/bang.papi: 3 cơ quan chưa có trong danh bạ; kiểm tra tên rồi giữ hoặc sửa.
                Báo cáo để đối chiếu: r.json

                """,
                ""),
            await _work.RunAsync("import", "bang.txt", "--output", "noi-dung", "--report", "r.json"));
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
                  hạn: 30/6/2026

                nhiệm vụ 2: Trả kết quả tại nhà
                  chủ trì: Văn phòng; Bưu điện
                  # Xem lại (bảng 3, hàng 4, cột 5, dòng 7): ô này có thể không phải thời hạn; xem có lệch cột không
                  hạn: Sở Mẫu

            """,
            _work.Read("noi-dung/ke-hoach/bang.papi"));
        using var report = JsonDocument.Parse(_work.Read("r.json"));
        Assert.Equal(
            [3, 5, 18],
            report.RootElement[0].GetProperty("doubts").EnumerateArray().Select(d => d.GetProperty("line").GetInt32()));
        Assert.Equal(0, (await _work.RunAsync("check", "noi-dung")).Code);
    }

    [Fact]
    public async Task A_new_place_of_a_name_that_another_has_gets_an_identifier_of_its_own()
    {
        _work.Write("content/co-quan/mau.papi", "địa bàn: tỉnh Mẫu\n  cơ quan: Văn phòng\n  cơ quan: Các thôn\n");
        _work.Write("bang.txt", Table);
        Assert.Equal(0, (await _work.RunAsync("import", "bang.txt")).Code);
        Assert.StartsWith("địa bàn xa-mau: xã Mẫu\n  cơ quan: ", _work.Read("content/co-quan/bang.papi"), StringComparison.Ordinal);
        Assert.DoesNotContain(": lỗi ", (await _work.RunAsync("check")).Out);
    }

    [Fact]
    public async Task Nothing_is_overwritten_and_a_dry_run_writes_nothing()
    {
        _work.Write("bang.txt", Table);
        Assert.Equal(0, (await _work.RunAsync("import", "bang.txt", "--dry-run")).Code);
        Assert.False(Directory.Exists(_work.PathOf("content")));
        Assert.Equal(0, (await _work.RunAsync("import", "bang.txt")).Code);
        var before = _work.Files("content");
        Assert.Equal(
            new Outcome(
                2,
                "",
                "Đã có content/ke-hoach/bang.papi, nên không ghi gì. Nếu đây là bản đính chính của kế hoạch ấy, thêm “--again”; nếu là kế "
                    + "hoạch khác, đổi tên tệp văn bản hoặc chọn thư mục khác bằng “--output”.\n"),
            await _work.RunAsync("import", "bang.txt"));
        Assert.Equal(before, _work.Files("content"));
    }

    [Fact]
    public async Task A_file_is_no_folder_to_write_to()
    {
        _work.Write("bang.txt", Table);
        Assert.Equal(
            new Outcome(2, "", "“--output bang.txt” là một tệp. Nêu thư mục nội dung để ghi vào, như “--output content”.\n"),
            await _work.RunAsync("import", "bang.txt", "--output", "bang.txt"));
    }

    [Theory]
    [InlineData("khong-co.docx", "Không có tệp khong-co.docx. Xem lại tên và thư mục.\n")]
    [InlineData(".", ". là thư mục; nêu từng tệp cần nhập.\n")]
    [InlineData("dai.txt",
        "dai.txt: Tệp có 10.001 dòng và hàng bảng, nhiều hơn 10.000 là mức đọc được của một kế hoạch. Chỉ giữ lại phần có kế "
            + "hoạch (các bảng nhiệm vụ), lưu thành tệp mới rồi nhập lại.\n")]
    [InlineData(
        "van.txt", "van.txt: không thấy nhiệm vụ nào. Bảng nhiệm vụ cần có hàng tên cột, như “Nhiệm vụ”, “Cơ quan chủ trì”.\n", 1)]
    public async Task What_is_no_plan_is_told_with_what_to_do(string file, string error, int code = 2)
    {
        _work.Write("van.txt", "Một đoạn văn không có bảng.\n");
        _work.Write("dai.txt", string.Concat(Enumerable.Repeat("Một dòng chữ\n\n", 10_001)));
        var outcome = await _work.RunAsync("import", file, "--dry-run");
        Assert.Equal((code, error), (outcome.Code, outcome.Error));
    }

    /// <summary>Prose of documents shows on the site as it was printed, whatever its signs mean in Markdown.</summary>
    [Fact]
    public void Words_of_a_document_are_never_markup()
    {
        string[] pieces =
            ["*", "_", "`", "[", "]", "(", ")", "<b>", "<", ">", "&amp;", "&", "#", "|", "~", "~~~", "---", "- ", "+ ", "= ", "1. ", "2) ",
             "\\", "!", "![a](b)", "[a]: b", "http", ":", " ", "chữ", "a", "7", ".", "$", "^", "“", "…", "đ/c", "R&D", "85%"];
        Prop.ForAll(Gen.ListOf(Gen.Elements(pieces)).Select(string.Concat).ToArbitrary(), words =>
        {
            var html = new MarkdownProse("/", SiteLanguage.Vietnamese).ToHtml(Prose.Escaped(words.Trim()));
            var page = new HtmlParser().ParseDocument(html);
            var shown = string.Join(' ', page.Body!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            var printed = string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            Assert.Equal(printed, shown);
            Assert.All(page.Body.Children, child => Assert.Equal("P", child.TagName));
            Assert.Empty(page.Body.QuerySelectorAll("p *"));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public async Task Of_several_files_the_sound_ones_are_written()
    {
        _work.Write("bang.txt", Table);
        _work.WriteBytes("hong.docx", Encoding.ASCII.GetBytes("PK\x03\x04 hong"));
        var outcome = await _work.RunAsync("import", "hong.docx", "bang.txt", "--output", "noi-dung");
        Assert.Equal(2, outcome.Code);
        Assert.StartsWith("hong.docx: ", outcome.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(_work.PathOf("noi-dung/ke-hoach/bang.papi")));
    }

    [Fact]
    public async Task A_pasted_table_comes_through_standard_input()
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var pasted = new MemoryStream(Encoding.UTF8.GetBytes("TT\tNhiệm vụ\tChủ trì\n1\tLập danh mục\tSở Mẫu\n"));
        var shell = new PapiSite.Cli.Shell(output, output, TimeProvider.System, _work.Root) { Input = pasted };
        Assert.Equal(0, await PapiSiteCommand.RunAsync(["import", "-"], shell));
        Assert.Contains("nhiệm vụ 1: Lập danh mục\n    chủ trì: Sở Mẫu\n", _work.Read("content/ke-hoach/bang-dan-vao.papi"));
    }

    [Fact]
    public async Task A_report_has_a_page_or_data_and_nothing_in_it_runs()
    {
        _work.Write("bang.txt", Table.Replace("Niêm yết", "<script>alert(1)</script> Niêm yết"));
        Assert.Equal(
            "Tên tệp báo cáo “r.pdf” phải kết thúc bằng .html hoặc .json.\n",
            (await _work.RunAsync("import", "bang.txt", "--report", "r.pdf")).Error);
        await _work.RunAsync("import", "bang.txt", "--report", "r.html");
        var page = _work.Read("r.html");
        Assert.DoesNotContain("<script", page);
        Assert.Contains("Xem lại trước", page);
    }
}
