using PapiSite.Tests.Support;

namespace PapiSite.Tests.Language.Values;

public sealed class TargetTests
{
    [Theory]
    [InlineData("≥ 95% xã công khai", "AtLeast 95 %")]
    [InlineData("≥ 90%", "AtLeast 90 %")]
    [InlineData(">= 90 %", "AtLeast 90 %")]
    [InlineData("> 85% hài lòng về dịch vụ của cơ sở giáo dục công lập", "MoreThan 85 %")]
    [InlineData("≤ 5%", "AtMost 5 %")]
    [InlineData("<= 5%", "AtMost 5 %")]
    [InlineData("< 5%", "LessThan 5 %")]
    [InlineData("= 100%", "Equal 100 %")]
    [InlineData("tối thiểu 80%", "AtLeast 80 %")]
    [InlineData("Tối thiểu 20% thời gian giải quyết được cắt giảm", "AtLeast 20 %")]
    [InlineData("ít nhất 01 đợt/năm", "AtLeast 1 đợt/năm")]
    [InlineData("không dưới 98,5%", "AtLeast 98.5 %")]
    [InlineData("tối đa 3 ngày", "AtMost 3 ngày")]
    [InlineData("không quá 5 ngày làm việc", "AtMost 5 ngày làm việc")]
    [InlineData("trên 240 tin, bài/năm", "MoreThan 240 tin, bài/năm")]
    [InlineData("dưới 1.500 hồ sơ", "LessThan 1500 hồ sơ")]
    [InlineData("đạt 100%", "Equal 100 %")]
    [InlineData("đảm bảo trên 95% dân số", "MoreThan 95 %")]
    [InlineData("100% cấp xã công khai", "Equal 100 %")]
    [InlineData("95% hài lòng", "Equal 95 %")]
    [InlineData("90% trở lên", "AtLeast 90 %")]
    [InlineData("Tỷ lệ hồ sơ trực tuyến toàn trình có phát sinh hồ sơ đạt từ 60% trở lên", "AtLeast 60 %")]
    [InlineData("Tỷ lệ hồ sơ giải quyết trực tuyến mức độ 3, 4 đạt tối thiểu 50%", "AtLeast 50 %")]
    [InlineData("Mức độ hài lòng đạt 90% trở lên", "AtLeast 90 %")]
    [InlineData("Tỷ lệ dân số có sổ khám chữa bệnh điện tử ≥ 70%", "AtLeast 70 %")]
    [InlineData("Số xã đạt chuẩn nông thôn mới", "")]
    [InlineData("Tỷ lệ số hóa của tỉnh, huyện đạt 30%, 20%", "")]
    [InlineData("10 cuộc trở lên", "")]
    [InlineData("giảm 5%/năm các loại tội phạm", "")]
    [InlineData("trong nhóm 10/63 tỉnh, thành phố về Chỉ số an toàn thông tin mạng", "")]
    [InlineData("10 mô hình", "")]
    [InlineData("Với kết quả thỏa đáng", "")]
    public void The_printed_words_stay_and_those_that_begin_with_a_comparison_are_a_figure_too(string printed, string figure) =>
        Assert.Equal($"target “{printed}”{(figure.Length == 0 ? "" : " " + figure)}", Read(printed));

    [Theory]
    [InlineData("trên 99.5% hồ sơ")]
    [InlineData("ít nhất 2/3 số hộ")]
    [InlineData("từ 80-90%")]
    [InlineData("80% - 90% người dân hài lòng")]
    [InlineData("từ 80% đến 90%")]
    [InlineData("trên 1.2345 lượt")]
    public void Figures_that_are_not_one_number_are_left_to_the_words(string printed) =>
        Assert.Equal($"target “{printed}”", Read(printed));

    private static string Read(string printed) =>
        TreeDump.Of(
            Sources.ParseSound($"kế hoạch: A\n  nhiệm vụ 1: B\n    chỉ tiêu: {printed}\n").Entries[0].Children[0].Children[0].Value
        );
}
