using System.Globalization;
using System.Text;
using AngleSharp.Dom;

namespace PapiSite.Tests.Site;

/// <summary>The pages on which scores of several places and years stand together.</summary>
public sealed class ScorePagesTests
{
    private const string Set = """
        bộ chỉ số PV: Chỉ số phục vụ
          điểm tối đa: 20
          chỉ số 1: Công khai
            điểm tối đa: 10
            thành phần 1: Tiếp cận thông tin
          chỉ số 2: Phục vụ
        """;

    private const string PlanA = """
        kế hoạch: Kế hoạch của A
          mã: a-2024
          số hiệu: 1/KH-UBND
          ngày ban hành: 1/3/2024
          địa bàn: tỉnh A
          thời kỳ: 2024
          bộ chỉ số: PV
          kết quả 2023: 12/20 điểm; hạng 5/9
          nhóm I: Công khai
            chỉ số: PV.1
            kết quả 2022: 4,5 điểm; hạng 7/9
            kết quả 2023: 5,5 điểm; hạng 3/9
            mục tiêu 2024: nhóm 2
            nhiệm vụ 1: Một
            nhiệm vụ 2: Hai
          nhóm II: Tiếp cận thông tin
            chỉ số: PV.1.1
            kết quả 2023: 1,5/2 điểm
            nhiệm vụ 3: Ba
        """;

    private const string LaterPlanA = """
        kế hoạch: Kế hoạch sau của A
          mã: a-2025
          số hiệu: 2/KH-UBND
          ngày ban hành: 1/3/2025
          địa bàn: tỉnh A
          thời kỳ: 2025
          bộ chỉ số: PV
          nhóm I: Công khai
            chỉ số: PV.1
            kết quả 2023: 5,6 điểm; hạng 3/9
            nhiệm vụ 1: Một
        """;

    private const string PlanOfAn = """
        kế hoạch: Kế hoạch của Ân
          mã: an-2024
          ngày ban hành: 1/2/2024
          địa bàn: tỉnh Ân
          thời kỳ: 2024
          nhóm I: Công khai
            chỉ số: PV.1
            kết quả 2023: 9,5 điểm; hạng 1/9
            nhiệm vụ 1: Một
        """;

    private static readonly RenderedSite Site = Rendered(
        new("ke-hoach/a.papi", PlanA),
        new("ke-hoach/a-sau.papi", LaterPlanA),
        new("ke-hoach/an.papi", PlanOfAn)
    );

    private static readonly IDocument Dimension = Site.Page("chi-so/pv/1/index.html").Document;

    [Fact]
    public void A_dimension_has_the_scores_of_every_place_and_year_and_the_aims()
    {
        Assert.Equal(["A", "Ân"], Dimension.QuerySelectorAll("#diem ~ section > h3").Select(h => h.TextContent));
        Assert.Equal(
            ["2022 4,5 7/9", "2023 5,6 3/9", "2024 Mục tiêu: trong nhóm 2"],
            Dimension.QuerySelectorAll("#dia-ban-a ~ .scored tbody tr").Select(Row));
        Assert.Equal(["2023 9,5 1/9"], Dimension.QuerySelectorAll("#dia-ban-an ~ .scored tbody tr").Select(Row));
    }

    [Fact]
    public void A_chart_stands_beside_the_table_hidden_from_screen_readers()
    {
        var charts = Dimension.QuerySelectorAll("#dia-ban-a ~ .scored > .charts[aria-hidden=true] svg");
        Assert.Equal(2, charts.Length);
        Assert.Equal(["4,5", "5,6"], charts[0].QuerySelectorAll(".value").Select(v => v.TextContent));
        Assert.Equal(["7", "3", "1–2"], charts[1].QuerySelectorAll(".value").Select(v => v.TextContent));
        Assert.Equal("10", charts[0].QuerySelector(".scale")!.TextContent);
    }

    [Fact]
    public void Places_are_compared_by_rank_in_the_year_of_most() =>
        Assert.Equal(["Ân 9,5 điểm, hạng 1/9", "A 5,6 điểm, hạng 3/9"], Dimension.QuerySelectorAll("ol.ranking li").Select(Row));

    [Fact]
    public void The_plans_that_give_scores_are_named_and_linked() =>
        Assert.Equal(
            ["/ke-hoach/a-2025/#nhom-i", "/ke-hoach/a-2024/#nhom-i"],
            Dimension.QuerySelectorAll("#dia-ban-a ~ p a").Select(a => a.GetAttribute("href")));

    [Fact]
    public void The_plans_with_tasks_stand_newest_first_with_counts() =>
        Assert.Equal(
            [
                "/ke-hoach/a-2025/#nhom-i: Kế hoạch 2/KH-UBND ngày 1/3/2025 A 2025 1",
                "/ke-hoach/a-2024/: Kế hoạch 1/KH-UBND ngày 1/3/2024 A 2024 3",
                "/ke-hoach/an-2024/#nhom-i: Kế hoạch “Kế hoạch của Ân” ngày 1/2/2024 (bản không ghi số) Ân 2024 1",
            ],
            Dimension
                .QuerySelectorAll("#ke-hoach ~ table tbody tr")
                .Select(row => $"{row.QuerySelector("a")!.GetAttribute("href")}: {Row(row)}")
        );

