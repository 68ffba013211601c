using System.Net;
using System.Text;
using PapiSite.Language.Diagnostics;

namespace PapiSite.Cli.Preview;

/// <summary>Draws diagnostics for a page as the terminal has them, each code leading to what it means.</summary>
/// <param name="basePath">Where the site lies; begins and ends with a slash.</param>
/// <param name="language">The language of the messages.</param>
internal sealed class DiagnosticHtml(string basePath, MessageLanguage language)
{
    /// <summary>True where what a code means opens beside the page, which holds what nobody has saved yet.</summary>
    public bool OpensBeside { get; init; }

    /// <summary>How many there are of each severity: <c>2 lỗi, 1 cảnh báo</c>.</summary>
    public string Counts(IReadOnlyList<Diagnostic> diagnostics) =>
        string.Join(", ", diagnostics.GroupBy(d => d.Severity).OrderByDescending(g => g.Key).Select(g => Count(g.Count(), g.Key)));

    /// <summary>All of them under the name of their file, the worst first.</summary>
    public string ByFile(IReadOnlyList<Diagnostic> diagnostics)
    {
        var html = new StringBuilder();
        foreach (var file in diagnostics.OrderByDescending(d => d.Severity).GroupBy(d => d.Source.Path, StringComparer.Ordinal))
        {
            html.Append("<h2>").Append(WebUtility.HtmlEncode(file.Key)).Append("</h2>\n<p>").Append(Counts([.. file])).Append("</p>\n");
            foreach (var diagnostic in file) html.Append(Message(diagnostic));
        }

        return html.ToString();
    }

    /// <summary>The message as in the terminal, with line and caret.</summary>
    public string Message(Diagnostic diagnostic)
    {
        var told = WebUtility.HtmlEncode(DiagnosticFormat.Whole(diagnostic, language));
        var code = $" {diagnostic.Code}: ";
        var at = told.IndexOf(code, StringComparison.Ordinal);
        var beside = OpensBeside ? " target=\"_blank\"" : "";
        var address = $"{basePath}{PreviewPages.Codes}{diagnostic.Code.ToLowerInvariant()}/";
        var linked = $" <a href=\"{address}\"{beside}>{diagnostic.Code}</a>: ";
        return $"<pre tabindex=\"0\"><code>{told[..at]}{linked}{told[(at + code.Length)..]}</code></pre>\n";
    }

    private string Count(int count, Severity severity)
    {
        var name = DiagnosticFormat.Name(severity);
        return new Words($"{count} {name.Vi}", $"{count} {name.En}{(count == 1 ? "" : "s")}").In(language);
    }
}
