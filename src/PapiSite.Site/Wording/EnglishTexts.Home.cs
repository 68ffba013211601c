namespace PapiSite.Site.Wording;

/// <content>The home page.</content>
public sealed partial class EnglishTexts
{
    public override string ChoosePlace => "Choose your place";
    public override string LatestChanges => "Latest changes";
    public override string WhatYouCanDo => "What you can do";
    public override string AskQuestion => "Send a question, a petition or feedback";
    public override string AskQuestionHow => "See the questions that were answered, and how to send yours.";
    public override string SendComment => "Comment on a draft";

    public override string SendCommentHow(int open) =>
        $"{(open == 1 ? "1 draft is" : $"{Count(open)} drafts are")} open for comment; each says where to send comments and until when.";

    public override string UseCalendar => "Follow with the calendar of your telephone";

    public override string UseCalendarHow =>
        "Open the page of a plan or an agency and press “Add deadlines to a calendar” at its end; the telephone reminds you when a task "
            + "falls due.";
}
