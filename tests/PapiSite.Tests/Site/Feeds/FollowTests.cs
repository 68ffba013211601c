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
    [InlineData("ke-hoach/thi-du-papi-2026/", "/papi/ke-hoach/thi-du-papi-2026/lich.ics /papi/ke-hoach/thi-du-papi-2026/atom.xml")]
    [InlineData("co-quan/thi-du/phong-noi-vu/", "/papi/co-quan/thi-du/phong-noi-vu/lich.ics /papi/co-quan/thi-du/phong-noi-vu/atom.xml")]
    [InlineData("co-quan/thi-du/ubnd-cap-xa/", "/papi/co-quan/thi-du/ubnd-cap-xa/atom.xml")]
    [InlineData(
        "en/co-quan/thi-du/phong-noi-vu/",
        "/papi/en/co-quan/thi-du/phong-noi-vu/lich.ics /papi/en/co-quan/thi-du/phong-noi-vu/atom.xml"
    )]
    public void A_page_leads_to_its_files(string page, string files)
    {
        var document = Site.Page(page + "index.html").Document;
        Assert.Equal(
            files,
            string.Join(' ', document.GetElementById("theo-doi")!.ParentElement!.QuerySelectorAll("a").Select(a => a.GetAttribute("href")))
        );
        Assert.Equal(
            files.Split(' ')[^1],
            Assert.Single(document.Head!.QuerySelectorAll("link[type='application/atom+xml'][rel=alternate]")).GetAttribute("href")
        );
    }

    [Fact]
    public void A_page_says_what_its_files_are_for()
    {
        var part = Site.Page("co-quan/thi-du/phong-noi-vu/index.html").Document.GetElementById("theo-doi")!.ParentElement!;
        Assert.Equal(
            "Theo dõi Nhận tin khi có kế hoạch, báo cáo, dự thảo lấy ý kiến, câu trả lời mới, có thay đổi hoặc có nhiệm vụ hết thời hạn: "
                + "chép địa chỉ của liên kết nhận tin vào một ứng dụng đọc tin RSS/Atom. "
                + "Để được nhắc thời hạn của nhiệm vụ và kỳ báo cáo, thêm lịch này vào lịch trên điện thoại hoặc máy tính. "
                + "Thêm thời hạn vào lịch Nhận tin khi có thay đổi (RSS/Atom)",
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
