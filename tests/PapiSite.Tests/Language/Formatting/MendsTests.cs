using PapiSite.Language.Formatting;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Language.Formatting;

public sealed class MendsTests
{
    [Theory]
    [InlineData(
        "kế hoạch: A\n\tnhiệm vụ 1: B\n\t\tmô tả:\n\t\t\tMột\n",
        "kế hoạch: A\n    nhiệm vụ 1: B\n        mô tả:\n            Một\n"
    )]
    [InlineData("kế hoạch: A\n  hạn: năm 2024\n   chủ trì: Sở Y tế\n", "kế hoạch: A\n  hạn: năm 2024\n  chủ trì: Sở Y tế\n")]
    [InlineData(
        "kế hoạch: A\n   nhóm I: B\n  nhóm II: C\n     mô tả:\n       Lời\n  nhóm III: D\n",
        "kế hoạch: A\n  nhóm I: B\n  nhóm II: C\n     mô tả:\n       Lời\n  nhóm III: D\n"
    )]
    [InlineData(
        "kế hoạch: A\n  nhiệm vụ 1: B\n   nhiệm vụ 2: C\n     mô tả:\n       Lời\n  nhiệm vụ 3: D\n",
        "kế hoạch: A\n  nhiệm vụ 1: B\n  nhiệm vụ 2: C\n    mô tả:\n      Lời\n  nhiệm vụ 3: D\n"
    )]
    [InlineData("kế hoạch: A\n  phối hợp:\n    - Sở Y tế\n    - Sở Nội vụ.\n", "kế hoạch: A\n  phối hợp:\n    Sở Y tế;\n    Sở Nội vụ\n")]
    [InlineData("kế hoạch: A\n  • hạn: năm 2024\n", "kế hoạch: A\n  hạn: năm 2024\n")]
    [InlineData("kế hoạch: A\n  thời kỳ: 2024\n  hạn - năm 2024\n", "kế hoạch: A\n  thời kỳ: 2024\n  hạn: năm 2024\n")]
    [InlineData("kế hoạch: A\u000BB\u2028\n", "kế hoạch: A B \n")]
    [InlineData(
        "kế hoạch: A\nthời kỳ: 2024\nnhóm I: B\nnhiệm vụ 1: C\nhạn: năm 2024\nnguyên văn:\nLời một\nnhiệm vụ 2: D\nnhóm II: E\n",
        "kế hoạch: A\n  thời kỳ: 2024\n  nhóm I: B\n    nhiệm vụ 1: C\n      hạn: năm 2024\n      nguyên văn:\n          Lời một\n    "
            + "nhiệm vụ 2: D\n  nhóm II: E\n"
    )]
    [InlineData(
        "kế hoạch: A\n  nhóm I: B\n    nhiệm vụ 1: C\n   nhiệm vụ 2: D\n",
        "kế hoạch: A\n  nhóm I: B\n    nhiệm vụ 1: C\n    nhiệm vụ 2: D\n"
    )]
    [InlineData("kế hoạch: A\u200BB\u00ADC\n", "kế hoạch: ABC\n")]
    [InlineData("kế hoạch：A\n", "kế hoạch:A\n")]
    public void What_needs_no_judgement_is_mended_and_the_rest_is_left(string typed, string mended) =>
        Assert.Equal(mended, Mends.Apply(Sources.Parse(typed)).Source.Text);

    [Fact]
    public void A_file_with_nothing_to_mend_is_the_same_tree()
    {
        var tree = Sources.Parse("kế hoạch: A\n  hạn: cuối năm\n");
        Assert.Same(tree, Mends.Apply(tree));
    }

    [Fact]
    public void Mending_ends_whatever_the_file_holds() =>
        Assert.NotNull(Mends.Apply(Sources.Parse(string.Concat(Enumerable.Repeat("\u200B\t\u200B: \u0301\n", 500)))));
}
