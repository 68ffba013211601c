using System.Diagnostics;
using PapiSite.Site.Output;

namespace PapiSite.Tests.Site.Output;

/// <summary>What a site is made of.</summary>
public sealed class SiteOutputsTests
{
    private static readonly Source[] Sources =
    [
        new("trang-web.papi", "trang web: T\n"),
        new("a.papi", "kế hoạch: A\n  tệp: tep/a.docx\n  nhiệm vụ 1: t\n"),
    ];

    [Fact]
    public void A_site_has_files_of_every_output()
    {
        var paths = RenderedSite.Of(Sources, "/", RenderedSite.AsOf, "tep/a.docx", "goc/CNAME").Files.Keys;
        string[] expected =
        [
            "index.html",
            "en/index.html",
            "404.html",
            "atom.xml",
            "en/atom.xml",
            "data/tasks.csv",
            "assets/site.css",
            "tep/tep/a.docx",
            "CNAME",
            "robots.txt",
            "search/index.bin",
        ];
        Assert.Equal([], expected.Except(paths));
        Assert.DoesNotContain("en/404.html", paths);
    }

    [Fact]
    public void A_robots_file_of_the_content_replaces_that_of_the_site() =>
        Assert.Equal("tệp", RenderedSite.Of(Sources, "/", RenderedSite.AsOf, "goc/robots.txt").Text("robots.txt"));

    [Fact]
    public void A_file_of_ours_of_no_known_kind_is_a_fault_and_none_of_the_editor()
    {
        var theme = new PapiSite.Site.Output.Theme((_, _, _) => { }, [SiteFile.OfBytes("phong-chu.woff9", default)]);
        var content = RenderedSite.Bind(Sources).Content;
        Assert.Throws<UnreachableException>(() =>
            SiteFiles.PartsOf(content, new("/", RenderedSite.AsOf), theme, new Dictionary<string, SiteFile>())
        );
    }
}
