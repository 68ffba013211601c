using AngleSharp.Dom;
using PapiSite.Site;

namespace PapiSite.Tests.Site.Progress;

/// <summary>The pages that say who reported, who did not, and what, in the fictitious district on 1 August 2026.</summary>
public sealed class ReportPagesTests
{
    [Fact]
    public void The_list_counts_each_period_the_latest_first()
    {
        var list = FictitiousDistrict.Page("bao-cao");
        Assert.Contains(
            "Phải có 21 báo cáo: 4 đúng hạn, 2 trễ hạn, 15 chưa có trên trang này.",
            list.Body!.TextContent.Words(),
            StringComparison.Ordinal
        );
        Assert.Equal(
            [
                "Tháng 7 năm 2026 | 3 | 0 | 0 | 3",
                "Tháng 6 năm 2026 | 3 | 2 | 1 | 0",
                "Tháng 5 năm 2026 | 3 | 0 | 0 | 3",
                "Tháng 4 năm 2026 | 3 | 1 | 1 | 1",
                "Tháng 3 năm 2026 | 3 | 1 | 0 | 2",
                "Tháng 2 năm 2026 | 3 | 0 | 0 | 3",
                "Tháng 1 năm 2026 | 3 | 0 | 0 | 3",
            ],
            list.Rows("table"));
    }

    [Fact]
    public void A_period_says_who_reported_when_and_who_did_not() =>
        Assert.Equal(
            [
                "Phòng Nội vụ | 20/4/2026 | Ngày 20/4/2026, đúng hạn",
                "Phòng Tài chính | 20/4/2026 | Ngày 24/4/2026, trễ hạn 4 ngày",
                "Phòng Văn hóa | 20/4/2026 | Chưa có trên trang này",
            ],
            FictitiousDistrict.Page("bao-cao/2026-04").Rows("table")
        );

    [Fact]
    public void A_correction_is_told_and_the_first_day_counts() =>
        Assert.Equal(
            "Phòng Nội vụ | 20/6/2026 | Ngày 19/6/2026, đúng hạn · đã đính chính ngày 5/7/2026",
            FictitiousDistrict.Page("bao-cao/2026-06").Rows("table").First()
        );

    [Fact]
    public void The_report_of_a_plan_holds_what_each_agency_said_with_corrections_in_place()
    {
        var report = FictitiousDistrict.Page("bao-cao/2026-06/thi-du-papi-2026");
        Assert.Equal(
            "Kết quả thực hiện kế hoạch 12/KH-UBND ngày 15/1/2026, tháng 6 năm 2026",
            report.QuerySelector("h1")!.TextContent.Words()
        );
        Assert.Equal(
            [
                "I.2 | Tập huấn cán bộ thôn | Phòng Nội vụ | Hoàn thành | Chỉ tiêu: Đã đạt 92% Ngày hoàn thành: 28/5/2026.",
                "II.1 | Công khai danh sách hộ nghèo | Phòng Văn hóa | Đang thực hiện |",
                "II.1 | Công khai danh sách hộ nghèo | Phòng Nội vụ | Hoàn thành | Ngày hoàn thành: 12/6/2026. Danh sách hộ nghèo",
                "II.4 | Số hóa hồ sơ ngân sách | Phòng Tài chính | Dừng thực hiện | Chuyển sang kế hoạch chuyển đổi số của tỉnh.",
            ],
            Section(report, "trong-ky").Rows("table").Select(r => r.TrimEnd()));
        Assert.Equal("Không có.", Section(report, "cham").QuerySelector("p")!.TextContent.Words());
        Assert.Equal(
            ["II.3. Trả lời kiến nghị trên trang thông tin điện tử Văn phòng UBND huyện · hạn 31/12/2026"],
            Section(report, "chua-co").QuerySelectorAll("li").Select(l => l.TextContent.Words())
        );
    }

