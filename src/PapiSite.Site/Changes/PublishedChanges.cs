using System.Collections.Frozen;
using System.Collections.Immutable;
using PapiSite.Model;
using PapiSite.Model.Agencies;
using PapiSite.Model.Changes;
using PapiSite.Model.Plans;

namespace PapiSite.Site.Changes;

/// <summary>The changes of a content as far as a day, gathered by plan and task, and the addresses that led elsewhere before.</summary>
public sealed class PublishedChanges
{
    private readonly ILookup<string, DatedChange> _byPlan;
    private readonly ILookup<TaskAddress, DatedChange> _byTask;
    private readonly ILookup<ContentAddress, FormerAddress> _former;
    private readonly FrozenDictionary<ContentAddress, RemovedAddress> _removed;
    private readonly FrozenDictionary<TaskAddress, PublishedTask> _tasks;
    private readonly FrozenDictionary<string, Plan> _plans;
    private readonly FrozenDictionary<ContentAddress, PublishedName> _names;
    private readonly AgencyRegistry _registry;

    /// <summary>Gathers a history for a day.</summary>
    public PublishedChanges(ContentHistory history, SiteContent content, ImmutableArray<PublishedTask> tasks, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(content);
        _registry = content.Registry;
        Gap = history.Gap;
        Since = history.Since <= asOf ? history.Since : null;
        All = [.. history.Changes.Where(c => c.Day <= asOf).Select(c => Declared(c, content.Roles))];
        _byPlan = All.Where(c => c.PlanId is not null).ToLookup(c => c.PlanId!, StringComparer.Ordinal);
        _byTask = All.SelectMany(c => c.Tasks.Select(t => (Task: t, Change: c))).ToLookup(c => c.Task, c => c.Change);
        _tasks = tasks.ToFrozenDictionary(t => new TaskAddress(t.Plan.Id, t.Task.Id));
        _plans = content.Plans.ToFrozenDictionary(p => p.Id);
        _names = PublishedName.Of(content, tasks).DistinctBy(n => n.Address).ToFrozenDictionary(n => n.Address);
        var removed = history.RemovedAddresses.Where(r => r.Revision.Day <= asOf).ToList();
        // The registry of today may know what an agency of another day is called now.
        var renamed = removed.Select(r => (r, Now: AgencyNow(r))).Where(r => r.Now is not null && r.Now != r.r.Address)
            .Select(r => new FormerAddress(r.r.Address, r.r.Revision.Day, r.r.Name, r.Now!.Value)).ToList();
        Former = [.. history.FormerAddresses.Where(f => f.Until <= asOf && _names.ContainsKey(f.Now)), .. renamed];
        _former = Former.ToLookup(f => f.Address);
        _removed = removed
            .ExceptBy(renamed.Select(f => f.Address), r => r.Address)
            .DistinctBy(r => r.Address)
            .ToFrozenDictionary(r => r.Address);
    }

    /// <summary>Why nothing is known; null where the history is there.</summary>
    public HistoryGap? Gap { get; }

    /// <summary>The day from which on the changes are known, where earlier ones are not.</summary>
    public DateOnly? Since { get; }

    /// <summary>Every change, the last step first.</summary>
    public ImmutableArray<DatedChange> All { get; }

    /// <summary>The addresses that something of the site had before, the newest first.</summary>
    public ImmutableArray<FormerAddress> Former { get; }

    /// <summary>The addresses of what is gone, in no order.</summary>
    public IEnumerable<RemovedAddress> Removed => _removed.Values;

    /// <summary>The changes of a plan and its tasks.</summary>
    public IEnumerable<DatedChange> Of(Plan plan) => _byPlan[plan?.Id ?? ""];

    /// <summary>The changes of a task.</summary>
    public IEnumerable<DatedChange> Of(PublishedTask task) => _byTask[AddressOf(task)];

    /// <summary>What had the address of a task before it.</summary>
    public IEnumerable<FormerAddress> BeforeAt(PublishedTask task) => _former[ContentAddress.Of(AddressOf(task))];

    /// <summary>What had the address of a task before it and is gone; null where nothing is.</summary>
    public RemovedAddress? GoneAt(PublishedTask task)
    {
        ArgumentNullException.ThrowIfNull(task);
        return _removed.GetValueOrDefault(ContentAddress.Of(AddressOf(task))) is { } removed && !removed.MayBe(task.Task.Headline)
            ? removed
            : null;
    }

    /// <summary>The plan of an id, or null.</summary>
    public Plan? PlanOf(string? id) => id is null ? null : _plans.GetValueOrDefault(id);

    /// <summary>The task of an address, or null.</summary>
    public PublishedTask? TaskOf(TaskAddress address) => _tasks.GetValueOrDefault(address);

    /// <summary>The route of an address of now; null where nothing is there.</summary>
    public string? RouteOf(TaskAddress address) =>
        _names.ContainsKey(ContentAddress.Of(address)) ? Routes.Of(ContentAddress.Of(address)) : null;

    /// <summary>What has an address now, as people call it; null where nothing is there.</summary>
    public string? NameOf(ContentAddress address) => _names.GetValueOrDefault(address)?.Name;

    /// <summary>
    /// Files are compared without the roles that others declare. A role is told under the name that the plan prints, which has its English
    /// one from its declaration; whatever it counts as, that name stays.
    /// </summary>
    private static DatedChange Declared(DatedChange dated, OtherRoles roles) =>
        dated.Change is AgenciesChanged { Role.Own: { } own } change && roles.Find(own.Name) is { } role
            ? dated with { Change = change with { Role = AssignedRole.Of(role with { CountsAs = null }) } }
            : dated;

    private ContentAddress? AgencyNow(RemovedAddress removed)
    {
        if (removed is not { Address.Kind: AddressKind.Agency, Name: { } name }) return null;
        var place = removed.Place is null ? null : _registry.Places.Named(removed.Place, null);
        if (removed.Place is not null && place is null) return null;
        return _registry.Resolve(name, place) is [var only] && ReferenceEquals(only.Place, place) ? new(AddressKind.Agency, only.Id) : null;
    }

    private static TaskAddress AddressOf(PublishedTask task) => new(task.Plan.Id, task.Task.Id);
}
