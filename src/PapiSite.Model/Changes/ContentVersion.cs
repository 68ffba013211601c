using System.Collections.Immutable;
using PapiSite.Language.Diagnostics;
using PapiSite.Language.Syntax;
using PapiSite.Model.Agencies;
using PapiSite.Model.Binding;
using PapiSite.Model.Plans;
using PapiSite.Model.Withholding;

namespace PapiSite.Model.Changes;

/// <summary>What is compared of a content, or of one of its files: the plans, the places and the agencies.</summary>
public sealed record ContentVersion(
    ImmutableArray<PlanVersion> Plans,
    ImmutableArray<PlaceVersion> Places,
    ImmutableArray<AgencyVersion> Agencies
)
{
    private static readonly AgencyRegistry NoRegistry = new(new([]), []);

    /// <summary>Nothing at all: what comes before a file, and after it.</summary>
    public static ContentVersion Empty { get; } = new([], [], []);

    /// <summary>What else has a page: agencies, index sets, dimensions, pages, drafts and questions.</summary>
    public ImmutableArray<PublishedThing> Things { get; init; } = [];

    /// <summary>What a file says, without what is withheld; null where it has errors, so that what it says is not known.</summary>
    /// <param name="file">The file.</param>
    /// <param name="withdrawals">What the content of today withdraws; numbers of persons are withheld in any case.</param>
    public static ContentVersion? Of(SyntaxTree file, Withdrawals? withdrawals = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (file.HasErrors) return null;
        var tree = (withdrawals ?? Withdrawals.None).ForComparing(file);
        if (tree.HasErrors) return null;
        // What does not resolve in one file alone, and what it attaches, is no fault of the file.
        var ignored = new BindingBag();
        var registry = RegistryBinder.Bind([tree], ignored);
        var plans = ContentBinder.Documents([tree], Keywords.Plan)
            .Select(origin => PlanVersion.Of(PlanBinder.Bind(origin, NoRegistry, [], OtherRoles.None, new([]), ignored)));
        return new(
            [.. plans], [.. registry.Places.All.Select(p => new PlaceVersion(p.Id, p.Name))],
            [.. registry.Agencies.Select(a => new AgencyVersion(a.Id, a.Name, a.Place?.Id, a.Place?.Name, [.. a.AllNames]))])
        {
            Things = [.. PublishedThing.Of(tree, registry)],
        };
    }

    /// <summary>Several files as one.</summary>
    public static ContentVersion Of(IEnumerable<ContentVersion> files)
    {
        var all = files.ToList();
        return all is [var only]
            ? only
            : new([.. all.SelectMany(f => f.Plans)], [.. all.SelectMany(f => f.Places)], [.. all.SelectMany(f => f.Agencies)])
            {
                Things = [.. all.SelectMany(f => f.Things)],
            };
    }
}

/// <summary>A place of a version.</summary>
public sealed record PlaceVersion(string Id, string Name);

/// <summary>An agency of a version.</summary>
public sealed record AgencyVersion(string Id, string Name, string? PlaceId, string? PlaceName, ImmutableArray<string> AllNames);
