using System.Text;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Language.Text;

/// <summary>Files that are saved in another way than as UTF-8, or that are no text: told once, by their name.</summary>
public sealed class FileFormTests
{
    private const string Plan =
        "kế hoạch: Nâng cao Chỉ số PAPI\n  số hiệu: 12/KH-UBND\n  nhiệm vụ 1: Báo cáo của UBND các huyện\n    chủ trì: Sở Nội vụ\n    "
            + "hạn: năm 2024\n";

    public static TheoryData<string, byte[]> Unread =>
        new()
        {
            { "PAPI1021 UTF-16", Encoding.Unicode.GetBytes(Plan) },
            { "PAPI1021 UTF-16", Encoding.BigEndianUnicode.GetBytes(Plan) },
            { "PAPI1021 UTF-32", [.. Encoding.UTF32.GetPreamble(), .. Encoding.UTF32.GetBytes(Plan)] },
            { "PAPI1021 Windows-1258", Encoding.Latin1.GetBytes("kêì hoaòch: Nâng cao\n  nhiêòm vuò 1: A\n    chuÒ trì: SõÒ Y têì\n") },
            { "PAPI1021 TCVN3 (ABC)", Encoding.Latin1.GetBytes("kÕ ho¹ch: N©ng cao\n  nhiÖm vô 1: A\n    chñ tr×: Së Y tÕ\n") },
            { "PAPI1021 VNI", Encoding.Latin1.GetBytes("keá hoaïch: Naâng cao\n  nhieäm vuï 1: A\n    chuû trì: Sôû Y teá\n") },
            { "PAPI1021 TCVN3 (ABC)", Encoding.UTF8.GetBytes("kÕ ho¹ch: N©ng cao\n  nhiÖm vô 1: A\n    chñ tr×: Së Y tÕ\n") },
            { "PAPI1021 UTF-8 hai lần (chữ đã vỡ)", Encoding.UTF8.GetBytes(Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(Plan))) },
            { "PAPI1021 một bảng mã cũ", Encoding.Latin1.GetBytes("ke hoach: Résumé à côté d'été\n") },
            { "PAPI1022 tệp Word (.docx)", [.. "PK\u0003\u0004"u8, 20, 0, 6, 0, .. "word/document.xml"u8, 0xD0, 0xFF, 0, 0, 1] },
            { "PAPI1022 tệp Excel (.xlsx)", [.. "PK\u0003\u0004"u8, 20, 0, 6, 0, .. "xl/workbook.xml"u8, 0xD0, 0xFF, 0, 0, 1] },
            { "PAPI1022 tệp nén (.zip)", [.. "PK\u0003\u0004"u8, 20, 0, 6, 0, .. "a.txt"u8, 0xD0, 0xFF, 0, 0, 1] },
            { "PAPI1022 tệp Word hoặc Excel kiểu cũ (.doc, .xls)", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0, 0, 0] },
            { "PAPI1022 tệp RTF", Encoding.ASCII.GetBytes("{\\rtf1\\ansi\\deff0 ke hoach}") },
            { "PAPI1022 tệp PDF", Encoding.ASCII.GetBytes("%PDF-1.7\n1 0 obj") },
            { "PAPI1022 trang web lưu lại (HTML)", Encoding.UTF8.GetBytes("<!doctype html>\n<title>Kế hoạch</title>") },
            { "PAPI1022 tệp ảnh", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] },
            { "PAPI1022 tệp nhị phân", [.. Enumerable.Range(0, 2000).Select(i => (byte)(i * 37 % 251))] },
        };

    [Theory]
    [MemberData(nameof(Unread))]
    public void A_file_that_is_no_text_in_UTF_8_is_told_once_by_its_name(string told, byte[] bytes)
    {
        var tree = SyntaxTree.Parse(SourceText.FromBytes("thu.papi", bytes));
        var diagnostic = Assert.Single(tree.Diagnostics);
        Assert.Equal(told[..8], diagnostic.Code);
        Assert.Contains($"{told[8..]}, không phải ", diagnostic.Message(default), StringComparison.Ordinal);
        Assert.Empty(tree.Entries);
        Assert.False(tree.Source.IsReadable && tree.Source.IsFaithful);
    }

    [Fact]
    public void The_name_of_the_encoding_comes_with_the_way_to_save_it_anew() =>
        Assert.Equal(
            """
            thu.papi:1:1: lỗi PAPI1021: Tệp này lưu theo TCVN3 (ABC), không phải UTF-8, nên chưa đọc được.
               1 | kÕ ho¹ch: N©ng cao
                 | ^
                 = cách sửa: Đổi tệp sang Unicode (công cụ chuyển mã của bộ gõ tiếng Việt làm được), rồi lưu lại theo UTF-8. Xong thì chạy lại “papisite check”.

            """,
            Sources.Printed(Sources.Parse("kÕ ho¹ch: N©ng cao\n").Diagnostics)
        );

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void UTF_16_with_its_mark_is_read_and_told(bool bigEndian)
    {
        var encoding = new UnicodeEncoding(bigEndian, byteOrderMark: true);
        var tree = SyntaxTree.Parse(SourceText.FromBytes("thu.papi", [.. encoding.GetPreamble(), .. encoding.GetBytes(Plan)]));
        Assert.Equal(["1:1 PAPI1020"], Sources.Codes(tree.Diagnostics));
        Assert.Equal(TreeDump.Of(Sources.Parse(Plan)), TreeDump.Of(tree));
        Assert.True(tree.Source.IsFaithful);
    }

    [Theory]
    [InlineData("kế ho\0ạch: A\n")]
    [InlineData("kế hoạch: A\0B\n")]
    [InlineData("kế hoạch: A\n  \u200Bhạn\u200B: năm \u200B2024\n")]
    public void Characters_that_do_not_show_are_told_once_and_read_as_if_they_were_not_there(string text) =>
        Assert.Equal(
            ["PAPI1002"],
            SyntaxTree.Parse(SourceText.FromBytes("thu.papi", Encoding.UTF8.GetBytes(text))).Diagnostics.Select(d => d.Code)
        );

    [Fact]
    public void A_second_mark_of_UTF_8_is_no_part_of_the_text() =>
        Assert.Empty(SyntaxTree.Parse(SourceText.FromBytes("thu.papi", Encoding.UTF8.GetBytes("\uFEFF\uFEFFkế hoạch: A\n"))).Diagnostics);

    [Fact]
    public void A_few_damaged_letters_among_sound_ones_are_told_by_their_lines()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(Plan), .. "  # "u8, 0xE1, 0xBA, (byte)'\n'];
        var tree = SyntaxTree.Parse(SourceText.FromBytes("thu.papi", bytes));
        Assert.Equal(["6:5 PAPI1001"], Sources.Codes(tree.Diagnostics));
        Assert.False(tree.Source.IsFaithful);
    }

    [Fact]
    public void Vietnamese_without_tone_marks_is_no_old_encoding() =>
        Assert.Empty(SyntaxTree.Parse(SourceText.FromBytes("thu.papi", "ke hoach: Nang cao\n  so hieu: 1/KH\n"u8)).Diagnostics);
}
