using FsCheck;
using FsCheck.Fluent;
using PapiSite.Language.Syntax;
using PapiSite.Language.Values;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Language.Values;

/// <summary>What is noted for oneself stays out of prose, as it stays out of everything else.</summary>
public sealed class ProseNotesTests
{
    [Theory]
    [InlineData("Một.\n# riêng\nHai.", "Một.\nHai.", 1)]
    [InlineData("Một.  # riêng\nHai.", "Một.\nHai.", 1)]
    [InlineData("#riêng\nHai.", "Hai.", 1)]
    [InlineData("  # riêng\nHai.", "Hai.", 1)]
    [InlineData("- mục\n    # riêng\n- hai", "- mục\n- hai", 1)]
    [InlineData("##không cách\nHai.", "Hai.", 1)]
    [InlineData("####### bảy dấu\nHai.", "Hai.", 1)]
    [InlineData("## Đề mục\n\n### Con", "## Đề mục\n\n### Con", 0)]
    [InlineData("\\# không phải", "\\# không phải", 0)]
    [InlineData("Số #5 và C# đều là chữ.", "Số #5 và C# đều là chữ.", 0)]
    [InlineData("```\n# trong mã\na  # trong mã\n```\nHai.", "```\n# trong mã\na  # trong mã\n```\nHai.", 0)]
    [InlineData("~~~~\n~~~\n# trong mã\n~~~~\n# riêng", "~~~~\n~~~\n# trong mã\n~~~~", 1)]
    [InlineData("- một\n\n  ```\n  # trong mã\n  ```\n- hai", "- một\n\n  ```\n  # trong mã\n  ```\n- hai", 0)]
    [InlineData("- một\n\n  ```\n  # trong mã\nra ngoài\n# riêng", "- một\n\n  ```\n  # trong mã\nra ngoài", 1)]
    [InlineData("- ```\n  # không rõ\n  ```\n- hai\n# riêng", "- ```\n  ```\n- hai", 2)]
    [InlineData("> ```\nra ngoài\n# riêng", "> ```\nra ngoài", 1)]
    [InlineData("mở `e\na `b  # riêng` c", "mở `e\na `b", 1)]
    [InlineData("\\`a  # riêng` b", "\\`a", 1)]
    [InlineData("https://a.vn/`x  # riêng`", "https://a.vn/`x", 1)]
    [InlineData("a\n\n        ```\n# riêng", "a\n\n        ```", 1)]
    [InlineData("``` a`b\n# riêng", "``` a`b", 1)]
    [InlineData("Viết `a  # b` rồi thôi.", "Viết `a  # b` rồi thôi.", 0)]
    [InlineData("Viết `a  # riêng", "Viết `a", 1)]
    [InlineData("Viết ``a ` b  # c`` xong  # riêng", "Viết ``a ` b  # c`` xong", 1)]
    public void Notes_are_taken_out_but_not_from_code(string typed, string published, int notes)
    {
        var tree = Prose(typed);
        Assert.Equal(published, Value(tree)?.Markdown);
        Assert.Equal(Enumerable.Repeat("PAPI3067", notes), tree.Diagnostics.Select(d => d.Code));
    }

    [Fact]
    public void What_is_wholly_a_note_is_no_answer()
    {
        var tree = Sources.Parse("hỏi đáp: A?\n  cơ quan: B (ngoài danh bạ)\n  ngày gửi: 1/6/2024\n  trả lời:\n    # chưa duyệt\n");
        Assert.Null(tree.Entries[0].First(Keywords.Answer)!.Value);
    }

    [Fact]
    public void A_note_is_told_with_its_place_and_what_to_do() =>
        Assert.Equal(
            """
            thu.papi:4:15: cảnh báo PAPI3067: “# hỏi lại phòng” là ghi chú riêng nên không được công bố.
               4 |     Hai chữ.  # hỏi lại phòng
                 |               ^^^^^^^^^^^^^^^
                 = cách sửa: Ghi chú riêng thì chuyển lên trên từ khóa. Nếu là đề mục, viết từ hai dấu # và một dấu cách: “## Đề mục”; nếu là chữ phải hiện ra, viết “\#”.

            """.ReplaceLineEndings("\n"),
            Sources.Printed(Sources.Parse("trang: A\n  đường dẫn: a\n  nội dung:\n    Hai chữ.  # hỏi lại phòng\n").Diagnostics)
        );

    [Fact]
    public void No_line_that_begins_with_one_hash_is_left_outside_of_code() =>
        Prop.ForAll(
                (
                    from lines in Gen.Elements(
                            "# riêng",
                            "a  # riêng",
                            "## b",
                            "```",
                            "~~~",
                            "- ```",
                            "  ```",
                            "> ~~~",
                            "    c",
                            "- d",
                            "",
                            "1. ```",
                            "`e",
                            "f`",
                            "> g",
                            "\\`h",
                            "https://a.vn/`i",
                            "<https://a.vn/`j>",
                            "`k  # riêng` l",
                            "``m ` n",
                            "    ```",
                            "   ~~~"
                        )
                        .ListOf()
                    select string.Join('\n', lines)
                ).ToArbitrary(),
                text =>
                {
                    var left = Value(Prose("đầu\n" + text))?.Markdown ?? "";
                    var html = new PapiSite.Site.Prose.MarkdownProse("/", PapiSite.Site.SiteLanguage.Vietnamese).ToHtml(left);
                    var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(html);
                    foreach (var code in page.QuerySelectorAll("pre, code").ToList())
                        code.Remove();
                    Assert.DoesNotContain("riêng", page.Body!.TextContent, StringComparison.Ordinal);
                }
            )
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData('\u2028')]
    [InlineData('\u2029')]
    [InlineData('\u0085')]
    public void A_last_line_of_blanks_of_any_kind_is_no_prose(char blank)
    {
        var tree = Sources.Parse($"trang: A\n  đường dẫn: a\n  nội dung:\n    Một.\n    {blank}\n");
        Assert.Equal("Một.", Value(tree)!.Markdown);
        Assert.Equal("Một.", Value(Sources.Parse(PapiSite.Language.Formatting.Formatter.Format(tree)))!.Markdown);
    }

    private static SyntaxTree Prose(string text) =>
        Sources.Parse("trang: A\n  đường dẫn: a\n  nội dung:\n" + string.Concat(text.Split('\n').Select(l => $"    {l}".TrimEnd() + "\n")));

    private static ProseValue? Value(SyntaxTree tree) => tree.Entries[0].First(Keywords.Content)?.Value as ProseValue;
}
