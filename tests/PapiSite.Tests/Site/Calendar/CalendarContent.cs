using System.Text;
using PapiSite.Site;
using PapiSite.Site.Calendar;

namespace PapiSite.Tests.Site.Calendar;

/// <summary>Two plans with a deadline of every kind, and what is made of them.</summary>
internal static class CalendarContent
{
    private const string Agencies = "địa bàn thi-du: tỉnh Thí Dụ\n  cơ quan: Sở Y tế\n  cơ quan: UBND tỉnh\n";

    private static readonly Source[] Sources =
    [
        new("trang-web.papi", "trang web: Thời hạn mẫu\n"),
        new("co-quan/thi-du.papi", Agencies),
        new("ke-hoach/2023.papi", """
            kế hoạch: Việc của năm 2023
              mã: nam-2023
              số hiệu: 1/KH-UBND
              địa bàn: tỉnh Thí Dụ
              thời kỳ: 2023
              chủ trì: Sở Y tế
              nhiệm vụ 1: Khám mắt
                hạn: quý IV
              nhiệm vụ 2: Tiêm chủng
                hạn: trước ngày 20/12/2023
              nhiệm vụ 3: Lập hồ sơ
                hạn: trước ngày 5/12/2023
              nhiệm vụ 4: Tập huấn
                hạn: năm 2023
              nhiệm vụ 5: Kiểm tra
                hạn: trước ngày 25/6; trước ngày 20/10
              nhiệm vụ 6: Trực ban
                hạn: thường xuyên
              nhiệm vụ 7: Tổng hợp
                hạn: hàng quý
              chế độ báo cáo: Báo cáo quý
                cơ quan: Sở Y tế
                gửi: UBND tỉnh
                hạn: trước ngày 10 tháng cuối quý

            """),
        new("ke-hoach/nhieu-nam.papi", """
            kế hoạch: Việc của giai đoạn
              mã: giai-doan
              số hiệu: 2/KH-UBND
              địa bàn: tỉnh Thí Dụ
              thời kỳ: 2021-2025
              chủ trì: Sở Y tế
              nhiệm vụ 1: Xây trạm
                hạn: 2021-2025
              nhiệm vụ 2: Sửa trạm
                hạn: 2021-2023
              nhiệm vụ 3: Đo đạc
                hạn: quý II
              nhiệm vụ 4: Chấm điểm
                hạn: tháng 12 hàng năm
              nhiệm vụ 5: Nuôi dưỡng
                hạn: từ năm 2022
              nhiệm vụ 6: Chờ hướng dẫn
                hạn: khi có hướng dẫn
              nhiệm vụ 7: Không rõ
                hạn: không nêu
              nhiệm vụ 8: Đọc nước
                hạn: hàng tháng; năm 2024

            """),
    ];

    /// <summary>The pages as they stand on a day.</summary>
    public static RenderedSite PagesOn(DateOnly day) => RenderedSite.PagesOf(Sources, "/", day);

    /// <summary>The calendar as it stands on a day.</summary>
    public static DeadlineCalendar On(DateOnly day) => new(new Publication(RenderedSite.Bind(Sources).Content, day));

    /// <summary>A plan of one year with many tasks of two deadlines.</summary>
    public static Source[] Long(int wholeYear, int inQuarter)
    {
        var plan = new StringBuilder(
            "kế hoạch: Nhiều việc\n  mã: nhieu-viec\n  địa bàn: tỉnh Thí Dụ\n  thời kỳ: 2023\n  chủ trì: Sở Y tế\n"
        );
        for (var n = 1; n <= wholeYear; n++)
            plan.Append($"  nhiệm vụ {n}: Việc {n}\n    hạn: năm 2023\n");
        for (var n = wholeYear + 1; n <= wholeYear + inQuarter; n++)
            plan.Append($"  nhiệm vụ {n}: Việc {n}\n    hạn: quý IV\n");
        return [new("co-quan/thi-du.papi", Agencies), new("ke-hoach/nhieu.papi", plan.ToString())];
    }
}
