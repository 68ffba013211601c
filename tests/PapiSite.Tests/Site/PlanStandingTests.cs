using AngleSharp.Dom;
using PapiSite.Model.Plans;
using PapiSite.Site;
using PapiSite.Site.Wording;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Site;

/// <summary>What the site says of the document behind a plan: no more than its number and day show.</summary>
[Collection(RenderedSite.Shared)]
public sealed class PlanStandingTests
{
    private const string Unknown = "chưa rõ văn bản đã ban hành hay chưa";

    [Theory]
    [InlineData("số hiệu: 1/KH-UBND|ngày ban hành: 5/2/2024", PlanStanding.Issued, "")]
    [InlineData(
        "số hiệu: 1/KH-UBND|ngày ban hành: 5/2/2024|trạng thái: dự thảo",
        PlanStanding.Draft,
        "Đây là dự thảo, chưa phải văn bản đã ban hành."
    )]
    [InlineData(
        "số hiệu: để trống|ngày ban hành: để trống",
        PlanStanding.Uncertain,
        $"Bản nguồn để trống số hiệu, để trống ngày; {Unknown}."
    )]
    [InlineData(
        "số hiệu: để trống|ngày ban hành: tháng 1/2023",
        PlanStanding.Uncertain,
        $"Bản nguồn để trống số hiệu, chỉ ghi tháng 1/2023, không rõ ngày; {Unknown}."
    )]
    [InlineData("số hiệu: bị mất|ngày ban hành: 5/2/2024", PlanStanding.Uncertain, $"Bản nguồn bị mất phần ghi số hiệu; {Unknown}.")]
    [InlineData(
        "số hiệu: blank|ngày ban hành: lost",
        PlanStanding.Uncertain,
        $"Bản nguồn để trống số hiệu, bị mất phần ghi ngày; {Unknown}."
    )]
    [InlineData("số hiệu: 1/KH-UBND|ngày ban hành: năm 2024", PlanStanding.Uncertain, "Bản nguồn chỉ ghi năm 2024, không rõ ngày.")]
    [InlineData("số hiệu: 1/KH-UBND", PlanStanding.Uncertain, "Nội dung công bố chưa có ngày ban hành của văn bản.")]
    [InlineData("thời kỳ: 2024", PlanStanding.Uncertain, $"Nội dung công bố chưa có số hiệu và ngày ban hành của văn bản; {Unknown}.")]
    [InlineData("trạng thái: hiệu lực", PlanStanding.Uncertain, "Nội dung công bố chưa có số hiệu và ngày ban hành của văn bản.")]
    public void A_document_is_issued_where_it_has_number_and_day(string lines, PlanStanding standing, string notice)
    {
        var plan = Sources.Plan("kế hoạch: A\n" + string.Concat(lines.Split('|').Select(l => $"  {l}\n")));
        Assert.Equal((standing, notice), (plan.Standing, InterfaceTexts.Of(SiteLanguage.Vietnamese).StandingNotice(plan)));
        Assert.Equal(notice.Length == 0, InterfaceTexts.Of(SiteLanguage.English).StandingNotice(plan).Length == 0);
    }

