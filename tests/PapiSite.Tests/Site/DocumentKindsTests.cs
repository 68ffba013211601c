using PapiSite.Language.Values;
using PapiSite.Site.Documents;

namespace PapiSite.Tests.Site;

/// <summary>What a document is called follows from its number.</summary>
public sealed class DocumentKindsTests
{
    [Theory]
    [InlineData("151/KH-UBND", "Kế hoạch", "Plan")]
    [InlineData("2866/QĐ-UBND", "Quyết định", "Decision")]
    [InlineData("59/2019/NĐ-CP", "Nghị định", "Decree")]
    [InlineData("36/2017/TT-BGDĐT", "Thông tư", "Circular")]
    [InlineData("01/2014/TTLT-BNV-BTC", "Thông tư liên tịch", "Joint circular")]
    [InlineData("09/2008/NQLT-CP-UBTUMTTQVN", "Nghị quyết liên tịch", "Joint resolution")]
    [InlineData("1686/NQ-UBTVQH15", "Nghị quyết", "Resolution")]
    [InlineData("23/CT-TTg", "Chỉ thị", "Directive")]
    [InlineData("12/CTr-UBND", "Chương trình", "Programme")]
    [InlineData("5/ĐA-UBND", "Đề án", "Scheme")]
    [InlineData("7/TB-VP", "Thông báo", "Notice")]
    [InlineData("7/HD-SNV", "Hướng dẫn", "Guidelines")]
    [InlineData("7/HĐ-SNV", "Hợp đồng", "Contract")]
    [InlineData("7/BC-UBND", "Báo cáo", "Report")]
    [InlineData("7/TTr-SNV", "Tờ trình", "Submission")]
    [InlineData("7/QC-UBND", "Quy chế", "Regulations")]
    [InlineData("7/CĐ-TTg", "Công điện", "Telegram")]
    [InlineData("7/PA-UBND", "Phương án", "Proposal")]
    [InlineData("09/KH-BCĐCĐS", "Kế hoạch", "Plan")]
    [InlineData("19-NQ/TW", "Nghị quyết", "Resolution")]
    [InlineData("13-CT/TW", "Chỉ thị", "Directive")]
    [InlineData("62-KL/TW", "Kết luận", "Conclusion")]
    [InlineData("3-TT/TU", "Thông tri", "Instructions")]
    [InlineData("12/2024/L-CTN", "Lệnh", "Order")]
    [InlineData("37-QĐ/TW", "Văn bản", "Document")]
    [InlineData("3759/BNV-CCHC", "Văn bản", "Document")]
    [InlineData("12/UBND-KH", "Văn bản", "Document")]
    [InlineData("31/2024/QH15", "Văn bản", "Document")]
    [InlineData("01/2022/UBTVQH15", "Văn bản", "Document")]
    [InlineData("12", "Văn bản", "Document")]
    [InlineData("không rõ", "Văn bản", "Document")]
    public void A_number_tells_the_kind_or_it_is_a_document(string number, string vietnamese, string english) =>
        Assert.Equal((vietnamese, english), (DocumentKinds.NameOf(number).Vi, DocumentKinds.NameOf(number).En));

    [Theory]
    [InlineData("", "232/KH-UBND", "Kế hoạch 232/KH-UBND", DocumentKind.Plan)]
    [InlineData("Kế hoạch", "2866/QĐ-UBND", "Quyết định 2866/QĐ-UBND", DocumentKind.Decision)]
    [InlineData("Chương trình hành động", "12-CTr/TU", "Chương trình hành động 12-CTr/TU", DocumentKind.Programme)]
    [InlineData("Luật", "31/2024/QH15", "Luật 31/2024/QH15", DocumentKind.Law)]
    [InlineData("Nghị quyết", "61/2018/QH14", "Nghị quyết 61/2018/QH14", DocumentKind.Resolution)]
    [InlineData("Công văn", "3759/BNV-CCHC", "Công văn 3759/BNV-CCHC", DocumentKind.Letter)]
    [InlineData("Quy định", "37-QĐ/TW", "Quy định 37-QĐ/TW", DocumentKind.Other)]
    [InlineData("", "31/2024/QH15", "31/2024/QH15", DocumentKind.Other)]
    [InlineData("Thông tư liên tịch", "01/2014/TTLT-BNV-BTC", "Thông tư liên tịch 01/2014/TTLT-BNV-BTC", DocumentKind.Circular)]
    public void The_number_stands_above_the_name_before_it(string name, string number, string title, DocumentKind kind) =>
        Assert.Equal((title, kind), (DocumentKinds.Titled(name, number), DocumentKinds.Of(name, number)));

    [Fact]
    public void A_plan_is_called_by_the_kind_of_its_number_wherever_it_is_named()
    {
        var site = RenderedSite.PagesOf(
            [
                new(
                    "ke-hoach/a.papi",
                    "kế hoạch: Cải cách\n  mã: a\n  số hiệu: 7/CTr-UBND\n  ngày ban hành: 5/2/2024\n  cơ quan ban hành: UBND tỉnh (ngoài "
                        + "danh bạ)\n  lời văn: tóm tắt\n  nhiệm vụ 1: Niêm yết\n    hạn: năm 2024\n"
                ),
            ],
            "/",
            RenderedSite.AsOf
        );
        var plan = site.Page("ke-hoach/a/index.html").Document;
        Assert.StartsWith("Chương trình của UBND tỉnh", plan.QuerySelector(".lead")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(
            "Văn bản đã ký là Chương trình 7/CTr-UBND ngày 5/2/2024",
            plan.QuerySelector("main")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Programme 7/CTr-UBND of", site.Page("en/ke-hoach/a/1/index.html").Document.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains(
            "nhiệm vụ 1, theo trang",
            site.Page("ke-hoach/a/1/index.html").Document.QuerySelector("#trich-dan + .box")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("QĐ", "1493/QĐ-TTg")]
    [InlineData("KH", "151/KH-UBND")]
    [InlineData("NQ", "57-NQ/TW")]
    [InlineData("CT", "05/CT-TTg")]
    [InlineData("CTr", "12-CTr/TU")]
    [InlineData("CTHĐ", "147-CTHĐ/TU")]
    [InlineData("KL", "83-KL/TW")]
    public void What_an_abbreviation_before_a_number_stands_for_is_the_kind_that_the_number_tells(string letters, string number) =>
        Assert.Equal(DocumentKinds.NameOf(number).Vi, DocumentLetters.Spelled(letters, number));

    [Theory]
    [InlineData("QD", "1493/QD-TTg", "Quyết định")]
    [InlineData("QD", "1493/QĐ-TTg", "Quyết định")]
    [InlineData("HD", "12/HD-UBND", "Hướng dẫn")]
    [InlineData("NQ", "163/2024/QH15", "Nghị quyết")]
    [InlineData("NQ", "1670/NQ-UBTVQH15", "Nghị quyết")]
    [InlineData("TT", "03-TT/TU", "Thông tri")]
    [InlineData("QĐ", "12-QĐ/TU", null)]
    [InlineData("KH", "12/QĐ-UBND", null)]
    [InlineData("CT", "12/CTr-UBND", null)]
    [InlineData("Luật", "72/2025/QH15", null)]
    [InlineData("", "12/KH-UBND", null)]
    public void Letters_before_a_number_are_spelled_out_only_where_they_tell_one_kind(string letters, string number, string? name) =>
        Assert.Equal(name, DocumentLetters.Spelled(letters, number));
}