    [Fact]
    public void The_report_of_a_period_takes_nothing_from_later_ones()
    {
        var report = FictitiousDistrict.Page("bao-cao/2026-04/thi-du-papi-2026");
        Assert.Contains(
            "4/6 nhiệm vụ có báo cáo; 1 hoàn thành (16,7% tổng số nhiệm vụ).",
            report.Body!.TextContent.Words(),
            StringComparison.Ordinal
        );
        Assert.Contains("quá hạn tính đến hết ngày 30/4/2026", report.Body!.TextContent.Words(), StringComparison.Ordinal);
        Assert.Equal(
            ["II.4. Số hóa hồ sơ ngân sách Phòng Tài chính · Chậm tiến độ"],
            Section(report, "cham").QuerySelectorAll("li").Select(l => l.TextContent.Words())
        );
    }

    [Fact]
    public void A_printed_report_has_room_for_number_day_and_signature()
    {
        var report = FictitiousDistrict.Page("bao-cao/2026-06/thi-du-papi-2026");
        Assert.Equal("PHÒNG NỘI VỤ Số: ........./BC-.........", report.QuerySelector(".print-head > div")!.TextContent.Words());
        Assert.Equal("BÁO CÁO", report.QuerySelector(".print-kind")!.TextContent);
        Assert.Equal("(Chức vụ, chữ ký, họ và tên)", report.QuerySelector(".signature")!.TextContent.Words());
        Assert.Equal("UBND huyện", report.QuerySelector(".recipients li")!.TextContent);
    }

    [Fact]
    public void Where_nobody_gathers_the_reports_the_issuing_body_signs_under_its_full_name()
    {
        var sources = FictitiousDistrict.Sources.Select(s =>
            s with
            {
                Text = s.Text.Replace("    qua: Phòng Nội vụ\n", "", StringComparison.Ordinal),
            }
        );
        var report = RenderedSite
            .PagesOf(sources, "/", FictitiousDistrict.Usual)
            .Page("bao-cao/2026-06/thi-du-papi-2026/index.html")
            .Document;
        Assert.Equal("ỦY BAN NHÂN DÂN HUYỆN THÍ DỤ", report.QuerySelector(".issuer")!.TextContent.Words());
    }

    [Fact]
    public void An_agency_has_its_record()
    {
        var record = Section(FictitiousDistrict.Page("co-quan/thi-du/phong-tai-chinh"), "bao-cao");
        Assert.Equal("Phải có 7 báo cáo: 2 trễ hạn, 5 chưa có trên trang này.", record.QuerySelector("p")!.TextContent.Words());
        Assert.Equal(
            [
                "Tháng 7 năm 2026 | 12/KH-UBND | 20/7/2026 | Chưa có trên trang này",
                "Tháng 6 năm 2026 | 12/KH-UBND | 20/6/2026 | Ngày 22/6/2026, trễ hạn 2 ngày",
            ],
            record.Rows("table").Take(2)
        );
    }

    [Fact]
    public void The_plan_and_the_home_page_count_and_say_how()
    {
        var plan = Section(FictitiousDistrict.Page("ke-hoach/thi-du-papi-2026"), "tien-do");
        Assert.Equal(
            [
                "I. Tham gia của người dân | 2 | 0 | 0 | 0 | 0 | 2 | 2/2 | 100%",
                "II. Công khai, minh bạch | 0 | 1 | 1 | 1 | 1 | 4 | 3/4 | 0%",
                "Tổng cộng | 2 | 1 | 1 | 1 | 1 | 6 | 5/6 | 33,3%",
            ],
            plan.QuerySelector("table")!
                .QuerySelectorAll("tbody tr")
                .Select(r => string.Join(" | ", r.Children.Select(c => c.TextContent.Words())))
        );
        Assert.Contains("kể cả nhiệm vụ chưa có báo cáo và nhiệm vụ dừng thực hiện", plan.TextContent.Words(), StringComparison.Ordinal);
        Assert.Equal(
            ["1 kế hoạch", "6 nhiệm vụ", "2 nhiệm vụ được báo cáo hoàn thành", "1 nhiệm vụ đã hết thời hạn, chưa có báo cáo hoàn thành"],
            FictitiousDistrict
                .Page("")
                .QuerySelectorAll(".figures div")
                .Select(d => $"{d.QuerySelector("dd")!.TextContent.Words()} {d.QuerySelector("dt")!.TextContent.Words()}")
        );
    }

