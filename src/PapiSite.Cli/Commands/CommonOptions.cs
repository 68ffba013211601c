using System.CommandLine;
using System.Globalization;
using PapiSite.Language.Diagnostics;

namespace PapiSite.Cli.Commands;

/// <summary>Arguments and options that several commands share.</summary>
internal static class CommonOptions
{
    /// <summary>No plan is older, and none runs longer.</summary>
    private const int FirstYear = 1945, LastYear = 2999;

    /// <summary>The content folder; whoever stands in one means it.</summary>
    public static Argument<string> Content(Shell shell) => new("NỘI-DUNG")
    {
        Description = "Thư mục nội dung (mặc định: content).",
        DefaultValueFactory = _ => !Directory.Exists(shell.PathOf("content")) && File.Exists(shell.PathOf("trang-web.papi")) ? "." : "content",
        CustomParser = result =>
        {
            // What begins like an option and is none would become the name of a folder.
            var typed = result.Tokens[0].Value;
            if (typed.StartsWith('-')) result.AddError($"Không có tùy chọn “{typed}”.");
            return typed;
        },
    };

    public static Option<MessageLanguage> Language() => new("--lang")
    {
        Description = "Ngôn ngữ của thông báo: vi hoặc en (mặc định: vi).",
        HelpName = "vi|en",
        DefaultValueFactory = _ => MessageLanguage.Vietnamese,
        CustomParser = result =>
        {
            switch (result.Tokens[0].Value)
            {
                case "vi": return MessageLanguage.Vietnamese;
                case "en": return MessageLanguage.English;
                default:
                    result.AddError($"“{result.Tokens[0].Value}” không phải là ngôn ngữ dùng được; chọn vi hoặc en.");
                    return default;
            }
        },
    };

    /// <param name="otherwise">Where the site lies if nothing is said, in words.</param>
    public static Option<string?> BasePath(string otherwise) => new("--base")
    {
        Description = $"Đường dẫn đặt trang trên máy chủ, ví dụ /papi/ (mặc định: {otherwise}).",
        HelpName = "ĐƯỜNG-DẪN",
        CustomParser = result =>
        {
            var path = Model.Site.BasePath.Normalise(result.Tokens[0].Value);
            if (path is null) result.AddError($"“{result.Tokens[0].Value}” không dùng làm đường dẫn được; viết như /papi/.");
            return path;
        },
    };

    public static Option<DateOnly?> AsOf() => new("--as-of")
    {
        Description = "Ngày dùng để xác định nhiệm vụ đã hết thời hạn hay chưa, ví dụ 2024-12-31 (mặc định: hôm nay, giờ Việt Nam).",
        HelpName = "NGÀY",
        CustomParser = result =>
        {
            var typed = result.Tokens[0].Value;
            if (DateOnly.TryParseExact(typed, ["yyyy-MM-dd", "d/M/yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                if (day.Year is >= FirstYear and <= LastYear) return day;
                result.AddError($"“{typed}” không phải là ngày của một bản kế hoạch; dùng năm từ {FirstYear} đến {LastYear}.");
                return null;
            }

            result.AddError($"“{typed}” không phải là một ngày; viết như 2024-12-31 hoặc 31/12/2024.");
            return null;
        },
    };
}
