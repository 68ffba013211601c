namespace PapiSite.Model.Changes;

/// <summary>A task or a plan whose address is another one after a change, or which is gone.</summary>
/// <param name="Before">The address before.</param>
/// <param name="After">The address after; null where it is gone.</param>
/// <param name="Title">The headline or title before.</param>
public sealed record AddressMove(TaskAddress Before, TaskAddress? After, string Title);
