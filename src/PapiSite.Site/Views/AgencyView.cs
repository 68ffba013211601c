using System.Collections.Immutable;
using PapiSite.Language.Text;
using PapiSite.Language.Values;
using PapiSite.Model.Agencies;
using PapiSite.Model.Plans;
using PapiSite.Site.Data;
using PapiSite.Site.Pages;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <summary>An agency, with the tasks that it has itself and through groups.</summary>
public sealed record AgencyView(PageHead Head) : PageView(Head)
{
    /// <summary>Its name.</summary>
    public required Sentence Name { get; init; }

    /// <summary>Its Vietnamese name where the page calls it otherwise; or null.</summary>
    public string? Original { get; init; }

    /// <summary>Where it is and how much work it has.</summary>
    public required Sentence Lead { get; init; }

    /// <summary>What is known of it.</summary>
    public ImmutableArray<Fact> Facts { get; init; } = [];

    /// <summary>Its kin.</summary>
    public required AgencyKin Kin { get; init; }

    /// <summary>True for a group that each plan means in its own way.</summary>
    public bool IsRelativeGroup { get; init; }

    /// <summary>A description, or null.</summary>
    public HtmlMarkup? Description { get; init; }

    /// <summary>A note to the reader, or null.</summary>
    public HtmlMarkup? Note { get; init; }

    /// <summary>How to reach it; null where nobody would expect that to be known.</summary>
    public ContactView? Contact { get; init; }

    /// <summary>How far the tasks are that it leads; null where it leads none.</summary>
    public ProgressOverviewModel? Progress { get; init; }

    /// <summary>The tasks by role, then those through each group; null where there are none.</summary>
    public TaskSections? Tasks { get; init; }

    /// <summary>The reports that it owed; null where it owed none.</summary>
    public AgencyRecord? Record { get; init; }

    /// <summary>Its drafts for comment.</summary>
    public ImmutableArray<IndexEntry> Consultations { get; init; } = [];

    /// <summary>The questions that it must answer; null where there are none.</summary>
    public AgencyQuestions? Questions { get; init; }

    /// <summary>How to follow it, or null.</summary>
    public Follow? Follow { get; init; }

    /// <summary>The view of an agency's page.</summary>
    public static AgencyView Of(AgencyPage page, ViewScope scope)
    {
        var (agency, publication, t) = (page.Agency, scope.Publication, scope.T);
        var own = publication.TasksOf(agency);
        return new(PageHead.Of(page, scope))
        {
            Name = t.Called(agency),
            Original = t.Original(agency.Name, agency.EnglishName),
            Lead = t.AgencyLead(agency.Place, RoleCounts.Of(own, t, ", ")),
            Facts = [.. FactsOf(agency, t).OfType<Fact>()],
            Kin = AgencyKin.Of(agency, scope),
            IsRelativeGroup = agency.Kind == AgencyKind.RelativeGroup,
            Description = scope.Prose(agency.Description, 2),
            Note = scope.Prose(agency.Note, 2),
            Contact = ContactView.Of(agency, scope),
            Progress = own.In(Role.Lead) is { IsEmpty: false } led ? ProgressOf(led, scope) : null,
            Tasks = TasksOf(agency, own, scope),
            Record = AgencyRecord.Of([.. publication.DueFrom(agency)], t),
            Consultations = IndexEntry.Of(publication.Consultations.Of(agency), t),
            Questions = AgencyQuestions.Of([.. publication.Questions.Of(agency)], t),
            Follow = Follow.Of(page, scope),
        };
    }

    private static IEnumerable<Fact?> FactsOf(Agency agency, InterfaceTexts t)
    {
        var otherNames = agency.AllNames.Skip(1).Except(agency.Colloquial).ToList();
        yield return Fact.Of(t.OtherNames, otherNames.Count > 0 ? Sentence.Of(string.Join("; ", otherNames)) : null);
        yield return agency.Parent is { } parent ? new Fact(t.PartOfBody, t.Called(parent)) { Route = Routes.Of(parent) } : null;
        yield return Fact.Of(t.LevelLabel, t.Level(agency.Level));
        yield return agency.Place is { } place ? new Fact(t.Place, PlaceOf(place, t)) { Route = Routes.Of(place) } : null;
        yield return Fact.Of(t.ExistedFrom, DayOf(agency.Lifetime.From, UnverifiedFacts.From, agency, t));
        yield return Fact.Of(t.ExistedUntil, DayOf(agency.Lifetime.To, UnverifiedFacts.To, agency, t));
    }

    private static Sentence PlaceOf(Place place, InterfaceTexts t) =>
        $"{t.PlaceHistory(place)}"
            + $"{Mark(place.Unverified != UnverifiedFacts.None, t)}";

    private static string? DayOf(DateValue? date, UnverifiedFacts fact, Agency agency, InterfaceTexts t) =>
        date is { } day ? t.Date(day) + Mark(agency.Unverified.HasFlag(fact), t) : null;

    /// <summary>Says of a fact that nobody has compared it with a decision.</summary>
    private static string Mark(bool isUnverified, InterfaceTexts t) => isUnverified ? $" ({t.Unverified})" : "";

    private static ProgressOverviewModel ProgressOf(ImmutableArray<PublishedTask> led, ViewScope scope) =>
        ProgressOverviewModel.Of(scope.Publication, led, ProgressTableModel.ByPlan(led, scope.T)) with
        {
            Completion = CompletionTableModel.ByPlan(led, scope.T),
        };

    private static TaskSections? TasksOf(Agency agency, AgencyTasks own, ViewScope scope)
    {
        var (publication, t) = (scope.Publication, scope.T);
        var through = publication.GroupsOf(agency).Select(g => (Group: g, Tasks: publication.TasksOf(g).All.ToList()))
            .Where(g => g.Tasks.Count > 0).ToList();
        var all = own.All.Concat(through.SelectMany(g => g.Tasks)).DistinctBy(task => task.Id).ToList();
        if (all.Count == 0) return null;
        return TaskSections.Of(all,
        [
            .. RoleCounts.Order.Select(role => (Role: role, Tasks: own.In(role))).Where(r => !r.Tasks.IsEmpty).Select(r => (
                $"vai-tro-{DataNames.Of(r.Role)}", ByDeadline(Sentence.OfWords(t.RoleTitle(r.Role, r.Tasks.Length)), r.Tasks, scope))),
            .. own.OwnRoles.Select(role => (Role: role, Tasks: own.In(AssignedRole.Of(role)))).Select(r => (
                $"vai-tro-{r.Role.Id}", ByDeadline($"{RoleWords.Of(r.Role, t)}: {t.Tasks(r.Tasks.Length)}", r.Tasks, scope))),
            .. through.Select(g => (
                $"qua-{VietnameseText.Slug(g.Group.Id)}", ByDeadline(t.ThroughGroup(t.Called(g.Group), g.Tasks.Count), g.Tasks, scope))),
        ], t);
    }

    private static TaskTable ByDeadline(Sentence title, IEnumerable<PublishedTask> tasks, ViewScope scope) =>
        TaskTable.Of(title, [.. tasks.OrderBy(task => task.Task.Deadline?.Last ?? DateOnly.MaxValue)], scope);
}
