using PapiSite.Language.Text;
using PapiSite.Model.Terms;

namespace PapiSite.Model.Agencies;

/// <summary>
/// Writes names with the abbreviations of terms spelled out, so that <c>UBND tỉnh</c> and <c>Ủy ban nhân dân tỉnh</c> are one.
/// </summary>
internal sealed class Abbreviations
{
    /// <summary>Keys of abbreviations and other names of terms, with the key of the name; those of several terms are left out.</summary>
    private readonly Dictionary<string, string> _names;

    private readonly int _longest;

    /// <summary>What every document abbreviates; a term of the content may say otherwise.</summary>
    private static readonly (string Key, string Name)[] Common = [("ubnd", "uy ban nhan dan"), ("hdnd", "hoi dong nhan dan")];

    public Abbreviations(IEnumerable<Term> terms)
    {
        var ofTerms = terms
            .SelectMany(t =>
                t.Abbreviations.Concat(t.Aliases).Select(other => (Key: VietnameseText.Key(other), Name: VietnameseText.Key(t.Name)))
            )
            .ToList();
        _names = ofTerms
            .Concat(Common.Where(common => !ofTerms.Exists(p => p.Key == common.Key)))
            .Where(p => p.Key.Length > 1 && p.Name.Length > 0 && p.Key != p.Name)
            .GroupBy(p => p.Key, StringComparer.Ordinal)
            .Where(g => g.Select(p => p.Name).Distinct(StringComparer.Ordinal).Count() == 1)
            .ToDictionary(g => g.Key, g => g.First().Name, StringComparer.Ordinal);
        _longest = _names.Keys.Select(key => key.Count(c => c == ' ') + 1).DefaultIfEmpty(0).Max();
    }

    /// <summary>The key of a name, its abbreviations spelled out, the longest first.</summary>
    public string SpelledOut(string name)
    {
        var key = VietnameseText.Key(name.Replace(" & ", " và ", StringComparison.Ordinal));
        var words = key.Split(' ');
        var spelled = new List<string>();
        for (var i = 0; i < words.Length;)
        {
            var taken = Math.Min(_longest, words.Length - i);
            while (taken > 0 && !_names.ContainsKey(string.Join(' ', words, i, taken))) taken--;
            spelled.Add(taken == 0 ? words[i] : _names[string.Join(' ', words, i, taken)]);
            i += Math.Max(1, taken);
        }

        return string.Join(' ', spelled);
    }
}
