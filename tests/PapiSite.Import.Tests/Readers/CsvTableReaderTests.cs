using System.Text;
using PapiSite.Import.Excel;
using PapiSite.Import.Sources;

namespace PapiSite.Import.Tests.Readers;

/// <summary>Tables as comma-separated text.</summary>
public class CsvTableReaderTests
{
    private static string Grid(string text, Encoding? encoding = null)
    {
        var used = encoding ?? new UTF8Encoding(true);
        return Shown.Grid(Shown.Table(Shown.Document(CsvTableReader.Read("tasks.csv", (byte[])[.. used.GetPreamble(),
            .. used.GetBytes(text)]))));
    }

    [Theory]
    [InlineData("TT,Việc,Hạn\r\n1,\"A, b\",2024\r\n2,\"Dòng 1\nDòng \"\"2\"\"\",2025\r\n",
        "TT|Việc|Hạn\n1|A, b|2024\n2|Dòng 1/Dòng \"2\"|2025")]
    [InlineData("TT;Việc;Điểm\n1;A, B, C;5,37\n2;D;6,5", "TT|Việc|Điểm\n1|A, B, C|5,37\n2|D|6,5")]
    [InlineData("TT\tViệc\n1\tA; B", "TT|Việc\n1|A; B")]
    [InlineData("sep=;\r\n1;a,b\r\n", "1|a,b")]
    [InlineData("Kế hoạch\n\n\nTT,Việc,Hạn,\n1,A,2024,\n\n", "Kế hoạch|·|·\n·|·|·\nTT|Việc|Hạn\n1|A|2024")]
    [InlineData("1,'=A,'-b,'tên\n2,x,y,z", "1|=A|-b|'tên\n2|x|y|z")]
    [InlineData("1,\"chưa đóng\n2,B\n3,C", "1|chưa đóng\n2|B\n3|C")]
    public void Separators_quotation_marks_and_line_ends_are_understood(string text, string grid) => Assert.Equal(grid, Grid(text));

    [Fact]
    public void Charsets_are_found()
    {
        Assert.Equal("1|Cải cách", Grid("1\tCải cách\n", Encoding.Unicode));
        Assert.Equal("1|Cải cách", Grid("1,Cải cách\n", new UTF8Encoding(false)));
    }

    [Fact]
    public void What_is_no_text_is_refused()
    {
        Assert.Equal("Tệp không có chữ nào.", Shown.Refused(CsvTableReader.Read("a.csv", "\r\n,,\r\n"u8.ToArray())).Happened.Vi);
        Assert.Equal("Nội dung của tệp không khớp với tên: đây là tệp Excel (.xlsx).",
            Shown.Refused(CsvTableReader.Read("a.csv", "PK\u0003\u0004..xl/workbook.xml"u8.ToArray())).Happened.Vi);
    }
}
