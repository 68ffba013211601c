using System.Diagnostics;

namespace PapiSite.Tests.Cli;

/// <summary>A workplace whose content is kept in git, with days that the test says and nothing of the machine's own settings.</summary>
internal sealed class GitWorkplace : IDisposable
{
    private readonly Dictionary<string, string> _files = new(StringComparer.Ordinal);

    public GitWorkplace() => Run("init", "--quiet");

    public Workplace Work { get; } = new(new DateTimeOffset(2026, 12, 1, 5, 0, 0, TimeSpan.Zero));

    public void Dispose()
    {
        // git writes its objects so that nobody changes them; some systems do not delete what is so.
        foreach (var file in Directory.EnumerateFiles(Work.Root, "*", SearchOption.AllDirectories))
            File.SetAttributes(file, FileAttributes.Normal);
        Work.Dispose();
    }

    /// <summary>Writes a source under <c>content</c>.</summary>
    public void Write(string path, string text) => Work.Write("content/" + path, _files[path] = text);

    /// <summary>Replaces words of a source that must hold them.</summary>
    public void Edit(string path, string old, string now)
    {
        Assert.Contains(old, _files[path], StringComparison.Ordinal);
        Write(path, _files[path].Replace(old, now, StringComparison.Ordinal));
    }

    /// <summary>Commits all there is, at 23:30 of the day before in London, which is 6:30 in Vietnam.</summary>
    public void Commit(DateOnly day, string message = "Sửa")
    {
        Run("add", "--all", "content");
        Run(day, "commit", "--quiet", "--message", message);
    }

    /// <summary>Commits what git itself has laid in, as a renaming.</summary>
    public void Record(DateOnly day) => Run(day, "commit", "--quiet", "--message", "Đổi tên");

    public string Run(params string[] arguments) => Run(new DateOnly(2026, 1, 1), arguments);

    private string Run(DateOnly day, params string[] arguments)
    {
        var start = new ProcessStartInfo("git")
        {
            WorkingDirectory = Work.Root,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (
            var argument in (string[])
                ["-c", "user.name=Biên tập", "-c", "user.email=bien-tap@example.gov.vn", "-c", "init.defaultBranch=main", .. arguments]
        )
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["GIT_CONFIG_GLOBAL"] = start.Environment["GIT_CONFIG_SYSTEM"] = "/dev/null";
        start.Environment["GIT_COMMITTER_DATE"] = start.Environment["GIT_AUTHOR_DATE"] = $"{day.AddDays(-1):yyyy-MM-dd}T23:30:00Z";
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, error.GetAwaiter().GetResult());
        return output.TrimEnd('\n');
    }
}
