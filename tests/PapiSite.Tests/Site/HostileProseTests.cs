using PapiSite.Language.Diagnostics;
using PapiSite.Site;

namespace PapiSite.Tests.Site;

/// <summary>Prose gives safe pages whatever Markdown it holds.</summary>
public sealed class HostileProseTests
{
    public static TheoryData<string> Prose =>
        [
            .. HostileWords.All,
            "<div onclick=\"alert(1)\">\n\n**đậm**\n\n</div>\n",
            "<!-- chú thích -->\n\n<?php x ?>\n\n<![CDATA[ <script>alert(1)</script> ]]>\n\n<!DOCTYPE html>",
            "<pre>\n<script>alert(1)</script>\n</pre>\n<textarea>\n<style>\n*{}\n</style>",
            "[a]\n\n[a]: javascript:alert(1) \"x\"\n[b]: data:text/html,x\n\n![b] [b] [c]\n\n[c]: //evil.example/",
            "[a](<javascript:alert(1)> \"x\" onclick=\"alert(1)\")\n\n[a](/ \"\\\" onmouseover=alert(1) x=\\\"\")",
            "![a](javascript:alert(1)) ![b](data:image/svg+xml;base64,AAAA) ![c](http://evil.example/x.png) ![d](/tep/tep/x.png "
                + "\"\\\"onerror=alert(1)\")",
            "[![a](https://evil.example/x.png)](javascript:alert(1)) ![[a](javascript:alert(1))](https://evil.example/x.png)",
            "[a](JaVaScRiPt:alert(1)) [a](java\\script:x) [a](vbscript:x) [a](file:///etc/passwd) [a](ftp://evil.example/) [a](blob:x) "
                + "[a](about:blank)",
            "[a](/\\evil.example/) [a](\\\\evil.example) [a](/%09/evil.example) [a](</\t/evil.example/>) [a](&#47;&#47;evil.example/)",
            "[a](/../../etc) [a](/a/../../..//evil.example/) [a](#\"><script>) [a](?x=\"><script>) [a](./x) [a](x)",
            "<JAVASCRIPT:alert(1)> <data:text/html,x> <mailto:a@example.vn?subject=\"><script>> <a@example.vn> <tel:+84>",
            "```html onload=alert(1) \"><script>\n<script>alert(1)</script>\n```\n\n    <script>alert(1)</script>\n\n`<script>`",
            "| <script> | b |\n|:-:|--:|\n| <img src=x onerror=alert(1)> | [x](javascript:alert(1)) |",
            "# <script>alert(1)</script>\n\nMột\n===\n\n- <script>\n  1. <img onerror=x>\n\n> <iframe>",
            "&lt;script&gt; &#0; &#x110000; &NotAnEntity; &amp;lt; &quot; &#34; onclick=x",
            "a\u0000b \u0001 \u202e \u2028 \ufeff \ud83d\ude00 <script\u0000>alert(1)</script>",
            "{onclick=alert(1)} # x {#id onclick=alert(1)} ![x](/a.png){onerror=alert(1)} ::: script",
        ];

    [Theory]
    [MemberData(nameof(Prose))]
    public void Every_page_is_safe(string prose)
    {
        foreach (var basePath in new[] { "/", "/papi/" })
        {
            SafeMarkup.CheckPages(
                RenderedSite.PagesOf(ProseInEveryField.Sources(prose), basePath, RenderedSite.AsOf, ProseInEveryField.Attachment)
            );
        }
    }

    [Fact]
    public void Every_field_of_prose_is_shown()
    {
        var sources = ProseInEveryField.Sources("văn xuôi <script>alert(1)</script>");
        var site = RenderedSite.PagesOf(sources, "/", RenderedSite.AsOf, ProseInEveryField.Attachment);
        Assert.DoesNotContain(site.Diagnostics, d => d.Severity == Severity.Error);
        var fields = sources.Sum(s => Count(s.Text));
        Assert.Equal(36, fields);
        // The note of the one group that has one stands on the pages of its two tasks too, and what the index set is on the home page.
        Assert.All(SiteLanguage.All, language =>
            Assert.Equal(
                fields + 3,
                site.PagesIn(language).Where(p => p.Path is not "404.html").Sum(p => Count(p.Document.Body!.TextContent))
            )
        );

        static int Count(string text) => text.Split("<script>alert(1)</script>").Length - 1;
    }

    [Theory]
    [InlineData("# Một\n\n## Hai\n\n#### Bốn\n\n# Năm\n\n###### Sáu")]
    [InlineData("###### Sáu\n\n# Một")]
    [InlineData("Một\n---\n\nHai\n===")]
    public void Headings_pass_over_no_level_wherever_the_prose_stands(string prose) =>
        Assert.All(
            RenderedSite.PagesOf(ProseInEveryField.Sources(prose), "/", RenderedSite.AsOf, ProseInEveryField.Attachment).Pages,
            Headings.Check
        );
}
