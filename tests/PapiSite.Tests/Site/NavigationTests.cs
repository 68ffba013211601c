namespace PapiSite.Tests.Site;

/// <summary>The main navigation has what people come for; what explains the plans, and what is for editors, stands at the foot.</summary>
public sealed class NavigationTests
{
    [Theory]
    [InlineData("index.html", "Kế hoạch|Cơ quan|Thời hạn|Hỏi đáp|Góp ý", "Tiếng Việt|English")]
    [InlineData("en/index.html", "Plans|Agencies|Deadlines|Questions and answers|Comment", "English|Tiếng Việt")]
    public void A_site_with_questions_and_drafts_leads_to_both(string page, string menu, string languages)
    {
        var home = ParticipationSite.Site.Page(page).Document;
        Assert.Equal(menu.Split('|'), home.Texts(".site-nav a"));
        Assert.Equal([languages.Split('|')[1]], home.Texts(".site-head a.language"));
    }

    [Fact]
    public void A_site_without_them_leads_to_what_it_has()
    {
        var home = RenderedSite.OfRepository().Page("index.html").Document;
        Assert.Equal(["Kế hoạch", "Cơ quan", "Thời hạn"], home.Texts(".site-nav a"));
        Assert.Equal(
            [
                "Giới thiệu", "Khả năng tiếp cận", "Địa bàn", "Chỉ số", "Báo cáo tiến độ", "Văn bản được viện dẫn", "Thay đổi",
                "Dữ liệu mở", "Hướng dẫn biên tập",
            ],
            home.Texts(".site-foot nav a")
        );
    }

    [Fact]
    public void The_page_of_a_section_is_marked() =>
        Assert.Equal(["Góp ý"], ParticipationSite.Page("lay-y-kien/").Texts(".site-nav a[aria-current=page]"));
}
