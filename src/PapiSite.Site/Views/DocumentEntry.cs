using System.Collections.Immutable;
using PapiSite.Site.Documents;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <summary>A document in a list of documents.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Route">Its page.</param>
/// <param name="IsReplaced">True where a plan of the site takes its place.</param>
/// <param name="Remark">Its day, whose it is, and what cites it.</param>
public sealed record DocumentEntry(string Title, string Route, bool IsReplaced, Sentence Remark)
{
    /// <summary>The entries of documents, in their order.</summary>
    public static ImmutableArray<DocumentEntry> Of(IEnumerable<Document> documents, InterfaceTexts t) =>
        [.. documents.Select(d => new DocumentEntry(d.Title, Routes.Of(d), d.ReplacedBy.Any(), RemarkOn(d, t)))];

    private static Sentence RemarkOn(Document document, InterfaceTexts t) => Sentence.Join(" · ", new[]
    {
        document.Date is { } day ? Sentence.OfWords(t.Day(day)) : null,
        (document.Issuer ?? document.PlaceName) is { } whose ? Sentence.Of(whose).Capital() : null,
        Sentence.OfWords(t.CitedBy(document.Plans.Length, document.Tasks.Length, document.Duties.Length)),
    }.OfType<Sentence>());
}
