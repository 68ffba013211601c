using PapiSite.Language.Values;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Language.Values;

/// <summary>References to documents; the table of those that plans print is <c>van-ban.md</c>.</summary>
public sealed class DocumentListTests
{
    [Theory]
    [InlineData("Kế hoạch 232/KH-UBND (15/9/2022, UBND tỉnh)", "Kế hoạch, 232/KH-UBND, 2022-09-15, UBND tỉnh, 2022")]
    [InlineData("Nghị định 59/2019/NĐ-CP", "Nghị định, 59/2019/NĐ-CP, , -, 2019")]
    [InlineData("Luật Bảo vệ môi trường (2020)", "Luật Bảo vệ môi trường, -, , -, 2020")]
    [InlineData("Nghị quyết 12-NQ/TU (2021, Tỉnh ủy)", "Nghị quyết, 12-NQ/TU, , Tỉnh ủy, 2021")]
    [InlineData("Luật Phòng, chống tham nhũng", "Luật Phòng, chống tham nhũng, -, , -, -")]
    public void A_reference_has_its_words_and_its_year(string typed, string read)
    {
        var reference = Assert.Single(Read(typed).Members);
        Assert.Equal(read, TreeDump.Of(reference));
        Assert.Equal(typed, reference.Text);
    }

    [Fact]
    public void Semicolons_part_references_and_each_knows_its_place()
    {
        var tree = Sources.ParseSound("kế hoạch: A\n  căn cứ: Luật Đất đai (2013); Nghị định 43/2022/NĐ-CP (24/6/2022; Chính phủ)\n");
        var members = Assert.IsType<DocumentList>(tree.Entries[0].Children[0].Value).Members;
        Assert.Equal(
            ["Luật Đất đai (2013)", "Nghị định 43/2022/NĐ-CP (24/6/2022; Chính phủ)"],
            members.Select(m => tree.Source.Slice(m.Span))
        );
    }

    [Fact]
    public void Commas_part_references_that_have_numbers()
    {
        var members = Read("Nghị quyết số 76/NQ-CP, Nghị quyết số 131/NQ-CP, Luật số 72/2025/QH15 (16/6/2025)").Members;
        Assert.Equal(["76/NQ-CP", "131/NQ-CP", "72/2025/QH15"], members.Select(m => m.Number));
        Assert.Equal(["Luật Phòng, chống tham nhũng"], Read("Luật Phòng, chống tham nhũng").Members.Select(m => m.Name));
    }

    [Theory]
    [InlineData("Nghị định 59/2019/NĐ-CP (1/7/2019", "PAPI2008")]
    [InlineData("Nghị định 59/2019/NĐ-CP 1/7/2019)", "PAPI2008")]
    [InlineData("(1/7/2019)", "PAPI2008")]
    [InlineData("Nghị định 59/2019/NĐ-CP (31/6/2019, Chính phủ)", "PAPI2002")]
    [InlineData("Nghị định 59/2019/NĐ-CP (0/5/2019)", "PAPI2002")]
    [InlineData("Nghị định 59/2019/NĐ-CP (5/0/2019)", "PAPI2002")]
    public void What_is_no_reference_is_an_error(string typed, string code) =>
        Assert.Equal(code, Assert.Single(Sources.Parse($"kế hoạch: A\n  căn cứ: {typed}\n").Diagnostics).Code);

    [Fact]
    public void A_bad_reference_does_not_hide_its_neighbours()
    {
        var tree = Sources.Parse("kế hoạch: A\n  căn cứ: Luật Đất đai; Nghị định (; Luật Nhà ở\n");
        Assert.Equal(
            ["Luật Đất đai", "Luật Nhà ở"],
            Assert.IsType<DocumentList>(tree.Entries[0].Children[0].Value).Members.Select(m => m.Name)
        );
        Assert.Equal("(", tree.Source.Slice(Assert.Single(tree.Diagnostics).Span));
    }

    private static DocumentList Read(string typed) =>
        Assert.IsType<DocumentList>(Sources.ParseSound($"kế hoạch: A\n  căn cứ: {typed}\n").Entries[0].Children[0].Value);
}
