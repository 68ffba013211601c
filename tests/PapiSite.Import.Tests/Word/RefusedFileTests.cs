using System.IO.Compression;
using System.Text;
using PapiSite.Import.Sources;
using PapiSite.Import.Word;
using static PapiSite.Import.Tests.Word.Docx;

namespace PapiSite.Import.Tests.Word;

public class RefusedFileTests
{
    private static string Refused(byte[] bytes) => Assert.IsType<ReadResult.Refused>(WordReader.Read("a.docx", bytes)).Happened.Vi;

    private static byte[] CompoundFile(string stream) =>
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[500], .. Encoding.Unicode.GetBytes(stream), .. new byte[500]];

    private static byte[] Zip(params (string Name, string Content)[] parts)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var stream = zip.CreateEntry(name).Open();
                stream.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return file.ToArray();
    }

    [Fact]
    public void Each_other_kind_of_file_is_named_with_what_to_do()
    {
        Assert.Equal("Tệp rỗng, không có nội dung nào.", Refused([]));
        Assert.Equal("Tệp được đặt mật khẩu mở, không đọc được.", Refused(CompoundFile("EncryptedPackage")));
        Assert.Equal("Đây là tệp Word kiểu cũ (.doc).", Refused(CompoundFile("WordDocument")));
        Assert.Equal("Đây không phải là tệp .docx, mà là tệp kiểu cũ của một chương trình văn phòng.", Refused(CompoundFile("Workbook")));
        Assert.Equal("Đây không phải là tệp .docx, mà là RTF.", Refused("{\\rtf1 x}"u8.ToArray()));
        Assert.Equal("Đây không phải là tệp .docx, mà là PDF.", Refused("%PDF-1.7"u8.ToArray()));
        Assert.Equal("Đây không phải là tệp .docx, mà là trang web (HTML).", Refused("\uFEFF<html>"u8.ToArray()));
        Assert.Equal("Đây không phải là tệp .docx.", Refused("xin chào"u8.ToArray()));
        Assert.Equal(
            "Đây không phải là tệp .docx, mà là một bảng tính Excel.",
            Refused(Zip(("[Content_Types].xml", "<a/>"), ("xl/workbook.xml", "<a/>"))));
        Assert.Equal("Đây không phải là tệp .docx, mà là tệp của LibreOffice (.odt, .ods).", Refused(Zip(("content.xml", "<a/>"))));
        Assert.Equal("Đây không phải là tệp .docx, mà là một tệp nén khác (.zip).", Refused(Zip(("a.txt", "a"))));
        Assert.Equal("Tệp .docx bị hỏng, không đọc được.", Refused(Zip(("[Content_Types].xml", "<a"))));
    }

    [Fact]
    public void A_password_is_answered_by_how_to_remove_it() =>
        Assert.StartsWith(
            "Mở bằng Word, bỏ mật khẩu",
            Assert.IsType<ReadResult.Refused>(WordReader.Read("a.docx", CompoundFile("EncryptedPackage"))).ToDo.Vi);

    [Fact]
    public void Nesting_too_deep_entities_and_bombs_are_refused()
    {
        string Document(string inside) => $"<w:document {Namespaces}><w:body>{inside}</w:body></w:document>";
        var deep = string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", 5000)) + P("a") +
            string.Concat(Enumerable.Repeat("</w:sdtContent></w:sdt>", 5000));
        Assert.Equal("Tệp có phần lồng nhau quá 250 lớp.", Refused(new Docx(deep).ToBytes()));

        var laughs = "<!DOCTYPE a [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]>" + Document("<w:p><w:r><w:t>&b;</w:t></w:r></w:p>");
        Assert.Equal("Tệp .docx bị hỏng, không đọc được.", Refused(new Docx("").ToBytes(laughs)));

        var bomb = Document("<w:p><w:r><w:t>" + new string('a', 200_000_001) + "</w:t></w:r></w:p>");
        Assert.Equal("Nội dung của tệp sau khi giải nén lớn quá mức cho phép.", Refused(new Docx("").ToBytes(bomb)));
    }

    [Theory]
    [InlineData("http://")]
    [InlineData("mailto:a@b@c,d")]
    [InlineData("http://[::1")]
    [InlineData("file:///\\\\máy\\thư mục")]
    [InlineData("%%%")]
    public void A_malformed_link_does_not_close_the_file(string target) =>
        Assert.Equal("liên kết", Shown.Of(new Docx($"<w:p><w:hyperlink r:id=\"k\">{R("liên kết")}</w:hyperlink></w:p>").Link("k", target)));

    [Fact]
    public void The_strict_edition_macros_and_templates_read_alike()
    {
        Assert.Equal("|a|b|", Shown.Of(Shown.Read(new Docx(Tbl(Tr(Tc("a"), Tc("b")))).ToStrictBytes())));
        Assert.Equal("a", Shown.Of(new Docx(P("a")) { ContentType = "application/vnd.ms-word.document.macroEnabled.main+xml" }));
        Assert.Equal(
            "a",
            Shown.Of(new Docx(P("a"))
            {
                ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
            }));
    }

    [Fact]
    public void A_part_with_a_byte_order_mark_is_read()
    {
        var xml = $"<w:document {Namespaces}><w:body>{P("chữ")}</w:body></w:document>";
        Assert.Equal("chữ", Shown.Of(Shown.Read(new Docx("").ToBytes("\uFEFF" + xml))));
    }
}
