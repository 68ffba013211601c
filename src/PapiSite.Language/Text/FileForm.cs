using PapiSite.Language.Diagnostics;

namespace PapiSite.Language.Text;

/// <summary>What the bytes of a file turned out to be.</summary>
/// <param name="Kind">Whether it can be read.</param>
/// <param name="Name">What it is: an encoding, or a kind of file.</param>
/// <param name="Mend">How it becomes text in UTF-8.</param>
public sealed record FileForm(FileFormKind Kind, Words Name, Words Mend)
{
    /// <summary>As sources should be.</summary>
    public static readonly FileForm Utf8 = new(FileFormKind.Utf8, Words.Same("UTF-8"), default);

    /// <summary>UTF-16 with its mark, as Notepad saves “Unicode”.</summary>
    public static readonly FileForm Utf16 = new(FileFormKind.Utf16, Words.Same("UTF-16"), default);
}

/// <summary>Whether the text of a file can be read.</summary>
public enum FileFormKind
{
    /// <summary>UTF-8.</summary>
    Utf8,

    /// <summary>Read all the same; to be saved as UTF-8.</summary>
    Utf16,

    /// <summary>Text in an encoding that is not read.</summary>
    OtherEncoding,

    /// <summary>No plain text at all.</summary>
    OtherFile,
}
