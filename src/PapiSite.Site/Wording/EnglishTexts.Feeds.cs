namespace PapiSite.Site.Wording;

/// <content>News and calendars.</content>
public sealed partial class EnglishTexts
{
    public override string Follow => "Follow";

    public override string FollowLead(bool hasNews, bool hasCalendar) =>
        string.Join(
            ' ',
            new[]
            {
                hasNews
                    ? "To be told of new plans, reports, drafts for comment and answers, of changes, and of deadlines that have passed, "
                        + "copy the address of the link to the news into an RSS/Atom reader."
                    : "",
                hasCalendar
                    ? "To be reminded of deadlines and of reports that fall due, add this calendar to a telephone or computer."
                    : "",
            }
                .Where(s => s.Length > 0)
                .DefaultIfEmpty("There is nothing to follow yet.")
        );

    public override string FollowNews => "Get news of changes (RSS/Atom)";
    public override string FollowCalendar => "Add deadlines to a calendar";
    public override string NewsOf(string name) => $"News: {name}";
    public override string DeadlineNews => "Tasks past their deadline";
    public override string NewsLead(int most) => $"The newest first, {most} at most.";
    public override string NewsPlan(string title) => $"Plan issued: {title}";

    public override string NewsReport(string agency, string report, bool isCorrection) =>
        $"{agency}: {report}{(isCorrection ? " (correction)" : "")}";

    public override string NewsReports => "Progress report";
    public override string NewsDeadline(string task, bool isOverdue) => $"{NewsDeadlineKind(isOverdue)}: {task}";
    public override string NewsDeadlineKind(bool isOverdue) => isOverdue ? "Overdue" : "Past the deadline";
    public override string NewsMoreTasks(int count) => $"… and {Count(count, "more task", "more tasks")}.";
    public override string CalendarOf(string name) => $"Deadlines: {name}";

    public override string CalendarLead(string site) =>
        $"Deadlines of tasks and reports, from the plans and the progress reports on “{site}”.";

    public override string ConsultationNews => "Drafts for comment";
    public override string NewsDraft(string title) => $"Open for comment: {title}";

    public override string NewsDraftUntil(DateOnly last, string sendTo) =>
        $"Open for comment until the end of {Day(last)}. Send comments to: {sendTo}";

    public override string NewsComments(string draft) => $"Comments answered: {draft}";
    public override string NewsAnswer(string question) => $"Answered: {question}";
    public override string NewsChanges(string place) => $"Changed: {place}";
}
