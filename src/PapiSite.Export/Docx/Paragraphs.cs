using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using PapiSite.Export.Prose;

namespace PapiSite.Export.Docx;

/// <summary>Paragraphs of a Word document.</summary>
internal static class Paragraphs
{
    /// <summary>A paragraph of a style.</summary>
    public static Paragraph Of(string style, string text) => Of(style, [new TextRun(text)]);

    /// <summary>A paragraph of a style, of several runs.</summary>
    public static Paragraph Of(string style, IEnumerable<TextRun> runs)
    {
        var paragraph = new Paragraph(new ParagraphProperties { ParagraphStyleId = new() { Val = style } });
        paragraph.Append(runs.Where(r => r.Text.Length > 0).Select(Run));
        return paragraph;
    }

    /// <summary>What says that the source has lost a passage, slanted: no word of the document itself.</summary>
    public static Paragraph OfLost(string passage) =>
        Of(DocumentStyles.Body, [new TextRun(ExportWords.T.DamagedPassage(passage).Text, IsItalic: true)]);

    /// <summary>A paragraph as low as that of a line, and without the line.</summary>
    public static Paragraph OfEnd() => Of(DocumentStyles.Rule, "")
        .With(p => p.ParagraphBorders = new() { TopBorder = new() { Val = BorderValues.None } });

    /// <summary>A paragraph that stands in the middle.</summary>
    public static Paragraph Centered(this Paragraph paragraph) =>
        paragraph.With(p => p.Justification = new() { Val = JustificationValues.Center });

    /// <summary>A paragraph that stays on the page of the next.</summary>
    public static Paragraph WithNext(this Paragraph paragraph) => paragraph.With(p => p.KeepNext = new());

    /// <summary>The paragraph with more properties.</summary>
    public static Paragraph With(this Paragraph paragraph, Action<ParagraphProperties> set)
    {
        set(paragraph.ParagraphProperties!);
        return paragraph;
    }

    /// <summary>Prose as paragraphs; headings inside it are bold, lists have the dashes and numbers that documents print.</summary>
    /// <param name="lines">The prose.</param>
    /// <param name="style">The style of its paragraphs.</param>
    public static IEnumerable<OpenXmlElement> OfProse(IEnumerable<ProseLine> lines, string style)
    {
        var rows = new List<ProseLine>();
        foreach (var line in lines)
        {
            if (!line.Cells.IsEmpty)
            {
                rows.Add(line);
                continue;
            }

            if (rows.Count > 0) yield return TaskTables.OfProse(rows);
            rows.Clear();
            var paragraph = Of(style, line.Runs);
            if (line.Depth > 0)
            {
                var left = (line.Depth * Measures.Indent / 2).ToString(System.Globalization.CultureInfo.InvariantCulture);
                paragraph.With(p => p.Indentation = new() { Left = left });
            }

            yield return line.IsHeading ? paragraph.WithNext() : paragraph;
        }

        if (rows.Count > 0) yield return TaskTables.OfProse(rows);
    }

    /// <summary>Words with the line breaks and tabs that stand in them.</summary>
    public static Run Run(TextRun words)
    {
        var run = new Run();
        if (words.IsBold || words.IsItalic)
        {
            var properties = new RunProperties();
            if (words.IsBold) properties.Bold = new();
            if (words.IsItalic) properties.Italic = new();
            run.Append(properties);
        }

        var lines = XmlText.Clean(words.Text).Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0) run.Append(new Break());
            if (lines[i].Length > 0) run.Append(new Text(lines[i].Replace('\t', ' ')) { Space = SpaceProcessingModeValues.Preserve });
        }

        return run;
    }
}
