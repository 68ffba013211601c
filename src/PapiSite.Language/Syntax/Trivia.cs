using PapiSite.Language.Text;

namespace PapiSite.Language.Syntax;

/// <summary>A blank line (empty) or a comment (with its <c>#</c>), between entries or behind a line of one.</summary>
/// <param name="Span">Where it stands: a blank line with its blanks, without its line break.</param>
/// <param name="Text">The comment without the blanks around it.</param>
/// <param name="Deeper">How many levels deeper than the entry that follows it stands, since it belongs to what is above.</param>
public readonly record struct Trivia(TextSpan Span, string Text, int Deeper = 0);
