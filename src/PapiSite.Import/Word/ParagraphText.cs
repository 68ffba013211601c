using System.Collections.Immutable;
using System.Text;
using PapiSite.Import.Letters;
using PapiSite.Import.Sources;
using PapiSite.Language.Text;

namespace PapiSite.Import.Word;

/// <summary>
/// Gathers the words of one paragraph. Letters of old fonts and letters in pieces are put together over the borders of runs, since Word
/// begins a new run anywhere.
/// </summary>
internal sealed class ParagraphText
{
    private readonly StringBuilder _done = new();
    private readonly StringBuilder _open = new();
    private readonly StringBuilder _composing = new();
    private readonly ImmutableArray<NoteMark>.Builder _marks = ImmutableArray.CreateBuilder<NoteMark>();
    private LegacyEncoding? _openLetters;
    private bool _hasPlain;
    private bool _hasUpright;

    /// <summary>What stands in text boxes that hang on it.</summary>
    public List<Block> Boxes { get; } = [];

    /// <summary>True where there are words so far.</summary>
    public bool HasWords { get; private set; }

    /// <summary>True where a page began before its first word.</summary>
    public bool StartsPage { get; private set; }

    /// <summary>True where a page was ordered to begin, and no word came since.</summary>
    public bool EndsPage { get; private set; }

    public bool HasMarks => _marks.Count > 0;

    /// <summary>True where letters of an old encoding were written as Unicode.</summary>
    public bool WasLegacy { get; private set; }

    public void Add(string text, RunFormat format, bool isPlainLetters = false)
    {
        if (text.Length == 0) return;
        var letters = isPlainLetters ? null : format.Letters;
        if (letters != _openLetters) CloseLetters();
        _openLetters = letters;
        _open.Append(text);
        if (string.IsNullOrWhiteSpace(text)) return;
        HasWords = true;
        EndsPage = false;
        _hasPlain |= !format.Bold;
        _hasUpright |= !format.Italic;
    }

    public void AddMark(string label)
    {
        ClosePiece();
        _marks.Add(new NoteMark(_done.Length, label));
    }

    /// <summary>A page began here when the file was saved, or begins by order.</summary>
    public void BreakPage(bool isOrder)
    {
        if (!HasWords) StartsPage = true;
        else if (isOrder) EndsPage = true;
    }

    /// <summary>The paragraph at a place, without blanks at its ends.</summary>
    public Paragraph ToParagraph(SourcePlace place)
    {
        ClosePiece();
        var text = _done.ToString();
        var start = text.Length - text.TrimStart().Length;
        var trimmed = text.Trim();
        return new Paragraph(place, trimmed)
        {
            IsBold = HasWords && !_hasPlain,
            IsItalic = HasWords && !_hasUpright,
            NoteMarks = [.. _marks.Select(m => m with { Offset = Math.Clamp(m.Offset - start, 0, trimmed.Length) })],
        };
    }

    private void ClosePiece()
    {
        CloseLetters();
        var text = _composing.ToString();
        // What may be in an old encoding is left as it is until the whole document tells: ư of TCVN3 is the soft hyphen.
        _done.Append(UnmarkedLetters.IsSuspect(text) ? text : VietnameseText.Compose(UnsafeCharacters.Clean(text)));
        _composing.Clear();
    }

    private void CloseLetters()
    {
        if (_open.Length == 0) return;
        var text = _open.ToString();
        _open.Clear();
        if (_openLetters is { } letters && !LegacyLetters.HasUnicodeLetters(text))
        {
            text = LegacyLetters.ToUnicode(text, letters);
            WasLegacy = true;
        }

        _composing.Append(text);
    }
}
