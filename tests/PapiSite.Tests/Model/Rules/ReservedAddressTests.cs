using PapiSite.Model;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Model.Rules;

public sealed class ReservedAddressTests
{
    [Fact]
    public void A_page_whose_folder_Windows_cannot_make_is_told() => Assert.Equal(
        """
        ke-hoach/vi-du.papi:2:14: cảnh báo PAPI4025: “con” thành tên thư mục của trang, mà Windows dành tên ấy cho thiết bị.
           2 |   đường dẫn: gioi-thieu/con
             |              ^^^^^^^^^^^^^^
             = cách sửa: Chọn tên khác, ví dụ “con-1”.

        """.ReplaceLineEndings("\n"),
        Sources.Report("trang: Giới thiệu\n  đường dẫn: gioi-thieu/con\n  nội dung: Lời.\n"));

    [Theory]
    [InlineData("kế hoạch: A\n  mã: nul\n  thời kỳ: 2024\n", "2:7 PAPI4025")]
    [InlineData("kế hoạch: A\n  mã: com1\n  thời kỳ: 2024\n", "2:7 PAPI4025")]
    [InlineData("kế hoạch: A\n  mã: console\n  thời kỳ: 2024\n", null)]
    [InlineData("kế hoạch: A\n  mã: com10\n  thời kỳ: 2024\n", null)]
    [InlineData("địa bàn prn: tỉnh B\n", "1:1 PAPI4025")]
    [InlineData("địa bàn tinh-b: tỉnh B\n  cơ quan lpt9: Sở Một\n", "2:3 PAPI4025")]
    public void Names_of_devices_are_told_wherever_they_become_addresses(string text, string? told) =>
        Assert.Equal(
            told is null ? [] : [told],
            Sources.Codes(ExampleContent.Bind(text).Diagnostics).Where(c => c.EndsWith("PAPI4025", StringComparison.Ordinal))
        );
}
