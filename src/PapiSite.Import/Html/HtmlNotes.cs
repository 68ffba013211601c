using AngleSharp.Dom;

namespace PapiSite.Import.Html;

/// <summary>
/// The notes of a page: small links that lead to a paragraph further on, Word's <c>_ftn1</c> and those of other programs.
/// </summary>
internal sealed class HtmlNotes
{
    /// <summary>The longest label of a note.</summary>
    private const int LongestLabel = 5;

    private readonly Dictionary<IElement, string> marks = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<IElement, string> notes = new(ReferenceEqualityComparer.Instance);

    /// <summary>The notes of a page, by its links.</summary>
    public static HtmlNotes Of(IDocument page)
    {
        var found = new HtmlNotes();
        var places = new Dictionary<string, IElement>(StringComparer.Ordinal);
        foreach (var element in page.All)
        {
            if (element.Id is { Length: > 0 } id) places.TryAdd(id, element);
        }

        foreach (var link in page.Links.OfType<IElement>().Where(IsSmall))
        {
            var name = link.GetAttribute("href")![1..];
            if (!places.TryGetValue(name, out var note) && !(name.StartsWith('_') && places.TryGetValue(name[1..], out note))) continue;
            var label = Label(link);
            if (label.Length is 0 or > LongestLabel || note.LocalName is "a" or "sup" or "body" or "table" || note.Contains(link)) continue;
            found.marks[link] = label;
            found.notes.TryAdd(note, label);
        }

        return found;
    }

    /// <summary>The label of the note whose mark the element is, or null.</summary>
    public string? LabelOfMark(IElement element) => marks.GetValueOrDefault(element);

    /// <summary>The label of the note that the element holds, or null.</summary>
    public string? LabelOfNote(IElement element) => notes.GetValueOrDefault(element);

    /// <summary>True for the link that leads from a note back to its mark, where it stands in a note.</summary>
    public static bool IsBacklink(IElement element) => element.LocalName == "a" && element.GetAttribute("href") is ['#', .. var name]
        && (name.Contains("ref", StringComparison.Ordinal) || Label(element) is "↩" or "↑" or "^");

    /// <summary>What a mark shows, without its brackets.</summary>
    public static string Label(IElement element) => element.TextContent.Trim().Trim('[', ']', '(', ')').Trim();

    private static bool IsSmall(IElement link)
    {
        if (link.GetAttribute("href") is not ['#', _, ..] href) return false;
        if (href.StartsWith("#_ftnref", StringComparison.Ordinal) || href.StartsWith("#_ednref", StringComparison.Ordinal)) return false;
        return href.StartsWith("#_ftn", StringComparison.Ordinal) || href.StartsWith("#_edn", StringComparison.Ordinal)
            || link.ParentElement?.LocalName == "sup" || (link.ChildElementCount == 1 && link.FirstElementChild!.LocalName == "sup");
    }
}
