using System.Net;
using System.Text;
using PapiSite.Language.Diagnostics;

namespace PapiSite.Cli.Preview;

/// <summary>What the preview shows in place of every page while the content has errors.</summary>
internal static class ErrorPage
{
    public static byte[] Of(IEnumerable<Diagnostic> diagnostics, string basePath, MessageLanguage language)
    {
        var title = new Words("Nội dung có lỗi", "The content has errors").In(language);
        var lead = new Words("Trang sẽ tự hiện lại khi các lỗi dưới đây được sửa và lưu.", "The page comes back by itself when the errors below are fixed and saved.").In(language);
        var html = new StringBuilder()
            .Append($"<!doctype html>\n<html lang=\"{new Words("vi", "en").In(language)}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
            .Append($"<title>{title}</title>\n<link rel=\"stylesheet\" href=\"{basePath}assets/site.css\">\n</head>\n<body>\n<main><div class=\"wrap flow\">\n")
            .Append($"<h1>{title}</h1>\n<p class=\"lead\">{lead}</p>\n");
        foreach (var diagnostic in diagnostics.Where(d => !d.IsAnswered).OrderByDescending(d => d.Severity))
            html.Append("<pre tabindex=\"0\"><code>").Append(WebUtility.HtmlEncode(DiagnosticFormat.Whole(diagnostic, language))).Append("</code></pre>\n");
        return Encoding.UTF8.GetBytes(html.Append("</div></main>\n</body>\n</html>\n").ToString());
    }
}
