using PapiSite.Model;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Model.Rules;

/// <summary>Lào Cai's plan of 2023 gives two duties the number 3.</summary>
public sealed class RepeatedHeadingTests
{
    [Fact]
    public void A_number_that_was_there_before_is_noted_with_its_line() =>
        Assert.Equal(
            """
            ke-hoach/vi-du.papi:4:3: lưu ý PAPI4013: Đã có trách nhiệm 3 ở dòng 3.
               4 |   trách nhiệm 3: Văn phòng UBND tỉnh
                 |   ^^^^^^^^^^^^^
                 = cách sửa: So với văn bản đã ký: nếu văn bản in như vậy thì giữ nguyên; nếu gõ nhầm thì sửa số.

            """,
            Sources.Report("kế hoạch: A\n  trách nhiệm 2: Các sở\n  trách nhiệm 3: Sở Nội vụ\n  trách nhiệm 3: Văn phòng UBND tỉnh\n"));

    [Theory]
    [InlineData("  phần 1: B\n  phần 2: C\n")]
    [InlineData("  phần 1: B\n    phần 1: C\n  phần 2: D\n    phần 1: E\n")]
    [InlineData("  phụ lục 1: B\n  nhóm 1: C\n")]
    [InlineData("  trách nhiệm: B\n  trách nhiệm: C\n")]
    public void Other_numbers_other_places_and_headings_without_one_are_not(string headings) =>
        Assert.DoesNotContain("PAPI4013", ExampleContent.Bind("kế hoạch: A\n" + headings).Diagnostics.Select(d => d.Code));
}
