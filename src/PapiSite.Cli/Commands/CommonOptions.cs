using System.CommandLine;
using System.Globalization;
using PapiSite.Language.Diagnostics;

namespace PapiSite.Cli.Commands;

/// <summary>Arguments and options that several commands share.</summary>
internal static class CommonOptions
{
    /// <summary>No plan is older, and none runs longer.</summary>
    private const int FirstYear = 1945,
        LastYear = 2999;

    /// <summary>The content folder; whoever stands in one means it.</summary>
    public static Argument<string> Content(Shell shell) =>
        new(shell.Say("NỘI-DUNG", "CONTENT"))
        {
            Description = shell.Say(
                "Thư mục nội dung (mặc định: content; đang đứng trong thư mục nội dung thì là chính nó).",
                "The content folder (default: content; inside a content folder, that folder)."
            ),
            DefaultValueFactory = _ =>
                !Directory.Exists(shell.PathOf("content")) && File.Exists(shell.PathOf("trang-web.papi")) ? "." : "content",
            CustomParser = result =>
            {
                // What begins like an option and is none would become the name of a folder.
                var typed = result.Tokens[0].Value;
                if (typed.StartsWith('-'))
                    result.AddError(shell.Say($"Không có tùy chọn “{typed}”.", $"There is no option “{typed}”."));
                return typed;
            },
        };

    /// <summary>The language of all that is said; it may stand before a command or behind it.</summary>
    public static Option<MessageLanguage> Language(Shell shell) =>
        new("--lang")
        {
            Description = shell.Say(
                "Ngôn ngữ của thông báo và hướng dẫn: vi hoặc en (mặc định: vi).",
                "The language of messages and help: vi or en (default: vi)."
            ),
            HelpName = "vi|en",
            Recursive = true,
            DefaultValueFactory = _ => MessageLanguage.Vietnamese,
            CustomParser = result =>
            {
                var typed = result.Tokens[0].Value;
                if (TypedLanguage.Of(typed) is { } known)
                    return known;
                result.AddError(
                    shell.Say(
                        $"“{typed}” không phải là ngôn ngữ dùng được; chọn vi hoặc en.",
                        $"“{typed}” is no language that can be used; choose vi or en."
                    )
                );
                return default;
            },
        };

    /// <param name="shell">Whom to speak to.</param>
    /// <param name="otherwise">Where the site lies if nothing is said, in words.</param>
    public static Option<string?> BasePath(Shell shell, string otherwise) =>
        new("--base")
        {
            Description = shell.Say(
                $"Đường dẫn đặt trang trên máy chủ, ví dụ /papi/ (mặc định: {otherwise}).",
                $"The path of the site on its server, say /papi/ (default: {otherwise})."
            ),
            HelpName = shell.Say("ĐƯỜNG-DẪN", "PATH"),
            CustomParser = result =>
            {
                var typed = result.Tokens[0].Value;
                var path = Model.Site.BasePath.Normalise(typed);
                if (path is null)
                {
                    result.AddError(
                        shell.Say(
                            $"“{typed}” không dùng làm đường dẫn được; viết như /papi/.",
                            $"“{typed}” cannot be a path of the site; write it like /papi/."
                        )
                    );
                }

                return path;
            },
        };

    public static Option<DateOnly?> AsOf(Shell shell) =>
        new("--as-of")
        {
            Description = shell.Say(
                "Ngày dùng để xác định nhiệm vụ đã hết thời hạn hay chưa, ví dụ 2024-12-31 (mặc định: hôm nay, giờ Việt Nam).",
                "The day by which deadlines are past or not, say 2024-12-31 (default: today in Vietnam)."
            ),
            HelpName = shell.Say("NGÀY", "DAY"),
            CustomParser = result =>
            {
                var typed = result.Tokens[0].Value;
                if (
                    !DateOnly.TryParseExact(
                        typed,
                        ["yyyy-MM-dd", "d/M/yyyy"],
                        CultureInfo.InvariantCulture,
                        DateTimeStyles.None,
                        out var day
                    )
                )
                {
                    result.AddError(
                        shell.Say(
                            $"“{typed}” không phải là một ngày; viết như 2024-12-31 hoặc 31/12/2024.",
                            $"“{typed}” is no day; write it like 2024-12-31 or 31/12/2024."
                        )
                    );
                }
                else if (day.Year is >= FirstYear and <= LastYear)
                {
                    return day;
                }
                else
                {
                    result.AddError(
                        shell.Say(
                            $"“{typed}” không phải là ngày của một bản kế hoạch; dùng năm từ {FirstYear} đến {LastYear}.",
                            $"“{typed}” is no day of a plan; use a year from {FirstYear} to {LastYear}."
                        )
                    );
                }

                return null;
            },
        };
}
