using System.Collections.Immutable;
using PapiSite.Language.Values;
using PapiSite.Model.Plans;

namespace PapiSite.Model.Consultations;

/// <summary>A draft on which an agency asks for comments for some time.</summary>
/// <param name="Id">The address: <c>papi-2027</c>.</param>
/// <param name="Title">The draft's title.</param>
/// <param name="From">The first day on which comments are received.</param>
/// <param name="To">The last day on which comments are received.</param>
/// <param name="SendTo">Where comments go, in words.</param>
public sealed record Consultation(string Id, string Title, DateOnly From, DateOnly To, string SendTo)
{
    /// <summary>Who asks.</summary>
    public ImmutableArray<Assignment> Agencies { get; init; } = [];

    /// <summary>The plan that is drafted, or that the draft became; null where it is not on the site.</summary>
    public Plan? Plan { get; init; }

    /// <summary>A description, in Markdown, or null.</summary>
    public string? Description { get; init; }

    /// <summary>The draft's text, in Markdown, or null.</summary>
    public string? Draft { get; init; }

    /// <summary>Attached files, such as the draft.</summary>
    public ImmutableArray<FileValue> Files { get; init; } = [];

    /// <summary>Notes to the reader, in Markdown.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>The comments, in the file's order.</summary>
    public ImmutableArray<Comment> Comments { get; init; } = [];

    /// <summary>Where it is written.</summary>
    public required Origin Origin { get; init; }
}
