using System.Collections.Concurrent;
using Sprache;

namespace PapiSite.Language.Values;

/// <summary>
/// Remembers what values were read as: plans write the same few hundred deadlines, targets and documents thousands of times,
/// and parsing a value is the dearest part of reading a file. What is remembered is immutable and follows from the text alone.
/// </summary>
internal static class ReadMemo<T> where T : class
{
    /// <summary>Enough for a country's plans; a hostile file that fills it only makes the others forgotten.</summary>
    private const int Most = 20_000;

    private const int LongestRemembered = 300;

    private static readonly ConcurrentDictionary<(Parser<T> Parser, string Text), (T? Result, int StoppedAt)> Known = new();
    private static int _count;

    public static (T? Result, int StoppedAt) Of(Parser<T> parser, string text)
    {
        if (text.Length > LongestRemembered) return Grammar.ReadAfresh(parser, text);
        if (Known.TryGetValue((parser, text), out var read)) return read;
        read = Grammar.ReadAfresh(parser, text);
        if (Interlocked.Increment(ref _count) > Most)
        {
            Known.Clear();
            Interlocked.Exchange(ref _count, 1);
        }

        Known[(parser, text)] = read;
        return read;
    }
}
