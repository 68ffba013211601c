using PapiSite.Import.Sources;

namespace PapiSite.Import.Word;

/// <summary>Reads Word files (.docx, .docm, .dotx) into paragraphs and grids. Pure: it opens nothing but the bytes it is given.</summary>
public static class WordReader
{
    /// <summary>Reads a file.</summary>
    /// <param name="fileName">Its name, without its folder.</param>
    /// <param name="bytes">What is in it.</param>
    /// <returns>The document; or why there is none, for a file of another kind, with a password, damaged or too large.</returns>
    public static ReadResult Read(string fileName, ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var file = new WordFile(WordPackage.Open(bytes));
            return new DocumentReader(file).Read(fileName);
        }
        catch (WordRefusal refusal)
        {
            return refusal.Result;
        }
    }
}