    [Fact]
    public void A_component_is_a_place_on_the_page_with_its_own_scores()
    {
        var component = Dimension.GetElementById("thanh-phan-1")!;
        Assert.StartsWith("Tiếp cận thông tin (1 nhiệm vụ)", component.TextContent.Words(), StringComparison.Ordinal);
        Assert.Equal("2023 1,5 ", Assert.Single(component.QuerySelectorAll("tbody tr").Select(Row).Select(r => r + " ")));
        Assert.Contains(
            "/chi-so/pv/1/#thanh-phan-1",
            Site.Page("ke-hoach/a-2024/index.html").Document.QuerySelectorAll("a").Select(a => a.GetAttribute("href"))
        );
    }

    [Fact]
    public void An_index_set_has_the_scores_of_each_place_as_a_whole_and_by_dimension()
    {
        var page = Site.Page("chi-so/pv/index.html").Document;
        Assert.Equal(["A", "Ân"], page.QuerySelectorAll("section.group > h3").Select(h => h.TextContent));
        Assert.Equal(["2023 12 5/9"], page.QuerySelectorAll("#dia-ban-a ~ .scored tbody tr").Select(Row));
        Assert.Equal(["1 Công khai 4,5 7/9 5,6 3/9"], page.QuerySelectorAll("#dia-ban-a ~ table tbody tr").Select(Row));
        Assert.Contains("/chi-so/pv/1/#dia-ban-a", page.QuerySelectorAll("#dia-ban-a ~ table a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public void No_dimension_grows_without_bound()
    {
        var sources = Enumerable
            .Range(0, 63)
            .Select(place =>
            {
                var plan = new StringBuilder().Append(
                    CultureInfo.InvariantCulture,
                    $"kế hoạch: K\n  mã: k-{place}\n  địa bàn: tỉnh P{place}\n  nhóm I: N\n    chỉ số: PV.1\n"
                );
                for (var year = 2014; year < 2024; year++)
                    plan.Append(CultureInfo.InvariantCulture, $"    kết quả {year}: 5 điểm; hạng {place + 1}/63\n");
                for (var task = 1; task <= 10; task++)
                    plan.Append(CultureInfo.InvariantCulture, $"    nhiệm vụ {task}: Việc {task}\n");
                return new Source($"ke-hoach/k-{place}.papi", plan.ToString());
            });
        var site = Rendered([.. sources]);
        var page = site.Page("chi-so/pv/1/index.html").Document;
        Assert.Equal(630, page.QuerySelectorAll("table.scores tbody tr").Length);
        Assert.Equal(63, page.QuerySelectorAll("ol.ranking li").Length);
        Assert.Empty(page.QuerySelectorAll("svg.chart, tr[data-lead]"));
        Assert.Equal(63, page.QuerySelectorAll("#ke-hoach ~ table tbody tr").Length);
        Assert.Contains("630 nhiệm vụ", page.QuerySelector("#nhiem-vu ~ p")!.TextContent, StringComparison.Ordinal);
        Assert.InRange(site.Files["chi-so/pv/1/index.html"].Length, 1, 300_000);
    }

    private static RenderedSite Rendered(params Source[] plans) => RenderedSite.PagesOf(
        [
            new("chi-so/pv.papi", Set),
            new("co-quan/noi.papi", "địa bàn a: tỉnh A\n  tên ngắn: A\n"),
            new("co-quan/an.papi", "địa bàn an: tỉnh Ân\n  tên ngắn: Ân\n"),
            .. plans,
        ], "/", RenderedSite.AsOf);

    private static string Row(IElement row) => string.Join(' ', row.Children.Select(c => c.TextContent.Words()).Where(t => t.Length > 0));

    [Fact]
    public void Per_cent_bounds_and_words_are_shown_as_printed_and_drawn_with_nothing_else()
    {
        const string Plan = """
            kế hoạch: Kế hoạch của A
              mã: a-2024
              số hiệu: 1/KH-UBND
              ngày ban hành: 1/3/2024
              địa bàn: tỉnh A
              thời kỳ: 2024
              bộ chỉ số: PV
              kết quả 2021: 12/20 điểm
              kết quả 2022: 84,1%; tốp 15/63
              kết quả 2023: 86,50%; tăng 10 bậc so với năm 2021; tăng 2,4%
              mục tiêu 2024: trên 87%; tăng ít nhất 1 bậc
              nhiệm vụ 1: Một
                hạn: năm 2024
            """;
        var site = Rendered(new Source("ke-hoach/a.papi", Plan));
        var page = site.Page("ke-hoach/a-2024/index.html").Document;
        var rows = page.QuerySelectorAll("table.scores tbody tr").Select(Row).ToList();
        Assert.Contains("2022 84,1% 1–15/63", rows);
        Assert.Contains("2023 86,50% tăng 10 bậc so với năm 2021; tăng 2,4%", rows);
        Assert.Contains(rows, row => row.EndsWith("Mục tiêu: trên 87%, tăng ít nhất 1 bậc", StringComparison.Ordinal));
        var english = site.Page("en/ke-hoach/a-2024/index.html").Document.Body!.TextContent.Words();
        Assert.Contains("more than 87%", english, StringComparison.Ordinal);
        Assert.Contains("up 10 places since 2021; up 2.4%", english, StringComparison.Ordinal);
        var charts = page.QuerySelectorAll("figure");
        var chart = Assert.Single(charts, c => c.TextContent.Contains("Tỷ lệ phần trăm", StringComparison.Ordinal));
        Assert.DoesNotContain("12", chart.TextContent.Words().Split(' '));
    }
}
