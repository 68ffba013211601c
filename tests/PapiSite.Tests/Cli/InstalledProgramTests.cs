using PapiSite.Tests.Support;

namespace PapiSite.Tests.Cli;

/// <summary>Which program is started: the one that is installed, and none that lies where one stands.</summary>
public sealed class InstalledProgramTests : IDisposable
{
    private const string NoGit = "máy tạo trang này không có git";

    private readonly GitWorkplace _repository = new();

    public InstalledProgramTests()
    {
        _repository.Write("trang-web.papi", "trang web: Trang thử\n  hướng dẫn biên tập: không\n");
        _repository.Commit(new(2026, 3, 1));
    }

    public void Dispose() => _repository.Dispose();

    [Theory]
    [InlineData("build")]
    [InlineData("build", "--rev", "HEAD")]
    [InlineData("diff", "HEAD")]
    public void A_program_that_came_with_the_content_is_not_run(params string[] arguments)
    {
        if (OperatingSystem.IsWindows()) return;
        foreach (var path in (string[])[$":.:content:./content:{Installed}", $"{Installed}:."])
        {
            var (code, error) = Run(path, arguments);
            Assert.Equal(0, code);
            Assert.DoesNotContain(NoGit, error, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(":")]
    [InlineData(".:content")]
    public void Without_a_folder_that_is_given_in_full_there_is_no_git(string path)
    {
        if (OperatingSystem.IsWindows()) return;
        var (code, error) = Run(path, "build");
        Assert.Equal(0, code);
        Assert.Contains(NoGit, error, StringComparison.Ordinal);
    }

    private static string Installed => Environment.GetEnvironmentVariable("PATH")!;

    /// <summary>Runs the command line as a process of its own, where a program named git lies in every folder one may stand in.</summary>
    private (int Code, string Error) Run(string path, params string[] arguments)
    {
        var mark = _repository.Work.PathOf("da-chay");
        foreach (var folder in new[] { "", "content/" }) _repository.Work.WriteProgram(folder + "git", $"touch '{mark}'");
        var (code, _, error) = _repository.Work.RunIn(path, arguments);
        Assert.False(File.Exists(mark));
        return (code, error);
    }
}
