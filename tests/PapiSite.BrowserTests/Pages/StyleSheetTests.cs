using System.Text.Json;
using PapiSite.BrowserTests.Browser;
using PapiSite.BrowserTests.Sites;

namespace PapiSite.BrowserTests.Pages;

/// <summary>What a browser understands of the style sheets that are published, which are shorter than their sources.</summary>
public sealed class StyleSheetTests(BrowserFixture browser) : BrowserTest(browser)
{
    [Theory]
    [InlineData("site.css")]
    [InlineData("print.css")]
    public async Task A_browser_reads_the_same_rules_in_the_source_and_in_what_is_published(string name)
    {
        var visit = await LookAsync(SiteName.Samples, "/");
        var source = await File.ReadAllTextAsync(Path.Combine(Repository.Folder("themes/default/assets"), name));
        var rules = JsonSerializer.Deserialize<string[][]>(await visit.Page.EvaluateAsync<string>(
            """
            async ([source, name]) => {
              const published = await (await fetch(`/assets/${name}`)).text();
              const lines = text => {
                const sheet = new CSSStyleSheet();
                sheet.replaceSync(text);
                return [...sheet.cssRules].flatMap(rule => rule.cssText.split('\n'));
              };
              return JSON.stringify([lines(source), lines(published)]);
            }
            """,
            new[] { source, name }))!;
        Assert.NotEmpty(rules[0]);
        // Of a property of our own a browser keeps the blanks as they were written.
        Assert.Equal(rules[0].Select(WithoutBlanks), rules[1].Select(WithoutBlanks));
    }

    private static string WithoutBlanks(string rule) => rule.Replace(", ", ",", StringComparison.Ordinal);
}
