using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using PapiSite.Site;
using PapiSite.Site.Prose;

namespace PapiSite.Tests.Site;

/// <summary>What Markdown becomes.</summary>
public sealed class MarkdownProseTests
{
    private static readonly MarkdownProse AtPapi = new("/papi/", SiteLanguage.Vietnamese);

    [Theory]
    [InlineData("# A\n\n## B\n\n### C", "h2 h3 h4")]
    [InlineData("### A\n\n#### B\n\n### C", "h2 h3 h2")]
    [InlineData("# A\n\n### B\n\n###### C", "h2 h3 h4")]
    [InlineData("## A\n\n# B", "h2 h2")]
    [InlineData("# A\n\n## B\n\n### C\n\n#### D\n\n##### E\n\n###### F", "h2 h3 h4 h5 h6 h6")]
    [InlineData("A\n===\n\nB\n---", "h2 h3")]
    [InlineData("> # A\n\n- ## B", "h2 h3")]
    public void Headings_shift_to_the_level_asked_for_without_gaps(string markdown, string expected) =>
        Assert.Equal(expected, string.Join(' ', Body(markdown).QuerySelectorAll("h1,h2,h3,h4,h5,h6").Select(h => h.LocalName)));

    [Theory]
    [InlineData(3, "h3 h4")]
    [InlineData(5, "h5 h6")]
    [InlineData(6, "h6 h6")]
    public void The_first_level_may_be_any(int first, string expected) =>
        Assert.Equal(expected, string.Join(' ', Body("# A\n\n## B", first).QuerySelectorAll("h1,h2,h3,h4,h5,h6").Select(h => h.LocalName)));

    [Fact]
    public void A_table_is_a_table_without_styles() =>
        Assert.Equal(
            """
            <table class="plain-table"><thead><tr><th>Mục</th><th class="num">Điểm</th></tr></thead><tbody><tr><td>Một</td><td class="num">5</td></tr></tbody></table>
            """.Trim(),
            Flat("| Mục | Điểm |\n|:----|-----:|\n| Một | 5 |"));

    [Fact]
    public void Lists_nest() =>
        Assert.Equal("<ul><li>một<ol><li>hai</li></ol></li><li>ba</li></ul>", Flat("- một\n  1. hai\n- ba"));

    [Fact]
    public void An_ordered_list_keeps_its_first_number() =>
        Assert.Equal("<ol start=\"3\"><li>ba</li><li>bốn</li></ol>", Flat("3. ba\n4. bốn"));

    [Fact]
    public void Code_stays_as_it_is() =>
        Assert.Equal(
            "<pre><code class=\"language-papi\">kế hoạch: <b>\n</code></pre><p><code>a < b</code></p>",
            Flat("```papi\nkế hoạch: <b>\n```\n\n`a < b`")
                .Replace("&lt;", "<", StringComparison.Ordinal)
                .Replace("&gt;", ">", StringComparison.Ordinal)
        );

    [Theory]
    [InlineData("<b>đậm</b>")]
    [InlineData("<div>\nkhối\n</div>")]
    [InlineData("<!-- chú thích -->")]
    [InlineData("a <br> b")]
    [InlineData("<script>alert(1)</script>")]
    public void Raw_HTML_is_text(string markdown)
    {
        var body = Body(markdown);
        Assert.Equal(["p"], body.QuerySelectorAll("*").Select(e => e.LocalName));
        Assert.Equal(markdown.Words(), body.TextContent.Words());
    }

    [Theory]
    [InlineData("[x](/co-quan/)", "/papi/co-quan/")]
    [InlineData("[x](/)", "/papi/")]
    [InlineData("[x](/a/?b=c&d=e#f)", "/papi/a/?b=c&d=e#f")]
    [InlineData("[x](#muc)", "#muc")]
    [InlineData("[x][1]\n\n[1]: /co-quan/", "/papi/co-quan/")]
    [InlineData("[x](https://example.gov.vn/a)", "https://example.gov.vn/a")]
    [InlineData("[x](HTTP://example.gov.vn/)", "HTTP://example.gov.vn/")]
    [InlineData("[x](mailto:a@example.vn)", "mailto:a@example.vn")]
    [InlineData("[x](tel:02113862480)", "tel:02113862480")]
    [InlineData("<https://example.gov.vn/>", "https://example.gov.vn/")]
    [InlineData("<a@example.vn>", "mailto:a@example.vn")]
    [InlineData("https://example.gov.vn/a", "https://example.gov.vn/a")]
    public void Links_inside_get_the_base_path_and_those_outside_stay(string markdown, string expected) =>
        Assert.Equal(expected, Assert.Single(Body(markdown).QuerySelectorAll("a")).GetAttribute("href"));

