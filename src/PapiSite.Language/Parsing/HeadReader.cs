using PapiSite.Language.Syntax;
using PapiSite.Language.Text;

namespace PapiSite.Language.Parsing;

/// <summary>What a head (<c>nhiệm vụ 5</c>) turned out to be.</summary>
/// <param name="Keyword">The keyword, known or guessed; null where there is nothing near.</param>
/// <param name="Label">What stands behind it.</param>
/// <param name="IsExact">False where the keyword was guessed.</param>
/// <param name="LabelFits">False where the label has not the form that the keyword asks for.</param>
/// <param name="Nearest">Names that may have been meant, where the head is not exact.</param>
internal sealed record Head(Keyword? Keyword, string? Label, bool IsExact, bool LabelFits, IReadOnlyList<NearName> Nearest);

/// <summary>A name that may have been meant by the first words of a head.</summary>
/// <param name="Name">The name.</param>
/// <param name="Words">How many words of the head it would take the place of.</param>
/// <param name="LabelFits">True where the other words are a label that its keyword may have.</param>
internal sealed record NearName(string Name, int Words, bool LabelFits);

/// <summary>Recognises keyword and label in what stands before a colon.</summary>
internal sealed class HeadReader
{
    private const int SlipsToRecover = 2;

    /// <summary>A file with more distinct unknown heads is not a plan, and guessing what each may mean costs time.</summary>
    private const int MostGuesses = 1000;

    private readonly Dictionary<(string Head, EntryContext Context), Head> _known = [];
    private int _guesses;

    /// <summary>Reads a head; <paramref name="context"/> is where it stands, and decides between near names.</summary>
    public Head Read(string head, EntryContext context)
    {
        if (_known.TryGetValue((head, context), out var read)) return read;
        read = Recognise(VietnameseText.Compose(UnsafeCharacters.Clean(head)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries),
            context);
        if (_known.Count < 5000) _known.Add((head, context), read);
        return read;
    }

    private Head Recognise(string[] words, EntryContext context)
    {
        // “Cơ quan trình” is no agency that is called “trình”.
        if (RoleNames.UsualOf(string.Join(' ', words)) is not null) return new(null, null, false, true, []);
        var (keyword, taken) = Keywords.FindAtStart(words);
        if (keyword is not null)
        {
            var label = Rest(words, taken);
            var fits = LabelShape.Fits(keyword.LabelIn(context), label);
            // One odd word is a bad label, and so is one that fits elsewhere; several words are a sentence that begins with a keyword's.
            if (fits || words.Length - taken == 1 || LabelShape.Fits(keyword.Label, label) || label is null)
                return new(keyword, label, true, fits, []);
        }

        return _guesses++ < MostGuesses ? Guess(words, context) : new(null, null, false, true, []);
    }

    private static Head Guess(string[] words, EntryContext context)
    {
        var names = Keywords.In(context).SelectMany(k => new[] { k.Name, k.English }).ToList();
        var best = (Distance: SlipsToRecover + 1, Keyword: (Keyword?)null, Label: (string?)null);
        var nearest = new List<NearName>();
        for (var taken = Math.Min(words.Length, Keywords.LongestName); taken > 0; taken--)
        {
            var typed = string.Join(' ', words.Take(taken));
            foreach (var name in NearestNames.Of(typed, names))
            {
                var keyword = Keywords.Find(name)!;
                var fits = LabelShape.Fits(keyword.LabelIn(context), Rest(words, taken));
                if (!nearest.Exists(n => n.Name == name)) nearest.Add(new(name, taken, fits));
                var distance = NearestNames.Distance(VietnameseText.Key(typed), VietnameseText.Key(name), SlipsToRecover);
                if (distance < best.Distance && fits) best = (distance, keyword, Rest(words, taken));
            }
        }

        return new(best.Keyword, best.Label, false, true, [.. nearest.Take(3)]);
    }

    private static string? Rest(string[] words, int taken) => taken == words.Length ? null : string.Join(' ', words.Skip(taken));
}
