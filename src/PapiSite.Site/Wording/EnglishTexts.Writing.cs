namespace PapiSite.Site.Wording;

/// <content>How to write to an agency.</content>
public sealed partial class EnglishTexts
{
    public override string HowToAsk => "How to send a question, a petition or feedback";
    public override string AskOneOf => "Send it to one of these:";
    public override string AskOthers => "Elsewhere: see the contact on the page of each agency.";
    public override string QuestionSubject => "Question, petition or feedback";
    public override string QuestionForm => "Form for a question, a petition or feedback";
    public override string HowToComment => "How to comment";
    public override Sentence CommentSubject(Content title) => $"Comment: {title}";
    public override string CommentForm => "Form for a comment on a draft";
    public override string FormToPrint => "A form to print and fill in by hand";
    public override string FormTo => "To";
    public override string FormName => "Full name";
    public override string FormText => "Text";
    public override string FormDate => "Date";
    public override string FormSignature => "Signature";
}
