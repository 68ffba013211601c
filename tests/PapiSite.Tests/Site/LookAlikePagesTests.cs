using System.Text.Json;

namespace PapiSite.Tests.Site;

/// <summary>
/// What reaches the pages, the data and the search of a plan typed with characters that look like others, and of a report whose entry has
/// two tasks' names.
/// </summary>
public sealed class LookAlikePagesTests
{
    private static readonly Source[] Sources =
    [
        new("t.papi", "trang web: T\nđịa bàn n: tỉnh N\n  cơ quan: Sở Đào tạo\n"),
        new(
            "a.papi",
            "kế hoạch: A\n  số hiệu: 0１/KH\u2011UBND\n  địa bàn: tỉnh N\n  thời kỳ: 2026\n  chủ trì: Sở Ðào tạo\n  hạn: năm 2026\n  nhiệm "
                + "vụ 1: Ðào tạo cán bộ xã\n  nhiệm vụ 2: ＝1＋1 đồng\n"
        ),
        new(
            "b.papi",
            "báo cáo: quý I năm 2026\n  kế hoạch: 1/KH-UBND\n  cơ quan: Sở Đào tạo\n  ngày báo cáo: 31/3/2026\n  nhiệm vụ 1:\n    trạng "
                + "thái: hoàn thành\n  nhiệm vụ 2: Đào tạo cán bộ xã\n    trạng thái: dừng\n"
        ),
    ];

    private static readonly RenderedSite Site = RenderedSite.Of(Sources, "/", new(2026, 6, 1));

    [Fact]
    public void Names_numbers_and_reports_match_and_one_form_is_published()
    {
        Assert.Equal(["PAPI2022", "PAPI3026", "PAPI4018"], Site.Diagnostics.Select(d => d.Code).Order(StringComparer.Ordinal));
        var page = Site.Text("ke-hoach/a/1/index.html");
        Assert.Contains("Đào tạo cán bộ xã", page, StringComparison.Ordinal);
        Assert.Contains("/co-quan/n/so-dao-tao/", page, StringComparison.Ordinal);
        Assert.Contains("01/KH-UBND", page, StringComparison.Ordinal);
        Assert.All(
            Site.Files.Keys.Where(path =>
                path.EndsWith(".html", StringComparison.Ordinal) || path.EndsWith(".json", StringComparison.Ordinal)
            ),
            path => Assert.DoesNotContain("Ðào", Site.Text(path), StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("tep/KH\u20111.pdf", "tep/KH\u20111.pdf")]
    [InlineData("tep/KH\u20111.pdf", "tep/KH-1.pdf")]
    [InlineData("tep/bản\u00A0ký.pdf", "tep/bản ký.pdf")]
    [InlineData("tep/KH-1.pdf", "tep/KH\u20111.pdf")]
    public void A_file_is_found_whatever_hyphens_and_blanks_it_or_its_line_has(string file, string typed)
    {
        var site = RenderedSite.PagesOf([new("a.papi", $"kế hoạch: A\n  tệp: {typed}\ntrang web: T\n")], "/", new(2026, 6, 1), file);
        Assert.DoesNotContain(site.Diagnostics, d => d.Code == "PAPI3015");
        Assert.Contains(
            $"/tep/{string.Join('/', file.Split('/').Select(Uri.EscapeDataString))}",
            site.Text("ke-hoach/a/index.html"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_full_width_sign_is_no_formula_in_the_table() =>
        Assert.Contains("'=1+1 đồng", Site.Text("data/tasks.csv"), StringComparison.Ordinal);

    [Fact]
    public void An_entry_that_counts_for_no_task_is_told_on_the_page_of_its_period()
    {
        Assert.Contains("nên không được tính cho nhiệm vụ nào", Site.Text("bao-cao/2026-q1/a/index.html"), StringComparison.Ordinal);
        Assert.Contains("2: Đào tạo cán bộ xã", Site.Text("bao-cao/2026-q1/a/index.html"), StringComparison.Ordinal);
        Assert.Contains("they count for neither", Site.Text("en/bao-cao/2026-q1/a/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("data-state=\"stopped\"", Site.Text("ke-hoach/a/2/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_task_that_such_an_entry_may_speak_of_is_not_said_to_be_without_a_report()
    {
        var page = Site.Text("ke-hoach/a/2/index.html");
        Assert.DoesNotContain("Chưa có báo cáo", page, StringComparison.Ordinal);
        Assert.Contains("Có báo cáo chưa rõ", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"/bao-cao/2026-q1/a/\">Báo cáo quý I năm 2026: ", page, StringComparison.Ordinal);
        Assert.DoesNotContain("no progress reports", Site.Text("en/ke-hoach/a/2/index.html"), StringComparison.Ordinal);
        // The other one has a report that counts, and the doubtful one beside it.
        var other = Site.Text("ke-hoach/a/1/index.html");
        Assert.Contains("data-state=\"completed\">Hoàn thành", other, StringComparison.Ordinal);
        Assert.Contains("chưa rõ nói về nhiệm vụ này hay nhiệm vụ khác", other, StringComparison.Ordinal);
    }

    [Fact]
    public void Nor_is_it_counted_as_one_anywhere()
    {
        using var data = JsonDocument.Parse(Site.Text("data/tasks.json"));
        var tasks = data.RootElement.EnumerateArray().ToList();
        Assert.Equal(["completed", "report-unclear"], tasks.Select(t => t.GetProperty("state").GetString()));
        Assert.Equal(
            ["completed-on-unknown-day", "report-unclear"],
            tasks.Select(t => t.GetProperty("progress").GetProperty("class").GetString())
        );
        // A column of those without a report may stand there; it holds nobody, but in months before the report.
        foreach (var path in Site.PagePaths)
        {
            var cells = Site.Page(path)
                .Document.QuerySelectorAll(
                    "tr:last-child > [data-label='Chưa có báo cáo'], tr:last-child > [data-label='Not yet reported']"
                );
            Assert.All(cells, cell => Assert.Equal("0", cell.TextContent.Trim()));
        }

        Assert.Contains(
            "1/2 nhiệm vụ có báo cáo, 1 có báo cáo chưa rõ; 1 hoàn thành (50% tổng số nhiệm vụ).",
            Site.Page("ke-hoach/a/index.html").Document.Body!.TextContent.Words(),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "1 of 2 tasks reported on, 1 with an unclear report; 1 completed (50% of all tasks).",
            Site.Page("en/ke-hoach/a/index.html").Document.Body!.TextContent.Words(),
            StringComparison.Ordinal
        );
        Assert.Equal("1/2", Site.Page("ke-hoach/a/index.html").Document.QuerySelector("td[data-label='Có báo cáo']")!.TextContent.Trim());
        Assert.Contains("Report unclear", Site.Text("en/ke-hoach/a/index.html"), StringComparison.Ordinal);
        var news = Site.Files.Keys.Where(k =>
            k.EndsWith(".ics", StringComparison.Ordinal)
            || k.EndsWith(".xml", StringComparison.Ordinal)
            || k.StartsWith("search/", StringComparison.Ordinal)
            || k.EndsWith(".csv", StringComparison.Ordinal)
        );
        Assert.All(news, path => Assert.DoesNotContain("not-reported", Site.Text(path), StringComparison.Ordinal));
        Assert.All(news, path => Assert.DoesNotContain("Chưa có báo cáo", Site.Text(path), StringComparison.Ordinal));
    }
}
