using System.Collections.Immutable;
using PapiSite.Model.Agencies;
using PapiSite.Model.Changes;
using PapiSite.Model.Plans;

namespace PapiSite.Site.Feeds;

/// <summary>
/// What is news, a source a line. A source gives everything that it knows; what lies after the day of publication is left out later.
/// </summary>
public static class NewsSources
{
    /// <summary>Every source. Of news of one day, those of an earlier source come first.</summary>
    public static IReadOnlyList<Func<Publication, IEnumerable<NewsItem>>> All { get; } =
    [Consultations, Plans, Reports, Answers, Edits, Deadlines];

    private static IEnumerable<NewsItem> Plans(Publication publication) =>
        from plan in publication.Content.Plans
        let issued = plan.IssuedIn
        // A draft, or a copy without a number, is no news of an issue.
        where issued is not null && plan is { Number: not null, Standing: not PlanStanding.Draft }
        select new PlanIssued(plan, issued!.Last) { Plan = plan, AgencyIds = [.. AgenciesOf(publication.TasksOf(plan), _ => true)] };

    private static IEnumerable<NewsItem> Reports(Publication publication) =>
        from signed in publication.Content.Reports.GroupBy(r => (r.Plan.Id, r.ReporterKey, r.Period, r.Date)).SelectMany(day => day.Index())
        let report = signed.Item
        orderby report.Place
        select new ReportSigned(report, signed.Index + 1)
        {
            Plan = report.Plan,
            AgencyIds = report.Reporter.Agency is { } agency ? [agency.Id] : [],
        };

    /// <summary>Only what is not completed still: a feed that goes on to call a completed task overdue wrongs the agency.</summary>
    private static IEnumerable<NewsItem> Deadlines(Publication publication) =>
        from task in publication.Tasks
        where task.IsPastDue
        select new DeadlineEnded(task, task.Progress.LastDay!.Value)
        {
            Plan = task.Plan,
            AgencyIds = [.. AgenciesOf([task], role => role == Role.Lead)],
        };

    private static IEnumerable<NewsItem> Consultations(Publication publication) =>
        from progress in publication.Consultations.All
        let consultation = progress.Consultation
        from item in progress.Comments.Where(c => c.Answer?.Date is not null).GroupBy(c => c.Answer!.Date!.Value)
            .Select(g => (NewsItem)new CommentsAnswered(consultation, g.Key, [.. g])).Prepend(new ConsultationOpened(consultation))
        select item with { Plan = consultation.Plan, AgencyIds = IdsOf(consultation.Agencies) };

    private static IEnumerable<NewsItem> Answers(Publication publication) =>
        from progress in publication.Questions.All
        let question = progress.Question
        where progress.IsAnswered && question.Answered is not null
        select new QuestionAnswered(question, question.Answered!.Value) { Plan = question.Plan, AgencyIds = IdsOf(question.Agencies) };

    private static IEnumerable<NewsItem> Edits(Publication publication) =>
        from step in publication.Changes.All.Where(c => !c.IsCorrection).GroupBy(c => (c.Revision, c.PlanId))
        let plan = publication.Changes.PlanOf(step.Key.PlanId)
        from edit in Apart(step, publication)
        select new ContentEdited(step.Key.PlanId, edit.Key, step.Key.Revision, [.. edit])
        {
            Plan = plan,
            AgencyIds =
            [
                .. AgenciesOf(edit.SelectMany(c => c.Tasks).Distinct().Select(publication.Changes.TaskOf).OfType<PublishedTask>(), _ =>
                    true
                ),
            ],
        };

    /// <summary>
    /// Task by task, so that who follows one can tell; a step that touched many is told at once, or it would drive all else out of the
    /// feed.
    /// </summary>
    private static IEnumerable<IGrouping<PublishedTask?, DatedChange>> Apart(IEnumerable<DatedChange> step, Publication publication)
    {
        const int Most = 10;
        var changes = step.ToList();
        var tasks = changes.Select(c => c.Subject is { } subject ? publication.Changes.TaskOf(subject) : null).ToList();
        var isApart = tasks.Distinct().Count() <= Most;
        return changes.Zip(tasks).GroupBy(c => isApart ? c.Second : null, c => c.First);
    }

    private static ImmutableArray<string> IdsOf(IEnumerable<Assignment> agencies) =>
        [.. agencies.Select(a => a.Agency?.Id).OfType<string>().Distinct()];

    private static IEnumerable<string> AgenciesOf(IEnumerable<PublishedTask> tasks, Func<AssignedRole, bool> counts) =>
        tasks.SelectMany(t => t.Task.Assignments.Concat(t.Task.Subtasks.SelectMany(s => s.Assignments))).Where(a => counts(a.Role))
            .Select(a => a.Agency).OfType<Agency>().Select(a => a.Id).Distinct();
}
