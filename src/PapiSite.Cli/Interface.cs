using PapiSite.Language.Diagnostics;
using PapiSite.Site;
using PapiSite.Site.Wording;

namespace PapiSite.Cli;

/// <summary>The words of the pages, where the terminal says the same.</summary>
internal static class Interface
{
    /// <summary>The texts in the language of the messages.</summary>
    public static InterfaceTexts In(MessageLanguage language) =>
        InterfaceTexts.Of(language == MessageLanguage.English ? SiteLanguage.English : SiteLanguage.Vietnamese);
}
