using PapiSite.Model;

namespace PapiSite.Tests.Model.Rules;

/// <summary>A criterion that stands twice in a table of self-scoring.</summary>
public sealed class CriterionTwiceTests
{
    [Fact]
    public void The_second_is_told_with_the_place_of_the_first() => Assert.Equal(
        ["Tiêu chí 1. đã có điểm ở ke-hoach/vi-du.papi:6; trang chỉ hiện và cộng dòng ấy."],
        Messages("tiêu chí 1: 3 điểm", "tiêu chí 2: 3 điểm", "tiêu chí 1.: 4 điểm"));

    [Fact]
    public void Different_criteria_and_those_of_another_year_are_not()
    {
        Assert.Empty(Messages("tiêu chí 1: 3 điểm", "tiêu chí 2: 3 điểm"));
        Assert.Empty(ExampleContent.Bind(Head + "    tiêu chí 1: 3 điểm\n  tự chấm điểm 2024: CCHC\n    tiêu chí 1: 3 điểm\n")
            .Diagnostics.Where(d => d.Code == "PAPI4061"));
    }

    private const string Head =
        "bộ chỉ số CCHC: Chỉ số cải cách hành chính\n  chỉ số 1: A\n  chỉ số 2: D\nkế hoạch: A\n  tự chấm điểm 2023: CCHC\n";

    private static IEnumerable<string> Messages(params string[] lines) => ExampleContent
        .Bind(Head + string.Concat(lines.Select(l => $"    {l}\n")))
        .Diagnostics.Where(d => d.Code == "PAPI4061").Select(d => d.Message(default));
}
