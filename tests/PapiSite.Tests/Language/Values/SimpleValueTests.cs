using PapiSite.Tests.Support;

namespace PapiSite.Tests.Language.Values;

/// <summary>The values with a simple form: numbers, identifiers, choices, people, files, addresses, lists.</summary>
public sealed class SimpleValueTests
{
    [Theory]
    [InlineData("10", "number 10")]
    [InlineData("43,95", "number 43.95")]
    [InlineData("1.234,5", "number 1234.5")]
    public void A_number_has_a_decimal_comma(string typed, string read) =>
        Assert.Equal(read, Read("bộ chỉ số X: Y\n  điểm tối đa: ", typed));

    [Theory]
    [InlineData("tám mươi")]
    [InlineData("1,2,3")]
    [InlineData("43.95")]
    [InlineData("-1")]
    [InlineData("99999999999999999999999")]
    public void What_is_no_number_is_an_error(string typed) =>
        Assert.Equal(("PAPI2011", $"“{typed}” không phải là một số."), Error("bộ chỉ số X: Y\n  điểm tối đa: ", typed));

    [Theory]
    [InlineData("vinh-phuc-papi-2024")]
    [InlineData("a")]
    public void An_identifier_is_a_word_of_a_web_address(string typed) =>
        Assert.Equal($"text “{typed}”", Read("kế hoạch: A\n  mã: ", typed));

    [Theory]
    [InlineData("Kế hoạch 151")]
    [InlineData("ke_hoach")]
    [InlineData("-a")]
    [InlineData("a--b")]
    public void What_is_no_such_word_is_an_error(string typed) =>
        Assert.Equal(("PAPI2009", $"“{typed}” không dùng làm mã được."), Error("kế hoạch: A\n  mã: ", typed));

    [Theory]
    [InlineData("hiệu lực", "choice InForce")]
    [InlineData("HIEU LUC", "choice InForce")]
    [InlineData("Dự thảo", "choice Draft")]
    public void A_choice_is_known_whatever_its_case_and_marks(string typed, string read) =>
        Assert.Equal(read, Read("kế hoạch: A\n  trạng thái: ", typed));

    [Fact]
    public void Another_word_than_those_of_the_choice_is_an_error_that_names_them()
    {
        var diagnostic = Assert.Single(Sources.Parse("kế hoạch: A\n  trạng thái: xong\n").Diagnostics);
        Assert.Equal("Chọn một trong: dự thảo; hiệu lực; đã thay thế; hết hiệu lực.", diagnostic.Mend(default));
    }

    [Theory]
    [InlineData("Vũ Chí Giang (Phó Chủ tịch)", "signatory Vũ Chí Giang | Phó Chủ tịch")]
    [InlineData("Vũ Chí Giang", "signatory Vũ Chí Giang | -")]
    [InlineData("Vũ Chí Giang (Phó Chủ tịch, ký thay Chủ tịch)", "signatory Vũ Chí Giang | Phó Chủ tịch, ký thay Chủ tịch")]
    public void Who_signs_has_a_name_and_a_capacity(string typed, string read) =>
        Assert.Equal(read, Read("kế hoạch: A\n  người ký: ", typed));

    [Theory]
    [InlineData("tep/ke-hoach.pdf", "file tep/ke-hoach.pdf | -")]
    [InlineData("tep/kế hoạch số 1.pdf (Bản ký số)", "file tep/kế hoạch số 1.pdf | Bản ký số")]
    public void A_file_has_a_path_and_perhaps_a_title(string typed, string read) => Assert.Equal(read, Read("kế hoạch: A\n  tệp: ", typed));

    [Theory]
    [InlineData("../mat/ke-hoach.pdf")]
    [InlineData("/etc/passwd")]
    [InlineData("tep\\a.pdf")]
    [InlineData("C:/a.pdf")]
    [InlineData("https://example.vn/a.pdf")]
    [InlineData("tep//a.pdf")]
    [InlineData("tep/./a.pdf")]
    [InlineData("tep/.an")]
    [InlineData("tep/a.pdf (")]
    public void A_path_that_leads_out_of_the_content_is_an_error(string typed) =>
        Assert.Equal("PAPI2014", Error("kế hoạch: A\n  tệp: ", typed).Code);

    [Theory]
    [InlineData("sonoivu@vinhphuc.gov.vn", null)]
    [InlineData("a.b-c_d+e@f.vn", null)]
    [InlineData("sonoivu at example.gov.vn", "PAPI2012")]
    [InlineData("a@b", "PAPI2012")]
    [InlineData("a@@b.vn", "PAPI2012")]
    [InlineData("a@.vn", "PAPI2012")]
    [InlineData("@b.vn", "PAPI2012")]
    [InlineData("a@b.vn.", "PAPI2012")]
    [InlineData("á@b.vn", "PAPI2012")]
    public void An_e_mail_address_is_checked(string typed, string? code) =>
        Assert.Equal(code, Sources.Parse($"trang web: A\n  thư điện tử: {typed}\n").Diagnostics.SingleOrDefault()?.Code);

    [Theory]
    [InlineData("https://example.gov.vn/", null)]
    [InlineData("http://example.gov.vn", null)]
    [InlineData("example.gov.vn", "PAPI2013")]
    [InlineData("javascript:alert(1)", "PAPI2013")]
    [InlineData("ftp://example.gov.vn", "PAPI2013")]
    [InlineData("https://a:b@example.gov.vn", "PAPI2013")]
    public void A_web_address_is_checked(string typed, string? code) =>
        Assert.Equal(code, Sources.Parse($"trang web: A\n  địa chỉ gốc: {typed}\n").Diagnostics.SingleOrDefault()?.Code);

    [Theory]
    [InlineData("Kế hoạch; Báo cáo", "list Kế hoạch | Báo cáo")]
    [InlineData("Kế hoạch, Báo cáo", "list Kế hoạch, Báo cáo")]
    [InlineData("Công văn (nếu có; hằng năm); Báo cáo;", "list Công văn (nếu có; hằng năm) | Báo cáo")]
    public void Semicolons_outside_parentheses_part_the_members_of_a_list(string typed, string read) =>
        Assert.Equal(read, Read("kế hoạch: A\n  nhiệm vụ 1: B\n    sản phẩm: ", typed));

    [Fact]
    public void A_parenthesis_that_is_never_closed_does_not_swallow_the_rest_of_a_list() =>
        Assert.Equal("list Công văn (nếu có | Báo cáo", Read("kế hoạch: A\n  nơi nhận: ", "Công văn (nếu có; Báo cáo"));

    private static string Read(string before, string typed)
    {
        var entry = Sources.ParseSound(before + typed + "\n").Entries[0];
        while (!entry.Children.IsEmpty) entry = entry.Children[0];
        return TreeDump.Of(entry.Value);
    }

    private static (string Code, string Message) Error(string before, string typed)
    {
        var diagnostic = Assert.Single(Sources.Parse(before + typed + "\n").Diagnostics);
        return (diagnostic.Code, diagnostic.Message(default));
    }
}
