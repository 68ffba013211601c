using System.Collections.Immutable;
using PapiSite.Model.Changes;

namespace PapiSite.Site.Feeds;

/// <summary>A plan, or with none the registry, was edited: the changes of a day together.</summary>
public sealed record ContentEdited(string? PlanId, DateOnly Date, ImmutableArray<DatedChange> Changes)
    : NewsItem(Date, Routes.OfChanges(Date.Year), $"thay-doi-{Date:yyyyMMdd}{(PlanId is null ? "" : "-" + PlanId)}")
{
    /// <inheritdoc/>
    public override string Kind => "change";
}
