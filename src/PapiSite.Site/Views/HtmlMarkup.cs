namespace PapiSite.Site.Views;

/// <summary>HTML that is safe as it stands: made by the prose renderer or a chart, never taken from content.</summary>
public readonly record struct HtmlMarkup(string Html);
