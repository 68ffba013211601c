using System.Text.Json;
using AngleSharp.Dom;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Language.Writing;
using PapiSite.Model.Changes;
using PapiSite.Model.Plans;
using PapiSite.Model.Writing;
using PapiSite.Site;
using PapiSite.Site.Wording;
using PapiSite.Tests.Site.Progress;

namespace PapiSite.Tests.Site;

/// <summary>A plan that prints the points that a body gave itself: the table, the data, what search finds, what changes tell.</summary>
public sealed class SelfScoringTests
{
    private const string Set =
        "bộ chỉ số CCHC: Chỉ số cải cách hành chính\n  tên ngắn: PAR\n  tên tiếng Anh: Reform index\n  điểm tối đa: 5\n"
            + "  chỉ số 1: Chỉ đạo\n    tên tiếng Anh: Direction\n    điểm tối đa: 3\n    thành phần 1: Kế hoạch\n      điểm tối đa: 1\n"
            + "    thành phần 2: Hoàn thành\n      điểm tối đa: 2\n  chỉ số 2: Công khai\n    điểm tối đa: 2\n";

    private const string Table =
        "  tự chấm điểm 2023: CCHC\n    cơ quan: Sở Mẫu\n    nguồn: Phụ lục II\n    tiêu chí 1.1: 1/1 điểm\n"
            + "      điểm thẩm định: 0,75 điểm\n"
            + "      tài liệu kiểm chứng: Kế hoạch số 1/KH-UBND; Báo cáo năm\n    tiêu chí 1.2: 1,5 điểm\n      ghi chú: Chậm hai việc.\n"
            + "    tiêu chí 2: 1,25/2 điểm\n";

