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

    /// <summary>The page on which documents are imported, in it.</summary>
    public const string Importing = OwnFolder + "nhap/";

    /// <summary>The pages of codes, in it.</summary>
    public const string Codes = OwnFolder + "ma/";

    private readonly DiagnosticHtml _diagnostics = new(basePath, language);

    /// <summary>Stands in place of every page while the content has errors.</summary>
    public byte[] Errors(IReadOnlyList<Diagnostic> diagnostics)
    {
        var title = new Words("Nội dung có lỗi", "The content has errors").In(language);
        var lead = new Words(
            "Trang sẽ tự hiện lại khi các lỗi dưới đây được sửa và lưu.",
            "The page comes back by itself when the errors below are mended and saved."
        ).In(language);
        var open = diagnostics.Where(d => !d.IsAnswered).ToList();
        return Page(title, $"<p class=\"lead\">{_diagnostics.Counts(open)}. {lead}</p>\n{_diagnostics.ByFile(open)}");
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

    /// <summary>
    /// A bar with what is to be looked at although the site can be published, and the way to importing. With notes alone it stands at the
    /// end of the page and covers nothing.
    /// </summary>
    public string Bar(IReadOnlyList<Diagnostic> diagnostics)
    {
        var (hasWarnings, tongue) = (diagnostics.Any(d => d.Severity == Severity.Warning), new Words("vi", "en").In(language));
        var told = !hasWarnings ? "" : $"<details><summary>{_diagnostics.Counts([.. diagnostics.Where(d => !d.IsAnswered)])}</summary>\n"
            + $"{_diagnostics.ByFile([.. diagnostics.Where(d => d.Severity != Severity.Note)])}</details>\n";
        var name = new Words("Xem thử", "Preview").In(language);
        var import = new Words("Nhập văn bản Word, Excel, PDF", "Import a Word, Excel or PDF document").In(language);
        return $"<aside class=\"papisite-bar{(hasWarnings ? "" : " quiet")}\" aria-label=\"{name}\" lang=\"{tongue}\">\n"
            + $"{told}<a href=\"{basePath}{Importing}\">{import}</a>\n</aside>\n";
    }

    /// <summary>A page in the site's style.</summary>
    /// <param name="title">Its title and heading, as text.</param>
    /// <param name="body">What stands under the heading, as HTML.</param>
    /// <param name="shape">Classes of what holds the page.</param>
    /// <param name="head">What more stands in its head, as HTML.</param>
    public byte[] Page(string title, string body, string shape = "flow", string head = "") =>
        Encoding.UTF8.GetBytes(
            $"<!doctype html>\n<html lang=\"{new Words("vi", "en").In(language)}\">\n<head>\n<meta charset=\"utf-8\">\n<meta "
                + $"name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + $"<meta http-equiv=\"Content-Security-Policy\" content=\"{PolicyInPage}\">\n"
                + $"<title>{Encode(title)}</title>\n<link rel=\"stylesheet\" "
                + $"href=\"{basePath}assets/site.css\">\n{head}</head>\n<body>\n<main><div class=\"wrap "
                + $"{shape}\">\n<h1>{Encode(title)}</h1>\n{body}</div></main>\n</body>\n</html>\n"
        );

    /// <summary>What of the policy a page itself can say.</summary>
    private static string PolicyInPage =>
        PreviewServer.Policy[..PreviewServer.Policy.IndexOf("; frame-ancestors", StringComparison.Ordinal)];

    private static string Source(string text) => $"<pre tabindex=\"0\"><code>{Encode(text)}</code></pre>\n";

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
