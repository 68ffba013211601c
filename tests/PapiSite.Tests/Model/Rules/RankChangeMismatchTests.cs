using PapiSite.Model;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Model.Rules;

/// <summary>A plan whose printed change of rank is not that of its printed ranks.</summary>
public sealed class RankChangeMismatchTests
{
    [Fact]
    public void A_change_that_the_ranks_do_not_give_is_noted() =>
        Assert.Equal(
            """
            ke-hoach/vi-du.papi:4:19: lưu ý PAPI4011: Hạng 13 năm 2022 và hạng 11 năm 2023 không cho “giảm 2 bậc”.
               4 |     kết quả 2023: 5,37/10 điểm; hạng 11/63; giảm 2 bậc
                 |                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                 = cách sửa: Kiểm tra hạng hai năm và số bậc trong văn bản đã ký; văn bản in sai thì giữ nguyên.

            """,
            Sources.Report(
                "kế hoạch: A\n  nhóm I: B\n    kết quả 2022: hạng 13/63\n    kết quả 2023: 5,37/10 điểm; hạng 11/63; giảm 2 bậc\n"
            )
        );

    [Theory]
    [InlineData("hạng 13/63", "hạng 11/63; tăng 2 bậc")]
    [InlineData("hạng 11/63", "hạng 25/63; giảm 14 bậc")]
    [InlineData("hạng 5/63", "hạng 5/63; giữ nguyên")]
    [InlineData("5,47 điểm", "hạng 11/63; tăng 2 bậc")]
    [InlineData("hạng 13/63", "hạng 11/63")]
    public void Changes_that_agree_or_cannot_be_reckoned_are_not(string before, string now) => Assert.Empty(Messages(2022, before, now));

    [Fact]
    public void The_year_before_must_be_the_year_before() => Assert.Empty(Messages(2021, "hạng 13/63", "hạng 11/63; giảm 2 bậc"));

    [Fact]
    public void An_unchanged_rank_that_changed_is_noted() =>
        Assert.Equal(["Hạng 5 năm 2022 và hạng 6 năm 2023 không cho “giữ nguyên”."], Messages(2022, "hạng 5/63", "hạng 6/63; giữ nguyên"));

    private static IEnumerable<string> Messages(int year, string before, string now) =>
        ExampleContent
            .Bind($"kế hoạch: A\n  kết quả {year}: {before}\n  kết quả 2023: {now}\n")
            .Diagnostics.Select(d => d.Message(default));
}
