using PapiSite.Language.Diagnostics;
using PapiSite.Language.Text;
using PapiSite.Language.Values;
using PapiSite.Model;
using PapiSite.Model.Agencies;
using PapiSite.Model.Changes;
using PapiSite.Model.Consultations;
using PapiSite.Model.Indexes;
using PapiSite.Model.Plans;
using PapiSite.Model.Questions;
using PapiSite.Model.Site;
using PapiSite.Site.Comparisons;
using PapiSite.Site.Documents;

namespace PapiSite.Site;

/// <summary>
/// The addresses of pages, from the site's root. They are the same for ever: a task keeps its own when it is renumbered (by
/// its <c>mã</c>), an agency when a second place joins the site.
/// </summary>
public static class Routes
{
    /// <summary>The home page.</summary>
    public const string Home = "/";

    /// <summary>All plans.</summary>
    public const string Plans = "/ke-hoach/";

    /// <summary>All agencies.</summary>
    public const string Agencies = "/co-quan/";

    /// <summary>All places.</summary>
    public const string Places = "/dia-ban/";

    /// <summary>All index sets.</summary>
    public const string IndexSets = "/chi-so/";

    /// <summary>Deadlines.</summary>
    public const string Deadlines = "/thoi-han/";

    /// <summary>Search; what is looked for stands behind it: <c>?q=ho+ngheo</c>.</summary>
    public const string Search = "/tim-kiem/";

    /// <summary>The documents that plans cite.</summary>
    public const string Documents = "/van-ban/";

    /// <summary>Plans to set side by side.</summary>
    public const string Comparisons = "/so-sanh/";

    /// <summary>The drafts for comment.</summary>
    public const string Consultations = "/lay-y-kien/";

    /// <summary>The register of questions and petitions.</summary>
    public const string Questions = "/hoi-dap/";

    /// <summary>What changed in the content, and when.</summary>
    public const string Changes = "/thay-doi/";

    /// <summary>What recurs: duties to report, and tasks.</summary>
    public const string RecurringDeadlines = "/thoi-han/dinh-ky/";

    /// <summary>Tasks that go on at all times.</summary>
    public const string ContinuousDeadlines = "/thoi-han/thuong-xuyen/";

    /// <summary>Tasks that wait for an event.</summary>
    public const string ConditionalDeadlines = "/thoi-han/theo-dieu-kien/";

    /// <summary>Tasks for which no deadline is stated, or none with a year.</summary>
    public const string DeadlinesNotStated = "/thoi-han/khong-neu/";

    /// <summary>Progress reports by period.</summary>
    public const string Reports = "/bao-cao/";

    /// <summary>The open-data catalogue.</summary>
    public const string Data = "/du-lieu/";

    /// <summary>The editors' manual.</summary>
    public const string Manual = EditorsManual.Address;

    /// <summary>The codes of the diagnostics.</summary>
    public const string Codes = "/huong-dan/ma/";

    /// <summary>The page for addresses that do not exist.</summary>
    public const string NotFound = "/404.html";

    /// <summary>A plan.</summary>
    public static string Of(Plan plan) => $"{Plans}{plan?.Id}/";

    /// <summary>A task.</summary>
    public static string Of(Plan plan, PlanTask task) => $"{Of(plan)}{task?.Id}/";

    /// <summary>A task.</summary>
    public static string Of(PublishedTask task) => task?.Route!;

    /// <summary>A table of self-scoring, a place on the plan's page.</summary>
    public static string Of(Plan plan, SelfScoring table) => $"{Of(plan)}#{AnchorOf(plan, table)}";

