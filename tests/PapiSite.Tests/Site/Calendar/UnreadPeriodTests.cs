namespace PapiSite.Tests.Site.Calendar;

/// <summary>A period that is kept in words tells no year, and the site is whole without.</summary>
public sealed class UnreadPeriodTests
{
    [Theory]
    [InlineData("theo lộ trình của tỉnh")]
    [InlineData("2026; 2024; 2023; 2026")]
    [InlineData("đến năm 2030")]
    [InlineData("từ năm 2025")]
    public void The_calendar_of_deadlines_is_made(string period)
    {
        var site = RenderedSite.Of(
            [new("ke-hoach/a.papi",
                $"kế hoạch: A\n  thời kỳ: {period}\n  nhiệm vụ 1: Một\n    chủ trì: Sở Mẫu\n    hạn: 30/6/2026\n"
                + "  nhiệm vụ 2: Hai\n    chủ trì: Sở Mẫu\n    hạn: hằng năm\n")],
            "/",
            RenderedSite.AsOf);
        Assert.Contains(site.Files.Keys, path => path.StartsWith("thoi-han/", StringComparison.Ordinal));
        Assert.Contains("Hai", site.Text("data/tasks.json"), StringComparison.Ordinal);
    }
}
