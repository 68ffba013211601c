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
        var lead = t.AgencyLead(agency.Place, RoleCounts.Of(scope.Publication.TasksOf(agency), t, ", ")).Text;
        return Of(
            page, scope, AgencyTitle.Of(agency, t), lead, Routes.Agencies,
            Crumb.Of(t.Agencies, Routes.Agencies), new(t.Called(agency), null)) with
        { HasTaskTables = true, IsShared = true };
    }

    internal static PageHead Of(AgencyKindPage page, ViewScope scope)
    {
        var t = scope.T;
        var name = t.Called(page.Agencies[0]);
        return Of(
            page, scope, t.SameInOtherPlaces(name).Text, t.KindLead(page.Agencies.Length), Routes.Agencies,
            Crumb.Of(t.Agencies, Routes.Agencies), new(name, null)) with
        { HasTaskTables = true };
    }

    internal static PageHead Of(IndexSetListPage page, ViewScope scope) =>
        Of(page, scope, scope.T.IndexSets, scope.T.IndexesLead, Routes.IndexSets, Crumb.Of(scope.T.Indexes, null));

    internal static PageHead Of(IndexSetPage page, ViewScope scope)
    {
        var (set, t) = (page.IndexSet, scope.T);
        return Of(
            page, scope, $"{set.DisplayName}: {t.Called(set).Text}", Plain(set.Description) ?? t.Called(set).Text, Routes.IndexSets,
            Crumb.Of(scope.T.Indexes, Routes.IndexSets), Crumb.Of(set.DisplayName, null));
    }

    internal static PageHead Of(DimensionPage page, ViewScope scope)
    {
        var (set, dimension, t) = (page.IndexSet, page.Dimension, scope.T);
        return Of(
            page, scope, t.Called(dimension).Text, t.DimensionLead(dimension), Routes.IndexSets, Crumb.Of(t.Indexes, Routes.IndexSets),
            Crumb.Of(set.DisplayName, Routes.Of(set)), Crumb.Of(dimension.ShownPath, null)) with
        { Context = set.DisplayName, HasTaskTables = true, IsShared = true };
    }
}
