using PapiSite.Model;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Model.Rules;

/// <summary>A criterion with more points than can be reached.</summary>
public sealed class PointsOverMostTests
{
    [Fact]
    public void More_points_than_the_set_declares_are_told() =>
        Assert.StartsWith(
            """
            ke-hoach/vi-du.papi:7:17: cảnh báo PAPI4059: “tiêu chí 1” ghi 9 điểm, quá điểm tối đa là 8,5.
               7 |     tiêu chí 1: 9 điểm
                 |                 ^^^^^^

            """,
            Sources.Report(Content("9 điểm")),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("8,5 điểm", "")]
    [InlineData("10/12 điểm", "")]
    [InlineData("không đánh giá", "")]
    [InlineData("8 điểm\n      điểm thẩm định: 8,6 điểm", "PAPI4059")]
    [InlineData("8/8,6 điểm\n      điểm thẩm định: 8,6 điểm", "")]
    [InlineData("9/8,5 điểm", "PAPI2025")]
    [InlineData("8 điểm\n    tổng điểm: 21 điểm", "PAPI4059 PAPI4060")]
    [InlineData("8 điểm\n    tổng điểm: 8 điểm\n      điểm thẩm định: 20,5 điểm", "PAPI4059")]
    [InlineData("8 điểm\n    tổng điểm: 8 điểm\n      điểm thẩm định: 20 điểm", "")]
    public void Each_bound_counts_for_its_own_points(string points, string code) =>
        Assert.Equal(code, string.Join(" ", ExampleContent.Bind(Content(points)).Diagnostics.Select(d => d.Code)));

    private static string Content(string points) =>
        "bộ chỉ số CCHC: Chỉ số cải cách hành chính\n  điểm tối đa: 20\n  chỉ số 1: Công tác chỉ đạo\n    điểm tối đa: 8,5\n"
            + $"kế hoạch: A\n  tự chấm điểm 2023: CCHC\n    tiêu chí 1: {points}\n";
}
