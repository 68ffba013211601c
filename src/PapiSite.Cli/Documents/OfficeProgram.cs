using PapiSite.Import;
using PapiSite.Import.Sources;
using PapiSite.Language.Diagnostics;

namespace PapiSite.Cli.Documents;

/// <summary>
/// Makes a file of an old office program into one that is read here, by LibreOffice where it is installed: without its window, in a
/// profile of its own, with macros, links and the net off.
/// </summary>
/// <param name="path">The value of <c>PATH</c>.</param>
internal sealed class OfficeProgram(string? path)
{
    private const string Name = "soffice";
    private const string Profile = "ho-so";
    private const string Input = "van-ban";

    /// <summary>What a document of a plan comes to at the most, in bytes.</summary>
    private const int MostOutput = 100_000_000;

    /// <summary>In KiB. It asks for much more than it uses.</summary>
    private const int MostMemory = 4 << 20;

    /// <summary>Making the profile and starting take a quarter of it on a slow machine.</summary>
    private const int MostSeconds = 120;

    /// <summary>
    /// The profile: no macro or other active content of a file runs, no link is followed or brought up to date, and what would ask the
    /// net asks a port that nothing listens to.
    /// </summary>
    private const string Settings = """
        <?xml version="1.0" encoding="UTF-8"?>
        <oor:items xmlns:oor="http://openoffice.org/2001/registry">
        <item oor:path="/org.openoffice.Office.Common/Security/Scripting">
          <prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>3</value></prop>
        </item>
        <item oor:path="/org.openoffice.Office.Common/Security/Scripting">
          <prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop>
        </item>
        <item oor:path="/org.openoffice.Office.Common/Security/Scripting">
          <prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop>
        </item>
        <item oor:path="/org.openoffice.Office.Writer/Content/Update">
          <prop oor:name="Link" oor:op="fuse"><value>0</value></prop>
        </item>
        <item oor:path="/org.openoffice.Office.Calc/Content/Update">
          <prop oor:name="Link" oor:op="fuse"><value>2</value></prop>
        </item>
        <item oor:path="/org.openoffice.Inet/Settings">
          <prop oor:name="ooInetProxyType" oor:op="fuse"><value>2</value></prop>
        </item>
        <item oor:path="/org.openoffice.Inet/Settings">
          <prop oor:name="ooInetHTTPProxyName" oor:op="fuse"><value>127.0.0.1</value></prop>
        </item>
        <item oor:path="/org.openoffice.Inet/Settings">
          <prop oor:name="ooInetHTTPProxyPort" oor:op="fuse"><value>9</value></prop>
        </item>
        <item oor:path="/org.openoffice.Inet/Settings">
          <prop oor:name="ooInetHTTPSProxyName" oor:op="fuse"><value>127.0.0.1</value></prop>
        </item>
        <item oor:path="/org.openoffice.Inet/Settings">
          <prop oor:name="ooInetHTTPSProxyPort" oor:op="fuse"><value>9</value></prop>
        </item>
        <item oor:path="/org.openoffice.Inet/Settings">
          <prop oor:name="ooInetNoProxy" oor:op="fuse"><value></value></prop>
        </item>
        </oor:items>

        """;

    /// <summary>The document, or why there is none; null where the program is not installed.</summary>
    /// <param name="fileName">The name of the file, without its folder.</param>
    /// <param name="bytes">What it holds.</param>
    /// <param name="kind">What kind of file it is.</param>
    public ReadResult? Read(string fileName, byte[] bytes, LegacyFile kind)
    {
        var program = new LimitedProgram(Name, path) { MostSeconds = MostSeconds, MostMemory = MostMemory, MostOutput = MostOutput };
        var (end, output) = program.Run(
            Input + kind.Extension, bytes, folder => Arguments(folder, kind), Input + kind.Target);
        return end switch
        {
            ProgramEnd.NotInstalled => null,
            ProgramEnd.Failed => Failed(kind),
            ProgramEnd.TooSlow => TooSlow(kind),
            ProgramEnd.Stopped => LimitedProgram.Stopped,
            ProgramEnd.Done => ForeignReader.Read(Path.GetFileNameWithoutExtension(fileName) + kind.Target, output) switch
            {
                ReadResult.Read read => new ReadResult.Read(
                    read.Document with { FileName = fileName }, [.. read.Remarks, Converted(kind)]),
                var refused => refused,
            },
            _ => throw new InvalidOperationException($"A program ended in no way that is known: {end}."),
        };
    }

    private static string[] Arguments(string folder, LegacyFile kind)
    {
        var profile = Path.Combine(folder, Profile);
        Directory.CreateDirectory(Path.Combine(profile, "user"));
        File.WriteAllText(Path.Combine(profile, "user", "registrymodifications.xcu"), Settings);
        return
        [
            $"-env:UserInstallation={new Uri(profile).AbsoluteUri}", "--headless", "--invisible", "--norestore", "--nolockcheck",
            "--nodefault", "--nofirststartwizard", "--convert-to", kind.Target[1..], "--outdir", folder,
            Path.Combine(folder, Input + kind.Extension),
        ];
    }

    private static Words Converted(LegacyFile kind) => new(
        $"LibreOffice đã chuyển tệp {kind.Extension} này thành {kind.Target} để đọc; đối chiếu kỹ số thứ tự và ô gộp.",
        $"LibreOffice made a {kind.Target} of this {kind.Extension} file to read it; check numbers and merged cells with care.");

    private static Words SaveAs(LegacyFile kind)
    {
        var program = kind.Target == ".xlsx" ? "Excel" : "Word";
        return new(
            $"Mở tệp bằng {program}, bỏ mật khẩu nếu có, chọn Lưu thành (Save As) {kind.Target}, rồi nhập tệp {kind.Target} đó.",
            $"Open it in {program}, take the password away if there is one, save it as {kind.Target} and import that file.");
    }

    private static ReadResult.Refused Failed(LegacyFile kind)
    {
        // LibreOffice may be installed without the part for sheets, or without that for documents.
        var part = kind.Target == ".xlsx" ? "LibreOffice Calc" : "LibreOffice Writer";
        return new(
            new(
                $"LibreOffice không đọc được tệp {kind.Extension} này: tệp bị hỏng, có mật khẩu, quá lớn, hoặc máy chưa cài {part}.",
                $"LibreOffice cannot read this {kind.Extension} file: it is damaged, has a password, is too large, or {part} is not "
                    + "installed."),
            SaveAs(kind));
    }

    private static ReadResult.Refused TooSlow(LegacyFile kind) => new(
        new(
            $"LibreOffice đọc tệp {kind.Extension} này quá {MostSeconds} giây nên đã dừng.",
            $"LibreOffice took more than {MostSeconds} seconds over this {kind.Extension} file and was stopped."),
        SaveAs(kind));
}
