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

    private readonly int _tasks;
    private readonly int _longBeginning;
    private readonly Vocabulary _vocabulary = new();

    /// <summary>What the headline at hand has.</summary>
    private readonly HashSet<int> _titleFolds = [];
    private readonly HashSet<long> _titleFoldPairs = [];

    private readonly PostingLists _titleWords = new();
    private readonly PostingLists _titlePairs = new();
    private readonly PostingLists _bodyWords = new();
    private readonly PostingLists _bodyPairs = new();

    /// <summary>For each kind of agency the tasks that it is the first to lead, those that it leads with others, those in which it has another role, and those that name it without one.</summary>
    private readonly SortedDictionary<string, PostingLists> _agencies = new(StringComparer.Ordinal);

    /// <summary>The names of agencies and their kinds, by the first word.</summary>
    private readonly ILookup<int, (List<int> Name, string Kind)> _names;

    /// <summary>The kinds of agency that the task at hand names.</summary>
    private readonly SortedSet<string> _named = new(StringComparer.Ordinal);

    /// <summary>Reads every task.</summary>
    /// <param name="tasks">The tasks; a task's number is its place here.</param>
    /// <param name="agencies">The agencies by whose names tasks are found.</param>
    /// <param name="longBeginning">Beginnings of words that would need more bytes than this get a list of their own.</param>
    public WordIndex(IReadOnlyList<PublishedTask> tasks, AgencyNumbers agencies, int longBeginning)
    {
        (_tasks, _longBeginning) = (tasks.Count, longBeginning);
        _names = agencies.Kinds.SelectMany(k => k.SelectMany(a => a.AllNames).Distinct().Select(name => (Name: FoldsOf(name), Kind: k[0].KindId)))
            .Where(n => n.Name.Count > 0).ToLookup(n => n.Name[0]);
        var shared = new Dictionary<object, List<List<int>>>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < tasks.Count; i++) Read(i, tasks[i], shared);
    }

    /// <summary>The folded words, in order.</summary>
    public IEnumerable<string> Folds => _vocabulary.Folds.Order(StringComparer.Ordinal);

    /// <summary>The lists of words, agencies and beginnings, by key.</summary>
    public List<Term> Words()
    {
        var titles = Encoded(_titleWords, 0, form => (_vocabulary.Folds[_vocabulary.FoldOf((int)form)], _vocabulary.TextOf((int)form)));
        var bodies = Encoded(_bodyWords, 0, fold => (_vocabulary.Folds[(int)fold], "~" + _vocabulary.Folds[(int)fold]));
        var agencies = _agencies.SelectMany(a => a.Value.All.Select(l => new Term("@" + a.Key, $"@{a.Key}{"+- ="[(int)l.Key]}".TrimEnd(), PostingCode.Encode(l.Postings))));
        var words = titles.Concat(bodies).ToList();
        return Sorted(words.Concat(agencies).Concat(Beginnings(words)));
    }

    /// <summary>The lists of pairs, by key.</summary>
    public List<Term> Pairs() => Sorted(
        Encoded(_titlePairs, PlaceBits, pair => (FoldsOf(_vocabulary.FoldOf(First(pair)), _vocabulary.FoldOf(Second(pair))), $"{_vocabulary.TextOf(First(pair))} {_vocabulary.TextOf(Second(pair))}"))
            .Concat(Encoded(_bodyPairs, 0, pair => (FoldsOf(First(pair), Second(pair)), "~" + FoldsOf(First(pair), Second(pair))))));

    /// <summary>For each folded word those that stand behind it and those that stand before it somewhere, in order.</summary>
    public IEnumerable<(string Word, List<string> After, List<string> Before)> Neighbours()
    {
        var pairs = _titlePairs.All.Select(p => (First: _vocabulary.FoldOf(First(p.Key)), Second: _vocabulary.FoldOf(Second(p.Key))))
            .Concat(_bodyPairs.All.Select(p => (First: First(p.Key), Second: Second(p.Key)))).Distinct().ToList();
        var (after, before) = (pairs.ToLookup(p => p.First, p => p.Second), pairs.ToLookup(p => p.Second, p => p.First));
        List<string> Texts(IEnumerable<int> folds) => [.. folds.Select(f => _vocabulary.Folds[f]).Order(StringComparer.Ordinal)];
        return Enumerable.Range(0, _vocabulary.Folds.Count).OrderBy(f => _vocabulary.Folds[f], StringComparer.Ordinal)
            .Select(f => (_vocabulary.Folds[f], Texts(after[f]), Texts(before[f])));
    }

    private static int First(long pair) => (int)(pair >> 32);

    private static int Second(long pair) => (int)pair;

    private static List<Term> Sorted(IEnumerable<Term> terms) =>
        [.. terms.OrderBy(t => t.Key, StringComparer.Ordinal).ThenBy(t => t.Form, StringComparer.Ordinal)];

    private static ParallelQuery<Term> Encoded(PostingLists lists, int extraBits, Func<long, (string Key, string Form)> name) =>
        lists.All.AsParallel().Select(list =>
        {
            var (key, form) = name(list.Key);
            return new Term(key, form, PostingCode.Encode(list.Postings, extraBits));
        });

    private string FoldsOf(int first, int second) => $"{_vocabulary.Folds[first]} {_vocabulary.Folds[second]}";

    /// <summary>While one types the first letters of a word, one list answers instead of hundreds.</summary>
    private IEnumerable<Term> Beginnings(List<Term> words)
    {
        var documents = _titleWords.All.Select(l => (Word: _vocabulary.Folds[_vocabulary.FoldOf((int)l.Key)], l.Postings))
            .Concat(_bodyWords.All.Select(l => (Word: _vocabulary.Folds[(int)l.Key], l.Postings))).ToList();
        foreach (var length in (int[])[1, 2, 3])
        {
            var sizes = words.Where(w => w.Key.Length >= length).GroupBy(w => w.Key[..length], StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Sum(w => w.Bytes.Length), StringComparer.Ordinal);
            var begun = documents.Where(d => d.Word.Length >= length).GroupBy(d => d.Word[..length], StringComparer.Ordinal).Where(g => sizes[g.Key] > _longBeginning);
            foreach (var term in begun.AsParallel().Select(g => new Term(g.Key + "*", g.Key + "*", PostingCode.Encode(Union(g.Select(d => d.Postings)))))) yield return term;
        }
    }

    /// <summary>The numbers that are in any of the lists, in order.</summary>
    private List<int> Union(IEnumerable<List<int>> lists)
    {
        var any = new bool[_tasks];
        foreach (var list in lists)
        {
            foreach (var task in list) any[task] = true;
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
            _titlePairs.Add(PostingLists.Key(title[i - 1], title[i]), (number << PlaceBits) | (i & ((1 << PlaceBits) - 1)));
            _titleFoldPairs.Add(PostingLists.Key(_vocabulary.FoldOf(title[i - 1]), _vocabulary.FoldOf(title[i])));
        }

        var own = SearchDocument.TextsOf(published.Task).Select(FoldsOf).ToList();
        foreach (var text in own.Prepend(title.ConvertAll(_vocabulary.FoldOf))) AddNamed(text);
        var texts = own
            .Concat(Shared(published.Plan, shared, () => SearchDocument.TextsOf(published.Plan)))
            .Concat(published.Task.Groups.SelectMany(g => Shared(g, shared, () => [g.Title])));
        foreach (var text in texts)
        {
            for (var i = 0; i < text.Count; i++)
            {
                if (!_titleFolds.Contains(text[i])) _bodyWords.Add(text[i], number);
                if (i > 0 && PostingLists.Key(text[i - 1], text[i]) is var pair && !_titleFoldPairs.Contains(pair)) _bodyPairs.Add(pair, number);
            }
        }

        var leader = SearchDocument.LeaderOf(published.Task);
        foreach (var role in SearchDocument.RolesOf(published.Task).Where(r => r.Agency is not null).OrderBy(r => r.Role))
        {
            var kind = role.Agency!.KindId;
            _named.Remove(kind);
            ListsOf(kind).Add(role.Role != Role.Lead ? 2 : kind == leader!.KindId ? 0 : 1, number);
        }

        foreach (var kind in _named) ListsOf(kind).Add(3, number);
    }

    private PostingLists ListsOf(string kind) => _agencies.TryGetValue(kind, out var lists) ? lists : _agencies[kind] = new();

    private void AddNamed(List<int> text)
    {
        for (var i = 0; i < text.Count; i++)
        {
            foreach (var (name, kind) in _names[text[i]])
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
