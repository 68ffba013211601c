using PapiSite.Site.Pages;
using PapiSite.Site.Views;
using PapiSite.Site.Wording;
using PapiSite.Themes.Default.Html;

namespace PapiSite.Themes.Default;

/// <summary>The head of a page and a way to write its body.</summary>
internal sealed record LayoutModel(PageHead Head, Action<Chrome, HtmlOutput> Body);
