using PapiSite.Import;
using PapiSite.Import.Pdf;
using PapiSite.Import.Sources;

namespace PapiSite.Cli.Documents;

/// <summary>Reads a document of any kind by what it holds, with the programs that are installed where a kind needs one.</summary>
internal static class DocumentFile
{
    /// <summary>The document, or why there is none.</summary>
    /// <param name="fileName">The name of the file, without its folder.</param>
    /// <param name="bytes">What it holds.</param>
    public static ReadResult Read(string fileName, byte[] bytes)
    {
        var path = Environment.GetEnvironmentVariable("PATH");
        if (PdfReader.IsPdf(bytes)) return new PdfWordsProgram(path).Read(fileName, bytes);
        var legacy = LegacyFile.Of(bytes) is { } kind ? new OfficeProgram(path).Read(fileName, bytes, kind) : null;
        return legacy ?? ForeignReader.Read(fileName, bytes);
    }
}
