using PapiSite.Model;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Model.Withholding;

/// <summary>What an editor is told who withdraws a passage that still stands in the content.</summary>
public sealed class WithdrawalCheckTests
{
    private const string Plan =
        "kế hoạch: A\n  địa bàn: tỉnh Thí Dụ\n  chủ trì: Sở Y tế\n  hạn: năm 2024\n  nhiệm vụ 1: B\n    ghi chú: {0}\n";

    [Fact]
    public void A_passage_that_still_stands_there_is_an_error_with_its_place() => Assert.Equal(
        """
        ke-hoach/vi-du.papi:6:22: lỗi PAPI3064: Ở đây còn “Lê văn Mẫu”, là đoạn đã ghi ở “rút khỏi trang”.
           6 |     ghi chú: Đơn của Lê văn Mẫu
             |                      ^^^^^^^^^^
             = cách sửa: Xóa đoạn ấy ở đây; nếu muốn giữ thì bỏ nó khỏi “rút khỏi trang”.

        """,
        Sources.Report(Plan.Replace("{0}", "Đơn của Lê văn Mẫu") + "rút khỏi trang:\n  Lê Văn Mẫu\n"));

    [Fact]
    public void A_passage_too_short_is_an_error_and_hides_nothing() => Assert.Equal(
        """
        ke-hoach/vi-du.papi:9:3: lỗi PAPI3063: Đoạn cần rút “Mẫu” quá ngắn, có thể trùng với nhiều chỗ khác.
           9 |   Mẫu
             |   ^^^
             = cách sửa: Ghi ít nhất hai từ liền nhau của đoạn ấy, hoặc một số có từ 6 chữ số.

        """,
        Sources.Report(Plan.Replace("{0}", "Mẫu") + "rút khỏi trang:\n  ngõ 3 phố Mới\n  Mẫu\n"));

    [Theory]
    [InlineData("rút khỏi trang: phố Mới\n", "Ở phố Mới", "6:16")]
    [InlineData("rút khỏi trang: phố Mới\n", "Ở PHO\n      MOI", "6:16")]
    [InlineData("withdrawn:\n  phố\n  Mới Mẫu\n", "Ở phố Mới", null)]
    [InlineData("rút khỏi trang:\n  phố Mới\n", "Ở phố  # ghi riêng: phố Mới", null)]
    public void Each_line_is_a_passage_and_private_notes_may_keep_it(string list, string note, string? place) =>
        Assert.Equal(
            place is null ? [] : [$"{place} PAPI3064"],
            Sources
                .Codes(ExampleContent.Bind(Plan.Replace("{0}", note) + list).Diagnostics)
                .Where(c => c.EndsWith("PAPI3064", StringComparison.Ordinal))
        );

    [Fact]
    public void Names_of_files_and_labels_are_looked_through() =>
        Assert.Equal(
            ["1:1 PAPI3064", "6:3 PAPI3064"],
            Sources.Codes(
                ExampleContent
                    .Bind(Plan.Replace("{0}", "C") + "rút khỏi trang:\n  vi du\n")
                    .Diagnostics.Where(d => d.Code == "PAPI3064" && d.Source.Path == ExampleContent.ExamplePath)
                    .Concat(
                        ExampleContent
                            .Bind(
                                "kế hoạch: A\n  địa bàn: tỉnh Thí Dụ\n  chủ trì: Sở Y tế\n  hạn: năm 2024\n  nhiệm vụ 1: B\n  nhiệm vụ "
                                    + "12.34.56: B C\nrút khỏi trang:\n  123456\n"
                            )
                            .Diagnostics.Where(d => d.Code == "PAPI3064")
                    )
            )
        );
}
