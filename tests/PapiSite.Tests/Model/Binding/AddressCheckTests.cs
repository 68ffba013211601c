using PapiSite.Tests.Site;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Model.Binding;

/// <summary>Names too long or kept by Windows, plans that are there twice, and where the site says that it lies.</summary>
public sealed class AddressCheckTests
{
    [Theory]
    [InlineData("https://example.gov.vn", "")]
    [InlineData("https://example.gov.vn/", "")]
    [InlineData("https://example.gov.vn/papi/", "")]
    [InlineData("http://example.gov.vn:8080/a-b_c.d~e/papi/", "")]
    [InlineData("https://example.gov.vn/papi", "2:16 PAPI3055")]
    [InlineData("https://example.gov.vn/papi/index.html", "2:16 PAPI3055")]
    [InlineData("https://example.gov.vn/?trang=1", "2:16 PAPI3054")]
    [InlineData("https://example.gov.vn/papi/#dau", "2:16 PAPI3054")]
    [InlineData("https://example.gov.vn/kế-hoạch/", "2:16 PAPI3054")]
    [InlineData("https://example.gov.vn/a%20b/", "2:16 PAPI3054")]
    public void A_base_address_is_one_under_which_pages_can_lie(string address, string codes) =>
        Assert.Equal(
            codes,
            string.Join(' ', Sources.Codes(PapiSite.Model.ExampleContent.Bind($"trang web: T\n  địa chỉ gốc: {address}\n").Diagnostics))
        );

    [Fact]
    public void A_copy_names_the_file_and_the_line_of_the_other() => Assert.Equal(
        """
        ke-hoach/vi-du.papi:7:1: cảnh báo PAPI3053: Kế hoạch này trùng số hiệu, ngày và cơ quan ban hành với ke-hoach/vi-du.papi:1.
           7 | kế hoạch: Nâng cao Chỉ số PAPI
             | ^^^^^^^^
             = cách sửa: Nếu là bản sao thì xóa một trong hai tệp; nếu là hai văn bản thì sửa số hiệu hoặc ngày ban hành.

        """,
        Sources.Report(Plan("12/KH-UBND", "15/3/2024", "UBND tỉnh", "a") + Plan("12/kh-ubnd", "15/3/2024", "UBND tỉnh", "b")));

    [Theory]
    [InlineData("1/KH-UBND", "15/3/2024", "UBND tỉnh")]
    [InlineData("13/KH-UBND", "15/3/2024", "UBND tỉnh")]
    [InlineData("12/KH-UBND", "15/3/2025", "UBND tỉnh")]
    [InlineData("12/KH-UBND", "15/3/2024", "Sở Nội vụ")]
    public void Another_number_day_or_issuer_is_another_plan(string number, string day, string issuer) =>
        Assert.Equal("", Sources.Report(Plan("12/KH-UBND", "15/3/2024", "UBND tỉnh", "a") + Plan(number, day, issuer, "b")));

    [Fact]
    public void A_draft_that_is_there_twice_is_known_by_its_title()
    {
        const string Draft = "kế hoạch: Dự thảo kế hoạch\n  mã: {0}\n  địa bàn: tỉnh Thí Dụ\n  thời kỳ: {1}\n";
        Assert.Contains(
            "PAPI3053",
            Sources.Report(string.Format(Draft, "a", 2024) + string.Format(Draft, "b", 2024)),
            StringComparison.Ordinal
        );
        Assert.Equal("", Sources.Report(string.Format(Draft, "a", 2024) + string.Format(Draft, "b", 2025)));
    }

    [Theory]
    [InlineData("trang: T\n  đường dẫn: {0}\n  nội dung: n\n", 1, 1)]
    [InlineData("cơ quan: {0}\n", 1, 1)]
    [InlineData("địa bàn thi-tran: huyện Thị Trấn\n  cơ quan: {0}\n", 2, 3)]
    public void A_name_that_is_too_long_is_told_where_it_is_given(string form, int line, int column)
    {
        var told = Sources.Report(string.Format(form, new string('a', 241)));
        Assert.StartsWith(
            $"ke-hoach/vi-du.papi:{line}:{column}: lỗi PAPI3051: Địa chỉ “{new string('a', 40)}…” dài 241 byte; nhiều nhất là 240.\n",
            told,
            StringComparison.Ordinal
        );
        Assert.Equal("", Sources.Report(string.Format(form, new string('a', 240))));
    }

    [Fact]
    public void A_path_of_many_parts_may_be_too_long_as_well()
    {
        var told = Sources.Report(
            $"trang: T\n  đường dẫn: {string.Join('/', Enumerable.Repeat(new string('a', 100), 10))}\n  nội dung: n\n"
        );
        Assert.Contains("dài 1009 byte; nhiều nhất là 900.", told, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tep/{0}.pdf", 236, true)]
    [InlineData("tep/{0}.pdf", 237, false)]
    [InlineData("{0}/a.pdf", 240, true)]
    [InlineData("{0}/a.pdf", 241, false)]
    [InlineData("goc/{0}", 240, true)]
    [InlineData("goc/{0}", 241, false)]
    public void A_file_with_a_name_that_is_too_long_is_told_and_not_published(string form, int length, bool isPublished)
    {
        var path = string.Format(form, new string('a', length));
        var attached = path.StartsWith("goc/", StringComparison.Ordinal) ? "" : $"  tệp: {path}\n";
        var site = RenderedSite.Of([new("a.papi", $"kế hoạch: A\n{attached}trang web: T\n")], "/", new(2026, 6, 1), path);
        Assert.Equal(isPublished, !site.Diagnostics.Any(d => d.Code == "PAPI3051"));
        Assert.Equal(isPublished, site.Files.Keys.Any(k => k.Contains(new string('a', 200), StringComparison.Ordinal)));
    }

    private static string Plan(string number, string day, string issuer, string id) =>
        $"kế hoạch: Nâng cao Chỉ số PAPI\n  mã: {id}\n  số hiệu: {number}\n  ngày ban hành: {day}\n  cơ quan ban hành: {issuer}\n  địa "
            + $"bàn: tỉnh Thí Dụ\n";
}
