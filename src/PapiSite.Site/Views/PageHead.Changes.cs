using System.Collections.Immutable;
using PapiSite.Model.Changes;
using PapiSite.Site.Pages;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <summary>The heads of the pages of changes.</summary>
public sealed partial record PageHead
{
    internal static PageHead Of(ChangesPage page, ViewScope scope) =>
        Of(page, scope, scope.T.Changes, scope.T.ChangesLead, null, Crumb.Of(scope.T.Changes, null));

    internal static PageHead Of(ChangeYearPage page, ViewScope scope)
    {
        var (year, part, t) = (page.Year, page.Part, scope.T);
        return Of(
            page, scope, t.InPart(t.ChangesInYear(year), part), $"{t.ChangesInYear(year)}: {t.ChangeCount(page.Count)}.", null,
            Crumb.Of(t.Changes, Routes.Changes), Crumb.Of(t.InPart(t.InYear(year), part), null));
    }

    internal static PageHead Of(MovedPage page, ViewScope scope)
    {
        var (now, t) = (page.Former[0].Now, scope.T);
        return Of(
            page, scope, t.Moved, t.MovedLead, SectionOf(now.Kind), [.. WayTo(now.Kind, now.Task?.Plan, scope), Crumb.Of(t.Moved, null)])
            with
        { MovedTo = page.Target };
    }

    internal static PageHead Of(RemovedPage page, ViewScope scope)
    {
        var (removed, t) = (page.Removed, scope.T);
        var kind = removed.Address.Kind;
        var told = t.RemovedThing(kind, PrintedLabels.Joined(removed.Labels), removed.Revision.Day, removed.Revision.ShortId);
        ImmutableArray<Crumb> way = page.HasList ? WayTo(kind, removed.PlanId, scope) : [];
        return Of(page, scope, t.Removed, told, SectionOf(kind), [.. way, Crumb.Of(t.Removed, null)]) with { IsGone = true };
    }

    private static string? SectionOf(AddressKind kind) =>
        Routes.OfList(kind) is var list && list is Routes.Plans or Routes.Agencies or Routes.IndexSets ? list : null;

    /// <summary>The list of a kind, and the plan that a task is in.</summary>
    private static ImmutableArray<Crumb> WayTo(AddressKind kind, string? planId, ViewScope scope)
    {
        if (kind == AddressKind.Page) return [];
        var list = Crumb.Of(scope.T.ListOf(kind), Routes.OfList(kind));
        return scope.Publication.Changes.PlanOf(planId) is { } plan ? [list, new(NameOf(plan), Routes.Of(plan))] : [list];
    }
}
