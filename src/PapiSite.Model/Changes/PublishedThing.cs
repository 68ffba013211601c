using System.Collections.Immutable;
using PapiSite.Language.Diagnostics;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Model.Agencies;
using PapiSite.Model.Binding;
using PapiSite.Model.Withholding;

namespace PapiSite.Model.Changes;

/// <summary>Something other than a plan or a task that has a page in a version: what old addresses are followed by.</summary>
/// <param name="Address">Its address.</param>
/// <param name="Name">Its name or title.</param>
public sealed record PublishedThing(ContentAddress Address, string Name)
{
    /// <summary>Of an agency, its place's name; of a dimension, its set's.</summary>
    public string? Within { get; init; }

    /// <summary>Every name that it has.</summary>
    public ImmutableArray<string> Names { get; init; } = [];

    /// <summary>What a file has of them.</summary>
    internal static IEnumerable<PublishedThing> Of(SyntaxTree tree, AgencyRegistry registry)
    {
        // What does not resolve in one file alone is no fault of the file.
        var ignored = new BindingBag();
        var agencies = registry.Agencies.Where(a => a.Origin.Entry.Label is not null || !Blot.IsIn(a.Name))
            .Select(a => new PublishedThing(new(AddressKind.Agency, a.Id), a.Name) { Within = a.Place?.Name, Names = [.. a.AllNames] });
        var sets = IndexSetBinder.Bind([tree], ignored);
        return
        [
            .. agencies,
            .. sets.Select(s => new PublishedThing(new(AddressKind.IndexSet, s.Id), s.Name)),
            .. from set in sets
               from dimension in set.Dimensions
               let address = new ContentAddress(AddressKind.Dimension, $"{set.Id}/{VietnameseText.Slug(dimension.Label)}")
               select new PublishedThing(address, dimension.Name) { Within = set.Name },
            .. PageBinder.Bind([tree]).Select(p => new PublishedThing(new(AddressKind.Page, p.Path), p.Title)),
            .. Titled(tree, Keywords.Consultation, AddressKind.Consultation),
            .. Titled(tree, Keywords.Question, AddressKind.Question),
        ];
    }

    /// <summary>Drafts and questions have addresses of their titles; one that was made of withheld words is not known any more.</summary>
    private static IEnumerable<PublishedThing> Titled(SyntaxTree tree, Keyword keyword, AddressKind kind) =>
        from origin in ContentBinder.Documents([tree], keyword)
        where ContentBinder.Text(origin.Entry, Keywords.Identifier) is not null || !Blot.IsIn(origin.Entry.Text.Text)
        select new PublishedThing(new(kind, TitledBinder.IdOf(origin)), origin.Entry.Text.Text);
}
