using PapiSite.Language.Syntax;
using PapiSite.Language.Writing;
using PapiSite.Model.Plans;
using static PapiSite.Model.Writing.SourceEntries;

namespace PapiSite.Model.Fields;

/// <summary>The documents of a field, in words.</summary>
internal static class CitationWords
{
    /// <summary>As they are typed.</summary>
    public static IEnumerable<string> Of(IEnumerable<CitedDocument> citations, bool toBeReplaced) =>
        Among(citations, toBeReplaced).Select(c => c.Reference.Text);

    /// <summary>Their names and numbers alone, by which they are found.</summary>
    public static IEnumerable<string> NamesOf(IEnumerable<CitedDocument> citations, bool toBeReplaced) =>
        Among(citations, toBeReplaced).Select(c => $"{c.Reference.Name} {c.Reference.Number}");

    /// <summary>As entries.</summary>
    public static IEnumerable<PapiEntry> Written(IEnumerable<CitedDocument> citations, bool toBeReplaced) => toBeReplaced
        ? Documents(Keywords.ToBeReplaced, citations, CitationKind.ToBeReplaced)
        : [.. Documents(Keywords.LegalBasis, citations, CitationKind.Basis), .. Documents(Keywords.Cites, citations, CitationKind.Cites)];

    private static IEnumerable<CitedDocument> Among(IEnumerable<CitedDocument> citations, bool toBeReplaced) =>
        citations.Where(c => c.Kind == CitationKind.ToBeReplaced == toBeReplaced);
}
