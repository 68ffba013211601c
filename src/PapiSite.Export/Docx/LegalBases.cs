using System.Globalization;
using DocumentFormat.OpenXml;
using PapiSite.Export.Prose;
using PapiSite.Language.Values;
using PapiSite.Model.Plans;

namespace PapiSite.Export.Docx;

/// <summary>
/// The lines over the body of a signed document that tell on what it rests and what it carries out, slanted, a line each, as appendix I of
/// Decree 30/2020/NĐ-CP has them.
/// </summary>
internal static class LegalBases
{
    /// <summary>The lines; none of a document that the plan's own words name already.</summary>
    public static IEnumerable<OpenXmlElement> Of(Plan plan)
    {
        var opening = string.Join('\n', ProseReader.Lines(plan.Description));
        List<string> lines =
        [
            .. Lines(CitationKind.Basis, "Căn cứ"), .. Lines(CitationKind.Implements, "Thực hiện"),
        ];
        return lines.Select((line, i) => Paragraphs.Of(DocumentStyles.Basis, line + (i + 1 < lines.Count ? ";" : ".")));

        IEnumerable<string> Lines(CitationKind kind, string word) => plan.Citations
            .Where(c => c.Kind == kind && !Names(opening, c.Reference.Number ?? c.Reference.Name))
            .Select(c => $"{word} {Written(c.Reference).TrimEnd('.', ';')}");
    }

    /// <summary>True where a text has a name or a number as a whole: 3/KH-UBND does not stand in 13/KH-UBND.</summary>
    private static bool Names(string text, string document)
    {
        bool IsWithin(int at) => at >= 0 && at < text.Length && char.IsLetterOrDigit(text[at]);
        for (var at = Next(0); at >= 0; at = Next(at + 1))
            if (!IsWithin(at - 1) && !IsWithin(at + document.Length)) return true;
        return false;

        int Next(int from) => text.IndexOf(document, from, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>
    /// A reference in a sentence: <c>Nghị quyết 76/NQ-CP (15/7/2021, Chính phủ)</c> is <c>Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021
    /// của Chính phủ</c>; any other as the editor typed it.
    /// </summary>
    public static string Written(DocumentReference document)
    {
        var text = document.Text;
        if (text.IndexOf(" (", StringComparison.Ordinal) is not (> 0 and var open) || text[^1] != ')') return Numbered(text);
        var what = Numbered(text[..open]);
        return text[(open + 2)..^1].Split(',', 2, StringSplitOptions.TrimEntries) switch
        {
            [var only] when IsDate(only) => $"{what} {DateIn(only)}",
            [var only] when only == document.Issuer => $"{what} của {only}",
            [var date, var issuer] when IsDate(date) && issuer == document.Issuer => $"{what} {DateIn(date)} của {issuer}",
            _ => text,
        };

        bool IsDate(string word) => word.Length > 0 && word.All(c => char.IsAsciiDigit(c) || c is '/' or '.' or '-')
            && (document.Date is not null || word == document.Year?.ToString(CultureInfo.InvariantCulture));
        string DateIn(string word) => document.Date is { } day
            ? $"ngày {day.Day:00} tháng {(day.Month < 3 ? $"0{day.Month}" : $"{day.Month}")} năm {day.Year}" : $"năm {word}";
        string Numbered(string words) => document.Number is { } number && words.EndsWith($" {number}", StringComparison.Ordinal)
            && !words.EndsWith($" số {number}", StringComparison.OrdinalIgnoreCase) ? $"{words[..^number.Length]}số {number}" : words;
    }
}
