using System.Collections.Immutable;
using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using PapiSite.Site.Views;
using PapiSite.Site.Wording;
using PapiSite.Themes.Default.Charts;

namespace PapiSite.Tests.Theme;

/// <summary>What charts draw, as numbers.</summary>
public sealed class ChartTests
{
    private static readonly InterfaceTexts Texts = new VietnameseTexts();

    private static readonly decimal Height = ChartFrame.Bottom - ChartFrame.Top;

    [Fact]
    public void Bars_stand_on_0_and_end_at_the_most_that_can_be_reached()
    {
        var chart = Points(new("2022", 2.5m, 10, "2,5"), new("2023", 10, 10, "10"));
        Assert.Equal([Height / 4, Height], Heights(chart, "result"));
        Assert.Equal([Height, Height], Heights(chart, "track"));
        Assert.All(chart.QuerySelectorAll("rect"), bar => Assert.Equal(ChartFrame.Bottom, Number(bar, "y") + Number(bar, "height")));
        Assert.Equal(["10", "0", "2022", "2023"], Words(chart, "scale"));
        Assert.Equal(["2,5", "10"], Words(chart, "value"));
    }

    [Fact]
    public void Points_out_of_different_sums_stand_on_one_axis_each_in_its_own_outline()
    {
        var chart = Points(new("2017", 30, 60, "30"), new("2018", 40, 80, "40"));
        Assert.Equal([Height * 3 / 8, Height / 2], Heights(chart, "result"));
        Assert.Equal([Height * 3 / 4, Height], Heights(chart, "track"));
        Assert.Equal("80", Words(chart, "scale")[0]);
    }

    [Fact]
    public void Points_of_nobody_knows_how_many_stand_on_an_axis_that_ends_at_a_round_figure() =>
        Assert.Equal(["50", "0"], Words(Points(new ChartColumn("2023", 43.95m, null, "43,95")), "scale")[..2]);

    [Fact]
    public void More_points_than_can_be_reached_are_not_cut_off()
    {
        var chart = Points(new ChartColumn("2023", 12, 10, "12"));
        Assert.Equal([Height], Heights(chart, "result"));
        Assert.Equal("12", Words(chart, "scale")[0]);
    }

    [Fact]
    public void Rank_1_is_at_the_top_and_the_last_rank_at_the_bottom()
    {
        var chart = Ranks(new("2022", 1, 63, "1"), new("2023", 63, 63, "63"), new("2024", 32, 63, "32"));
        Assert.Equal(
            [ChartFrame.Top, ChartFrame.Bottom, (ChartFrame.Top + ChartFrame.Bottom) / 2],
            chart.QuerySelectorAll("circle.result").Select(d => Number(d, "cy"))
        );
        Assert.Equal(["1", "63"], Words(chart, "scale")[..2]);
    }

    [Fact]
    public void An_aim_is_an_open_diamond_with_its_word_and_no_bar_or_dot()
    {
        var points = Points(new("2023", 5, 10, "5"), new("2024", 6, 10, "6") { IsAim = true });
        Assert.Single(points.QuerySelectorAll("path.aim"));
        Assert.Single(points.QuerySelectorAll("rect.result"));
        Assert.Equal(["mục tiêu"], Words(points, "aim-word"));
        var ranks = Ranks(
            new("2023", 5, 63, "5"),
            new("2024", 10, 63, "1–10") { IsAim = true, IsGroup = true },
            new("2025", 3, 63, "3") { IsAim = true }
        );
        Assert.Equal(2, ranks.QuerySelectorAll("path.aim").Length);
        Assert.Single(ranks.QuerySelectorAll("circle.result"));
        Assert.Equal(["mục tiêu"], Words(ranks, "aim-word"));
        Assert.Equal(["5", "1–10", "3"], Words(ranks, "value"));
        Assert.NotEmpty(ranks.QuerySelectorAll("path.range"));
    }

    [Fact]
    public void A_line_joins_only_what_follows_year_by_year() =>
        Assert.Single(
            Ranks(new("2019", 5, 63, "5"), new("2022", 6, 63, "6"), new("2023", 7, 63, "7") { IsJoined = true })
                .QuerySelectorAll("path.way")
        );

    [Fact]
    public void Ten_years_are_all_labelled_and_thirty_are_thinned_with_the_last_one_kept()
    {
        Assert.Equal(10, Words(Points(Years(10)), "value").Count);
        var many = Words(Points(Years(30)), "value");
        Assert.InRange(many.Count, 5, 15);
        Assert.Equal("29", many[^1]);
        Assert.Equal(30, Points(Years(30)).QuerySelectorAll("rect.result").Length);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(10)]
    [InlineData(40)]
    public void Nothing_stands_outside_the_drawing(int years)
    {
        foreach (
            var chart in new[] { Points(Years(years)), Ranks([.. Years(years).Select(c => c with { IsAim = c.Label.EndsWith('9') })]) }
        )
        {
            var (width, height) = (
                decimal.Parse(chart.GetAttribute("viewBox")!.Split(' ')[2], CultureInfo.InvariantCulture),
                decimal.Parse(chart.GetAttribute("viewBox")!.Split(' ')[3], CultureInfo.InvariantCulture)
            );
            Assert.All(chart.QuerySelectorAll("text"), text =>
            {
                Assert.InRange(Number(text, "x"), 0, width);
                Assert.InRange(Number(text, "y"), 8, height);
            });
        }
    }

    [Fact]
    public void Words_are_encoded_and_numbers_are_the_same_in_every_culture()
    {
        var before = CultureInfo.CurrentCulture;
        ImmutableArray<ChartColumn> columns = [new("<script>", 3.14m, 10, "<b>"), new("\"", 2, 10, "&")];
        var expected = PointsChart.Draw(columns, Texts).Html;
        try
        {
            CultureInfo.CurrentCulture = new("") { NumberFormat = { NumberDecimalSeparator = "," } };
            Assert.Equal(expected, PointsChart.Draw(columns, Texts).Html);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        Assert.DoesNotContain("<script", expected, StringComparison.Ordinal);
        Assert.Equal(["<b>", "&"], Words(Parsed(expected), "value"));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(1.2, 2)]
    [InlineData(5.47, 10)]
    [InlineData(43.95, 50)]
    [InlineData(63, 100)]
    public void A_figure_is_rounded_up(double figure, double round) => Assert.Equal((decimal)round, ChartFrame.RoundedUp((decimal)figure));

    private static ImmutableArray<ChartColumn> Years(int count) =>
        [.. Enumerable.Range(0, count).Select(i => new ChartColumn($"{2000 + i}", i, count, i.ToString(CultureInfo.InvariantCulture)))];

    private static IElement Points(params ImmutableArray<ChartColumn> columns) => Parsed(PointsChart.Draw(columns, Texts).Html);

    private static IElement Ranks(params ImmutableArray<ChartColumn> columns) => Parsed(RankChart.Draw(columns, Texts).Html);

    private static IElement Parsed(string svg) => new HtmlParser().ParseDocument(svg).QuerySelector("svg")!;

    private static IEnumerable<decimal> Heights(IElement chart, string kind) =>
        chart.QuerySelectorAll($"rect.{kind}").Select(b => Number(b, "height"));

    private static List<string> Words(IElement chart, string kind) =>
        [.. chart.QuerySelectorAll($"text.{kind}").Select(t => t.TextContent)];

    private static decimal Number(IElement element, string name) =>
        decimal.Parse(element.GetAttribute(name)!, CultureInfo.InvariantCulture);
}
