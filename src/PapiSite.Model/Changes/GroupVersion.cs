using System.Collections.Immutable;
using PapiSite.Language.Syntax;
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
        return new(
            new(group.Kind, group.Label, PartText.InLine(group.Title)), group.Anchor,
            [
                .. PartText.Of(
                    (Part.Title, null, group.Title), (Part.Description, null, group.Description), (Part.Dimension, null, group.Origin.Entry.First(Keywords.Dimension)?.Text.Text),
                    (Part.Note, null, string.Join('\n', group.Notes)), (Part.Damaged, null, PartText.Listed(group.Damaged))),
                .. PartText.Of(group.Results.Select(s => (Part.Result, (string?)$"{s.Year}", (string?)s.Score.Text))),
                .. PartText.Of(group.Aims.Select(s => (Part.Aim, (string?)$"{s.Year}", (string?)s.Score.Text))),
            ]);
    }
}
