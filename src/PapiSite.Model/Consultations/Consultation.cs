using System.Collections.Immutable;
using PapiSite.Language.Values;
using PapiSite.Model.Plans;

namespace PapiSite.Model.Consultations;

/// <summary>A draft on which an agency asks for comments for some time. Each is itself alone.</summary>
/// <param name="id">The address: <c>papi-2027</c>.</param>
/// <param name="title">The draft's title.</param>
public sealed class Consultation(string id, string title)
{
    /// <summary>The address: <c>papi-2027</c>.</summary>
    public string Id => id;

    /// <summary>The draft's title.</summary>
    public string Title => title;

    /// <summary>The first day on which comments are received.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The last day on which comments are received.</summary>
    public required DateOnly To { get; init; }

    /// <summary>Where comments go, in words.</summary>
    public required string SendTo { get; init; }

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
