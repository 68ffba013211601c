using PapiSite.Language.Text;

namespace PapiSite.Tests.Language.Text;

public sealed class DisplayWidthTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("nhiệm vụ", 8)]
    [InlineData("nhie\u0302\u0323m vu\u0323", 8)]
    [InlineData("：", 2)]
    [InlineData("字典", 4)]
    [InlineData("한", 2)]
    [InlineData("🙂", 2)]
    [InlineData("a\u200Bb", 2)]
    [InlineData("\u20DD", 0)]
    public void Text_takes_the_columns_that_a_terminal_gives_it(string text, int columns) => Assert.Equal(columns, DisplayWidth.Of(text));

    [Fact]
    public void Half_of_a_pair_of_surrogates_takes_a_column() => Assert.Equal(2, DisplayWidth.Of("a\uD800"));
}
