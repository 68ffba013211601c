using System.Globalization;
using AngleSharp.Dom;
using PapiSite.Model.Plans;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Site;

/// <summary>
/// What citizens ask of the five plans: each answer stands on a page that is at most three clicks from the home page, in both languages.
/// </summary>
[Collection(RenderedSite.Shared)]
public sealed class CitizenQuestionsTests
{
    private const int MostClicks = 3;

    private static readonly RenderedSite Site = RenderedSite.OfRepository();

    private static readonly IReadOnlyList<Plan> Plans = [.. Repository.Content.Content.Plans];

    [Theory]
    [InlineData("")]
    [InlineData("en/")]
    public void What_does_the_police_of_each_province_take_part_in(string language)
    {
        var page = Near(language, "co-quan/cong-an-tinh/");
        var shown = page
            .Document.QuerySelectorAll("main .group")
            .ToDictionary(
                g => g.QuerySelector("h3")!.TextContent.Words(),
                g => g.QuerySelectorAll("tbody tr").Select(AddressOf).ToHashSet(StringComparer.Ordinal)
            );
        var provinces = Plans.Where(p => p.Tasks.Any(IsOfThePolice)).GroupBy(p => p.Place!).ToList();
        Assert.Equal(3, provinces.Count);
        Assert.All(provinces, plans =>
        {
            var tasks = shown.Single(s =>
                s.Key.Contains(language.Length == 0 ? plans.Key.Name : plans.Key.EnglishName!, StringComparison.Ordinal)).Value;
            var expected = plans
                .SelectMany(p => p.Tasks.Where(IsOfThePolice).Select(t => $"/{language}ke-hoach/{p.Id}/{t.Id}/"))
                .ToHashSet(StringComparer.Ordinal);
            Assert.Equal(expected.Order(StringComparer.Ordinal), tasks.Order(StringComparer.Ordinal));
        });
    }

    [Theory]
    [InlineData("")]
    [InlineData("en/")]
    public void What_is_due_in_the_fourth_quarter_of_2023(string language)
    {
        var shown = Near(language, "thoi-han/2023/quy-4/")
            .Document.QuerySelectorAll("main tbody tr")
            .Select(AddressOf)
            .ToHashSet(StringComparer.Ordinal);
        var (first, last) = (new DateOnly(2023, 10, 1), new DateOnly(2023, 12, 31));
        var due = Plans
            .SelectMany(p =>
                p.Tasks.Where(t =>
                        t.Deadline is { Kind: not PapiSite.Language.Values.DeadlineKind.Several, First: not null, Last: { } end }
                        && end >= first
                        && end <= last
                    )
                    .Select(t => $"/{language}ke-hoach/{p.Id}/{t.Id}/")
            )
            .ToList();
        // Three of Lào Cai's and the 26 of Vĩnh Lộc's for the last three months, and what has the whole year.
        Assert.True(due.Count >= 29, $"only {due.Count} tasks were counted");
        Assert.Subset(shown, due.ToHashSet(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("en/")]
    public void Which_tasks_cite_Decision_468_of_the_Prime_Minister(string language)
    {
        var citing = Plans
            .SelectMany(p =>
                p.Tasks.Where(t => t.Citations.Concat(t.Subtasks.SelectMany(s => s.Citations)).Any(c => c.Reference.Number == "468/QĐ-TTg"))
                    .Select(t => $"/{language}ke-hoach/{p.Id}/{t.Id}/")
            )
            .ToHashSet(StringComparer.Ordinal);
        Assert.NotEmpty(citing);
        var page = Pages(language).Single(p => p.Route.StartsWith($"{language}van-ban/468-qd-ttg", StringComparison.Ordinal));
        var links = Near(language, page.Route[language.Length..])
            .Document.QuerySelectorAll("main a")
            .Select(a => a.GetAttribute("href")!)
            .ToHashSet(StringComparer.Ordinal);
        Assert.Subset(links, citing);
    }

    [Theory]
    [InlineData("")]
    [InlineData("en/")]
    public void How_did_Vinh_Phuc_rank_in_environmental_governance_in_2022_and_2023(string language)
    {
        var rows = Near(language, "chi-so/papi/7/").Document.QuerySelectorAll("main tr").Select(r => r.TextContent.Words()).ToList();
        foreach (var (year, rank, points) in new[] { (2022, "56", 3.04m), (2023, "54", 3.13m) })
        {
            var printed = points.ToString(CultureInfo.InvariantCulture).Replace('.', language.Length == 0 ? ',' : '.');
            Assert.Contains(rows, r =>
                r.Contains($"{year}", StringComparison.Ordinal)
                && r.Contains(rank, StringComparison.Ordinal)
                && r.Contains(printed, StringComparison.Ordinal)
            );
        }
    }

    private static bool IsOfThePolice(PlanTask task) =>
        task.Assignments.Concat(task.Subtasks.SelectMany(s => s.Assignments)).Any(a => a.Agency?.KindId == "cong-an-tinh");

    private static string AddressOf(IElement row) => row.QuerySelector("th a")!.GetAttribute("href")!;

    private static IEnumerable<RenderedPage> Pages(string language) =>
        Site.Pages.Where(p => p.Path.StartsWith("en/", StringComparison.Ordinal) == (language.Length > 0));

    /// <summary>The page of a route, which so many clicks reach from the home page of its language.</summary>
    private static RenderedPage Near(string language, string route)
    {
        var pages = Pages(language).ToDictionary(p => "/" + p.Route);
        var reached = new Dictionary<string, int>(StringComparer.Ordinal) { ["/" + language] = 0 };
        var open = new Queue<string>(reached.Keys);
        while (open.TryDequeue(out var at) && reached[at] < MostClicks)
        {
            var links = pages[at].Document.QuerySelectorAll("a[href]").Select(a => a.GetAttribute("href")!.Split('#', '?')[0]);
            foreach (var link in links.Where(l => pages.ContainsKey(l) && !reached.ContainsKey(l)).Distinct().ToList())
            {
                reached[link] = reached[at] + 1;
                open.Enqueue(link);
            }
        }

        Assert.True(reached.ContainsKey($"/{language}{route}"), $"/{language}{route} is more than {MostClicks} clicks from the home page");
        return pages[$"/{language}{route}"];
    }
}
