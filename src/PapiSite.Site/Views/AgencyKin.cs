using System.Collections.Immutable;
using PapiSite.Language.Text;
using PapiSite.Language.Values;
using PapiSite.Model.Agencies;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <summary>The agencies that an agency has to do with.</summary>
public sealed record AgencyKin
{
    /// <summary>What it became, each with its place.</summary>
    public ImmutableArray<NamedLink> Successors { get; init; } = [];

    /// <summary>True where nobody has compared the successors with a decision.</summary>
    public bool AreSuccessorsUnverified { get; init; }

    /// <summary>What became this one, each with its place.</summary>
    public ImmutableArray<NamedLink> Predecessors { get; init; } = [];

    /// <summary>The groups that it is a member of.</summary>
    public ImmutableArray<NamedLink> Groups { get; init; } = [];

    /// <summary>The members of a group.</summary>
    public ImmutableArray<NamedLink> Members { get; init; } = [];

    /// <summary>What is a part of it: its departments and offices.</summary>
    public ImmutableArray<NamedLink> Parts { get; init; } = [];

    /// <summary>The same body in other places, or null.</summary>
    public SameElsewhere? Elsewhere { get; init; }

    /// <summary>The kin of an agency.</summary>
    public static AgencyKin Of(Agency agency, ViewScope scope)
    {
        var (publication, registry, t) = (scope.Publication, scope.Publication.Content.Registry, scope.T);
        return new()
        {
            Successors = WithPlaces(agency.Successors, t),
            AreSuccessorsUnverified = agency.Unverified.HasFlag(UnverifiedFacts.Successors),
            Predecessors = WithPlaces(publication.PredecessorsOf(agency), t),
            Groups = Links(publication.GroupsOf(agency), t),
            Members = Links(agency.Members.OrderBy(a => a.Name, VietnameseOrder.Instance), t),
            Parts = Links(publication.PartsOf(agency).OrderBy(a => a.Name, VietnameseOrder.Instance), t),
            Elsewhere = SameElsewhere.Of(agency, registry, t),
        };
    }

    private static ImmutableArray<NamedLink> Links(IEnumerable<Agency> agencies, InterfaceTexts t) =>
        [.. agencies.Select(a => new NamedLink(t.Called(a), Routes.Of(a)))];

    private static ImmutableArray<NamedLink> WithPlaces(IEnumerable<Agency> agencies, InterfaceTexts t) =>
        [.. agencies.Select(a => new NamedLink(AgencyTitle.WithPlace(a, t), Routes.Of(a)))];
}

/// <summary>The same body in other places.</summary>
/// <param name="Term">What is said of it.</param>
/// <param name="Places">The places.</param>
/// <param name="Route">The page of the kind of agency.</param>
public sealed record SameElsewhere(Sentence Term, Sentence Places, string Route)
{
    /// <summary>The same body as an agency in other places; null where there is none.</summary>
    public static SameElsewhere? Of(Agency agency, AgencyRegistry registry, InterfaceTexts t)
    {
        var others = registry.OfKind(agency.KindId).Where(a => a.Id != agency.Id).ToList();
        var places = Sentence.Join(", ", ShortPlaces.Of(others, t));
        return others.Count == 0 ? null : new(t.SameInOtherPlaces(t.Called(agency)), places, Routes.OfKind(agency.KindId));
    }
}
