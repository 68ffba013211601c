namespace PapiSite.Language.Text;

/// <summary>One line of a source without its line break; <see cref="Number"/> counts from 1.</summary>
public readonly record struct SourceLine(int Number, TextSpan Span);
