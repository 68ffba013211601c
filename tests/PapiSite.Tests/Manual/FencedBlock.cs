using PapiSite.Language.Diagnostics;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Manual;

/// <summary>A fenced block of a page of the manual.</summary>
/// <param name="Kind">The word behind the fence: <c>papi</c>, <c>papi-loi</c>, <c>text</c>, <c>sh</c>.</param>
/// <param name="Before">The paragraph right before the block.</param>
/// <param name="Text">What it holds.</param>
internal sealed record FencedBlock(string Kind, string Before, string Text)
{
    private const string Fence = "```";

    /// <summary>What binding the block as an example raises, as an editor sees it.</summary>
    public IEnumerable<Diagnostic> Diagnostics => Sources.Check(Text).Diagnostics;

    /// <summary>The blocks of a text, in its order.</summary>
    public static IEnumerable<FencedBlock> Of(string markdown)
    {
        var lines = markdown.Split('\n');
        var paragraph = new List<string>();
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith(Fence, StringComparison.Ordinal))
            {
                if (lines[i].Length > 0 && i > 0 && lines[i - 1].Length == 0) paragraph.Clear();
                if (lines[i].Length > 0) paragraph.Add(lines[i]);
                continue;
            }

            var end = Array.IndexOf(lines, Fence, i + 1);
            yield return new(lines[i][Fence.Length..], string.Join('\n', paragraph), string.Join('\n', lines[(i + 1)..end]) + "\n");
            paragraph.Clear();
            i = end;
        }
    }
}
