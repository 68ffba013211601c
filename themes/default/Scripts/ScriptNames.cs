using System.Collections.Frozen;

namespace PapiSite.Themes.Default.Scripts;

/// <summary>
/// Shorter names for what a script declares for itself. A name has one shorter name wherever it stands for a variable in the file, so that
/// whatever scope it is of, it still means the same; properties, keys and what is exported keep theirs.
/// </summary>
internal sealed class ScriptNames
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private static readonly FrozenSet<string> Reserved = (
        "await break case catch class const continue debugger default delete do else export extends finally for function if import in "
        + "instanceof let new null return super switch this throw true false try typeof var void while with yield async static as of"
    ).Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private readonly IReadOnlyList<ScriptToken> _tokens;

    /// <summary>Of each token that opens a bracket the one that closes it, and the other way round.</summary>
    private readonly int[] _other;
    private readonly NameUse[] _uses;
    private readonly HashSet<string> _declared = new(StringComparer.Ordinal), _exported = new(StringComparer.Ordinal);

    private ScriptNames(IReadOnlyList<ScriptToken> tokens)
    {
        _tokens = tokens;
        _other = ScriptBrackets.Pairs(tokens);
        _uses = ScriptBrackets.Uses(tokens);
    }

    /// <summary>True for words that are no names.</summary>
    public static bool IsReserved(string word) => Reserved.Contains(word);

    /// <summary>The texts of the tokens, names shortened.</summary>
    public static IEnumerable<string> Shortened(IReadOnlyList<ScriptToken> tokens)
    {
        var names = new ScriptNames(tokens);
        for (var at = 0; at < tokens.Count; at++) names.FindDeclared(at);
        var shorter = names.Shorter();
        return tokens.Select((token, at) =>
            names._uses[at] == NameUse.None || !shorter.TryGetValue(token.Text, out var name) ? token.Text
            : names._uses[at] == NameUse.Shorthand ? $"{token.Text}:{name}"
            : name);
    }

    private Dictionary<string, string> Shorter()
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var others = new HashSet<string>(StringComparer.Ordinal);
        for (var at = 0; at < _tokens.Count; at++)
        {
            var name = _tokens[at].Text;
            if (_uses[at] == NameUse.None) continue;
            if (_declared.Contains(name) && !_exported.Contains(name)) counts[name] = counts.GetValueOrDefault(name) + 1;
            else others.Add(name);
        }

        // Names that stand for something else here are taken.
        var free = Free().Where(name => !others.Contains(name) && !IsReserved(name));
        return counts.OrderByDescending(c => c.Value).Select(c => c.Key).Zip(free).ToDictionary(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Free()
    {
        foreach (var letter in Letters) yield return letter.ToString();
        foreach (var first in Letters)
        {
            foreach (var second in Letters) yield return $"{first}{second}";
        }
    }

    private void FindDeclared(int at)
    {
        var token = _tokens[at];
        if (token.IsWord("const", "let", "var"))
        {
            if (at > 0 && _tokens[at - 1].IsWord("export")) _exported.Add(_tokens[at + 1].Text);
            Declarations(at + 1);
        }
        else if (token.IsWord("function", "class") && _tokens[at + 1] is { Kind: ScriptTokenKind.Word } name && name.Text != "extends")
        {
            _declared.Add(name.Text);
            var before = at - 1;
            while (before >= 0 && _tokens[before].IsWord("async")) before--;
            if (before >= 0 && _tokens[before].IsWord("export")) _exported.Add(name.Text);
        }
        else if (token.IsSign("=>"))
        {
            if (_tokens[at - 1].IsSign(")")) Bind(_other[at - 1] + 1, at - 1);
            else _declared.Add(_tokens[at - 1].Text);
        }
        else if (token.IsSign("(") && _other[at] + 1 < _tokens.Count && _tokens[_other[at] + 1].IsSign("{")
            && at > 0 && !_tokens[at - 1].IsWord("if", "for", "while", "switch", "with"))
        {
            Bind(at + 1, _other[at]);
        }
        else if (token.IsWord("import") && !_tokens[at + 1].IsSign("(", ".") || token.IsWord("export") && _tokens[at + 1].IsSign("{", "*"))
        {
            throw new NotSupportedException("A script of the theme imports by import(), and exports what it declares.");
        }
    }

    /// <summary>What is declared from a token on: patterns with their first values, commas between them.</summary>
    private void Declarations(int at)
    {
        while (true)
        {
            var end = _tokens[at].Opens ? _other[at] + 1 : at + 1;
            Bind(at, end);
            if (_tokens[end].IsSign("=")) end = ScriptBrackets.EndOfValue(_tokens, _other, end + 1);
            if (end >= _tokens.Count || !_tokens[end].IsSign(",")) return;
            at = end + 1;
        }
    }

    /// <summary>The names of a pattern, but for those in the values that stand where nothing is given.</summary>
    private void Bind(int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (_tokens[at].IsSign("=")) at = ScriptBrackets.EndOfValue(_tokens, _other, at + 1) - 1;
            else if (_uses[at] != NameUse.None) _declared.Add(_tokens[at].Text);
        }
    }
}
