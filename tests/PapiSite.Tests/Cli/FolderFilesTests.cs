using System.Diagnostics;
using System.Text;

namespace PapiSite.Tests.Cli;

/// <summary>What is said of the files of a content folder that cannot be used, and that none is left out in silence.</summary>
public sealed class FolderFilesTests : IDisposable
{
    private const string Plan =
        "kế hoạch: Kế hoạch B\n  địa bàn: tỉnh A\n  thời kỳ: 2024\n  nhiệm vụ 1: Một\n    chủ trì: Sở Một\n    hạn: năm 2024\n";

    private const string PlanLine = "content/ke-hoach/a.papi";

    private readonly Workplace _work = new();

    public FolderFilesTests() => _work.WriteSmallContent();

    public void Dispose() => _work.Dispose();

    [Fact]
    public async Task An_empty_attachment_is_told_at_the_line_that_names_it()
    {
        _work.Write("content/tep/ban ký.pdf", "");
        Assert.Equal(
            new Outcome(
                1,
                """
                ke-hoach/a.papi:4:8: lỗi PAPI3040: Tệp “tep/ban ký.pdf” không có nội dung gì.
                   4 |   tệp: tep/ban ký.pdf
                     |        ^^^^^^^^^^^^^^
                     = cách sửa: Chép lại tệp từ bản gốc, hoặc bỏ dòng này.

                4 tệp: 1 lỗi, 0 cảnh báo, 0 lưu ý.
                Giải thích một mã: “papisite explain PAPI3040”.

                """,
                ""),
            await _work.RunAsync("check"));
        var outcome = await _work.RunAsync("build");
        Assert.Equal((1, false), (outcome.Code, Directory.Exists(_work.PathOf("site"))));
    }

    [Theory]
    [InlineData("version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 12345\n")]
    [InlineData("/annex/objects/SHA256E-s12345--00.pdf\n")]
    public async Task A_pointer_in_place_of_a_file_is_told(string pointer)
    {
        _work.Write("content/tep/ban ký.pdf", pointer);
        Assert.Equal(
            ["ke-hoach/a.papi:4:8: lỗi PAPI3041: “tep/ban ký.pdf” chỉ là con trỏ mà git giữ thay cho tệp lớn, không phải chính tệp ấy."],
            await ToldAsync()
        );
    }

