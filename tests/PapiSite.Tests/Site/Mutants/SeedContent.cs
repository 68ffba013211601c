using System.Collections.Immutable;
using System.Reflection;
using PapiSite.Cli.Commands;
using PapiSite.Model;
using PapiSite.Tests.Manual;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Site.Mutants;

/// <summary>A sound content from which mutants are made.</summary>
/// <param name="Files">Its sources.</param>
internal sealed record SeedContent(ImmutableArray<MutantFile> Files)
{
    private const int PiecesOfAPlan = 20;
    private const int LongExample = 6000;

    /// <summary>The files of the made-up province of the manual's examples.</summary>
    private static readonly ImmutableArray<MutantFile> Province =
    [
        .. ExampleContent.Bind("# không có gì\n").Content.Trees.Select(t => t.Source).Where(s => s.Path != ExampleContent.ExamplePath)
            .Select(s => new MutantFile(s.Path, s.Text)),
    ];

    /// <summary>The seeds, kind by kind: whichever there are most of, each kind is taken as often as the others.</summary>
    public static ImmutableArray<ImmutableArray<SeedContent>> Kinds { get; } =
    [
        [OfFolder("tests", "Fictitious")],
        [OfFolder("tests", "PapiSite.BrowserTests", "Samples")],
        [.. HostileWords.All.Append(HostileWords.Harmless).Select(words => Of(new HostileContent(words).Sources))],
        [.. Examples().Where(e => e.Length < LongExample).Select(OfExample), Starter()],
        [.. Plans().SelectMany(plan => Enumerable.Range(0, PiecesOfAPlan).Select(n => PlanPiece.Of(plan, new Random(n))))],
    ];

    /// <summary>The five plans, whole, each with all that it needs.</summary>
    public static ImmutableArray<SeedContent> WholePlans { get; } = [.. Plans()];

    private static IEnumerable<SeedContent> Plans()
    {
        var all = Repository.ContentSources.Select(s => new MutantFile(s.Path, s.Text)).ToList();
        bool IsUnder(MutantFile file, string folder) => file.Path.StartsWith(folder, StringComparison.Ordinal);
        var shared = all.Where(f => !IsUnder(f, "ke-hoach/") && !IsUnder(f, "trang/")).ToList();
        return all.Where(f => IsUnder(f, "ke-hoach/")).Select(plan => new SeedContent([.. shared, plan]));
    }

    private static SeedContent Of(IEnumerable<Source> sources) => new([.. sources.Select(s => new MutantFile(s.Path, s.Text))]);

    private static SeedContent OfFolder(params string[] folder) =>
        Of(Repository.SourcesOf(Path.Combine(folder)).Select(s => new Source(s.Path, s.Text)));

    private static SeedContent Starter()
    {
        var assembly = typeof(PapiSiteCommand).Assembly;
        var names = assembly.GetManifestResourceNames().Where(n => n.EndsWith(".papi", StringComparison.Ordinal));
        return Of(names.Order(StringComparer.Ordinal).Select(name => new Source(name.Replace('\\', '/'), Read(assembly, name))));
    }

    private static string Read(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }

    /// <summary>An example about the settings takes the place of the province's own.</summary>
    private static SeedContent OfExample(string example)
    {
        var around = Province.Where(f => f.Path != "trang-web.papi" || !example.Contains("trang web:", StringComparison.Ordinal));
        return new([.. around, new MutantFile(ExampleContent.ExamplePath, example)]);
    }

    private static IEnumerable<string> Examples() =>
    [
        .. DiagnosticCatalog.All.SelectMany(d => new[] { d.Bad, d.Good }),
        .. ManualPage.All.SelectMany(p => FencedBlock.Of(p.Body)).Where(b => b.Kind.StartsWith("papi", StringComparison.Ordinal))
            .Select(b => b.Text),
        .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests", "Cases"), "input.papi", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal).Select(File.ReadAllText),
    ];
}
