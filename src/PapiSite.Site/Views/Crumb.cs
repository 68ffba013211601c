using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <summary>A step of the way from the home page to a page.</summary>
public sealed record Crumb(Sentence Text, string? Route)
{
    /// <summary>A step in words of the interface.</summary>
    public static Crumb Of(string words, string? route) => new(Sentence.OfWords(words), route);

    /// <summary>A step that content names.</summary>
    public static Crumb Of(Content name, string? route) => new(Sentence.Of(name), route);
}
