using System.Collections.Immutable;
using PapiSite.Site.Pages;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <summary>A question with its answer; an answer of a later day is not in it.</summary>
public sealed record QuestionView(PageHead Head) : PageView(Head)
{
    /// <summary>What it is: a question, a petition, feedback.</summary>
    public required string Kind { get; init; }

    /// <summary>The question, in a line.</summary>
    public required string Title { get; init; }

    /// <summary>Where it stands.</summary>
    public required Tag State { get; init; }

    /// <summary>Who must answer.</summary>
    public ImmutableArray<AgencyName> Agencies { get; init; } = [];

    /// <summary>When it was sent and answered, how long that took, or when an answer is due.</summary>
    public ImmutableArray<Fact> Days { get; init; } = [];

    /// <summary>The plan concerned, or null.</summary>
    public PageLink? Plan { get; init; }

    /// <summary>The task concerned and its place in the plan, or null.</summary>
    public (string Place, PageLink Task)? Task { get; init; }

    /// <summary>What the whole of it is called.</summary>
    public required string TextTitle { get; init; }

    /// <summary>The whole of it; null where the title says all.</summary>
    public HtmlMarkup? Text { get; init; }

    /// <summary>The answer, or null.</summary>
    public HtmlMarkup? Answer { get; init; }

    /// <summary>Since when it waits for an answer; null where it has one.</summary>
    public string? Waiting { get; init; }

    /// <summary>Files that go with the answer.</summary>
    public ImmutableArray<FileLink> Files { get; init; } = [];

    /// <summary>Notes to the reader.</summary>
    public ImmutableArray<HtmlMarkup> Notes { get; init; } = [];

    /// <summary>The view of a question's page.</summary>
    public static QuestionView Of(QuestionPage page, ViewScope scope)
    {
        var (progress, t) = (page.Question, scope.T);
        var question = progress.Question;
        return new(PageHead.Of(page, scope))
        {
            Kind = t.KindOfQuestion(question.Kind),
            Title = question.Title,
            State = QuestionTag.Of(progress, t),
            Agencies = AgencyName.Of(question.Agencies),
            Days = [.. DaysOf(page, scope).OfType<Fact>()],
            Plan = question.Plan is { } plan ? new(plan.Title, Routes.Of(plan)) : null,
            Task = question is { Plan: { } of, Task: { } task }
                ? (t.CitedShort(TaskCitation.Of(task)), new(task.Headline, Routes.Of(of, task))) : null,
            TextTitle = t.TextOfQuestion(question.Kind),
            Text = scope.Prose(question.Text),
            Answer = progress.IsAnswered ? scope.Prose(question.Answer) : null,
            Waiting = progress.IsAnswered ? null : t.NoAnswerYet(progress.DaysOpen ?? 0),
            Files = progress.IsAnswered ? FileLink.Of(question.Files) : [],
            Notes = [.. question.Notes.Select(note => scope.Prose(note).Value)],
        };
    }

    private static IEnumerable<Fact?> DaysOf(QuestionPage page, ViewScope scope)
    {
        var (progress, t) = (page.Question, scope.T);
        var limit = scope.Publication.Questions.Limit;
        yield return Fact.Of(t.ColumnSent, t.Day(progress.Question.Sent));
        yield return Fact.Of(t.ColumnAnswerDay, progress.IsAnswered && progress.Question.Answered is { } answered ? t.Day(answered) : null);
        yield return Fact.Of(t.AnswerTime, progress.DaysTaken is { } taken ? t.AnswerTook(taken, limit, progress.DaysLate) : null);
        yield return Fact.Of(t.AnswerDue, !progress.IsAnswered && progress.Due is { } due ? t.Day(due) : null);
    }
}
