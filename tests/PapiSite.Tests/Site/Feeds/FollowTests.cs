using PapiSite.Tests.Support;

namespace PapiSite.Tests.Site.Feeds;

/// <summary>Pages lead to their news and calendars, for people and for programs.</summary>
public sealed class FollowTests
{
    private static readonly RenderedSite Site = RenderedSite.PagesOf(
        Repository.SourcesOf("tests/Fictitious").Select(s => new Source(s.Path, s.Text)),
        "/papi/",
        new(2026, 8, 1)
    );

    [Theory]
    [InlineData("", "/papi/atom.xml")]
    [InlineData("lay-y-kien/", "/papi/lay-y-kien/atom.xml")]
    [InlineData("thoi-han/", "/papi/thoi-han/het-thoi-han.xml")]
    [InlineData("ke-hoach/thi-du-papi-2026/", "/papi/ke-hoach/thi-du-papi-2026/atom.xml /papi/ke-hoach/thi-du-papi-2026/lich.ics")]
    [InlineData("co-quan/thi-du/phong-noi-vu/", "/papi/co-quan/thi-du/phong-noi-vu/atom.xml /papi/co-quan/thi-du/phong-noi-vu/lich.ics")]
    [InlineData("co-quan/thi-du/ubnd-cap-xa/", "/papi/co-quan/thi-du/ubnd-cap-xa/atom.xml")]
    [InlineData(
        "en/co-quan/thi-du/phong-noi-vu/",
        "/papi/en/co-quan/thi-du/phong-noi-vu/atom.xml /papi/en/co-quan/thi-du/phong-noi-vu/lich.ics"
    )]
    public void A_page_leads_to_its_files(string page, string files)
    {
        var document = Site.Page(page + "index.html").Document;
        Assert.Equal(
            files,
            string.Join(' ', document.GetElementById("theo-doi")!.ParentElement!.QuerySelectorAll("a").Select(a => a.GetAttribute("href")))
        );
        Assert.Equal(
            files.Split(' ')[0],
            Assert.Single(document.Head!.QuerySelectorAll("link[type='application/atom+xml'][rel=alternate]")).GetAttribute("href")
        );
    }

    [Fact]
    public void A_page_says_what_its_files_are_for()
    {
        var part = Site.Page("co-quan/thi-du/phong-noi-vu/index.html").Document.GetElementById("theo-doi")!.ParentElement!;
        Assert.Equal(
            "Theo dõi Đưa địa chỉ Atom vào trình đọc tin RSS/Atom để biết khi có kế hoạch, báo cáo, dự thảo lấy ý kiến, câu trả lời mới, "
                + "có thay đổi hoặc có nhiệm vụ hết thời hạn. "
                + "Thêm lịch vào điện thoại hoặc máy tính để được nhắc thời hạn của nhiệm vụ và kỳ báo cáo. Theo dõi bằng Atom Thêm vào "
                + "lịch (iCalendar)",
            part.TextContent.Words()
        );
    }

    [Theory]
    [InlineData("co-quan/thi-du/ubnd-huyen/")]
    [InlineData("ke-hoach/")]
    [InlineData("ke-hoach/thi-du-papi-2026/i.1/")]
    public void A_page_without_files_says_nothing(string page)
    {
        var document = Site.Page(page + "index.html").Document;
        Assert.Null(document.GetElementById("theo-doi"));
        Assert.Empty(document.Head!.QuerySelectorAll("link[type='application/atom+xml']"));
    }
}
