using PapiSite.Language.Values;

namespace PapiSite.Site.Wording;

/// <content>How to reach an agency.</content>
public abstract partial class InterfaceTexts
{
    public abstract string Contact { get; }
    public abstract string NoContact { get; }
    public abstract string ContactConfirmed(DateValue date);
}
