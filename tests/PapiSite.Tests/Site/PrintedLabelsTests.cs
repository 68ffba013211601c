using PapiSite.Model.Plans;
using PapiSite.Site;
using PapiSite.Site.Wording;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Site;

/// <summary>How people would cite a group or a task, by what the document prints.</summary>
public sealed class PrintedLabelsTests
{
    private static readonly InterfaceTexts Vi = InterfaceTexts.Of(SiteLanguage.Vietnamese);
    private static readonly InterfaceTexts En = InterfaceTexts.Of(SiteLanguage.English);

    [Theory]
    [InlineData("I|1", "I.1")]
    [InlineData("1|1.2|(6)", "1.2.(6)")]
    [InlineData("1|1.2|1.2.3", "1.2.3")]
    [InlineData("1|2|1.5", "1.2.1.5")]
    [InlineData("2|2.1", "2.1")]
    [InlineData("1.|2.", "1.2")]
    [InlineData("II|a)|1", "II.a.1")]
    [InlineData("II|3|a)", "II.3.a)")]
    [InlineData("(1)|(2)", "(1).(2)")]
    [InlineData("d|đ", "d.đ")]
    [InlineData("I|i", "I.i")]
    [InlineData("7", "7")]
    [InlineData("a/b/c", "a/b/c")]
    [InlineData("", "")]
    public void Labels_are_joined_without_losing_a_bracket(string labels, string expected) =>
        Assert.Equal(expected, PrintedLabels.Joined(labels.Split('|')));

    [Theory]
    [InlineData("I", "I. Công khai")]
    [InlineData("1.", "1. Công khai")]
    [InlineData("a)", "a) Công khai")]
    [InlineData("(6)", "(6) Công khai")]
    [InlineData(null, "Công khai")]
    public void A_heading_has_its_label_as_printed(string? label, string expected) =>
        Assert.Equal(expected, PrintedLabels.Titled(label, "Công khai"));

    [Theory]
    [InlineData("vinh-phuc-papi-2024", "i.1", "nhiệm vụ I.1", "task I.1", "I.1")]
    [InlineData("vinh-phuc-cchc-2021-2025", "i.15", "nhiệm vụ I.15", "task I.15", "I.15")]
    [InlineData("hung-yen-papi-2023", "1.a", "nhiệm vụ 1.a", "task 1.a", "1.a")]
    [InlineData("vinh-loc-2023", "1.1.1", "nhiệm vụ 1.1.(1)", "task 1.1.(1)", "1.1.(1)")]
    [InlineData("vinh-loc-2023", "1.2.6", "nhiệm vụ 1.2.(6)", "task 1.2.(6)", "1.2.(6)")]
    [InlineData("vinh-loc-2023", "pl1.2.2.1", "Phụ lục 1, hàng 2.1", "Appendix 1, row 2.1", "Phụ lục 1, hàng 2.1")]
    [InlineData("vinh-loc-2023", "pl3.8.8.1", "Phụ lục 3, hàng 8.1", "Appendix 3, row 8.1", "Phụ lục 3, hàng 8.1")]
    [InlineData("lao-cai-papi-2023", "pl1.i.1", "Phụ lục, hàng I.1", "Appendix, row I.1", "Phụ lục, hàng I.1")]
    public void The_tasks_of_the_plans_are_cited_as_printed(string plan, string task, string vietnamese, string english, string brief)
    {
        var cited = TaskCitation.Of(Repository.Content.Content.Plans.Single(p => p.Id == plan).Tasks.Single(t => t.Id == task));
        Assert.Equal((vietnamese, english, brief), (Vi.Cited(cited), En.Cited(cited), Vi.CitedShort(cited)));
    }

