using System.Collections.Immutable;
using PapiSite.Language.Text;

namespace PapiSite.Model.Changes;

/// <summary>What is other in one version than in the version before: the changes in words, and where addresses went.</summary>
public sealed record VersionChanges(ImmutableArray<ContentChange> Changes, ImmutableArray<AddressMove> Moves)
{
    /// <summary>Compares two versions of a content, or of the files of it that changed.</summary>
    public static VersionChanges Between(ContentVersion before, ContentVersion after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var changes = ImmutableArray.CreateBuilder<ContentChange>();
        var moves = ImmutableArray.CreateBuilder<AddressMove>();
        // A plan in a file of another name has another id, but is the same document.
        var plans = new Matching<PlanVersion>([.. before.Plans.DistinctBy(p => p.Name.Id)], [.. after.Plans.DistinctBy(p => p.Name.Id)])
            .By(p => p.Name.Id)
            .By(p => p.Name.Number is null ? null : (VietnameseText.Key(p.Name.Number), p.Name.Place).ToString())
            .By(p => VietnameseText.Key(p.Name.Title));
        foreach (var plan in plans.Gone)
        {
            changes.Add(new PlanRemoved(plan.Name, plan.Tasks.Length));
            moves.Add(new(new(AddressKind.Plan, plan.Name.Id), null, plan.Name.Title));
            moves.AddRange(
                plan.Tasks.Select(t => new AddressMove(ContentAddress.Of(new(plan.Name.Id, t.Name.Id)), null, t.Name.Headline)
                {
                    Labels = t.Name.Numbering,
                })
            );
        }

        foreach (var plan in plans.New) changes.Add(new PlanAdded(plan.Name, plan.Tasks.Length));
        foreach (var (old, now) in plans.Pairs) new PlanComparer(old, now).Compare(changes, moves);
        changes.AddRange(RegistryComparer.Compare(before, after));
        moves.AddRange(ThingComparer.Moves(before, after));
        return new([.. changes.Select(ToldWithout.Withheld)], [.. moves.Select(ToldWithout.Withheld)]);
    }
}
