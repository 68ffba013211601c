using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Language.Syntax;

/// <summary>The parts of a tree are the source, whatever it holds, and no word of it is lost between them.</summary>
public sealed class TreePartsTests
{
    private const int Spoiled = 3000;

    private static readonly string[] Seeds = [.. GoldenCase.All.Select(name => GoldenCase.Text(name, "input.papi"))];

    public static TheoryData<string> Cases() => GoldenCase.Names();

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_case_is_the_sum_of_its_parts(string name) => Check(GoldenCase.Read(name));

    [Fact]
    public void Spoiled_files_are_the_sums_of_their_parts() => Parallel.For(0, Spoiled, seed =>
        {
            var random = new Random(seed);
            var text = Mutations.OfLines(Seeds[random.Next(Seeds.Length)], random);
            var source =
                seed % 2 == 0 ? SourceText.FromString("thu.papi", text) : SourceText.FromBytes("thu.papi", Mutations.OfBytes(text, random));
            try
            {
                Check(SyntaxTree.Parse(source));
            }
            catch (Exception e)
            {
                throw new InvalidOperationException($"Seed {seed}: {e.Message}\n{source.Text}", e);
            }
        });

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("một\n")]
    [InlineData("%PDF-1.7 \u0001\u0002\n")]
    [InlineData("kế hoạch: A\n\n  # lời\n  nhiệm vụ 1: B  # sau\n    mô tả:\n      Một\n\n      Hai\n# cuối")]
    [InlineData("kế hoạch: A\r\n\r\n  nhiệm vụ 1: B; chủ trì: Sở Y tế\r\n")]
    [InlineData("kế hoạch: A\n  phối hợp:\n    - Sở Y tế\n    - Sở Nội vụ.\n  1) Việc\n    hạn: năm 2024\n")]
    [InlineData("kế hoạch: A\n\na\tb\tc  # lời\nd\n")]
    public void Odd_files_are_the_sums_of_their_parts(string text) => Check(Sources.Parse(text));

    [Fact]
    public void Each_part_says_what_it_is()
    {
        var tree = Sources.Parse("# lời đầu\nkế hoạch: A  # sau\n\n  nhiệm vụ 1: B\n  lạc\n");
        Assert.Equal(
            """
            Comment “# lời đầu” of kế hoạch
            Blank “⏎” of kế hoạch
            Keyword “kế hoạch” of kế hoạch
            Mark “:” of kế hoạch
            Blank “ ” of kế hoạch
            Value “A” of kế hoạch
            Blank “  ” of kế hoạch
            Comment “# sau” of kế hoạch
            Blank “⏎” of kế hoạch
            BlankLine “⏎” of nhiệm vụ
            Blank “  ” of nhiệm vụ
            Keyword “nhiệm vụ” of nhiệm vụ
            Blank “ ” of nhiệm vụ
            Label “1” of nhiệm vụ
            Mark “:” of nhiệm vụ
            Blank “ ” of nhiệm vụ
            Value “B” of nhiệm vụ
            Blank “⏎” of nhiệm vụ
            Blank “  ” of -
            Stray “lạc” of -
            Blank “⏎” of -
            """.ReplaceLineEndings("\n") + "\n",
            string.Concat(
                tree.Parts.Select(p => $"{p.Kind} “{tree.Source.Slice(p.Span).Replace('\n', '⏎')}” of {p.Entry?.Keyword?.Name ?? "-"}\n")
            )
        );
    }

    private static void Check(SyntaxTree tree)
    {
        var text = tree.Source.Text;
        var (at, entries) = (0, tree.AllEntries().ToHashSet(ReferenceEqualityComparer.Instance));
        foreach (var part in tree.Parts)
        {
            Assert.Equal(at, part.Span.Start);
            Assert.True(part.Span.Length > 0, "An empty part.");
            if (part.Kind is PartKind.Blank or PartKind.Mark)
                Assert.DoesNotContain(tree.Source.Slice(part.Span), char.IsLetterOrDigit);
            if (part.Entry is { } entry)
                Assert.Contains(entry, entries);
            at = part.Span.End;
        }

        Assert.Equal(text.Length, at);
        foreach (var entry in tree.AllEntries())
        {
            if (entry is { Use: not null, IsRecovered: false })
            {
                Assert.Contains(tree.Parts, p =>
                    p.Kind == PartKind.Keyword && p.Span.Start == entry.Head.Start && ReferenceEquals(p.Entry, entry)
                );
            }

            foreach (var child in entry.Children)
                Assert.Same(entry, tree.ParentOf(child));
        }

        Assert.All(tree.Entries, entry => Assert.Null(tree.ParentOf(entry)));
    }
}
