namespace PapiSite.Cli.Content;

/// <summary>The few lines that git keeps in place of a large file.</summary>
internal static class PointerText
{
    /// <summary>A pointer is shorter than this; a longer file is none.</summary>
    public const int LongestPointer = 1024;

    /// <summary>True for a pointer of Git LFS, by its present or its first name, or of git-annex.</summary>
    public static bool Is(ReadOnlySpan<byte> bytes) => bytes.Length <= LongestPointer
        && (bytes.StartsWith("version https://git-lfs.github.com/spec/"u8) || bytes.StartsWith("version https://hawser.github.com/spec/"u8)
            || bytes.StartsWith("/annex/objects/"u8) || bytes.StartsWith("../.git/annex/objects/"u8));
}
