using System.Collections.Frozen;
using System.Text;

namespace PapiSite.Site.Assets;

/// <summary>
/// Leaves out of a script its comments, but for those of a licence, and the blanks and ends of lines that say nothing; all else stays as
/// it is and where it is. Only a whole parser can tell whether some strokes divide or begin a regular expression: a script that has such
/// a one stays as it was written, and so does one that cannot be read to its end.
/// </summary>
internal sealed class ScriptText
{
    private static readonly FrozenSet<string> Conditions = Words("if while for with");

    /// <summary>Behind these an expression begins.</summary>
    private static readonly FrozenSet<string> Beginnings = Words(
        "break case continue debugger default delete do else export extends finally import in instanceof new return throw try typeof void");

    /// <summary>Words of the language in some places, names in others.</summary>
    private static readonly FrozenSet<string> Doubtful = Words("await of yield");

    private readonly string _text;
    private readonly StringBuilder _shown;

    /// <summary>The brackets that are open: <c>?</c> for those of a condition, <c>`</c> for an expression in a template.</summary>
    private readonly Stack<char> _open = new();
    private Gap _gap;
    private Stroke _stroke = Stroke.Begins;
    private string _last = "", _lastButOne = "";
    private int _at;

    private ScriptText(string text) => (_text, _shown) = (text, new StringBuilder(text.Length));

    /// <summary>What stands between two tokens.</summary>
    private enum Gap
    {
        None,
        Blank,
        Line,
    }

    /// <summary>What a stroke is behind a token.</summary>
    private enum Stroke
    {
        Divides,
        Begins,
        Unknown,
    }

    /// <summary>The script with nothing that is for its readers only.</summary>
    public static string Shortened(string text)
    {
        var script = new ScriptText(text);
        return !text.StartsWith("#!", StringComparison.Ordinal) && script.Read() ? script._shown.Append('\n').ToString() : text;
    }

