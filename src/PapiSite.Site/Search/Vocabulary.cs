using PapiSite.Language.Text;

namespace PapiSite.Site.Search;

/// <summary>Numbers for the words of the index: for each form with its tone marks, and for the folded word behind it.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, int> _forms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _bySpan;
    private readonly Dictionary<string, int> _folds = new(StringComparer.Ordinal);
    private readonly List<string> _formTexts = [];
    private readonly List<int> _foldOf = [];
    private readonly List<string> _foldTexts = [];

    public Vocabulary() => _bySpan = _forms.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The folded words, by number.</summary>
    public IReadOnlyList<string> Folds => _foldTexts;

    /// <summary>The number of a form, a new one where it is new.</summary>
    public int FormOf(ReadOnlySpan<char> word)
    {
        if (_bySpan.TryGetValue(word, out var known)) return known;
        var text = word.ToString();
        var form = _forms[text] = _formTexts.Count;
        _formTexts.Add(text);
        _foldOf.Add(Fold(VietnameseText.Fold(text)));
        return form;
    }

    /// <summary>The folded word of a form.</summary>
    public int FoldOf(int form) => _foldOf[form];

    /// <summary>The folded word of a word with or without its tone marks; null where there is none such.</summary>
    public int? KnownFoldOf(ReadOnlySpan<char> word) =>
        _folds.TryGetValue(VietnameseText.Fold(word.ToString()), out var fold) ? fold : null;

    /// <summary>A form's letters.</summary>
    public string TextOf(int form) => _formTexts[form];

    private int Fold(string folded)
    {
        if (_folds.TryGetValue(folded, out var known)) return known;
        _foldTexts.Add(folded);
        return _folds[folded] = _foldTexts.Count - 1;
    }
}
