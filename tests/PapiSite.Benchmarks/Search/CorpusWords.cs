using System.Text;
using PapiSite.Language.Text;

namespace PapiSite.Benchmarks.Search;

/// <summary>The words of a text, as people would count them: runs of letters and digits.</summary>
internal static class CorpusWords
{
    /// <summary>The words, as written.</summary>
    public static IReadOnlyList<string> Of(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var c in text.Append(' '))
        {
            if (char.IsLetterOrDigit(c))
            {
                word.Append(c);
            }
            else if (word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }

        return words;
    }

    /// <summary>The words in lower case between single blanks, one in front and one behind, so that a phrase is found whole.</summary>
    public static string Line(string text) => $" {string.Join(' ', Of(text)).ToLowerInvariant()} ";

    /// <summary>The text without tone marks, as a hurried visitor types it.</summary>
    public static string Folded(string text) => VietnameseText.Fold(text);
}
