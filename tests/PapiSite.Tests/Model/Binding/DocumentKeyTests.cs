using System.Collections.Immutable;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Model;
using PapiSite.Model.Plans;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Model.Binding;

/// <summary>References to one document have one key, those to two have two.</summary>
public sealed class DocumentKeyTests
{
    [Theory]
    [InlineData("Nghị định 59/2019/NĐ-CP", "59-2019-nd-cp")]
    [InlineData("Nghị định số 59/2019/NĐ-CP ngày 01/7/2019 của Chính phủ", "59-2019-nd-cp")]
    [InlineData("59/2019/NĐ-CP (1/7/2019)", "59-2019-nd-cp")]
    [InlineData("Chỉ thị 23/CT-TTg (2/9/2021)", "23-ct-ttg-2021")]
    [InlineData("Chỉ thị 23/CT-TTg", "23-ct-ttg")]
    [InlineData("Kế hoạch 232/KH-UBND (15/9/2022, UBND tỉnh)", "thi-du-232-kh-ubnd-2022")]
    [InlineData("Nghị quyết 06/2021/NQ-HĐND (HĐND tỉnh)", "thi-du-6-2021-nq-hdnd")]
    [InlineData("Luật Đất đai (2013)", "luat-dat-dai-2013")]
    [InlineData("Kế hoạch 08/KH-UBND (2023)", "thi-du-8-kh-ubnd-2023")]
    [InlineData("Luật Đất đai năm 2013", "luat-dat-dai-2013")]
    [InlineData("Luật Đất đai", "luat-dat-dai")]
    [InlineData("Nghị quyết 19-NQ/TW (25/10/2017)", "19-nq-tw-2017")]
    [InlineData("Nghị quyết 12-NQ/TU (2021)", "thi-du-12-nq-tu-2021")]
    [InlineData("Tờ trình 566/SNV-TTr (27/9/2021, Sở Nội vụ)", "thi-du-566-snv-ttr-2021")]
    [InlineData("Tờ trình 566/SNV-TTr (27/9/2021, Giám đốc Sở Nội vụ)", "thi-du-566-snv-ttr-2021")]
    [InlineData("Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVII", "thi-du-nghi-quyet-dai-hoi-dang-bo-tinh-lan-thu-xvii")]
    [InlineData("***", "van-ban")]
    public void A_document_is_known_by_number_and_year_and_a_province_s_by_the_province_too(string reference, string key) =>
        Assert.Equal(key, Assert.Single(Plan($"  căn cứ: {reference}\n").Citations).Key);

    [Fact]
    public void The_plans_of_a_place_that_is_not_known_have_no_place_in_their_keys() =>
        Assert.Equal("232-kh-ubnd-2022", Assert.Single(Sources.Plan("kế hoạch: A\n  căn cứ: 232/KH-UBND (15/9/2022)\n").Citations).Key);

    [Theory]
    [InlineData("Kế hoạch 243/KH-UBND (9/10/2023, UBND tỉnh Thanh Hóa)", "thanh-hoa-243-kh-ubnd-2023", "tỉnh Thanh Hóa")]
    [InlineData("Kế hoạch số 243/KH-UBND ngày 9/10/2023 của UBND tỉnh Thanh Hoá", "thanh-hoa-243-kh-ubnd-2023", "tỉnh Thanh Hoá")]
    [InlineData("Kế hoạch 243/KH-UBND (9/10/2023, UBND tỉnh)", "tinh-a-243-kh-ubnd-2023", "tỉnh A")]
    [InlineData("Kế hoạch 172/KH-UBND (8/9/2022, Chủ tịch UBND huyện)", "huyen-b-172-kh-ubnd-2022", "huyện B")]
    [InlineData("Kế hoạch 172/KH-UBND (8/9/2022)", "huyen-b-172-kh-ubnd-2022", "huyện B")]
    [InlineData("Kế hoạch 5/KH-UBND (2022, UBND huyện C, tỉnh A)", "huyen-c-5-kh-ubnd-2022", "huyện C")]
    [InlineData("Quyết định 5/QĐ-UBND (2022, UBND TP. Hồ Chí Minh)", "ho-chi-minh-5-qd-ubnd-2022", "thành phố Hồ Chí Minh")]
    [InlineData("Chương trình 6-CTr/TU (2021, Tỉnh ủy Lào Cai)", "lao-cai-6-ctr-tu-2021", "tỉnh Lào Cai")]
    [InlineData("Kế hoạch 9/KH-BCĐCĐS (10/3/2023, Ban Chỉ đạo Chuyển đổi số tỉnh Lào Cai)", "lao-cai-9-kh-bcdcds-2023", "tỉnh Lào Cai")]
    [InlineData("Nghị quyết Đại hội Đảng bộ huyện B lần thứ XXVI", "huyen-b-nghi-quyet-dai-hoi-dang-bo-huyen-b-lan-thu-xxvi", "huyện B")]
    [InlineData("Quyết định 468/QĐ-TTg (27/3/2021, Thủ tướng Chính phủ)", "468-qd-ttg-2021", null)]
    public void A_local_document_is_known_by_the_place_of_its_issuer_and_not_by_the_plan_s(string reference, string key, string? place)
    {
        var cited = Assert.Single(Bind($"kế hoạch: A\n  địa bàn: huyện B\n  căn cứ: {reference}\n")[0].Citations);
        Assert.Equal((key, place), (cited.Key, cited.PlaceName));
    }

