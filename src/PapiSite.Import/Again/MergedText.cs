using PapiSite.Language.Syntax;

namespace PapiSite.Import.Again;

/// <summary>What becomes of the words of an entry.</summary>
/// <param name="Text">The new words; null where those of the editor stay.</param>
/// <param name="IsConflict">True where editor and document say different things, and the editor's stay.</param>
internal readonly record struct MergedText(string? Text, bool IsConflict)
{
    private static readonly MergedText Same = new(null, IsConflict: false);
    private static readonly MergedText Conflict = new(null, IsConflict: true);

    /// <summary>Merges the words of an edited entry with what the documents say.</summary>
    public static MergedText Of(EntrySyntax edited, EntrySyntax? earlier, EntrySyntax renewed)
    {
        var (yours, now) = (edited.Words(), renewed.Words());
        if (yours == now) return Same;
        if (earlier is null) return IsHeadlineOf(edited, renewed) ? Same : Conflict;
        if (earlier.Words() == now) return Same;
        if (earlier.Words() == yours) return new(renewed.Text.Text, IsConflict: false);
        return edited.Members() is { } members && earlier.Members() is { } old && renewed.Members() is { } come
            && Listed(members, old, come) is { } listed
                ? new(listed == string.Join("; ", members) ? null : listed, IsConflict: false) : Conflict;
    }

    /// <summary>
    /// True for the headline of a task whose signed words are told apart, or are the same: headlines are the editor's to word.
    /// </summary>
    private static bool IsHeadlineOf(EntrySyntax edited, EntrySyntax renewed) =>
        (edited.Keyword == Keywords.Task || edited.Keyword == Keywords.Subtask)
        && (edited.Wording() == renewed.Wording()
            || (edited.First(Keywords.Official) is not null && renewed.First(Keywords.Official) is not null));

    /// <summary>
    /// The editor's list with what the document added in the place of what it took out; null where that cannot be told, since the editor
    /// wrote otherwise what it took out.
    /// </summary>
    private static string? Listed(List<string> edited, List<string> earlier, List<string> renewed)
    {
        var (gone, come) = (earlier.Except(renewed).ToList(), renewed.Except(earlier).ToList());
        var isDone = !gone.Exists(edited.Contains) && come.TrueForAll(edited.Contains);
        if (isDone) return string.Join("; ", edited);
        if (gone.Exists(g => !edited.Contains(g)) || edited.Concat(renewed).Any(m => m.AsSpan().ContainsAny(';', '\\'))) return null;
        var at = gone.Count == 0 ? edited.Count : edited.FindIndex(gone.Contains);
        List<string> merged = [.. edited[..at], .. come.Except(edited), .. edited[at..].Except(gone)];
        return merged.Count == 0 ? null : string.Join("; ", merged);
    }
}
