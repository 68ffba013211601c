using PapiSite.Language.Diagnostics;

namespace PapiSite.Import.Grids;

/// <summary>Why words of a file are not in the document.</summary>
internal static class LeftOutReasons
{
    public static readonly Words Title = new("tên của trang web, không in trên trang", "the title of the web page, not printed on it");
    public static readonly Words Hidden = new("chữ ẩn, không hiện trên trang", "hidden, not shown on the page");
    public static readonly Words Deleted = new("chữ đã xóa (theo dõi thay đổi)", "deleted (tracked changes)");
    public static readonly Words Picture = new("chữ thay cho hình ảnh", "stands for a picture");
    public static readonly Words PageNumber = new("số trang", "a page number");
    public static readonly Words PageMark = new("dấu ngắt trang", "a page mark");
    public static readonly Words Comment = new("ghi chú ẩn của tệp", "a hidden comment of the file");
    public static readonly Words RepeatedMargin = new("lặp lại ở đầu hoặc chân trang", "repeated at the head or foot of pages");
    public static readonly Words Backlink = new("liên kết quay lại chỗ đánh dấu chú thích", "the link back to the mark of a note");
    public static readonly Words Repeated = new("lặp lại chữ của ô gộp", "repeats the words of a merged cell");
    public static readonly Words HiddenSheet = new("trang tính ẩn", "a hidden sheet");
    public static readonly Words HiddenRow = new("hàng ẩn", "a hidden row");
    public static readonly Words HiddenColumn = new("cột ẩn", "a hidden column");
    public static readonly Words UnderMerge = new("nằm khuất dưới ô gộp", "hidden under a merged cell");
    public static readonly Words CellComment = new("ghi chú gắn vào ô", "a comment on a cell");
    public static readonly Words Phonetic = new("phiên âm của chữ", "how the word is pronounced");
    public static readonly Words SeparatorHint = new("dòng báo dấu ngăn cột của Excel", "Excel's line that names the separator");
}
