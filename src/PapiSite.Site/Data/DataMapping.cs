using System.Collections.Immutable;
using System.Diagnostics;
using PapiSite.Language.Values;
using PapiSite.Model.Agencies;
using PapiSite.Model.Plans;
using PapiSite.Site.Progress;

namespace PapiSite.Site.Data;

/// <summary>Maps the model to the shapes that other programs read.</summary>
internal static class DataMapping
{
    public static TaskData Of(PublishedTask published, DataAddresses at)
    {
        var (plan, task) = (published.Plan, published.Task);
        var group = PrintedLabels.OfGroups(task);
        return new(task)
        {
            Id = published.Id,
            Plan = plan.Id,
            Group = group,
            Label = task.Label,
            Title = task.Headline,
            Dimension = task.Dimensions.IsEmpty ? null : task.Dimensions[0].Path,
            Lead = Of(task.In(Role.Lead)),
            Coordinating = Of(task.In(Role.Coordinating)),
            Monitoring = Of(task.In(Role.Monitoring)),
            Implementing = Of(task.In(Role.Implementing)),
            Deadline = Of(task.Deadline),
            Target = AllTargets(task.Targets),
            Deliverable = Joined(task.Deliverables),
            State = DataNames.Of(PublishedStates.Of(published)),
            Dimensions = [.. task.Dimensions.Select(d => d.Path).Distinct()],
            Source = new(plan.Number, string.IsNullOrEmpty(task.Appendix) ? null : task.Appendix, group, task.Provenance ?? task.Label)
            {
                IsInAppendix = task.Appendix is not null,
            },
            Url = at.Of(Routes.Of(published)),
            Targets = [.. task.Targets.Select(Of)],
            Citations = [.. task.Citations.Select(Of)],
            Parts =
            [
                .. task.Subtasks.Select(s => new SubtaskData(
                    s,
                    s.Label,
                    s.Headline,
                    Of(s.Assignments.Where(a => a.Role == Role.Lead)),
                    Of(s.Assignments.Where(a => a.Role == Role.Coordinating)),
                    Of(s.Assignments.Where(a => a.Role == Role.Monitoring)),
                    Of(s.Assignments.Where(a => a.Role == Role.Implementing)),
                    Of(s.Deadline),
                    Joined(s.Deliverables),
                    [.. s.Targets.Select(Of)],
                    [.. s.Citations.Select(Of)]
                )
                {
                    OtherRoles = OtherRoles(s.Assignments, []),
                }),
            ],
            Notes = [.. task.Notes, .. task.Groups.Reverse().SelectMany(g => g.Notes)],
            OpenRoles = [.. task.OpenRoles.Select(r => r.Model).OfType<Role>().Order().Select(DataNames.Of)],
            Inferred = [.. InferredOf(plan, task)],
            Progress = ReportMapping.Of(published),
            OtherRoles = OtherRoles(task.Assignments, task.OpenRoles),
        };
    }

    private static ImmutableArray<OtherRoleData> OtherRoles(ImmutableArray<Assignment> assignments, ImmutableHashSet<AssignedRole> open) =>
    [
        .. assignments.Where(a => a.Other is not null).GroupBy(a => a.Other!).Select(role => new OtherRoleData(
            role.Key.Name, role.Key.EnglishName, role.Key.CountsAs is { } counted ? DataNames.Of(counted) : null, role.Key.IsOfPersons,
            Of(role), open.Contains(AssignedRole.Of(role.Key)))),
    ];

    private static IEnumerable<string> InferredOf(Plan plan, PlanTask task) =>
        plan
            .Inferred.Where(part =>
                part switch
                {
                    InferredPart.Dimensions => !task.Dimensions.IsEmpty,
                    InferredPart.Targets => !task.Targets.IsEmpty,
                    InferredPart.Deliverables => !task.Deliverables.IsEmpty,
                }
            )
            .Select(DataNames.Of);

