using System.Net;
using Microsoft.Playwright;
using PapiSite.BrowserTests.Browser;
using PapiSite.BrowserTests.Sites;

namespace PapiSite.BrowserTests.Preview;

public sealed class PreviewAddressTests(BrowserFixture browser) : BrowserTest(browser)
{
    [Theory]
    [InlineData(SiteName.Samples, "/khong-co/")]
    [InlineData(SiteName.UnderBase, "/ke-hoach/vinh-phuc-papi-2024/khong-co/")]
    public async Task An_unknown_address_gives_the_page_for_it_with_its_style_and_links(SiteName site, string route)
    {
        var visit = await BeginAsync(await SiteServers.AddressOfAsync(site));
        var response = await visit.GoAsync(route);
        Assert.Equal(404, response.Status);
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Không tìm thấy trang");
        await Assertions.Expect(visit.Page.Locator(".visually-hidden, .skip").First).ToHaveCSSAsync("position", "absolute");
        await visit.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "xem danh sách kế hoạch" }).ClickAsync();
        await Assertions.Expect(visit.Page).ToHaveURLAsync(visit.AddressOf("/ke-hoach/"));
    }

    [Fact]
    public async Task A_foreign_host_name_is_refused()
    {
        var home = await SiteServers.AddressOfAsync(SiteName.Samples);
        Assert.Equal(HttpStatusCode.OK, (await SendAsync(home, r => r.Headers.Host = $"localhost:{home.Port}")).StatusCode);
        var refused = await SendAsync(home, r => r.Headers.Host = $"papisite.example:{home.Port}");
        Assert.Equal(HttpStatusCode.MisdirectedRequest, refused.StatusCode);
        Assert.Empty(await refused.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Nothing_can_be_sent_to_the_preview()
    {
        var home = await SiteServers.AddressOfAsync(SiteName.Samples);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await SendAsync(home, r => r.Method = HttpMethod.Post)).StatusCode);
        var head = await SendAsync(home, r => r.Method = HttpMethod.Head);
        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("/", "/papi/")]
    [InlineData("/ke-hoach/", "/papi/")]
    [InlineData("/papi/ke-hoach", "/papi/ke-hoach/")]
    public async Task An_address_outside_the_base_or_without_its_slash_is_led_on(string asked, string led)
    {
        var home = await SiteServers.AddressOfAsync(SiteName.UnderBase);
        var answer = await SendAsync(new(home, asked), _ => { });
        Assert.Equal((HttpStatusCode.Redirect, led), (answer.StatusCode, answer.Headers.Location?.OriginalString));
    }

    [Theory]
    [InlineData("/", "text/html; charset=utf-8")]
    [InlineData("/assets/site.css", "text/css; charset=utf-8")]
    [InlineData("/assets/table.js", "text/javascript; charset=utf-8")]
    [InlineData("/assets/favicon.svg", "image/svg+xml")]
    [InlineData("/data/tasks.json", "application/json; charset=utf-8")]
    [InlineData("/data/tasks.csv", "text/csv; charset=utf-8")]
    [InlineData("/atom.xml", "application/atom+xml; charset=utf-8")]
    [InlineData("/co-quan/thi-du/so-noi-vu/lich.ics", "text/calendar; charset=utf-8")]
    public async Task Every_answer_says_its_type_and_guards_itself(string path, string type)
    {
        var answer = await SendAsync(new(await SiteServers.AddressOfAsync(SiteName.Samples), path), _ => { });
        Assert.Equal((HttpStatusCode.OK, type), (answer.StatusCode, answer.Content.Headers.ContentType?.ToString()));
        foreach (
            var (name, value) in new[]
            {
                ("X-Content-Type-Options", "nosniff"),
                ("Referrer-Policy", "no-referrer"),
                ("Cache-Control", "no-store"),
                ("Content-Security-Policy", Cli.Preview.PreviewServer.Policy),
            }
        )
        {
            Assert.Equal(value, Assert.Single(answer.Headers.GetValues(name)));
        }
    }

    private static async Task<HttpResponseMessage> SendAsync(Uri address, Action<HttpRequestMessage> shape)
    {
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        shape(request);
        return await client.SendAsync(request);
    }
}
