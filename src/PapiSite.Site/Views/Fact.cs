using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <summary>Something that is known of what a page is about.</summary>
/// <param name="Term">Its label.</param>
/// <param name="Value">What is known.</param>
public sealed record Fact(string Term, Sentence Value)
{
    /// <summary>The page of what the fact names, or null.</summary>
    public string? Route { get; init; }

    /// <summary>A fact in words of the interface; null stays null.</summary>
    public static Fact? Of(string term, string? words) => words is null ? null : new(term, Sentence.OfWords(words));

    /// <summary>A fact with content in it; null stays null.</summary>
    public static Fact? Of(string term, Sentence? value) => value is null ? null : new(term, value);
}
