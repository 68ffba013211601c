using PapiSite.Language.Values;
using PapiSite.Model;

namespace PapiSite.Tests.Model.Binding;

/// <summary>Days that a year or a month lacks.</summary>
public sealed class MissingDayTests
{
    [Theory]
    [InlineData("2026", "trước ngày 29/2", "PAPI2002")]
    [InlineData("2024", "trước ngày 29/2", "")]
    [InlineData("2026", "29/2/2026", "PAPI2002")]
    [InlineData("2026", "trước ngày 31/6", "PAPI2002")]
    [InlineData("2026", "30/2", "PAPI2002")]
    [InlineData("2026", "quý I; trước ngày 29/2", "PAPI2002")]
    [InlineData("2021-2026", "trước ngày 29/2", "PAPI4056")]
    [InlineData("2026", "trước ngày 29/2 hàng năm", "")]
    [InlineData("2026", "ngày 31 hàng tháng", "")]
    [InlineData("2026", "tháng 2", "")]
    [InlineData("2026", "tháng 2 hàng năm", "")]
    public void A_day_that_the_year_lacks_is_an_error_and_no_deadline(string years, string deadline, string codes)
    {
        foreach (
            var plan in new[]
            {
                $"kế hoạch: A\n  địa bàn: tỉnh Thí Dụ\n  thời kỳ: {years}\n  chủ trì: Sở Y tế\n  nhiệm vụ 1: B\n    hạn: {deadline}\n",
                $"kế hoạch: A\n  địa bàn: tỉnh Thí Dụ\n  thời kỳ: {years}\n  chủ trì: Sở Y tế\n  hạn: {deadline}\n  nhiệm vụ 1: B\n  "
                    + $"nhiệm vụ 2: C\n",
            }
        )
        {
            var bound = ExampleContent.Bind(plan);
            Assert.Equal(codes, string.Join(' ', bound.Diagnostics.Select(d => d.Code)));
            if (codes.Length == 0) continue;
            var singles = bound.Content.Plans[0].Tasks[0].Deadline?.Singles ?? [];
            Assert.DoesNotContain(singles, d => d is { Kind: DeadlineKind.Date, IsDated: true });
        }
    }
}
