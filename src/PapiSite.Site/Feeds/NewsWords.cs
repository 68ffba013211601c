using PapiSite.Model.Plans;
using PapiSite.Model.Reports;
using PapiSite.Site.Feeds;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Feeds;

/// <summary>News in words: a title, the name of its kind and what there is to know, as plain text.</summary>
internal static class NewsWords
{
    /// <summary>How many tasks of a report are told one by one.</summary>
    private const int MostTasks = 20;

    /// <summary>The entry of a piece of news.</summary>
    public static AtomEntry EntryOf(NewsItem item, FeedAddresses addresses, InterfaceTexts t)
    {
        var (title, kind, lines) = item switch
        {
            PlanIssued { Issued: var plan } => (t.NewsPlan(plan.Title), t.Plan, OfPlan(plan, t)),
            ReportSigned { Report: var report } => (
                t.NewsReport(report.Reporter.Mention.Name, t.ReportFor(report.Period), report.Correction is not null),
                t.NewsReports,
                OfReport(report, t)
            ),
            DeadlineEnded { Task: var task } => (
                t.NewsDeadline(task.Task.Headline, task.Progress.IsOverdue),
                t.NewsDeadlineKind(task.Progress.IsOverdue),
                TaskWords.LinesOf(task, t)
            ),
            ConsultationOpened { Consultation: var draft } => (
                t.NewsDraft(draft.Title),
                t.Consultations,
                [t.NewsDraftUntil(draft.To, draft.SendTo)]
            ),
            CommentsAnswered answered => (t.NewsComments(answered.Consultation.Title), t.Consultations, OfComments(answered)),
            QuestionAnswered { Question: var question } => (
                t.NewsAnswer(question.Title),
                t.Questions,
                question.Answer is { } answer ? [Site.Prose.MarkdownProse.ToPlainText(answer)] : []
            ),
            ContentEdited edited => (t.NewsChanges(t.ChangedIn(edited.Changes[0].Change).Text), t.Changes, OfChanges(edited, t)),
            _ => throw new ArgumentException($"The theme has no words for {item.GetType().Name}.", nameof(item)),
        };
        return new(
            addresses.IdOf(item.Id), title, string.Join('\n', lines), item.Updated, addresses.LinkOf(item.Route), item.Kind, kind);
    }

    private static IEnumerable<string> OfComments(CommentsAnswered answered) => answered.Comments.Select(c => $"{c.Number}. {c.From}");

    private static IEnumerable<string> OfChanges(ContentEdited edited, InterfaceTexts t)
    {
        foreach (var change in edited.Changes.Take(MostTasks)) yield return t.ChangeSentence(change.Change);
        if (edited.Changes.Length > MostTasks) yield return $"… {t.ChangeCount(edited.Changes.Length - MostTasks)}";
    }

    private static IEnumerable<string> OfPlan(Plan plan, InterfaceTexts t)
    {
        yield return $"{DocumentName.Of(plan, t)}.";
        yield return t.PlanLead(
            DocumentName.KindOf(plan, t),
            string.Join(", ", plan.Issuers.Select(i => i.Mention.Name)),
            plan.Tasks.Length,
            plan.Groups.Length
        ).Text;
    }

    private static IEnumerable<string> OfReport(ProgressReport report, InterfaceTexts t)
    {
        yield return $"{PlanLabel.Long(report.Plan, t)}.";
        if (report.Correction is { } correction) yield return $"{t.CorrectsEarlier}: {Site.Prose.MarkdownProse.ToPlainText(correction)}";
        foreach (var reported in report.Tasks.Take(MostTasks))
            yield return $"{t.CitedShort(TaskCitation.Of(reported.Task))} {reported.Task.Headline}: {t.State(reported.State)}".TrimStart();
        if (report.Tasks.Length > MostTasks) yield return t.NewsMoreTasks(report.Tasks.Length - MostTasks);
    }
}
