using System.Diagnostics;
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
        : throw new UnreachableException($"No label for {keyword}.");
}
