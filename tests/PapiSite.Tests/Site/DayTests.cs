using PapiSite.Site;
using PapiSite.Site.Wording;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Site;

/// <summary>
/// A page that says something of the day says of which; the others are the same on every day, so that a build writes them once.
/// </summary>
public sealed class DayTests
{
    private static readonly DateOnly Day = new(2026, 8, 1);

    [Theory]
    [InlineData(1)]
    [InlineData(40)]
    [InlineData(400)]
    public void A_page_that_is_another_on_a_later_day_says_of_which_day_it_speaks(int days)
    {
        var sources = RenderedSite.FictitiousSources;
        var (before, after) = (RenderedSite.PagesOf(sources, "/", Day), RenderedSite.PagesOf(sources, "/", Day.AddDays(days)));
        var others = before.PagePaths.Intersect(after.PagePaths).Where(path => before.Text(path) != after.Text(path)).ToList();
        Assert.NotEmpty(others);
        Assert.Equal([], others.Where(path => !after.Text(path).Contains(AsOf(path, Day.AddDays(days)), StringComparison.Ordinal)));
        // What says no day is the same on the day before.
        var earlier = RenderedSite.PagesOf(sources, "/", Day.AddDays(-1));
        var daily = before.PagePaths.Intersect(earlier.PagePaths).Where(path => before.Text(path) != earlier.Text(path));
        Assert.Equal([], daily.Where(path => !before.Text(path).Contains(AsOf(path, Day), StringComparison.Ordinal)));
    }

    private static string AsOf(string path, DateOnly day) =>
        InterfaceTexts.Of(path.StartsWith("en/", StringComparison.Ordinal) ? SiteLanguage.English : SiteLanguage.Vietnamese).AsOf(day);
}
