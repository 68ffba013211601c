using PapiSite.Import.Sources;
using PapiSite.Language.Text;

namespace PapiSite.Import.Letters;

/// <summary>
/// Writes as Unicode what is in an old encoding without a font that tells of it, paragraph by paragraph; and composes what is in Unicode
/// and could have been such.
/// </summary>
public static class UnmarkedLetters
{
    /// <summary>
    /// The document with such paragraphs in Unicode, and whether there were any. What is sure of the whole is used for short ones.
    /// </summary>
    public static (ForeignDocument Document, bool WasFound) Written(ForeignDocument document)
    {
        var rewriter = new Rewriter(string.Join('\n', document.Blocks.Paragraphs().Take(2000).Select(p => p.Text)));
        var written = document with
        {
            Blocks = document.Blocks.WithParagraphs(rewriter.One),
            Notes = [.. document.Notes.Select(n => n with { Blocks = n.Blocks.WithParagraphs(rewriter.One) })],
            Margins = [.. document.Margins.Select(rewriter.One)],
        };
        return (written, rewriter.HasWritten);
    }

    /// <summary>True for a text whose only letters beyond ASCII are those of Latin-1, the codes of the old encodings.</summary>
    public static bool IsSuspect(string text) =>
        text.AsSpan().ContainsAnyInRange('\u0080', '\u00FF') && !LegacyLetters.HasUnicodeLetters(text);

    private sealed class Rewriter(string sample)
    {
        /// <summary>A paragraph too short to tell by itself is in the encoding of most of the document.</summary>
        private readonly LegacyEncoding? _usual = LegacyLetters.Detect(sample);

        public bool HasWritten { get; private set; }

        public Paragraph One(Paragraph paragraph)
        {
            var text = paragraph.Text;
            if (text.All(char.IsAscii)) return paragraph;
            var encoding = Encoding(text);
            if (encoding is not null) HasWritten = true;
            else if (!IsSuspect(text)) return paragraph;
            // Marks stand between letters, so what is before each is written by itself.
            return paragraph with
            {
                Text = Written(text, encoding),
                Number = paragraph.Number is { } number && IsSuspect(number) ? Written(number, encoding) : paragraph.Number,
                NoteMarks = [.. paragraph.NoteMarks.Select(m => m with { Offset = Written(text[..m.Offset], encoding).Length })],
            };
        }

        private static string Written(string text, LegacyEncoding? encoding) =>
            VietnameseText.Compose(UnsafeCharacters.Clean(encoding is { } e ? LegacyLetters.ToUnicode(text, e) : text));

        private LegacyEncoding? Encoding(string text)
        {
            if (LegacyLetters.Detect(text) is { } own) return own;
            if (_usual is not { } usual || LegacyLetters.HasUnicodeLetters(text)) return null;
            var plain = VietnameseSyllables.Share(text).Share;
            return plain < 1 && VietnameseSyllables.Share(LegacyLetters.ToUnicode(text, usual)).Share > plain ? usual : null;
        }
    }
}
