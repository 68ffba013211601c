using PapiSite.Language.Values;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Language.Values;

/// <summary>References as content/ and the five plans have them: name, number, date, issuer, year.</summary>
public sealed class DocumentListTests
{
    [Theory]
    [InlineData("Kế hoạch 232/KH-UBND (15/9/2022, UBND tỉnh)", "Kế hoạch, 232/KH-UBND, 2022-09-15, UBND tỉnh, 2022")]
    [InlineData("Nghị định 52/2015/NĐ-CP (28/5/2015, Chính phủ)", "Nghị định, 52/2015/NĐ-CP, 2015-05-28, Chính phủ, 2015")]
    [InlineData(
        "Thông tư 04/2012/TT-BNV (31/8/2012, Bộ trưởng Bộ Nội vụ)",
        "Thông tư, 04/2012/TT-BNV, 2012-08-31, Bộ trưởng Bộ Nội vụ, 2012"
    )]
    [InlineData("232/KH-UBND (15/9/2022)", "-, 232/KH-UBND, 2022-09-15, -, 2022")]
    [InlineData("Nghị định 59/2019/NĐ-CP", "Nghị định, 59/2019/NĐ-CP, , -, 2019")]
    [InlineData("Nghị định 59/2019/NĐ-CP (Chính phủ)", "Nghị định, 59/2019/NĐ-CP, , Chính phủ, 2019")]
    [InlineData("Nghị quyết 06/2021/NQ-HĐND (HĐND tỉnh)", "Nghị quyết, 06/2021/NQ-HĐND, , HĐND tỉnh, 2021")]
    [InlineData("Luật Bảo vệ môi trường (2020)", "Luật Bảo vệ môi trường, -, , -, 2020")]
    [InlineData("Luật Phòng, chống tham nhũng", "Luật Phòng, chống tham nhũng, -, , -, -")]
    [InlineData("Luật Thực hiện dân chủ ở cơ sở", "Luật Thực hiện dân chủ ở cơ sở, -, , -, -")]
    [InlineData("Đề án 06 (Chính phủ)", "Đề án 06, -, , Chính phủ, -")]
    [InlineData(
        "Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVII, nhiệm kỳ 2020-2025",
        "Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVII, nhiệm kỳ 2020-2025, -, , -, -"
    )]
    [InlineData("Nghị định số 59/2019/NĐ-CP ngày 01/7/2019 của Chính phủ", "Nghị định, 59/2019/NĐ-CP, 2019-07-01, Chính phủ, 2019")]
    [InlineData(
        "Chỉ thị số 23/CT-TTg ngày 02 tháng 9 năm 2021 của Thủ tướng Chính phủ",
        "Chỉ thị, 23/CT-TTg, 2021-09-02, Thủ tướng Chính phủ, 2021"
    )]
    [InlineData("Công văn số 3759/BNV-CCHC ngày 02 tháng 8 năm 2021 của Bộ Nội vụ", "Công văn, 3759/BNV-CCHC, 2021-08-02, Bộ Nội vụ, 2021")]
    [InlineData("Nghị quyết số 76/NQ-CP ngày 15/7/ 2021 của Chính phủ", "Nghị quyết, 76/NQ-CP, 2021-07-15, Chính phủ, 2021")]
    [InlineData("Nghị quyết số 06/2021/NQ-HĐND của Hội đồng nhân dân tỉnh", "Nghị quyết, 06/2021/NQ-HĐND, , Hội đồng nhân dân tỉnh, 2021")]
    [InlineData("Kế hoạch số 27/KH-UBND của UBND tỉnh ngày 08/02/2022", "Kế hoạch, 27/KH-UBND, 2022-02-08, UBND tỉnh, 2022")]
    [InlineData(
        "Nghị quyết liên tịch số 09/2008/NQLT-CP-UBTUMTTQVN ngày 17/4/2008 của Chính phủ và Ủy Ban Trung ương Mặt trận Tổ quốc Việt Nam",
        "Nghị quyết liên tịch, 09/2008/NQLT-CP-UBTUMTTQVN, 2008-04-17, Chính phủ và Ủy Ban Trung ương Mặt trận Tổ quốc Việt Nam, 2008"
    )]
    [InlineData("Quyết định số 3569/QĐ-UBND ngày 05/12/2014", "Quyết định, 3569/QĐ-UBND, 2014-12-05, -, 2014")]
    [InlineData("Thông tư 36/2017/TT-BGDĐT", "Thông tư, 36/2017/TT-BGDĐT, , -, 2017")]
    [InlineData(
        "Kế hoạch số 09/KH-BCĐCĐS ngày 10/3/2023 của Ban Chỉ đạo Chuyển đổi số tỉnh Lào Cai",
        "Kế hoạch, 09/KH-BCĐCĐS, 2023-03-10, Ban Chỉ đạo Chuyển đổi số tỉnh Lào Cai, 2023"
    )]
    [InlineData(
        "Nghị quyết số 19-NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương",
        "Nghị quyết, 19-NQ/TW, 2017-10-25, Ban Chấp hành Trung ương, 2017"
    )]
    [InlineData("Nghị quyết 12-NQ/TU (2021, Tỉnh ủy)", "Nghị quyết, 12-NQ/TU, , Tỉnh ủy, 2021")]
    [InlineData("Luật Tổ chức chính quyền địa phương số 72/2025/QH15", "Luật Tổ chức chính quyền địa phương, 72/2025/QH15, , -, 2025")]
    [InlineData("Luật Tổ chức chính quyền địa phương (72/2025/QH15)", "Luật Tổ chức chính quyền địa phương, 72/2025/QH15, , -, 2025")]
    [InlineData("Luật 72/2025/QH15", "Luật, 72/2025/QH15, , -, 2025")]
    [InlineData("Luật số 72/2025/QH15 (16/6/2025)", "Luật, 72/2025/QH15, 2025-06-16, -, 2025")]
    [InlineData("Luật Chuyển đổi số ngày 11/12/2025", "Luật Chuyển đổi số, -, 2025-12-11, -, 2025")]
    [InlineData("Luật Đất đai ngày 18 tháng 01 năm 2024 của Quốc hội", "Luật Đất đai, -, 2024-01-18, Quốc hội, 2024")]
    [InlineData("Nghị quyết số 163/2024/QH15 ngày 27/11/2024 của Quốc hội", "Nghị quyết, 163/2024/QH15, 2024-11-27, Quốc hội, 2024")]
    [InlineData("Nghị quyết số 05/2021/UBTVQH15", "Nghị quyết, 05/2021/UBTVQH15, , -, 2021")]
    [InlineData(
        "Nghị quyết số 1670/NQ-UBTVQH15 ngày 16/6/2025 của Ủy ban Thường vụ Quốc hội",
        "Nghị quyết, 1670/NQ-UBTVQH15, 2025-06-16, Ủy ban Thường vụ Quốc hội, 2025"
    )]
    [InlineData("Nghị quyết số 66.25/2026/NQ-CP", "Nghị quyết, 66.25/2026/NQ-CP, , -, 2026")]
    [InlineData("Quyết định số 178/QĐ-TTg, ngày 28/01/2016", "Quyết định, 178/QĐ-TTg, 2016-01-28, -, 2016")]
    [InlineData(
        "Quyết định số 178/QĐ-TTg, ngày 28/01/2016 của Thủ tướng Chính phủ",
        "Quyết định, 178/QĐ-TTg, 2016-01-28, Thủ tướng Chính phủ, 2016"
    )]
    [InlineData(
        "Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị về đột phá phát triển khoa học",
        "Nghị quyết, 57-NQ/TW, 2024-12-22, Bộ Chính trị, 2024"
    )]
    [InlineData(
        "Quyết định số 766/QĐ-TTg ngày 23/6/2022 của Thủ tướng Chính phủ phê duyệt Bộ chỉ số",
        "Quyết định, 766/QĐ-TTg, 2022-06-23, Thủ tướng Chính phủ, 2022"
    )]
    [InlineData(
        "Kế hoạch số 5/KH-UBQG ngày 2/3/2024 của Ủy ban Quốc gia về chuyển đổi số",
        "Kế hoạch, 5/KH-UBQG, 2024-03-02, Ủy ban Quốc gia về chuyển đổi số, 2024"
    )]
    [InlineData(
        "Kế hoạch số 02-KH/BCĐTW ngày 19/6/2025 của Ban Chỉ đạo Trung ương",
        "Kế hoạch, 02-KH/BCĐTW, 2025-06-19, Ban Chỉ đạo Trung ương, 2025"
    )]
    [InlineData("QĐ 1493/QĐ-TTg", "Quyết định, 1493/QĐ-TTg, , -, -")]
    [InlineData("QD 1493/QD-TTg", "Quyết định, 1493/QD-TTg, , -, -")]
    [InlineData("KH số 151/KH-UBND (13/6/2024, UBND tỉnh)", "Kế hoạch, 151/KH-UBND, 2024-06-13, UBND tỉnh, 2024")]
    [InlineData("NQ 57-NQ/TW", "Nghị quyết, 57-NQ/TW, , -, -")]
    [InlineData("KL 83-KL/TW", "Kết luận, 83-KL/TW, , -, -")]
    [InlineData("CT 05/CT-TTg", "Chỉ thị, 05/CT-TTg, , -, -")]
    [InlineData("CTr số 12-CTr/TU", "Chương trình, 12-CTr/TU, , -, -")]
    [InlineData("NĐ 59/2019/NĐ-CP", "Nghị định, 59/2019/NĐ-CP, , -, 2019")]
    [InlineData("NQ 193/2025/QH15", "Nghị quyết, 193/2025/QH15, , -, 2025")]
    [InlineData("TTr 566/SNV-TTr", "Tờ trình, 566/SNV-TTr, , -, -")]
    [InlineData("CT 12-CTr/TU", "CT, 12-CTr/TU, , -, -")]
    [InlineData("QĐ 05/KH-UBND", "QĐ, 05/KH-UBND, , -, -")]
    [InlineData("Kế hoạch số 12-KH/TU ngày 3/4/2025 của Tỉnh ủy", "Kế hoạch, 12-KH/TU, 2025-04-03, Tỉnh ủy, 2025")]
    [InlineData("Công văn số 1240-CV/VPTU", "Công văn, 1240-CV/VPTU, , -, -")]
    [InlineData("Tờ trình số 566/SNV-TTr ngày 27 tháng 9 năm 2021", "Tờ trình, 566/SNV-TTr, 2021-09-27, -, 2021")]
    public void A_reference_gives_what_it_says(string typed, string read)
    {
        var reference = Assert.Single(Read(typed).Members);
        Assert.Equal(read, TreeDump.Of(reference));
        Assert.Equal(typed, reference.Text);
    }

