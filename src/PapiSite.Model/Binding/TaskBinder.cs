using System.Collections.Immutable;
using System.Globalization;
using PapiSite.Language.Syntax;
using PapiSite.Language.Values;
using PapiSite.Model.Fields;
using PapiSite.Model.Indexes;
using PapiSite.Model.Plans;
using static PapiSite.Model.Binding.ContentBinder;

namespace PapiSite.Model.Binding;

/// <summary>
/// Binds the groups and tasks of a plan, with what they inherit from the entries around them; other fields are read by their rows.
/// </summary>
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
            .. entry
                .All(keyword)
                .Where(e => e.Value is Score && e.Label is not null)
                .Select(e => new YearScore(int.Parse(e.Label!, CultureInfo.InvariantCulture), (Score)e.Value!, scope.Origin(e)))
                .OrderBy(s => s.Year),
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
            OwnDimensions = Typed(entry, Keywords.Dimension),
            Targets = Targets(entry) is { IsEmpty: false } own
                ? own
                : around.Groups.LastOrDefault(g => g.Kind == GroupKind.Goal)?.Targets ?? [],
            Results = Scores(scope, entry, Keywords.Result),
            Aims = Scores(scope, entry, Keywords.Aim),
            Notes = AllProse(entry, Keywords.Note),
            Damaged = AllTexts(entry, Keywords.Damaged),
            Own = OwnTerms.Of(entry),
            Origin = scope.Origin(entry),
        };
        _groups.Add(group);
        Bind(
            entry,
            new(
                around.Groups.Add(group),
                scope.RolesOf(entry).Inheriting(around.Roles),
                scope.DeadlineOf(entry, period) ?? around.Deadline,
                group.Dimensions,
                kind == GroupKind.Goal ? group.Title : around.Goal,
                kind == GroupKind.Appendix ? entry.Label ?? "" : around.Appendix
            )
        );
    }

    private PlanTask Task(EntrySyntax entry, Around around)
    {
        var origin = scope.Origin(entry);
        var roles = scope.RolesOf(entry).Inheriting(around.Roles);
        var dimensions = scope.Dimensions(entry);
        var identifier = Text(entry, Keywords.Identifier);
        var (id, isTaken) = _addresses.OfTask(around.Groups, entry.Label, identifier);
        if (isTaken && identifier is not null)
            origin.ReportHead(scope.Diagnostics, BindingDiagnostics.DuplicateId.Of((identifier, File: origin.Source.Path)));
        var goal = Text(entry, Keywords.Goal);
        var task = new PlanTask(id, entry.Text.Text)
        {
            Label = entry.Label,
            Identifier = identifier,
            Groups = around.Groups,
            Goal = goal ?? around.Goal,
            OwnGoal = goal,
            Assignments = roles.All,
            OpenRoles = roles.Open,
            LostRoles = roles.Lost,
            Deadline = scope.DeadlineOf(entry, period) ?? around.Deadline,
            Targets = Targets(entry) is { IsEmpty: false } own
                ? own
                : around.Groups.LastOrDefault(g => g.Kind == GroupKind.Goal)?.Targets ?? [],
            Dimensions = dimensions.IsEmpty ? around.Dimensions : dimensions,
            OwnDimensions = Typed(entry, Keywords.Dimension),
            Citations = scope.AllCitations(entry),
            Subtasks = [.. entry.All(Keywords.Subtask).Select(Subtask)],
            Files = scope.Files(entry),
            NamedFiles = NamedFiles(entry),
            Appendix = around.Appendix,
            Own = OwnTerms.Of(entry),
            Origin = origin,
        };
        return TaskFields.Read(task, entry);
    }

    private Subtask Subtask(EntrySyntax entry)
    {
        var part = new Subtask(entry.Label, entry.Text.Text)
        {
            Assignments = scope.RolesOf(entry).All,
            Deadline = scope.DeadlineOf(entry, period),
            Targets = Targets(entry),
            Citations = scope.AllCitations(entry),
            Own = OwnTerms.Of(entry),
        };
        return TaskFields.Read(part, entry);
    }

    private static ImmutableArray<Target> Targets(EntrySyntax entry) => OwnTerms.TargetsOf(entry);

    /// <summary>What the entries around a task give it.</summary>
    private sealed record Around(
        ImmutableArray<TaskGroup> Groups,
        RoleLists Roles,
        Deadline? Deadline,
        ImmutableArray<Dimension> Dimensions,
        string? Goal,
        string? Appendix
    );
}
