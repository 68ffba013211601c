using System.Collections.Immutable;

namespace PapiSite.Import.Sources;

/// <summary>What is done with every paragraph, whether it stands in a cell or not.</summary>
public static class BlockExtensions
{
    /// <summary>The paragraphs in reading order, those in cells too.</summary>
    public static IEnumerable<Paragraph> Paragraphs(this IEnumerable<Block> blocks) => blocks.SelectMany(block => block switch
    {
        Paragraph paragraph => [paragraph],
        Table table => table.Rows.SelectMany(r => r.Cells).SelectMany(c => c.Blocks.Paragraphs()),
        _ => Enumerable.Empty<Paragraph>(),
    });

    /// <summary>The blocks with each paragraph, those in cells too, as the function gives it.</summary>
    public static ImmutableArray<Block> WithParagraphs(this ImmutableArray<Block> blocks, Func<Paragraph, Paragraph> change) =>
        [.. blocks.Select(b => b.WithParagraphs(change))];

    /// <summary>The block with each paragraph, those in cells too, as the function gives it.</summary>
    public static Block WithParagraphs(this Block block, Func<Paragraph, Paragraph> change) => block switch
    {
        Paragraph paragraph => change(paragraph),
        Table table => table with
        {
            Rows = [.. table.Rows.Select(r => r with
            {
                Cells = [.. r.Cells.Select(c => c with { Blocks = c.Blocks.WithParagraphs(change) })],
            })],
        },
        _ => block,
    };
}
