using System.Collections.Immutable;
using PapiSite.Import.Sources;
using PapiSite.Language.Diagnostics;

namespace PapiSite.Import.Word;

/// <summary>Reads what stands one below the other: paragraphs and tables, in whatever they are wrapped.</summary>
internal sealed class BlockReader
{
    private readonly Story _story;
    private readonly RunReader _runs;
    private readonly ImmutableArray<Block>.Builder _blocks = ImmutableArray.CreateBuilder<Block>();

    /// <summary>The words of paragraphs whose mark was deleted, to which the next paragraph's are joined; or null.</summary>
    private ParagraphText? _joined;
    private Element? _joinedProperties;

    /// <summary>Runs that stand between paragraphs, which are read as one.</summary>
    private ParagraphText? _loose;

    public BlockReader(Story story)
    {
        _story = story;
        _runs = new RunReader(story);
    }

    /// <summary>What an element holds.</summary>
    public ImmutableArray<Block> Read(Element container)
    {
        ReadAll(container, leaveOut: null);
        EndJoined();
        return _blocks.ToImmutable();
    }

    /// <summary>An element that holds runs, as one paragraph.</summary>
    public ImmutableArray<Block> ReadLoose(Element holder)
    {
        Loose(holder, leaveOut: null);
        EndJoined();
        return _blocks.ToImmutable();
    }

    private void ReadAll(Element container, Words? leaveOut)
    {
        foreach (var child in container.Children) ReadOne(child, leaveOut);
    }

    private void ReadOne(Element child, Words? leaveOut)
    {
        switch (child.Name)
        {
            case "w:p":
                EndLoose();
                Paragraph(child, leaveOut);
                break;
            case "w:tbl":
                EndJoined();
                Table(child, leaveOut);
                break;
            case "mc:AlternateContent":
                if (_runs.Alternative(child) is { } chosen) ReadAll(chosen, leaveOut);
                break;
            case "w:del" when child.HasChildren:
                _story.Source.Remarks.Add(Remark.TrackedChanges);
                ReadAll(child, leaveOut ?? LeftOutReasons.Deleted);
                break;
            case "w:moveFrom" when child.HasChildren:
                _story.Source.Remarks.Add(Remark.TrackedChanges);
                ReadAll(child, leaveOut ?? LeftOutReasons.MovedAway);
                break;
            case "w:altChunk":
                EndJoined();
                _blocks.AddRange(new ChunkReader(_story.Source).Read(child["r:id"]));
                break;
            case "w:r" or "w:hyperlink" or "w:fldSimple" or "w:t" or "w:delText" or "m:oMath" or "m:oMathPara":
                Loose(child, leaveOut);
                break;
            case var name when name.EndsWith("Pr", StringComparison.Ordinal):
                if (child.HasWords) _story.Source.LeftOut.Add(_story.Here, RawWords.Of(child), LeftOutReasons.Misplaced);
                break;
            default:
                ReadAll(child, leaveOut);
                break;
        }
    }

    private void Paragraph(Element paragraph, Words? leaveOut)
    {
        var properties = paragraph.Child("w:pPr");
        var mark = properties?.Child("w:rPr");
        var text = _joined ?? new ParagraphText();
        var hadWords = text.HasWords;
        _runs.Read(paragraph, properties, text, leaveOut);
        _story.Source.LeftOut.Close();
        // The large first letter of a paragraph stands in a paragraph of its own.
        var isLetter = properties?.Child("w:framePr")?["w:dropCap"] is "drop" or "margin";
        if (isLetter && leaveOut is null && mark?.Child("w:del") is null)
        {
            _joined = text;
            return;
        }

        var markIsGone = leaveOut is not null || mark?.Child("w:del") is not null || mark?.Child("w:moveFrom") is not null;
        if (markIsGone)
        {
            _story.Source.Remarks.Add(Remark.TrackedChanges);
            if (!hadWords) _joinedProperties = properties;
            _joined = text;
            EndSection(properties, leaveOut);
            return;
        }

        // The mark that stays gives its form, unless its paragraph has no words left and only ends another.
        var form = hadWords && !paragraph.Children.Any(c => c.Name != "w:pPr" && HasShown(c)) ? _joinedProperties : properties;
        _joined = null;
        _joinedProperties = null;
        Emit(text, form, isHidden: _story.Source.Styles.Format(properties, mark).Hidden);
        EndSection(properties, leaveOut);
    }

    private static bool HasShown(Element child) => child.Name is not ("w:del" or "w:moveFrom") && child.HasWords;

    /// <summary>Adds a paragraph with what hangs on it. One without words is left out unless a number is printed before it.</summary>
    private void Emit(ParagraphText text, Element? properties, bool isHidden)
    {
        var styles = _story.Source.Styles;
        var startsPage = _story.NextStartsPage || text.StartsPage
            || (styles.ParagraphProperty(properties, "w:pageBreakBefore")?.IsOn ?? false);
        if (startsPage) _story.PageBegan = true;
        _story.NextStartsPage = startsPage;
        if (text.HasWords || text.HasMarks || !isHidden)
        {
            var (number, level) = _story.Counters.Next(properties);
            if (text.HasWords || text.HasMarks || number is not null)
            {
                _story.NextStartsPage = false;
                _blocks.Add(text.ToParagraph(_story.CountParagraph()) with
                {
                    Number = number,
                    ListLevel = level,
                    HeadingLevel = text.HasWords ? styles.HeadingLevel(properties) : null,
                    IsCentered = styles.ParagraphProperty(properties, "w:jc")?["w:val"] == "center",
                    StartsPage = startsPage,
                });
                if (text.WasLegacy) _story.Source.Remarks.Add(Remark.LegacyLetters);
            }
        }

        _story.NextStartsPage |= text.EndsPage;
        _blocks.AddRange(text.Boxes);
    }

    private void EndSection(Element? properties, Words? leaveOut)
    {
        if (properties?.Child("w:sectPr") is null || leaveOut is not null) return;
        _story.Source.Notes.EndSection();
        if (_story.Sections.End()) _story.NextStartsPage = true;
    }

    private void Table(Element table, Words? leaveOut)
    {
        if (leaveOut is { } reason)
        {
            _story.Source.LeftOut.Add(_story.Here, RawWords.Of(table), reason);
            return;
        }

        if (new TableReader(_story).Read(table) is { } read) _blocks.Add(read);
    }

    private void Loose(Element child, Words? leaveOut)
    {
        _loose ??= new ParagraphText();
        _runs.Read(child.Within("w:p"), null, _loose, leaveOut);
    }

    private void EndLoose()
    {
        if (_loose is { } loose) Emit(loose, null, isHidden: true);
        _loose = null;
    }

    /// <summary>Nothing comes that could be joined to a paragraph without a mark: it stands alone, or is gone with its words.</summary>
    private void EndJoined()
    {
        EndLoose();
        if (_joined is { } text)
        {
            if (text.HasWords || text.HasMarks) Emit(text, _joinedProperties, isHidden: true);
            else _blocks.AddRange(text.Boxes);
        }

        _joined = null;
        _joinedProperties = null;
        _story.Source.LeftOut.Close();
    }
}
