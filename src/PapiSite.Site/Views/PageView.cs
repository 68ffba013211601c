namespace PapiSite.Site.Views;

/// <summary>
/// All that a page shows, in a language: values, words and links, nothing of which more could be asked. A page's file is made of its view
/// and of the <see cref="Chrome"/> alone.
/// </summary>
/// <param name="Head">What it says of itself, and where it stands.</param>
public abstract record PageView(PageHead Head);
