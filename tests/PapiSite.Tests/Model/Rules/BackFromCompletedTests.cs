using static PapiSite.Tests.Model.Rules.ReportedTask;

namespace PapiSite.Tests.Model.Rules;

/// <summary>A task that was completed and is no more.</summary>
public sealed class BackFromCompletedTests
{
    [Fact]
    public void What_was_completed_and_is_no_more_is_noted_once_unless_it_is_explained()
    {
        var may = Report("tháng 5 năm 2024", "20/5/2024", "trạng thái: hoàn thành");
        var june = Report("tháng 6 năm 2024", "20/6/2024", "trạng thái: đang thực hiện");
        var july = Report("tháng 7 năm 2024", "20/7/2024", "trạng thái: đang thực hiện");
        Assert.Equal("PAPI4039", Told(may + june + july));
        Assert.Equal(
            "",
            Told(may + Report("tháng 6 năm 2024", "20/6/2024", "trạng thái: đang thực hiện", "ghi chú: Đoàn kiểm tra yêu cầu làm lại."))
        );
        Assert.Equal(
            "",
            Told(
                may
                    + Report("tháng 5 năm 2024", "2/6/2024", "trạng thái: đang thực hiện")
                        .Replace("  nhiệm vụ", "  đính chính: Nhầm.\n  nhiệm vụ", StringComparison.Ordinal)
                    + june
            )
        );
    }
}
