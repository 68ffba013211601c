using System.Text.RegularExpressions;
using PapiSite.Language.Text;

namespace PapiSite.Model.Rules;

/// <summary>
/// The words of plans, pages, drafts for comment and questions as they stand in their files, for checks that look at the words themselves.
/// </summary>
internal static class EditedText
{
    /// <summary>The entries that hold them.</summary>
    public static IEnumerable<Origin> OriginsOf(SiteContent content) =>
        content.Plans.Select(p => p.Origin).Concat(content.Pages.Select(p => p.Origin))
            .Concat(content.Consultations.Select(c => c.Origin)).Concat(content.Questions.Select(q => q.Origin));

    /// <summary>Where a pattern occurs in any of them.</summary>
    public static IEnumerable<(SourceText Source, TextSpan Span)> Find(SiteContent content, Regex pattern)
    {
        foreach (var origin in OriginsOf(content))
        {
            var start = origin.Entry.Head.Start;
            foreach (var span in Spans(pattern, origin.Source.Text.AsSpan(start, origin.Entry.LastUnit() - start)))
                yield return (origin.Source, span with { Start = start + span.Start });
        }
    }

    private static List<TextSpan> Spans(Regex pattern, ReadOnlySpan<char> text)
    {
        var spans = new List<TextSpan>();
        foreach (var match in pattern.EnumerateMatches(text)) spans.Add(new(match.Index, match.Length));
        return spans;
    }
}
