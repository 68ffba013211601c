namespace PapiSite.Site.Data;

/// <summary>A column of a table.</summary>
/// <param name="Name">The name in the header, a promise to programs that read it.</param>
/// <param name="Value">The field of a row; null for an empty one.</param>
internal sealed record Column<TRow>(string Name, Func<TRow, string?> Value);
