namespace PapiSite.Tests.Site;

/// <summary>Text as a reader takes it in.</summary>
internal static class PlainWords
{
    /// <summary>The text with runs of blanks made one.</summary>
    public static string Words(this string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
