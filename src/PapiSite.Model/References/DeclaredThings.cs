using PapiSite.Language.Syntax;
using PapiSite.Model.Plans;

namespace PapiSite.Model.References;

/// <summary>Where a content declares its things, and where its plans cite documents.</summary>
internal static class DeclaredThings
{
    /// <summary>
    /// Agencies, places, index sets, dimensions, roles, plans, the documents that they are, tasks: each where its name stands.
    /// </summary>
    public static IEnumerable<Reference> In(SiteContent content) =>
    [
        .. content.Registry.Agencies.Select(a => At(Thing.Of(a), a.Origin)),
        .. content.Registry.Places.All.Select(p => At(Thing.Of(p), p.Origin)),
        .. content.IndexSets.Select(s => At(Thing.Of(s), s.Origin)),
        .. content.IndexSets.SelectMany(s => s.AllDimensions()).Select(d => At(Thing.Of(d), d.Origin)),
        .. content.Roles.Declared.Where(r => r.Origin is not null).Select(r => At(Thing.Of(r), r.Origin!)),
        .. content.Plans.Select(p => At(Thing.Of(p), p.Origin)),
        .. content.Plans.SelectMany(p => p.Tasks.Select(t => At(Thing.Of(p, t), t.Origin))),
        .. content.Plans.Where(p => p.DocumentKey is not null).Select(Document),
    ];

    /// <summary>
    /// The citations of plans. They are known when all plans are: which document one without a year means follows from the others.
    /// </summary>
    public static IEnumerable<Reference> CitedIn(SiteContent content) =>
        from plan in content.Plans
        from cited in plan.AllCitations()
        select new Reference(Thing.Document(cited.Key), plan.Origin.Source, cited.Reference.Span);

    private static Reference At(Thing thing, Origin origin) => new(thing, origin.Source, origin.Entry.Focus);

    private static Reference Document(Plan plan)
    {
        var number = plan.Origin.Entry.First(Keywords.Number) ?? plan.Origin.Entry;
        return new(Thing.Document(plan.DocumentKey!), plan.Origin.Source, number.Focus);
    }
}
