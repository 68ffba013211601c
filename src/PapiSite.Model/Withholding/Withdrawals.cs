using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Language.Values;
using PapiSite.Model.Binding;

namespace PapiSite.Model.Withholding;

/// <summary>
/// What no page may show of earlier versions of a content: the passages that the editor withdrew, and numbers of persons. It is taken
/// out of the text of a version before that is read, so that nothing made of the version can hold it.
/// </summary>
public sealed class Withdrawals
{
    private readonly ImmutableArray<WithdrawnPassage> _passages;
    private readonly FrozenSet<string> _published;

    private Withdrawals(ImmutableArray<WithdrawnPassage> passages, FrozenSet<string> published) =>
        (_passages, _published) = (passages, published);

    /// <summary>No passage withdrawn, no number published.</summary>
    public static Withdrawals None { get; } = new([], FrozenSet<string>.Empty);

    /// <summary>The passages, as the files list them.</summary>
    public ImmutableArray<WithdrawnPassage> Passages => _passages;

    /// <summary>What the content of today withdraws, and which numbers it publishes itself.</summary>
    public static Withdrawals Of(IEnumerable<SyntaxTree> trees)
    {
        var all = trees.ToImmutableArray();
        return new(
            [.. ContentBinder.Documents(all, Keywords.Withdrawn).SelectMany(o => PassagesOf(o.Entry)).Distinct()],
            // What stands in private notes, or in the list itself, is not published.
            all.SelectMany(t => t.AllEntries()).Where(e => e.Keyword != Keywords.Withdrawn)
                .SelectMany(e => PersonalNumbers.Find(e.Text.Text)).Select(n => n.Digits).ToFrozenSet(StringComparer.Ordinal));
    }

    /// <summary>The passages of an entry: a line each.</summary>
    internal static IEnumerable<WithdrawnPassage> PassagesOf(EntrySyntax entry)
    {
        var lines = (entry.Value as ProseValue)?.Markdown ?? "";
        return lines
            .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(l => new WithdrawnPassage(l));
    }

    /// <summary>Where withdrawn passages stand in a text.</summary>
    public IEnumerable<TextSpan> PassagesIn(string text)
    {
        if (_passages.IsEmpty) return [];
        var words = TextWord.Of(text);
        return _passages.SelectMany(p => p.FindIn(words));
    }

    /// <summary>
    /// An earlier version of a file for comparing: numbers of persons are out of it even where the content of today has them.
    /// </summary>
    public SyntaxTree ForComparing(SyntaxTree tree)
    {
        string Told(string text) => Blotted(text, [.. PassagesIn(text), .. PersonalNumbers.Find(text).Select(n => n.Span)], Blot.Told);
        var (path, text) = (Told(tree.Source.Path), Told(tree.Source.Text));
        return path == tree.Source.Path && text == tree.Source.Text ? tree : SyntaxTree.Parse(SourceText.FromString(path, text));
    }

    /// <summary>
    /// A text of an earlier version as it may be published again: without what was withdrawn since, and without the numbers of persons
    /// that the content of today no longer has.
    /// </summary>
    public string ForPublishing(string text)
    {
        var gone = PersonalNumbers.Find(text).Where(n => !_published.Contains(n.Digits)).Select(n => n.Span);
        return Blotted(text, [.. PassagesIn(text), .. gone], _ => Blot.Mark);
    }

    /// <summary>
    /// The text with marks for spans. Line breaks and the indentation behind them stay, since they are the form of the file.
    /// </summary>
    private static string Blotted(string text, List<TextSpan> spans, Func<string, string> mark)
    {
        if (spans.Count == 0) return text;
        var (result, done) = (new StringBuilder(text.Length), 0);
        foreach (var span in Joined(spans))
        {
            result.Append(text, done, span.Start - done);
            var words = text.Substring(span.Start, span.Length);
            result.Append(mark(string.Concat(TextWord.Of(words).Select(w => w.Folded))));
            for (var i = 0; i < words.Length; i++)
            {
                if (words[i] is not ('\n' or '\r')) continue;
                var start = i;
                while (i < words.Length && char.IsWhiteSpace(words[i])) i++;
                result.Append(words, start, i - start).Append(Blot.Mark);
            }

            done = span.End;
        }

        return result.Append(text, done, text.Length - done).ToString();
    }

    private static List<TextSpan> Joined(List<TextSpan> spans)
    {
        var joined = new List<TextSpan>();
        foreach (var span in spans.OrderBy(s => s.Start).ThenByDescending(s => s.End))
        {
            if (joined.Count > 0 && span.Start < joined[^1].End)
                joined[^1] = TextSpan.Between(joined[^1].Start, Math.Max(joined[^1].End, span.End));
            else joined.Add(span);
        }

        return joined;
    }
}
