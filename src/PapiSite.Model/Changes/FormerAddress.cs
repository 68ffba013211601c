using System.Collections.Immutable;

namespace PapiSite.Model.Changes;

/// <summary>An address that something had before.</summary>
/// <param name="Address">The address.</param>
/// <param name="Until">The day on which it got another.</param>
/// <param name="Title">The headline, title or name that it had there last; null where it is withheld.</param>
/// <param name="Now">The address that it has now.</param>
public sealed record FormerAddress(ContentAddress Address, DateOnly Until, string? Title, ContentAddress Now);

/// <summary>An address of something that is no longer there. What it said is not told: who took it out wants it out.</summary>
/// <param name="Address">The address.</param>
/// <param name="Revision">The step that took it out.</param>
public sealed record RemovedAddress(ContentAddress Address, RevisionMark Revision)
{
    /// <summary>Of a task, the labels of its groups and its own.</summary>
    public ImmutableArray<string> Labels { get; init; } = [];

    /// <summary>Of a task, the plan that it was in, under the id that this has now; null where that is gone too.</summary>
    public string? PlanId { get; init; }

    /// <summary>
    /// The headline, title or name that it had last, by which it may be found again; null where it is withheld. It is never shown.
    /// </summary>
    public string? Name { get; init; }

    /// <summary>Of an agency, the name of its place.</summary>
    public string? Place { get; init; }

    /// <summary>True where what has the address now may be the same again, put back by a later step.</summary>
    public bool MayBe(string name) => Name is null || new Likeness().Of(Name, name) >= Likeness.AtSamePlace;
}
