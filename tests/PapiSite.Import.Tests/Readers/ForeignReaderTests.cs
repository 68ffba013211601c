using System.Text;
using PapiSite.Import.Sources;
using PapiSite.Import.Tests.Word;
using static PapiSite.Import.Tests.Readers.WorkbookFile;

namespace PapiSite.Import.Tests.Readers;

/// <summary>What a file holds decides how it is read, whatever its name says.</summary>
public class ForeignReaderTests
{
    private const string Cell = "<table><tr><td>1<td>Việc</table>";

    private static readonly byte[] Compound = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private static byte[] Document(params (string Name, byte[] Bytes)[] parts)
    {
        var file = new Docx("<w:p><w:r><w:t>Một đoạn</w:t></w:r></w:p>");
        foreach (var (name, bytes) in parts) file.Part("p" + name.Length, "package", name, "application/octet-stream", bytes);
        return file.ToBytes();
    }

    private static byte[] Workbook() =>
        new WorkbookFile().Add("S", $"<sheetData><row r=\"1\">{Text("A1", "1")}{Text("B1", "Việc")}</row></sheetData>").Bytes();

    /// <summary>The name, what it holds, and what is read; a refusal's words where it is none.</summary>
    public static TheoryData<string, byte[], string> Files()
    {
        const string grid = "[1|Việc]";
        var data = new TheoryData<string, byte[], string>();
        foreach (var name in (string[])["a.xlsx", "a.docx", "a.doc", "a.txt", "a.csv", "a.html", "a"])
        {
            data.Add(name, Workbook(), grid);
            data.Add(name, Document(), "Một đoạn");

            // A document with a workbook in it is a document.
            data.Add(name, Document(("word/embeddings/xl/a.xlsx", Workbook())), "Một đoạn");
            foreach (var page in (string[])
            [
                "<html>" + Cell, "<!DOCTYPE html>\n" + Cell, "\uFEFF\r\n <meta charset=utf-8>" + Cell, Cell, "<TABLE" + Cell[6..],
                "<!-- saved from url=(0014)about:internet -->\r\n<html>" + Cell, "<?xml version=\"1.0\"?><html xmlns=\"x\">" + Cell,
                "<style>td{}</style>\t" + Cell, "<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\">" + Cell,
            ])
            {
                data.Add(name, Utf8(page), grid);
            }

            data.Add(name, [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("<html>" + Cell)], grid);
            data.Add(name, Utf8("%PDF-1.7\n"), "Nội dung của tệp không khớp với tên: đây là tệp PDF.");
            data.Add(name, Utf8("{\\rtf1 x}"), "Đây là tệp RTF.");
            data.Add(name, [0x89, 0x50, 0x4E, 0x47, 0], "Nội dung của tệp không khớp với tên: đây là tệp ảnh.");
            data.Add(name, Utf8("MIME-Version: 1.0\nContent-Type: multipart/related; x\n\n<html>"),
                "Đây là trang web lưu thành một tệp (.mht).");
            data.Add(name, Utf8("<?xml version=\"1.0\"?>\n<?mso-application progid=\"Excel.Sheet\"?>\n<Workbook xmlns="
                + "\"urn:schemas-microsoft-com:office:spreadsheet\">"), "Đây là tệp Excel dạng XML (Excel 2003).");
            data.Add(name, Utf8("<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?><w:wordDocument>"),
                "Đây không phải là tệp .docx, mà là XML.");
            data.Add(name, [.. Compound, .. Encoding.Unicode.GetBytes("EncryptedPackage")],
                name == "a.xlsx" ? "Tệp có mật khẩu hoặc là tệp Word, Excel kiểu cũ (.doc, .xls)."
                    : "Tệp được đặt mật khẩu mở, không đọc được.");
        }

        // Tags that a text may begin with, and names of documents.
        foreach (var name in (string[])["a.doc", "a.xls", "a.docx"])
        {
            data.Add(name, Utf8("<div>\t" + Cell + "</div>"), grid);
            data.Add(name, Utf8("TT\tViệc\n1\tA\n"), "[TT|Việc⏎1|A]");
            data.Add(name, [1, 2, 3, 0, 5],
                name == "a.xls" ? "Tệp bị hỏng hoặc không đủ, không đọc được." : "Đây không phải là tệp .docx.");
        }

        foreach (var name in (string[])["a.txt", "a", "a.md"])
        {
            data.Add(name, Utf8("Một dòng\nHai dòng"), "Một dòng\nHai dòng");
            data.Add(name, Utf8("<b>Một</b>\nHai dòng"), "Một\nHai dòng");
            data.Add(name, Utf8("<b>TT</b>\t<b>Việc</b>\n1\tA\n"), "[TT|Việc⏎1|A]");
            data.Add(name, Utf8("PKI của cơ quan\n"), "PKI của cơ quan");
            data.Add(name, Utf8("<5 ngày làm việc\nHai"), "<5 ngày làm việc\nHai");
            data.Add(name, [], "Tệp không có chữ nào.");
        }

        data.Add("a.csv", Utf8("TT,Việc\n1,A\n"), "[TT|Việc⏎1|A]");
        data.Add("a.XLSX", Workbook(), grid);
        data.Add("a.xlsx", Workbook()[..200], "Tệp bị hỏng hoặc không đủ, không đọc được.");
        data.Add("a.docx", Document()[..200], "Tệp .docx bị hỏng, không đọc được.");
        data.Add("a.xls", Compound, "Đây là tệp Excel kiểu cũ (.xls).");
        return data;
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_is_read_by_what_it_holds(string name, byte[] bytes, string expected)
    {
        var result = ForeignReader.Read(name, bytes);
        Assert.Equal(expected, result is ReadResult.Refused refused ? refused.Happened.Vi : Shown.Paragraphs(Shown.Document(result)));
    }
}
