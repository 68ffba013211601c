using System.Globalization;
using PapiSite.Import.Letters;
using PapiSite.Import.Sources;
using PapiSite.Language.Diagnostics;

namespace PapiSite.Import.Word;

/// <summary>Reads what stands in paragraphs: runs with their words, in whatever they are wrapped.</summary>
internal sealed class RunReader(Story story)
{
    private readonly WordFile _file = story.Source;

    /// <summary>Reads what is in an element that stands in a paragraph.</summary>
    /// <param name="parent">The element.</param>
    /// <param name="paragraph">The properties of the paragraph.</param>
    /// <param name="text">Takes the words.</param>
    /// <param name="leaveOut">Why they are left out, or null.</param>
    public void Read(Element parent, Element? paragraph, ParagraphText text, Words? leaveOut)
    {
        foreach (var child in parent.Children) ReadOne(child, paragraph, text, leaveOut);
    }

    private void ReadOne(Element child, Element? paragraph, ParagraphText text, Words? leaveOut)
    {
        switch (child.Name)
        {
            case "w:r" or "m:r":
                Run(child, paragraph, text, leaveOut);
                break;
            case "w:del":
                _file.Remarks.Add(Remark.TrackedChanges);
                Read(child, paragraph, text, leaveOut ?? LeftOutReasons.Deleted);
                break;
            case "w:moveFrom":
                _file.Remarks.Add(Remark.TrackedChanges);
                Read(child, paragraph, text, leaveOut ?? LeftOutReasons.MovedAway);
                break;
            case "w:txbxContent":
                Box(child, text);
                break;
            case "w:ruby":
                if (child.Child("w:rt") is { } reading) Leave(RawWords.Of(reading), LeftOutReasons.Phonetic);
                if (child.Child("w:rubyBase") is { } letters) Read(letters, paragraph, text, leaveOut);
                break;
            case var name when name.EndsWith("Pr", StringComparison.Ordinal):
                if (child.HasWords) Leave(RawWords.Of(child), LeftOutReasons.Misplaced);
                break;
            default:
                InRun(child, paragraph, _file.Styles.Format(paragraph, null), text, leaveOut);
                break;
        }
    }

    private void Run(Element run, Element? paragraph, ParagraphText text, Words? leaveOut)
    {
        var properties = run.Child("w:rPr");
        if (properties?.Child("w:del") is not null) leaveOut ??= LeftOutReasons.Deleted;
        var format = _file.Styles.Format(paragraph, properties);
        string? mark = null;
        foreach (var child in run.Children)
        {
            if (child.Name is "w:footnoteReference" or "w:endnoteReference")
            {
                mark = Note(run, child, format, text, leaveOut);
                if (mark is not null) break;
            }
            else
            {
                InRun(child, paragraph, format, text, leaveOut);
            }
        }
    }

    private void InRun(Element child, Element? paragraph, RunFormat format, ParagraphText text, Words? leaveOut)
    {
        switch (child.Name)
        {
            case "w:t" or "m:t" when !child.HasChildren:
                AddWords(child.Text, format, text, leaveOut);
                break;
            case "w:delText" when !child.HasChildren:
                _file.Remarks.Add(Remark.TrackedChanges);
                AddWords(child.Text, format, text, leaveOut ?? LeftOutReasons.Deleted);
                break;
            case "w:tab" or "w:ptab" or "w:cr" or "w:noBreakHyphen":
                AddWords(child.Name switch { "w:cr" => "\n", "w:noBreakHyphen" => "-", _ => "\t" }, format, text, leaveOut);
                break;
            case "w:br":
                Break(child, format, text, leaveOut);
                break;
            case "w:lastRenderedPageBreak":
                if (leaveOut is null) PageBreak(text, isOrder: false);
                break;
            case "w:softHyphen":
                // The code of ư in the fonts of TCVN3 is that of the soft hyphen, and Word may have taken it for one.
                if (format.Letters is LegacyEncoding.Tcvn3 or LegacyEncoding.Tcvn3Capitals) AddWords("\u00AD", format, text, leaveOut);
                break;
            case "w:sym":
                Symbol(child, format, text, leaveOut);
                break;
            case "w:fldChar":
                if (leaveOut is null && story.Fields.Take(child) is { } shown) text.Add(shown, format with { Font = null });
                break;
            case "w:drawing" or "w:pict" or "w:object":
                if (leaveOut is null && !format.Hidden) Drawing(child, paragraph, text);
                else Leave(RawWords.Of(child), leaveOut ?? LeftOutReasons.Hidden);
                break;
            case "w:instrText" or "w:delInstrText" or "w:rPr":
                if (child.HasWords) Leave(RawWords.Of(child), LeftOutReasons.Misplaced);
                break;
            case "mc:AlternateContent":
                foreach (var chosen in Alternative(child)?.Children ?? []) InRun(chosen, paragraph, format, text, leaveOut);
                break;
            case "w:r" or "m:r" or "w:ruby" or "w:del" or "w:moveFrom" or "w:txbxContent":
                ReadOne(child, paragraph, text, leaveOut);
                break;
            default:
                if (child.HasChildren) Read(child, paragraph, text, leaveOut);
                else if (child.Text.Length > 0 && child.Name == "a:t") AddWords(child.Text, format, text, leaveOut);
                break;
        }
    }

