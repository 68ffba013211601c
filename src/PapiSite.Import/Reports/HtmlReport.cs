using PapiSite.Language.Diagnostics;

namespace PapiSite.Import.Reports;

/// <summary>
/// The report of an import as a page that an editor reads beside the document: what to look at first, then each task with its source,
/// agencies to add, words left out. One file without scripts; nothing in it is loaded from elsewhere.
/// </summary>
public static class HtmlReport
{
    private const string Style = """
        :root{color-scheme:light dark;--line:#8886;--mark:#fff3bf;--fg:#1b1b1b;--bg:#fff}
        @media(prefers-color-scheme:dark){:root{--mark:#4a3f00;--fg:#eee;--bg:#161616}}
        body{margin:0 auto;max-width:80rem;padding:1rem;font:1rem/1.5 system-ui,sans-serif;color:var(--fg);background:var(--bg)}
        table{border-collapse:collapse;width:100%;margin:.5rem 0 1.5rem}
        th,td{border:1px solid var(--line);padding:.4rem .6rem;vertical-align:top;text-align:start;overflow-wrap:break-word}
        tr.doubt td{background:var(--mark)}
        pre{white-space:pre-wrap;margin:0;font:inherit}
        .in{padding-inline-start:1rem}
        .place{display:block;opacity:.75;font-size:.9em}
        .line{white-space:nowrap;overflow-wrap:normal}
        summary{cursor:pointer;font-weight:600;padding:.4rem 0}
        h2{margin-top:2rem}
        @media(max-width:40rem){table,tbody,tr,td{display:block}thead{display:none}tr{border-block-end:2px solid var(--fg)}td{border:0}
        td[data-name]:not(:empty)::before{content:attr(data-name);display:block;font-weight:600}}
        """;

    /// <summary>The page of documents that were imported together.</summary>
    /// <param name="results">What each gave.</param>
    /// <param name="language">The language of the page; the words of the document stay as they are.</param>
    public static string Of(IReadOnlyCollection<ImportResult> results, MessageLanguage language)
    {
        var page = new ReportHtml(language);
        var title = page.Say("Kết quả nhập văn bản", "What was imported");
        page.Raw($"<!doctype html>\n<html lang=\"{(language == MessageLanguage.English ? "en" : "vi")}\">\n<meta charset=\"utf-8\">\n"
            + "<meta name=\"viewport\" content=\"width=device-width\">\n"
            + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n");
        page.Element("title", title).Raw($"<style>\n{Style}\n</style>\n").Element("h1", title);
        foreach (var result in results)
        {
            page.Element("h2", result.FileName);
            page.Raw(ReportParts.First(result, language)).Raw(ReportParts.Rest(result, language));
        }

        return page.ToString();
    }
}
