using System.Buffers;
using System.Collections.Frozen;
using System.Reflection;
using PapiSite.Site.Output;
using PapiSite.Site.Views;
using PapiSite.Themes.Default.Html;
using Templates = AspNetCoreGeneratedDocument;

namespace PapiSite.Themes.Default;

/// <summary>
/// The theme that comes with PapiSite: Razor templates compiled with the solution, a style sheet, scripts for tables and for search.
/// </summary>
public static class DefaultTheme
{
    /// <summary>What writes the body of a page, by the type of its view.</summary>
    private static readonly FrozenDictionary<Type, Action<PageView, Chrome, HtmlOutput>> Bodies = new[]
    {
        Body<PlanListView>(() => new Templates.Templates_PlanList()),
        Body<PlanView>(() => new Templates.Templates_Plan()),
        Body<TaskView>(() => new Templates.Templates_Task()),
        Body<AgencyView>(() => new Templates.Templates_Agency()),
        Body<AgencyKindView>(() => new Templates.Templates_AgencyKind()),
        Body<AgencyListView>(() => new Templates.Templates_AgencyList()),
        Body<PlaceView>(() => new Templates.Templates_Place()),
        Body<PlaceListView>(() => new Templates.Templates_PlaceList()),
        Body<DocumentView>(() => new Templates.Templates_Document()),
        Body<DocumentKindView>(() => new Templates.Templates_DocumentKind()),
        Body<DocumentListView>(() => new Templates.Templates_DocumentList()),
        Body<ConsultationView>(() => new Templates.Templates_Consultation()),
        Body<ConsultationListView>(() => new Templates.Templates_ConsultationList()),
        Body<QuestionView>(() => new Templates.Templates_Question()),
        Body<QuestionListView>(() => new Templates.Templates_QuestionList()),
        Body<ProseView>(() => new Templates.Templates_Prose()),
        Body<CodeView>(() => new Templates.Templates_Code()),
        Body<CodeListView>(() => new Templates.Templates_CodeList()),
        Body<NotFoundView>(() => new Templates.Templates_NotFound()),
        Body<HomeView>(() => new Templates.Templates_Home()),
        Body<IndexSetListView>(() => new Templates.Templates_IndexSetList()),
        Body<IndexSetView>(() => new Templates.Templates_IndexSet()),
        Body<DimensionView>(() => new Templates.Templates_Dimension()),
        Body<ComparisonListView>(() => new Templates.Templates_ComparisonList()),
        Body<ComparisonView>(() => new Templates.Templates_Comparison()),
        Body<DeadlinesView>(() => new Templates.Templates_Deadlines()),
        Body<DeadlineYearView>(() => new Templates.Templates_DeadlineYear()),
        Body<DeadlineQuarterView>(() => new Templates.Templates_DeadlineQuarter()),
        Body<OpenDeadlinesView>(() => new Templates.Templates_OpenDeadlines()),
        Body<ReportListView>(() => new Templates.Templates_ReportList()),
        Body<ReportPeriodView>(() => new Templates.Templates_ReportPeriod()),
        Body<PlanReportView>(() => new Templates.Templates_PlanReport()),
        Body<ChangesView>(() => new Templates.Templates_Changes()),
        Body<ChangeYearView>(() => new Templates.Templates_ChangeYear()),
        Body<MovedView>(() => new Templates.Templates_Moved()),
        Body<RemovedView>(() => new Templates.Templates_Removed()),
        Body<SearchView>(() => new Templates.Templates_Search()),
        Body<DataView>(() => new Templates.Templates_Data()),
    }.ToFrozenDictionary();

    /// <summary>The theme.</summary>
    public static Theme Create()
    {
        var assembly = typeof(DefaultTheme).Assembly;
        var assets = assembly.GetManifestResourceNames().Order(StringComparer.Ordinal)
            .Select(name => SiteFile.OfBytes(name, Read(assembly, name)));
        return new(Render, [.. assets]);
    }

    private static void Render(PageView view, Chrome chrome, IBufferWriter<byte> bytes) =>
        new Templates.Templates_Layout().Render(
            new(view.Head, (around, output) => Bodies[view.GetType()](view, around, output)),
            chrome,
            new(bytes)
        );

    private static KeyValuePair<Type, Action<PageView, Chrome, HtmlOutput>> Body<TView>(Func<Template<TView>> template)
        where TView : PageView => new(typeof(TView), (view, chrome, output) => template().Render((TView)view, chrome, output));

    private static byte[] Read(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
