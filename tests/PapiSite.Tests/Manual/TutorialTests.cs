using System.Text.RegularExpressions;
using PapiSite.Tests.Cli;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Manual;

/// <summary>
/// The tutorial, done as it is written: its commands run, its files typed, its lines changed, and what it says is printed is printed.
/// </summary>
public sealed partial class TutorialTests
{
    /// <summary>Goes on until it is stopped; the tests of the preview run it.</summary>
    private const string Serve = "papisite serve ";

    [Fact]
    public async Task The_tutorial_done_to_the_letter_says_what_it_shows_and_ends_with_a_site()
    {
        using var work = new Workplace();
        var (file, last, steps) = ("", new Outcome(0, "", ""), 0);
        foreach (Match step in Step.Matches(ManualPage.Named("bat-dau").Body))
        {
            var text = step.Groups["text"].Value;
            foreach (Match named in FileNamed.Matches(step.Groups["prose"].Value)) file = named.Groups["file"].Value;
            foreach (Match change in LineChanged.Matches(step.Groups["prose"].Value))
            {
                Assert.Contains(change.Groups["old"].Value, work.Read(file), StringComparison.Ordinal);
                work.Write(file, work.Read(file).Replace(change.Groups["old"].Value, change.Groups["new"].Value, StringComparison.Ordinal));
                steps++;
            }

            switch (step.Groups["kind"].Value)
            {
                case "papi":
                    work.Write(file, text);
                    steps++;
                    break;
                case "text":
                    Assert.Equal(text, last.Out);
                    steps++;
                    break;
                case "sh" when !text.StartsWith(Serve, StringComparison.Ordinal):
                    last = await work.RunAsync(text.TrimEnd('\n').Split(' ')[1..]);
                    steps++;
                    break;
            }
        }

        // The page ends with the command that publishes.
        Assert.Equal((0, 14), (last.Code, steps));
        Assert.Equal("8 tệp: 0 lỗi, 0 cảnh báo, 0 lưu ý.", last.Error.Split('\n')[0]);
        Assert.StartsWith("Đã tạo ", last.Out, StringComparison.Ordinal);
        foreach (
            var page in new[]
            {
                "ke-hoach/thi-du-papi-2024/i.1",
                "ke-hoach/thi-du-papi-2024/ii.1",
                "chi-so/papi",
                "co-quan/thi-du/ubnd-cap-xa",
                "huong-dan/bat-dau",
                "huong-dan/ma/papi2002",
            }
        )
        {
            Assert.True(File.Exists(work.PathOf($"trang-web/{page}/index.html")), page);
        }
    }

    [Fact]
    public async Task Folders_that_the_tutorial_names_are_there_from_the_first_step()
    {
        using var work = new Workplace();
        await work.RunAsync("new", "noi-dung");
        var named = ManualPage.Named("bat-dau").Rows("Nơi để", "Chứa gì").Select(r => r[0]).ToList();
        Assert.Contains("tep/", named);
        Assert.All(named, path => Assert.True(Path.Exists(work.PathOf("noi-dung/" + path)), path));
        Assert.Equal(
            Directory.EnumerateFileSystemEntries(work.PathOf("noi-dung")).Select(p => Path.GetFileName(p)).Order(StringComparer.Ordinal),
            named.Select(n => n.TrimEnd('/')).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void What_is_published_to_get_the_program_is_a_project_of_the_repository()
    {
        var projects = Published.Matches(ManualPage.Named("ai-lam-gi").Body).Select(m => m.Groups["project"].Value).ToList();
        Assert.NotEmpty(projects);
        Assert.All(projects, project => Assert.Single(Directory.EnumerateFiles(Path.Combine(Repository.Root, project), "*.csproj")));
    }

    /// <summary>What is said, and the block that it leads to, if it leads to one.</summary>
    [GeneratedRegex(
        @"(?<prose>.*?)(^```(?<kind>\w+)\n(?<text>.*?)^```$|\z)",
        RegexOptions.Singleline | RegexOptions.Multiline | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Step { get; }

    [GeneratedRegex(@"`(?<file>noi-dung/[\w/.-]+\.papi)`", RegexOptions.ExplicitCapture)]
    private static partial Regex FileNamed { get; }

    [GeneratedRegex(@"sửa\s+dòng\s+`(?<old>[^`]+)`\s+thành\s+`(?<new>[^`]+)`", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex LineChanged { get; }

    [GeneratedRegex(@"dotnet publish (?<project>\S+)", RegexOptions.ExplicitCapture)]
    private static partial Regex Published { get; }
}
