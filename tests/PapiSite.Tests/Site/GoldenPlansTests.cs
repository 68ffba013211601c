using System.Text;
using AngleSharp.Dom;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Site;

/// <summary>
/// Plans as ministries, wards and provinces write them, from the file to what readers get: beside each golden case stands the text of the
/// plan's page (<c>page.txt</c>) and its rows of the open data (<c>tasks.csv</c>).
/// </summary>
public sealed class GoldenPlansTests
{
    [Theory]
    [InlineData("chuong-trinh-cua-bo", "bo-mau-2026-2030")]
    [InlineData("phuong-100-ngay", "ben-moi-100-ngay")]
    [InlineData("ke-hoach-hanh-dong-cua-tinh", "ba-dao-2026")]
    public void A_plan_gives_the_page_and_the_data_that_stand_beside_it(string name, string id)
    {
        var site = RenderedSite.Of(
            [new("trang-web.papi", "trang web: Trang thử\n"), new("ke-hoach/a.papi", GoldenCase.Text(name, "input.papi"))],
            "/", new(2026, 7, 15));
        GoldenCase.Expect(name, "page.txt", TextOf(site.Page($"ke-hoach/{id}/index.html").Document.QuerySelector("main")!));
        GoldenCase.Expect(name, "tasks.csv", site.Text("data/tasks.csv").TrimStart('\ufeff').ReplaceLineEndings("\n"));
    }

    /// <summary>A line for each row of a table, for each term with what it says, and for whatever else is a block.</summary>
    private static string TextOf(IElement main)
    {
        var text = new StringBuilder();
        foreach (var element in main.QuerySelectorAll(
            "h1, h2, h3, h4, .print-head p, .print-kind, caption, tr, dl.facts > div, .lead, section .note, .group-head > p"))
        {
            if (element.Closest("table table, dd table") is not null && element.LocalName != "tr") continue;
            var words = element.LocalName == "tr"
                ? string.Join(" | ", element.Children.Select(cell => cell.TextContent.Words()))
                : element.TextContent.Words();
            if (words.Length > 0) text.Append(words).Append('\n');
        }

        return text.ToString();
    }
}
