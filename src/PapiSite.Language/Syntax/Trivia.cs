namespace PapiSite.Language.Syntax;

/// <summary>A blank line (empty) or a comment line (with its <c>#</c>) between entries.</summary>
/// <param name="Text">The line without its indentation.</param>
/// <param name="Deeper">How many levels deeper than the entry that follows it stands, since it belongs to what is above.</param>
public readonly record struct Trivia(string Text, int Deeper = 0);
