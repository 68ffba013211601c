using PapiSite.Language.Syntax;
using PapiSite.Language.Text;

namespace PapiSite.Tests.Support;

/// <summary>The golden cases of tests/Cases; the README there says how they are made again.</summary>
internal static class GoldenCase
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "Cases");

    /// <summary>The names of the cases.</summary>
    public static readonly string[] All =
        [.. Directory.EnumerateDirectories(Folder).Select(d => Path.GetFileName(d)).Order(StringComparer.Ordinal)];

    /// <summary>The names of the cases, for theories.</summary>
    public static TheoryData<string> Names() => [.. All];

    /// <summary>What was typed, read.</summary>
    public static SyntaxTree Read(string name) =>
        SyntaxTree.Parse(SourceText.FromBytes($"{name}/input.papi", File.ReadAllBytes(PathOf(name, "input.papi"))));

    /// <summary>The text of a file of a case; empty where it has none yet.</summary>
    public static string Text(string name, string file) => File.Exists(PathOf(name, file)) ? File.ReadAllText(PathOf(name, file)) : "";

    /// <summary>Holds a file of a case against what is made now, or writes it where the cases are made again.</summary>
    public static void Expect(string name, string file, string actual)
    {
        if (Environment.GetEnvironmentVariable("PAPISITE_UPDATE_CASES") == "1") File.WriteAllText(PathOf(name, file), actual);
        Assert.Equal(File.ReadAllText(PathOf(name, file)), actual);
    }

    private static string PathOf(string name, string file) => Path.Combine(Folder, name, file);
}
