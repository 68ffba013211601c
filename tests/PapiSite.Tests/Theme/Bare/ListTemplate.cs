using System.Collections;
using PapiSite.Site.Views;

namespace PapiSite.Tests.Theme.Bare;

/// <summary>A list.</summary>
internal static class ListTemplate
{
    public static string Draw(IEnumerable items, Chrome chrome) =>
        string.Concat(items.Cast<object?>().Select(item => $"<li>{ValueTemplate.Draw(item, chrome)}</li>")) is { Length: > 0 } list
            ? $"<ul>{list}</ul>"
            : "";
}
