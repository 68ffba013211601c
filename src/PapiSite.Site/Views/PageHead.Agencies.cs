using PapiSite.Site.Pages;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <content>The heads of the pages of agencies and of index sets.</content>
public sealed partial record PageHead
{
    internal static PageHead Of(AgencyListPage page, ViewScope scope) =>
        Of(page, scope, scope.T.Agencies, scope.T.AgenciesLead, Routes.Agencies, Crumb.Of(scope.T.Agencies, null));

    internal static PageHead Of(AgencyPage page, ViewScope scope)
    {
        var (agency, t) = (page.Agency, scope.T);
        var lead = t.AgencyLead(agency.Place?.Name, RoleCounts.Of(scope.Publication.TasksOf(agency), t, ", ")).Text;
        return Of(
            page, scope, AgencyTitle.Of(agency, t), lead, Routes.Agencies,
            Crumb.Of(t.Agencies, Routes.Agencies), Crumb.Of(new Content(agency.Name), null)) with
        { HasTaskTables = true };
    }

    internal static PageHead Of(AgencyKindPage page, ViewScope scope)
    {
        var (name, t) = (page.Agencies[0].Name, scope.T);
        return Of(
            page, scope, t.SameInOtherPlaces(name).Text, t.KindLead(page.Agencies.Length), Routes.Agencies,
            Crumb.Of(t.Agencies, Routes.Agencies), Crumb.Of(new Content(name), null)) with
        { HasTaskTables = true };
    }

    internal static PageHead Of(IndexSetListPage page, ViewScope scope) =>
        Of(page, scope, scope.T.IndexSets, scope.T.IndexesLead, Routes.IndexSets, Crumb.Of(scope.T.Indexes, null));

    internal static PageHead Of(IndexSetPage page, ViewScope scope)
    {
        var set = page.IndexSet;
        return Of(
            page, scope, $"{set.DisplayName}: {set.Name}", Plain(set.Description) ?? set.Name, Routes.IndexSets,
            Crumb.Of(scope.T.Indexes, Routes.IndexSets), Crumb.Of(set.DisplayName, null));
    }

    internal static PageHead Of(DimensionPage page, ViewScope scope)
    {
        var (set, dimension, t) = (page.IndexSet, page.Dimension, scope.T);
        return Of(
            page, scope, dimension.Name, t.DimensionLead(dimension), Routes.IndexSets, Crumb.Of(t.Indexes, Routes.IndexSets),
            Crumb.Of(set.DisplayName, Routes.Of(set)), Crumb.Of(dimension.ShownPath, null)) with
        { HasTaskTables = true };
    }
}
