using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Language.Values;

namespace PapiSite.Import.Again;

/// <summary>What an entry says, however it is laid out.</summary>
internal static class EntryWords
{
    /// <summary>The words in one line; members of a list are parted alike whatever parted them.</summary>
    public static string Words(this EntrySyntax entry) => Members(entry) is { } members ? string.Join("; ", members)
        : string.Join(' ', VietnameseText.Compose(entry.Text.Text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The members of a list of agencies or of words that can be taken out and put in one by one; null for all else.</summary>
    public static List<string>? Members(this EntrySyntax entry) => entry.Value switch
    {
        AgencyList { IsOpen: false, IsLost: false } list => [.. list.Members.Select(m => m.Written)],
        TextList list => [.. list.Items.Select(i => i.Text)],
        _ => null,
    };

    /// <summary>The whole wording of a task or a part of one: the signed words where they stand apart, else the headline.</summary>
    public static string Wording(this EntrySyntax task) => (task.First(Keywords.Official) ?? task).Words();

    /// <summary>The entry as an editor types it, in one line: <c>hạn: 30/9/2026</c>.</summary>
    public static string Typed(this EntrySyntax entry) => $"{entry.Named()}: {entry.Words()}".TrimEnd();

    /// <summary>The keyword with the label.</summary>
    public static string Named(this EntrySyntax entry) => $"{entry.Keyword!.Name} {entry.Label}".TrimEnd();

    /// <summary>True where two say the same under the same head, what stands under them too, in any layout.</summary>
    /// <param name="edited">The one.</param>
    /// <param name="earlier">The other, whose comments the first need not have; those of its own make it another.</param>
    public static bool IsUntouched(this EntrySyntax edited, EntrySyntax earlier) =>
        edited.Keyword == earlier.Keyword && edited.Label == earlier.Label && edited.Words() == earlier.Words()
        && edited.LineComments.All(c => c is null) && edited.Comments().All(c => earlier.Comments().Contains(c))
        && edited.Children.Length == earlier.Children.Length
        && edited.Children.Zip(earlier.Children).All(pair => pair.First.IsUntouched(pair.Second));

    /// <summary>True where two entries of documents say the same, what stands under them too, whatever numbers rows have.</summary>
    public static bool SaysAs(this EntrySyntax entry, EntrySyntax other) =>
        entry.Keyword == other.Keyword && entry.Words() == other.Words()
        && (entry.Label == other.Label || Thing.Is(entry) || entry.Keyword == Keywords.Subtask)
        && entry.Children.Length == other.Children.Length
        && entry.Children.Zip(other.Children).All(pair => pair.First.SaysAs(pair.Second));

    private static IEnumerable<string> Comments(this EntrySyntax entry) => entry.Leading.Select(t => t.Text).Where(t => t.Length > 0);
}
