namespace PapiSite.Tests.Site.Feeds;

/// <summary>A content with every way in which a deadline may recur, and with words that Atom and iCalendar must escape.</summary>
internal static class MadeUpDeadlines
{
    /// <summary>Where the site says that it lies.</summary>
    public const string Address = "https://example.gov.vn/papi";

    /// <summary>
    /// Words of every kind: signs of both formats, letters of two to four octets, a line longer than any fold. No <c>n</c> behind the
    /// backslash,
    /// which icalendar 4 reads as a line break even where it is escaped.
    /// </summary>
    public const string Words = "Thu, chi; “ngân sách” \\x & <b>xã</b> 🏛️ ]]> {0} " + Long;

    private const string Long =
        "được công khai đầy đủ ở trụ sở, nhà văn hóa, hệ thống truyền thanh và trang thông tin điện tử của mọi xã, phường, thị trấn";

    /// <summary>Every deadline that recurs: of a month, of a quarter, of a year on each of its days, and intervals without a day.</summary>
    public static IReadOnlyList<string> Recurring { get; } =
    [
        "hàng tuần", "hàng tháng", "hàng quý", "6 tháng", "hàng năm", "quý I hàng năm", "quý II hàng năm", "6 tháng đầu hàng năm",
        .. Enumerable.Range(1, 12).Select(m => $"tháng {m} hàng năm"),
        .. Enumerable
            .Range(1, 31)
            .SelectMany(d =>
                new[] { $"trước ngày {d} hàng tháng", $"trước ngày {d} của tháng cuối quý", $"trước ngày {d} của tháng đầu quý" }
            ),
        .. Enumerable
            .Range(1, 12)
            .SelectMany(m => Enumerable.Range(1, DateTime.DaysInMonth(2024, m)).Select(d => $"trước ngày {d}/{m} hàng năm")),
    ];

    /// <summary>
    /// The files. Plan <c>dinh-ky</c> is for two years of which one is a leap year, <c>khong-het</c> has no end, <c>nhieu-moc</c> has
    /// several deadlines at once.
    /// </summary>
    public static IReadOnlyList<Source> Sources { get; } =
    [
        new("trang-web.papi", $"trang web: Thử {Words}\n  địa chỉ gốc: {Address}\n"),
        new(
            "co-quan/a.papi",
            "địa bàn a: tỉnh A\n  cơ quan: Sở Một\n  cơ quan: Sở Hai\n  cơ quan: Các sở\n    loại: nhóm\n    thành viên: Sở Một; Sở Hai\n"
        ),
        new(
            "ke-hoach/dinh-ky.papi",
            "kế hoạch: Định kỳ\n  số hiệu: 1/KH-UBND\n  địa bàn: tỉnh A\n  ngày ban hành: 2/1/2023\n  thời kỳ: 2023-2024\n" + Tasks("")
        ),
        new(
            "ke-hoach/khong-het.papi",
            "kế hoạch: Không hết\n  số hiệu: 2/KH-UBND\n  địa bàn: tỉnh A\n  ngày ban hành: 30/6/2022\n" + Tasks("    chủ trì: Các sở\n")
        ),
        new("ke-hoach/khong-ngay.papi", "kế hoạch: Không ngày\n  địa bàn: tỉnh A\n  nhiệm vụ 1: Việc\n    hạn: trước ngày 20 hàng tháng\n"),
        new("ke-hoach/nhieu-moc.papi",
            $"kế hoạch: {Words}\n  số hiệu: 3/KH-UBND\n  địa bàn: tỉnh A\n  ngày ban hành: 2/1/2023\n  thời kỳ: 2023\n  nhiệm vụ 1: "
                + $"{Words}\n    chủ trì: Sở Một\n    hạn: quý I; quý II; năm 2023; hàng quý; 6 tháng; hàng năm; năm\n"
                + "  chế độ báo cáo: Báo cáo quý và năm\n    cơ quan: Các sở\n    hạn: Báo cáo quý 1, 2, 3: trước ngày 10 của tháng cuối "
                + "quý; Báo cáo năm: trước ngày 20/12 hàng năm\n"
                + "  chế độ báo cáo: Báo cáo một lần\n    cơ quan: Sở Hai\n    hạn: trước ngày 10/11/2023\n"
        ),
        new(
            "ke-hoach/khong-han.papi",
            "kế hoạch: Không hạn\n  địa bàn: tỉnh A\n  nhiệm vụ 1: Việc\n    phối hợp: Sở Hai\n    hạn: thường xuyên\n"
        ),
    ];

    private static string Tasks(string lines) =>
        string.Concat(Recurring.Select((deadline, i) => $"  nhiệm vụ {i + 1}: {deadline}\n{lines}    hạn: {deadline}\n"));
}