    private void AddWords(string words, RunFormat format, ParagraphText text, Words? leaveOut)
    {
        // A line end in the file's own XML is a blank.
        if (words.Length > 1 && words.AsSpan().ContainsAny('\n', '\r')) words = string.Join(' ', words.Split('\n', '\r'));
        if (words.Length == 0) return;
        if (ReasonOf(format, leaveOut) is { } r)
        {
            Leave(format.Letters is { } letters ? LegacyLetters.ToUnicode(words, letters) : words, r);
            return;
        }

        // What is left out before and after these words is not one piece.
        _file.LeftOut.Close();
        story.Fields.TakeWords();
        if (format.Letters is not null || !NeedsTable(words, format)) text.Add(words, format);
        else foreach (var c in words) Sign(c, format, text);
    }

    /// <summary>Why words that look so are left out here, or null.</summary>
    private Words? ReasonOf(RunFormat format, Words? leaveOut) =>
        leaveOut ?? (story.Fields.IsInstruction ? LeftOutReasons.Instruction : format.Hidden ? LeftOutReasons.Hidden : null);

    private static bool NeedsTable(string words, RunFormat format) =>
        words.Any(SymbolFonts.IsPrivate) || (SymbolFonts.IsPictures(format.Font) && words.Any(c => c is > ' ' and <= '\u00FF'));

    private void Symbol(Element symbol, RunFormat format, ParagraphText text, Words? leaveOut)
    {
        if (!ushort.TryParse(symbol["w:char"], NumberStyles.HexNumber, null, out var code)) return;
        var font = symbol["w:font"];
        var c = (char)(code < 0x100 ? code | 0xF000 : code);
        if (ReasonOf(format, leaveOut) is { } r)
        {
            Leave(SymbolFonts.Plain(font, c) ?? c.ToString(), r);
            return;
        }

        story.Fields.TakeWords();
        if (LegacyFonts.EncodingOf(font) is not null) text.Add(((char)(code & 0xFF)).ToString(), format with { Font = font });
        else Sign(c, format with { Font = font }, text);
    }

    private void Sign(char c, RunFormat format, ParagraphText text)
    {
        var isPicture = SymbolFonts.IsPrivate(c) || (SymbolFonts.IsPictures(format.Font) && c > ' ');
        var plain = isPicture ? SymbolFonts.Plain(format.Font, c) : c.ToString();
        if (plain is null) Leave(c.ToString(), LeftOutReasons.UnknownSign);
        else text.Add(plain, format, isPlainLetters: true);
    }

    private void Break(Element mark, RunFormat format, ParagraphText text, Words? leaveOut)
    {
        if (leaveOut is null && mark["w:type"] == "page" && !story.Fields.IsInstruction && !format.Hidden) PageBreak(text, isOrder: true);
        AddWords("\n", format, text, leaveOut);
    }

    private void PageBreak(ParagraphText text, bool isOrder)
    {
        text.BreakPage(isOrder);
        story.PageBegan = true;
    }

    /// <summary>A mark of a note; gives the sign that somebody typed for it, which is no word of the text.</summary>
    private string? Note(Element run, Element mark, RunFormat format, ParagraphText text, Words? leaveOut)
    {
        if (leaveOut is not null || format.Hidden || story.Fields.IsInstruction || mark["w:id"] is not { } id) return null;
        string? own = null;
        if (mark["w:customMarkFollows"] is not (null or "0" or "false" or "off"))
        {
            var sign = new ParagraphText();
            var behind = run.Children.SkipWhile(c => c != mark).Skip(1).TakeWhile(c => c.Name != mark.Name);
            foreach (var after in behind) InRun(after, null, format, sign, leaveOut: null);
            text.Boxes.AddRange(sign.Boxes);
            own = sign.ToParagraph(story.Here).Text is { Length: > 0 } typed ? typed : null;
        }

        text.AddMark(_file.Notes.Mark(_file, mark.Name == "w:endnoteReference", id, own));
        return own;
    }

    private void Drawing(Element element, Element? paragraph, ParagraphText text)
    {
        switch (element.Name)
        {
            case "w:txbxContent":
                Box(element, text);
                return;
            case "mc:AlternateContent":
                if (Alternative(element) is { } chosen) Drawing(chosen, paragraph, text);
                return;
            case "a:p":
                Box(element, text);
                return;
            case "v:textpath" when element["string"] is { } art:
                Leave(art, LeftOutReasons.WordArt);
                return;
            case "a:blip" or "v:imagedata":
                _file.Remarks.Add(Remark.Pictures);
                return;
            case "c:chart" or "dgm:relIds":
                _file.Remarks.Add(Remark.Charts);
                return;
            case "w:t":
                AddWords(element.Text, default, text, null);
                return;
        }

        foreach (var child in element.Children) Drawing(child, paragraph, text);
    }

    /// <summary>A text box: a text of its own, that stands behind the paragraph it hangs on.</summary>
    private void Box(Element content, ParagraphText text)
    {
        var number = _file.NextBox();
        _file.LeftOut.Close();
        var box = new Story(_file, $"hộp văn bản {number.ToString(CultureInfo.InvariantCulture)}", content, TextKind.Box);
        text.Boxes.AddRange(content.Name == "a:p" ? new BlockReader(box).ReadLoose(content) : new BlockReader(box).Read(content));
        _file.LeftOut.Close();
    }

    /// <summary>The alternative of a place that is read; words that only the other has are left out.</summary>
    public Element? Alternative(Element place)
    {
        var (read, other) = RawWords.Alternatives(place);
        if (read is not null && other is { HasWords: true })
        {
            var words = RawWords.Of(other);
            if (!_file.MayCompare(words.Length) || Squeezed(words) != Squeezed(RawWords.Of(read))) Leave(words, LeftOutReasons.Replacement);
        }

        return read;

        static string Squeezed(string words) => string.Concat(words.Where(c => !char.IsWhiteSpace(c)));
    }

    private void Leave(string words, Words reason) => _file.LeftOut.Add(story.Here, words, reason);
}
