using System.Text.RegularExpressions;
using PapiSite.Tests.Cli;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Architecture;

/// <summary>What the documents at the root say is so.</summary>
public sealed class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));

    public static TheoryData<string> Documents =>
        [.. Directory.EnumerateFiles(Repository.Root, "*.md").Select(p => Path.GetFileName(p)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Relative_links_lead_to_files(string document)
    {
        var links = Regex
            .Matches(File.ReadAllText(Path.Combine(Repository.Root, document)), @"\]\((?!https?:|#|mailto:)([^)#\s]+)")
            .Select(m => m.Groups[1].Value);
        Assert.All(links, link => Assert.True(Path.Exists(Path.Combine(Repository.Root, link)), link));
    }

    [Fact]
    public void Paths_in_code_exist()
    {
        var paths = Regex.Matches(Readme, @"`((?:src|themes|tests|content)/[\w./*-]+)`").Select(m => m.Groups[1].Value).Distinct().ToList();
        Assert.NotEmpty(paths);
        Assert.All(paths, path => Assert.True(
            path.Contains('*', StringComparison.Ordinal)
                ? Directory.EnumerateFiles(Path.Combine(Repository.Root, Path.GetDirectoryName(path)!), Path.GetFileName(path)).Any()
                : Path.Exists(Path.Combine(Repository.Root, path)),
            path));
    }

    [Fact]
    public void Projects_that_commands_run_exist()
    {
        var projects = Regex.Matches(Readme, @"--project (\S+)").Select(m => m.Groups[1].Value).Distinct().ToList();
        Assert.NotEmpty(projects);
        Assert.All(projects, project => Assert.Single(Directory.EnumerateFiles(Path.Combine(Repository.Root, project), "*.csproj")));
    }

    [Fact]
    public async Task Commands_run_in_the_order_of_the_document()
    {
        using var work = new Workplace();
        // Serving goes on until it is stopped; its options are those of the help's tests.
        var lines = Regex
            .Matches(
                Readme,
                @"^(dotnet run --project src/PapiSite\.Cli --|papisite) (?<words>.+)$",
                RegexOptions.Multiline | RegexOptions.ExplicitCapture
            )
            .Select(m => m.Groups["words"].Value)
            .Where(l => !l.StartsWith("serve", StringComparison.Ordinal))
            .ToList();
        Assert.Contains("build", lines);
        foreach (var folder in (string[])["content", "tests/Fictitious"])
        {
            foreach (var source in Repository.SourcesOf(folder)) work.Write($"{folder}/{source.Path}", source.Text);
        }

        foreach (var line in lines)
        {
            var outcome = await work.RunAsync(line.Split(' '));
            Assert.True(outcome.Code == 0, $"{line}: {outcome.Error}{outcome.Out}");
        }
    }

    [Fact]
    public void The_policy_is_the_one_that_pages_carry()
    {
        var policy = Site
            .RenderedSite.OfRepository()
            .Page("index.html")
            .Document.QuerySelector("meta[http-equiv=Content-Security-Policy]")!
            .GetAttribute("content");
        Assert.Contains($"Content-Security-Policy: {policy}\n", Readme, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_slip_is_told_as_shown()
    {
        var plan = Regex
            .Match(Readme, "```papi\n(?<plan>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture)
            .Groups["plan"]
            .Value;
        var told = Regex
            .Match(Readme, "```text\n(?<told>ke-hoach/.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture)
            .Groups["told"]
            .Value;
        using var work = new Workplace();
        await work.RunAsync("new");
        work.Write("content/ke-hoach/vi-du.papi", plan.Replace("chủ trì:", "chủ chì:", StringComparison.Ordinal));
        var outcome = await work.RunAsync("check");
        Assert.Contains(told, outcome.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_script_for_Windows_has_the_two_commands()
    {
        var script = File.ReadAllText(Path.Combine(Repository.Root, "build.ps1"));
        Assert.Contains("dotnet run --project src/PapiSite.Cli -- build\n", script, StringComparison.Ordinal);
        Assert.Contains("dotnet test\n", script, StringComparison.Ordinal);
    }

    [Fact]
    public void The_table_of_projects_is_complete()
    {
        var projects = SourceFiles
            .All("*.csproj")
            .Select(p => SourceFiles.Shown(Path.GetDirectoryName(p)!))
            .Where(p => !p.StartsWith("tests/", StringComparison.Ordinal));
        Assert.All(projects, project => Assert.Contains($"| `{project}` |", Readme, StringComparison.Ordinal));
    }
}
