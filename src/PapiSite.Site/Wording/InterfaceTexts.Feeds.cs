namespace PapiSite.Site.Wording;

/// <content>News and calendars.</content>
public abstract partial class InterfaceTexts
{
    public abstract string Follow { get; }
    public abstract string FollowLead(bool hasNews, bool hasCalendar);
    public abstract string FollowNews { get; }
    public abstract string FollowCalendar { get; }
    public abstract string NewsOf(string name);
    public abstract string DeadlineNews { get; }
    public abstract string NewsLead(int most);
    public abstract string NewsPlan(string title);
    public abstract string NewsReport(string agency, string report, bool isCorrection);
    public abstract string NewsReports { get; }
    public abstract string NewsDeadline(string task, bool isOverdue);
    public abstract string NewsDeadlineKind(bool isOverdue);
    public abstract string NewsMoreTasks(int count);
    public abstract string CalendarOf(string name);
    public abstract string CalendarLead(string site);
    public abstract string ConsultationNews { get; }
    public abstract string NewsDraft(string title);
    public abstract string NewsDraftUntil(DateOnly last, string sendTo);
    public abstract string NewsComments(string draft);
    public abstract string NewsAnswer(string question);
    public abstract string NewsChanges(string place);
}
