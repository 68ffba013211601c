using PapiSite.Language.Text;

namespace PapiSite.Site.Search;

/// <summary>Cuts text into the words of the index: runs of letters and digits.</summary>
internal static class SearchWord
{
    /// <summary>The longest Vietnamese syllable has seven letters; what is longer than this is an address or noise.</summary>
    private const int MaxLength = 40;

    /// <summary>Tells of each word, in order, in lower case and with its tone marks; the span holds until the call returns.</summary>
    public static void Each(string text, Action<ReadOnlySpan<char>> found)
    {
        var composed = VietnameseText.Compose(text);
        Span<char> lower = stackalloc char[MaxLength];
        for (var i = 0; i < composed.Length; i++)
        {
            var start = i;
            for (; i < composed.Length && char.IsLetterOrDigit(composed[i]); i++)
            {
                if (i - start < MaxLength) lower[i - start] = char.ToLowerInvariant(composed[i]);
            }

            if (i > start) found(lower[..Math.Min(i - start, MaxLength)]);
        }
    }
}
