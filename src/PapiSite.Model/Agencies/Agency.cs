using System.Collections.Immutable;
using PapiSite.Language.Text;
using PapiSite.Language.Values;

namespace PapiSite.Model.Agencies;

/// <summary>A body or a group of bodies of the registry; each is itself alone, whatever names it shares.</summary>
/// <param name="id">The address: <c>vinh-phuc/so-noi-vu</c>, or <c>bo-noi-vu</c> without a place.</param>
/// <param name="name">The canonical name.</param>
public sealed class Agency(string id, string name)
{
    private bool _areSuccessorsByName;

    /// <summary>The address: <c>vinh-phuc/so-noi-vu</c>, or <c>bo-noi-vu</c> without a place.</summary>
    public string Id => id;

    /// <summary>The canonical name.</summary>
    public string Name => name;

    /// <summary>The last part of the id: the same for the same department of every province.</summary>
    public string KindId { get; } = id[(id.IndexOf('/', StringComparison.Ordinal) + 1)..];

    /// <summary>The place, or null for bodies of the whole country.</summary>
    public Place? Place { get; init; }

    /// <summary>The name of the body that it is a part of, as typed, or null.</summary>
    public string? ParentName { get; init; }

    /// <summary>The body that it is a part of: a department's ministry, an office's department; or null.</summary>
    public Agency? Parent { get; private set; }

    /// <summary>A short name, or null.</summary>
    public string? ShortName { get; init; }

    /// <summary>The name in English, or null.</summary>
    public string? EnglishName { get; init; }

    /// <summary>Other names that plans use.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>Abbreviations.</summary>
    public ImmutableArray<string> Abbreviations { get; init; } = [];

    /// <summary>What people call it in everyday speech: names for search, and none that a page shows.</summary>
    public ImmutableArray<string> Colloquial { get; init; } = [];

    /// <summary>The level.</summary>
    public AdministrativeLevel Level { get; init; }

    /// <summary>A body, a group, or a group meant relatively.</summary>
    public AgencyKind Kind { get; init; }

    /// <summary>The members of a group, in the registry's order.</summary>
    public ImmutableArray<Agency> Members { get; private set; } = [];

    /// <summary>What it became.</summary>
    public ImmutableArray<Agency> Successors { get; private set; } = [];

    /// <summary>When it existed, by what is stated of itself.</summary>
    public Lifetime Lifetime { get; init; }

    /// <summary>What of this nobody has compared with a decision; successors that follow from a name alone are always among it.</summary>
    public UnverifiedFacts Unverified { get => _areSuccessorsByName ? field | UnverifiedFacts.Successors : field; init; }

    /// <summary>The head, or null.</summary>
    public Signatory? Head { get; init; }

    /// <summary>Contact details, where the registry has them.</summary>
    public Contact Contact { get; init; } = new(null, null, null, null, null);

    /// <summary>A description, in Markdown.</summary>
    public string? Description { get; init; }

    /// <summary>A note to the reader, in Markdown.</summary>
    public string? Note { get; init; }

    /// <summary>Where it is declared.</summary>
    public required Origin Origin { get; init; }

    /// <summary>Every name by which a plan may call it.</summary>
    public IEnumerable<string> AllNames =>
        [
            Name, .. ShortName is null ? [] : new[] { ShortName }, .. Aliases, .. Abbreviations, .. Colloquial,
            .. ParentName is { } parent && WithParent(Name, parent) is var whole && whole != Name ? new[] { whole } : [],
        ];

    /// <summary>A name with that of the body that bears it as its part: <c>Văn phòng Bộ Nội vụ</c>.</summary>
    internal static string WithParent(string name, string parent) =>
        name.EndsWith(parent, StringComparison.OrdinalIgnoreCase) ? name : $"{name} {parent}";

    /// <summary>True where it and its place existed on a day, as far as the registry says.</summary>
    public bool ExistsOn(DateOnly day) => Lifetime.Contains(day) && Place?.Lifetime.Contains(day) != false;

    /// <summary>True where nothing in the registry leaves a doubt that it and its place existed on a day.</summary>
    public bool SurelyExistedOn(DateOnly day) => Lifetime.SurelyContains(day) && Place?.Lifetime.SurelyContains(day) != false;

    /// <summary>Binds it to the body that it is a part of, once; nothing is a part of its own parts.</summary>
    internal void BindParent(Agency? parent)
    {
        for (var around = parent; around is not null; around = around.Parent)
        {
            if (around == this) return;
        }

        Parent = parent;
    }

    /// <summary>Binds it to others, once.</summary>
    /// <param name="members">The members of a group.</param>
    /// <param name="successors">What it became.</param>
    /// <param name="isByName">True where the successors follow from a name alone.</param>
    internal void Bind(ImmutableArray<Agency> members, ImmutableArray<Agency> successors, bool isByName)
    {
        (Members, Successors, _areSuccessorsByName) = (members, successors, isByName);
    }
}

/// <summary>How to reach an agency.</summary>
public sealed record Contact(string? Address, string? Telephone, string? Email, string? WebSite, string? Reception)
{
    /// <summary>When it was confirmed; perhaps only the month or year; null where nobody said.</summary>
    public DateValue? ConfirmedOn { get; init; }

    /// <summary>True where nothing is known.</summary>
    public bool IsEmpty => (Address ?? Telephone ?? Email ?? WebSite ?? Reception) is null;
}
