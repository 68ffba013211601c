using System.Text;
using FsCheck;
using FsCheck.Fluent;
using PapiSite.Language.Text;

namespace PapiSite.Tests.Language.Text;

public sealed class SourceTextTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("a", "a")]
    [InlineData("a\n", "a")]
    [InlineData("a\nb", "a|b")]
    [InlineData("a\r\nb\r\n", "a|b")]
    [InlineData("a\rb", "a|b")]
    [InlineData("a\n\nb", "a||b")]
    [InlineData("a\r\n\r\nb", "a||b")]
    [InlineData("\n", "")]
    public void Lines_end_with_any_of_the_three_line_breaks(string text, string lines)
    {
        var source = SourceText.FromString("x", text);
        Assert.Equal(lines.Split('|'), source.Lines.Select(l => source.Slice(l.Span)));
        Assert.Equal(Enumerable.Range(1, source.Lines.Length), source.Lines.Select(l => l.Number));
    }

    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(2, 1, 3)]
    [InlineData(3, 1, 3)]
    [InlineData(4, 2, 1)]
    [InlineData(6, 2, 3)]
    public void A_place_is_line_and_column_from_1_and_a_line_break_belongs_to_the_end_of_its_line(int offset, int line, int column) =>
        Assert.Equal(new(line, column), SourceText.FromString("x", "ab\r\ncd").PositionAt(offset));

    [Theory]
    [InlineData("ab\n", 3, 2, 1)]
    [InlineData("ab\r\n", 4, 2, 1)]
    [InlineData("ab", 2, 1, 3)]
    [InlineData("", 0, 1, 1)]
    public void Behind_the_last_line_break_a_line_begins(string text, int offset, int line, int column)
    {
        Assert.Equal(new(line, column), SourceText.FromString("x", text).PositionAt(offset));
        Assert.Equal(offset, SourceText.FromString("x", text).OffsetAt(new(line, column)));
    }

    [Theory]
    [InlineData(0, 1, 0)]
    [InlineData(1, 9, 2)]
    [InlineData(1, 0, 0)]
    [InlineData(2, 99, 6)]
    [InlineData(9, 1, 6)]
    public void A_position_beyond_a_line_or_the_text_is_its_end(int line, int column, int offset) =>
        Assert.Equal(offset, SourceText.FromString("x", "ab\r\ncd").OffsetAt(new(line, column)));

    [Fact]
    public void A_place_comes_back_from_its_line_and_column() => Prop.ForAll(
        ArbMap.Default.ArbFor<string?>(), ArbMap.Default.ArbFor<bool>(), (words, isWindows) =>
        {
            var source = SourceText.FromString("x", (words ?? "").Replace('a', '\n').ReplaceLineEndings(isWindows ? "\r\n" : "\n"));
            for (var offset = 0; offset <= source.Text.Length; offset++)
            {
                // Inside a line break is the end of its line.
                var isInside = offset > 0 && offset < source.Text.Length && source.Text[offset] == '\n' && source.Text[offset - 1] == '\r';
                Assert.Equal(isInside ? offset - 1 : offset, source.OffsetAt(source.PositionAt(offset)));
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Columns_count_UTF_16_units_as_editors_do() =>
        Assert.Equal(new(1, 4), SourceText.FromString("x", "🙂e\u0301").PositionAt(3));

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_text()
    {
        Assert.Equal("kế hoạch", SourceText.FromString("x", "\uFEFFkế hoạch").Text);
        Assert.Equal("kế hoạch", SourceText.FromBytes("x", Encoding.UTF8.GetPreamble().Concat("kế hoạch"u8.ToArray()).ToArray()).Text);
    }

    [Fact]
    public void Bytes_that_are_not_UTF_8_become_replacement_characters() =>
        Assert.Equal("ng\uFFFDn", SourceText.FromBytes("x", [0x6E, 0x67, 0xE2, 0x6E]).Text);

    [Fact]
    public void A_span_is_half_open()
    {
        var span = TextSpan.Between(2, 5);
        Assert.Equal((2, 3, 5), (span.Start, span.Length, span.End));
        Assert.Equal("cde", SourceText.FromString("x", "abcdef").Slice(span));
        Assert.Equal(0, TextSpan.Between(5, 2).Length);
    }
}
