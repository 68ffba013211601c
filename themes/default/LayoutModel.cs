using PapiSite.Site.Pages;
using PapiSite.Themes.Default.Html;
using PapiSite.Themes.Default.Texts;

namespace PapiSite.Themes.Default;

/// <summary>A page with its head and a way to write its body.</summary>
internal sealed record LayoutModel(Page Page, PageHead Head, Action<PageFrame, InterfaceTexts, HtmlOutput> Body);