    [Theory]
    [InlineData("hung-yen-papi-2023")]
    [InlineData("vinh-loc-2023")]
    public void A_copy_without_number_and_day_is_called_signed_on_none_of_its_pages(string plan)
    {
        var pages = RenderedSite.OfRepository().Pages.Where(p => p.Path.Contains($"ke-hoach/{plan}/", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(pages);
        Assert.All(pages, page =>
        {
            var text = page.Document.QuerySelector("main")!.TextContent;
            Assert.DoesNotContain("Văn bản đã ký", text, StringComparison.Ordinal);
            Assert.DoesNotContain("The signed document", text, StringComparison.Ordinal);
            Assert.DoesNotContain("đề nghị dẫn theo văn bản đó", text, StringComparison.Ordinal);
            Assert.DoesNotContain(
                "Người ký ",
                text.Replace("Người ký ghi trên bản nguồn", "", StringComparison.Ordinal),
                StringComparison.Ordinal
            );
        });
        var page = RenderedSite.OfRepository().Page($"ke-hoach/{plan}/index.html").Document;
        Assert.Equal("Bản nguồn để trống", Fact(page, "Số hiệu"));
        Assert.StartsWith("tháng ", Fact(page, "Ngày ghi trên bản nguồn"), StringComparison.Ordinal);
        Assert.Contains(
            "(bản không ghi số, ngày)",
            RenderedSite
                .OfRepository()
                .Pages.First(p =>
                    p.Path.StartsWith($"ke-hoach/{plan}/", StringComparison.Ordinal) && p.Path != $"ke-hoach/{plan}/index.html"
                )
                .Document.QuerySelector("main .box")!
                .TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Only_what_a_document_calls_its_basis_is_one()
    {
        var site = RenderedSite.OfRepository();
        Assert.Equal(
            ["vinh-phuc-cchc-2021-2025"],
            Repository.Content.Content.Plans.Where(p => p.Citations.Any(c => c.Kind == CitationKind.Basis)).Select(p => p.Id));
        Assert.DoesNotContain("Căn cứ", Terms(site, "ke-hoach/lao-cai-papi-2023/index.html"));
        Assert.Contains("Văn bản viện dẫn", Terms(site, "ke-hoach/lao-cai-papi-2023/index.html"));
        Assert.Contains("Căn cứ", Terms(site, "ke-hoach/vinh-phuc-cchc-2021-2025/index.html"));
        Assert.Contains("Legal basis", Terms(site, "en/ke-hoach/vinh-phuc-cchc-2021-2025/index.html"));
        Assert.Contains("Documents cited", Terms(site, "en/ke-hoach/vinh-loc-2023/index.html"));
    }

    [Fact]
    public void A_document_to_be_replaced_says_under_which_task()
    {
        var site = RenderedSite.OfRepository();
        Assert.Contains("Văn bản sẽ được thay thế", Terms(site, "ke-hoach/vinh-phuc-cchc-2021-2025/i.15/index.html"));
        var document = Repository
            .Content.Content.Plans.SelectMany(p => p.Tasks)
            .Single(t => t.Id == "i.15" && t.Label == "15")
            .Citations.Single();
        Assert.Contains(
            "Sẽ được thay thế theo nhiệm vụ",
            site.Page($"van-ban/{document.Key}/index.html").Document.QuerySelector(".note")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_data_say_the_same()
    {
        var plans = System
            .Text.Json.JsonDocument.Parse(RenderedSite.OfRepository().Text("data/plans.json"))
            .RootElement.EnumerateArray()
            .ToDictionary(p => p.GetProperty("id").GetString()!);
        var hungYen = plans["hung-yen-papi-2023"];
        Assert.Equal(
            ("uncertain", "blank", "2023-01", "appendix-only"),
            (
                hungYen.GetProperty("standing").GetString(),
                hungYen.GetProperty("numberAbsence").GetString(),
                hungYen.GetProperty("issuedIn").GetString(),
                hungYen.GetProperty("sourceCopy").GetString()
            )
        );
        Assert.Equal("issued", plans["vinh-phuc-papi-2024"].GetProperty("standing").GetString());
        Assert.Equal(
            ["cites"],
            plans["lao-cai-papi-2023"]
                .GetProperty("citations")
                .EnumerateArray()
                .Select(c => c.GetProperty("relation").GetString()!)
                .Distinct()
        );
    }

    private static IEnumerable<string> Terms(RenderedSite site, string path) =>
        site.Page(path).Document.QuerySelectorAll("dl.facts dt").Select(d => d.TextContent);

    private static string Fact(IDocument page, string term) =>
        page.QuerySelectorAll("dl.facts > div")
            .Single(d => d.QuerySelector("dt")!.TextContent == term)
            .QuerySelector("dd")!
            .TextContent.Words();
}
