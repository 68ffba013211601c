using AngleSharp.Dom;

namespace PapiSite.Tests.Site;

/// <summary>The parts of an index set go by the names that the set gives them, on every page and in both languages.</summary>
public sealed class IndexLevelPagesTests
{
    private const string Plan = """
        kế hoạch: Kế hoạch của A
          mã: a
          số hiệu: 1/KH-UBND
          ngày ban hành: 1/3/2024
          địa bàn: tỉnh A
          thời kỳ: 2024
          bộ chỉ số: PV-A; KHAC
          kết quả 2023: 12/20 điểm; hạng 5/9
          nhóm I: Công khai
            chỉ số: PV-A.1
            kết quả 2022: 4,5 điểm; hạng 7/9
            kết quả 2023: 5,5 điểm; hạng 3/9
            nhiệm vụ 1: Một
            nhiệm vụ 2: Hai
              chỉ số: PV-A.1.2; KHAC.1; PV-A
          nhóm II: Phục vụ
            chỉ số: PV-A.2
            kết quả 2023: 5,1 điểm; hạng 2/9
            nhiệm vụ 3: Ba
        """;

    private static readonly RenderedSite Site = RenderedSite.Of(
        [
            new("chi-so/pv.papi",
                "bộ chỉ số PV-A: Chỉ số phục vụ\n  tên ngắn: PV A\n  tên cấp: lĩnh vực (area, areas); tiêu chí (criterion, criteria)\n"
                + "  chỉ số 1: Công khai\n    thành phần 1: Đúng\n    thành phần 2: Đủ\n  chỉ số 2: Phục vụ\n"),
            new("chi-so/khac.papi", "bộ chỉ số KHAC: Chỉ số khác\n  chỉ số 1: Khác\n    thành phần 1: Nhỏ\n"),
            new("co-quan/a.papi", "địa bàn a: tỉnh A\n  cấp: tỉnh\n"),
            new("ke-hoach/a.papi", Plan),
        ],
        "/", RenderedSite.AsOf);

    [Theory]
    [InlineData("chi-so/index.html", "PV A", "Chỉ số phục vụ; 2 lĩnh vực")]
    [InlineData("chi-so/index.html", "KHAC", "Chỉ số khác; 1 chỉ số nội dung")]
    [InlineData("en/chi-so/index.html", "PV A", "Chỉ số phục vụ; 2 areas")]
    [InlineData("en/chi-so/index.html", "KHAC", "Chỉ số khác; 1 dimension")]
    public void A_set_is_listed_with_how_many_of_its_parts(string page, string name, string counted)
    {
        var item = Assert.Single(Site.Page(page).Document.QuerySelectorAll("ul.index li"), li =>
            li.QuerySelector("a")!.TextContent == name
        );
        Assert.Equal(counted, item.QuerySelector("span")!.TextContent.Words());
    }

    [Theory]
    [InlineData("chi-so/pv-a/index.html", "PV A", "Lĩnh vực")]
    [InlineData("en/chi-so/pv-a/index.html", "PV A", "Areas")]
    [InlineData("chi-so/khac/index.html", "KHAC", "Chỉ số nội dung")]
    [InlineData("en/chi-so/khac/index.html", "KHAC", "Dimensions")]
    public void The_page_of_a_set_calls_it_by_its_short_name_and_its_parts_by_theirs(string page, string title, string heading)
    {
        var document = Site.Page(page).Document;
        Assert.Equal((title, heading), (document.QuerySelector("h1")!.TextContent, document.QuerySelector("h2")!.TextContent));
    }

    [Theory]
    [InlineData("chi-so/pv-a/1/index.html", "Lĩnh vực 1 của PV A.", "Tiêu chí")]
    [InlineData("en/chi-so/pv-a/1/index.html", "Area 1 of PV A.", "Criteria")]
    [InlineData("chi-so/khac/1/index.html", "Chỉ số nội dung 1 của KHAC.", "Nội dung thành phần")]
    [InlineData("en/chi-so/khac/1/index.html", "Dimension 1 of KHAC.", "Components")]
    public void The_page_of_a_part_says_what_it_is_and_what_it_consists_of(string page, string lead, string inside)
    {
        var document = Site.Page(page).Document;
        Assert.Equal(lead, document.QuerySelector("p.lead")!.TextContent);
        Assert.Equal(inside, document.GetElementById("thanh-phan")!.TextContent);
    }

    [Theory]
    [InlineData("ke-hoach/a/i.2/index.html", "PV A, tiêu chí 1.2: Đủ", "KHAC, chỉ số nội dung 1: Khác", "PV A: Chỉ số phục vụ")]
    [InlineData("en/ke-hoach/a/i.2/index.html", "PV A, criterion 1.2: Đủ", "KHAC, dimension 1: Khác", "PV A: Chỉ số phục vụ")]
    public void A_task_names_what_it_serves_with_what_that_is(string page, params string[] served)
    {
        var links = Site.Page(page).Document.QuerySelectorAll("dl.facts a[href*='/chi-so/']").Select(a => a.TextContent.Words());
        Assert.Equal(served, links);
    }

    [Theory]
    [InlineData("chi-so/pv-a/index.html", "Điểm và thứ hạng theo lĩnh vực: A")]
    [InlineData("en/chi-so/pv-a/index.html", "Scores and ranks by area: A")]
    public void Scores_stand_by_the_parts_under_their_name(string page, string caption) =>
        Assert.Contains(caption, Site.Page(page).Document.QuerySelectorAll("caption").Select(c => c.TextContent.Words()));

    [Theory]
    [InlineData("PAR-INDEX", "lĩnh vực", "areas")]
    [InlineData("PCI", "chỉ số thành phần", "sub-indices")]
    [InlineData("DDCI", "chỉ số thành phần", "sub-indices")]
    [InlineData("SIPAS", "khía cạnh", "aspects")]
    [InlineData("PAPI", "chỉ số nội dung", "dimensions")]
    public void The_sets_of_the_content_have_the_names_of_their_own_documents(string code, string name, string english)
    {
        var level = Support.Repository.Content.Content.IndexSets.Single(s => s.Code == code).LevelAt(0);
        Assert.Equal((name, english), (level.Name, level.EnglishPlural));
    }
}
