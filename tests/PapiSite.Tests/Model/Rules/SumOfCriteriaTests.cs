using PapiSite.Model;

namespace PapiSite.Tests.Model.Rules;

/// <summary>A part of a table of self-scoring, or its total, beside the sum of its criteria.</summary>
public sealed class SumOfCriteriaTests
{
    [Fact]
    public void A_part_and_a_total_that_do_not_add_up_are_noted() => Assert.Equal(
        [
            "“tiêu chí 1” ghi 3 điểm, nhưng các tiêu chí bên trong cộng lại là 2,5.",
            "“tổng điểm” ghi 6 điểm, nhưng các tiêu chí bên trong cộng lại là 5.",
            "“tổng điểm” ghi 4 điểm, nhưng các tiêu chí bên trong cộng lại là 3.",
        ],
        Messages(
            "tiêu chí 1: 3 điểm|điểm thẩm định: 2 điểm", "tiêu chí 1.1: 1 điểm", "tiêu chí 1.2: 1,5 điểm",
            "tiêu chí 2: 2 điểm|điểm thẩm định: 1 điểm", "tổng điểm: 6 điểm|điểm thẩm định: 4 điểm"));

    [Fact]
    public void Nothing_is_said_where_a_criterion_is_missing_or_has_no_figure()
    {
        Assert.Empty(Messages("tiêu chí 1: 3 điểm", "tiêu chí 1.1: 1 điểm", "tổng điểm: 9 điểm"));
        Assert.Empty(Messages("tiêu chí 1: 3 điểm", "tiêu chí 1.1: 1 điểm", "tiêu chí 1.2: 86%"));
        Assert.Empty(Messages("tiêu chí 1: 2,5 điểm", "tiêu chí 1.1: 1 điểm", "tiêu chí 1.2: 1,5 điểm"));
    }

    private static IEnumerable<string> Messages(params string[] lines) => ExampleContent.Bind(
        "bộ chỉ số CCHC: Chỉ số cải cách hành chính\n  chỉ số 1: A\n    thành phần 1: B\n    thành phần 2: C\n  chỉ số 2: D\n"
            + "kế hoạch: A\n  tự chấm điểm 2023: CCHC\n"
            + string.Concat(lines.Select(l => $"    {l.Replace("|", "\n      ", StringComparison.Ordinal)}\n")))
        .Diagnostics.Where(d => d.Code == "PAPI4060").Select(d => d.Message(default));
}
