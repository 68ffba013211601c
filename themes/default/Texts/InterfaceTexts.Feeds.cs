namespace PapiSite.Themes.Default.Texts;

/// <content>News and calendars.</content>
public abstract partial class InterfaceTexts
{
    public abstract string Follow { get; }
    public abstract string FollowLead(bool hasNews, bool hasCalendar);
    public abstract string FollowNews { get; }
    public abstract string FollowCalendar { get; }
    public abstract string NewsOf(string name);
    public abstract string OverdueNews { get; }
    public abstract string NewsLead(int most);
    public abstract string NewsPlan(string title);
    public abstract string NewsReport(string agency, string report, bool isCorrection);
    public abstract string NewsReports { get; }
    public abstract string NewsOverdue(string task);
    public abstract string NewsTasksOverdue { get; }
    public abstract string NewsMoreTasks(int count);
    public abstract string CalendarOf(string name);
    public abstract string CalendarLead(string site);
}
