using System.Collections.Immutable;
using System.Globalization;
using PapiSite.Language.Syntax;
using PapiSite.Language.Values;
using PapiSite.Model.Indexes;
using PapiSite.Model.Plans;
using static PapiSite.Model.Binding.ContentBinder;

namespace PapiSite.Model.Binding;

/// <summary>Binds the groups and tasks of a plan, with what they inherit from the entries around them.</summary>
internal sealed class TaskBinder(BindingScope scope, Period? period)
{
    private readonly ImmutableArray<TaskGroup>.Builder _groups = ImmutableArray.CreateBuilder<TaskGroup>();
    private readonly ImmutableArray<PlanTask>.Builder _tasks = ImmutableArray.CreateBuilder<PlanTask>();
    private readonly TaskAddresses _addresses = new();

    public ImmutableArray<TaskGroup> Groups => _groups.ToImmutable();

    public ImmutableArray<PlanTask> Tasks => _tasks.ToImmutable();

    /// <summary>Binds what stands under the plan.</summary>
    public void BindUnder(EntrySyntax plan) =>
        Bind(plan, new([], scope.RolesOf(plan), scope.DeadlineOf(plan, period), scope.Dimensions(plan), null, null));

    public static ImmutableArray<YearScore> Scores(BindingScope scope, EntrySyntax entry, Keyword keyword) =>
    [
        .. entry.All(keyword).Where(e => e.Value is Score && e.Label is not null)
            .Select(e => new YearScore(int.Parse(e.Label!, CultureInfo.InvariantCulture), (Score)e.Value!, scope.Origin(e))).OrderBy(s => s.Year),
    ];

    private void Bind(EntrySyntax holder, Around around)
    {
        foreach (var entry in holder.Children.Where(c => c.Use is not null))
        {
            if (entry.Keyword == Keywords.Task) _tasks.Add(Task(entry, around));
            else if (entry.Keyword == Keywords.Group) BindGroup(entry, around, GroupKind.Group);
            else if (entry.Keyword == Keywords.Appendix) BindGroup(entry, around, GroupKind.Appendix);
            else if (entry.Keyword == Keywords.Goal) BindGroup(entry, around, GroupKind.Goal);
        }
    }

    private void BindGroup(EntrySyntax entry, Around around, GroupKind kind)
    {
        var dimensions = scope.Dimensions(entry);
        var group = new TaskGroup
        {
            Label = entry.Label,
            Title = entry.Text.Text,
            Anchor = _addresses.OfGroup(around.Groups, entry.Label, kind),
            Kind = kind,
            Depth = around.Groups.Length,
            Description = Prose(entry, Keywords.Description),
            Dimensions = dimensions.IsEmpty ? around.Dimensions : dimensions,
            Targets = Targets(entry) is { IsEmpty: false } own ? own : around.Groups.LastOrDefault(g => g.Kind == GroupKind.Goal)?.Targets ?? [],
            Results = Scores(scope, entry, Keywords.Result),
            Aims = Scores(scope, entry, Keywords.Aim),
            Notes = AllProse(entry, Keywords.Note),
            Damaged = AllTexts(entry, Keywords.Damaged),
            Origin = scope.Origin(entry),
        };
        _groups.Add(group);
        Bind(entry, new(
            around.Groups.Add(group), scope.RolesOf(entry).Inheriting(around.Roles), scope.DeadlineOf(entry, period) ?? around.Deadline,
            group.Dimensions, kind == GroupKind.Goal ? group.Title : around.Goal, kind == GroupKind.Appendix ? entry.Label ?? "" : around.Appendix));
    }

    private PlanTask Task(EntrySyntax entry, Around around)
    {
        var origin = scope.Origin(entry);
        var roles = scope.RolesOf(entry).Inheriting(around.Roles);
        var dimensions = scope.Dimensions(entry);
        var identifier = Text(entry, Keywords.Identifier);
        var (id, isTaken) = _addresses.OfTask(around.Groups, entry.Label, identifier);
        if (isTaken && identifier is not null) origin.ReportHead(scope.Diagnostics, BindingDiagnostics.DuplicateId, identifier, origin.Source.Path);
        return new(id, entry.Text.Text)
        {
            Label = entry.Label,
            Groups = around.Groups,
            Official = Prose(entry, Keywords.Official),
            Description = Prose(entry, Keywords.Description),
            Goal = Text(entry, Keywords.Goal) ?? around.Goal,
            Assignments = roles.All,
            OpenRoles = roles.Open,
            LostRoles = roles.Lost,
            Deadline = scope.DeadlineOf(entry, period) ?? around.Deadline,
            Targets = Targets(entry) is { IsEmpty: false } own ? own : around.Groups.LastOrDefault(g => g.Kind == GroupKind.Goal)?.Targets ?? [],
            Deliverables = AllItems(entry, Keywords.Deliverable),
            Dimensions = dimensions.IsEmpty ? around.Dimensions : dimensions,
            Citations = scope.AllCitations(entry),
            Subtasks = [.. entry.All(Keywords.Subtask).Select(Subtask)],
            Evidence = entry.Get<TextValue>(Keywords.Evidence)?.Text,
            Notes = AllProse(entry, Keywords.Note),
            Damaged = AllTexts(entry, Keywords.Damaged),
            Files = scope.Files(entry),
            Provenance = Text(entry, Keywords.Provenance),
            Appendix = around.Appendix,
            Origin = origin,
        };
    }

    private Subtask Subtask(EntrySyntax entry) => new(entry.Label, entry.Text.Text)
    {
        Official = Prose(entry, Keywords.Official),
        Assignments = scope.RolesOf(entry).All,
        Deadline = scope.DeadlineOf(entry, period),
        Targets = Targets(entry),
        Deliverables = AllItems(entry, Keywords.Deliverable),
        Citations = scope.AllCitations(entry),
        Notes = AllProse(entry, Keywords.Note),
        Damaged = AllTexts(entry, Keywords.Damaged),
    };

    private static ImmutableArray<Target> Targets(EntrySyntax entry) => [.. entry.GetAll(Keywords.Target)];

    /// <summary>What the entries around a task give it.</summary>
    private sealed record Around(
        ImmutableArray<TaskGroup> Groups, RoleLists Roles, Deadline? Deadline, ImmutableArray<Dimension> Dimensions, string? Goal, string? Appendix);
}
