using System.Text.Json;
using AngleSharp.Dom;

namespace PapiSite.Tests.Site;

/// <summary>
/// What the editor worked out, and what stands for all tasks of a group, is said on the page of each task and in the data.
/// </summary>
public sealed class UnprintedPartsTests
{
    private const string Mark = "Văn bản không ghi mục này; người biên tập suy ra.";

    private const string Task =
        "  nhóm I: Một\n    ghi chú: Bảng chỉ ghi tên tiêu chí.\n    nhiệm vụ 1: Một\n      chỉ số: PV.1\n      chỉ tiêu: 90% xã\n      "
            + "sản phẩm: Báo cáo\n      ghi chú: Riêng.\n    nhiệm vụ 2: Hai\n";

    [Theory]
    [InlineData("sản phẩm", "Sản phẩm", "deliverables")]
    [InlineData("chỉ tiêu", "Chỉ tiêu", "targets")]
    [InlineData("chỉ số", "Chỉ số", "dimensions")]
    [InlineData("chỉ số; sản phẩm", "Chỉ tiêu?", "dimensions deliverables")]
    public void A_part_that_is_not_printed_is_marked_where_it_stands(string inferred, string row, string data)
    {
        var site = Site($"  suy ra: {inferred}\n");
        var marked = site.Page("ke-hoach/a/i.1/index.html")
            .Document.QuerySelectorAll("dl.facts > div")
            .Where(d => d.TextContent.Contains(Mark, StringComparison.Ordinal))
            .Select(d => d.QuerySelector("dt")!.TextContent)
            .Order(StringComparer.Ordinal);
        Assert.Equal(row == "Chỉ tiêu?" ? ["Chỉ số", "Sản phẩm"] : [row], marked);
        Assert.DoesNotContain(Mark, site.Text("ke-hoach/a/i.2/index.html"), StringComparison.Ordinal);
        Assert.Equal(
            [data, ""],
            Tasks(site).Select(t => string.Join(' ', t.GetProperty("inferred").EnumerateArray().Select(i => i.GetString())))
        );
        Assert.Contains(
            "The document does not print this; the editor worked it out.",
            site.Text("en/ke-hoach/a/i.1/index.html"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Without_a_word_nothing_is_marked() =>
        Assert.DoesNotContain(Mark, Site("").Text("ke-hoach/a/i.1/index.html"), StringComparison.Ordinal);

    [Fact]
    public void The_note_of_a_group_stands_on_the_page_of_each_of_its_tasks_and_in_the_data()
    {
        var site = Site("");
        foreach (var task in new[] { "i.1", "i.2" })
        {
            var note = Assert.Single(site.Page($"ke-hoach/a/{task}/index.html").Document.QuerySelectorAll("div.note"), n =>
                n.TextContent.Contains("tiêu chí", StringComparison.Ordinal)
            );
            Assert.Equal(
                ["Ghi chú chung của “Một”", "Bảng chỉ ghi tên tiêu chí."],
                note.QuerySelectorAll("p").Select(p => p.TextContent.Words())
            );
        }

        Assert.Equal(
            ["Riêng. | Bảng chỉ ghi tên tiêu chí.", "Bảng chỉ ghi tên tiêu chí."],
            Tasks(site).Select(t => string.Join(" | ", t.GetProperty("notes").EnumerateArray().Select(n => n.GetString())))
        );
    }

    [Fact]
    public void The_table_has_what_a_reader_of_the_page_is_told()
    {
        var site = RenderedSite.Of(
            [
                new(
                    "ke-hoach/a.papi",
                    "kế hoạch: A\n  mã: a\n  thời kỳ: 2024\n  suy ra: sản phẩm\n  nhiệm vụ 1: Một\n    thực hiện: Báo Mẫu (ngoài danh "
                        + "bạ); …\n    nhằm mục tiêu: Nhanh hơn\n    sản phẩm: Báo cáo\n    căn cứ: Nghị định 1/2024/NĐ-CP\n    phần bị "
                        + "mất: Một ô\n    ghi chú: Có điều kiện\n"
                ),
            ],
            "/", RenderedSite.AsOf);
        var rows = site.Text("data/tasks.csv").TrimStart('\uFEFF').Split('\n');
        var cells = rows[0].Trim().Split(',').Zip(rows[1].Trim().Split(',')).ToDictionary(p => p.First, p => p.Second);
        Assert.Equal(
            ("Báo Mẫu; …", "Nhanh hơn", "Nghị định 1/2024/NĐ-CP", "Một ô", "Có điều kiện", "deliverables"),
            (cells["implementing"], cells["goal"], cells["citations"], cells["damaged"], cells["notes"], cells["inferred"]));
    }

    [Fact]
    public void Every_row_of_the_appendices_of_Vinh_Loc_says_that_it_prints_a_criterion_only()
    {
        var tasks = Support
            .Repository.Content.Content.Plans.Single(p => p.Id == "vinh-loc-2023")
            .Tasks.Where(t => t.Appendix is not null)
            .ToList();
        Assert.Equal(73, tasks.Count);
        Assert.All(tasks, t => Assert.NotNull(t.Official));
        var site = RenderedSite.OfRepository();
        foreach (var task in tasks)
        {
            var page = site.Text($"ke-hoach/vinh-loc-2023/{task.Id}/index.html");
            Assert.Contains("chỉ ghi tên tiêu chí", page, StringComparison.Ordinal);
        }
    }

    private static List<JsonElement> Tasks(RenderedSite site) =>
        [.. JsonDocument.Parse(site.Files["data/tasks.json"]).RootElement.EnumerateArray()];

    private static RenderedSite Site(string line) => RenderedSite.Of(
        [
            new("chi-so/pv.papi", "bộ chỉ số PV: Chỉ số phục vụ\n  chỉ số 1: Công khai\n"),
            new("ke-hoach/a.papi", $"kế hoạch: A\n  mã: a\n  thời kỳ: 2024\n  bộ chỉ số: PV\n{line}{Task}"),
        ],
        "/", RenderedSite.AsOf);
}
