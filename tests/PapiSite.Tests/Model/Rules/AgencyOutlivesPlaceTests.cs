using PapiSite.Tests.Support;

namespace PapiSite.Tests.Model.Rules;

public sealed class AgencyOutlivesPlaceTests
{
    [Fact]
    public void An_agency_that_outlives_its_place_is_noted_at_its_last_day() =>
        Assert.Equal(
            """
            ke-hoach/vi-du.papi:4:15: lưu ý PAPI4055: “Sở Một” được ghi là còn đến năm 2025, sau ngày cuối của tỉnh Mẫu (30/6/2025).
               4 |     đến ngày: năm 2025
                 |               ^^^^^^^^
                 = cách sửa: Ghi ngày cuối của cơ quan chính xác hơn (tháng, ngày), hoặc bỏ “đến ngày” để lấy ngày của địa bàn.

            """.ReplaceLineEndings("\n"),
            Sources.Report("địa bàn mau: tỉnh Mẫu\n  đến ngày: 30/6/2025\n  cơ quan: Sở Một\n    đến ngày: năm 2025\n"));

    [Theory]
    [InlineData("  đến ngày: 30/6/2025\n", "đến ngày: tháng 2/2025")]
    [InlineData("  đến ngày: 30/6/2025\n", "đến ngày: 30/6/2025")]
    [InlineData("  đến ngày: 30/6/2025\n", "viết tắt: SM")]
    [InlineData("", "đến ngày: năm 2025")]
    public void One_that_ends_with_it_or_before_is_not(string place, string agency) =>
        Assert.Equal("", Sources.Report($"địa bàn mau: tỉnh Mẫu\n{place}  cơ quan: Sở Một\n    {agency}\n"));

    [Fact]
    public void No_agency_of_the_content_outlives_its_place() =>
        Assert.DoesNotContain(Repository.Content.Diagnostics, d => d.Code == "PAPI4055");
}
