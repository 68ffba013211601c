using PapiSite.BrowserTests.Browser;
using PapiSite.BrowserTests.Sites;

namespace PapiSite.BrowserTests.Pages;

/// <summary>The other tests ask for empty lists; these hold that the lists fill when a page is bad.</summary>
public sealed class AuditTests(BrowserFixture browser) : BrowserTest(browser)
{
    [Theory]
    [InlineData("image-alt", "<img src='/assets/favicon.svg' width='40' height='40'>")]
    [InlineData("color-contrast", "<p style='color: #999; background: #fff'>chữ nhạt</p>")]
    [InlineData(
        "target-size",
        "<button style='width: 10px; height: 10px' aria-label='a'></button><button style='width: 10px; height: 10px' "
            + "aria-label='b'></button>"
    )]
    [InlineData("heading-order", "<h4>Quá sâu</h4>")]
    public async Task An_audit_finds_what_is_wrong(string rule, string html)
    {
        var visit = await LookAsync(SiteName.Samples, "/");
        await visit.Page.Locator("h1").EvaluateAsync("(heading, html) => heading.insertAdjacentHTML('afterend', html)", html);
        await visit.Page.EvaluateAsync(
            "() => { for (const each of document.querySelectorAll('main [style]')) each.style.cssText = each.getAttribute('style'); }"
        );
        var found = await Audit.ViolationsAsync(visit.Page);
        Assert.Contains(found, f => f.StartsWith(rule + ":", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_page_that_is_too_wide_is_found()
    {
        var visit = await LookAsync(SiteName.Samples, "/");
        await visit.Page.Locator("h1").EvaluateAsync("heading => { heading.style.width = '3000px'; }");
        Assert.NotEmpty(await Audit.SidewaysAsync(visit.Page));
    }

    [Fact]
    public async Task Text_that_is_cut_off_is_found()
    {
        var visit = await LookAsync(SiteName.Samples, "/");
        await visit.Page.Locator("h1").EvaluateAsync("heading => { heading.style.height = '5px'; heading.style.overflow = 'hidden'; }");
        Assert.Single(await Audit.CutAsync(visit.Page));
    }

    [Theory]
    [InlineData("<style>p { color: red }</style>")]
    [InlineData("<script>globalThis.a = 1</script>")]
    [InlineData("<p style='color: red'>a</p>")]
    [InlineData("<p onclick='b()'>a</p>")]
    [InlineData("<a href='javascript:b()'>a</a>")]
    public async Task What_is_inline_is_found(string html)
    {
        var visit = await LookAsync(SiteName.Samples, "/");
        await visit.Page.Locator("h1").EvaluateAsync("(heading, html) => heading.insertAdjacentHTML('afterend', html)", html);
        Assert.Single(await Audit.InlineAsync(visit.Page));
    }

    [Theory]
    [InlineData("() => console.log('a')", "console, log: a")]
    [InlineData("() => { setTimeout(() => { throw new Error('b'); }); }", "error: ")]
    [InlineData("() => fetch('/khong-co/')", "status 404: ")]
    [InlineData("() => document.body.insertAdjacentHTML('beforeend', '<p style=\"color: red\">c</p>')", "policy violated, style-src")]
    [InlineData(
        "() => { document.body.append(Object.assign(new Image(), { src: 'https://example.invalid/d.png' })); }",
        "policy violated, img-src"
    )]
    public async Task What_goes_wrong_on_a_page_is_kept(string script, string expected)
    {
        var visit = await LookAsync(SiteName.Samples, "/");
        await visit.Page.EvaluateAsync(script);
        await WaitForAsync(visit, expected);
    }

    [Fact]
    public async Task A_request_to_elsewhere_is_kept()
    {
        var visit = await OpenAsync(SiteName.Samples, "/", new() { BypassCSP = true });
        await visit.Page.EvaluateAsync("() => { fetch('http://127.0.0.1:9/').catch(() => {}); }");
        await WaitForAsync(visit, "request to elsewhere: http://127.0.0.1:9/");
    }

    private static async Task WaitForAsync(Visit visit, string expected)
    {
        var problems = await visit.ProblemsAsync();
        for (var tries = 0; tries < 200 && !problems.Any(IsExpected); tries++)
        {
            await visit.Page.WaitForTimeoutAsync(50);
            problems = await visit.ProblemsAsync();
        }

        Assert.Contains(problems, IsExpected);

        bool IsExpected(string problem) => problem.StartsWith(expected, StringComparison.Ordinal);
    }
}
