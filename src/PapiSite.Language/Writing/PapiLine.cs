namespace PapiSite.Language.Writing;

/// <summary>A blank line (empty) or a comment line (with its <c>#</c>) to be written between entries.</summary>
/// <param name="Text">The line without its indentation.</param>
/// <param name="Deeper">How many levels deeper than what follows it stands.</param>
public readonly record struct PapiLine(string Text, int Deeper = 0)
{
    /// <summary>A blank line.</summary>
    public static readonly PapiLine Blank = new("");

    /// <summary>A comment; its words are one line.</summary>
    public static PapiLine Comment(string words) => new($"# {words.ReplaceLineEndings(" ")}".TrimEnd());
}
