using System.Text.RegularExpressions;
using PapiSite.Site;

namespace PapiSite.Tests.Site.Progress;

/// <summary>
/// The repository's content, to which no agency reports, long after every deadline: nothing that the site writes says that somebody is late
/// or has not reported.
/// </summary>
public sealed class NoReportsCollectedTests
{
    private static readonly RenderedSite Site = RenderedSite.Of(RenderedSite.RepositorySources(), "/", new(2030, 12, 31));

    /// <summary>What editors wrote, which may speak of anything that is late.</summary>
    private static readonly string Prose = string.Join(' ', RenderedSite.RepositorySources().Select(s => s.Text.Words()));

    [Theory]
    [InlineData(".html")]
    [InlineData(".xml")]
    [InlineData(".ics")]
    [InlineData(".json")]
    [InlineData(".csv")]
    public void Nothing_claims_that_a_report_is_missing_or_a_task_late(string extension)
    {
        var files = Site.Files.Keys.Where(p => p.EndsWith(extension, StringComparison.Ordinal) && ReportClaims.MayBeIn(p)).ToList();
        Assert.NotEmpty(files);
        Assert.All(files, path => Assert.Equal([], ClaimsIn(Site.Text(path))));
    }

    [Theory]
    [InlineData("<span>Quá hạn 3 ngày</span>")]
    [InlineData("Chưa có báo cáo tiến độ nào")]
    [InlineData("164 nhiệm vụ đã qua hạn")]
    [InlineData("<td>Not yet reported</td>")]
    [InlineData(@"{""overdue"":true}")]
    [InlineData("phải có 473 báo cáo")]
    public void A_claim_would_be_found(string text) => Assert.Single(ClaimsIn(text));

    [Fact]
    public void The_data_say_that_no_reports_are_collected()
    {
        Assert.Equal("[\n]\n", Site.Text("data/due-reports.json"));
        Assert.Equal("[\n]\n", Site.Text("data/reports.json"));
        var tasks = Site.Text("data/tasks.json");
        Assert.Equal(Regex.Count(tasks, @"""state"":"), Regex.Count(tasks, @"""state"":""(?:past|running|no-last-day)"""));
        Assert.Equal(Regex.Count(tasks, @"""class"":"), Regex.Count(tasks, @"""class"":""not-collected"""));
        Assert.Contains(@"""past"":true,""overdue"":false", tasks, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("index.html", "Trang này không nhận báo cáo nên không cho biết nhiệm vụ nào đã hoàn thành.")]
    [InlineData("index.html", "nhiệm vụ đã hết thời hạn ghi trong kế hoạch")]
    [InlineData("bao-cao/index.html", "Trang này không nhận báo cáo tiến độ")]
    [InlineData("thoi-han/index.html", "nhiệm vụ đã hết thời hạn ghi trong kế hoạch")]
    [InlineData("ke-hoach/vinh-phuc-papi-2024/index.html", "Trang này không nhận báo cáo tiến độ")]
    [InlineData("ke-hoach/vinh-phuc-papi-2024/i.1/index.html", "Đã hết thời hạn ghi trong kế hoạch")]
    [InlineData("ke-hoach/vinh-phuc-papi-2024/i.1/index.html", "Trang này không nhận báo cáo tiến độ")]
    [InlineData("co-quan/vinh-phuc/so-noi-vu/index.html", "Trang này không nhận báo cáo tiến độ")]
    [InlineData("chi-so/papi/1/index.html", "Trang này không nhận báo cáo tiến độ")]
    [InlineData("en/index.html", "This site collects no reports")]
    [InlineData("en/ke-hoach/vinh-phuc-papi-2024/i.1/index.html", "Past the deadline stated in the plan")]
    public void What_is_said_instead_is_what_is_known(string path, string words) =>
        Assert.Contains(words, Site.Page(path).Document.Body!.TextContent.Words(), StringComparison.Ordinal);

    [Fact]
    public void A_task_of_which_words_are_lost_is_not_past_its_deadline()
    {
        var damaged = new Publication(RenderedSite.Bind(RenderedSite.RepositorySources()).Content, new(2030, 12, 31))
            .Tasks.Where(t => t.Task.IsDamaged)
            .ToList();
        Assert.NotEmpty(damaged);
        Assert.All(damaged, task => Assert.False(task.Progress.IsPast || task.IsPastDue));
    }

    [Fact]
    public void The_duties_of_the_real_plans_fall_due_on_the_days_that_they_state()
    {
        var content = RenderedSite.Bind(RenderedSite.RepositorySources()).Content;
        string Days(string plan, int year) =>
            string.Join(
                ' ',
                content
                    .Plans.Single(p => p.Id == plan)
                    .ReportingDuties.SelectMany(d =>
                        PapiSite
                            .Model.Reports.ReportTimes.Of(content.Plans.Single(p => p.Id == plan), d, year, year)
                            .Select(t => $"{t.Period.Slug}:{t.Due.Day}/{t.Due.Month}")
                    )
            );
        Assert.Equal("2023-q1:20/3 2023-h1:20/6 2023-q3:20/9 2023:20/12", Days("vinh-phuc-cchc-2021-2025", 2023));
        Assert.Equal("2024-q1:10/3 2024-q2:10/6 2024-q3:10/9 2024:20/12", Days("vinh-loc-2023", 2024));
        Assert.Equal("", Days("vinh-phuc-papi-2024", 2024));
    }

    /// <summary>The claims in a file with some words around, those left out that stand in an editor's line with the same words around.</summary>
    private static IEnumerable<string> ClaimsIn(string text)
    {
        foreach (var match in ReportClaims.In(text))
        {
            var (from, to) = (match.Index, match.Index + match.Length);
            while (from > 0 && match.Index - from < 15 && !IsEdge(text[from - 1])) from--;
            while (to < text.Length && to - match.Index - match.Length < 15 && !IsEdge(text[to])) to++;
            var around = text[from..to].Words();
            if (around.Length < match.Length + 5 || !Prose.Contains(around, StringComparison.Ordinal)) yield return around;
        }
    }

    private static bool IsEdge(char letter) => letter is '<' or '>' or '"' or '\\' or '\n' or '&' or ';';
}
