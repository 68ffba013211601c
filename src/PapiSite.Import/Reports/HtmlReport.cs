using System.Net;
using System.Text;
using PapiSite.Import.Sources;
using PapiSite.Language.Diagnostics;
using PapiSite.Language.Syntax;

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
        @media(max-width:40rem){table,tbody,tr,td{display:block}thead{display:none}tr{border-block-end:2px solid var(--fg)}td{border:0}}
        """;

    /// <summary>The page of documents that were imported together.</summary>
    /// <param name="results">What each gave.</param>
    /// <param name="language">The language of the page; the words of the document stay as they are.</param>
    public static string Of(IReadOnlyCollection<ImportResult> results, MessageLanguage language)
    {
        var page = new Page(language);
        var title = page.Say("Kết quả nhập văn bản", "What was imported");
        page.Raw($"<!doctype html>\n<html lang=\"{(language == MessageLanguage.English ? "en" : "vi")}\">\n<meta charset=\"utf-8\">\n"
            + "<meta name=\"viewport\" content=\"width=device-width\">\n"
            + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n");
        page.Element("title", title).Raw($"<style>\n{Style}\n</style>\n").Element("h1", title);
        foreach (var result in results) Write(page, result);
        return page.ToString();
    }

    private static void Write(Page page, ImportResult result)
    {
        page.Element("h2", result.FileName);
        page.Element("p", page.Say(
            $"{result.Tasks} nhiệm vụ, {result.Parts} phần việc; {result.Doubts.Length} chỗ cần xem lại; {result.Missing.Length} cơ quan "
                + $"chưa có trong danh bạ; {result.Lost.Length} chỗ bị mất chữ.",
            $"{result.Tasks} tasks, {result.Parts} parts; {result.Doubts.Length} places to look at; {result.Missing.Length} "
                + $"agencies to add; {result.Lost.Length} places with lost words."));
        foreach (var remark in result.Remarks) page.Element("p", page.Say(remark));
        var source = result.Source.ToLookup(s => s.Place, s => s.Words);
        WriteDoubts(page, result, source);
        WriteTasks(page, result, source);
        WriteMissing(page, result);
        WriteLeftOut(page, result);
    }

    private static void WriteDoubts(Page page, ImportResult result, ILookup<SourcePlace, string> source)
    {
        if (result.Doubts.IsEmpty && result.Lost.IsEmpty && result.MadeUp.IsEmpty) return;
        page.Element("h3", page.Say("Xem lại trước", "Look at these first"));
        page.Raw("<table><thead><tr>").Element("th", page.Say("Vì sao", "Why")).Element("th", page.Say("Trong văn bản", "In the document"))
            .Element("th", page.Say("Đã ghi", "Written")).Raw("<th class=\"line\">").Words(page.Say("Dòng", "Line")).Raw("</th>")
                .Raw("</tr></thead>\n<tbody>\n");
        foreach (var lost in result.Lost)
        {
            page.Raw("<tr class=\"doubt\">").Element("td", page.Say("chữ không có trong kế hoạch", "words that are not in the plan"));
            page.Raw("<td>").Words(string.Join('\n', source[lost.Place])).Place(lost.Place).Raw("</td>");
            page.Element("td", lost.Words).Raw("<td></td></tr>\n");
        }

        foreach (var (line, words) in result.MadeUp)
        {
            page.Raw("<tr class=\"doubt\">").Element("td", page.Say(
                "chữ không có ở chỗ ấy trong văn bản", "words that the document does not have there"));
            page.Raw("<td></td>").Element("td", words).Raw($"<td class=\"line\">{line}</td></tr>\n");
        }

        foreach (var doubt in result.Doubts)
        {
            page.Raw("<tr>").Element("td", page.Say(doubt.Reason)).Raw("<td>");
            if (doubt.Place is { } place) page.Words(string.Join('\n', source[place])).Place(place);
            page.Raw("</td>").Element("td", doubt.Text).Raw($"<td class=\"line\">{doubt.Line}</td></tr>\n");
        }

        page.Raw("</tbody></table>\n");
    }

    private static void WriteTasks(Page page, ImportResult result, ILookup<SourcePlace, string> source)
    {
        page.Element("h3", page.Say("Văn bản và kết quả", "Document and result"));
        page.Raw("<table><thead><tr>").Element("th", page.Say("Trong văn bản", "In the document"))
            .Element("th", page.Say("Trong tệp kế hoạch", "In the plan file")).Raw("</tr></thead>\n<tbody>\n");
        var doubtful = result.Doubts.Select(d => d.Line).ToHashSet();
        for (var i = 0; i < result.Entries.Length;)
        {
            var end = i + 1;
            if (result.Entries[i].Keyword == Keywords.Task)
                while (end < result.Entries.Length && result.Entries[end].Depth > result.Entries[i].Depth) end++;
            var group = result.Entries[i..end];
            page.Raw(group.Any(e => doubtful.Contains(e.Line)) ? "<tr class=\"doubt\"><td>" : "<tr><td>");
            foreach (var place in group.SelectMany(e => e.Places).Distinct()) page.Words(string.Join('\n', source[place])).Place(place);
            page.Raw("</td><td>");
            foreach (var entry in group)
            {
                page.Raw(entry.Depth > group[0].Depth ? "<div class=\"in\">" : "<div>").Element("b", entry.Head + ":").Raw(" ");
                page.Words(entry.Words).Raw("</div>");
            }

            page.Raw("</td></tr>\n");
            i = end;
        }

        page.Raw("</tbody></table>\n");
    }

    private static void WriteMissing(Page page, ImportResult result)
    {
        if (result.Missing.IsEmpty) return;
        page.Element("h3", page.Say("Cơ quan chưa có trong danh bạ", "Agencies that the directory lacks")).Raw("<ul>\n");
        foreach (var agency in result.Missing)
        {
            page.Raw("<li>").Words(agency.Name);
            foreach (var place in agency.Places.Take(5)) page.Place(place);
            page.Raw("</li>\n");
        }

        page.Raw("</ul>\n");
    }

    private static void WriteLeftOut(Page page, ImportResult result)
    {
        if (result.LeftOut.IsEmpty) return;
        page.Raw("<details>").Element("summary", page.Say(
            $"Chữ không đưa vào kế hoạch ({result.LeftOut.Length})", $"Words that were left out ({result.LeftOut.Length})")).Raw("<ul>\n");
        foreach (var left in result.LeftOut)
            page.Raw("<li>").Words(left.Words).Raw(" – ").Words(page.Say(left.Reason)).Place(left.Place).Raw("</li>\n");
        page.Raw("</ul></details>\n");
    }

    /// <summary>A page that is being written; all words are encoded.</summary>
    private sealed class Page(MessageLanguage language)
    {
        private readonly StringBuilder _html = new();

        public string Say(string vi, string en) => new Words(vi, en).In(language);

        public string Say(Words words) => words.In(language);

        public Page Raw(string html)
        {
            _html.Append(html);
            return this;
        }

        public Page Element(string name, string words) => Raw($"<{name}>").Words(words).Raw($"</{name}>");

        public Page Words(string words) => Raw(WebUtility.HtmlEncode(words).ReplaceLineEndings("<br>"));

        public Page Place(SourcePlace place) => Raw(" <span class=\"place\">").Words($"({place.Words.In(language)})").Raw("</span> ");

        public override string ToString() => _html.ToString();
    }
}
