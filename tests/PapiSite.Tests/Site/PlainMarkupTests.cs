namespace PapiSite.Tests.Site;

/// <summary>The reader of plain pages takes what a browser takes, and nothing that may be taken in two ways.</summary>
[Collection(RenderedSite.Shared)]
public sealed class PlainMarkupTests
{
    [Fact]
    public void It_reads_the_repository_s_pages_as_a_browser_does() =>
        Assert.All(RenderedSite.OfRepository().Pages, page => Assert.Equal(
            Written(page.Document.Everything().Select(MarkupElement.Of)),
            Written(PlainMarkup.ElementsOf(RenderedSite.OfRepository().Text(page.Path)))));

    [Theory]
    [InlineData("<p>a < b</p>")]
    [InlineData("<p>a & b</p>")]
    [InlineData("<p>a")]
    [InlineData("<p>a</b></p>")]
    [InlineData("<p a='b'>a</p>")]
    [InlineData("<p a=b>a</p>")]
    [InlineData("<p a=\"b\" a=\"c\">a</p>")]
    [InlineData("<p a=\"<\">a</p>")]
    [InlineData("<p a=\"&\">a</p>")]
    [InlineData("<!-- a -->")]
    [InlineData("<p a=\"b\"c>a</p>")]
    [InlineData("<p")]
    [InlineData("a")]
    public void What_is_not_plain_is_refused(string body) =>
        Assert.Throws<FormatException>(() => PlainMarkup.ElementsOf("<!doctype html>" + body));

    private static IEnumerable<string> Written(IEnumerable<MarkupElement> elements) =>
        elements.Select(e => e.ToString()).Order(StringComparer.Ordinal);
}
