using System.Text;

namespace PapiSite.Themes.Default.Scripts;

/// <summary>
/// A script as it is published: no comments, no blanks but between words, no ends of lines but where they may end a statement, and short
/// names. Nothing is computed ahead and nothing moved: what is published runs in the order of the source.
/// </summary>
public static class ScriptText
{
    /// <summary>The script to publish.</summary>
    public static string Published(string source)
    {
        var (tokens, text) = (ScriptReader.Read(source), new StringBuilder(source.Length));
        foreach (var (shown, at) in ScriptNames.Shortened(tokens).Select((shown, at) => (shown, at)))
        {
            if (at > 0 && Between(tokens[at - 1], tokens[at], text[^1], shown[0]) is { } between) text.Append(between);
            text.Append(shown);
        }

        return text.Append('\n').ToString();
    }

    private static char? Between(ScriptToken before, ScriptToken behind, char last, char first)
    {
        if (behind.BeginsLine && !GoesOn(before) && !IsGoneOn(behind)) return '\n';
        return ScriptReader.IsOfWord(last) && ScriptReader.IsOfWord(first) || last == first && last is '+' or '-' or '/' ? ' ' : null;
    }

    /// <summary>True where a statement cannot end behind a token.</summary>
    private static bool GoesOn(ScriptToken token) => token.Kind == ScriptTokenKind.Sign && !token.IsSign(")", "]", "}", "++", "--");

    /// <summary>True where no statement can begin with a token.</summary>
    private static bool IsGoneOn(ScriptToken token) =>
        token.Kind == ScriptTokenKind.Sign && !token.IsSign("(", "[", "{", "++", "--", "!", "~", "+", "-", "/");
}