    [Fact]
    public void Semicolons_part_references_and_each_knows_its_place()
    {
        var tree = Sources.ParseSound("kế hoạch: A\n  căn cứ: Luật Đất đai (2013); Nghị định 43/2022/NĐ-CP (24/6/2022; Chính phủ)\n");
        var members = Assert.IsType<DocumentList>(tree.Entries[0].Children[0].Value).Members;
        Assert.Equal(
            ["Luật Đất đai (2013)", "Nghị định 43/2022/NĐ-CP (24/6/2022; Chính phủ)"],
            members.Select(m => tree.Source.Slice(m.Span))
        );
    }

    [Fact]
    public void Commas_part_references_that_have_numbers()
    {
        var members = Read("Nghị quyết số 76/NQ-CP, Nghị quyết số 131/NQ-CP, Luật số 72/2025/QH15 (16/6/2025)").Members;
        Assert.Equal(["76/NQ-CP", "131/NQ-CP", "72/2025/QH15"], members.Select(m => m.Number));
        Assert.Equal(["Luật Phòng, chống tham nhũng"], Read("Luật Phòng, chống tham nhũng").Members.Select(m => m.Name));
    }

    [Theory]
    [InlineData("Nghị định 59/2019/NĐ-CP (1/7/2019", "PAPI2008")]
    [InlineData("Nghị định 59/2019/NĐ-CP 1/7/2019)", "PAPI2008")]
    [InlineData("(1/7/2019)", "PAPI2008")]
    [InlineData("Nghị định 59/2019/NĐ-CP (31/6/2019, Chính phủ)", "PAPI2002")]
    [InlineData("Nghị định 59/2019/NĐ-CP (0/5/2019)", "PAPI2002")]
    [InlineData("Nghị định 59/2019/NĐ-CP (5/0/2019)", "PAPI2002")]
    public void What_is_no_reference_is_an_error(string typed, string code) =>
        Assert.Equal(code, Assert.Single(Sources.Parse($"kế hoạch: A\n  căn cứ: {typed}\n").Diagnostics).Code);

    [Fact]
    public void A_bad_reference_does_not_hide_its_neighbours()
    {
        var tree = Sources.Parse("kế hoạch: A\n  căn cứ: Luật Đất đai; Nghị định (; Luật Nhà ở\n");
        Assert.Equal(
            ["Luật Đất đai", "Luật Nhà ở"],
            Assert.IsType<DocumentList>(tree.Entries[0].Children[0].Value).Members.Select(m => m.Name)
        );
        Assert.Equal("(", tree.Source.Slice(Assert.Single(tree.Diagnostics).Span));
    }

    private static DocumentList Read(string typed) =>
        Assert.IsType<DocumentList>(Sources.ParseSound($"kế hoạch: A\n  căn cứ: {typed}\n").Entries[0].Children[0].Value);
}
