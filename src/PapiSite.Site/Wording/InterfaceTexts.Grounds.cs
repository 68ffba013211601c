namespace PapiSite.Site.Wording;

/// <summary>What pages say of things that no document at hand states.</summary>
public abstract partial class InterfaceTexts
{
    public abstract string NotPrinted { get; }
    public abstract Sentence NoteOfGroup(Content group);
    public abstract string Unverified { get; }
    public abstract string UnverifiedSuccessors { get; }
}
