using System.Collections.Immutable;
using PapiSite.Language.Text;
using PapiSite.Model.Agencies;
using PapiSite.Site.Pages;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <summary>A kind of agency over all places.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Lead">In how many places there is one.</param>
/// <param name="Agencies">The agencies with their places, those with work first, each with how much it has.</param>
/// <param name="Tasks">Their tasks, agency by agency; null where there are none, or too many for a page.</param>
public sealed record AgencyKindView(
    PageHead Head, Sentence Title, string Lead, ImmutableArray<(NamedLink Agency, string Work)> Agencies, TaskSections? Tasks)
    : PageView(Head)
{
    /// <summary>The view of the page.</summary>
    public static AgencyKindView Of(AgencyKindPage page, ViewScope scope)
    {
        var (publication, t) = (scope.Publication, scope.T);
        var agencies = page.Agencies.Select(a => (Agency: a, Tasks: publication.TasksOf(a)))
            .OrderBy(a => a.Agency.Place?.ShortName ?? "", VietnameseOrder.Instance).ThenBy(a => a.Agency.Id, StringComparer.Ordinal)
            .ToList();
        return new(
            PageHead.Of(page, scope), t.SameInOtherPlaces(t.Called(page.Agencies[0])), t.KindLead(page.Agencies.Length),
            [
                .. agencies.OrderBy(a => a.Tasks.Any ? 0 : 1)
                    .Select(a => (
                        new NamedLink(AgencyTitle.WithPlace(a.Agency, t), Routes.Of(a.Agency)), RoleCounts.Of(a.Tasks, t, " · "))),
            ],
            TasksOf([.. agencies.Select(a => (a.Agency, a.Tasks.All.ToImmutableArray())).Where(a => !a.Item2.IsEmpty)], scope));
    }

    private static TaskSections? TasksOf(ImmutableArray<(Agency Agency, ImmutableArray<PublishedTask> Tasks)> agencies, ViewScope scope)
    {
        var total = agencies.Sum(a => a.Tasks.Length);
        if (total == 0 || !TaskTable.FitsOnePage(total)) return null;
        return TaskSections.Of(
            [.. agencies.SelectMany(a => a.Tasks)],
            [
                .. agencies.Select(a => (
                    $"o-{VietnameseText.Slug(a.Agency.Id)}", TaskTable.Of(AgencyTitle.WithPlace(a.Agency, scope.T), a.Tasks, scope))),
            ],
            scope.T);
    }
}
