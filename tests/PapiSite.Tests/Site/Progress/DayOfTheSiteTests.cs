using System.Text;
using System.Text.Json.Nodes;

namespace PapiSite.Tests.Site.Progress;

/// <summary>What the day of the site changes, and what it does not.</summary>
public sealed class DayOfTheSiteTests
{
    [Theory]
    [InlineData("plans")]
    [InlineData("scores")]
    [InlineData("agencies")]
    [InlineData("deadlines")]
    public void Data_that_follow_from_the_plans_alone_are_the_same_on_every_day(string name) =>
        Assert.Single(Days().Select(site => site.Text($"data/{name}.json")).Distinct(StringComparer.Ordinal));

    [Fact]
    public void Of_a_task_only_its_state_and_progress_change() =>
        Assert.Single(Days().Select(site => string.Join('\n', JsonNode.Parse(site.Text("data/tasks.json"))!.AsArray().Select(task =>
        {
            var rest = task!.AsObject();
            Assert.True(rest.Remove("state") && rest.Remove("progress"));
            return rest.ToJsonString();
        }))).Distinct(StringComparer.Ordinal));

    [Fact]
    public void Where_nothing_happens_between_two_days_the_pages_differ_in_the_day_alone()
    {
        var (one, other) = (FictitiousDistrict.SiteOn(new(2026, 1, 17)), FictitiousDistrict.SiteOn(new(2026, 1, 18)));
        Assert.Equal(one.Files.Keys, other.Files.Keys);
        Assert.All(one.Files.Keys, path => Assert.Equal(Dated(one.Files[path], 17), Dated(other.Files[path], 18)));
        static string Dated(byte[] bytes, int day) => Encoding.UTF8.GetString(bytes)
            .Replace($"{day}/1/2026", "–", StringComparison.Ordinal).Replace($"{day} January 2026", "–", StringComparison.Ordinal);
    }

    private static IEnumerable<RenderedSite> Days() =>
        [FictitiousDistrict.SiteOn(new(2026, 3, 25)), FictitiousDistrict.Site, FictitiousDistrict.SiteOn(new(2027, 1, 1))];
}
