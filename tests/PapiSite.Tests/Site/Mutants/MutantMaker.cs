using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Site.Mutants;

/// <summary>Makes the mutant of a seed: the same one, wherever and whenever.</summary>
internal static partial class MutantMaker
{
    private const int WholePlanOnce = 600;

    private static readonly ImmutableArray<string> BasePaths = ["/", "/papi/", "/a/b-c/"];

    private static readonly ImmutableArray<string> OtherFiles =
    [
        "tep/a.pdf", "tep/Á b (1).pdf", "tep/%41#?.pdf", "tep/hinh.png", "tep/A.PDF", "tep/a&b.docx", "ghi-chu.txt", "goc/robots.txt",
        "goc/CNAME", "goc/.well-known/security.txt", "goc/index.html", "goc/data/x.json",
    ];

    /// <summary>The mutant of a seed.</summary>
    public static Mutant Of(int seed)
    {
        var random = new Random(seed);
        var files = Beginning(seed, random);
        var change = new ContentMutation(random);
        var now = change.Of(files, random.Next(1, 9));
        var earlier = ImmutableArray.CreateBuilder<(DateOnly, ImmutableArray<MutantFile>)>();
        if (random.Next(3) == 0)
        {
            var (day, before) = (new DateOnly(2024, 1, 1).AddDays(random.Next(500)), files);
            for (var step = random.Next(1, 4); step > 0; step--)
            {
                before = random.Next(4) == 0 ? files : change.Of(before, random.Next(1, 6));
                earlier.Add((day, [.. before]));
                day = day.AddDays(random.Next(4) * random.Next(60));
            }
        }

        return new(seed, [.. now], AttachmentsOf(now, random), Day(random), BasePaths[random.Next(BasePaths.Length)])
        {
            Earlier = earlier.ToImmutable(),
            IsCutOff = random.Next(3) == 0,
        };
    }

    private static List<MutantFile> Beginning(int seed, Random random)
    {
        if (seed % WholePlanOnce == WholePlanOnce - 1) return [.. SeedContent.WholePlans[random.Next(SeedContent.WholePlans.Length)].Files];
        var files = Any(random).Files.ToList();
        switch (random.Next(6))
        {
            case 0: files.Add(new("ke-hoach/bat-ky.papi", new PlanWriter(random.Next()).Write())); break;
            // Contents of two hands in one folder; where both have a file, it is that of the one.
            case 1: files.AddRange(Any(random).Files.Where(f => !files.Exists(g => g.Path == f.Path))); break;
        }

        return files;
    }

    private static SeedContent Any(Random random)
    {
        var kind = SeedContent.Kinds[random.Next(SeedContent.Kinds.Length)];
        return kind[random.Next(kind.Length)];
    }

    /// <summary>Most of the files that the content names, and some that it does not.</summary>
    private static ImmutableArray<string> AttachmentsOf(List<MutantFile> files, Random random) =>
    [
        .. files.SelectMany(f => FilePath().Matches(f.Text).Select(m => m.Value.Trim())).Distinct()
            .Where(path => !path.Split('/').Any(part => part is "." or "..") && random.Next(10) > 0)
            .Concat(OtherFiles.Where(_ => random.Next(4) == 0)).Distinct().Order(StringComparer.Ordinal),
    ];

    private static DateOnly Day(Random random) => random.Next(10) switch
    {
        0 => new(1945, 1, 1),
        1 => new(2999, 12, 31),
        2 => new(2024, 2, 29),
        3 => new(2026, 8, 1),
        4 => RenderedSite.AsOf,
        _ => new DateOnly(2019, 1, 1).AddDays(random.Next(4500)),
    };

    [GeneratedRegex(@"(?<![\w/.])[\w-]+/[^\s()\[\];:*<>""|]*\.(pdf|png|docx?|xlsx|jpg)\b", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex FilePath();
}
