using PapiSite.Language.Values;

namespace PapiSite.Model.Consultations;

/// <summary>A comment on a draft.</summary>
/// <param name="Number">Its number, as the editor gives it or by its place.</param>
/// <param name="From">Who commented: an organisation, or words such as <c>Một người dân xã A</c>.</param>
/// <param name="Sent">The day on which it was sent.</param>
/// <param name="Text">What it says, in Markdown.</param>
public sealed record Comment(string Number, string From, DateOnly Sent, string Text)
{
    /// <summary>The answer, or null.</summary>
    public CommentAnswer? Answer { get; init; }

    /// <summary>Where it is written.</summary>
    public required Origin Origin { get; init; }
}

/// <summary>What an agency says to a comment.</summary>
/// <param name="Text">The answer, in Markdown, or null.</param>
/// <param name="Date">The day of the answer, or null.</param>
/// <param name="Outcome">What became of the comment, or null.</param>
/// <param name="Changed">What changed in the draft, in Markdown, or null.</param>
public sealed record CommentAnswer(string? Text, DateOnly? Date, CommentOutcome? Outcome, string? Changed);