    private static FrozenSet<string> Words(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static bool IsEndOfLine(char letter) => letter is '\n' or '\r' or '\u2028' or '\u2029';

    private static bool IsBlank(char letter) => char.IsWhiteSpace(letter) || letter == '\uFEFF';

    /// <summary>Letters beyond ASCII stand in names.</summary>
    private static bool IsOfWord(char letter) => letter > 127 && !IsBlank(letter) || char.IsAsciiLetterOrDigit(letter) || letter is '_' or '$' or '#';

    private static bool IsOperator(char letter) => "+-*/<>!&|?.%^~=".Contains(letter, StringComparison.Ordinal);

    private bool Read()
    {
        while (_at < _text.Length)
        {
            if (IsBlank(_text[_at])) Skip(_at + 1);
            else if (Starts("//")) Comment(While(_at, letter => !IsEndOfLine(letter)));
            else if (Starts("/*")) Comment(After("*/", _at + 2));
            else if (EndOfToken() is var end && end > _text.Length) return false;
            else Write(end);
        }

        return _at == _text.Length && _open.Count == 0;
    }

    private bool Starts(string start) => string.CompareOrdinal(_text, _at, start, 0, start.Length) == 0;

    /// <summary>Behind the text where it is not to be found, as with all ends.</summary>
    private int After(string end, int from) => _text.IndexOf(end, from, StringComparison.Ordinal) is >= 0 and var at ? at + end.Length : None;

    private int None => _text.Length + 1;

    private int While(int at, Func<char, bool> isOf)
    {
        while (at < _text.Length && isOf(_text[at])) at++;
        return at;
    }

    /// <summary>A comment that goes over several lines ends a line as well as a line's end does.</summary>
    private void Skip(int end)
    {
        var isLine = end <= _text.Length && _text.AsSpan(_at, end - _at).IndexOfAny("\n\r\u2028\u2029") >= 0;
        if (isLine) _gap = Gap.Line;
        else if (_gap == Gap.None) _gap = Gap.Blank;
        _at = end;
    }

    private void Comment(int end)
    {
        var comment = _text[_at..Math.Min(end, _text.Length)];
        if (comment[2..].StartsWith('!') || comment.Contains("@license", StringComparison.Ordinal) || comment.Contains("@preserve", StringComparison.Ordinal))
        {
            Append(comment);
            if (comment[1] == '/') _shown.Append('\n');
            _at = end;
        }
        else
        {
            Skip(end);
        }
    }

    /// <summary>Where the token ends that begins here; behind the text where that is not sure.</summary>
    private int EndOfToken()
    {
        switch (_text[_at])
        {
            case '\'' or '"':
                return EndOfQuoted(_text[_at]);
            case '`':
                return EndOfTemplate();
            case '}' when _open.TryPeek(out var open) && open == '`':
                _open.Pop();
                return EndOfTemplate();
            case '/':
                return _stroke == Stroke.Divides ? _at + 1 : _stroke == Stroke.Begins ? EndOfExpression() : None;
            case '(' or '[' or '{':
                _open.Push(_text[_at] == '(' && IsBehindCondition ? '?' : _text[_at]);
                return _at + 1;
            case ')' or ']' or '}':
                return _open.TryPeek(out var begun) && (_text[_at] switch { ')' => begun is '(' or '?', ']' => begun == '[', _ => begun == '{' })
                    ? _at + 1
                    : None;
            // A name written with escapes; a comment as of HTML, which old scripts may have.
            case '\\':
            case '<' when Starts("<!--"):
            case '-' when Starts("-->"):
                return None;
            case var letter when IsOfWord(letter):
                return While(_at, each => IsOfWord(each) || each == '.' && char.IsAsciiDigit(letter));
            default:
                return _at + (Starts("...") ? 3 : Starts("++") || Starts("--") ? 2 : 1);
        }
    }

    private bool IsBehindCondition => _lastButOne != "." && Conditions.Contains(_last) || _last == "await" && _lastButOne == "for";

    private int EndOfQuoted(char quote)
    {
        var at = _at + 1;
        while (at < _text.Length && _text[at] != quote) at += _text[at] == '\\' ? 2 : 1;
        return at + 1;
    }

    private int EndOfTemplate()
    {
        for (var at = _at + 1; at < _text.Length; at += _text[at] == '\\' ? 2 : 1)
        {
            if (_text[at] == '`') return at + 1;
            if (_text[at] != '$' || at + 1 >= _text.Length || _text[at + 1] != '{') continue;
            _open.Push('`');
            return at + 2;
        }

        return None;
    }

    private int EndOfExpression()
    {
        var isInClass = false;
        for (var at = _at + 1; at < _text.Length && !IsEndOfLine(_text[at]); at++)
        {
            if (_text[at] == '/' && !isInClass) return While(at + 1, IsOfWord);
            if (_text[at] == '\\') at++;
            else if (_text[at] is '[' or ']') isInClass = _text[at] == '[';
        }

        return None;
    }

    private void Write(int end)
    {
        var token = _text[_at..end];
        Append(token);
        _stroke = StrokeBehind(token);
        (_lastButOne, _last, _at) = (_last, token, end);
    }

    private Stroke StrokeBehind(string token) => token switch
    {
        ")" => _open.Pop() == '?' ? Stroke.Begins : Stroke.Divides,
        "]" => Pop(Stroke.Divides),
        // A block or an object ends; what is counted up stands before or behind.
        "}" => Pop(Stroke.Unknown),
        "++" or "--" => Stroke.Unknown,
        [.., '$', '{'] => Stroke.Begins,
        [var first, ..] when IsOfWord(first) && _last != "." =>
            Beginnings.Contains(token) ? Stroke.Begins : Doubtful.Contains(token) ? Stroke.Unknown : Stroke.Divides,
        [var first, ..] when IsOfWord(first) || first is '\'' or '"' or '`' or '}' || first == '/' && token.Length > 1 => Stroke.Divides,
        _ => Stroke.Begins,
    };

    private Stroke Pop(Stroke behind)
    {
        _open.Pop();
        return behind;
    }

    private void Append(string token)
    {
        if (_shown.Length > 0 && Between(_shown[^1], token[0]) is { } between) _shown.Append(between);
        _shown.Append(token);
        _gap = Gap.None;
    }

    private char? Between(char last, char first) => _gap switch
    {
        Gap.None => null,
        _ when last == '\n' => null,
        // Behind these no statement ends by the end of its line.
        Gap.Line => last is '{' or '(' or '[' or ',' or ';' ? null : '\n',
        _ => IsOfWord(last) && IsOfWord(first) || IsOperator(last) && IsOperator(first) || last is '.' or '/' || first is '.' or '/' ? ' ' : null,
    };
}
