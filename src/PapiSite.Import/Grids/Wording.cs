using System.Text;
using PapiSite.Language.Text;

namespace PapiSite.Import.Grids;

/// <summary>Words as they are kept: composed, look-alike characters as what they look like, without what shows nothing.</summary>
internal static class Wording
{
    /// <summary>The words with their line ends (<c>\n</c>) and tabs; blanks run together and gone at the ends of lines.</summary>
    public static string Of(string text)
    {
        text = UnsafeCharacters.Clean(VietnameseText.Compose(text.ReplaceLineEndings("\n")));
        if (IsTidy(text)) return text;
        var result = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c == ' ' && (result.Length == 0 || result[^1] is ' ' or '\n')) continue;
            if (c == '\n')
            {
                while (result.Length > 0 && result[^1] == ' ') result.Length--;
            }

            result.Append(c);
        }

        return result.ToString().Trim();
    }

    /// <summary>True where there is a letter or a digit, or any sign that is printed.</summary>
    public static bool HasWords(string text) => !string.IsNullOrWhiteSpace(text);

    private static bool IsTidy(string text)
    {
        if (text.Length == 0) return true;
        if (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1])) return false;
        for (var i = 1; i < text.Length; i++)
        {
            if (text[i] is ' ' or '\n' && text[i - 1] is ' ' or '\n') return false;
        }

        return true;
    }
}