    [Theory]
    [InlineData("ke-hoach/b.papi.txt", "PAPI3043", "ke-hoach/b.papi")]
    [InlineData("ke-hoach/b.PAPI.docx", "PAPI3043", "ke-hoach/b.papi")]
    [InlineData("ke-hoach/b.papi~", "PAPI3043", "ke-hoach/b.papi")]
    [InlineData("ke-hoach/b.papi.moi", "PAPI3043", "ke-hoach/b.papi")]
    [InlineData("ke-hoach/b.docx", "PAPI4024", "tệp: ke-hoach/b.docx")]
    [InlineData("tep/b.xls", "PAPI4024", "tệp: tep/b.xls")]
    [InlineData("ghi-chu", "PAPI4024", "tệp: ghi-chu")]
    public async Task A_file_that_is_not_read_is_told(string path, string code, string mend)
    {
        _work.Write("content/" + path, Plan);
        var outcome = await _work.RunAsync("check");
        Assert.Equal(0, outcome.Code);
        Assert.StartsWith($"{path}:1:1: {(code[4] == '4' ? "lưu ý" : "cảnh báo")} {code}: ", outcome.Out, StringComparison.Ordinal);
        Assert.Contains("cách sửa: ", outcome.Out, StringComparison.Ordinal);
        Assert.Contains(mend, outcome.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(".ghi-chu.txt")]
    [InlineData(".vscode/cai-dat.json")]
    public async Task Hidden_files_are_nobody_elses_matter(string path)
    {
        _work.Write("content/" + path, "x");
        Assert.Empty(await ToldAsync());
    }

    [Fact]
    public async Task Links_that_stay_inside_the_repository_are_read()
    {
        Directory.CreateDirectory(_work.PathOf(".git"));
        Directory.Move(_work.PathOf("content/ke-hoach"), _work.PathOf("that"));
        Directory.Move(_work.PathOf("content/tep"), _work.PathOf("tep-that"));
        Link("content/ke-hoach", "that");
        Directory.CreateDirectory(_work.PathOf("content/tep"));
        Link("content/tep/ban ký.pdf", "tep-that/ban ký.pdf");
        Assert.Empty(await ToldAsync());
        await _work.BuildAsync();
        Assert.True(File.Exists(_work.PathOf("site/ke-hoach/a/1/index.html")));
        Assert.Equal("%PDF-1.4\n", _work.Read("site/tep/tep/ban ký.pdf"));
        // What is mended through a link is the file, and the link stays.
        _work.Write("that/a.papi", _work.Read("that/a.papi").Replace("kế hoạch:", "KE HOACH:  ", StringComparison.Ordinal));
        Assert.Equal(0, (await _work.RunAsync("fmt")).Code);
        Assert.StartsWith("kế hoạch: ", _work.Read("that/a.papi"), StringComparison.Ordinal);
        Assert.NotNull(new DirectoryInfo(_work.PathOf("content/ke-hoach")).LinkTarget);
    }

    [Theory]
    [InlineData("../ngoai/b.papi", "nó dẫn ra ngoài kho nội dung hoặc vào chỗ ẩn")]
    [InlineData("../ngoai", "nó dẫn ra ngoài kho nội dung hoặc vào chỗ ẩn")]
    [InlineData("khong-co.papi", "nó không dẫn đến đâu")]
    [InlineData("lien-ket.papi", "nó không dẫn đến đâu")]
    [InlineData("../content", "nó dẫn về chính thư mục chứa nó")]
    [InlineData(".an/b.papi", "nó dẫn ra ngoài kho nội dung hoặc vào chỗ ẩn")]
    public async Task Other_links_are_told(string target, string why)
    {
        _work.Write("ngoai/b.papi", Plan);
        _work.Write("content/.an/b.papi", Plan);
        File.CreateSymbolicLink(_work.PathOf("content/lien-ket.papi"), target);
        Assert.Equal([$"lien-ket.papi:1:1: cảnh báo PAPI3044: Liên kết “lien-ket.papi” không được đọc: {why}."], await ToldAsync());
    }

    [Fact]
    public async Task A_link_to_what_the_repository_hides_is_not_published()
    {
        _work.Write(".git/config", "mật\n");
        File.Delete(_work.PathOf("content/tep/ban ký.pdf"));
        Link("content/tep/ban ký.pdf", ".git/config");
        Assert.Equal(
            ["ke-hoach/a.papi:4:8: lỗi PAPI3042: Không đọc được tệp “tep/ban ký.pdf”: nó dẫn ra ngoài kho nội dung hoặc vào chỗ ẩn."],
            await ToldAsync()
        );
    }

    [Fact]
    public async Task A_pipe_is_not_waited_for()
    {
        if (!await ShellAsync("rm 'tep/ban ký.pdf' && mkfifo ke-hoach/b.papi 'tep/ban ký.pdf'")) return;
        Assert.Equal(
            [
                "ke-hoach/a.papi:4:8: lỗi PAPI3042: Không đọc được tệp “tep/ban ký.pdf”: đây không phải là tệp thông thường.",
                "ke-hoach/b.papi:1:1: lỗi PAPI3045: Không đọc được “ke-hoach/b.papi”: đây không phải là tệp thông thường.",
            ],
            await ToldAsync());
    }

    [Fact]
    public async Task Names_that_are_not_UTF_8_are_told_without_harm()
    {
        if (
            !await ShellAsync(
                "touch \"$(printf 'k\\352.papi')\" \"$(printf 'k\\352.pdf')\" \"$(printf 'k\\353.pdf')\" 'a\\b.pdf' && mkdir a && echo x "
                    + "> a/b.pdf"
            )
        )
        {
            return;
        }

        var (told, formatted) = (await ToldAsync(), await _work.RunAsync("fmt"));
        // No library deletes them.
        await ShellAsync("rm k*.papi k*.pdf a\\\\b.pdf");
        Assert.Contains("k\uFFFD.papi:1:1: lỗi PAPI3045: Không đọc được “k\uFFFD.papi”: tên có ký tự không đọc được.", told);
        Assert.Contains(
            "k\uFFFD.pdf:1:1: lưu ý PAPI4026: Không mục nào dùng “k\uFFFD.pdf”, và cũng không đọc được: tên có ký tự không đọc được.",
            told
        );
        Assert.Contains(told, t => t.StartsWith("a/b.pdf:1:1: lưu ý PAPI4024: ", StringComparison.Ordinal));
        Assert.Equal(1, formatted.Code);
    }

    [Theory]
    [InlineData(NormalizationForm.FormC, NormalizationForm.FormD)]
    [InlineData(NormalizationForm.FormD, NormalizationForm.FormC)]
    [InlineData(NormalizationForm.FormD, NormalizationForm.FormD)]
    public async Task A_name_may_be_written_in_either_form(NormalizationForm onDisk, NormalizationForm inText)
    {
        Directory.Delete(_work.PathOf("content/tep"), recursive: true);
        _work.Write("content/" + "tep/bản ký.pdf".Normalize(onDisk), "%PDF-1.4\n");
        _work.Write(PlanLine, _work.Read(PlanLine).Replace("ban ký", "bản ký".Normalize(inText), StringComparison.Ordinal));
        await _work.RunAsync("fmt");
        Assert.Empty(await ToldAsync());
        await _work.BuildAsync();
        Assert.True(File.Exists(_work.PathOf("site/tep/tep/bản ký.pdf")));
    }

    [Fact]
    public async Task Names_that_are_one_elsewhere_are_told()
    {
        if (OperatingSystem.IsWindows() || OperatingSystem.IsMacOS()) return;
        _work.Write("content/tep/Ban ký.pdf", "%PDF\n");
        Assert.Contains(
            "tep/ban ký.pdf:1:1: cảnh báo PAPI3046: “tep/ban ký.pdf” và “tep/Ban ký.pdf” chỉ khác nhau ở chữ hoa, chữ thường hoặc cách gõ "
                + "dấu.",
            await ToldAsync()
        );
    }

    [Theory]
    [InlineData("ke-hoach/con.papi")]
    [InlineData("aux/b.papi")]
    [InlineData("ke-hoach/NUL.bak.papi")]
    [InlineData("ke-hoach/a:b.papi")]
    [InlineData("ke-hoach/vì sao?.papi")]
    public async Task Names_that_Windows_does_not_have_are_told(string path)
    {
        if (OperatingSystem.IsWindows()) return;
        _work.Write("content/" + path, Plan);
        Assert.Equal([$"{path}:1:1: cảnh báo PAPI3047: Windows không tạo được tệp tên “{path}”."], await ToldAsync());
    }

    [Theory]
    [InlineData("tep/ban ký (1).pdf", "")]
    [InlineData("tep/ban ký (1).pdf", " (Bản ký số)")]
    [InlineData("tep/ban ký (bản sao) (2).docx", " (Bản (sửa))")]
    public async Task A_name_may_have_brackets(string path, string note)
    {
        File.Move(_work.PathOf("content/tep/ban ký.pdf"), _work.PathOf("content/" + path));
        _work.Write(PlanLine, _work.Read(PlanLine).Replace("tep/ban ký.pdf", path + note, StringComparison.Ordinal));
        Assert.Empty(await ToldAsync());
        await _work.BuildAsync();
        Assert.True(File.Exists(_work.PathOf("site/tep/" + path)));
        if (note.Length > 0)
            Assert.Contains($">{note.Trim()[1..^1]}</a>", _work.Read("site/ke-hoach/a/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Folders_too_deep_are_told()
    {
        var folder = string.Concat(Enumerable.Repeat("a/", 40));
        _work.Write($"content/{folder}b.papi", Plan);
        var deep = string.Concat(Enumerable.Repeat("a/", 33));
        Assert.Equal([$"{deep}:1:1: lỗi PAPI3045: Không đọc được “{deep}”: thư mục nằm sâu hơn 32 cấp."], await ToldAsync());
    }

    [Fact]
    public async Task Whoever_stands_in_the_content_folder_means_it()
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await PapiSite.Cli.Commands.PapiSiteCommand.RunAsync(
            ["check"],
            new(output, error, TimeProvider.System, _work.PathOf("content"))
        );
        Assert.Equal((0, "4 tệp: 0 lỗi, 0 cảnh báo, 0 lưu ý.\n", ""), (code, output.ToString(), error.ToString()));
    }

    /// <summary>The heading of each diagnostic of a check.</summary>
    private async Task<List<string>> ToldAsync() =>
        [
            .. (await _work.RunAsync("check"))
                .Out.Split('\n')
                .Where(l =>
                    l.Contains(": lỗi PAPI", StringComparison.Ordinal)
                    || l.Contains(": cảnh báo PAPI", StringComparison.Ordinal)
                    || l.Contains(": lưu ý PAPI", StringComparison.Ordinal)
                ),
        ];

    private void Link(string path, string target) => File.CreateSymbolicLink(_work.PathOf(path), _work.PathOf(target));

    /// <summary>Makes in the content folder what no library makes; false where there is no such system.</summary>
    private async Task<bool> ShellAsync(string script)
    {
        if (!OperatingSystem.IsLinux()) return false;
        using var process = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", script]) { WorkingDirectory = _work.PathOf("content") })!;
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
        return true;
    }
}
