using PapiSite.Tests.Support;

namespace PapiSite.Tests.Model.Rules;

public sealed class ContactNotConfirmedTests
{
    [Fact]
    public void A_contact_without_the_day_of_its_confirmation_is_noted() =>
        Assert.Equal(
            """
            ke-hoach/vi-du.papi:2:3: lưu ý PAPI4019: Thông tin liên hệ của “Sở Một” chưa có ngày xác nhận.
               2 |   cơ quan: Sở Một
                 |   ^^^^^^^
                 = cách sửa: Hỏi lại cơ quan rồi ghi “ngày xác nhận: …”.

            """.ReplaceLineEndings("\n"),
            Sources.Report("địa bàn mau: tỉnh Mẫu\n  cơ quan: Sở Một\n    địa chỉ: Số 1, đường Thí Dụ\n"));

    [Theory]
    [InlineData("điện thoại: (0200) 000 0000\n    ngày xác nhận: 1/3/2024")]
    [InlineData("điện thoại: (0200) 000 0000\n    ngày xác nhận: tháng 3/2024")]
    [InlineData("viết tắt: SM")]
    public void One_with_it_is_not_nor_is_an_agency_without_a_contact(string lines) =>
        Assert.Equal("", Sources.Report($"địa bàn mau: tỉnh Mẫu\n  cơ quan: Sở Một\n    {lines}\n"));
}
