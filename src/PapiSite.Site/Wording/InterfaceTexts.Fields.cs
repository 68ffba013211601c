using PapiSite.Language.Syntax;

namespace PapiSite.Site.Wording;

/// <content>Fields of tasks and of their parts.</content>
public abstract partial class InterfaceTexts
{
    /// <summary>The label in front of the words of a field that pages show among the facts.</summary>
    internal string LabelOf(Keyword keyword) =>
        keyword == Keywords.Deadline ? ColumnDeadline
        : keyword == Keywords.Target ? Targets
        : keyword == Keywords.Deliverable ? Deliverables
        : keyword == Keywords.Evidence ? Evidence
        : Capital(NameOf(keyword));

    /// <summary>A field that the interface has no word of its own for, by its keyword: that is the plan language's word for it.</summary>
    protected string NameOf(Keyword keyword) => Language == SiteLanguage.Vietnamese ? keyword.Name : keyword.English;

    /// <summary>A field by the name of its keyword; one that the language has no more is called as it was.</summary>
    protected Sentence FieldCalled(string name) =>
        Keywords.Find(name) is { } keyword ? Sentence.OfWords(NameOf(keyword)) : Sentence.Of(name);

    private static string Capital(string name) => char.ToUpperInvariant(name[0]) + name[1..];
}
