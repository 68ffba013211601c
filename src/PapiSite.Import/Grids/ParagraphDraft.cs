using System.Collections.Immutable;
using System.Text;
using PapiSite.Import.Sources;
using PapiSite.Language.Text;

namespace PapiSite.Import.Grids;

/// <summary>A paragraph that is being put together from pieces, blanks run together as they come.</summary>
internal sealed class ParagraphDraft
{
    private readonly StringBuilder text = new();
    private readonly List<NoteMark> marks = [];
    private readonly List<SmallMarks.Small> smalls = [];
    private int printed;
    private int bold;
    private int italic;
    private bool isNumberWords;

    /// <summary>The number or bullet in front, or null.</summary>
    public string? Number { get; set; }

    public int? ListLevel { get; set; }

    public int? HeadingLevel { get; set; }

    public bool IsCentered { get; set; }

    public bool StartsPage { get; set; }

    /// <summary>How long the text is so far.</summary>
    public int Length => text.Length;

    /// <summary>The text so far.</summary>
    public string Text => text.ToString();

    /// <summary>True where nothing would be lost if it were dropped.</summary>
    public bool IsEmpty => printed == 0 && marks.Count == 0;

    /// <summary>Adds words; line ends and tabs in them are blanks unless they are to be kept.</summary>
    public void Append(string words, bool isBold, bool isItalic, bool isVerbatim = false)
    {
        foreach (var c in UnsafeCharacters.Clean(VietnameseText.Compose(words)))
        {
            if (c is '\n' or '\r' or '\t' && isVerbatim)
            {
                if (c != '\r') Break(c);
            }
            else if (char.IsWhiteSpace(c))
            {
                if (text.Length > 0 && text[^1] is not (' ' or '\n' or '\t')) text.Append(' ');
            }
            else
            {
                AppendPrinted(c, isBold, isItalic);
            }
        }
    }

    /// <summary>Adds a line end or a tab.</summary>
    public void Break(char c = '\n')
    {
        TrimEnd(' ');
        if (text.Length > 0 || c == '\t') text.Append(c);
    }

    /// <summary>Adds the mark of a note.</summary>
    public void Mark(string label) => marks.Add(new(text.Length, label));

    /// <summary>Says that what was added from the offset on is a number written small.</summary>
    public void Small(int offset, string label, bool isNamed = false)
    {
        if (text.Length > offset) smalls.Add(new(offset, text.Length - offset, label, isNamed));
    }

    /// <summary>Takes what was added so far as the number in front.</summary>
    public void TakeAsNumber()
    {
        Number = text.ToString().Trim();
        isNumberWords = true;
        (printed, bold, italic) = (0, 0, 0);
        text.Clear();
    }

    /// <summary>The paragraph, or null where there is none; the draft begins anew.</summary>
    public Paragraph? Finish(Func<SourcePlace> place, SmallMarks collectedSmalls)
    {
        TrimEnd(' ', '\n', '\t');
        Paragraph? paragraph = null;
        if (!IsEmpty || (isNumberWords && Number is not null))
        {
            paragraph = new Paragraph(place(), text.ToString())
            {
                Number = Number,
                ListLevel = Number is null ? null : ListLevel ?? 0,
                HeadingLevel = HeadingLevel,
                IsBold = printed > 0 && bold == printed,
                IsItalic = printed > 0 && italic == printed,
                IsCentered = IsCentered,
                StartsPage = StartsPage,
                NoteMarks = [.. marks],
            };
            collectedSmalls.Add(paragraph, [.. smalls]);
            StartsPage = false;
            (Number, ListLevel, isNumberWords) = (null, null, false);
        }

        text.Clear();
        marks.Clear();
        smalls.Clear();
        (printed, bold, italic) = (0, 0, 0);
        (HeadingLevel, IsCentered) = (null, false);
        return paragraph;
    }

    private void AppendPrinted(char c, bool isBold, bool isItalic)
    {
        // A loose mark in a piece of its own belongs to the letter before it.
        if (text.Length > 0 && VietnameseText.IndexOfLooseMark([c]) == 0)
        {
            var composed = VietnameseText.Compose(text[^1].ToString() + c);
            if (composed.Length == 1)
            {
                text[^1] = composed[0];
                return;
            }
        }

        text.Append(c);
        printed++;
        if (isBold) bold++;
        if (isItalic) italic++;
    }

    private void TrimEnd(params ReadOnlySpan<char> blanks)
    {
        while (text.Length > 0 && blanks.Contains(text[^1])) text.Length--;
    }
}
