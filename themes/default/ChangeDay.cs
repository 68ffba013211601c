using PapiSite.Model.Changes;
using PapiSite.Themes.Default.Texts;

namespace PapiSite.Themes.Default;

/// <summary>The changes of a day, by what they are in.</summary>
internal sealed record ChangeDay(DateOnly Day, IReadOnlyList<(string Title, string? PlanId, IReadOnlyList<DatedChange> Changes)> Places)
{
    /// <summary>The id of its heading.</summary>
    public string Anchor => $"ngay-{Day:yyyy-MM-dd}";

    /// <summary>Changes by day, in their order.</summary>
    public static IReadOnlyList<ChangeDay> Of(IEnumerable<DatedChange> changes, InterfaceTexts t) =>
    [
        .. changes.GroupBy(c => c.Day).Select(day => new ChangeDay(
            day.Key,
            [.. day.GroupBy(c => (Title: t.ChangedIn(c.Change), c.PlanId)).Select(g => (g.Key.Title, g.Key.PlanId, (IReadOnlyList<DatedChange>)[.. g]))])),
    ];
}
