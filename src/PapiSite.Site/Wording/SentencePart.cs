namespace PapiSite.Site.Wording;

/// <summary>A part of a sentence.</summary>
/// <param name="Text">Its words, never empty.</param>
/// <param name="IsContent">True where an editor wrote them; false for words of the interface.</param>
public readonly record struct SentencePart(string Text, bool IsContent);
