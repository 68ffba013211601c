using System.Collections.Immutable;
using PapiSite.Model.Fields;
using PapiSite.Model.Plans;

namespace PapiSite.Model.Changes;

/// <summary>A group as the words that its readers see.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Anchor">Its address on the plan's page.</param>
/// <param name="Parts">The words of its parts.</param>
public sealed record GroupVersion(GroupName Name, string Anchor, ImmutableArray<PartText> Parts)
{
    /// <summary>The words of a group.</summary>
    public static GroupVersion Of(TaskGroup group)
    {
        ArgumentNullException.ThrowIfNull(group);
        return new(new(group.Kind, group.Label, PartText.InLine(group.Title)), group.Anchor, [.. GroupFields.PartsOf(group)]);
    }
}
