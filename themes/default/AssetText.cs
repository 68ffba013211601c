using System.Text;
using PapiSite.Site.Output;
using PapiSite.Themes.Default.Scripts;

namespace PapiSite.Themes.Default;

/// <summary>Scripts and style sheets as they are published: comments are for those who read the source, not for slow telephones.</summary>
internal static class AssetText
{
    /// <summary>
    /// The bytes to publish: of scripts what <see cref="ScriptText"/> makes of them; of style sheets the lines without indentation and
    /// without comments that begin a line.
    /// </summary>
    public static byte[] Published(string name, byte[] bytes)
    {
        var format = OutputFormats.Of(name);
        Func<string, string>? publish = format == OutputFormats.Script ? ScriptText.Published
            : format == OutputFormats.StyleSheet ? WithoutComments
            : null;
        return publish is null ? bytes : Encoding.UTF8.GetBytes(publish(Encoding.UTF8.GetString(bytes)));
    }

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

            if (code.Length > 0) kept.Append(code).Append('\n');
        }

        return kept.ToString();
    }
}
