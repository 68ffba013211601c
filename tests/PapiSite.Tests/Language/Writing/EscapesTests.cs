using PapiSite.Language.Formatting;
using PapiSite.Language.Syntax;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Language.Writing;

/// <summary>A backslash before what would be read as something else makes it text; anywhere else it is a backslash.</summary>
public sealed class EscapesTests
{
    [Theory]
    [InlineData(@"Đường dây  \# 1022", "Đường dây  # 1022")]
    [InlineData(@"Tổ \#1", "Tổ #1")]
    [InlineData(@"Tổ \\#1", @"Tổ \#1")]
    [InlineData(@"Rà soát; \hạn: do sở định", "Rà soát; hạn: do sở định")]
    [InlineData(@"Rà soát. \\Chủ trì: sở", @"Rà soát. \Chủ trì: sở")]
    [InlineData(@"\- một gạch", "- một gạch")]
    [InlineData(@"\\may-chu\chia-se", @"\\may-chu\chia-se")]
    [InlineData(@"C:\tep\moi; D:\cu", @"C:\tep\moi; D:\cu")]
    [InlineData(@"một \ hai\", @"một \ hai\")]
    public void Behind_a_keyword(string typed, string read) => Reads($"kế hoạch: A\n  nhiệm vụ 1: {typed}\n    hạn: năm 2024\n", read);

    [Theory]
    [InlineData(@"\# 1022", "# 1022")]
    [InlineData(@"\hạn: do sở định", "hạn: do sở định")]
    [InlineData(@"\Mục tiêu chung: ba việc", "Mục tiêu chung: ba việc")]
    [InlineData(@"\- một gạch", "- một gạch")]
    [InlineData(@"\2. hai", "2. hai")]
    [InlineData(@"\một | hai | ba", "một | hai | ba")]
    [InlineData(@"\chủ trì Sở Y tế", "chủ trì Sở Y tế")]
    [InlineData(@"\\hạn: cuối năm", @"\hạn: cuối năm")]
    [InlineData(@"\một", @"\một")]
    public void Where_a_value_goes_on(string typed, string read) =>
        Reads($"kế hoạch: A\n  nhiệm vụ 1: Đầu\n      {typed}\n    hạn: năm 2024\n", "Đầu " + read);

    [Fact]
    public void A_mark_that_parts_a_list_belongs_to_a_member_behind_a_backslash() => Assert.Equal(
        "list Sở A; Sở B | Sở C (một | UBND tỉnh (cấp tỉnh; cấp xã)",
        TreeDump.Of(Read(@"  nơi nhận: Sở A\; Sở B; Sở C \(một; UBND tỉnh (cấp tỉnh; cấp xã)" + "\n").Value));

    [Fact]
    public void In_prose_the_escapes_are_those_of_Markdown() =>
        Assert.Equal("prose “\\# một⏎\\hạn: hai”", TreeDump.Of(Read("  mô tả:\n    \\# một\n    \\hạn: hai\n").Value));

    [Fact]
    public void A_mistake_behind_an_escape_is_shown_where_it_stands() => Assert.Equal(
        ["2:19 PAPI2007"], Sources.Codes(Sources.Parse("kế hoạch: A\n  chủ trì: Sở \\#; B (\n").Diagnostics));

    [Fact]
    public void Nothing_that_editors_wrote_has_one() => Assert.All(
        Repository.ContentSources.Concat(Repository.SourcesOf("tests/Fictitious")),
        source => Assert.All(SyntaxTree.Parse(source).AllEntries(), e => Assert.Equal(e.Text.TypedLines, e.Text.Lines)));

    private static void Reads(string text, string value)
    {
        var tree = Sources.ParseSound(text);
        Assert.Equal(value, Assert.Single(Assert.Single(tree.Entries).Children).Text.Text);
        Assert.Equal(text, Formatter.Format(tree));
    }

    private static EntrySyntax Read(string line) =>
        Assert.Single(Assert.Single(Sources.ParseSound("kế hoạch: A\n" + line).Entries).Children);
}
