using PapiSite.Language.Values;
using PapiSite.Model.Consultations;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <summary>A comment on a draft, with what is answered.</summary>
/// <param name="Anchor">The id of its place on the draft's page.</param>
/// <param name="Title">Its number, and who commented.</param>
/// <param name="Sent">When it was sent, in words.</param>
/// <param name="Text">What it says.</param>
/// <param name="Answer">The answer; where there is none, that there is none.</param>
public sealed record CommentView(string Anchor, Sentence Title, string Sent, HtmlMarkup Text, AnswerView Answer)
{
    /// <summary>A comment.</summary>
    /// <param name="comment">The comment, as it stands on the day.</param>
    /// <param name="isOver">True where comments are no longer received, so that a missing answer is a fault.</param>
    /// <param name="scope">The page.</param>
    public static CommentView Of(Comment comment, bool isOver, ViewScope scope) => new(
        Routes.AnchorOf(comment), scope.T.CommentTitle(comment.Number, comment.From), scope.T.CommentSentOn(comment.Sent),
        scope.Prose(comment.Text, 5).Value, AnswerView.Of(comment.Answer, isOver, scope));
}

/// <summary>What is answered to a comment.</summary>
public sealed record AnswerView
{
    /// <summary>What became of the comment, or that it has no answer; or null.</summary>
    public Tag? Outcome { get; init; }

    /// <summary>When it was answered, in words, or null.</summary>
    public string? Day { get; init; }

    /// <summary>Why there is no answer; null where there is one.</summary>
    public string? Missing { get; init; }

    /// <summary>The answer's text, or null.</summary>
    public HtmlMarkup? Text { get; init; }

    /// <summary>What changed in the draft, or null.</summary>
    public HtmlMarkup? Changed { get; init; }

    /// <summary>An answer, or that there is none.</summary>
    public static AnswerView Of(CommentAnswer? answer, bool isOver, ViewScope scope)
    {
        var t = scope.T;
        if (answer is null)
            return new() { Outcome = new(isOver ? "overdue" : "not-reported", t.NotAnswered), Missing = MissingIn(isOver, t) };
        return new()
        {
            Outcome = answer.Outcome is { } outcome ? new(StateOf(outcome), t.Outcome(outcome)) : null,
            Day = answer.Date is { } day ? t.AnsweredOn(day) : null,
            Text = scope.Prose(answer.Text, 5),
            Changed = scope.Prose(answer.Changed, 5),
        };
    }

    private static string MissingIn(bool isOver, InterfaceTexts t) => isOver ? t.NotAnsweredAfterEnd : t.NotAnsweredYet;

    private static string StateOf(CommentOutcome outcome) => outcome switch
    {
        CommentOutcome.Accepted => "completed",
        CommentOutcome.PartlyAccepted => "in-progress",
        CommentOutcome.Explained => "explained",
    };
}
