using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;

namespace PapiSite.Language.Diagnostics;

/// <summary>
/// Notes that an editor has answered in the source: a comment <c># đã đối chiếu</c> behind a line or before an entry says that
/// the signed document is so. With codes (<c># đã đối chiếu PAPI4003: …</c>) it answers those alone. Errors and warnings stay.
/// </summary>
public static partial class AnsweredNotes
{
    private static readonly string[] Openings = ["da doi chieu", "checked"];

    /// <summary>The diagnostics, those notes marked that the sources answer.</summary>
    public static ImmutableArray<Diagnostic> Mark(ImmutableArray<Diagnostic> diagnostics, IEnumerable<SyntaxTree> trees)
    {
        var answers = trees
            .Select(t => (t.Source, Answers: AnswersIn(t)))
            .Where(a => a.Answers.Count > 0)
            .ToDictionary(a => a.Source, a => a.Answers);
        if (answers.Count == 0)
            return diagnostics;
        return [.. diagnostics.Select(d => IsAnswered(d, answers) ? d with { IsAnswered = true } : d)];
    }

    private static bool IsAnswered(Diagnostic diagnostic, Dictionary<SourceText, List<Answer>> answers) =>
        diagnostic.Severity == Severity.Note
        && answers.TryGetValue(diagnostic.Source, out var ofSource)
        && ofSource.Any(a =>
            a.First <= diagnostic.Position.Line
            && diagnostic.Position.Line <= a.Last
            && (a.Codes.Count == 0 || a.Codes.Contains(diagnostic.Code))
        );

    private static List<Answer> AnswersIn(SyntaxTree tree)
    {
        var answers = new List<Answer>();
        foreach (var entry in tree.AllEntries())
        {
            foreach (var comment in entry.Leading.Concat(entry.LineComments.OfType<Trivia>()).Select(t => t.Text))
            {
                if (!Opens(comment)) continue;
                var codes = Code.Matches(comment.ToUpperInvariant()).Select(m => m.Value).ToHashSet(StringComparer.Ordinal);
                answers.Add(new(tree.Source.PositionAt(entry.Span.Start).Line, tree.Source.PositionAt(entry.Span.End).Line, codes));
            }
        }

        return answers;
    }

    private static bool Opens(string comment)
    {
        if (comment.Length == 0) return false;
        var key = VietnameseText.Key(comment);
        return Openings.Any(o => key.StartsWith(o, StringComparison.Ordinal) && (key.Length == o.Length || key[o.Length] == ' '));
    }

    /// <summary>A comment that answers notes on some lines; of all codes where it names none.</summary>
    private sealed record Answer(int First, int Last, HashSet<string> Codes);

    [GeneratedRegex("PAPI[0-9]{4}")]
    private static partial Regex Code { get; }
}
