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
    public static TaskData Of(PublishedTask published)
    {
        var (plan, task) = (published.Plan, published.Task);
        var group = PrintedLabels.OfGroups(task);
        return new()
        {
            Id = published.Id,
            Plan = plan.Id,
            Group = group,
            Label = task.Label,
            Title = task.Headline,
            Official = task.Official,
            Dimension = task.Dimensions.IsEmpty ? null : task.Dimensions[0].Path,
            Lead = Of(task.In(Role.Lead)),
            Coordinating = Of(task.In(Role.Coordinating)),
            Monitoring = Of(task.In(Role.Monitoring)),
            Implementing = Of(task.In(Role.Implementing)),
            Deadline = Of(task.Deadline),
            Target = AllTargets(task.Targets),
            Deliverable = Joined(task.Deliverables),
            State = StateOf(published),
            Dimensions = [.. task.Dimensions.Select(d => d.Path).Distinct()],
            Deliverables = task.Deliverables,
            Source = new(plan.Number, string.IsNullOrEmpty(task.Appendix) ? null : task.Appendix, group, task.Provenance ?? task.Label)
            {
                IsInAppendix = task.Appendix is not null,
            },
            Url = Routes.Of(published),
            Targets = [.. task.Targets.Select(Of)],
            Goal = task.Goal,
            Citations = [.. task.Citations.Select(Of)],
            Parts = [.. task.Subtasks.Select(s => new SubtaskData(
                s.Label, s.Headline, Of(s.Assignments.Where(a => a.Role == Role.Lead)), Of(s.Assignments.Where(a => a.Role == Role.Coordinating)),
                Of(s.Assignments.Where(a => a.Role == Role.Monitoring)), Of(s.Assignments.Where(a => a.Role == Role.Implementing)),
                Of(s.Deadline), Joined(s.Deliverables)))],
            Damaged = task.Damaged,
            Notes = [.. task.Notes, .. task.Groups.Reverse().SelectMany(g => g.Notes)],
            OpenRoles = [.. task.OpenRoles.Order().Select(role => role.ToString().ToLowerInvariant())],
            Inferred = [.. InferredOf(plan, task)],
            Progress = ReportMapping.Of(published),
        };
    }

    private static IEnumerable<string> InferredOf(Plan plan, PlanTask task) =>
        plan.Inferred.Where(part => part switch
        {
            InferredPart.Dimensions => !task.Dimensions.IsEmpty,
            InferredPart.Targets => !task.Targets.IsEmpty,
            _ => !task.Deliverables.IsEmpty,
        }).Select(part => part.ToString().ToLowerInvariant());

    public static PlanData Of(Plan plan) => new()
    {
        Id = plan.Id,
        Title = plan.Title,
        Number = plan.Number,
        Issued = plan.Issued,
        Standing = plan.Standing.ToString().ToLowerInvariant(),
        NumberAbsence = Name(plan.NumberAbsence),
        IssuedIn = plan.IssuedIn is { Day: null } month ? month.First.Month == month.Last.Month ? $"{month.First:yyyy-MM}" : $"{month.First:yyyy}" : null,
        IssuedAbsence = Name(plan.IssuedAbsence),
        SourceCopy = plan.SourceCopy switch
        {
            SourceCopy.Whole => "whole",
            SourceCopy.AppendixOnly => "appendix-only",
            SourceCopy.WithoutAppendix => "without-appendix",
            SourceCopy.Incomplete => "incomplete",
            _ => null,
        },
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
        Citations = [.. plan.Citations.Select(c => new PlanCitationData(Name(c.Kind), Of(c)))],
        Url = Routes.Of(plan),
    };

    public static ScoreEntryData Of(PublishedScore published)
    {
        var (plan, year, score) = (published.Plan, published.Year.Year, published.Year.Score);
        return new(
            plan.Id, plan.Place?.Id ?? plan.PlaceName, published.IndexSet?.Code, published.Dimension?.Path, published.Group?.Label, year, published.IsAim,
            score.Points, score.OutOf, score.Rank, score.Ranked, score.IsGroup, score.Change, score.Band, published.Route);
    }

    public static AgencyData Of(Agency agency, AgencyTasks tasks) => new()
    {
        Id = agency.Id,
        Name = agency.Name,
        ShortName = agency.ShortName,
        Aliases = agency.Aliases,
        Abbreviations = agency.Abbreviations,
        Level = agency.Level.ToString().ToLowerInvariant(),
        Kind = agency.Kind switch
        {
            AgencyKind.Group => "group",
            AgencyKind.RelativeGroup => "relative-group",
            _ => "body",
        },
        Place = agency.Place?.Id,
        Members = agency.MemberIds,
        Successors = agency.SuccessorIds,
        ValidFrom = agency.From?.First,
        ValidTo = agency.To?.Last,
        Unverified = [.. Unverified(agency.Unverified)],
        Contact = ContactOf(agency),
        Leads = tasks.In(Role.Lead).Length,
        Coordinates = tasks.In(Role.Coordinating).Length,
        Url = Routes.Of(agency),
    };

    private static IEnumerable<string> Unverified(UnverifiedFacts facts)
    {
        if (facts.HasFlag(UnverifiedFacts.From)) yield return "validFrom";
        if (facts.HasFlag(UnverifiedFacts.To)) yield return "validTo";
        if (facts.HasFlag(UnverifiedFacts.Successors)) yield return "successors";
    }

    public static IEnumerable<DeadlineEntryData> Deadlines(Publication publication)
    {
        foreach (var published in publication.Tasks)
        {
            if (Of(published.Task.Deadline) is { } deadline)
                yield return Entry("task", published.Id, published.Plan, published.Task.Headline, deadline, published.Task.Deadline!, Routes.Of(published));
        }

        foreach (var plan in publication.Content.Plans)
        {
            foreach (var duty in plan.ReportingDuties)
            {
                if (Of(duty.Deadline) is { } deadline)
                    yield return Entry("report", null, plan, duty.Headline, deadline, duty.Deadline!, Routes.Of(plan));
            }
        }
    }

    public static DeadlineData? Of(Deadline? deadline) =>
        deadline is null ? null : new(deadline.Text, Name(deadline.Kind), deadline.First, deadline.Last);

    /// <summary>The kind of a deadline as the data name it; none where the plan says nothing.</summary>
    public static string KindOf(Deadline? deadline) => Name(deadline?.Kind ?? DeadlineKind.None);

    /// <summary>The state of a task.</summary>
    public static string StateOf(PublishedTask published) => PublishedState.Of(published);

    /// <summary>The name of a kind of deadline in the data.</summary>
    public static string Name(DeadlineKind kind) => kind switch
    {
        DeadlineKind.FromYear => "from-year",
        _ => kind.ToString().ToLowerInvariant(),
    };

    private static AgencyContactData? ContactOf(Agency agency)
    {
        var (head, contact) = (agency.Head, agency.Contact);
        return head is null && contact.IsEmpty
            ? null
            : new(head?.Name, head?.Capacity, contact.Address, contact.Telephone, contact.Email, contact.WebSite, contact.Reception, contact.ConfirmedOn?.Last);
    }

    private static DeadlineEntryData Entry(string of, string? task, Plan plan, string title, DeadlineData data, Deadline deadline, string url) => new()
    {
        Of = of,
        Task = task,
        Plan = plan.Id,
        Title = title,
        Deadline = data,
        Every = deadline.Recurrence?.Every switch
        {
            null => null,
            RecurrenceInterval.HalfYear => "half-year",
            var every => every.ToString()!.ToLowerInvariant(),
        },
        Url = url,
    };

    public static ImmutableArray<AgencyRoleData> Of(IEnumerable<Assignment> assignments) =>
        [.. assignments.Select(a => new AgencyRoleData(a.Agency?.Id, a.Mention.Name, a.Mention.Note))];

    private static TargetData Of(Target target) => new(target.Text, Sign(target.Operator), target.Number, target.Unit);

    private static TargetData? AllTargets(ImmutableArray<Target> targets) =>
        targets.IsEmpty ? null : Of(targets[0]) with { Text = string.Join("; ", targets.Select(t => t.Text)) };

    private static string? Sign(Comparison? comparison) => comparison switch
    {
        Comparison.AtLeast => ">=",
        Comparison.MoreThan => ">",
        Comparison.AtMost => "<=",
        Comparison.LessThan => "<",
        Comparison.Equal => "=",
        _ => null,
    };

    private static CitationData Of(CitedDocument cited) =>
        new(cited.Key, cited.Reference.Name, cited.Reference.Number, cited.Reference.Date, cited.Reference.Issuer) { Relation = Name(cited.Kind) };

    private static string Name(CitationKind kind) => kind == CitationKind.ToBeReplaced ? "to-be-replaced" : kind.ToString().ToLowerInvariant();

    private static string? Name(Absence? absence) => absence?.ToString().ToLowerInvariant();

    private static IEnumerable<ScoreData> Scores(string? group, string? dimension, ImmutableArray<YearScore> results, ImmutableArray<YearScore> aims)
    {
        ScoreData Of(YearScore s, string kind) => new(
            group, dimension, s.Year, kind, s.Score.Points, s.Score.OutOf, s.Score.Rank, s.Score.Ranked, s.Score.Change, s.Score.Band);
        return results.Select(r => Of(r, "result")).Concat(aims.Select(a => Of(a, "aim")));
    }

    private static string? Joined(ImmutableArray<string> items) => items.IsEmpty ? null : string.Join("; ", items);
}
