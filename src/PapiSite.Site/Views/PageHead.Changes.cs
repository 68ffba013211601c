using System.Collections.Immutable;
using PapiSite.Model.Changes;
using PapiSite.Site.Pages;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <summary>The heads of the pages of changes.</summary>
public sealed partial record PageHead
{
    private static PageHead OfChanges(Page page, PageFrame frame, InterfaceTexts t) => page switch
    {
        ChangeYearPage p => new(t.InPart(t.ChangesInYear(p.Year), p.Part), $"{t.ChangesInYear(p.Year)}: {t.ChangeCount(p.Count)}.", null,
            [Crumb.Of(t.Changes, Routes.Changes), Crumb.Of(t.InPart(t.InYear(p.Year), p.Part), null)]),
        MovedPage p => new(t.Moved, t.MovedLead, SectionOf(p.Former[0].Now.Kind), [.. WayTo(p.Former[0].Now.Kind, p.Former[0].Now.Task?.Plan, frame, t), Crumb.Of(t.Moved, null)]),
        RemovedPage p => new(t.Removed, t.RemovedThing(p.Removed.Address.Kind, PrintedLabels.Joined(p.Removed.Labels), p.Removed.Revision.Day, p.Removed.Revision.ShortId), SectionOf(p.Removed.Address.Kind),
            [.. p.HasList ? WayTo(p.Removed.Address.Kind, p.Removed.PlanId, frame, t) : [], Crumb.Of(t.Removed, null)]),
        _ => new(t.Changes, t.ChangesLead, null, [Crumb.Of(t.Changes, null)]),
    };

    private static string? SectionOf(AddressKind kind) => Routes.OfList(kind) is var list && list is Routes.Plans or Routes.Agencies or Routes.IndexSets ? list : null;

    /// <summary>The list of a kind, and the plan that a task is in.</summary>
    private static ImmutableArray<Crumb> WayTo(AddressKind kind, string? planId, PageFrame frame, InterfaceTexts t)
    {
        if (kind == AddressKind.Page) return [];
        var list = Crumb.Of(t.ListOf(kind), Routes.OfList(kind));
        return frame.Publication.Changes.PlanOf(planId) is { } plan ? [list, new(NameOf(plan), Routes.Of(plan))] : [list];
    }
}