    [Fact]
    public void At_the_root_links_inside_stay() =>
        Assert.Equal("<p><a href=\"/co-quan/\">x</a></p>\n", new MarkdownProse("/", SiteLanguage.Vietnamese).ToHtml("[x](/co-quan/)"));

    [Theory]
    [InlineData("[chữ](javascript:alert(1))", "chữ")]
    [InlineData("[chữ **đậm**](data:text/html,x)", "chữ đậm")]
    [InlineData("[chữ](//evil.example/)", "chữ")]
    [InlineData("[chữ](/\\evil.example/)", "chữ")]
    [InlineData("[chữ](khong-ro)", "chữ")]
    [InlineData("![hình](https://evil.example/x.png)", "hình")]
    [InlineData("![hình](javascript:alert(1))", "hình")]
    [InlineData("<javascript:alert(1)>", "javascript:alert(1)")]
    [InlineData("trước [](javascript:alert(1)) sau", "trước javascript:alert(1) sau")]
    [InlineData("[x][1]\n\n[1]: javascript:alert(1)", "x")]
    public void What_may_not_be_a_link_or_picture_stays_as_words(string markdown, string expected)
    {
        var body = Body(markdown);
        Assert.Empty(body.QuerySelectorAll("a, img"));
        Assert.Equal(expected, body.TextContent.Words());
    }

    [Fact]
    public void A_picture_of_the_site_is_a_picture() =>
        Assert.Equal("<p><img src=\"/papi/tep/so-do.png\" alt=\"Sơ đồ\"></p>", Flat("![Sơ đồ](/tep/so-do.png)"));

    [Theory]
    [InlineData("**a** [b](/c) `d` <e>\n\n# f\n\n- g", "a b d <e> f g")]
    [InlineData("", "")]
    public void Plain_text_has_no_marks(string markdown, string expected) => Assert.Equal(expected, MarkdownProse.ToPlainText(markdown));

    [Theory]
    [InlineData(">")]
    [InlineData("[")]
    [InlineData("![")]
    [InlineData("- ")]
    [InlineData("1. ")]
    [InlineData("*")]
    [InlineData("_a")]
    [InlineData("`")]
    [InlineData("<")]
    [InlineData("|")]
    [InlineData("&")]
    [InlineData("(")]
    [InlineData("](")]
    [InlineData("# ")]
    [InlineData("~~~")]
    public void Deep_nesting_gives_its_words_back(string mark)
    {
        // Three of these open a block of code at the beginning of a line.
        var markdown = (mark is "`" or "~~~" ? "a " : "") + string.Concat(Enumerable.Repeat(mark, 10_000)) + " chữ";
        Assert.Contains("chữ", Body(markdown).TextContent, StringComparison.Ordinal);
        Assert.Contains("chữ", MarkdownProse.ToPlainText(markdown), StringComparison.Ordinal);
    }

    private static IElement Body(string markdown, int first = 2) => new HtmlParser().ParseDocument(AtPapi.ToHtml(markdown, first)).Body!;

    /// <summary>The markup without the line breaks between blocks.</summary>
    private static string Flat(string markdown)
    {
        var body = Body(markdown);
        foreach (var blank in body.Descendants<IText>().Where(t => t.Data.Trim().Length == 0).ToList()) blank.Remove();
        foreach (var text in body.Descendants<IText>().Where(t => t.ParentElement?.LocalName == "li")) text.Data = text.Data.Trim();
        return body.InnerHtml;
    }
}
