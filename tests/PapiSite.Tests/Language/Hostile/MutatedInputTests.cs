using PapiSite.Language.Text;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Language.Hostile;

/// <summary>Files spoiled at random, line by line and byte by byte: diagnostics, never an exception or a hang.</summary>
[Trait("Category", "Slow")]
public sealed class MutatedInputTests
{
    private const int Inputs = 100_000;
    private const int LinesOfASeed = 12;

    /// <summary>The cases, and content/ in pieces of some lines: small files are spoiled where it matters, and fast.</summary>
    private static readonly string[] Seeds =
    [
        .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests", "Cases"), "input.papi", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText),
        .. Repository.ContentSources.SelectMany(s => s.Text.Split('\n').Chunk(LinesOfASeed)).Select(lines => "kế hoạch: Mảnh\n" + string.Join('\n', lines)),
    ];

    [Fact]
    public void A_hundred_thousand_spoiled_files_are_survived()
    {
        Assert.True(Seeds.Length > 30, "There is too little to spoil.");
        var sound = 0;
        Parallel.For(0, Inputs, seed =>
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
        Assert.InRange(sound, Inputs / 20, Inputs - Inputs / 20);
    }

    private static SourceText Spoiled(int seed)
    {
        var random = new Random(seed);
        var text = Seeds[random.Next(Seeds.Length)];
        if (random.Next(3) > 0) text = Mutations.OfLines(text, random);
        return random.Next(2) == 0 ? SourceText.FromString("thu.papi", text) : SourceText.FromBytes("thu.papi", Mutations.OfBytes(text, random));
    }
}
