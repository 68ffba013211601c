using AngleSharp.Dom;

namespace PapiSite.Tests.Site;

/// <summary>What stands on paper only: the head and the foot of a printed plan.</summary>
public sealed class PrintedPlanTests
{
    [Fact]
    public void A_plan_has_its_head_and_its_signatory()
    {
        var page = Plan("""
              số hiệu: 12/QĐ-UBND
              ngày ban hành: 5/2/2024
              cơ quan ban hành: UBND tỉnh
              người ký: Nguyễn Văn Mẫu (Phó Chủ tịch, ký thay Chủ tịch, thay mặt Ủy ban nhân dân)
              địa bàn: tỉnh Thí Dụ
              nơi nhận: Sở Nội vụ; Lưu VT
            """);
        Assert.Equal(
            "ỦY BAN NHÂN DÂN TỈNH THÍ DỤ Số: 12/QĐ-UBND CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Thí Dụ, ngày 05 "
                + "tháng 02 năm 2024",
            string.Join(' ', page.QuerySelectorAll(".print-head p").Select(Lines)));
        Assert.Equal("QUYẾT ĐỊNH", page.QuerySelector(".print-kind")!.TextContent);
        Assert.Equal(
            ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Nguyễn Văn Mẫu"],
            page.QuerySelectorAll(".signature p").SelectMany(p => p.TextContent.Split('\n'))
        );
        Assert.Equal(["Sở Nội vụ", "Lưu VT"], page.QuerySelectorAll(".closing .recipients li").Select(li => li.TextContent));
    }

    [Theory]
    [InlineData("Chủ tịch", "CHỦ TỊCH")]
    [InlineData("Phó Chánh Văn phòng, thừa lệnh Chủ tịch", "TL. CHỦ TỊCH|PHÓ CHÁNH VĂN PHÒNG")]
    [InlineData("Phó Giám đốc; thừa ủy quyền Giám đốc", "TUQ. GIÁM ĐỐC|PHÓ GIÁM ĐỐC")]
    [InlineData("quyền Giám đốc", "Q. GIÁM ĐỐC")]
    [InlineData("Chủ tịch, thay mặt UBND tỉnh", "TM. ỦY BAN NHÂN DÂN|CHỦ TỊCH")]
    [InlineData("thay mặt HĐND, Chủ tịch", "TM. HỘI ĐỒNG NHÂN DÂN|CHỦ TỊCH")]
    public void A_capacity_is_abbreviated_as_the_decree_has_it(string typed, string lines) =>
        Assert.Equal(
            [.. lines.Split('|'), "Nguyễn Văn Mẫu"],
            Plan($"  người ký: Nguyễn Văn Mẫu ({typed})").QuerySelectorAll(".signature p").SelectMany(p => p.TextContent.Split('\n'))
        );

    [Theory]
    [InlineData("Thành phố Hồ Chí Minh", "Thành phố Hồ Chí Minh")]
    [InlineData("thành phố Hồ Chí Minh", "Thành phố Hồ Chí Minh")]
    [InlineData("phường Hai Bà Trưng", "Phường Hai Bà Trưng")]
    [InlineData("phường 5", "Phường 5")]
    [InlineData("thành phố Phan Thiết", "Phan Thiết")]
    [InlineData("đặc khu Lý Sơn", "Lý Sơn")]
    [InlineData("tỉnh Thí Dụ", "Thí Dụ")]
    public void A_place_named_after_people_or_by_a_number_is_written_in_full(string place, string printed) =>
        Assert.Equal(
            $"{printed}, ngày 05 tháng 02 năm 2024",
            Plan($"  ngày ban hành: 5/2/2024\n  địa bàn: {place}", $"địa bàn: {place}\n").QuerySelector(".print-head i")!.TextContent);

    [Theory]
    [InlineData("Tỉnh ủy")]
    [InlineData("Ban Thường vụ Thành uỷ")]
    [InlineData("Đảng ủy xã Thí Dụ")]
    [InlineData("Ủy ban Kiểm tra Tỉnh ủy")]
    [InlineData("Bộ Chính trị")]
    public void A_document_of_the_Party_has_its_name_in_place_of_the_motto(string issuer)
    {
        var plan = $"  số hiệu: 12-KH/TU\n  ngày ban hành: 5/2/2024\n  cơ quan ban hành: {issuer}\n  địa bàn: tỉnh Thí Dụ";
        Assert.Equal(
            $"{issuer.ToUpperInvariant()} Số 12-KH/TU ĐẢNG CỘNG SẢN VIỆT NAM Thí Dụ, ngày 05 tháng 02 năm 2024",
            string.Join(' ', Plan(plan).QuerySelectorAll(".print-head p").Select(Lines)));
        Assert.Equal("KẾ HOẠCH", Plan(plan).QuerySelector(".print-kind")!.TextContent);
    }

