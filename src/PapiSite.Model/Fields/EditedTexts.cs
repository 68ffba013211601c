using System.Collections.Frozen;
using PapiSite.Model.Changes;

namespace PapiSite.Model.Fields;

/// <summary>The parts whose words are a text that is edited, as their fields say.</summary>
internal static class EditedTexts
{
    private static readonly FrozenSet<Part> Parts = new[]
    {
        PlanFields.All.Where(f => f.IsEditedText).Select(f => f.Part), GroupFields.All.Where(f => f.IsEditedText).Select(f => f.Part),
        TaskFields.All.Where(f => f.IsEditedText).Select(f => f.Part),
    }.SelectMany(parts => parts).OfType<Part>().ToFrozenSet();

    /// <summary>True where a change of the part marks what went and what came.</summary>
    public static bool Contains(Part part) => Parts.Contains(part);
}