    /// <summary>The table and the filter know few roles; the page of a task has the word of the document.</summary>
    [Theory]
    [InlineData("chủ trì theo dõi", "Theo dõi", "Monitoring agency")]
    [InlineData("chịu trách nhiệm thực hiện", "Thực hiện", "Implementing agency")]
    [InlineData("đề nghị", "Thực hiện", "Implementing agency")]
    public void A_role_that_the_document_calls_otherwise_has_that_word_beside_it(string printed, string vietnamese, string english)
    {
        var site = RenderedSite.PagesOf(
            [new("a.papi", $"kế hoạch: A\n  nhiệm vụ 1: B\n    {printed}: Sở Một\n    phối hợp: Sở Hai\ntrang web: T\n")],
            "/",
            new(2026, 6, 1)
        );
        Assert.Matches($"<dt>{vietnamese}\\s*<span class=\"soft\"> \\({printed}\\)</span>", site.Text("ke-hoach/a/1/index.html"));
        Assert.Matches(
            $"<dt>{english}\\s*<span class=\"soft\"> \\(<span lang=\"vi\">{printed}</span>\\)</span>",
            site.Text("en/ke-hoach/a/1/index.html")
        );
        Assert.DoesNotContain("(phối hợp)", site.Text("ke-hoach/a/1/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void No_row_of_an_appendix_is_cited_like_a_task_of_the_body()
    {
        var citations = Repository
            .Content.Content.Plans.SelectMany(p =>
                p.Tasks.Where(t => t.Label is not null).Select(t => (p.Id, Vi.Cited(TaskCitation.Of(t))))
            )
            .ToList();
        Assert.Equal(citations.Count, citations.Where(c => c.Item2.Count(x => x == '(') == c.Item2.Count(x => x == ')')).Count());
        var plan = Repository.Content.Content.Plans.Single(p => p.Id == "vinh-loc-2023");
        Assert.Equal(73, plan.Tasks.Count(t => Vi.Cited(TaskCitation.Of(t)).StartsWith("Phụ lục ", StringComparison.Ordinal)));
        Assert.Equal(99, plan.Tasks.Select(t => Vi.Cited(TaskCitation.Of(t))).Distinct().Count());
    }

    [Theory]
    [InlineData("  nhiệm vụ: Niêm yết\n", "nhiệm vụ không ghi số “Niêm yết”", "")]
    [InlineData("  nhóm III: Nhóm\n    nhiệm vụ: Niêm yết\n", "nhiệm vụ không ghi số ở nhóm III “Niêm yết”", "")]
    [InlineData(
        "  phụ lục 2: Bảng\n    nhóm A: Nhóm\n      nhiệm vụ: Niêm yết\n",
        "Phụ lục 2, nhóm A, hàng không ghi số “Niêm yết”",
        "Phụ lục 2, nhóm A"
    )]
    public void A_task_without_a_number_is_cited_by_its_title(string lines, string expected, string brief)
    {
        var cited = TaskCitation.Of(Assert.Single(Sources.Plan("kế hoạch: A\n" + lines).Tasks));
        Assert.Equal((expected, brief), (Vi.CitedInFull(cited).Text, Vi.CitedShort(cited)));
    }

    [Theory]
    [InlineData("phụ lục 1: Bảng nhiệm vụ", "Phụ lục 1. Bảng nhiệm vụ")]
    [InlineData("phụ lục: Bảng nhiệm vụ", "Phụ lục. Bảng nhiệm vụ")]
    [InlineData("phụ lục 2:", "Phụ lục 2")]
    [InlineData("nhóm a): Công khai", "a) Công khai")]
    [InlineData("nhóm (2): Công khai", "(2) Công khai")]
    public void An_appendix_is_headed_as_one(string heading, string expected)
    {
        var plan = Sources.Plan($"kế hoạch: A\n  {heading}\n    nhiệm vụ 1: Niêm yết\n");
        Assert.Equal(expected, Vi.GroupHeading(Assert.Single(plan.Groups)).Text);
        var page = RenderedSite
            .PagesOf([new("ke-hoach/a.papi", $"kế hoạch: A\n  mã: a\n  {heading}\n    nhiệm vụ 1: Niêm yết\n")], "/", RenderedSite.AsOf)
            .Page("ke-hoach/a/index.html")
            .Document;
        Assert.Equal(
            plan.Groups[0].Kind == GroupKind.Appendix ? expected : heading[5..].Replace(":", "", StringComparison.Ordinal),
            page.QuerySelector(".group-title")!.TextContent.Words()
        );
    }
}
