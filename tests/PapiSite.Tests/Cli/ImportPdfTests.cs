using System.Diagnostics;
using PapiSite.Tests.Support;
using static PapiSite.Tests.Support.StandInPrograms;

namespace PapiSite.Tests.Cli;

/// <summary>
/// PDF files: what is made of the words that the program for them gives, and what is said where it is missing or fails. The program is
/// one that a test writes; the installed one where it is there.
/// </summary>
public sealed class ImportPdfTests : IDisposable
{
    private const string NotInstalled = "Để đọc tệp PDF cần chương trình pdftotext (bộ Poppler), mà máy này chưa cài.";

    private readonly Workplace _work = new();

    public ImportPdfTests() => _work.Write("ke-hoach.pdf", "%PDF-1.4\n");

    public void Dispose() => _work.Dispose();

    [StandInFact]
    public void The_words_that_the_program_gives_become_a_plan()
    {
        _work.Write("hop.xhtml", Boxes("TT|Nhiệm vụ|Chủ trì", "1|Niêm yết|Sở X", "2|Tập huấn|Sở Y"));
        var (code, output, error) = Run($"cat '{_work.PathOf("hop.xhtml")}'");
        Assert.Equal(("", 0), (error, code));
        Assert.StartsWith("content/ke-hoach/ke-hoach.papi: 2 nhiệm vụ", output, StringComparison.Ordinal);
        Assert.Contains("nhiệm vụ 2: Tập huấn\n    chủ trì: Sở Y\n", _work.Read("content/ke-hoach/ke-hoach.papi"));
    }

    [StandInFact]
    public void The_program_has_a_copy_in_a_folder_of_its_own_and_a_limit_of_memory()
    {
        Run($"{{ pwd; echo \"$@\"; cat \"$4\"; ulimit -v; ls; }} > '{_work.PathOf("goi")}'");
        var lines = _work.Read("goi").TrimEnd().Split('\n');
        Assert.Equal($"-bbox-layout -enc UTF-8 {lines[0]}/van-ban.pdf -", lines[1]);
        Assert.Equal(["%PDF-1.4", OperatingSystem.IsLinux() ? "2097152" : lines[3], "van-ban.pdf"], lines[2..]);
        Assert.NotEqual(_work.Root, lines[0]);
        Assert.False(Directory.Exists(lines[0]));
    }

    [StandInTheory]
    [InlineData("exit 1", "Chương trình pdftotext không đọc được tệp PDF này: tệp bị hỏng, có mật khẩu hoặc quá lớn.")]
    [InlineData("yes '<word>' | head -c 100000000", "Chương trình pdftotext không đọc được tệp PDF này")]
    [InlineData("yes sai | head -c 1000000 >&2; exit 3", "Chương trình pdftotext không đọc được tệp PDF này")]
    [InlineData("echo gì đó", "Tệp bị hỏng hoặc không đủ, không đọc được.")]
    [InlineData("echo '<page width=\"595\" height=\"842\"></page>'", "Tệp PDF này là ảnh quét, không có chữ để đọc.")]
    public void What_fails_is_told_with_what_to_do_and_nothing_is_written(string script, string happened)
    {
        var (code, output, error) = Run(script);
        Assert.Equal((2, ""), (code, output));
        Assert.StartsWith("ke-hoach.pdf: " + happened, error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_work.PathOf("content")));
    }

    [StandInTheory]
    [InlineData("")]
    [InlineData(":.:content")]
    public void A_program_that_came_with_the_content_is_not_run(string path)
    {
        _work.Write("content/trang-web.papi", "trang web: Trang thử\n");
        foreach (var folder in new[] { "", "content/" }) _work.WriteProgram(folder + "pdftotext", $"touch '{_work.PathOf("da-chay")}'");
        var (code, _, error) = _work.RunIn(path, "import", "ke-hoach.pdf");
        Assert.Equal(2, code);
        Assert.StartsWith("ke-hoach.pdf: " + NotInstalled, error, StringComparison.Ordinal);
        Assert.Contains("apt install poppler-utils", error);
        Assert.False(File.Exists(_work.PathOf("da-chay")));
    }

    [SlowFact]
    public void A_program_that_does_not_end_is_ended_with_what_it_started()
    {
        if (OperatingSystem.IsWindows()) return;
        var (code, _, error) = Run($"sleep 300 & echo $! > '{_work.PathOf("so")}'; wait");
        Assert.Equal(2, code);
        Assert.StartsWith("ke-hoach.pdf: Đọc tệp PDF này mất quá 60 giây nên đã dừng.", error, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Process.GetProcessById(int.Parse(_work.Read("so"))));
    }

    [InstalledFact("pdftotext")]
    public void A_file_is_read_with_the_installed_program()
    {
        _work.Write("ke-hoach.pdf", SmallPdf("TT", "1", "2"));
        var (code, output, error) = _work.RunIn(Environment.GetEnvironmentVariable("PATH")!, "import", "ke-hoach.pdf");
        Assert.Equal((1, "ke-hoach.pdf: không thấy nhiệm vụ nào."), (code, error[..error.IndexOf(" Bảng", StringComparison.Ordinal)]));
        Assert.Contains("TT 1 2", _work.Read("content/ke-hoach/ke-hoach.papi"));
        Assert.Contains("0 nhiệm vụ", output);
    }

    /// <summary>A page with a line of words, without a table of objects: readers find them all the same.</summary>
    private static string SmallPdf(params string[] words)
    {
        var text = $"BT /F 12 Tf 60 700 Td ({string.Join(' ', words)}) Tj ET";
        return $"""
            %PDF-1.4
            1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
            2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
            3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj
            4 0 obj<</Length {text.Length}>>stream
            {text}
            endstream endobj
            5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
            trailer<</Root 1 0 R>>

            """;
    }

    private (int Code, string Output, string Error) Run(string script)
    {
        _work.WriteProgram("bin/pdftotext", script);
        return _work.RunWith("bin", "import", "ke-hoach.pdf");
    }
}
