namespace PapiSite.Site.Wording;

public abstract partial class InterfaceTexts
{
    public abstract string ChoosePlace { get; }
    public abstract string LatestChanges { get; }
    public abstract string WhatYouCanDo { get; }
    public abstract string AskQuestion { get; }
    public abstract string AskQuestionHow { get; }
    public abstract string SendComment { get; }
    public abstract string SendCommentHow(int open);
    public abstract string UseCalendar { get; }
    public abstract string UseCalendarHow { get; }
}
