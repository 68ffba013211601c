namespace PapiSite.Themes.Default.Scripts;

/// <summary>What a piece of a script is.</summary>
internal enum ScriptTokenKind
{
    /// <summary>A name or a keyword.</summary>
    Word,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A text in quotes.</summary>
    Text,

    /// <summary>A piece of a text with expressions in it: up to <c>${</c>, from <c>}</c> on, or both.</summary>
    Template,

    /// <summary>A regular expression.</summary>
    Expression,

    /// <summary>An operator or a bracket.</summary>
    Sign,
}

/// <summary>A piece of a script.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">It as it stands.</param>
/// <param name="BeginsLine">True where a line ends before it.</param>
internal readonly record struct ScriptToken(ScriptTokenKind Kind, string Text, bool BeginsLine)
{
    /// <summary>True where it opens a bracket or the expression of a template.</summary>
    public bool Opens => Kind == ScriptTokenKind.Template ? Text.EndsWith("${", StringComparison.Ordinal) : IsSign("(", "[", "{");

    /// <summary>True where it closes one; a template's piece may close one and open the next.</summary>
    public bool Closes => Kind == ScriptTokenKind.Template ? Text[0] == '}' : IsSign(")", "]", "}");

    /// <summary>True for one of some operators or brackets.</summary>
    public bool IsSign(params ReadOnlySpan<string> signs) => Kind == ScriptTokenKind.Sign && signs.Contains(Text);

    /// <summary>True for one of some names or keywords.</summary>
    public bool IsWord(params ReadOnlySpan<string> words) => Kind == ScriptTokenKind.Word && words.Contains(Text);
}
