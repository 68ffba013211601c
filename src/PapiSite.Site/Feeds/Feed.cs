namespace PapiSite.Site.Feeds;

/// <summary>A file that programs of readers fetch again and again: news, or a calendar. How it reads is the theme's.</summary>
/// <param name="Route">Its address from the site's root; like a page it exists in each language.</param>
/// <param name="PageRoute">The page that it belongs to.</param>
public abstract record Feed(string Route, string PageRoute);
