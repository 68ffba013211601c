namespace PapiSite.Tests.Site;

/// <summary>A content that has a given text in every field that takes prose.</summary>
internal static class ProseInEveryField
{
    /// <summary>A file that the plan attaches, so that prose may link to it.</summary>
    public const string Attachment = "tep/ban-ky.pdf";

    public static IReadOnlyList<Source> Sources(string prose) =>
    [
        new("trang-web.papi", "trang web: Trang\n" + Field(2, "mô tả", prose)),
        new("chi-so/cs.papi", "bộ chỉ số CS: Chỉ số\n" + Field(2, "mô tả", prose) + "  chỉ số 1: Một\n" + Field(4, "mô tả", prose)),
        new(
            "co-quan/a.papi",
            "địa bàn tinh-a: tỉnh A\n" + Field(2, "ghi chú", prose) + "  cơ quan so-mot: Sở Một\n" + Field(4, "mô tả", prose)
                + Field(4, "ghi chú", prose)),
        new("trang/a.papi", "trang: Trang A\n  đường dẫn: trang-a\n" + Field(2, "mô tả", prose) + Field(2, "nội dung", prose)),
        new("ke-hoach/a.papi", Plan(prose)),
        new("lay-y-kien/a.papi", Consultation(prose)),
        new("hoi-dap/a.papi", Question(prose)),
    ];

    private static string Plan(string prose) =>
        "kế hoạch: Kế hoạch A\n  mã: a\n  địa bàn: tỉnh A\n  bộ chỉ số: CS\n  tệp: " + Attachment + "\n"
        + Field(2, "mô tả", prose) + Field(2, "ghi chú", prose) + Field(2, "chú thích 1", prose)
        + "  phần I: Phần\n" + Field(4, "nội dung", prose) + "    phần 1: Phần\n" + Field(6, "nội dung", prose)
        + "      phần a: Phần\n" + Field(8, "nội dung", prose) + "        phần b: Phần\n" + Field(10, "nội dung", prose)
        + "  trách nhiệm 1: Việc\n    cơ quan: Sở Một\n" + Field(4, "nội dung", prose)
        + "  chế độ báo cáo: Báo cáo\n    cơ quan: Sở Một\n    hạn: hàng năm\n" + Field(4, "nội dung", prose)
        + "  nhóm I: Nhóm\n" + Field(4, "mô tả", prose) + Field(4, "ghi chú", prose)
        + "    nhóm 1: Nhóm\n" + Field(6, "mô tả", prose) + "      nhóm a: Nhóm\n" + Field(8, "mô tả", prose)
        + "        nhóm b: Nhóm\n" + Field(10, "mô tả", prose) + "          nhiệm vụ 1: Việc\n            chủ trì: Sở Một\n"
        + "    nhiệm vụ 1: Việc\n      chủ trì: Sở Một\n"
        + Field(6, "mô tả", prose) + Field(6, "ghi chú", prose) + Field(6, "nguyên văn", prose)
        + "      việc a: Phần việc\n" + Field(8, "ghi chú", prose) + Field(8, "nguyên văn", prose);

    private static string Consultation(string prose) =>
        "lấy ý kiến: Dự thảo A\n  mã: a\n  địa bàn: tỉnh A\n  cơ quan: Sở Một\n  từ ngày: 1/1/2025\n  đến ngày: 31/1/2025\n  gửi ý kiến: "
            + "Sở Một\n"
        + Field(2, "mô tả", prose)
        + Field(2, "dự thảo", prose)
        + Field(2, "ghi chú", prose)
        + "  ý kiến 1: Một người dân\n    ngày gửi: 2/1/2025\n"
        + Field(4, "nội dung", prose)
        + Field(4, "trả lời", prose)
        + Field(4, "thay đổi", prose)
        + "    ngày trả lời: 3/1/2025\n";

    private static string Question(string prose) =>
        "hỏi đáp: Câu hỏi A\n  mã: a\n  địa bàn: tỉnh A\n  cơ quan: Sở Một\n  ngày gửi: 2/1/2025\n"
        + Field(2, "nội dung", prose) + Field(2, "trả lời", prose) + Field(2, "ghi chú", prose) + "  ngày trả lời: 3/1/2025\n";

    private static string Field(int indent, string keyword, string prose)
    {
        var margin = new string(' ', indent);
        return $"{margin}{keyword}:\n" + string.Concat(prose.Split('\n').Select(line => line.Length == 0 ? "\n" : $"{margin}  {line}\n"));
    }
}
