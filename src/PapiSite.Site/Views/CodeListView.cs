using System.Collections.Immutable;
using PapiSite.Language.Diagnostics;
using PapiSite.Model;
using PapiSite.Site.Pages;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <summary>The list of codes.</summary>
/// <param name="Codes">The codes.</param>
public sealed record CodeListView(PageHead Head, ImmutableArray<CodeRow> Codes) : PageView(Head)
{
    /// <summary>The view of the page.</summary>
    public static CodeListView Of(CodeListPage page, ViewScope scope) =>
        new(PageHead.Of(page, scope), [.. DiagnosticCatalog.All.Select(code => CodeRow.Of(code, scope.T))]);
}

/// <summary>A code in the list.</summary>
/// <param name="Code">The code.</param>
/// <param name="Route">Its page.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Severity">How grave it is, in words.</param>
public sealed record CodeRow(string Code, string Route, string Title, string Severity)
{
    /// <summary>The row of a code.</summary>
    public static CodeRow Of(DiagnosticDescriptor code, InterfaceTexts t) =>
        new(code.Code, Routes.Of(code), t.In(code.Title), t.In(DiagnosticFormat.Name(code.Severity)));
}
