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
    [InlineData("Nghị quyết 06/2021/NQ-HĐND (HĐND tỉnh)", "thi-du-06-2021-nq-hdnd")]
    [InlineData("Luật Đất đai (2013)", "luat-dat-dai-2013")]
    [InlineData("Luật Đất đai", "luat-dat-dai")]
    public void A_document_is_known_by_number_and_year_and_a_province_s_by_the_province_too(string reference, string key) =>
        Assert.Equal(key, Assert.Single(Plan($"  căn cứ: {reference}\n").Citations).Key);

    [Fact]
    public void The_plans_of_a_place_that_is_not_known_have_no_place_in_their_keys() =>
        Assert.Equal("232-kh-ubnd-2022", Assert.Single(Sources.Plan("kế hoạch: A\n  căn cứ: 232/KH-UBND (15/9/2022)\n").Citations).Key);

    [Fact]
    public void A_plan_carries_out_replaces_amends_and_cites() =>
        Assert.Equal(
            [(CitationKind.Implements, "luat-a"), (CitationKind.Replaces, "luat-b"), (CitationKind.Amends, "luat-c"), (CitationKind.Cites, "luat-d"), (CitationKind.Cites, "luat-e")],
            Plan("  căn cứ: Luật D; Luật E\n  sửa đổi: Luật C\n  thay thế: Luật B\n  triển khai: Luật A\n").Citations.Select(c => (c.Kind, c.Key)));

    [Fact]
    public void A_task_and_its_parts_cite_for_themselves()
    {
        var task = Assert.Single(Plan("  nhiệm vụ 1: B\n    căn cứ: Luật Nhà ở\n    căn cứ: Luật Đất đai\n    việc a: C\n      căn cứ: Luật Báo chí\n").Tasks);
        Assert.Equal(["luat-nha-o", "luat-dat-dai"], task.Citations.Select(c => c.Key));
        Assert.Equal(["luat-bao-chi"], Assert.Single(task.Subtasks).Citations.Select(c => c.Key));
    }

    private static Plan Plan(string lines) => Sources.Plan("kế hoạch: A\n  địa bàn: tỉnh Thí Dụ\n" + lines);
}
