using PapiSite.Site;
using PapiSite.Site.Progress;

namespace PapiSite.Tests.Site.Progress;

/// <summary>
/// What tasks of the fictitious district count as, counted by hand: completed, under way, not begun, late, stopped, not reported.
/// </summary>
public sealed class ProgressCountsTests
{
    [Theory]
    [InlineData("2026-03-25", "0 1 1 0 0 0 4", "0", 0)]
    [InlineData("2026-05-10", "1 2 0 1 0 0 2", "16.7", 0)]
    [InlineData("2026-08-01", "2 1 0 1 1 0 1", "33.3", 0)]
    [InlineData("2027-01-01", "2 1 0 1 1 0 1", "33.3", 1)]
    public void The_plan_as_a_whole(string day, string counts, string share, int pastUnreported)
    {
        var counted = ProgressCounts.Of(FictitiousDistrict.On(day).Tasks);
        Assert.Equal(
            (counts, share, pastUnreported),
            (string.Join(' ', counted.ByKind), FormattableString.Invariant($"{counted.Share}"), counted.PastUnreported)
        );
        Assert.Equal(6, counted.Total);
    }

    [Theory]
    [InlineData("I", "2 0 0 0 0 0 0", "100")]
    [InlineData("II", "0 1 0 1 1 0 1", "0")]
    public void A_group(string label, string counts, string share) =>
        Says(counts, share, FictitiousDistrict.On("2026-08-01").Tasks.Where(t => t.Task.Group?.Label == label));

    [Theory]
    [InlineData("thi-du/phong-noi-vu", "2 0 0 1 0 0 0", "66.7")]
    [InlineData("thi-du/phong-tai-chinh", "0 1 0 0 1 0 0", "0")]
    [InlineData("thi-du/van-phong-ubnd-huyen", "0 0 0 0 0 0 1", "")]
    public void The_tasks_that_an_agency_leads(string agency, string counts, string share)
    {
        var publication = FictitiousDistrict.On("2026-08-01");
        Says(counts, share, publication.TasksOf(publication.Content.Registry.ById(agency)!).In(PapiSite.Model.Plans.Role.Lead));
    }

    [Theory]
    [InlineData("PAPI.1", "2 0 0 0 0 0 0", "100")]
    [InlineData("PAPI.2", "0 1 0 1 1 0 1", "0")]
    public void A_dimension(string path, string counts, string share)
    {
        var publication = FictitiousDistrict.On("2026-08-01");
        Says(counts, share, publication.TasksOf(publication.Content.IndexSets[0].Dimensions.Single(d => d.Path == path)));
    }

    [Fact]
    public void By_month_each_counts_by_what_was_known_at_its_end()
    {
        var publication = FictitiousDistrict.On("2026-08-01");
        Assert.Equal(
            [
                "31/1 0 0 0 0 0 0 6",
                "28/2 0 0 0 0 0 0 6",
                "31/3 0 1 1 0 0 0 4",
                "30/4 1 2 0 1 0 0 2",
                "31/5 1 2 0 1 0 0 2",
                "30/6 2 2 0 0 1 0 1",
                "31/7 2 1 0 1 1 0 1",
                "1/8 2 1 0 1 1 0 1",
            ],
            MonthlyProgress.Of(publication, publication.Tasks).Select(m => $"{m.Day.Day}/{m.Day.Month} {string.Join(' ', m.Counts.ByKind)}")
        );
    }

    [Fact]
    public void An_agency_by_month_counts_the_tasks_that_it_leads()
    {
        var months = FictitiousDistrict
            .Page("co-quan/thi-du/phong-noi-vu")
            .GetElementById("tien-do")!
            .ParentElement!.QuerySelectorAll("table")[2];
        Assert.Equal(
            "30/4/2026 | 1 | 1 | 0 | 0 | 1 | 3 | 2/3 | 33,3%",
            string.Join(" | ", months.QuerySelectorAll("tbody tr")[3].Children.Select(c => c.TextContent.Words()))
        );
    }

    [Fact]
    public void A_plan_without_reports_has_no_months()
    {
        var publication = FictitiousDistrict.On("2026-03-01");
        Assert.Empty(MonthlyProgress.Of(publication, publication.Tasks));
    }

    [Fact]
    public void After_its_last_year_a_plan_has_no_further_month()
    {
        var publication = FictitiousDistrict.On("2027-06-15");
        Assert.Equal(new(2026, 12, 31), MonthlyProgress.Of(publication, publication.Tasks)[^1].Day);
    }

    private static void Says(string counts, string share, IEnumerable<PublishedTask> tasks)
    {
        var counted = ProgressCounts.Of(tasks);
        Assert.Equal((counts, share), (string.Join(' ', counted.ByKind), FormattableString.Invariant($"{counted.Share}")));
    }
}
