using System.Collections.Immutable;
using System.Globalization;
using PapiSite.Language.Syntax;
using PapiSite.Language.Values;

namespace PapiSite.Model.Plans;

/// <summary>
/// What a plan, a group, a task or a part of one says itself of who does what, by when and to what end; tasks inherit what stands around
/// them, and have that in their own properties.
/// </summary>
public sealed record OwnTerms
{
    /// <summary>Nothing.</summary>
    public static readonly OwnTerms None = new();

    /// <summary>
    /// The agencies by the keyword that names them, those that are said to be none or to be lost too; with the name of the role where the
    /// keyword has none.
    /// </summary>
    public ImmutableArray<(Keyword Keyword, string? Name, AgencyList Agencies)> Roles { get; init; } = [];

    /// <summary>The deadline as typed, in no year but its own; or null.</summary>
    public Deadline? Deadline { get; init; }

    /// <summary>What is to be reached.</summary>
    public ImmutableArray<Target> Targets { get; init; } = [];

    /// <summary>
    /// The targets that stand right under an entry; the year of a target (<c>chỉ tiêu 2026: 90%</c>) goes into its words.
    /// </summary>
    internal static ImmutableArray<Target> TargetsOf(EntrySyntax entry) =>
    [
        .. entry.All(Keywords.Target).Where(e => e.Value is Target).Select(e =>
            int.TryParse(e.Label, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
                ? ((Target)e.Value!).InYear(year)
                : (Target)e.Value!),
    ];

    /// <summary>The terms that stand right under an entry.</summary>
    internal static OwnTerms Of(EntrySyntax entry)
    {
        var terms = new OwnTerms
        {
            Roles = [
                .. RoleKeywords.All.Select(r => (Keyword: (Keyword)r.Keyword, Name: (string?)null, Agencies: entry.Get(r.Keyword)!))
                    .Where(r => r.Agencies is not null),
                .. entry.All(Keywords.OtherRole).Where(e => e.Value is AgencyList)
                    .Select(e => (e.Keyword!, e.Label, (AgencyList)e.Value!)),
            ],
            Deadline = entry.Get(Keywords.Deadline),
            Targets = TargetsOf(entry),
        };
        return terms is { Roles.IsEmpty: true, Deadline: null, Targets.IsEmpty: true } ? None : terms;
    }
}
