using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Language.Parsing;

/// <summary>Lines that are as they should be: values, continuations, prose, comments, spellings.</summary>
public sealed class LinesTests
{
    private const string Composed =
        "kế hoạch: Nâng cao Chỉ số PAPI\n  nhiệm vụ 1: Tiếp công dân\n    chủ trì: Sở Nội vụ\n    hạn: Quý II năm 2024\n";

    private static readonly string Read = TreeDump.Of(Sources.ParseSound(Composed));

    [Fact]
    public void Lines_indented_under_a_line_belong_to_it() =>
        Assert.Equal(
            """
            kế hoạch: text “Nâng cao Chỉ số PAPI”
              nhiệm vụ [1]: text “Tiếp công dân”
                chủ trì: agencies Sở Nội vụ
                hạn: deadline Quarter 2024-04-01..2024-06-30

            """,
            Read);

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Line_breaks_of_other_systems_read_the_same(string lineBreak) =>
        Assert.Equal(Read, Sound(Composed.Replace("\n", lineBreak, StringComparison.Ordinal)));

    [Fact]
    public void A_byte_order_mark_and_a_missing_last_line_break_do_not_matter() => Assert.Equal(Read, Sound("\uFEFF" + Composed.TrimEnd()));

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(7)]
    public void Any_consistent_width_of_indentation_will_do(int width)
    {
        var lines = Composed.Split('\n').Select(l => new string(' ', (l.Length - l.TrimStart(' ').Length) / 2 * width) + l.TrimStart(' '));
        Assert.Equal(Read, Sound(string.Join('\n', lines)));
    }

    [Fact]
    public void Blank_lines_and_comments_mean_nothing() =>
        Assert.Equal(Read, Sound("# đầu\n\n" + Composed.Replace("\n", "  # cuối dòng\n\n   # giữa\n   \n", StringComparison.Ordinal)));

    [Fact]
    public void English_keywords_read_the_same() =>
        Assert.Equal(
            Read,
            Sound("plan: Nâng cao Chỉ số PAPI\n  task 1: Tiếp công dân\n    lead: Sở Nội vụ\n    deadline: Quý II năm 2024\n")
        );

    [Fact]
    public void Keywords_without_tone_marks_or_in_capitals_read_the_same() =>
        Assert.Equal(
            Read,
            Sound("KE HOACH: Nâng cao Chỉ số PAPI\n  NHIỆM VỤ 1: Tiếp công dân\n    chu tri: Sở Nội vụ\n    Han: Quý II năm 2024\n")
        );

    [Fact]
    public void Text_typed_with_loose_tone_marks_reads_the_same_and_is_noted_once()
    {
        var tree = Sources.Parse(Apart(Composed));
        Assert.Equal(Read, TreeDump.Of(tree));
        var told = Assert.Single(tree.Diagnostics);
        Assert.Equal("Có 4 dòng mà dấu thanh được gõ rời (không phải Unicode dựng sẵn); đây là dòng đầu tiên.", told.Message(default));
    }

    [Fact]
    public void All_of_content_typed_with_loose_tone_marks_reads_the_same() =>
        Assert.All(Repository.ContentSources, source =>
            Assert.Equal(TreeDump.Of(SyntaxTree.Parse(source)), TreeDump.Of(Sources.Parse(Apart(source.Text))))
        );

    [Fact]
    public void A_deeper_line_without_a_keyword_continues_the_value_above() =>
        Assert.Equal(
            """
            kế hoạch: text “Nâng cao các chỉ số năm 2024”
              phối hợp: agencies Sở Nội vụ | UBND cấp huyện | Sở Y tế

            """,
            Sound("kế hoạch: Nâng cao\n        các chỉ số\n   năm 2024\n  phối hợp: Sở Nội vụ; UBND\n      cấp huyện;\n    Sở Y tế\n"));

    [Fact]
    public void A_value_may_begin_on_the_line_under_its_keyword() =>
        Assert.Equal("kế hoạch: text “Nâng cao các chỉ số”\n", Sound("kế hoạch:\n  Nâng cao\n\n  # giữa chừng\n  các chỉ số\n"));

    [Fact]
    public void A_comment_stands_behind_two_blanks_and_a_number_sign_in_text_is_text()
    {
        var tree = Sources.ParseSound("kế hoạch: Nhóm #1 và # 2  # lời người soạn\n");
        Assert.Equal("Nhóm #1 và # 2", tree.Entries[0].Text.Text);
        Assert.Equal("# lời người soạn", Assert.Single(tree.Entries[0].LineComments)?.Text);
    }

    [Fact]
    public void Comments_and_blank_lines_are_kept_beside_the_entry_that_follows_them()
    {
        var tree = Sources.ParseSound("# một\n\nkế hoạch: A\n  # hai\n  hạn: năm 2024\n\n# ba\n");
        Assert.Equal<string>(["# một", ""], tree.Entries[0].Leading.Select(t => t.Text));
        Assert.Equal<string>(["# hai"], tree.Entries[0].Children[0].Leading.Select(t => t.Text));
        Assert.Equal<string>(["", "# ba"], tree.Trailing.Select(t => t.Text));
    }

    [Fact]
    public void Under_prose_every_deeper_line_is_prose_whatever_it_begins_with() =>
        Assert.Equal(
            """
            kế hoạch: text “A”
              nhiệm vụ [1]: text “B”
                nguyên văn: prose “Nhiệm vụ: kiện toàn Ban Chỉ đạo.⏎chủ trì: Sở Nội vụ⏎⏎## Tiêu đề⏎  - một⏎⏎⏎hạn: năm 2024”
                hạn: deadline Year 2025-01-01..2025-12-31

            """,
            Sound("""
                kế hoạch: A
                  nhiệm vụ 1: B
                    nguyên văn:
                      Nhiệm vụ: kiện toàn Ban Chỉ đạo.
                      chủ trì: Sở Nội vụ

                      ## Tiêu đề
                        - một


                      hạn: năm 2024

                    hạn: năm 2025
                """));

    [Fact]
    public void Prose_may_begin_on_the_line_of_its_keyword() =>
        Assert.Equal(
            """
            kế hoạch: text “A”
              mô tả: prose “Đoạn một⏎đoạn vẫn một⏎⏎  thụt vào”

            """,
            Sound("kế hoạch: A\n  mô tả: Đoạn một\n    đoạn vẫn một\n\n      thụt vào\n"));

    [Fact]
    public void The_blank_behind_the_colon_may_be_forgotten() =>
        Assert.Equal(
            Read,
            Sound("kế hoạch:Nâng cao Chỉ số PAPI\n  nhiệm vụ 1:Tiếp công dân\n    chu tri:Sở Nội vụ\n    deadline:Quý II năm 2024\n")
        );

    [Fact]
    public void A_colon_inside_words_is_no_keyword() =>
        Assert.Equal(
            "kế hoạch: text “Từ 8:00 tại https://example.vn/a: xem tỉ lệ 1:2”\n",
            Sound("kế hoạch: Từ 8:00\n  tại https://example.vn/a: xem\n  tỉ lệ 1:2\n")
        );

    [Theory]
    [InlineData("nhóm I", "I")]
    [InlineData("nhóm 1.2", "1.2")]
    [InlineData("nhóm a)", "a)")]
    [InlineData("nhóm (1)", "(1)")]
    [InlineData("nhóm VIII", "VIII")]
    [InlineData("nhóm II.3b", "II.3b")]
    [InlineData("nhóm 1/2", "1/2")]
    [InlineData("nhóm đ)", "đ)")]
    [InlineData("nhóm  12.", "12.")]
    [InlineData("nhóm", null)]
    public void A_label_is_a_number_as_printed(string head, string? label) =>
        Assert.Equal(label, Sources.ParseSound($"kế hoạch: A\n  {head}: B\n").Entries[0].Children[0].Label);

    [Fact]
    public void Entries_of_several_kinds_may_stand_in_one_file() =>
        Assert.Equal(
            ["địa bàn", "cơ quan", "kế hoạch"],
            Sources.ParseSound("địa bàn a: xã A\ncơ quan: Bộ Nội vụ\nkế hoạch: B\n").Entries.Select(e => e.Keyword!.Name)
        );

    /// <summary>The text as a keyboard that types marks apart would have written it.</summary>
    internal static string Apart(string text) => string.Concat(text.Select(c =>
        VietnameseText.Fold(c) == char.ToLowerInvariant(c) || VietnameseText.Fold(c) == 'd' ? c.ToString() : Loose(c)));

    private static string Loose(char letter)
    {
        var plain = VietnameseText.Fold(letter);
        if (char.IsUpper(letter)) plain = char.ToUpperInvariant(plain);
        string[] shapes = ["", "\u0306", "\u0302", "\u031B"];
        string[] tones = ["", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323"];
        return shapes.SelectMany(s => tones.Select(t => plain + s + t)).First(apart => VietnameseText.Compose(apart) == letter.ToString());
    }

    private static string Sound(string text) => TreeDump.Of(Sources.ParseSound(text));
}
