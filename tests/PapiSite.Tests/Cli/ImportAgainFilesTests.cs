using System.Text;
using System.Text.Json;
using PapiSite.Tests.Support;
using static PapiSite.Tests.Support.StandInPrograms;

namespace PapiSite.Tests.Cli;

/// <summary>A corrected document and the file that its plan stands in: nothing of it is lost, and the report leads to its lines.</summary>
public sealed class ImportAgainFilesTests : IDisposable
{
    private const string Plan = "content/ke-hoach/cu.papi";

    private readonly Workplace _work = new();

    public void Dispose() => _work.Dispose();

    private IEnumerable<string?> Names => Directory.EnumerateFileSystemEntries(_work.Root).Select(Path.GetFileName).Order();

    private static string Titled(string title, params string[] rows) =>
        $"KẾ HOẠCH\n{title}\n\nTT\tNhiệm vụ\tChủ trì\tThời hạn\n{string.Concat(rows.Select(r => r + "\n"))}";

    private static string Document(params string[] rows) => Titled("Phục vụ người dân xã Mẫu năm 2026", rows);

    private async Task ImportedAsync(string document, Func<string, string>? edit = null)
    {
        _work.Write("cu.txt", document);
        Assert.Equal(0, (await _work.RunAsync("import", "cu.txt")).Code);
        if (edit is not null) _work.Write(Plan, edit(_work.Read(Plan)));
    }

    private Task<Outcome> AgainAsync(string document, params string[] more)
    {
        _work.Write("moi.txt", document);
        return _work.RunAsync(["import", "moi.txt", "--again", "--earlier", "cu.txt", .. more]);
    }

    [StandInFact]
    public void A_file_that_is_saved_while_the_document_is_read_is_not_overwritten()
    {
        string[] rows = ["TT|Nhiệm vụ|Chủ trì", "1|Niêm yết|Sở X", "2|Tập huấn|Sở Y"];
        _work.Write("cu.pdf", "%PDF-1.4\n");
        _work.Write("hop", Boxes(rows));
        _work.WriteProgram("bin/pdftotext", $"cat '{_work.PathOf("hop")}'");
        Assert.Equal(0, _work.RunWith("bin", "import", "cu.pdf").Code);
        var before = _work.Read(Plan);
        _work.Write("hop", Boxes([.. rows, "3|Đối thoại|Sở X"]));
        _work.WriteProgram("bin/pdftotext", $"echo '# sửa lúc đọc' >> '{_work.PathOf(Plan)}'; cat '{_work.PathOf("hop")}'");
        Assert.Equal(
            (2, "", $"{Plan} vừa được sửa trong khi đọc cu.pdf, nên không ghi gì. Chạy lại lệnh này.\n"),
            _work.RunWith("bin", "import", "cu.pdf", "--again"));
        Assert.Equal(before + "# sửa lúc đọc\n", _work.Read(Plan));
        Assert.Equal(["bin", "content", "cu.pdf", "hop"], Names);
    }

    [Fact]
    public async Task Two_documents_of_one_file_are_both_brought_into_it()
    {
        string[] names = ["mot", "hai"];
        foreach (var name in names)
            _work.Write($"{name}.txt", Titled($"Kế hoạch {name}", $"1\tViệc {name}\tSở X\tQuý I/2026", "2\tTập huấn\tSở X\t2026"));
        Assert.Equal(0, (await _work.RunAsync("import", "mot.txt", "hai.txt")).Code);
        _work.Write("content/ke-hoach/chung.papi", string.Join('\n', names.Select(name =>
            _work.Read($"content/ke-hoach/{name}.papi")
                .Replace($"kế hoạch: Kế hoạch {name}\n", $"kế hoạch: Kế hoạch {name}\n  mã: {name}\n"))));
        foreach (var name in names)
        {
            File.Delete(_work.PathOf($"content/ke-hoach/{name}.papi"));
            _work.Write($"{name}.txt", _work.Read($"{name}.txt") + $"3\tViệc thêm của {name}\tSở X\tQuý II/2026\n");
        }

        var outcome = await _work.RunAsync("import", "mot.txt", "hai.txt", "--again");
        Assert.Equal((0, ""), (outcome.Code, outcome.Error));
        var plan = _work.Read("content/ke-hoach/chung.papi");
        foreach (var name in names) Assert.Contains($"nhiệm vụ 3: Việc thêm của {name}\n", plan);
    }

