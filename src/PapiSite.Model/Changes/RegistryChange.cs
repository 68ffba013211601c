using System.Collections.Immutable;

namespace PapiSite.Model.Changes;

/// <summary>A change in the registry of agencies and places.</summary>
/// <param name="Place">The name of the place; null for bodies of the whole country and for places themselves.</param>
public abstract record RegistryChange(string? Place) : ContentChange;

/// <summary>A new place, with the number of its agencies, which are not told one by one.</summary>
public sealed record PlaceAdded(string Name, int AgencyCount) : RegistryChange((string?)null);

/// <summary>A place that is no longer there.</summary>
public sealed record PlaceRemoved(string Name, int AgencyCount) : RegistryChange((string?)null);

/// <summary>A place with another name.</summary>
public sealed record PlaceRenamed(string Before, string After) : RegistryChange((string?)null);

/// <summary>New agencies of a place.</summary>
public sealed record AgenciesAdded(string? Place, ImmutableArray<string> Names) : RegistryChange(Place);

/// <summary>Agencies of a place that are no longer there.</summary>
public sealed record AgenciesRemoved(string? Place, ImmutableArray<string> Names) : RegistryChange(Place);

/// <summary>An agency with another name.</summary>
public sealed record AgencyRenamed(string? Place, string Before, string After) : RegistryChange(Place);
