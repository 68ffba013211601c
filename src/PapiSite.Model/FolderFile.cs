using PapiSite.Language.Diagnostics;

namespace PapiSite.Model;

/// <summary>Something that lies in the content folder, whether it can be read or not.</summary>
/// <param name="Path">The path from the folder with forward slashes, as it is shown to people; that of a folder ends with one.</param>
public sealed record FolderFile(string Path)
{
    /// <summary>What keeps it from being used.</summary>
    public FileFlaw Flaw { get; init; }

    /// <summary>Why it is not read, as the end of a sentence, where the flaw alone does not say so.</summary>
    public Words Reason { get; init; }

    /// <summary>Another that differs from it in case or in the way of writing its marks only.</summary>
    public string? Like { get; init; }

    /// <summary>True for what is content once it can be read: a source, or a folder.</summary>
    public bool IsSource => Path.EndsWith(".papi", StringComparison.OrdinalIgnoreCase) || Path.EndsWith('/');
}

/// <summary>What keeps a file of the content folder from being used.</summary>
public enum FileFlaw
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>It has no bytes.</summary>
    Empty,

    /// <summary>It is the text that git keeps in place of a large file.</summary>
    Pointer,

    /// <summary>It cannot be read.</summary>
    Unreadable,

    /// <summary>It is a link that is not followed.</summary>
    Link,
}
