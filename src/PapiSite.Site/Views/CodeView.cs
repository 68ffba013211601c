using PapiSite.Language.Diagnostics;
using PapiSite.Site.Pages;

namespace PapiSite.Site.Views;

/// <summary>The manual's page of a code.</summary>
/// <param name="Code">The code.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Severity">How grave it is, in words.</param>
/// <param name="What">The message, an ellipsis where it names something.</param>
/// <param name="Mend">How to mend it, likewise.</param>
/// <param name="Why">Why it matters.</param>
/// <param name="Bad">An example that raises it; null for one that is no reading matter.</param>
/// <param name="Good">The same, mended.</param>
public sealed record CodeView(
    PageHead Head, string Code, string Title, string Severity, string What, string Mend, string Why, string? Bad, string Good)
    : PageView(Head)
{
    /// <summary>An example that shows what a huge file gives is no reading matter.</summary>
    private const int LongestExample = 4000;

    /// <summary>The view of the page.</summary>
    public static CodeView Of(CodePage page, ViewScope scope)
    {
        var (code, t) = (page.Descriptor, scope.T);
        return new(
            PageHead.Of(page, scope), code.Code, t.In(code.Title), t.In(DiagnosticFormat.Name(code.Severity)),
            t.In(code.MessageWithBlanks), t.In(code.MendWithBlanks), t.In(code.Why),
            code.Bad.Length > LongestExample ? null : code.Bad, code.Good);
    }
}
