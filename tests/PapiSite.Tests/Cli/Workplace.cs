using System.Security.Cryptography;
using PapiSite.Cli;
using PapiSite.Cli.Commands;

namespace PapiSite.Tests.Cli;

/// <summary>What a command said and how it ended.</summary>
internal sealed record Outcome(int Code, string Out, string Error);

/// <summary>A temporary folder in which commands run, at noon of 15/1/2025 in Vietnam.</summary>
internal sealed class Workplace : IDisposable
{
    /// <summary>A content of a few pages without a diagnostic, and without the manual, which is many pages.</summary>
    public static readonly IReadOnlyDictionary<string, string> SmallContent = new Dictionary<string, string>
    {
        ["trang-web.papi"] = "trang web: Trang thử\n  hướng dẫn biên tập: không\n",
        ["co-quan/a.papi"] = "địa bàn tinh-a: tỉnh A\n  cơ quan: Sở Một\n    điện thoại: (0200) 000 0000\n    ngày xác nhận: 1/3/2024\n",
        ["trang/gioi-thieu.papi"] = "trang: Giới thiệu\n  đường dẫn: gioi-thieu\n  nội dung: Lời đầu.\n",
        ["ke-hoach/a.papi"] =
            "kế hoạch: Kế hoạch A\n  địa bàn: tỉnh A\n  thời kỳ: 2024\n  tệp: tep/ban ký.pdf\n  nhiệm vụ 1: Công khai\n    chủ trì: Sở "
                + "Một\n    hạn: năm 2024\n",
        ["tep/ban ký.pdf"] = "%PDF-1.4\n",
    };

    public Workplace(DateTimeOffset? now = null)
    {
        Root = Directory.CreateTempSubdirectory("papisite-").FullName;
        Time = new FixedTime(now ?? new(2025, 1, 15, 5, 0, 0, TimeSpan.Zero));
    }

    public string Root { get; }

    private TimeProvider Time { get; }

    public void Dispose() => Directory.Delete(Root, recursive: true);

    public string PathOf(string path) => Path.Combine(Root, path);

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        File.WriteAllText(PathOf(path), text);
    }

    public void WriteBytes(string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        File.WriteAllBytes(PathOf(path), bytes);
    }

    public string Read(string path) => File.ReadAllText(PathOf(path));

    /// <summary>Writes the small content under <c>content</c>.</summary>
    public void WriteSmallContent()
    {
        foreach (var (path, text) in SmallContent) Write("content/" + path, text);
    }

    public Task<Outcome> RunAsync(params string[] arguments) => RunAsync(arguments, default);

    /// <summary>Runs a command that may be asked to stop.</summary>
    public async Task<Outcome> RunAsync(string[] arguments, CancellationToken ending)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await PapiSiteCommand.RunAsync(arguments, new Shell(output, error, Time, Root), ending);
        return new(code, output.ToString(), error.ToString());
    }

    /// <summary>Builds, and fails where that fails.</summary>
    public async Task BuildAsync(params string[] more)
    {
        var outcome = await RunAsync(["build", .. more]);
        Assert.True(outcome.Code == 0, outcome.Error + outcome.Out);
    }

    /// <summary>Every file under a folder, by path: its sum and its time.</summary>
    public SortedDictionary<string, (string Sum, DateTime Time)> Files(string folder)
    {
        var files = new SortedDictionary<string, (string, DateTime)>(StringComparer.Ordinal);
        foreach (
            var path in Directory.EnumerateFiles(
                PathOf(folder),
                "*",
                new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None }
            )
        )
        {
            files[Path.GetRelativePath(PathOf(folder), path).Replace('\\', '/')] = (
                Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path))),
                File.GetLastWriteTimeUtc(path)
            );
        }

        return files;
    }

    /// <summary>Gives every file of a folder a time long past.</summary>
    public void Age(string folder)
    {
        foreach (var path in Files(folder).Keys) File.SetLastWriteTimeUtc(Path.Combine(PathOf(folder), path), LongPast);
    }

    public static readonly DateTime LongPast = new(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);

    private sealed class FixedTime(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
