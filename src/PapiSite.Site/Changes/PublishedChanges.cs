using System.Collections.Frozen;
using System.Collections.Immutable;
using PapiSite.Model.Changes;
using PapiSite.Model.Plans;

namespace PapiSite.Site.Changes;

/// <summary>The changes of a content as far as a day, gathered by plan and task, and the addresses that led elsewhere before.</summary>
public sealed class PublishedChanges
{
    private readonly ILookup<string, DatedChange> _byPlan;
    private readonly ILookup<TaskAddress, DatedChange> _byTask;
    private readonly ILookup<TaskAddress, FormerAddress> _former;
    private readonly FrozenDictionary<TaskAddress, PublishedTask> _tasks;
    private readonly FrozenDictionary<string, Plan> _plans;

    /// <summary>Gathers a history for a day.</summary>
    public PublishedChanges(ContentHistory history, ImmutableArray<Plan> plans, ImmutableArray<PublishedTask> tasks, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(history);
        Gap = history.Gap;
        Since = history.Since <= asOf ? history.Since : null;
        All = [.. history.Changes.Where(c => c.Day <= asOf)];
        _byPlan = All.Where(c => c.PlanId is not null).ToLookup(c => c.PlanId!, StringComparer.Ordinal);
        _byTask = All.SelectMany(c => c.Tasks.Select(t => (Task: t, Change: c))).ToLookup(c => c.Task, c => c.Change);
        _tasks = tasks.ToFrozenDictionary(AddressOf);
        _plans = plans.ToFrozenDictionary(p => p.Id);
        Former = [.. history.FormerAddresses.Where(f => f.Until <= asOf && RouteOf(f.Now) is not null)];
        _former = Former.ToLookup(f => f.Address);
    }

    /// <summary>Why nothing is known; null where the history is there.</summary>
    public HistoryGap? Gap { get; }

    /// <summary>The day from which on the changes are known, where earlier ones are not.</summary>
    public DateOnly? Since { get; }

    /// <summary>Every change, the newest day first.</summary>
    public ImmutableArray<DatedChange> All { get; }

    /// <summary>The addresses that something of the site had before, the newest first.</summary>
    public ImmutableArray<FormerAddress> Former { get; }

    /// <summary>The changes of a plan and its tasks.</summary>
    public IEnumerable<DatedChange> Of(Plan plan) => _byPlan[plan?.Id ?? ""];

    /// <summary>The changes of a task.</summary>
    public IEnumerable<DatedChange> Of(PublishedTask task) => _byTask[AddressOf(task)];

    /// <summary>What had the address of a task before it.</summary>
    public IEnumerable<FormerAddress> BeforeAt(PublishedTask task) => _former[AddressOf(task)];

    /// <summary>The plan of an id, or null.</summary>
    public Plan? PlanOf(string? id) => id is null ? null : _plans.GetValueOrDefault(id);

    /// <summary>The task of an address, or null.</summary>
    public PublishedTask? TaskOf(TaskAddress address) => _tasks.GetValueOrDefault(address);

    /// <summary>The route of an address of now; null where nothing is there.</summary>
    public string? RouteOf(TaskAddress address) =>
        address.Task.Length == 0 ? PlanOf(address.Plan) is { } plan ? Routes.Of(plan) : null : TaskOf(address) is { } task ? Routes.Of(task) : null;

    private static TaskAddress AddressOf(PublishedTask task) => new(task.Plan.Id, task.Task.Id);
}
