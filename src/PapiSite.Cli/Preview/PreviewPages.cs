using System.Net;
using System.Text;
using PapiSite.Language.Diagnostics;

namespace PapiSite.Cli.Preview;

/// <summary>The pages of the preview itself: what is wrong with the content, what failed, what a code means.</summary>
/// <param name="basePath">Where the site lies; begins and ends with a slash.</param>
/// <param name="language">The language of the messages.</param>
internal sealed class PreviewPages(string basePath, MessageLanguage language)
{
    /// <summary>The folder of the preview's own pages and scripts, under the base.</summary>
    public const string OwnFolder = "_papisite/";

    /// <summary>The pages of codes, in it.</summary>
    public const string Codes = OwnFolder + "ma/";

    /// <summary>Stands in place of every page while the content has errors.</summary>
    public byte[] Errors(IReadOnlyList<Diagnostic> diagnostics)
    {
        var title = new Words("Nội dung có lỗi", "The content has errors").In(language);
        var lead = new Words(
            "Trang sẽ tự hiện lại khi các lỗi dưới đây được sửa và lưu.",
            "The page comes back by itself when the errors below are mended and saved."
        ).In(language);
        var open = diagnostics.Where(d => !d.IsAnswered).ToList();
        return Page(title, $"<p class=\"lead\">{Counts(open)}. {lead}</p>\n{ByFile(open)}");
    }

    /// <summary>Stands in place of a page that could not be made, or of all while the folder cannot be read.</summary>
    public byte[] Fault(Words fault)
    {
        var title = new Words("Chưa hiện được trang", "The page cannot be shown").In(language);
        return Page(title, $"<p class=\"lead\">{Encode(fault.In(language))}</p>\n");
    }

    /// <summary>What a code means: a site that is being edited may have no manual.</summary>
    public byte[] Code(DiagnosticDescriptor code)
    {
        var example = new Words("Ví dụ chưa đúng", "Wrong").In(language);
        var mended = new Words("Ví dụ đúng", "Right").In(language);
        return Page(
            $"{code.Code}: {code.Title.In(language)}",
            $"<p class=\"lead\">{Encode(code.Why.In(language))}</p>\n<h2>{example}</h2>\n{Source(code.Bad)}<h2>{mended}"
                + $"</h2>\n{Source(code.Good)}"
        );
    }

    /// <summary>A bar with what is to be looked at although the site can be published; none where there are only notes.</summary>
    public string Bar(IReadOnlyList<Diagnostic> diagnostics) =>
        !diagnostics.Any(d => d.Severity == Severity.Warning)
            ? ""
            : $"<details class=\"papisite-bar\"><summary>{Counts([.. diagnostics.Where(d => !d.IsAnswered)])}"
                + $"</summary>\n{ByFile([.. diagnostics.Where(d => d.Severity != Severity.Note)])}</details>\n";

    private byte[] Page(string title, string body) =>
        Encoding.UTF8.GetBytes(
            $"<!doctype html>\n<html lang=\"{new Words("vi", "en").In(language)}\">\n<head>\n<meta charset=\"utf-8\">\n<meta "
                + $"name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + $"<title>{Encode(title)}</title>\n<link rel=\"stylesheet\" "
                + $"href=\"{basePath}assets/site.css\">\n</head>\n<body>\n<main><div class=\"wrap "
                + $"flow\">\n<h1>{Encode(title)}</h1>\n{body}</div></main>\n</body>\n</html>\n"
        );

    private string ByFile(IReadOnlyList<Diagnostic> diagnostics)
    {
        var html = new StringBuilder();
        foreach (var file in diagnostics.OrderByDescending(d => d.Severity).GroupBy(d => d.Source.Path, StringComparer.Ordinal))
        {
            html.Append("<h2>").Append(Encode(file.Key)).Append("</h2>\n<p>").Append(Counts([.. file])).Append("</p>\n");
            foreach (var diagnostic in file) html.Append(Message(diagnostic));
        }

        return html.ToString();
    }

    /// <summary>The message as in the terminal, its code leading to what the code means.</summary>
    private string Message(Diagnostic diagnostic)
    {
        var told = Encode(DiagnosticFormat.Whole(diagnostic, language));
        var code = $" {diagnostic.Code}: ";
        var at = told.IndexOf(code, StringComparison.Ordinal);
        var linked = $" <a href=\"{basePath}{Codes}{diagnostic.Code.ToLowerInvariant()}/\">{diagnostic.Code}</a>: ";
        return $"<pre tabindex=\"0\"><code>{told[..at]}{linked}{told[(at + code.Length)..]}</code></pre>\n";
    }

    private string Counts(IReadOnlyList<Diagnostic> diagnostics) =>
        string.Join(", ", diagnostics.GroupBy(d => d.Severity).OrderByDescending(g => g.Key).Select(g => Count(g.Count(), g.Key)));

    private string Count(int count, Severity severity)
    {
        var name = DiagnosticFormat.Name(severity);
        return new Words($"{count} {name.Vi}", $"{count} {name.En}{(count == 1 ? "" : "s")}").In(language);
    }

    private static string Source(string text) => $"<pre tabindex=\"0\"><code>{Encode(text)}</code></pre>\n";

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
