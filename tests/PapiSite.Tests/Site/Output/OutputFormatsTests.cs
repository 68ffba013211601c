using PapiSite.Site;
using PapiSite.Site.Output;

namespace PapiSite.Tests.Site.Output;

/// <summary>The kinds of files: each is known by its name, and says for how many languages it is and how it is served.</summary>
public sealed class OutputFormatsTests
{
    public static TheoryData<string> Names => [.. OutputFormats.All.Select(format => format.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_kind_is_known_by_the_end_of_a_name(string name)
    {
        var format = OutputFormats.All.Single(f => f.Name == name);
        Assert.Equal(format, OutputFormats.Of("tep/a" + format.Suffix));
        Assert.Equal(format, OutputFormats.Of("tep/A" + format.Suffix.ToUpperInvariant()));
    }

    [Theory]
    [InlineData("ke-hoach/a/index.html", "page", "text/html; charset=utf-8")]
    [InlineData("404.html", "html", "text/html; charset=utf-8")]
    [InlineData("atom.xml", "atom", "application/atom+xml; charset=utf-8")]
    [InlineData("data/tasks.json", "json", "application/json; charset=utf-8")]
    [InlineData("data/tasks.schema.json", "schema", "application/json; charset=utf-8")]
    [InlineData("assets/favicon.svg", "svg", "image/svg+xml")]
    [InlineData("search/index.bin", "search", "application/octet-stream")]
    [InlineData("tep/BAN-KY.PDF", "pdf", "application/pdf")]
    [InlineData("tep/ke-hoach.docx", null, null)]
    [InlineData("CNAME", null, null)]
    public void A_file_is_served_as_what_it_is(string path, string? name, string? type)
    {
        var format = OutputFormats.Of(path);
        Assert.Equal((name, type), (format?.Name, format?.ContentType));
    }

    [Theory]
    [InlineData("/", "/en/")]
    [InlineData("/ke-hoach/a/", "/en/ke-hoach/a/")]
    [InlineData("/ke-hoach/a/#nhom-i", "/en/ke-hoach/a/#nhom-i")]
    [InlineData("/tim-kiem/?q=a/", "/en/tim-kiem/?q=a/")]
    [InlineData("/ke-hoach/a/atom.xml", "/en/ke-hoach/a/atom.xml")]
    [InlineData("/ke-hoach/a/lich.ics", "/en/ke-hoach/a/lich.ics")]
    [InlineData("/data/tasks.json", "/data/tasks.json")]
    [InlineData("/data/tasks.csv", "/data/tasks.csv")]
    [InlineData("/404.html", "/404.html")]
    [InlineData("/tep/a.pdf", "/tep/a.pdf")]
    [InlineData("#muc", "#muc")]
    public void What_there_is_for_each_language_lies_in_its_folder(string route, string english)
    {
        Assert.Equal(english, SiteLanguage.English.RouteOf(route));
        Assert.Equal(route, SiteLanguage.Vietnamese.RouteOf(route));
    }
}
