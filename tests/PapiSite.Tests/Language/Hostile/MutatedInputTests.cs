using PapiSite.Language.Text;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Language.Hostile;

/// <summary>Files spoiled at random, line by line and byte by byte: diagnostics, never an exception or a hang.</summary>
public sealed class MutatedInputTests
{
    private const int Some = 20_000;
    private const int Many = 100_000;
    private const int LinesOfASeed = 12;

    /// <summary>The cases, and content/ in pieces of some lines: small files are spoiled where it matters, and fast.</summary>
    private static readonly string[] Seeds =
    [
        .. Directory
            .EnumerateFiles(Path.Combine(Repository.Root, "tests", "Cases"), "input.papi", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(File.ReadAllText),
        .. Repository
            .ContentSources.SelectMany(s => s.Text.Split('\n').Chunk(LinesOfASeed))
            .Select(lines => "kế hoạch: Mảnh\n" + string.Join('\n', lines)),
    ];

    [Fact]
    public void Twenty_thousand_spoiled_files_are_survived() => Check(Some);

    [SlowFact]
    [Trait("Category", "Slow")]
    public void A_hundred_thousand_spoiled_files_are_survived() => Check(Many);

    private static void Check(int inputs)
    {
        Assert.True(Seeds.Length > 30, "There is too little to spoil.");
        var sound = 0;
        Parallel.For(0, inputs, seed =>
        {
            try
            {
                if (Survival.Of(Spoiled(seed))) Interlocked.Increment(ref sound);
            }
            catch (Exception e)
            {
                throw new InvalidOperationException($"Seed {seed}: {e.Message}\n{Spoiled(seed).Text}", e);
            }
        });
        // Both kinds must be there: files with errors, and files that are still formatted.
        Assert.InRange(sound, inputs / 20, inputs - inputs / 20);
    }

    private static SourceText Spoiled(int seed)
    {
        var random = new Random(seed);
        var text = Seeds[random.Next(Seeds.Length)];
        if (random.Next(3) > 0)
            text = Mutations.OfLines(text, random);
        return random.Next(2) == 0
            ? SourceText.FromString("thu.papi", text)
            : SourceText.FromBytes("thu.papi", Mutations.OfBytes(text, random));
    }
}
