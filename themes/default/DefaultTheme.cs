using System.Buffers;
using System.Collections.Immutable;
using System.Reflection;
using PapiSite.Site.Output;
using PapiSite.Site.Pages;
using PapiSite.Site.Prose;
using PapiSite.Site.Views;
using PapiSite.Site.Wording;
using PapiSite.Themes.Default.Html;
using Views = AspNetCoreGeneratedDocument;

namespace PapiSite.Themes.Default;

/// <summary>The theme that comes with PapiSite: Razor templates compiled with the solution, a style sheet, scripts for tables and for search.</summary>
public static class DefaultTheme
{
    /// <summary>The theme.</summary>
    public static Theme Create()
    {
        var assembly = typeof(DefaultTheme).Assembly;
        var assets = assembly.GetManifestResourceNames().Order(StringComparer.Ordinal).Select(name => SiteFile.OfBytes(name, AssetText.Published(name, Read(assembly, name))));
        return new(Render, [.. assets]);
    }

    private static void Render(Page page, PageFrame frame, IBufferWriter<byte> bytes)
    {
        // Headings of a page of prose are named by their words alone, so that links can name them.
        var scope = new ViewScope(frame, page is ProsePage ? HeadingIds.OfProsePage() : HeadingIds.OfPassages());
        var view = page.ViewIn(scope);
        var shown = new LayoutModel(view?.Head ?? scope.HeadOf(page), view is null ? BodyOf(page) : BodyOf(view));
        new Views.Templates_Layout().Render(shown, scope, frame.Chrome, new(bytes));
    }

    private static Action<ViewScope, Chrome, HtmlOutput> BodyOf(PageView view) => view switch
    {
        PlanListView v => Body(new Views.Templates_PlanList(), v),
        PlanView v => Body(new Views.Templates_Plan(), v),
        TaskView v => Body(new Views.Templates_Task(), v),
        IndexSetListView v => Body(new Views.Templates_IndexSetList(), v),
        IndexSetView v => Body(new Views.Templates_IndexSet(), v),
        DimensionView v => Body(new Views.Templates_Dimension(), v),
        ComparisonListView v => Body(new Views.Templates_ComparisonList(), v),
        ComparisonView v => Body(new Views.Templates_Comparison(), v),
        DeadlinesView v => Body(new Views.Templates_Deadlines(), v),
        DeadlineYearView v => Body(new Views.Templates_DeadlineYear(), v),
        DeadlineQuarterView v => Body(new Views.Templates_DeadlineQuarter(), v),
        OpenDeadlinesView v => Body(new Views.Templates_OpenDeadlines(), v),
        ReportListView v => Body(new Views.Templates_ReportList(), v),
        ReportPeriodView v => Body(new Views.Templates_ReportPeriod(), v),
        PlanReportView v => Body(new Views.Templates_PlanReport(), v),
        ChangesView v => Body(new Views.Templates_Changes(), v),
        ChangeYearView v => Body(new Views.Templates_ChangeYear(), v),
        MovedView v => Body(new Views.Templates_Moved(), v),
        RemovedView v => Body(new Views.Templates_Removed(), v),
        SearchView v => Body(new Views.Templates_Search(), v),
        DataView v => Body(new Views.Templates_Data(), v),
        _ => throw new ArgumentException($"The theme has no template for {view.GetType().Name}.", nameof(view)),
    };

    private static Action<ViewScope, Chrome, HtmlOutput> BodyOf(Page page) => page switch
    {
        HomePage p => Body(new Views.Templates_Home(), p),
        AgencyListPage p => Body(new Views.Templates_AgencyList(), p),
        AgencyPage p => Body(new Views.Templates_Agency(), p),
        AgencyKindPage p => Body(new Views.Templates_AgencyKind(), p),
        ProsePage p => Body(new Views.Templates_Prose(), p),
        CodeListPage p => Body(new Views.Templates_CodeList(), p),
        CodePage p => Body(new Views.Templates_Code(), p),
        NotFoundPage p => Body(new Views.Templates_NotFound(), p),
        DocumentListPage p => Body(new Views.Templates_DocumentList(), p),
        DocumentKindPage p => Body(new Views.Templates_DocumentKind(), p),
        DocumentPage p => Body(new Views.Templates_Document(), p),
        ConsultationListPage p => Body(new Views.Templates_ConsultationList(), p),
        ConsultationPage p => Body(new Views.Templates_Consultation(), p),
        QuestionListPage p => Body(new Views.Templates_QuestionList(), p),
        QuestionPage p => Body(new Views.Templates_Question(), p),
        _ => throw new ArgumentException($"The theme has no template for {page.GetType().Name}.", nameof(page)),
    };

    private static Action<ViewScope, Chrome, HtmlOutput> Body<TPage>(Template<TPage> template, TPage page) =>
        (scope, chrome, output) => template.Render(page, scope, chrome, output);

    private static byte[] Read(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
