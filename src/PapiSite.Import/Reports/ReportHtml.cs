using System.Net;
using System.Text;
using PapiSite.Import.Sources;
using PapiSite.Language.Diagnostics;

namespace PapiSite.Import.Reports;

/// <summary>A piece of a page that is being written; all words are encoded.</summary>
/// <param name="language">The language of what is said.</param>
internal sealed class ReportHtml(MessageLanguage language)
{
    private readonly StringBuilder _html = new();

    /// <summary>The id of the element with the plan's text on the page; null where there is none.</summary>
    public string? Plan { get; init; }

    public string Say(string vi, string en) => new Words(vi, en).In(language);

    public string Say(Words words) => words.In(language);

    public ReportHtml Raw(string html)
    {
        _html.Append(html);
        return this;
    }

    public ReportHtml Element(string name, string words) => Raw($"<{name}>").Words(words).Raw($"</{name}>");

    /// <summary>
    /// Begins a cell, which the next one or the end of the row ends; on a narrow screen, which shows no heads, its column's name is before
    /// it.
    /// </summary>
    public ReportHtml Cell(string column) => Raw($"<td data-name=\"{WebUtility.HtmlEncode(column)}\">");

    public ReportHtml Words(string words) => Raw(WebUtility.HtmlEncode(words).ReplaceLineEndings("<br>"));

    public ReportHtml Place(SourcePlace place) => Raw(" <span class=\"place\">").Words($"({place.Words.In(language)})").Raw("</span> ");

    /// <summary>A line of the plan, which leads there where the page has its text.</summary>
    public ReportHtml Line(int line) => Raw(
        Plan is null ? $"<span class=\"line\">{line}</span>" : $"<a class=\"line\" href=\"#{Plan}\" data-read-line=\"{line}\">{line}</a>");

    public override string ToString() => _html.ToString();
}
