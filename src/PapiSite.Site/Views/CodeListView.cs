using System.Collections.Immutable;
using PapiSite.Language.Diagnostics;
using PapiSite.Model;
using PapiSite.Site.Pages;

namespace PapiSite.Site.Views;

/// <summary>The list of codes.</summary>
/// <param name="Codes">The codes.</param>
public sealed record CodeListView(PageHead Head, ImmutableArray<CodeRow> Codes) : PageView(Head)
{
    /// <summary>The view of the page.</summary>
    public static CodeListView Of(CodeListPage page, ViewScope scope)
    {
        var t = scope.T;
        return new(
            scope.HeadOf(page), [.. DiagnosticCatalog.All.Select(code => new CodeRow(code.Code, Routes.Of(code), t.In(code.Title), t.In(DiagnosticFormat.Name(code.Severity))))]);
    }
}

/// <summary>A code in the list.</summary>
/// <param name="Code">The code.</param>
/// <param name="Route">Its page.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Severity">How grave it is, in words.</param>
public sealed record CodeRow(string Code, string Route, string Title, string Severity);
