using PapiSite.Model.Agencies;
using PapiSite.Model.Indexes;
using PapiSite.Model.Plans;

namespace PapiSite.Model.References;

/// <summary>Something that the files of a content declare and name.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Its id; of a dimension its path, of a document its key, of a task the plan's id, a slash and its own.</param>
public readonly record struct Thing(ThingKind Kind, string Id)
{
    /// <summary>An agency.</summary>
    public static Thing Of(Agency agency) => new(ThingKind.Agency, agency.Id);

    /// <summary>A place.</summary>
    public static Thing Of(Place place) => new(ThingKind.Place, place.Id);

    /// <summary>An index set.</summary>
    public static Thing Of(IndexSet set) => new(ThingKind.IndexSet, set.Id);

    /// <summary>A dimension; the whole of an index set is that set.</summary>
    public static Thing Of(Dimension dimension) =>
        dimension.Labels.IsEmpty ? new(ThingKind.IndexSet, dimension.SetId) : new(ThingKind.Dimension, dimension.Path);

    /// <summary>A document by its key.</summary>
    public static Thing Document(string key) => new(ThingKind.Document, key);

    /// <summary>A role that has no keyword of its own, declared or not.</summary>
    public static Thing Of(OtherRole role) => new(ThingKind.Role, role.Id);

    /// <summary>A plan.</summary>
    public static Thing Of(Plan plan) => new(ThingKind.Plan, plan.Id);

    /// <summary>A task of a plan.</summary>
    public static Thing Of(Plan plan, PlanTask task) => new(ThingKind.Task, $"{plan.Id}/{task.Id}");
}