    [Fact]
    public void A_group_is_counted_with_those_inside_it_and_each_has_its_row()
    {
        const string Plan =
            "kế hoạch: A\n  mã: a\n  địa bàn: huyện Thí Dụ\n  thời kỳ: 2026\n  hạn: năm 2026\n  chủ trì: Phòng Nội vụ\n  nhóm 1: Ngoài\n  "
                + "  nhiệm vụ 1: Một\n    nhóm 1.1: Trong\n      nhiệm vụ 1: Hai\n";
        const string Report =
            "báo cáo: tháng 6 năm 2026\n  kế hoạch: a\n  cơ quan: Phòng Nội vụ\n  ngày báo cáo: 19/6/2026\n  nhiệm vụ 1.1.1:\n    trạng "
                + "thái: hoàn thành\n    ngày hoàn thành: 1/6/2026\n";
        var site = RenderedSite.PagesOf(
            [.. FictitiousDistrict.Sources, new("ke-hoach/a.papi", Plan), new("bao-cao/a.papi", Report)],
            "/",
            FictitiousDistrict.Usual
        );
        Assert.Equal(
            ["1. Ngoài | 1 | 1 | 2 | 1/2 | 50%", "1.1. Trong | 1 | 0 | 1 | 1/1 | 100%", "Tổng cộng | 1 | 1 | 2 | 1/2 | 50%"],
            Section(site.Page("ke-hoach/a/index.html").Document, "tien-do")
                .QuerySelector("table")!
                .QuerySelectorAll("tbody tr")
                .Select(r => string.Join(" | ", r.Children.Select(c => c.TextContent.Words())))
        );
    }

    [Fact]
    public void The_real_plans_say_that_no_reports_are_collected_and_name_no_share()
    {
        var plan = RenderedSite.OfRepository().Page("ke-hoach/vinh-phuc-papi-2024/index.html").Document;
        Assert.Equal(
            "Trang này không nhận báo cáo tiến độ, nên không cho biết nhiệm vụ đã được thực hiện đến đâu. 86 nhiệm vụ đã hết thời hạn ghi "
                + "trong kế hoạch.",
            Section(plan, "tien-do").QuerySelector("p")!.TextContent.Words()
        );
        Assert.Null(Section(plan, "tien-do").QuerySelector("table"));
    }

    [Fact]
    public void A_report_that_no_plan_asks_for_is_shown_and_not_called_late()
    {
        var site = RenderedSite.PagesOf(
            [
                .. FictitiousDistrict.Sources,
                new(
                    "bao-cao/van-phong.papi",
                    "báo cáo: tháng 6 năm 2026\n  kế hoạch: 12/KH-UBND\n  cơ quan: Văn phòng UBND huyện\n  ngày báo cáo: 2/7/2026\n  "
                        + "nhiệm vụ II.3:\n    trạng thái: đang thực hiện\n"
                ),
            ],
            "/",
            FictitiousDistrict.Usual
        );
        Assert.Equal(
            "Văn phòng UBND huyện | không xác định được từ kế hoạch | 2/7/2026",
            site.Page("bao-cao/2026-06/index.html").Document.Rows("table").Last()
        );
    }

    [Fact]
    public void An_agency_that_has_ended_owes_nothing_more()
    {
        var sources = FictitiousDistrict.Sources.Select(s =>
            s with
            {
                Text = s.Text.Replace(
                    "  cơ quan: Phòng Văn hóa\n",
                    "  cơ quan: Phòng Văn hóa\n    đến ngày: 30/4/2026\n",
                    StringComparison.Ordinal
                ),
            }
        );
        var publication = new Publication(RenderedSite.Bind(sources).Content, FictitiousDistrict.Usual);
        Assert.Equal(4, publication.DueFrom(publication.Content.Registry.ById("thi-du/phong-van-hoa")!).Count());
    }

    private static IElement Section(IDocument page, string id) => page.GetElementById(id)!.ParentElement!;
}