    public static PlanData Of(Plan plan, DataAddresses at) =>
        new()
        {
            Id = plan.Id,
            Title = plan.Title,
            Number = plan.Number,
            Issued = plan.Issued,
            Standing = DataNames.Of(plan.Standing),
            NumberAbsence = plan.NumberAbsence is { } noNumber ? DataNames.Of(noNumber) : null,
            IssuedIn = plan.IssuedIn is { Day: null } month
                ? month.First.Month == month.Last.Month
                    ? $"{month.First:yyyy-MM}"
                    : $"{month.First:yyyy}"
                : null,
            IssuedAbsence = plan.IssuedAbsence is { } noDay ? DataNames.Of(noDay) : null,
            SourceCopy = plan.SourceCopy is { } copy ? DataNames.Of(copy) : null,
            Issuer = Of(plan.Issuers),
            Signatory = plan.Signatory?.Name,
            Place = plan.Place?.Id ?? plan.PlaceName,
            FirstYear = plan.Period?.FirstYear,
            LastYear = plan.Period?.LastYear,
            IndexSets = [.. plan.IndexSets.Select(s => s.Code)],
            Wording = plan.IsSummarised ? "summary" : "official",
            Status = plan.Status switch
            {
                PlanStatus.Draft => "draft",
                PlanStatus.InForce => "in-force",
                PlanStatus.Replaced => "replaced",
                PlanStatus.Expired => "expired",
                null => null,
                _ => throw new UnreachableException(),
            },
            Scores =
            [
                .. Scores(null, null, plan.Results, plan.Aims),
                .. plan.Groups.SelectMany(g => Scores(g.Label, g.Dimensions.IsEmpty ? null : g.Dimensions[0].Path, g.Results, g.Aims)),
            ],
            Tasks = plan.Tasks.Length,
            Citations = [.. plan.Citations.Select(c => new PlanCitationData(DataNames.Of(c.Kind), Of(c)))],
            Url = at.Of(Routes.Of(plan)),
        };

    public static ScoreEntryData Of(PublishedScore published, DataAddresses at)
    {
        var (plan, year, score) = (published.Plan, published.Year.Year, published.Year.Score);
        return new(
            plan.Id,
            plan.Place?.Id ?? plan.PlaceName,
            published.IndexSet?.Code,
            published.Dimension?.Path,
            published.Group?.Label,
            year,
            published.IsAim,
            score.Points,
            score.OutOf,
            score.Rank,
            score.Ranked,
            score.IsGroup,
            score.Change,
            score.Band,
            at.Of(published.Route)
        )
        {
            Unit = UnitOf(score),
            Operator = score.Bound is { } bound ? DataNames.Of(bound) : null,
            PointsChange = score.PointsChange,
            ChangeSince = score.ChangeSince,
            PointsChangeSince = score.PointsChangeSince,
            Words = score.Words,
        };
    }

    public static AgencyData Of(Agency agency, AgencyTasks tasks, DataAddresses at) =>
        new()
        {
            Id = agency.Id,
            Name = agency.Name,
            ShortName = agency.ShortName,
            Aliases = agency.Aliases,
            Abbreviations = agency.Abbreviations,
            Level = DataNames.Of(agency.Level),
            Kind = DataNames.Of(agency.Kind),
            Place = agency.Place?.Id,
            Members = [.. agency.Members.Select(a => a.Id)],
            Successors = [.. agency.Successors.Select(a => a.Id)],
            ValidFrom = agency.Lifetime.From?.First,
            ValidTo = agency.Lifetime.LastDay,
            Unverified = [.. Unverified(agency.Unverified)],
            Contact = ContactOf(agency),
            Leads = tasks.In(Role.Lead).Length,
            Coordinates = tasks.In(Role.Coordinating).Length,
            Url = at.Of(Routes.Of(agency)),
            Parent = agency.Parent?.Id,
        };

    private static IEnumerable<string> Unverified(UnverifiedFacts facts)
    {
        if (facts.HasFlag(UnverifiedFacts.From))
            yield return "validFrom";
        if (facts.HasFlag(UnverifiedFacts.To))
            yield return "validTo";
        if (facts.HasFlag(UnverifiedFacts.Successors))
            yield return "successors";
    }

    public static IEnumerable<DeadlineEntryData> Deadlines(Publication publication, DataAddresses at)
    {
        foreach (var published in publication.Tasks)
        {
            var (plan, task) = (published.Plan, published.Task);
            if (Of(task.Deadline) is { } deadline)
                yield return Entry("task", published.Id, plan, task.Headline, deadline, task.Deadline!, at.Of(Routes.Of(published)));
        }

        foreach (var plan in publication.Content.Plans)
        {
            foreach (var duty in plan.ReportingDuties)
            {
                if (Of(duty.Deadline) is { } deadline)
                    yield return Entry("report", null, plan, duty.Headline, deadline, duty.Deadline!, at.Of(Routes.Of(plan)));
            }
        }
    }

