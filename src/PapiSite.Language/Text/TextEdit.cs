namespace PapiSite.Language.Text;

/// <summary>A change of a source: what is put in the place of a span.</summary>
public readonly record struct TextEdit(TextSpan Span, string Text);
