using PapiSite.Model;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Model.Rules;

/// <summary>The plans ask that forms can be had on the portal itself.</summary>
public sealed class FormOffSiteTests
{
    private const string Head = "kế hoạch: A\n  địa bàn: tỉnh Thí Dụ\n  chủ trì: Sở Y tế\n  hạn: năm 2024\n  nhiệm vụ 1: B\n";

    [Fact]
    public void A_form_linked_on_another_site_is_warned_of() =>
        Assert.Equal(
            """
            ke-hoach/vi-du.papi:6:28: cảnh báo PAPI4010: Tệp “https://example.vn/mau-don.docx” nằm ở trang khác.
               6 |     ghi chú: Xem [mẫu đơn](https://example.vn/mau-don.docx).
                 |                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                 = cách sửa: Tải tệp về, đặt vào thư mục nội dung và dùng “tệp: …”.

            """,
            Sources.Report(Head + "    ghi chú: Xem [mẫu đơn](https://example.vn/mau-don.docx).\n"));

    [Theory]
    [InlineData("http://example.vn/a.PDF")]
    [InlineData("https://example.vn/tai/a.xlsx?x=1")]
    [InlineData("https://example.vn/a.zip")]
    public void Files_of_all_kinds_are_known(string link) =>
        Assert.Equal(["6:14 PAPI4010"], Sources.Codes(ExampleContent.Bind(Head + $"    ghi chú: {link}\n").Diagnostics));

    [Theory]
    [InlineData("https://dichvucong.gov.vn/")]
    [InlineData("tep/mau-don.docx")]
    [InlineData("https://example.vn/pdfs/xem")]
    [InlineData("https://example.vn và tệp a.pdf")]
    public void Pages_and_files_of_the_repository_are_not(string link) => Assert.Equal("", Sources.Report(Head + $"    ghi chú: {link}\n"));

    [Fact]
    public void Pages_of_prose_are_looked_through_as_well() =>
        Assert.Equal(
            ["3:13 PAPI4010"],
            Sources.Codes(ExampleContent.Bind("trang: A\n  đường dẫn: a\n  nội dung: https://example.vn/a.pdf\n").Diagnostics)
        );
}
