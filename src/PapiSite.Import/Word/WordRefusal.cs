using PapiSite.Import.Sources;
using PapiSite.Language.Diagnostics;

namespace PapiSite.Import.Word;

/// <summary>
/// A file that is not read: what is wrong with it and what to do. Ends the reading, and never leaves <see cref="WordReader"/>.
/// </summary>
internal sealed class WordRefusal(Words happened, Words toDo) : Exception(happened.En)
{
    public static WordRefusal TooLarge => new(
        new("Nội dung của tệp sau khi giải nén lớn quá mức cho phép.", "What the file unpacks to is larger than allowed."),
        new(
            "Nếu tệp đúng là văn bản của cơ quan, hãy tách thành nhiều tệp nhỏ hơn (mỗi phụ lục một tệp) rồi nhập từng tệp.",
            "If it is a document of an office, split it into smaller files (one for each appendix) and import each."));

    public static WordRefusal Broken => new(
        new("Tệp .docx bị hỏng, không đọc được.", "The .docx file is damaged and cannot be read."),
        new(
            "Mở tệp bằng Word; nếu Word sửa được thì lưu lại thành tệp mới, nếu không thì xin lại tệp từ nơi gửi.",
            "Open it in Word; if Word can repair it, save it as a new file, else ask the sender for it again."));

    public ReadResult.Refused Result => new(happened, toDo);
}
