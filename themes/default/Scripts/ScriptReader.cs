using static PapiSite.Themes.Default.Scripts.ScriptTokenKind;

namespace PapiSite.Themes.Default.Scripts;

/// <summary>
/// Parts a script into its tokens; comments and blanks are none. It knows what the theme's own scripts are written in: a stroke behind a
/// bracket that closes divides, and opens no regular expression.
/// </summary>
internal sealed class ScriptReader
{
    /// <summary>Longer ones first.</summary>
    private static readonly string[] Signs =
    [
        ">>>=", "...", "===", "!==", ">>>", "<<=", ">>=", "**=", "&&=", "||=", "??=", "=>", "==", "!=", "<=", ">=", "&&", "||", "??", "?.",
        "++", "--", "+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=", "<<", ">>", "**",
    ];

    private readonly string _text;
    private readonly List<ScriptToken> _tokens = [];

    /// <summary>The brackets that are open: a blank for those of templates.</summary>
    private readonly Stack<char> _open = new();
    private bool _beginsLine;
    private int _at;

    private ScriptReader(string text) => _text = text;

    /// <summary>The tokens of a script.</summary>
    public static List<ScriptToken> Read(string text)
    {
        var reader = new ScriptReader(text);
        while (reader._at < text.Length) reader.Next();
        return reader._tokens;
    }

    /// <summary>True where a letter may stand in a name.</summary>
    public static bool IsOfWord(char letter) => char.IsLetterOrDigit(letter) || letter is '_' or '$';

    private void Next()
    {
        var letter = _text[_at];
        if (char.IsWhiteSpace(letter))
        {
            _beginsLine |= letter == '\n';
            _at++;
        }
        else if (Starts("//"))
        {
            _at = End("\n", _at);
        }
        else if (Starts("/*"))
        {
            _at = End("*/", _at + 2) + 2;
        }
        else if (letter is '\'' or '"')
        {
            Add(Text, Quoted(_at + 1, letter));
        }
        else if (letter == '`' || letter == '}' && _open.TryPeek(out var open) && open == ' ')
        {
            Template(letter);
        }
        else if (char.IsAsciiDigit(letter))
        {
            Add(Number, While(_at, l => IsOfWord(l) || l == '.'));
        }
        else if (IsOfWord(letter))
        {
            Add(Word, While(_at, IsOfWord));
        }
        else if (letter == '/' && !IsBehindValue)
        {
            Add(Expression, While(EndOfExpression(), char.IsAsciiLetterLower));
        }
        else
        {
            AddSign(letter);
        }
    }

    /// <summary>True where a stroke divides what stands before it.</summary>
    private bool IsBehindValue =>
        _tokens is [.., var last]
        && (last.Kind is Number or Text
            || last.Kind == ScriptTokenKind.Template && last.Text[^1] == '`'
            || last.Kind == Word && !ScriptNames.IsReserved(last.Text)
            || last.IsSign(")", "]", "}"));

    private bool Starts(string start) => string.CompareOrdinal(_text, _at, start, 0, start.Length) == 0;

    private int End(string end, int from) => _text.IndexOf(end, from, StringComparison.Ordinal) is >= 0 and var at ? at : _text.Length;

    private int While(int at, Func<char, bool> isOf)
    {
        while (at < _text.Length && isOf(_text[at])) at++;
        return at;
    }

    private int Quoted(int at, char quote)
    {
        while (_text[at] != quote) at += _text[at] == '\\' ? 2 : 1;
        return at + 1;
    }

    private int EndOfExpression()
    {
        var (at, isInClass) = (_at + 1, false);
        for (; isInClass || _text[at] != '/'; at++)
        {
            if (_text[at] == '\\') at++;
            else if (_text[at] is '[' or ']') isInClass = _text[at] == '[';
        }

        return at + 1;
    }

    private void Template(char first)
    {
        if (first == '}') _open.Pop();
        var at = _at + 1;
        while (_text[at] != '`' && !(_text[at] == '$' && _text[at + 1] == '{')) at += _text[at] == '\\' ? 2 : 1;
        var opens = _text[at] == '$';
        if (opens) _open.Push(' ');
        Add(ScriptTokenKind.Template, at + (opens ? 2 : 1));
    }

    private void AddSign(char letter)
    {
        if (letter == '{') _open.Push(letter);
        if (letter == '}') _open.TryPop(out _);
        var sign = Array.Find(Signs, Starts);
        // "a?.5:b" chooses.
        if (sign == "?." && char.IsAsciiDigit(_text[_at + 2])) sign = null;
        Add(Sign, _at + (sign?.Length ?? 1));
    }

    private void Add(ScriptTokenKind kind, int end)
    {
        _tokens.Add(new(kind, _text[_at..end], _beginsLine));
        (_at, _beginsLine) = (end, false);
    }
}
