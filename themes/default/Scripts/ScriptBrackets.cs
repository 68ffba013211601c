namespace PapiSite.Themes.Default.Scripts;

/// <summary>How a word is used.</summary>
internal enum NameUse
{
    /// <summary>It is no variable: a keyword, a property, a key.</summary>
    None,

    /// <summary>It stands for a variable.</summary>
    Variable,

    /// <summary>It is a key and the variable of that name: <c>{ name }</c>.</summary>
    Shorthand,
}

/// <summary>What the brackets of a script are, and by them what its words are.</summary>
internal static class ScriptBrackets
{
    private enum Brackets
    {
        Other,
        Block,
        Class,
        Object,
    }

    /// <summary>Of each token that opens a bracket the one that closes it, and the other way round; of all others 0.</summary>
    public static int[] Pairs(IReadOnlyList<ScriptToken> tokens)
    {
        var (other, open) = (new int[tokens.Count], new Stack<int>());
        for (var at = 0; at < tokens.Count; at++)
        {
            if (tokens[at].Closes && !tokens[at].Opens) other[other[at] = open.Pop()] = at;
            // A piece of a template between two expressions belongs to the whole.
            if (tokens[at].Opens && !tokens[at].Closes) open.Push(at);
        }

        return other;
    }

    /// <summary>Where a value ends that begins at a token: before the comma, semicolon or bracket behind it.</summary>
    public static int EndOfValue(IReadOnlyList<ScriptToken> tokens, int[] pairs, int at)
    {
        for (; at < tokens.Count; at++)
        {
            if (tokens[at].Closes || tokens[at].IsSign(",", ";")) return at;
            if (tokens[at].Opens) at = pairs[at];
        }

        return at;
    }

    /// <summary>How each word is used.</summary>
    public static NameUse[] Uses(IReadOnlyList<ScriptToken> tokens)
    {
        var uses = new NameUse[tokens.Count];
        var open = new Stack<(Brackets Kind, int Choices)>();
        open.Push((Brackets.Block, 0));
        var isChoice = false;
        for (var at = 0; at < tokens.Count; at++)
        {
            var token = tokens[at];
            if (token.Closes) open.Pop();
            if (token.Opens) open.Push((token.IsSign("{") ? KindOf(tokens, at, open.Peek().Kind, isChoice) : Brackets.Other, 0));
            if (token.IsSign("?", ":"))
            {
                // The colon of a choice, of a key, or of a label.
                var (kind, choices) = open.Pop();
                isChoice = token.Text == ":" && choices > 0;
                open.Push((kind, token.Text == "?" ? choices + 1 : Math.Max(0, choices - 1)));
            }

            if (token.Kind == ScriptTokenKind.Word && !ScriptNames.IsReserved(token.Text)) uses[at] = UseOf(tokens, at, open.Peek().Kind);
        }

        return uses;
    }

    private static Brackets KindOf(IReadOnlyList<ScriptToken> tokens, int at, Brackets around, bool isChoice)
    {
        if (at == 0) return Brackets.Block;
        for (var before = at - 1; before >= 0 && before >= at - 4; before--)
        {
            if (tokens[before].IsWord("class")) return Brackets.Class;
        }

        var last = tokens[at - 1];
        var isBlock = last.IsSign(")", "=>", "{", "}", ";") || last.IsWord("else", "try", "finally", "do", "catch")
            || last.IsSign(":") && around == Brackets.Block && !isChoice;
        return isBlock ? Brackets.Block : Brackets.Object;
    }

    private static NameUse UseOf(IReadOnlyList<ScriptToken> tokens, int at, Brackets around)
    {
        var (before, behind) = (at > 0 ? tokens[at - 1] : default, at + 1 < tokens.Count ? tokens[at + 1] : default);
        if (before.IsSign(".", "?.")) return NameUse.None;
        if (around == Brackets.Class && (behind.IsSign("(") || before.IsSign("{", "}", ";"))) return NameUse.None;
        if (around != Brackets.Object || !before.IsSign("{", ",") && !before.IsWord("async", "static")) return NameUse.Variable;
        return behind.IsSign(":", "(") ? NameUse.None : behind.IsSign(",", "}", "=") ? NameUse.Shorthand : NameUse.Variable;
    }
}
