using PapiSite.Language.Diagnostics;

namespace PapiSite.Import.Word;

/// <summary>Why words of a Word file are not among those of the document.</summary>
internal static class LeftOutReasons
{
    public static readonly Words Deleted = new(
        "đã xóa khi theo dõi thay đổi (Track Changes)", "deleted by a tracked change");

    public static readonly Words MovedAway = new(
        "đã chuyển sang chỗ khác khi theo dõi thay đổi (Track Changes)", "moved to another place by a tracked change");

    public static readonly Words Hidden = new("chữ ẩn, Word không in ra", "hidden text, which Word does not print");

    public static readonly Words Instruction = new(
        "mã lệnh của trường (Field), Word không in ra", "the instruction of a field, which Word does not print");

    public static readonly Words Merged = new(
        "nằm trong phần bị che của ô đã gộp, Word không in ra", "in the covered part of a merged cell, which Word does not print");

    public static readonly Words Comment = new(
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

    public static readonly Words Reading = new("phiên âm ghi trên chữ (Ruby)", "a reading set above the letters");

    public static readonly Words Diagram = new(
        "chữ trong sơ đồ (SmartArt); hãy ghi lại bằng tay nếu cần", "words of a diagram (SmartArt); type them if needed");

    public static readonly Words Misplaced = new(
        "ở chỗ mà Word không đặt chữ; tệp có thể đã hỏng", "where Word puts no words; the file may be damaged");

    public static readonly Words TooDeep = new(
        "nằm quá sâu trong các lớp lồng nhau của trang web nhúng", "nested too deep in an embedded web page");
}
