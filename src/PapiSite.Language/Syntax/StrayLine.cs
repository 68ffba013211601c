using PapiSite.Language.Text;

namespace PapiSite.Language.Syntax;

/// <summary>A line that belongs to no entry: text without a keyword, or a row of a pasted table; that has been told.</summary>
/// <param name="Text">The line without the blanks around it.</param>
/// <param name="Comment">The comment behind it, with its <c>#</c>.</param>
public readonly record struct StrayLine(TextSpan Text, TextSpan? Comment);
