using PapiSite.Import.Sources;
using PapiSite.Language.Diagnostics;
using PapiSite.Language.Syntax;

namespace PapiSite.Import.Reports;

/// <summary>
/// What an editor reads of an import, as pieces of HTML for whatever page they stand in: headings from the third level on, tables of the
/// classes <c>doubt</c>, <c>in</c>, <c>place</c> and <c>line</c>; every word of the document encoded.
/// </summary>
public static class ReportParts
{
    /// <summary>The figures, and what to look at first.</summary>
    /// <param name="result">What importing gave.</param>
    /// <param name="language">The language of the page; the words of the document stay as they are.</param>
    /// <param name="plan">The id of the element with the plan's text on the page, to which lines lead; null where there is none.</param>
    public static string First(ImportResult result, MessageLanguage language, string? plan = null)
    {
        ArgumentNullException.ThrowIfNull(result);
        var page = new ReportHtml(language) { Plan = plan };
        page.Element("p", page.Say(
            $"{result.Tasks} nhiệm vụ, {result.Parts} phần việc; {result.Doubts.Length} chỗ cần xem lại; {result.Missing.Length} cơ quan "
                + $"chưa có trong danh bạ; {result.Lost.Length} chỗ bị mất chữ.",
            $"{result.Tasks} tasks, {result.Parts} parts; {result.Doubts.Length} places to look at; {result.Missing.Length} "
                + $"agencies to add; {result.Lost.Length} places with lost words."));
        foreach (var remark in result.Remarks) page.Element("p", page.Say(remark));
        WriteDoubts(page, result, SourceOf(result));
        return page.ToString();
    }

    /// <summary>Each task with its source, agencies to add, words left out.</summary>
    /// <param name="result">What importing gave.</param>
    /// <param name="language">The language of the page.</param>
    public static string Rest(ImportResult result, MessageLanguage language)
    {
        ArgumentNullException.ThrowIfNull(result);
        var page = new ReportHtml(language);
        WriteTasks(page, result, SourceOf(result));
        WriteMissing(page, result);
        WriteLeftOut(page, result);
        return page.ToString();
    }

    private static ILookup<SourcePlace, string> SourceOf(ImportResult result) => result.Source.ToLookup(s => s.Place, s => s.Words);

    private static void WriteDoubts(ReportHtml page, ImportResult result, ILookup<SourcePlace, string> source)
    {
        if (result.Doubts.IsEmpty && result.Lost.IsEmpty && result.MadeUp.IsEmpty) return;
        page.Element("h3", page.Say("Xem lại trước", "Look at these first"));
        var (why, document, written, line) = (
            page.Say("Vì sao", "Why"), page.Say("Trong văn bản", "In the document"), page.Say("Đã ghi", "Written"),
            page.Say("Dòng", "Line"));
        page.Raw("<table><thead><tr>").Element("th", why).Element("th", document).Element("th", written)
            .Raw("<th class=\"line\">").Words(line).Raw("</th></tr></thead>\n<tbody>\n");
        foreach (var lost in result.Lost)
        {
            page.Raw("<tr class=\"doubt\">").Cell(why).Words(page.Say("chữ không có trong kế hoạch", "words that are not in the plan"));
            page.Cell(document).Words(string.Join('\n', source[lost.Place])).Place(lost.Place);
            page.Cell(written).Words(lost.Words).Cell(line).Raw("</tr>\n");
        }

        foreach (var (at, words) in result.MadeUp)
        {
            page.Raw("<tr class=\"doubt\">").Cell(why).Words(page.Say(
                "chữ không có ở chỗ ấy trong văn bản", "words that the document does not have there"));
            page.Cell(document).Cell(written).Words(words).Cell(line).Line(at).Raw("</tr>\n");
        }

        foreach (var doubt in result.Doubts)
        {
            page.Raw("<tr>").Cell(why).Words(page.Say(doubt.Reason)).Cell(document);
            if (doubt.Place is { } place) page.Words(string.Join('\n', source[place])).Place(place);
            page.Cell(written).Words(doubt.Text).Cell(line).Line(doubt.Line).Raw("</tr>\n");
        }

        page.Raw("</tbody></table>\n");
    }

    private static void WriteTasks(ReportHtml page, ImportResult result, ILookup<SourcePlace, string> source)
    {
        page.Element("h3", page.Say("Văn bản và kết quả", "Document and result"));
        var (document, file) = (
            page.Say("Trong văn bản", "In the document"), page.Say("Trong tệp kế hoạch", "In the plan file"));
        page.Raw("<table><thead><tr>").Element("th", document).Element("th", file).Raw("</tr></thead>\n<tbody>\n");
        var doubtful = result.Doubts.Select(d => d.Line).ToHashSet();
        for (var i = 0; i < result.Entries.Length;)
        {
            var end = i + 1;
            if (result.Entries[i].Keyword == Keywords.Task)
                while (end < result.Entries.Length && result.Entries[end].Depth > result.Entries[i].Depth) end++;
            var group = result.Entries[i..end];
            page.Raw(group.Any(e => doubtful.Contains(e.Line)) ? "<tr class=\"doubt\">" : "<tr>").Cell(document);
            foreach (var place in group.SelectMany(e => e.Places).Distinct()) page.Words(string.Join('\n', source[place])).Place(place);
            page.Cell(file);
            foreach (var entry in group)
            {
                page.Raw(entry.Depth > group[0].Depth ? "<div class=\"in\">" : "<div>").Element("b", entry.Head + ":").Raw(" ");
                page.Words(entry.Words).Raw("</div>");
            }

            page.Raw("</tr>\n");
            i = end;
        }

        page.Raw("</tbody></table>\n");
    }

    private static void WriteMissing(ReportHtml page, ImportResult result)
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

    private static void WriteLeftOut(ReportHtml page, ImportResult result)
    {
        if (result.LeftOut.IsEmpty) return;
        page.Raw("<details>").Element("summary", page.Say(
            $"Chữ không đưa vào kế hoạch ({result.LeftOut.Length})", $"Words that were left out ({result.LeftOut.Length})")).Raw("<ul>\n");
        foreach (var left in result.LeftOut)
            page.Raw("<li>").Words(left.Words).Raw(" – ").Words(page.Say(left.Reason)).Place(left.Place).Raw("</li>\n");
        page.Raw("</ul></details>\n");
    }
}
