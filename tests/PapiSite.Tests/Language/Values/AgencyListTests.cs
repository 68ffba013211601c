using PapiSite.Language.Text;
using PapiSite.Language.Values;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Language.Values;

public sealed class AgencyListTests
{
    [Theory]
    [InlineData("Sở Nội vụ", "Sở Nội vụ")]
    [InlineData("UBND cấp huyện; UBND cấp xã", "UBND cấp huyện | UBND cấp xã")]
    [InlineData("Sở Lao động, Thương binh và Xã hội; Sở TT&TT", "Sở Lao động, Thương binh và Xã hội | Sở TT&TT")]
    [InlineData("Các sở, ban, ngành", "Các sở, ban, ngành")]
    [InlineData("UBND tỉnh (đối với kế hoạch cấp tỉnh)", "UBND tỉnh [đối với kế hoạch cấp tỉnh]")]
    [InlineData(
        "UBND tỉnh (đối với kế hoạch cấp tỉnh; hằng năm); Sở Nội vụ",
        "UBND tỉnh [đối với kế hoạch cấp tỉnh; hằng năm] | Sở Nội vụ"
    )]
    [InlineData("Đài truyền thanh huyện (ngoài danh bạ)", "Đài truyền thanh huyện [unlisted]")]
    [InlineData("Đài truyền thanh huyện (phần kỹ thuật) (ngoài danh bạ)", "Đài truyền thanh huyện [phần kỹ thuật] [unlisted]")]
    [InlineData("Ban A (NGOAI DANH BA)", "Ban A [unlisted]")]
    [InlineData("Ban A (unlisted)", "Ban A [unlisted]")]
    [InlineData("Ban Tuyên giáo Tỉnh ủy; Sở Thông tin và Truyền thông; …", "Ban Tuyên giáo Tỉnh ủy | Sở Thông tin và Truyền thông | …")]
    [InlineData("Ban Tuyên giáo Tỉnh ủy; Sở Thông tin và Truyền thông,...", "Ban Tuyên giáo Tỉnh ủy | Sở Thông tin và Truyền thông | …")]
    [InlineData("Sở Nội vụ…", "Sở Nội vụ | …")]
    [InlineData("Sở Nội vụ;", "Sở Nội vụ")]
    [InlineData("; ;Sở Nội vụ ;; Sở Y tế;", "Sở Nội vụ | Sở Y tế")]
    [InlineData("không nêu", "")]
    public void Semicolons_part_agencies_and_parentheses_hold_what_belongs_to_one(string typed, string read)
    {
        var tree = Sources.ParseSound(Source(typed));
        Assert.Equal(read, TreeDump.Of(Assert.IsType<AgencyList>(tree.Entries[0].Children[0].Value)));
    }

    [Theory]
    [InlineData("UBND tỉnh (đối với kế hoạch cấp tỉnh; Sở Nội vụ", "UBND tỉnh (đối với kế hoạch cấp tỉnh")]
    [InlineData("Sở Nội vụ; UBND tỉnh)", "UBND tỉnh)")]
    [InlineData("Sở Nội vụ; (chủ trì)", "(chủ trì)")]
    [InlineData("Sở (a) Nội vụ", "Sở (a) Nội vụ")]
    [InlineData(";", ";")]
    [InlineData("…", "…")]
    public void What_is_no_name_with_a_condition_is_pointed_at_and_the_others_stay(string typed, string bad)
    {
        var tree = Sources.Parse(Source(typed));
        var diagnostic = Assert.Single(tree.Diagnostics);
        Assert.Equal(("PAPI2007", $"Không đọc được tên cơ quan “{bad}”."), (diagnostic.Code, diagnostic.Message(default)));
        Assert.Equal(bad, tree.Source.Slice(diagnostic.Span));
        if (typed.Contains("Sở Nội vụ", StringComparison.Ordinal))
            Assert.Contains("Sở Nội vụ", Assert.IsType<AgencyList>(tree.Entries[0].Children[0].Value).Members.Select(m => m.Name));
    }

    [Fact]
    public void Every_agency_knows_where_its_name_stands_over_several_lines()
    {
        var tree = Sources.ParseSound("kế hoạch: A\n  phối hợp: Sở Nội vụ; UBND\n      cấp huyện (ở huyện);\n      Sở Y tế\n");
        var members = Assert.IsType<AgencyList>(tree.Entries[0].Children[0].Value).Members;
        Assert.Equal(["Sở Nội vụ", "UBND cấp huyện", "Sở Y tế"], members.Select(m => m.Name));
        Assert.Equal(["Sở Nội vụ", "UBND", "Sở Y tế"], members.Select(m => tree.Source.Slice(m.Span)));
        Assert.Equal([new LinePosition(2, 13), new(2, 24), new(4, 7)], members.Select(m => tree.Source.PositionAt(m.Span.Start)));
    }

    private static string Source(string typed) => $"kế hoạch: A\n  phối hợp: {typed}\n";
}
