using System.Xml.Linq;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Architecture;

/// <summary>The way of the data runs in one direction.</summary>
public sealed class ProjectsTests
{
    private static readonly string[] Order =
    [
        "PapiSite.Language",
        "PapiSite.Model",
        "PapiSite.Import",
        "PapiSite.Site",
        "PapiSite.Export",
        "PapiSite.Themes.Default",
        "PapiSite.Cli",
    ];

    [Fact]
    public void Every_project_has_its_place_in_the_order() =>
        Assert.Equal(Order.Order(StringComparer.Ordinal), Projects().Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void A_project_refers_only_to_those_before_it() =>
        Assert.All(Projects(), project =>
            Assert.All(
                project.Value.Descendants("ProjectReference").Select(r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value)),
                reference =>
                    Assert.True(
                        Array.IndexOf(Order, reference) >= 0 && Array.IndexOf(Order, reference) < Array.IndexOf(Order, project.Key),
                        $"{project.Key} → {reference}"
                    )
            )
        );

    [Fact]
    public void Only_the_theme_and_the_command_line_know_the_web_framework() =>
        Assert.Equal(
            ["PapiSite.Cli", "PapiSite.Themes.Default"],
            Projects().Where(p => p.Value.Descendants("FrameworkReference").Any()).Select(p => p.Key).Order(StringComparer.Ordinal));

    [Fact]
    public void Versions_of_packages_stand_in_one_file()
    {
        var versions = XDocument
            .Load(Path.Combine(Repository.Root, "Directory.Packages.props"))
            .Descendants("PackageVersion")
            .Select(v => v.Attribute("Include")!.Value)
            .ToList();
        Assert.Distinct(versions);
        var used = SourceFiles.All("*.csproj").Concat(SourceFiles.All("*.targets"))
            .Concat([Path.Combine(Repository.Root, "Directory.Build.props")])
            .SelectMany(path => XDocument.Load(path).Descendants("PackageReference")).ToList();
        Assert.All(used, reference => Assert.Null(reference.Attribute("Version")));
        Assert.Equal(
            versions.Order(StringComparer.Ordinal),
            used.Select(r => r.Attribute("Include")!.Value).Distinct().Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Every_project_has_a_lock_file_and_is_in_the_solution()
    {
        var solution = File.ReadAllText(Path.Combine(Repository.Root, "PapiSite.sln")).Replace('\\', '/');
        Assert.All(SourceFiles.All("*.csproj"), path =>
        {
            Assert.True(File.Exists(Path.Combine(Path.GetDirectoryName(path)!, "packages.lock.json")), path);
            Assert.Contains(SourceFiles.Shown(path), solution, StringComparison.Ordinal);
        });
    }

    private static Dictionary<string, XDocument> Projects() =>
        SourceFiles
            .All("*.csproj")
            .Where(p => !SourceFiles.Shown(p).StartsWith("tests/", StringComparison.Ordinal))
            .ToDictionary(p => Path.GetFileNameWithoutExtension(p), p => XDocument.Load(p));
}
