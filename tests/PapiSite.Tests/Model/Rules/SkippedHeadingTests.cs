using PapiSite.Model;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Model.Rules;

/// <summary>Lào Cai's plan of 2023 prints part IV right behind part II.</summary>
public sealed class SkippedHeadingTests
{
    [Fact]
    public void A_part_passed_over_is_noted() =>
        Assert.Equal(
            """
            ke-hoach/vi-du.papi:4:3: lưu ý PAPI4012: Sau phần II là phần IV, không có III.
               4 |   phần IV: Tổ chức thực hiện
                 |   ^^^^^^^
                 = cách sửa: So với văn bản đã ký: nếu văn bản in như vậy thì giữ nguyên; nếu chép sót thì bổ sung.

            """,
            Sources.Report("kế hoạch: A\n  phần I: Mục đích\n  phần II: Nhiệm vụ\n  phần IV: Tổ chức thực hiện\n"));

    [Theory]
    [InlineData("nhóm I|nhóm IV", "Sau nhóm I là nhóm IV, không có II–III.")]
    [InlineData("nhóm 1.1|nhóm 1.3", "Sau nhóm 1.1 là nhóm 1.3, không có 1.2.")]
    [InlineData("nhóm VIII|nhóm X", "Sau nhóm VIII là nhóm X, không có IX.")]
    [InlineData("trách nhiệm 2|trách nhiệm 4", "Sau trách nhiệm 2 là trách nhiệm 4, không có 3.")]
    public void Groups_and_duties_are_looked_at_too(string headings, string message) => Assert.Equal([message], Messages(headings));

    [Theory]
    [InlineData("phần I|phần II|phần III")]
    [InlineData("nhóm IX|nhóm X|nhóm XI")]
    [InlineData("nhóm I|nhóm 3")]
    [InlineData("nhóm a|nhóm d")]
    [InlineData("trách nhiệm 2|trách nhiệm 2.1|trách nhiệm 3")]
    [InlineData("nhóm II|nhóm I")]
    public void Numbers_in_a_row_and_other_ways_of_numbering_are_no_gap(string headings) => Assert.Empty(Messages(headings));

    private static IEnumerable<string> Messages(string headings) =>
        ExampleContent
            .Bind("kế hoạch: A\n" + string.Concat(headings.Split('|').Select(h => $"  {h}: B\n")))
            .Diagnostics.Where(d => d.Code == "PAPI4012")
            .Select(d => d.Message(default));
}
