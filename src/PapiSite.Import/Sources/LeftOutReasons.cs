using PapiSite.Language.Diagnostics;

namespace PapiSite.Import.Sources;

/// <summary>Why words of a file are not in the document.</summary>
internal static class LeftOutReasons
{
    public static readonly Words Deleted = new(
        "đã xóa khi theo dõi thay đổi (Track Changes)", "deleted by a tracked change");

    public static readonly Words MovedAway = new(
        "đã chuyển sang chỗ khác khi theo dõi thay đổi (Track Changes)", "moved to another place by a tracked change");

    public static readonly Words Hidden = new("chữ ẩn, không hiện trên trang", "hidden text, not shown on the page");

    public static readonly Words Instruction = new(
        "mã lệnh của trường (Field), Word không in ra", "the instruction of a field, which Word does not print");

    public static readonly Words UnderMerge = new("nằm khuất dưới ô gộp", "hidden under a merged cell");

    public static readonly Words ReaderComment = new(
        "nhận xét (Comment) của người đọc, không thuộc văn bản", "a reader's comment, no part of the document");

    public static readonly Words NoteWithoutMark = new(
        "chú thích không còn dấu nào trong văn bản", "a note without a mark in the text");

    public static readonly Words UnusedMargin = new(
        "đầu trang hoặc chân trang mà không phần nào dùng", "a header or footer that no section uses");

    public static readonly Words Replacement = new(
        "bản thay thế cho phiên bản Word cũ, khác với bản được hiện", "the replacement for old versions of Word, other than what is shown");

    public static readonly Words WordArt = new("chữ nghệ thuật hoặc hình mờ (WordArt, Watermark)", "WordArt or a watermark");

    public static readonly Words UnknownSign = new(
        "ký hiệu của một phông hình, không rõ nghĩa", "a sign of a font of pictures, whose meaning is not known");

    public static readonly Words Phonetic = new("phiên âm của chữ", "how the word is pronounced");

    public static readonly Words Diagram = new(
        "chữ trong sơ đồ (SmartArt); hãy ghi lại bằng tay nếu cần", "words of a diagram (SmartArt); type them if needed");

    public static readonly Words Misplaced = new(
        "ở chỗ mà Word không đặt chữ; tệp có thể đã hỏng", "where Word puts no words; the file may be damaged");

    public static readonly Words Unreadable = new(
        "trong phần nhúng mà chương trình không đọc được", "in an embedded part that cannot be read");

    public static readonly Words Title = new("tên của trang web, không in trên trang", "the title of the web page, not printed on it");

    public static readonly Words Picture = new("chữ thay cho hình ảnh", "stands for a picture");

    public static readonly Words PageNumber = new("số trang", "a page number");

    public static readonly Words Comment = new("ghi chú ẩn của tệp", "a hidden comment of the file");

    public static readonly Words RepeatedMargin = new("lặp lại ở đầu hoặc chân trang", "repeated at the head or foot of pages");

    public static readonly Words Backlink = new("liên kết quay lại chỗ đánh dấu chú thích", "the link back to the mark of a note");

    public static readonly Words Repeated = new("lặp lại chữ của ô gộp", "repeats the words of a merged cell");

    public static readonly Words HiddenSheet = new("trang tính ẩn", "a hidden sheet");

    public static readonly Words HiddenRow = new("hàng ẩn", "a hidden row");

    public static readonly Words HiddenColumn = new("cột ẩn", "a hidden column");

    public static readonly Words CellComment = new("ghi chú gắn vào ô", "a comment on a cell");

    public static readonly Words SeparatorHint = new("dòng báo dấu ngăn cột của Excel", "Excel's line that names the separator");
}
