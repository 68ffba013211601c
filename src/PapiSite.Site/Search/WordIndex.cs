using System.Runtime.InteropServices;
using PapiSite.Model.Plans;

namespace PapiSite.Site.Search;

/// <summary>
/// Which tasks have which words, pairs of adjacent words, and agencies. Words of headlines keep their tone marks and, in pairs,
/// their place; those of all other texts are folded.
/// </summary>
internal sealed class WordIndex
{
    /// <summary>The low bits of a word's place that a pair keeps: words apart are taken for words in a row once in 8 times.</summary>
    private const int PlaceBits = 3;

    /// <summary>Of the lists of a kind of agency the last.</summary>
    private const int NamedOnly = 3;

    private readonly int _tasks;
    private readonly int _longBeginning;
    private readonly Vocabulary _vocabulary = new();

    /// <summary>What the headline at hand has.</summary>
    private readonly List<int> _titleFolds = [];
    private readonly List<WordPair> _titleFoldPairs = [];

    /// <summary>The pairs of folded words that any text has.</summary>
    private readonly Lazy<HashSet<WordPair>> _foldedPairs;

    private readonly PostingLists<int> _titleWords = new();
    private readonly PostingLists<WordPair> _titlePairs = new();
    private readonly PostingLists<int> _bodyWords = new();
    private readonly PostingLists<WordPair> _bodyPairs = new();

    /// <summary>
    /// For each kind of agency the tasks that it is the first to lead, those that it leads with others, those in which it has another role,
    /// and those that name it without one.
    /// </summary>
    private readonly Dictionary<string, PostingLists<int>> _agencies = new(StringComparer.Ordinal);

    /// <summary>The names of agencies and their kinds, by the first word.</summary>
    private readonly Dictionary<int, (List<int> Name, string Kind)[]> _names;

    /// <summary>The kinds of agency that the task at hand names.</summary>
    private readonly HashSet<string> _named = new(StringComparer.Ordinal);

