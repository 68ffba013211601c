using PapiSite.Site.Pages;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <summary>The heads of the pages that gather what stands in several plans: documents and comparisons.</summary>
public sealed partial record PageHead
{
    internal static PageHead Of(DocumentListPage page, ViewScope scope) =>
        Of(page, scope, scope.T.Documents, scope.T.DocumentsLead, null, Crumb.Of(scope.T.Documents, null));

    internal static PageHead Of(DocumentKindPage page, ViewScope scope)
    {
        var (kind, t) = (page.Kind, scope.T);
        return Of(
            page, scope, t.InPart(t.DocumentsOf(kind), page.Part),
            t.DocumentKindLead(t.DocumentKindName(kind), page.Documents.Length), null,
            Crumb.Of(t.Documents, Routes.Documents), Crumb.Of(t.DocumentKindName(kind), null));
    }

    internal static PageHead Of(ComparisonListPage page, ViewScope scope)
    {
        var t = scope.T;
        return Of(
            page, scope, t.Comparisons, t.ComparisonsLead, Routes.Plans, Crumb.Of(t.Plans, Routes.Plans), Crumb.Of(t.Comparisons, null));
    }

    internal static PageHead Of(DocumentPage page, ViewScope scope)
    {
        var (document, t) = (page.Document, scope.T);
        var when =
            document.Date is { } day ? t.DatedOn(day)
            : document.Year is { } year ? $" ({year})"
            : "";
        var particulars = (document.Issuer ?? document.PlaceName) is { } issuer
            ? t.DocumentOf(document.Title + when, issuer)
            : document.Title + when;
        return Of(
            page,
            scope,
            t.InPart(document.Title, page.Part),
            $"{particulars}. {t.CitedBy(document.Plans.Length, document.Tasks.Length, document.Duties.Length)}",
            null,
            [
                Crumb.Of(t.Documents, Routes.Documents),
                Crumb.Of(t.DocumentKindName(document.Kind), Routes.Of(document.Kind)),
                Crumb.Of(new Content(document.Title), null),
            ]
        ) with
        { HasTaskTables = true, IsShared = true };
    }

    internal static PageHead Of(ComparisonPage page, ViewScope scope)
    {
        var (pair, t) = (page.Pair, scope.T);
        return Of(
            page,
            scope,
            t.ComparisonTitle(PlanLabel.Long(pair.Earlier, t), PlanLabel.Long(pair.Later, t)).Text,
            t.ComparisonLead,
            Routes.Plans,
            [
                Crumb.Of(t.Plans, Routes.Plans),
                Crumb.Of(t.Comparisons, Routes.Comparisons),
                Crumb.Of(new Content(string.Join(" – ", PlanLabel.Of(pair))), null),
            ]
        );
    }
}
