using PapiSite.Language.Diagnostics;

namespace PapiSite.Import.Word;

/// <summary>What an editor should know of how a file was read.</summary>
internal enum Remark
{
    TrackedChanges,
    Pictures,
    Charts,
    LegacyLetters,
    LegacyLettersFound,
    Unreadable,
    MissingNote,
}

/// <summary>The words of remarks.</summary>
internal static class RemarkWords
{
    public static Words Of(Remark remark) => remark switch
    {
        Remark.TrackedChanges => new(
            "Tệp còn thay đổi đang theo dõi (Track Changes); chương trình đọc như khi đã chấp nhận tất cả. Chữ đã xóa nêu ở phần bỏ ra.",
            "The file has tracked changes; it is read as if all were accepted. Deleted words are among those left out."),
        Remark.Pictures => new(
            "Tệp có hình; chữ trong hình (bản chụp, con dấu) không đọc được, hãy xem lại bằng mắt.",
            "The file has pictures; words in pictures (scans, seals) cannot be read, so look at them."),
        Remark.Charts => new(
            "Tệp có biểu đồ hoặc sơ đồ; chữ trong đó không vào văn bản, hãy xem lại bằng mắt.",
            "The file has charts or diagrams; their words do not come in, so look at them."),
        Remark.LegacyLetters => new(
            "Tệp dùng phông chữ Việt cũ (TCVN3, VNI hoặc VPS); chữ đã được đổi sang Unicode theo tên phông.",
            "The file uses old Vietnamese fonts (TCVN3, VNI or VPS); their letters were written as Unicode by the name of the font."),
        Remark.LegacyLettersFound => new(
            "Có đoạn chữ Việt theo bảng mã cũ nhưng không dùng phông cũ; chữ đã được đổi sang Unicode theo âm tiết, hãy đọc lại.",
            "Some paragraphs have letters of an old encoding without its font; they were written as Unicode by syllables: check them."),
        Remark.Unreadable => new(
            "Tệp nhúng một phần kiểu khác (RTF, MHT), quá lớn hoặc bị hỏng nên chương trình không đọc được. Mở tệp bằng Word, lưu lại một "
                + "lần rồi nhập lại.",
            "The file embeds a part that is of another kind (RTF, MHT), too large or damaged and cannot be read. Open it in Word, save it "
                + "once, and import it again."),
        Remark.MissingNote => new(
            "Có dấu chú thích mà tệp không có lời chú thích.", "A mark of a note has no note in the file."),
    };
}