    [Fact]
    public async Task Where_the_document_brings_nothing_the_file_keeps_its_layout()
    {
        var document = Document("1\tNiêm yết thủ tục\tSở X\t30/6/2026", "2\tTập huấn\tSở X\tQuý I/2026");
        await ImportedAsync(document, plan => plan.Replace("hạn: 30/6/2026", "hạn: 15/6/2026"));
        var corrected = document.Replace("30/6", "31/7");
        Assert.Equal(0, (await AgainAsync(corrected)).Code);
        File.Delete(_work.PathOf("cu.papi.truoc-khi-nhap-lai"));
        var laidOut = _work.Read(Plan).Replace("hạn: 15/6/2026", "hạn:    15/6/2026").Replace("\n", "\r\n") + "\r\n\r\n";
        _work.Write(Plan, laidOut);
        Assert.Equal(
            new Outcome(
                0,
                $"""
                {Plan}: 0 thay đổi theo moi.txt, 1 chỗ giữ nguyên để xem lại.
                Giữ nguyên như người biên tập đã ghi, có dòng “# Xem lại” ngay phía trên:
                  nhiệm vụ 1 “Niêm yết thủ tục”, hạn: văn bản mới ghi “31/7/2026” (văn bản cũ: “30/6/2026”).

                """,
                ""),
            await AgainAsync(corrected));
        Assert.Equal(laidOut, _work.Read(Plan));
        Assert.Equal(["content", "cu.txt", "moi.txt"], Names);
    }

    [Fact]
    public async Task Another_order_alone_is_told()
    {
        string[] rows = ["\tNiêm yết thủ tục\tSở X\t30/6/2026", "\tTập huấn cán bộ\tSở X\t30/6/2026"];
        await ImportedAsync(Document(rows));
        Assert.Equal(
            new Outcome(
                0,
                $"""
                {Plan}: 0 thay đổi theo moi.txt, 0 chỗ giữ nguyên để xem lại.
                  Chỉ thứ tự hoặc cách ghi trong tệp đổi theo văn bản; lời trên trang vẫn như trước.
                Tệp trước khi nhập lại còn ở cu.papi.truoc-khi-nhap-lai; không cần nữa thì xóa.

                """,
                ""),
            await AgainAsync(Document([.. rows.Reverse()])));
        var plan = _work.Read(Plan);
        Assert.True(plan.IndexOf("Tập huấn", StringComparison.Ordinal) < plan.IndexOf("Niêm yết", StringComparison.Ordinal), plan);
    }

    [Fact]
    public async Task A_file_with_damaged_letters_is_not_touched()
    {
        var document = Document("1\tNiêm yết\tSở X\t30/6/2026", "2\tTập huấn\tSở X\tQuý I/2026");
        await ImportedAsync(document);
        byte[] damaged = [.. Encoding.UTF8.GetBytes(_work.Read(Plan) + "# anh "), 0xC3, (byte)'\n'];
        _work.WriteBytes(Plan, damaged);
        Assert.Equal(
            new Outcome(2, "", $"{Plan} có lỗi, nên chưa so được với moi.txt. Sửa theo lệnh “papisite check”, rồi nhập lại.\n"),
            await AgainAsync(document.Replace("30/6", "31/7")));
        Assert.Equal(damaged, File.ReadAllBytes(_work.PathOf(Plan)));
        Assert.Equal(1, (await _work.RunAsync("check")).Code);
    }

    [Fact]
    public async Task The_report_has_the_lines_of_the_file_and_what_is_open_in_it()
    {
        await ImportedAsync(
            Document("1\tNiêm yết\tSở X\t30/6/2026", "2\tTập huấn\tSở X\tSở Y", "3\tĐối thoại\tSở X\t30/9/2026"),
            plan => plan.Replace("hạn: 30/6/2026", "hạn: 15/6/2026\n    ghi chú: đã thống nhất")
                .Replace("    hạn: 30/9/2026\n", "")
                .Replace("  # Xem lại (đoạn 2, dòng 2): lấy từ tên văn bản, văn bản không ghi riêng\n", ""));
        var outcome = await AgainAsync(
            Document("1\tNiêm yết\tSở X\t31/7/2026", "2\tTập huấn\tSở X\tSở Y", "3\tĐối thoại\tSở X\t31/10/2026"), "--report", "r.json");
        Assert.Equal((0, ""), (outcome.Code, outcome.Error));
        var lines = _work.Read(Plan).Split('\n');
        using var report = JsonDocument.Parse(_work.Read("r.json"));
        var told = report.RootElement[0];
        Assert.Equal(
            [
                "hạn: 15/6/2026 | văn bản mới ghi “31/7/2026” (văn bản cũ: “30/6/2026”) | 2",
                "hạn: Sở Y | ô này có thể không phải thời hạn; xem có lệch cột không | 3",
                "nhiệm vụ 3: Đối thoại | văn bản mới ghi “hạn: 31/10/2026” (văn bản cũ: “30/9/2026”), mà ở đây đã bỏ | 4",
            ],
            told.GetProperty("doubts").EnumerateArray().Select(d =>
                $"{lines[d.GetProperty("line").GetInt32() - 1].Trim()} | {d.GetProperty("reason").GetString()} | "
                + $"{d.GetProperty("place").GetProperty("row").GetInt32()}"));
        Assert.Equal(
            ["hạn: 31/10/2026"],
            told.GetProperty("leftOut").EnumerateArray()
                .Where(l => l.GetProperty("reason").GetString() == "không có trong tệp kế hoạch đã biên tập")
                .Select(l => l.GetProperty("words").GetString()));
        Assert.Equal((3, 0), (told.GetProperty("tasks").GetInt32(), told.GetProperty("parts").GetInt32()));
    }
}
