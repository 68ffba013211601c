using System.Text;
using PapiSite.Site.Output;

namespace PapiSite.Themes.Default;

/// <summary>Scripts and style sheets as they are published: comments are for those who read the source, not for slow telephones.</summary>
internal static class AssetText
{
    /// <summary>
    /// The bytes to publish: of scripts and style sheets, the lines without indentation and without comments that begin a line.
    /// </summary>
    public static byte[] Published(string name, byte[] bytes) =>
        OutputFormats.Of(name) is { } format && (format == OutputFormats.Script || format == OutputFormats.StyleSheet)
            ? Encoding.UTF8.GetBytes(WithoutComments(Encoding.UTF8.GetString(bytes)))
            : bytes;

    private static string WithoutComments(string text)
    {
        var (kept, isComment) = (new StringBuilder(text.Length), false);
        foreach (var line in text.Split('\n'))
        {
            var code = line.Trim();
            isComment |= code.StartsWith("/*", StringComparison.Ordinal);
            if (isComment)
            {
                var end = code.IndexOf("*/", StringComparison.Ordinal);
                if (end < 0) continue;
                code = code[(end + 2)..].TrimStart();
                isComment = false;
            }

            if (code.Length > 0 && !code.StartsWith("//", StringComparison.Ordinal)) kept.Append(code).Append('\n');
        }

        return kept.ToString();
    }
}
