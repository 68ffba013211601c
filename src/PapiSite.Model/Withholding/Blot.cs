using System.Security.Cryptography;
using System.Text;

namespace PapiSite.Model.Withholding;

/// <summary>What stands where words were withheld.</summary>
public static class Blot
{
    /// <summary>The mark, as readers see it.</summary>
    public const string Mark = "███";

    private const char Block = '█';

    /// <summary>True where something was withheld from a text.</summary>
    public static bool IsIn(string? text) => text is not null && text.Contains(Block, StringComparison.Ordinal);

    /// <summary>The text, or the mark alone where something was withheld from it: what stood around a name tells whose it was.</summary>
    public static string Whole(string text) => IsIn(text) ? Mark : text;

    /// <summary>
    /// A mark that differs where the words differ, so that a number replaced by another is still seen as a change. It is for comparing
    /// only and never shown.
    /// </summary>
    internal static string Told(string words)
    {
        var sum = SHA256.HashData(Encoding.UTF8.GetBytes(words));
        return Block + string.Concat(Enumerable.Range(0, 16).Select(bit => (sum[bit / 8] >> (bit % 8) & 1) == 0 ? '▀' : '▄')) + Block;
    }
}
