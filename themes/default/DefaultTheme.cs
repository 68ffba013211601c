using System.Collections.Immutable;
using System.Reflection;
using PapiSite.Site.Output;
using PapiSite.Site.Pages;
using PapiSite.Themes.Default.Html;
using PapiSite.Themes.Default.Texts;
using Views = AspNetCoreGeneratedDocument;

namespace PapiSite.Themes.Default;

/// <summary>The theme that comes with PapiSite: Razor templates compiled with the solution, a style sheet, a script for tables.</summary>
public static class DefaultTheme
{
    /// <summary>The theme.</summary>
    public static Theme Create()
    {
        var assembly = typeof(DefaultTheme).Assembly;
        var assets = assembly.GetManifestResourceNames().Order(StringComparer.Ordinal).Select(name => SiteFile.OfBytes(name, Read(assembly, name)));
        return new((page, frame, bytes) => Render(page, frame, InterfaceTexts.Of(frame.Language), new HtmlOutput(bytes)), [.. assets]);
    }

    private static void Render(Page page, PageFrame frame, InterfaceTexts texts, HtmlOutput output)
    {
        var shown = new LayoutModel(page, PageHead.Of(page, frame, texts), (f, t, o) => RenderBody(page, f, t, o));
        new Views.Templates_Layout().Render(shown, frame, texts, output);
    }

    private static void RenderBody(Page page, PageFrame frame, InterfaceTexts texts, HtmlOutput output)
    {
        switch (page)
        {
            case HomePage home: new Views.Templates_Home().Render(home, frame, texts, output); break;
            case PlanListPage plans: new Views.Templates_PlanList().Render(plans, frame, texts, output); break;
            case PlanPage plan: new Views.Templates_Plan().Render(plan, frame, texts, output); break;
            case TaskPage task: new Views.Templates_Task().Render(task, frame, texts, output); break;
            case AgencyListPage agencies: new Views.Templates_AgencyList().Render(agencies, frame, texts, output); break;
            case AgencyPage agency: new Views.Templates_Agency().Render(agency, frame, texts, output); break;
            case AgencyKindPage kind: new Views.Templates_AgencyKind().Render(kind, frame, texts, output); break;
            case IndexSetListPage sets: new Views.Templates_IndexSetList().Render(sets, frame, texts, output); break;
            case IndexSetPage set: new Views.Templates_IndexSet().Render(set, frame, texts, output); break;
            case DimensionPage dimension: new Views.Templates_Dimension().Render(dimension, frame, texts, output); break;
            case DeadlinesPage deadlines: new Views.Templates_Deadlines().Render(deadlines, frame, texts, output); break;
            case DeadlineYearPage year: new Views.Templates_DeadlineYear().Render(year, frame, texts, output); break;
            case DeadlineQuarterPage quarter: new Views.Templates_DeadlineQuarter().Render(quarter, frame, texts, output); break;
            case OpenDeadlinesPage open: new Views.Templates_OpenDeadlines().Render(open, frame, texts, output); break;
            case DataPage data: new Views.Templates_Data().Render(data, frame, texts, output); break;
            case ProsePage prose: new Views.Templates_Prose().Render(prose, frame, texts, output); break;
            case CodeListPage codes: new Views.Templates_CodeList().Render(codes, frame, texts, output); break;
            case CodePage code: new Views.Templates_Code().Render(code, frame, texts, output); break;
            case NotFoundPage notFound: new Views.Templates_NotFound().Render(notFound, frame, texts, output); break;
            default: RenderGathered(page, frame, texts, output); break;
        }
    }

    /// <summary>The pages that gather what stands in several plans.</summary>
    private static void RenderGathered(Page page, PageFrame frame, InterfaceTexts texts, HtmlOutput output)
    {
        switch (page)
        {
            case DocumentListPage documents: new Views.Templates_DocumentList().Render(documents, frame, texts, output); break;
            case DocumentKindPage kind: new Views.Templates_DocumentKind().Render(kind, frame, texts, output); break;
            case DocumentPage document: new Views.Templates_Document().Render(document, frame, texts, output); break;
            case ComparisonListPage comparisons: new Views.Templates_ComparisonList().Render(comparisons, frame, texts, output); break;
            case ComparisonPage comparison: new Views.Templates_Comparison().Render(comparison, frame, texts, output); break;
            default: throw new ArgumentException($"The theme has no template for {page.GetType().Name}.", nameof(page));
        }
    }

    private static byte[] Read(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
