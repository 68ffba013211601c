using System.Collections.Immutable;

namespace PapiSite.Site.Views;

/// <summary>Tables of tasks below each other under one filter.</summary>
/// <param name="AreMany">True for so many tasks that a browser should lay out only those near the screen.</param>
/// <param name="Filter">The filter, or null.</param>
/// <param name="Tables">The tables, each with the id of its heading, which is the table's caption.</param>
public sealed record TaskSections(bool AreMany, TaskFilter? Filter, ImmutableArray<(string Anchor, TaskTable Table)> Tables);
