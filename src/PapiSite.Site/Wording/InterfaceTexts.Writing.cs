namespace PapiSite.Site.Wording;

public abstract partial class InterfaceTexts
{
    public abstract string HowToAsk { get; }
    public abstract string AskOneOf { get; }
    public abstract string AskOthers { get; }
    public abstract string QuestionSubject { get; }
    public abstract string QuestionForm { get; }
    public abstract string HowToComment { get; }
    public abstract Sentence CommentSubject(Content title);
    public abstract string CommentForm { get; }
    public abstract string FormToPrint { get; }
    public abstract string FormTo { get; }
    public abstract string FormName { get; }
    public abstract string FormText { get; }
    public abstract string FormDate { get; }
    public abstract string FormSignature { get; }
}