    /// <summary>Reads every task.</summary>
    /// <param name="tasks">The tasks; a task's number is its place here.</param>
    /// <param name="agencies">The agencies by whose names tasks are found.</param>
    /// <param name="longBeginning">Beginnings of words that would need more bytes than this get a list of their own.</param>
    public WordIndex(IReadOnlyList<PublishedTask> tasks, AgencyNumbers agencies, int longBeginning)
    {
        (_tasks, _longBeginning) = (tasks.Count, longBeginning);
        _foldedPairs = new(() => [.. _titlePairs.Keys.Select(FoldedOf), .. _bodyPairs.Keys]);
        _names = agencies
            .Kinds.SelectMany(k => k.SelectMany(a => a.AllNames).Distinct().Select(name => (Name: FoldsOf(name), Kind: k[0].KindId)))
            .Where(n => n.Name.Count > 0)
            .GroupBy(n => n.Name[0])
            .ToDictionary(g => g.Key, g => g.ToArray());
        var shared = new Dictionary<object, List<List<int>>>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < tasks.Count; i++) Read(i, tasks[i], shared);
    }

    /// <summary>The folded words, in order.</summary>
    public IEnumerable<string> Folds => _vocabulary.Folds.Order(StringComparer.Ordinal);

    /// <summary>True where tasks have the words of a text, and each of them beside the next.</summary>
    public bool HasInRow(string text)
    {
        var folds = new List<int?>();
        SearchWord.Each(text, word => folds.Add(_vocabulary.KnownFoldOf(word)));
        return folds.TrueForAll(fold => fold is not null)
            && folds.Zip(folds.Skip(1)).All(pair => _foldedPairs.Value.Contains(new(pair.First!.Value, pair.Second!.Value)));
    }

    /// <summary>The kinds of agency that texts of tasks name without a role in them, and which tasks.</summary>
    public IEnumerable<(string Kind, ReadOnlyMemory<int> Tasks)> Named() =>
        _agencies.SelectMany(a => a.Value.TakeAll().Where(l => l.Key == NamedOnly).Select(l => (a.Key, l.Postings)));

    /// <summary>The lists of words, agencies and beginnings, by key.</summary>
    public List<Term> Words()
    {
        var (ofTitles, ofBodies) = (_titleWords.TakeAll(), _bodyWords.TakeAll());
        var titles = Encoded(ofTitles, 0, form => (_vocabulary.Folds[_vocabulary.FoldOf(form)], _vocabulary.TextOf(form)));
        var bodies = Encoded(ofBodies, 0, fold => (_vocabulary.Folds[fold], "~" + _vocabulary.Folds[fold]));
        var agencies = _agencies.SelectMany(a =>
            a.Value.TakeAll().Select(l => new Term("@" + a.Key, $"@{a.Key}{"+- ="[l.Key]}".TrimEnd(), PostingCode.Encode(l.Postings.Span)))
        );
        var words = titles.Concat(bodies).ToList();
        var documents = ofTitles
            .Select(l => (Word: _vocabulary.Folds[_vocabulary.FoldOf(l.Key)], l.Postings))
            .Concat(ofBodies.Select(l => (Word: _vocabulary.Folds[l.Key], l.Postings)));
        return Sorted(words.Concat(agencies).Concat(Beginnings(words, [.. documents])));
    }

    /// <summary>The lists of pairs, by key.</summary>
    public List<Term> Pairs() =>
        Sorted(
            Encoded(_titlePairs.TakeAll(), PlaceBits, pair =>
                    (FoldsOf(FoldedOf(pair)), $"{_vocabulary.TextOf(pair.First)} {_vocabulary.TextOf(pair.Second)}")
                )
                .Concat(Encoded(_bodyPairs.TakeAll(), 0, pair => (FoldsOf(pair), "~" + FoldsOf(pair))))
        );

    /// <summary>For each folded word those that stand behind it and those that stand before it somewhere, in order.</summary>
    public IEnumerable<(string Word, List<string> After, List<string> Before)> Neighbours()
    {
        var pairs = _foldedPairs.Value;
        var (after, before) = (pairs.ToLookup(p => p.First, p => p.Second), pairs.ToLookup(p => p.Second, p => p.First));
        List<string> Texts(IEnumerable<int> folds) => [.. folds.Select(f => _vocabulary.Folds[f]).Order(StringComparer.Ordinal)];
        return Enumerable.Range(0, _vocabulary.Folds.Count).OrderBy(f => _vocabulary.Folds[f], StringComparer.Ordinal)
            .Select(f => (_vocabulary.Folds[f], Texts(after[f]), Texts(before[f])));
    }

    private static List<Term> Sorted(IEnumerable<Term> terms) =>
        [.. terms.OrderBy(t => t.Key, StringComparer.Ordinal).ThenBy(t => t.Form, StringComparer.Ordinal)];

    private static ParallelQuery<Term> Encoded<T>(
        List<(T Key, ReadOnlyMemory<int> Postings)> lists,
        int extraBits,
        Func<T, (string Key, string Form)> name
    ) =>
        lists
            .AsParallel()
            .Select(list =>
            {
                var (key, form) = name(list.Key);
                return new Term(key, form, PostingCode.Encode(list.Postings.Span, extraBits));
            });

    private WordPair FoldedOf(WordPair pair) => new(_vocabulary.FoldOf(pair.First), _vocabulary.FoldOf(pair.Second));

    private string FoldsOf(WordPair pair) => $"{_vocabulary.Folds[pair.First]} {_vocabulary.Folds[pair.Second]}";

    /// <summary>While one types the first letters of a word, one list answers instead of hundreds.</summary>
    private IEnumerable<Term> Beginnings(List<Term> words, List<(string Word, ReadOnlyMemory<int> Postings)> documents)
    {
        foreach (var length in (int[])[1, 2, 3])
        {
            var sizes = words
                .Where(w => w.Key.Length >= length)
                .GroupBy(w => w.Key[..length], StringComparer.Ordinal)
                .ToDictionary(g => g.Key, g => g.Sum(w => w.Bytes.Length), StringComparer.Ordinal);
            var begun = documents
                .Where(d => d.Word.Length >= length)
                .GroupBy(d => d.Word[..length], StringComparer.Ordinal)
                .Where(g => sizes[g.Key] > _longBeginning);
            foreach (
                var term in begun
                    .AsParallel()
                    .Select(g => new Term(
                        g.Key + "*",
                        g.Key + "*",
                        PostingCode.Encode(CollectionsMarshal.AsSpan(Union(g.Select(d => d.Postings))))
                    ))
            )
            {
                yield return term;
            }
        }
    }

    /// <summary>The numbers that are in any of the lists, in order.</summary>
    private List<int> Union(IEnumerable<ReadOnlyMemory<int>> lists)
    {
        var any = new bool[_tasks];
        foreach (var list in lists)
        {
            foreach (var task in list.Span) any[task] = true;
        }

        var union = new List<int>();
        for (var next = Array.IndexOf(any, true); next >= 0; next = Array.IndexOf(any, true, next + 1)) union.Add(next);
        return union;
    }

    private void Read(int number, PublishedTask published, Dictionary<object, List<List<int>>> shared)
    {
        _titleFolds.Clear();
        _titleFoldPairs.Clear();
        _named.Clear();
        var title = FormsOf(published.Task.Headline);
        for (var i = 0; i < title.Count; i++)
        {
            _titleWords.Add(title[i], number);
            _titleFolds.Add(_vocabulary.FoldOf(title[i]));
            if (i == 0) continue;
            _titlePairs.Add(new(title[i - 1], title[i]), (number << PlaceBits) | (i & ((1 << PlaceBits) - 1)));
            _titleFoldPairs.Add(new(_titleFolds[i - 1], _titleFolds[i]));
        }

        var own = SearchDocument.TextsOf(published.Task).Select(FoldsOf).ToList();
        foreach (var text in own.Prepend(_titleFolds)) AddNamed(text);
        var texts = own
            .Concat(Shared(published.Plan, shared, () => SearchDocument.TextsOf(published.Plan)))
            .Concat(published.Task.Groups.SelectMany(g => Shared(g, shared, () => [g.Title])));
        foreach (var text in texts)
        {
            for (var i = 0; i < text.Count; i++)
            {
                if (!_titleFolds.Contains(text[i]))
                    _bodyWords.Add(text[i], number);
                if (i > 0 && new WordPair(text[i - 1], text[i]) is var pair && !_titleFoldPairs.Contains(pair))
                    _bodyPairs.Add(pair, number);
            }
        }

        var leader = SearchDocument.LeaderOf(published.Task);
        foreach (var role in SearchDocument.RolesOf(published.Task).Where(r => r.Agency is not null).OrderBy(r => r.Role.InOrder))
        {
            var kind = role.Agency!.KindId;
            _named.Remove(kind);
            ListsOf(kind).Add(role.Role != Role.Lead ? 2 : kind == leader!.KindId ? 0 : 1, number);
        }

        foreach (var kind in _named) ListsOf(kind).Add(NamedOnly, number);
    }

    private PostingLists<int> ListsOf(string kind) => _agencies.TryGetValue(kind, out var lists) ? lists : _agencies[kind] = new();

    private void AddNamed(List<int> text)
    {
        for (var i = 0; i < text.Count; i++)
        {
            if (!_names.TryGetValue(text[i], out var names)) continue;
            foreach (var (name, kind) in names)
            {
                if (CollectionsMarshal.AsSpan(text)[i..].StartsWith(CollectionsMarshal.AsSpan(name))) _named.Add(kind);
            }
        }
    }

    private List<List<int>> Shared(object owner, Dictionary<object, List<List<int>>> shared, Func<IEnumerable<string>> texts)
    {
        if (!shared.TryGetValue(owner, out var known)) shared[owner] = known = [.. texts().Select(FoldsOf)];
        return known;
    }

    private List<int> FoldsOf(string text)
    {
        var folds = new List<int>();
        SearchWord.Each(text, word => folds.Add(_vocabulary.FoldOf(_vocabulary.FormOf(word))));
        return folds;
    }

    private List<int> FormsOf(string text)
    {
        var forms = new List<int>();
        SearchWord.Each(text, word => forms.Add(_vocabulary.FormOf(word)));
        return forms;
    }
}
