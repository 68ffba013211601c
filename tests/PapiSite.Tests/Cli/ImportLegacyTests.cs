using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using PapiSite.Tests.Support;
using static PapiSite.Tests.Support.StandInPrograms;

namespace PapiSite.Tests.Cli;

/// <summary>
/// Files of old office programs: what LibreOffice makes of them is read, and what is said where it is missing or fails. The program is one
/// that a test writes; the installed one where it is there.
/// </summary>
public sealed class ImportLegacyTests : IDisposable
{
    /// <summary>A page stands for what the program makes: files are read by what they hold.</summary>
    private const string Made =
        "<table><tr><th>TT<th>Nhiệm vụ<th>Chủ trì<tr><td>1<td>Niêm yết thủ tục<td>Sở X<tr><td>2<td>Tập huấn<td>Sở Y</table>";

    private readonly Workplace _work = new();

    public ImportLegacyTests()
    {
        _work.WriteBytes("ke-hoach.doc", Compound("WordDocument"));
        _work.WriteBytes("bang.xls", Compound("Workbook"));
        _work.Write("made.html", Made);
    }

    public void Dispose() => _work.Dispose();

    /// <summary>What tells the kind: the signature of a compound file and the name of its stream.</summary>
    private static byte[] Compound(string stream) =>
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[504], .. Encoding.Unicode.GetBytes(stream)];

    private (int Code, string Output, string Error) Run(string script, string file = "ke-hoach.doc")
    {
        _work.WriteProgram("bin/soffice", script);
        return _work.RunWith("bin", "import", file);
    }

    [StandInTheory]
    [InlineData("ke-hoach.doc", "doc", "docx")]
    [InlineData("bang.xls", "xls", "xlsx")]
    [InlineData("chu.rtf", "rtf", "docx")]
    public void What_the_program_makes_becomes_a_plan_and_that_is_told(string file, string from, string to)
    {
        _work.Write("chu.rtf", "{\\rtf1 chu}");
        var name = Path.GetFileNameWithoutExtension(file);
        var (code, output, error) = Run($"cp '{_work.PathOf("made.html")}' van-ban.{to}", file);
        Assert.Equal(("", 0), (error, code));
        Assert.Equal(
            $"""
            content/ke-hoach/{name}.papi: 2 nhiệm vụ, 0 phần việc, 0 chỗ cần xem lại.
            content/co-quan/{name}.papi: 2 cơ quan chưa có trong danh bạ; kiểm tra tên rồi giữ hoặc sửa.
              LibreOffice đã chuyển tệp .{from} này thành .{to} để đọc; đối chiếu kỹ số thứ tự và ô gộp.

            """, output);
        Assert.Contains("nhiệm vụ 2: Tập huấn\n    chủ trì: Sở Y\n", _work.Read($"content/ke-hoach/{name}.papi"));
    }

    [StandInFact]
    public void The_program_has_a_profile_of_its_own_without_macros_and_links_and_leaves_nothing()
    {
        var report = _work.PathOf("goi");
        Run($"{{ pwd; echo \"$@\"; echo \"$HOME $http_proxy\"; ulimit -v; cat ho-so/user/registrymodifications.xcu; }} > '{report}'");
        var lines = _work.Read("goi").Split('\n');
        var folder = lines[0];
        Assert.Equal(
            $"-env:UserInstallation=file://{folder}/ho-so --headless --invisible --norestore --nolockcheck --nodefault "
                + $"--nofirststartwizard --convert-to docx --outdir {folder} {folder}/van-ban.doc", lines[1]);
        Assert.Equal([$"{folder} http://127.0.0.1:9", OperatingSystem.IsLinux() ? "4194304" : lines[3]], lines[2..4]);
        Assert.Contains(lines, l => l.Contains("\"DisableMacrosExecution\" oor:op=\"fuse\"><value>true", StringComparison.Ordinal));
        Assert.NotEqual(_work.Root, folder);
        Assert.False(Directory.Exists(folder));
    }

    [StandInTheory]
    [InlineData(
        "exit 1",
        "LibreOffice không đọc được tệp .doc này: tệp bị hỏng, có mật khẩu, quá lớn, hoặc máy chưa cài LibreOffice Writer. Mở tệp")]
    [InlineData("exit 0", "LibreOffice không đọc được tệp .doc này")]
    [InlineData("echo tệp > van-ban.pdf", "LibreOffice không đọc được tệp .doc này")]
    [InlineData("ln -s /etc/hostname van-ban.docx", "LibreOffice không đọc được tệp .doc này")]
    [InlineData("yes dài | head -c 300000000 > van-ban.docx", "LibreOffice không đọc được tệp .doc này")]
    [InlineData("printf 'PK\\003\\004hong' > van-ban.docx", "Tệp .docx bị hỏng, không đọc được.")]
    public void What_fails_is_told_with_what_to_do_and_nothing_is_written(string script, string happened)
    {
        var (code, output, error) = Run(script);
        Assert.Equal((2, ""), (code, output));
        Assert.StartsWith("ke-hoach.doc: " + happened, error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_work.PathOf("content")));
    }

    [StandInTheory]
    [InlineData("ke-hoach.doc", "Đây là tệp Word kiểu cũ (.doc). Mở tệp bằng Word hoặc LibreOffice, chọn “Lưu thành”")]
    [InlineData("bang.xls", "Đây là tệp Excel kiểu cũ (.xls). Mở tệp bằng Excel, chọn Lưu thành")]
    public void Without_the_program_it_is_told_how_to_save_the_file(string file, string told)
    {
        var (code, _, error) = _work.RunIn("", "import", file);
        Assert.Equal(2, code);
        Assert.StartsWith($"{file}: {told}", error, StringComparison.Ordinal);
    }

    [StandInFact]
    public void A_file_with_a_password_is_not_given_to_the_program()
    {
        _work.WriteBytes("kin.doc", [.. Compound("EncryptedPackage"), .. Encoding.Unicode.GetBytes("WordDocument")]);
        var (code, _, error) = Run($"touch '{_work.PathOf("da-chay")}'", "kin.doc");
        Assert.Equal((2, false), (code, File.Exists(_work.PathOf("da-chay"))));
        Assert.StartsWith("kin.doc: Tệp được đặt mật khẩu mở, không đọc được.", error, StringComparison.Ordinal);
    }

    [SlowFact]
    public void A_program_that_does_not_end_is_ended_with_what_it_started()
    {
        if (OperatingSystem.IsWindows()) return;
        var (code, _, error) = Run($"sleep 300 & echo $! > '{_work.PathOf("so")}'; wait");
        Assert.Equal(2, code);
        Assert.StartsWith("ke-hoach.doc: LibreOffice đọc tệp .doc này quá 120 giây nên đã dừng.", error, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Process.GetProcessById(int.Parse(_work.Read("so"))));
    }

    /// <summary>A document with a table, and with a picture and a template that lie on a server.</summary>
    [InstalledFact("soffice")]
    public void A_file_is_read_with_the_installed_program_which_asks_no_server()
    {
        using var server = new TcpListener(IPAddress.Loopback, 0);
        server.Start();
        var address = $"http://127.0.0.1:{((IPEndPoint)server.LocalEndpoint).Port}/";
        string Row(params string[] cells) => @"\trowd\cellx1000\cellx6000\cellx9000 "
            + string.Concat(cells.Select(c => $"\\intbl {c}\\cell ")) + "\\row\n";
        _work.Write("ke-hoach.doc", $$$"""
            {\rtf1\ansi\uc1{\*\template {{{address}}}mau.dotm}
            {\field{\*\fldinst INCLUDEPICTURE "{{{address}}}anh.png" \\d}{\fldrslt }}\par
            {{{Row("TT", "Nhi\\u7879?m v\\u7909?", "Ch\\u7911? tr\\u236?")}}}{{{Row("1", "R\\u224? so\\u225?t", "S\\u7903? X")}}}{{{Row("2", "T\\u7853?p hu\\u7845?n", "S\\u7903? Y")}}}\pard\par}
            """);
        var (code, output, error) = _work.RunIn(Environment.GetEnvironmentVariable("PATH")!, "import", "ke-hoach.doc");
        Assert.Equal(("", 0), (error, code));
        Assert.StartsWith("content/ke-hoach/ke-hoach.papi: 2 nhiệm vụ", output, StringComparison.Ordinal);
        Assert.Contains("nhiệm vụ 2: Tập huấn\n    chủ trì: Sở Y\n", _work.Read("content/ke-hoach/ke-hoach.papi"));
        Assert.False(server.Pending(), "the program asked the server");
    }
}