    [Fact]
    public void A_plan_is_cited_under_the_key_of_its_own_document()
    {
        var plans = Bind("""
            kế hoạch: Của tỉnh
              mã: a
              số hiệu: 243/KH-UBND
              ngày ban hành: 9/10/2023
              cơ quan ban hành: UBND tỉnh
              địa bàn: tỉnh A
            kế hoạch: Của huyện
              mã: b
              địa bàn: huyện B
              triển khai: Kế hoạch 243/KH-UBND (9/10/2023, UBND tỉnh)

            """);
        Assert.Equal("tinh-a-243-kh-ubnd-2023", plans.Single(p => p.Id == "a").DocumentKey);
        Assert.Equal("tinh-a-243-kh-ubnd-2023", Assert.Single(plans.Single(p => p.Id == "b").Citations).Key);
        Assert.Null(plans.Single(p => p.Id == "b").DocumentKey);
    }

    [Theory]
    [InlineData("Chỉ thị 23/CT-TTg (2021); Chỉ thị 23/CT-TTg", "23-ct-ttg-2021, 23-ct-ttg-2021")]
    [InlineData("Luật Đất đai năm 2013; Luật Đất đai; Luật Đất đai (2013)", "luat-dat-dai-2013, luat-dat-dai-2013, luat-dat-dai-2013")]
    [InlineData("Luật Đất đai (2013); Luật Đất đai (2024); Luật Đất đai", "luat-dat-dai-2013, luat-dat-dai-2024, luat-dat-dai")]
    public void A_reference_without_a_year_means_the_one_that_has_a_year(string references, string keys) =>
        Assert.Equal(keys, string.Join(", ", Plan($"  căn cứ: {references}\n").Citations.Select(c => c.Key)));

    [Theory]
    [InlineData(2015, "luat-dat-dai-2013")]
    [InlineData(2012, "luat-dat-dai")]
    public void A_reference_without_a_year_means_no_document_that_is_younger_than_its_plan(int year, string key)
    {
        var plans = Bind(
            $"kế hoạch: A\n  mã: a\n  thời kỳ: {year}\n  nhiệm vụ 1: B\n    căn cứ: Luật Đất đai\nkế hoạch: C\n  mã: c\n  căn cứ: Luật "
                + $"Đất đai (2013)\n"
        );
        Assert.Equal(key, Assert.Single(Assert.Single(plans.Single(p => p.Id == "a").Tasks).Citations).Key);
    }

    [Fact]
    public void A_long_name_gives_a_key_that_a_folder_can_have()
    {
        var (one, other) = (
            Plan($"  căn cứ: {new string('a', 300)}b\n").Citations[0].Key,
            Plan($"  căn cứ: {new string('a', 300)}c\n").Citations[0].Key
        );
        Assert.InRange(one.Length, 60, 120);
        Assert.NotEqual(one, other);
    }

    [Fact]
    public void Duties_and_reports_cite_for_themselves()
    {
        var plan = Plan("  trách nhiệm 1: B\n    căn cứ: Luật Nhà ở\n  chế độ báo cáo: C\n    căn cứ: Luật Báo chí\n");
        Assert.Equal(
            ["luat-nha-o", "luat-bao-chi"],
            plan.Duties.SelectMany(d => d.Citations).Concat(plan.ReportingDuties.SelectMany(d => d.Citations)).Select(c => c.Key)
        );
    }

    [Fact]
    public void A_plan_carries_out_replaces_amends_and_cites() =>
        Assert.Equal(
            [
                (CitationKind.Implements, "luat-a"),
                (CitationKind.Replaces, "luat-b"),
                (CitationKind.Amends, "luat-c"),
                (CitationKind.Basis, "luat-d"),
                (CitationKind.Basis, "luat-e"),
                (CitationKind.Cites, "luat-g"),
                (CitationKind.ToBeReplaced, "luat-h"),
            ],
            Plan(
                "  sẽ thay thế: Luật H\n  viện dẫn: Luật G\n  căn cứ: Luật D; Luật E\n  sửa đổi: Luật C\n  thay thế: Luật B\n  triển "
                    + "khai: Luật A\n"
            )
                .Citations.Select(c => (c.Kind, c.Key))
        );

    [Fact]
    public void A_task_and_its_parts_cite_for_themselves()
    {
        var task = Assert.Single(
            Plan("  nhiệm vụ 1: B\n    căn cứ: Luật Nhà ở\n    căn cứ: Luật Đất đai\n    việc a: C\n      căn cứ: Luật Báo chí\n").Tasks
        );
        Assert.Equal(["luat-nha-o", "luat-dat-dai"], task.Citations.Select(c => c.Key));
        Assert.Equal(["luat-bao-chi"], Assert.Single(task.Subtasks).Citations.Select(c => c.Key));
    }

    private static ImmutableArray<Plan> Bind(string plans)
    {
        const string Places =
            "địa bàn tinh-a: tỉnh A\n  cơ quan: UBND tỉnh\nđịa bàn huyen-b: huyện B\n  thuộc: tỉnh A\nđịa bàn huyen-c: huyện C\n  thuộc: "
                + "tỉnh A\n";
        return SiteContent.Bind([Tree("co-quan/a.papi", Places), Tree("ke-hoach/a.papi", plans)]).Content.Plans;
    }

    private static SyntaxTree Tree(string path, string text) => SyntaxTree.Parse(SourceText.FromString(path, text));

    private static Plan Plan(string lines) => Sources.Plan("kế hoạch: A\n  địa bàn: tỉnh Thí Dụ\n" + lines);
}