    /// <summary>
    /// The anchor of a table of self-scoring in the page of its plan; several bodies may score themselves by one set in one year.
    /// </summary>
    public static string AnchorOf(Plan plan, SelfScoring table)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(table);
        var code = VietnameseText.Slug(table.Code);
        var before = plan.SelfScorings.TakeWhile(one => !ReferenceEquals(one, table))
            .Count(one => one.Year == table.Year && (one.Code == table.Code || VietnameseText.Slug(one.Code) == code));
        var name = $"tu-cham-{table.Year}-{code}";
        return before == 0 ? name : $"{name}.{before + 1}";
    }

    /// <summary>A group of tasks, a place on the plan's page.</summary>
    public static string Of(Plan plan, TaskGroup group) => $"{Of(plan)}#{group?.Anchor}";

    /// <summary>An agency.</summary>
    public static string Of(Agency agency) => $"{Agencies}{agency?.Id}/";

    /// <summary>A place.</summary>
    public static string Of(Place place) => $"{Places}{place?.Id}/";

    /// <summary>A page of the list of places, from 1. No place has such an address, since identifiers have no slash.</summary>
    public static string OfPlaces(int part) => part == 1 ? Places : $"{Places}trang/{part}/";

    /// <summary>A kind of agency over all places.</summary>
    public static string OfKind(string kindId) => $"{Agencies}{kindId}/";

    /// <summary>An index set.</summary>
    public static string Of(IndexSet set) => $"{IndexSets}{set?.Id}/";

    /// <summary>A dimension; a component is a place on its dimension's page; an index meant as a whole has the page of its set.</summary>
    public static string Of(Dimension dimension)
    {
        ArgumentNullException.ThrowIfNull(dimension);
        return PageOf(dimension) + (dimension.Labels.Length <= 1 ? "" : $"#{AnchorOf(dimension)}");
    }

    /// <summary>The page of a dimension, or of the dimension that a component belongs to.</summary>
    public static string PageOf(Dimension dimension)
    {
        ArgumentNullException.ThrowIfNull(dimension);
        return dimension.Labels.IsEmpty
            ? $"{IndexSets}{dimension.SetId}/"
            : $"{IndexSets}{dimension.SetId}/{VietnameseText.Slug(dimension.Labels[0])}/";
    }

    /// <summary>A document, or where its tasks fill several pages, one of them, from 1.</summary>
    public static string Of(Document document, int part = 1) => $"{Documents}{document?.Key}/{Part(part)}";

    /// <summary>The documents of a kind, or where they fill several pages, one of them, from 1.</summary>
    public static string Of(DocumentKind kind, int part = 1) => $"{Documents}loai/{DocumentKinds.Slug(kind)}/{Part(part)}";

    /// <summary>Two plans side by side. Ids in the order of their letters, so that a corrected date moves no page.</summary>
    public static string Of(PlanPair pair)
    {
        ArgumentNullException.ThrowIfNull(pair);
        var (one, other) = (pair.Earlier.Id, pair.Later.Id);
        return string.CompareOrdinal(one, other) < 0 ? $"{Comparisons}{one}/{other}/" : $"{Comparisons}{other}/{one}/";
    }

    /// <summary>A draft for comment.</summary>
    public static string Of(Consultation consultation) => $"{Consultations}{consultation?.Id}/";

    /// <summary>A comment, a place on the page of its draft.</summary>
    public static string AnchorOf(Comment comment) => $"y-kien-{comment?.Number}";

    /// <summary>A question.</summary>
    public static string Of(Question question) => $"{Questions}{question?.Id}/";

    /// <summary>A page of the register of questions, from 1. No question has such an address, since identifiers have no slash.</summary>
    public static string OfQuestions(int part) => part == 1 ? Questions : $"{Questions}trang/{part}/";

    /// <summary>The deadlines of a year.</summary>
    public static string OfYear(int year) => $"{Deadlines}{year:0000}/";

    /// <summary>The deadlines of a quarter, from 1.</summary>
    public static string OfQuarter(int year, int quarter) => $"{OfYear(year)}quy-{quarter}/";

    /// <summary>The reports of a period.</summary>
    public static string Of(ReportPeriod period) => $"{Reports}{period?.Slug}/";

    /// <summary>The report of a period on a plan, over all its agencies.</summary>
    public static string Of(ReportPeriod period, Plan plan) => $"{Of(period)}{plan?.Id}/";

    /// <summary>The changes of a year, or where they fill several pages, one of them, from 1.</summary>
    public static string OfChanges(int year, int part = 1) => $"{Changes}{year:0000}/{Part(part)}";

    /// <summary>An address, whether anything is there or not.</summary>
    public static string Of(ContentAddress address) => address.Kind switch
    {
        AddressKind.Plan or AddressKind.Task => $"{Plans}{address.Id}/",
        AddressKind.Agency => $"{Agencies}{address.Id}/",
        AddressKind.IndexSet or AddressKind.Dimension => $"{IndexSets}{address.Id}/",
        AddressKind.Page => $"/{address.Id}/",
        AddressKind.Consultation => $"{Consultations}{address.Id}/",
        AddressKind.Question => $"{Questions}{address.Id}/",
        _ => throw new ArgumentOutOfRangeException(nameof(address)),
    };

    /// <summary>The list in which the things of a kind stand.</summary>
    public static string OfList(AddressKind kind) => kind switch
    {
        AddressKind.Plan or AddressKind.Task => Plans,
        AddressKind.Agency => Agencies,
        AddressKind.IndexSet or AddressKind.Dimension => IndexSets,
        AddressKind.Page => Home,
        AddressKind.Consultation => Consultations,
        AddressKind.Question => Questions,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>The anchor of a component on its dimension's page.</summary>
    public static string AnchorOf(Dimension component)
    {
        ArgumentNullException.ThrowIfNull(component);
        return "thanh-phan-" + string.Join('-', component.Labels.Skip(1).Select(VietnameseText.Slug));
    }

    /// <summary>A page of prose.</summary>
    public static string Of(ContentPage page) => $"/{page?.Path}/";

    /// <summary>The manual's page of a code.</summary>
    public static string Of(DiagnosticDescriptor descriptor) => descriptor?.ManualPath ?? Codes;

    /// <summary>An attached file.</summary>
    public static string OfFile(string path) => "/tep/" + string.Join('/', path.Split('/').Select(Uri.EscapeDataString));

    private static string Part(int part) => part == 1 ? "" : $"trang-{part}/";
}