    private static DeadlineData? Of(Deadline? deadline) =>
        deadline is null ? null : new(deadline.Text, DataNames.Of(deadline.Kind), deadline.First, deadline.Last)
        {
            Note = deadline.Note,
            Recurrence = Of(deadline.Recurrence),
            Parts = [.. deadline.Parts.Select(p => new DeadlinePartData(
                p.Text, DataNames.Of(p.Kind), p.First, p.Last, p.Note, Of(p.Recurrence)))],
        };

    private static RecurrenceData? Of(Recurrence? recurrence) => recurrence is null ? null : new(
        DataNames.Of(recurrence.Every), recurrence.Step, recurrence.Times, recurrence.FirstMonth, recurrence.LastMonth, recurrence.Day);

    private static AgencyContactData? ContactOf(Agency agency)
    {
        var (head, contact) = (agency.Head, agency.Contact);
        return head is null && contact.IsEmpty
            ? null
            : new(
                head?.Name,
                head?.Capacity,
                contact.Address,
                contact.Telephone,
                contact.Email,
                contact.WebSite,
                contact.Reception,
                contact.ConfirmedOn?.Last
            );
    }

    private static DeadlineEntryData Entry(
        string of,
        string? task,
        Plan plan,
        string title,
        DeadlineData data,
        Deadline deadline,
        string url
    ) =>
        new()
        {
            Of = of,
            Task = task,
            Plan = plan.Id,
            Title = title,
            Deadline = data,
            Every = deadline.Recurrence is { } recurrence ? DataNames.Of(recurrence.Every) : null,
            Url = url,
        };

    public static ImmutableArray<AgencyRoleData> Of(IEnumerable<Assignment> assignments) =>
        [.. assignments.Select(a => new AgencyRoleData(a.Agency?.Id, a.Mention.Name, a.Mention.Note))];

    private static TargetData Of(Target target) =>
        new(target.Text, target.Operator is { } comparison ? DataNames.Of(comparison) : null, target.Number, target.Unit)
        {
            Year = target.Year,
            Figures = [.. target.Figures.Select(Of)],
            Unread = target.Unread,
        };

    private static TargetFigureData Of(TargetFigure figure) => new(
        DataNames.Of(figure.Operator),
        figure.Number,
        figure.Upper,
        figure.IsBelowUpper,
        figure.OutOf,
        figure.Unit,
        figure.Year,
        figure.Of,
        figure.IsRank ? "rank" : figure.IsChange ? "change" : "level",
        figure.IsDecidable
    );

    private static TargetData? AllTargets(ImmutableArray<Target> targets) =>
        targets.IsEmpty ? null : Of(targets[0]) with
        {
            Text = string.Join("; ", targets.Select(t => t.Text)),
            Year = targets.Select(t => t.Year).Distinct().ToList() is [var year] ? year : null,
            Figures = [.. targets.SelectMany(t => t.Figures).Select(Of)],
            Unread = targets.Select(t => t.Unread).FirstOrDefault(u => u is not null),
        };

    private static CitationData Of(CitedDocument cited) =>
        new(cited.Key, cited.Reference.Name, cited.Reference.Number, cited.Reference.Date, cited.Reference.Issuer)
        {
            Relation = DataNames.Of(cited.Kind),
        };

    private static IEnumerable<ScoreData> Scores(
        string? group,
        string? dimension,
        ImmutableArray<YearScore> results,
        ImmutableArray<YearScore> aims
    )
    {
        ScoreData Of(YearScore s, string kind) =>
            new(group, dimension, s.Year, kind, s.Score.Points, s.Score.OutOf, s.Score.Rank, s.Score.Ranked, s.Score.Change, s.Score.Band,
                UnitOf(s.Score), s.Score.Bound is { } bound ? DataNames.Of(bound) : null, s.Score.Words);
        return results.Select(r => Of(r, "result")).Concat(aims.Select(a => Of(a, "aim")));
    }

    private static string? UnitOf(Score score) => score.Points is null ? null : score.IsPercent ? "percent" : "points";

    private static string? Joined(ImmutableArray<string> items) => items.IsEmpty ? null : string.Join("; ", items);
}
