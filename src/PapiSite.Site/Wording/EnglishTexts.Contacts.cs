using PapiSite.Language.Values;

namespace PapiSite.Site.Wording;

/// <content>How to reach an agency.</content>
public sealed partial class EnglishTexts
{
    public override string Contact => "Contact";
    public override string NoContact => "The directory has no address, telephone number or email address for this agency yet.";

    public override string ContactConfirmed(DateValue date) =>
        date.Day is null ? $"Confirmed in {Date(date)}." : $"Confirmed on {Date(date)}.";
}