    [Fact]
    public void The_table_stands_in_the_order_of_the_set_with_sums_where_every_criterion_has_points()
    {
        var page = Page(Table);
        Assert.Equal("Tự chấm điểm PAR năm 2023", page.QuerySelector("#tu-cham-2023-cchc")!.TextContent);
        Assert.Equal(
            [
                "Điểm theo từng tiêu chí, như văn bản ghi",
                "Tiêu chí | Điểm tối đa | Điểm tự chấm | Điểm thẩm định | Tài liệu kiểm chứng",
                "1 Chỉ đạo | 3 | *2,5* |  | ",
                "1.1 Kế hoạch | 1 | 1 | 0,75 | Kế hoạch số 1/KH-UBND Báo cáo năm",
                "1.2 Hoàn thành | 2 | 1,5 |  | Chậm hai việc.",
                "2 Công khai | 2 | 1,25 |  | ",
                "Tổng điểm | 5 | *3,75* |  | ",
            ],
            Rows(page));
        Assert.Contains("Điểm in nghiêng không có trong văn bản", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Tables_of_two_bodies_by_one_set_in_one_year_have_places_of_their_own()
    {
        var page = Page(Table + Table.Replace("Sở Mẫu", "Sở Luật"));
        Assert.Equal(
            ["tu-cham-2023-cchc", "tu-cham-2023-cchc.2"],
            page.QuerySelectorAll("[id^=tu-cham]").Select(e => e.Id!));
        string[] headings = ["Tự chấm điểm PAR năm 2023: Sở Mẫu", "Tự chấm điểm PAR năm 2023: Sở Luật"];
        Assert.Equal(headings, page.QuerySelectorAll("[id^=tu-cham]").Select(e => e.TextContent));
        Assert.Equal(headings, page.QuerySelectorAll("a[href^='#tu-cham']").Select(e => e.TextContent));
    }

    [Fact]
    public void Of_two_bodies_a_change_tells_whose_points_it_is()
    {
        var (one, other) = (Table, Table.Replace("Sở Mẫu", "Sở Luật", StringComparison.Ordinal));
        Assert.Equal(
            [" “Phụ lục II”", ", 1.1 “1/1 điểm;", ", 1.2 “1,5 điểm;", ", 2 “1,25/2 điểm”"],
            VersionChanges.Between(Version(one + other), Version(other)).Changes
                .Select(change => InterfaceTexts.Of(SiteLanguage.Vietnamese).ChangeTold(change).Whole.Text)
                .Select(told => told[(told.IndexOf("(Sở Mẫu)", StringComparison.Ordinal) + "(Sở Mẫu)".Length)..])
                .Select(told => told[..(told.IndexOf(';', StringComparison.Ordinal) is > 0 and var end ? end + 1 : told.Length)]));
    }

    /// <summary>Words in place of a part's points are no points, even where its criteria have some: nothing is added up.</summary>
    [Fact]
    public void Nothing_is_added_up_over_a_part_with_words() => Assert.Equal(
        ["1 Chỉ đạo | 3 | không đánh giá | chưa đánh giá | ", "2 Công khai | 2 | 1,25 | 1 | "],
        Rows(Page(Table.Replace("1,25/2 điểm\n", "1,25/2 điểm\n      điểm thẩm định: 1 điểm\n", StringComparison.Ordinal)
                + "    tiêu chí 1: không đánh giá\n      điểm thẩm định: chưa đánh giá\n"))
            .Where(row => row.StartsWith("1 ", StringComparison.Ordinal) || row.StartsWith("2 ", StringComparison.Ordinal)
                || row.StartsWith("Tổng", StringComparison.Ordinal)));

    [Fact]
    public void A_sum_has_no_decimals_that_it_does_not_need() =>
        Assert.Contains("Tổng điểm | 5 | *4* |  | ", Rows(Page(Table.Replace("1,25/2", "1,50/2", StringComparison.Ordinal))));

    [Fact]
    public void The_open_data_have_the_words_that_stand_in_place_of_points()
    {
        const string table = "  tự chấm điểm 2023: CCHC\n    tiêu chí 1: không đánh giá\n      điểm thẩm định: chưa đánh giá\n"
            + "    tiêu chí 2: 60%\n";
        var data = JsonDocument.Parse(RenderedSite.Of(Sources(table), "/", RenderedSite.AsOf).Text("data/self-scores.json")).RootElement;
        Assert.Equal(
            ["|không đánh giá||chưa đánh giá", "|60%||"],
            data.EnumerateArray().Select(r => string.Join(
                '|', new[] { "ownPoints", "ownWords", "appraisedPoints", "appraisalWords" }.Select(name => $"{r.GetProperty(name)}"))));
    }

    [Fact]
    public void What_the_document_prints_stands_as_it_is_even_where_it_does_not_add_up()
    {
        var rows = Rows(Page(Table + "    tiêu chí 1: 3 điểm\n    tổng điểm: 4,5/5 điểm\n"));
        Assert.Contains("1 Chỉ đạo | 3 | 3 |  | ", rows);
        Assert.Contains("Tổng điểm | 5 | 4,5 |  | ", rows);
    }

    [Fact]
    public void Nothing_is_added_up_where_a_criterion_is_missing_or_has_words()
    {
        var rows = Rows(Page("  tự chấm điểm 2023: CCHC\n    tiêu chí 1.1: 1 điểm\n    tiêu chí 2: không đánh giá\n"));
        Assert.Equal(
            [
                "Điểm theo từng tiêu chí, như văn bản ghi",
                "Tiêu chí | Điểm tối đa | Điểm tự chấm",
                "1 Chỉ đạo | 3 | ",
                "1.1 Kế hoạch | 1 | 1",
                "2 Công khai | 2 | không đánh giá",
            ],
            rows);
    }

    [Fact]
    public void In_English_too()
    {
        var page = Site(Table).Page("en/ke-hoach/a/index.html").Document;
        Assert.Equal("Self-scoring for PAR in 2023", page.QuerySelector("#tu-cham-2023-cchc")!.TextContent);
        Assert.Equal(
            ["Criterion | Maximum points | Own points | Appraised points | Supporting documents", "1 Direction | 3 | *2.5* |  | "],
            Rows(page).Skip(1).Take(2));
    }

    [Fact]
    public void Every_cell_of_a_narrow_screen_has_the_head_of_its_column() => Assert.All(
        Page(Table).QuerySelectorAll(".self-scores td"), cell => Assert.False(string.IsNullOrEmpty(cell.GetAttribute("data-label"))));

    [Fact]
    public void The_open_data_have_what_the_table_prints_and_no_sum()
    {
        var site = RenderedSite.Of(Sources(Table + "    tổng điểm: 4 điểm\n"), "/", RenderedSite.AsOf);
        var data = JsonDocument.Parse(site.Text("data/self-scores.json")).RootElement;
        Assert.Empty(JsonSchemas.Check(data, JsonDocument.Parse(site.Text("data/self-scores.schema.json")).RootElement));
        var rows = data.EnumerateArray().ToList();
        Assert.Equal(
            ["CCHC.1.1 1 1 0.75", "CCHC.1.2 2 1.5 ", "CCHC.2 2 1.25 ", " 5 4 "],
            rows.Select(r => $"{r.GetProperty("criterion")} {r.GetProperty("maximumPoints")} {r.GetProperty("ownPoints")} "
                + r.GetProperty("appraisedPoints")));
        Assert.Equal("/ke-hoach/a/#tu-cham-2023-cchc", rows[0].GetProperty("url").GetString());
        Assert.Equal(
            ["Kế hoạch số 1/KH-UBND", "Báo cáo năm"],
            rows[0].GetProperty("documents").EnumerateArray().Select(d => d.GetString()));
        Assert.Contains("a,,2023,CCHC,Sở Mẫu,CCHC.1.1,Kế hoạch,1,1,0.75,", site.Text("data/self-scores.csv"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1,5 điểm", "2 điểm",
        "điểm tự chấm CCHC 2023 (Sở Mẫu), 1.2 đổi từ “1,5 điểm; Chậm hai việc.” thành “2 điểm; Chậm hai việc.”")]
    [InlineData("    tiêu chí 2: 1,25/2 điểm\n", "", "bỏ điểm tự chấm CCHC 2023 (Sở Mẫu), 2 “1,25/2 điểm”")]
    [InlineData("0,75 điểm", "1 điểm",
        "điểm tự chấm CCHC 2023 (Sở Mẫu), 1.1 đổi từ “1/1 điểm; thẩm định 0,75 điểm; Kế hoạch số 1/KH-UBND; Báo cáo năm” thành "
            + "“1/1 điểm; thẩm định 1 điểm; Kế hoạch số 1/KH-UBND; Báo cáo năm”")]
    public void A_change_is_told_by_its_criterion(string before, string after, string told)
    {
        var change = Assert.Single(
            VersionChanges.Between(Version(Table), Version(Table.Replace(before, after, StringComparison.Ordinal))).Changes);
        Assert.Contains(told, InterfaceTexts.Of(SiteLanguage.Vietnamese).ChangeTold(change).Whole.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_written_reads_back_the_same()
    {
        var table = Table + "    tổng điểm: 4/5 điểm\n      điểm thẩm định: 3 điểm\n    ghi chú: Tạm tính.\n";
        var plan = RenderedSite.Bind(Sources(table)).Content.Plans[0];
        var written = PapiWriter.Write([PlanSource.Of(plan)]);
        var again = RenderedSite.Bind([.. Sources("").Where(s => s.Path != "ke-hoach/a.papi"), new("ke-hoach/a.papi", written)]).Content;
        Assert.Equal(written, PapiWriter.Write([PlanSource.Of(again.Plans[0])]));
        Assert.Equal(plan.SelfScorings[0].Criteria.Select(Told), again.Plans[0].SelfScorings[0].Criteria.Select(Told));
        Assert.Equal("4/5 điểm", again.Plans[0].SelfScorings[0].Total!.Own.Text);
    }

    private static string Told(ScoredCriterion criterion) => string.Join(" | ",
        [criterion.Label, criterion.Own.Text, criterion.Appraised?.Text ?? "", .. criterion.Documents, .. criterion.Notes]);

    private static IEnumerable<string> Rows(IDocument page)
    {
        var table = page.QuerySelector("table.self-scores")!;
        return table.QuerySelectorAll("tr")
            .Select(row => string.Join(" | ", row.Children.Select(cell =>
                cell.QuerySelector("i") is { } sum ? $"*{sum.TextContent.Words()}*" : Spaced(cell))))
            .Prepend(table.QuerySelector("caption")!.TextContent);
    }

    private static string Spaced(IElement cell) => cell.QuerySelectorAll("li").Length > 1
        ? string.Join(' ', cell.QuerySelectorAll("li").Select(li => li.TextContent.Words())) : cell.TextContent.Words();

    private static ContentVersion Version(string table) =>
        ContentVersion.Of(SyntaxTree.Parse(SourceText.FromString("ke-hoach/a.papi", $"kế hoạch: A\n  mã: a\n{table}")))!;

    private static IDocument Page(string table) => Site(table).Page("ke-hoach/a/index.html").Document;

    private static RenderedSite Site(string table) => RenderedSite.PagesOf(Sources(table), "/", RenderedSite.AsOf);

    private static Source[] Sources(string table) =>
    [
        new("trang-web.papi", "trang web: Trang thử\n"), new("chi-so/cchc.papi", Set),
        new("co-quan/a.papi", "cơ quan: Sở Mẫu\n"),
        new("ke-hoach/a.papi", $"kế hoạch: Kế hoạch thử\n  mã: a\n  bộ chỉ số: CCHC\n{table}"),
    ];
}
