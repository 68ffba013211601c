using System.Globalization;
using PapiSite.Import.Sources;
using PapiSite.Language.Diagnostics;

namespace PapiSite.Import.Grids;

/// <summary>What readers say where they cannot read a file: what is wrong with it, and what to do.</summary>
internal static class Refusals
{
    private static readonly NumberFormatInfo Numbers = new() { NumberGroupSeparator = "." };

    private static readonly Words AsDocx = new(
        "Mở tệp bằng Word, chọn Lưu thành (Save As), ở ô kiểu tệp chọn Word Document (*.docx), rồi nhập tệp .docx đó.",
        "Open it in Word, choose Save As, pick Word Document (*.docx), and import that .docx file.");

    private static readonly Words AsXlsx = new(
        "Mở tệp bằng Excel, chọn Lưu thành (Save As), ở ô kiểu tệp chọn Excel Workbook (*.xlsx), rồi nhập tệp .xlsx đó.",
        "Open it in Excel, choose Save As, pick Excel Workbook (*.xlsx), and import that .xlsx file.");

    private static readonly Words KeepPlan = new(
        "Chỉ giữ lại phần có kế hoạch (các bảng nhiệm vụ), lưu thành tệp mới rồi nhập lại.",
        "Keep only the part with the plan (the tables of tasks), save it as a new file and import that.");

    private static readonly Words Rename = new(
        "Kiểm tra xem có chọn nhầm tệp không; nếu đúng tệp thì đổi phần đuôi tên tệp cho khớp với loại tệp rồi nhập lại.",
        "Check that it is the right file; if it is, give its name the ending of its kind and import it again.");

    public static ReadResult Empty => new ReadResult.Refused(
        new("Tệp không có chữ nào.", "The file has no words."),
        new("Kiểm tra xem có chọn nhầm tệp không.", "Check that it is the right file."));

    public static ReadResult TooLarge => new ReadResult.Refused(
        new("Tệp quá lớn so với một kế hoạch (quá nhiều dữ liệu hoặc quá nhiều ô bảng).",
            "The file is too large for a plan (too much data or too many cells)."),
        KeepPlan);

    /// <summary>What was read, or a refusal where it is longer than any plan: understanding it would take minutes.</summary>
    public static ReadResult OfLong(ReadResult result) => result is not ReadResult.Read { Document: var document }
        || document.Blocks.Sum(b => b is Table table ? table.Rows.Length : 1) is var lines && lines <= GridLimits.Lines
            ? result
            : new ReadResult.Refused(
                new($"Tệp có {Vi(lines)} dòng và hàng bảng, nhiều hơn {Vi(GridLimits.Lines)} là mức đọc được của một kế hoạch.",
                    $"The file has {En(lines)} lines and rows of tables, more than the {En(GridLimits.Lines)} that are read for a plan."),
                KeepPlan);

    public static ReadResult Damaged => new ReadResult.Refused(
        new("Tệp bị hỏng hoặc không đủ, không đọc được.", "The file is damaged or incomplete and cannot be read."),
        new("Mở tệp bằng chương trình đã tạo ra nó rồi lưu lại, hoặc lấy lại bản gốc.",
            "Open it in the program that made it and save it again, or take the original once more."));

    public static ReadResult Encrypted => new ReadResult.Refused(
        new("Tệp có mật khẩu hoặc là tệp Word, Excel kiểu cũ (.doc, .xls).",
            "The file has a password or is an old Word or Excel file (.doc, .xls)."),
        new("Mở tệp bằng Word hoặc Excel, bỏ mật khẩu nếu có, chọn Lưu thành (Save As) .docx hoặc .xlsx rồi nhập tệp đó.",
            "Open it in Word or Excel, take the password away if there is one, save it as .docx or .xlsx and import that file."));

    public static ReadResult LegacyExcel => new ReadResult.Refused(
        new("Đây là tệp Excel kiểu cũ (.xls).", "This is an old Excel file (.xls)."), AsXlsx);

    public static ReadResult BinaryExcel => new ReadResult.Refused(
        new("Đây là tệp Excel dạng nhị phân (.xlsb).", "This is a binary Excel file (.xlsb)."), AsXlsx);

    public static ReadResult XmlExcel => new ReadResult.Refused(
        new("Đây là tệp Excel dạng XML (Excel 2003).", "This is an Excel file as XML (Excel 2003)."), AsXlsx);

    public static ReadResult Pictures => new ReadResult.Refused(
        new("Tệp PDF này là ảnh quét, không có chữ để đọc.", "This PDF is scanned pictures and has no words to read."),
        new("Xin bản Word (.docx) của văn bản, hoặc dùng phần mềm nhận dạng chữ (OCR) tiếng Việt rồi nhập kết quả.",
            "Ask for the Word file (.docx), or run text recognition (OCR) for Vietnamese over it and import the result."));

    public static ReadResult WebArchive => new ReadResult.Refused(
        new("Đây là trang web lưu thành một tệp (.mht).", "This is a web page saved as one file (.mht)."),
        new("Mở tệp bằng Word, chọn Lưu thành (Save As) .docx, hoặc lưu lại trang web theo kiểu “Web Page, HTML only”.",
            "Open it in Word and save it as .docx, or save the page again as “Web Page, HTML only”."));

    public static ReadResult Rtf => new ReadResult.Refused(new("Đây là tệp RTF.", "This is an RTF file."), AsDocx);

    /// <summary>Letters of an old Vietnamese encoding, which are read nowhere yet.</summary>
    public static ReadResult OldLetters(Words name, Words mend) => new ReadResult.Refused(
        new($"Chữ trong tệp theo bảng mã cũ: {name.Vi}.", $"The letters of the file are of an old encoding: {name.En}."), mend);

    /// <summary>A file of another kind than its reader reads.</summary>
    public static ReadResult OtherKind(Words kind) => new ReadResult.Refused(
        new($"Nội dung của tệp không khớp với tên: đây là {kind.Vi}.", $"The file is not what its name says: it is {kind.En}."), Rename);

    private static string Vi(int number) => number.ToString("N0", Numbers);

    private static string En(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
