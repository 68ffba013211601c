using PapiSite.Language.Syntax;
using PapiSite.Language.Text;

namespace PapiSite.Language.Parsing;

/// <summary>What one line looks like on its own: blank, comment, or text with a possible keyword before a colon.</summary>
internal readonly record struct LineShape(
    LineKind Kind, int Indent, TextSpan IndentSpan, TextSpan Content, TextSpan? Comment, TextSpan Head, TextSpan Value)
{
    /// <summary>How wide a tab is taken where nothing speaks for another width.</summary>
    public const int TabWidth = 4;

    private const int MostHeadWords = 6;
    private const int LongestHead = 60;

    /// <summary>A Vietnamese letter typed apart takes up to three characters.</summary>
    private const int LongestLooseHead = 3 * LongestHead;

    /// <summary>True where the line has the shape of <c>a few words:</c>.</summary>
    public bool HasHead => Head.Length > 0;

    public static LineShape Of(SourceText source, SourceLine line, int tabWidth = TabWidth)
    {
        var text = source.Text;
        var i = line.Span.Start;
        while (i < line.Span.End && IsBlank(text[i])) i++;
        var indentSpan = TextSpan.Between(line.Span.Start, i);
        var indent = Width(text.AsSpan(indentSpan.Start, indentSpan.Length), tabWidth);
        var end = line.Span.End;
        while (end > i && IsBlank(text[end - 1])) end--;
        if (i == end) return new(LineKind.Blank, 0, indentSpan, new(i, 0), null, default, default);
        return OfContent(source, TextSpan.Between(i, end), indent, indentSpan);
    }

    /// <summary>How many blanks wide an indentation is.</summary>
    public static int Width(ReadOnlySpan<char> blanks, int tabWidth = TabWidth)
    {
        var width = 0;
        foreach (var blank in blanks) width += blank == '\t' ? tabWidth - (width % tabWidth) : 1;
        return width;
    }

    /// <summary>The same line as if it began behind the marker of a list.</summary>
    public LineShape Behind(SourceText source, ListMarker marker) =>
        OfContent(source, TextSpan.Between(marker.Span.End, Comment?.End ?? Content.End), Indent, IndentSpan);

    private static LineShape OfContent(SourceText source, TextSpan whole, int indent, TextSpan indentSpan)
    {
        var text = source.Text;
        var (i, end) = (whole.Start, whole.End);
        if (i == end) return new(LineKind.Blank, indent, indentSpan, new(i, 0), null, default, default);
        if (text[i] == '#') return new(LineKind.Comment, indent, indentSpan, TextSpan.Between(i, end), null, default, default);

        TextSpan? comment = null;
        var mark = CommentMark(text.AsSpan(i, end - i));
        var contentEnd = end;
        if (mark >= 0)
        {
            comment = TextSpan.Between(i + mark + 2, end);
            contentEnd = i + mark;
            while (contentEnd > i && IsBlank(text[contentEnd - 1])) contentEnd--;
        }

        var content = TextSpan.Between(i, contentEnd);
        var colon = HeadEnd(text, content);
        if (colon < 0) return new(LineKind.Text, indent, indentSpan, content, comment, default, content);

        var head = TextSpan.Between(i, colon);
        var value = colon + 1;
        while (value < contentEnd && IsBlank(text[value])) value++;
        return new(LineKind.Text, indent, indentSpan, content, comment, head, TextSpan.Between(value, contentEnd));
    }

    /// <summary>True for a line, without indentation and comment, that has the shape of <c>a few words:</c>.</summary>
    public static bool HasHeadIn(string line) => HeadEnd(line, new(0, line.Length)) >= 0;

    /// <summary>True for the blanks of every kind, those that break lines elsewhere among them.</summary>
    public static bool IsBlank(char c) => char.IsWhiteSpace(c);

    /// <summary>Where two blanks and a number sign stand, or -1; blanks of any width, since they are read as plain ones.</summary>
    private static int CommentMark(ReadOnlySpan<char> text)
    {
        for (var i = 2; i < text.Length; i++)
        {
            if (text[i] == '#' && IsBlankNotTab(text[i - 1]) && IsBlankNotTab(text[i - 2])) return i - 2;
        }

        return -1;
    }

    /// <summary>True for the blanks of which two stand before a comment.</summary>
    public static bool IsBlankNotTab(char c) => c != '\t' && IsBlank(c);

    /// <summary>The colon behind a head, or -1 where the content has none.</summary>
    private static int HeadEnd(string text, TextSpan content)
    {
        var colon = Colon(text, content);
        if (colon < 0) return -1;
        var head = text[content.Start..colon];
        return LooksLikeHead(head) || IsKeyword(head) || RoleNames.UsualOf(head) is not null ? colon : -1;
    }

    /// <summary>
    /// The first colon, where a blank or the line's end follows it, or a keyword stands before it (the blank may be forgotten:
    /// <c>chủ trì:Sở Nội vụ</c>); a full-width colon counts.
    /// </summary>
    private static int Colon(string text, TextSpan content)
    {
        for (var i = content.Start; i < content.End && i - content.Start <= LongestLooseHead; i++)
        {
            if (text[i] == '：') return i;
            if (text[i] == ':') return i + 1 == content.End || IsBlank(text[i + 1]) || IsKeyword(text[content.Start..i]) ? i : -1;
        }

        return -1;
    }

    /// <summary>True for a keyword with a label that fits it.</summary>
    public static bool IsKeyword(string head) => KeywordOf(head) is not null;

    /// <summary>The keyword of a head whose label fits it, or null.</summary>
    public static Keyword? KeywordOf(string head) => Read(head).Keyword;

    private static (Keyword? Keyword, string? Label) Read(string head)
    {
        if (!StartsWithLetter(head) || RoleNames.UsualOf(head) is not null) return (null, null);
        var words = VietnameseText.Compose(UnsafeCharacters.Clean(head)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var (keyword, taken) = Keywords.FindAtStart(words);
        var label = taken == words.Length ? null : string.Join(' ', words.Skip(taken));
        return keyword is not null && LabelShape.Fits(keyword.Label, label) ? (keyword, label) : (null, null);
    }

    /// <summary>
    /// The keyword of a head behind another entry on its line, or null: there, a name of a role is one only where documents print it often.
    /// </summary>
    public static Keyword? KeywordInside(string head)
    {
        var (keyword, label) = Read(head);
        return keyword?.Label == LabelRule.Name && (label is null || RoleNames.UsualOf(label) is null) ? null : keyword;
    }

    private static bool IsOfHead(char c) =>
        LookAlikes.Plain(c) is '.' or '-' or '/' or '(' or ')' or '&' or '_' || UnsafeCharacters.IsUnsafe(c);

    /// <summary>True where text begins with a letter, hidden characters apart.</summary>
    public static bool StartsWithLetter(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty && UnsafeCharacters.IsUnsafe(text[0])) text = text[1..];
        return !text.IsEmpty && char.IsLetter(text[0]);
    }

    private static bool LooksLikeHead(ReadOnlySpan<char> head)
    {
        // A digit beyond the first plane is two units, of which neither is a letter.
        if (head.IndexOfAnyInRange('\uD800', '\uDBFF') >= 0) head = LookAlikes.Plain(head.ToString());
        head = head.TrimEnd();
        if (!StartsWithLetter(head)) return false;
        var (words, marks) = (1, 0);
        foreach (var c in head)
        {
            if (IsBlank(c)) words++;
            else if (char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark) marks++;
            else if (!char.IsLetterOrDigit(c) && !IsOfHead(c)) return false;
        }

        return words <= MostHeadWords && head.Length - marks <= LongestHead;
    }
}

/// <summary>The kinds of line.</summary>
internal enum LineKind
{
    /// <summary>Nothing but blanks.</summary>
    Blank,

    /// <summary>A comment.</summary>
    Comment,

    /// <summary>An entry, a continuation or prose: the place decides.</summary>
    Text,
}
