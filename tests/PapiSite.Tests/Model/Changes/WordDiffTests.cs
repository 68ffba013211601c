using PapiSite.Model.Changes;

namespace PapiSite.Tests.Model.Changes;

/// <summary>Two texts word by word.</summary>
public sealed class WordDiffTests
{
    [Theory]
    [InlineData("a b c", "a b c", "a b c")]
    [InlineData("a b c", "a x c", "a [-b-] {+x+} c")]
    [InlineData("a b", "a b c", "a b {+c+}")]
    [InlineData("b c", "a b c", "{+a+} b c")]
    [InlineData("a b c d", "a d", "a [-b c-] d")]
    [InlineData("a b", "c d", "[-a b-] {+c d+}")]
    [InlineData("một hai hai ba", "một hai ba", "một hai [-hai-] ba")]
    public void Deleted_words_stand_before_the_inserted_ones(string before, string after, string expected) =>
        Assert.Equal(expected, Shown(before, after));

    [Fact]
    public void Of_long_kept_words_only_those_beside_a_change_are_shown()
    {
        var words = string.Join(' ', Enumerable.Range(1, 60));
        Assert.Equal("[-x-] {+y+} 1 2 3 4 5 6 7 8 … 53 54 55 56 57 58 59 60 {+z+}", Shown($"x {words}", $"y {words} z", shorten: true));
    }

    [Fact]
    public void Texts_too_long_to_compare_are_taken_whole()
    {
        var (before, after) = (
            string.Join(' ', Enumerable.Range(0, 3000).Select(n => $"a{n}")),
            string.Join(' ', Enumerable.Range(0, 3000).Select(n => $"b{n}"))
        );
        Assert.Equal([PieceKind.Deleted, PieceKind.Inserted], WordDiff.Between(before, after).Select(p => p.Kind));
    }

    [Theory]
    [InlineData("a b c d e", "c a e b d")]
    [InlineData("x", "x x x")]
    public void The_pieces_give_both_texts_again(string before, string after)
    {
        var pieces = WordDiff.Between(before, after);
        Assert.Equal(before, string.Join(' ', pieces.Where(p => p.Kind != PieceKind.Inserted).Select(p => p.Text)));
        Assert.Equal(after, string.Join(' ', pieces.Where(p => p.Kind != PieceKind.Deleted).Select(p => p.Text)));
    }

    private static string Shown(string before, string after, bool shorten = false)
    {
        var pieces = WordDiff.Between(before, after);
        return string.Join(
            ' ',
            (shorten ? WordDiff.Shortened(pieces) : pieces).Select(p =>
                p.Kind == PieceKind.Deleted ? $"[-{p.Text}-]"
                : p.Kind == PieceKind.Inserted ? $"{{+{p.Text}+}}"
                : p.Text
            )
        );
    }
}
