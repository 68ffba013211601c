using PapiSite.Site.Data;

namespace PapiSite.Tests.Site.Data;

/// <summary>The data sets: what is listed once is a file, a line of the page and an address.</summary>
public sealed class DatasetTests
{
    private static readonly RenderedSite Site = RenderedSite.OfRepository();

    [Fact]
    public void Every_data_set_is_listed_once() => Assert.Equal(Enum.GetValues<DatasetName>(), Datasets.All.Select(set => set.Name));

    [Fact]
    public void The_files_of_data_are_those_of_the_list() =>
        Assert.Equal(
            Datasets.All.SelectMany(set => set.Files).Select(file => file.Route).Order(StringComparer.Ordinal),
            Site.Files.Keys.Where(path => path.StartsWith("data/", StringComparison.Ordinal)).Select(path => "/" + path));

    [Theory]
    [InlineData("du-lieu/index.html")]
    [InlineData("en/du-lieu/index.html")]
    public void The_page_offers_every_file_and_says_of_each_what_is_in_it(string page)
    {
        var table = Site.Page(page).Document.QuerySelector("main table")!;
        Assert.Equal(
            Datasets.All.SelectMany(set => set.Files).Select(file => (file.Route, file.Name)),
            table.QuerySelectorAll("a").Select(link => (link.GetAttribute("href")!, link.TextContent)));
        var said = table.QuerySelectorAll("tbody tr").Select(row => row.QuerySelector("td")!.TextContent.Trim()).ToList();
        Assert.DoesNotContain("", said);
        Assert.Distinct(said);
    }
}
