using PapiSite.Language.Formatting;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Model;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Language.Formatting;

/// <summary>The golden cases of tests/Cases; the README there says how they are made again.</summary>
public sealed class CasesTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "Cases");

    public static TheoryData<string> Cases() => [.. Directory.EnumerateDirectories(Folder).Select(d => Path.GetFileName(d)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_case_gives_what_stands_beside_it(string name)
    {
        var tree = Read(name);
        Expect(name, "formatted.papi", Formatter.Format(Mends.Apply(tree)));
        Expect(name, "diagnostics.txt", Sources.Printed(tree.Diagnostics));
        Expect(name, "tree.txt", TreeDump.Of(tree));
        Expect(name, "model.txt", ModelDump.Of(SiteContent.Bind([tree]).Content));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_formatted_case_formats_to_itself(string name)
    {
        var once = Formatter.Format(Mends.Apply(Read(name)));
        Assert.Equal(once, Formatter.Format(Mends.Apply(Sources.Parse(once))));
    }

    [Fact]
    public void There_are_cases() => Assert.True(Cases().Count >= 8);

    private static SyntaxTree Read(string name) =>
        SyntaxTree.Parse(SourceText.FromBytes($"{name}/input.papi", File.ReadAllBytes(Path.Combine(Folder, name, "input.papi"))));

    private static void Expect(string name, string file, string actual)
    {
        var path = Path.Combine(Folder, name, file);
        if (Environment.GetEnvironmentVariable("PAPISITE_UPDATE_CASES") == "1") File.WriteAllText(path, actual);
        Assert.Equal(File.ReadAllText(path), actual);
    }
}