    [Theory]
    [InlineData("UBND tỉnh")]
    [InlineData("Ban Thường vụ Tỉnh đoàn")]
    [InlineData("Tỉnh ủy; UBND tỉnh")]
    [InlineData("Hội Cựu chiến binh tỉnh")]
    [InlineData("Sở Nội vụ")]
    public void Any_other_document_has_the_motto(string issuers) =>
        Assert.Contains(
            Plan($"  số hiệu: 12-KH/TU\n  cơ quan ban hành: {issuers}\n  địa bàn: tỉnh Thí Dụ").QuerySelectorAll(".print-head b"),
            b => b.TextContent == "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");

    [Fact]
    public void What_is_not_known_leaves_no_line()
    {
        var page = Plan("  địa bàn: tỉnh Thí Dụ");
        Assert.Equal(
            ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc"],
            page.QuerySelectorAll(".print-head p").Select(Lines)
        );
        Assert.Empty(page.QuerySelectorAll(".issuer, .closing, .signature"));
        var named = Plan("  người ký: Nguyễn Văn Mẫu");
        Assert.Equal(["Nguyễn Văn Mẫu"], named.QuerySelectorAll(".signature p").SelectMany(p => p.TextContent.Split('\n')));
        Assert.Empty(named.QuerySelectorAll(".recipients"));
    }

    [Fact]
    public void The_print_says_that_the_signed_document_prevails()
    {
        Assert.Equal(
            "Bản in từ trang “Trang thử”, số liệu tính đến ngày 15/1/2025. Khi có khác biệt, áp dụng theo văn bản đã ký.",
            Plan("  số hiệu: 1/KH-UBND\n  ngày ban hành: 5/2/2024").QuerySelector(".print-notice")!.TextContent);
        Assert.Equal(
            "Bản in từ trang “Trang thử”, số liệu tính đến ngày 15/1/2025. Bản nguồn để trống số hiệu, chỉ ghi tháng 2/2024, không rõ "
                + "ngày; chưa rõ văn bản đã ban hành hay chưa.",
            Plan("  số hiệu: để trống\n  ngày ban hành: tháng 2/2024").QuerySelector(".print-notice")!.TextContent);
        Assert.Contains("là lời tóm tắt", Plan("  lời văn: tóm tắt").QuerySelector(".print-notice")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_summary_has_neither_the_national_heading_nor_a_signature_and_says_among_its_particulars_what_they_would()
    {
        var page = Plan("""
              số hiệu: 12/KH-UBND
              ngày ban hành: 5/2/2024
              cơ quan ban hành: UBND tỉnh
              người ký: Nguyễn Văn Mẫu (Phó Chủ tịch)
              địa bàn: tỉnh Thí Dụ
              lời văn: tóm tắt
              nơi nhận: Sở Nội vụ; Lưu VT
            """);
        Assert.Empty(page.QuerySelectorAll(".print-head, .print-kind, .signature"));
        Assert.Equal(["Sở Nội vụ", "Lưu VT"], page.QuerySelectorAll(".closing .recipients li").Select(li => li.TextContent));
        Assert.Equal(
            ["Số hiệu", "Ngày ban hành", "Cơ quan ban hành", "Người ký", "Địa bàn"],
            page.QuerySelectorAll(".facts > div:not(.no-print) > dt").Select(dt => dt.TextContent).Take(5));
    }

    private static IDocument Plan(string lines, string registry = "") => RenderedSite.PagesOf(
        [
            new("trang-web.papi", "trang web: Trang thử\n"),
            new("co-quan/thi-du.papi", $"địa bàn thi-du: tỉnh Thí Dụ\n  tên ngắn: Thí Dụ\n  cơ quan: UBND tỉnh\n{registry}"),
            new("ke-hoach/a.papi", $"kế hoạch: Kế hoạch thử\n  mã: a\n{lines}\n  nhiệm vụ 1: Một\n"),
        ], "/", RenderedSite.AsOf).Page("ke-hoach/a/index.html").Document;

    /// <summary>The text of a paragraph; a line ends at each break.</summary>
    private static string Lines(IElement paragraph) =>
        string.Join(' ', paragraph.ChildNodes.Select(n => n.TextContent.Words()).Where(t => t.Length > 0));
}
