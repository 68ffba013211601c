namespace PapiSite.Site.Wording;

/// <summary>What pages say of things that no document at hand states, in English.</summary>
public sealed partial class EnglishTexts
{
    public override string NotPrinted => "The document does not print this; the editor worked it out.";
    public override Sentence NoteOfGroup(Content group) => $"Note on all of “{group}”";
    public override string Unverified => "not verified";
    public override string UnverifiedSuccessors => "By name or common knowledge, not verified.";
}
