using System.Collections.Frozen;
using PapiSite.Benchmarks.Corpus;
using PapiSite.Language.Text;

namespace PapiSite.Benchmarks.Search;

/// <summary>Draws queries from a corpus, the same for a seed.</summary>
internal sealed class QuerySet
{
    private const int OfEachKind = 200;

    /// <summary>A phrase that more tasks have leads to no one of them.</summary>
    private const int MostTasksWithPhrase = 5;

    private const int ShortestWordWithSlip = 4;

    private const string Letters = "abcdeghiklmnopqrstuvxy";

    private readonly IReadOnlyList<CorpusTask> _tasks;
    private readonly string[] _lines;
    private readonly SeededRandom _random;

    private QuerySet(IReadOnlyList<CorpusTask> tasks, ulong seed)
    {
        (_tasks, _random) = (tasks, new(seed));
        _lines = [.. tasks.AsParallel().AsOrdered().Select(t => CorpusWords.Line(t.Title))];
    }

    /// <summary>The queries of every kind.</summary>
    public static IReadOnlyList<Query> Draw(IReadOnlyList<CorpusTask> tasks, ulong seed)
    {
        var set = new QuerySet(tasks, seed);
        return
        [
            .. set.Phrases(QueryKind.Phrase, words => words),
            .. set.Phrases(QueryKind.Toneless, words => [.. words.Select(CorpusWords.Folded)]),
            .. set.Phrases(QueryKind.Slip, set.WithSlip),
            .. set.Phrases(QueryKind.HalfTyped, words => [.. words[..^1], words[^1][..((words[^1].Length + 1) / 2)]]),
            .. set.Agencies(),
        ];
    }

    private IEnumerable<Query> Phrases(QueryKind kind, Func<string[], string[]?> typed)
    {
        for (var found = 0; found < OfEachKind;)
        {
            var task = _random.Of(_tasks);
            var words = CorpusWords.Of(task.Title);
            var length = 3 + _random.Below(3);
            if (words.Count < length) continue;
            var start = _random.Below(words.Count - length + 1);
            string[] phrase = [.. words.Skip(start).Take(length)];
            if (!IsRare(phrase) || typed(phrase) is not { } text) continue;
            yield return new(kind, string.Join(' ', text), new HashSet<string> { task.Id });
            found++;
        }
    }

    private bool IsRare(string[] phrase)
    {
        var line = $" {string.Join(' ', phrase).ToLowerInvariant()} ";
        return _lines.AsParallel().Count(l => l.Contains(line, StringComparison.Ordinal)) <= MostTasksWithPhrase;
    }

    /// <summary>The phrase with one letter of one longer word wrong, or null where every word is short.</summary>
    private string[]? WithSlip(string[] phrase)
    {
        int[] longer = [.. Enumerable.Range(0, phrase.Length).Where(i => phrase[i].Length >= ShortestWordWithSlip)];
        if (longer.Length == 0) return null;
        string[] slipped = [.. phrase];
        var at = _random.Of(longer);
        while (slipped[at].Equals(phrase[at], StringComparison.OrdinalIgnoreCase)) slipped[at] = Slipped(phrase[at]);
        return slipped;
    }

    private string Slipped(string word)
    {
        var (at, letter) = (_random.Below(word.Length), Letters[_random.Below(Letters.Length)]);
        var (before, rest) = (word[..at], word[at..]);
        return _random.Below(4) switch
        {
            0 => before + letter + rest[1..],
            1 => before + rest[1..],
            2 => before + letter + rest,
            _ => rest.Length < 2 ? word : before + rest[1] + rest[0] + rest[2..],
        };
    }

    private IEnumerable<Query> Agencies()
    {
        var tasksOf = _tasks.SelectMany(t => t.Agencies.Distinct().Select(name => (name, t.Id))).GroupBy(p => p.name)
            .ToDictionary(g => g.Key, g => (IReadOnlySet<string>)g.Select(p => p.Id).ToFrozenSet());
        foreach (var (name, tasks) in tasksOf.OrderBy(p => p.Key, StringComparer.Ordinal)) yield return new(QueryKind.Agency, name, tasks);
        foreach (var (name, abbreviations) in Abbreviations.All)
        {
            // Plans write the same name with commas and with dashes.
            var tasks = tasksOf.Where(p => VietnameseText.Key(p.Key) == VietnameseText.Key(name)).SelectMany(p => p.Value).ToFrozenSet();
            if (tasks.Count == 0) continue;
            foreach (var abbreviation in abbreviations) yield return new(QueryKind.Abbreviation, abbreviation, tasks);
        }
    }
}
