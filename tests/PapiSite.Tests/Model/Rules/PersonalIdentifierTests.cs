using PapiSite.Language.Diagnostics;
using PapiSite.Model;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Model.Rules;

/// <summary>A list of recipients or an annex may carry a person's numbers along.</summary>
public sealed class PersonalIdentifierTests
{
    private const string Head = "kế hoạch: A\n  địa bàn: tỉnh Thí Dụ\n  chủ trì: Sở Y tế\n  hạn: năm 2024\n  nhiệm vụ 1: B\n";

    private const string Draft =
        "lấy ý kiến: A\n  địa bàn: tỉnh Thí Dụ\n  cơ quan: Sở Y tế\n  từ ngày: 1/6/2024\n  đến ngày: 30/6/2024\n  gửi ý kiến: Sở Y tế, "
            + "0912 345 678\n  dự thảo: B\n";

    [Fact]
    public void A_mobile_number_is_warned_of() =>
        Assert.Equal(
            """
            ke-hoach/vi-du.papi:6:26: cảnh báo PAPI4009: “0912 345 678” trông như số điện thoại di động.
               6 |     ghi chú: Gọi anh An, 0912 345 678
                 |                          ^^^^^^^^^^^^
                 = cách sửa: Xóa đi nếu là dữ liệu của một người; số điện thoại cơ quan thì viết ở “điện thoại” trong danh bạ.

            """,
            Sources.Report(Head + "    ghi chú: Gọi anh An, 0912 345 678\n"));

    [Fact]
    public void A_citizen_number_is_warned_of_in_English_as_well() =>
        Assert.Equal(
            """
            ke-hoach/vi-du.papi:6:19: warning PAPI4009: “026190001234” looks like a citizen number.
               6 |     ghi chú: CCCD 026190001234
                 |                   ^^^^^^^^^^^^
                 = what to do: Delete it if it is a person's; an office's telephone belongs in the directory.

            """,
            Sources.Report(Head + "    ghi chú: CCCD 026190001234\n", MessageLanguage.English));

    [Theory]
    [InlineData("+84912345678")]
    [InlineData("0912.345.678")]
    [InlineData("026 190 001 234")]
    public void Numbers_are_known_however_they_are_grouped(string number) =>
        Assert.Equal(["6:14 PAPI4009"], Sources.Codes(ExampleContent.Bind(Head + $"    ghi chú: {number}\n").Diagnostics));

    [Theory]
    [InlineData("0211 3862 480")]
    [InlineData("Nghị định 59/2019/NĐ-CP")]
    [InlineData("1.234.567.890 đồng")]
    [InlineData("20/12/2024")]
    [InlineData("0912 345")]
    [InlineData("1900 1234")]
    [InlineData("số 0912345678/QĐ")]
    public void Offices_documents_sums_and_dates_are_not_personal(string text) =>
        Assert.DoesNotContain("PAPI4009", Sources.Report(Head + $"    ghi chú: {text}\n"), StringComparison.Ordinal);

    [Theory]
    [InlineData("hỏi đáp: A? 0912 345 678\n  địa bàn: tỉnh Thí Dụ\n  cơ quan: Sở Y tế\n  ngày gửi: 3/6/2024\n", "1:13")]
    [InlineData("hỏi đáp: A?\n  địa bàn: tỉnh Thí Dụ\n  cơ quan: Sở Y tế\n  ngày gửi: 3/6/2024\n  nội dung: Gọi 0912 345 678\n", "5:17")]
    [InlineData(
        "hỏi đáp: A?\n  địa bàn: tỉnh Thí Dụ\n  cơ quan: Sở Y tế\n  ngày gửi: 3/6/2024\n  trả lời:\n    Ông A, CCCD 026190001234\n  ngày "
            + "trả lời: 4/6/2024\n",
        "6:17"
    )]
    [InlineData(Draft + "  ý kiến 1: Ông A, 0912 345 678\n    ngày gửi: 3/6/2024\n    nội dung: C\n", "8:20")]
    [InlineData(Draft + "  ý kiến 1: A\n    ngày gửi: 3/6/2024\n    nội dung: CCCD 026190001234\n", "10:20")]
    public void Questions_comments_and_answers_are_looked_through(string text, string place) =>
        Assert.Equal([$"{place} PAPI4009"], Sources.Codes(ExampleContent.Bind(text).Diagnostics));

    [Fact]
    public void Progress_reports_are_looked_through() =>
        Assert.Equal(
            ["12:17 PAPI4009"],
            Sources.Codes(
                ExampleContent
                    .Bind(
                        Head
                            + "báo cáo: năm 2024\n  kế hoạch: vi-du\n  cơ quan: Sở Y tế\n  ngày báo cáo: 20/12/2024\n  nhiệm vụ 1:\n    "
                            + "trạng thái: đang thực hiện\n    đã làm: Gọi 0912 345 678\n"
                    )
                    .Diagnostics
            )
        );

    [Fact]
    public void Where_comments_go_may_be_the_telephone_of_an_office() => Assert.Equal("", Sources.Report(Draft));

    [Fact]
    public void The_registry_may_give_the_telephone_of_an_office() =>
        Assert.Equal(
            "",
            Sources.Report("địa bàn khac: tỉnh Khác\n  cơ quan: Sở Y tế\n    điện thoại: 0912 345 678\n    ngày xác nhận: 1/3/2024\n")
        );
}
