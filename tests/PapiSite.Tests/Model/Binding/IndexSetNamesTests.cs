using PapiSite.Tests.Support;

namespace PapiSite.Tests.Model.Binding;

/// <summary>What an editor is told whose plan names an index set, a part of one or a plan that is not there.</summary>
public sealed class IndexSetNamesTests
{
    private const string Plan =
        "kế hoạch: A\n  bộ chỉ số: PAPI\n  nhóm I: Công khai\n    chỉ số: PAPI.2\n  nhóm II: Giải trình\n    chỉ số: PAPI.3\n";

    [Fact]
    public void A_set_that_is_not_declared_is_told_once_and_never_with_an_empty_list() => Assert.Equal(
        "Khai báo bộ chỉ số ấy trong thư mục chi-so; hiện chưa có bộ chỉ số nào.", MendOf("PAPI3007", Plan));

    [Fact]
    public void Those_that_are_declared_are_listed() =>
        Assert.Equal(
            "Khai báo bộ chỉ số ấy trong thư mục chi-so, hoặc sửa mã cho khớp (hiện có: DDCI, PCI).",
            MendOf("PAPI3007", Plan + "bộ chỉ số DDCI: D\nbộ chỉ số PCI: P\n")
        );

    [Fact]
    public void A_set_without_parts_is_named_alone() => Assert.Equal(
        "Viết “DDCI” mà thôi, vì bộ chỉ số này không khai báo phần nào; hoặc khai báo các phần trong thư mục chi-so.",
        MendOf("PAPI3008", "kế hoạch: A\n  nhóm I: Công khai\n    chỉ số: DDCI.2\nbộ chỉ số DDCI: D\n"));

    [Fact]
    public void A_report_before_its_plan_is_told_so() => Assert.Equal(
        "Viết mã hoặc số hiệu của một kế hoạch đã có trong thư mục nội dung; hiện chưa có kế hoạch nào.",
        MendOf("PAPI3018", "cơ quan: Sở Một\nbáo cáo: quý I năm 2026\n  kế hoạch: a\n  cơ quan: Sở Một\n  ngày báo cáo: 31/3/2026\n"));

    private static string MendOf(string code, string text) =>
        Assert.Single(PapiSite.Model.SiteContent.Bind([Sources.Parse(text)]).Diagnostics, d => d.Code == code).Mend(default);
}
