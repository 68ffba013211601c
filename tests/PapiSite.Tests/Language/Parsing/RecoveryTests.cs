using PapiSite.Language.Syntax;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Language.Parsing;

/// <summary>A bad line costs one diagnostic, never hides the next mistake and never swallows its neighbours.</summary>
public sealed class RecoveryTests
{
    [Fact]
    public void What_stands_under_a_mistyped_task_is_understood() => Recovers(
        """
        kế hoạch: A
          nhiem vuu 5: Tiếp công dân
            chủ trì: Sở Nội vụ
            hạn: tháng 13
        """,
        ["2:3 PAPI1006", "4:10 PAPI2026"],
        """
        kế hoạch: text “A”
          nhiệm vụ [5]: text “Tiếp công dân”
            chủ trì: agencies Sở Nội vụ
            hạn: -

        """);

    [Fact]
    public void What_stands_under_an_unknown_keyword_is_understood_and_its_mistakes_are_told() => Recovers(
        """
        kế hoạch: A
          kinh phí dự toán: 20 triệu đồng
            chủ trì: Sở Nội vụ
            hạn: tháng 13
          hạn: năm 2024
        """,
        ["2:3 PAPI1007", "4:10 PAPI2026"],
        """
        kế hoạch: text “A”
          ? (misplaced): -
            chủ trì: agencies Sở Nội vụ
            hạn: -
          hạn: deadline Year 2024-01-01..2024-12-31

        """);

    [Fact]
    public void A_line_with_the_shape_of_a_keyword_is_never_swallowed_by_the_value_above() => Recovers(
        """
        kế hoạch: A
          nhiệm vụ 1: Tiếp công dân
            ngân sách: 20 triệu đồng
        """,
        ["3:5 PAPI1007"],
        """
        kế hoạch: text “A”
          nhiệm vụ [1]: text “Tiếp công dân”
            ? (misplaced): -

        """);

    [Fact]
    public void A_keyword_indented_too_deep_is_taken_to_the_entry_above() => Recovers(
        """
        kế hoạch: A
          nhiệm vụ 1: Tiếp công dân
            chủ trì: Sở Nội vụ
              hạn: năm 2024
            chỉ tiêu: 100% người dân
        """,
        ["4:7 PAPI1008"],
        """
        kế hoạch: text “A”
          nhiệm vụ [1]: text “Tiếp công dân”
            chủ trì: agencies Sở Nội vụ
            hạn: deadline Year 2024-01-01..2024-12-31
            chỉ tiêu: target “100% người dân” AtLeast 100 %

        """);

    [Fact]
    public void A_keyword_indented_too_little_is_taken_to_the_task_before_it() => Recovers(
        """
        kế hoạch: A
          nhiệm vụ 1: Tiếp công dân
          chỉ tiêu: 100% người dân
          nhiệm vụ 2: Đối thoại
        """,
        ["3:3 PAPI1008"],
        """
        kế hoạch: text “A”
          nhiệm vụ [1]: text “Tiếp công dân”
            chỉ tiêu: target “100% người dân” AtLeast 100 %
          nhiệm vụ [2]: text “Đối thoại”

        """);

    [Fact]
    public void A_keyword_that_may_stand_nowhere_near_is_told_and_kept_apart() => Recovers(
        """
        trang web: A
          chủ trì: Sở Nội vụ
          giấy phép: CC BY 4.0
        """,
        ["2:3 PAPI1008"],
        """
        trang web: text “A”
          chủ trì (misplaced): -
          giấy phép: text “CC BY 4.0”

        """);

    [Fact]
    public void Lines_that_do_not_line_up_are_told_and_stay_where_they_seem_to_belong() => Recovers(
        """
        kế hoạch: A
            nhiệm vụ 1: Tiếp công dân
                chủ trì: Sở Nội vụ
               hạn: năm 2024
           nhiệm vụ 2: Đối thoại
           địa bàn: tỉnh A
        """,
        ["2:1 PAPI1005", "4:1 PAPI1005"],
        """
        kế hoạch: text “A”
          nhiệm vụ [1]: text “Tiếp công dân”
            chủ trì: agencies Sở Nội vụ
            hạn: deadline Year 2024-01-01..2024-12-31
          nhiệm vụ [2]: text “Đối thoại”
          địa bàn: text “tỉnh A”

        """);

    [Fact]
    public void A_stray_line_is_told_once_and_leaves_the_entry_above_open() => Recovers(
        """
        kế hoạch: A
          nhiệm vụ 1: Tiếp công dân
            chủ trì: Sở Nội vụ
          và đối thoại
          với người dân
            hạn: năm 2024
        lạc
          nhiệm vụ 2: B
        """,
        ["4:3 PAPI1009", "7:1 PAPI1009"],
        """
        kế hoạch: text “A”
          nhiệm vụ [1]: text “Tiếp công dân”
            chủ trì: agencies Sở Nội vụ
            hạn: deadline Year 2024-01-01..2024-12-31
          nhiệm vụ [2]: text “B”

        """);

    [Fact]
    public void A_missing_colon_is_put_in() => Recovers(
        """
        kế hoạch: A
          thời kỳ: 2024
          nhiệm vụ 1.2 Tiếp công dân
            chủ trì: Sở Nội vụ
            hạn năm 2024
        """,
        ["3:3 PAPI1010", "5:5 PAPI1010"],
        """
        kế hoạch: text “A”
          thời kỳ: period 2024
          nhiệm vụ [1.2]: text “Tiếp công dân”
            chủ trì: agencies Sở Nội vụ
            hạn: deadline Year 2024-01-01..2024-12-31

        """);

    [Fact]
    public void A_continuation_that_begins_like_a_keyword_is_warned_of() => Recovers(
        """
        kế hoạch: A
          nhiệm vụ 1: Tiếp công dân
            chủ trì tại Sở Nội vụ
            hạn: năm 2024
        """,
        ["3:5 PAPI1011"],
        """
        kế hoạch: text “A”
          nhiệm vụ [1]: text “Tiếp công dân chủ trì tại Sở Nội vụ”
            hạn: deadline Year 2024-01-01..2024-12-31

        """);

    [Fact]
    public void A_full_width_colon_reads_and_is_told() => Recovers(
        """
        kế hoạch：A
          nhiệm vụ 1：Tiếp công dân
        """,
        ["1:9 PAPI2022"],
        """
        kế hoạch: text “A”
          nhiệm vụ [1]: text “Tiếp công dân”

        """);

    [Fact]
    public void A_repeated_keyword_is_told_and_both_values_are_read() => Recovers(
        """
        kế hoạch: A
          hạn: năm 2024
          căn cứ: Luật Đất đai
          hạn: tháng 13
          căn cứ: Luật Nhà ở
        """,
        ["4:3 PAPI1012", "4:8 PAPI2026"],
        """
        kế hoạch: text “A”
          hạn: deadline Year 2024-01-01..2024-12-31
          căn cứ: documents Luật Đất đai, -, , -, -
          hạn: -
          căn cứ: documents Luật Nhà ở, -, , -, -

        """);

    [Fact]
    public void A_bad_label_is_told_and_left_out() => Recovers(
        """
        kế hoạch: A
          nhiệm vụ thứ-nhất: B
          kết quả 24: hạng 1/63
          hạn 5: năm 2024
        """,
        ["2:12 PAPI1015", "3:11 PAPI1015", "4:3 PAPI1030", "4:7 PAPI1015"],
        """
        kế hoạch: text “A”
          nhiệm vụ: text “B”
          kết quả: score rank 1/63
          hạn: deadline Year 2024-01-01..2024-12-31

        """);

    [Fact]
    public void A_tab_is_told_with_the_blanks_that_mend_it_in_prose_too()
    {
        var tree = Sources.Parse("kế hoạch: A\n\tnhiệm vụ 1: B\n  \t  ghi chú:\n\t\tLời văn\n");
        var told = Assert.Single(tree.Diagnostics);
        Assert.Equal("Có 3 dòng thụt vào bằng dấu Tab; đây là dòng đầu tiên.", told.Message(default));
        Assert.Equal(["    ", "      ", "        "], told.Edits.Select(e => e.Text));
        Assert.Equal("nhiệm vụ", tree.Entries[0].Children[0].Keyword!.Name);
    }

    [Fact]
    public void A_label_that_takes_no_time_to_refuse_is_refused_whatever_its_length()
    {
        // Each part fits two readings; trying them all in turn would take two to the power of 26 steps.
        var head = "nhóm " + string.Concat(Enumerable.Repeat("i.", 26)) + "&";
        Assert.Equal(["2:8 PAPI1015"], Sources.Codes(Sources.Parse($"kế hoạch: A\n  {head}: B\n").Diagnostics));
    }

    [Fact]
    public void Entries_nested_too_deep_stay_at_the_limit()
    {
        var tree = Sources.Parse("kế hoạch: A\n" + string.Concat(Enumerable.Range(1, 300).Select(i => new string(' ', i) + "nhóm I: B\n")));
        Assert.All(tree.Diagnostics, d => Assert.Equal("PAPI1017", d.Code));
        Assert.Equal(40, Depth(tree.Entries[0]));
    }

    [Fact]
    public void Unknown_entries_nested_too_deep_stay_at_the_limit_as_well()
    {
        var tree = Sources.Parse("kế hoạch: A\n" + string.Concat(Enumerable.Range(1, 300).Select(i => new string(' ', i) + "xyzzy: B\n")));
        Assert.All(tree.Diagnostics, d => Assert.Equal("PAPI1007", d.Code));
        Assert.Equal(40, Depth(tree.Entries[0]));
    }

    [Fact]
    public void A_file_of_rubbish_is_told_so_once_a_kind()
    {
        var tree = Sources.Parse(string.Concat(Enumerable.Repeat("\u0001\uFFFDa\u0301\n", 1000)));
        Assert.Equal("Lưu lại tệp với mã hóa UTF-8 rồi gõ lại chữ bị hỏng (dòng 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 …).",
            Assert.Single(tree.Diagnostics, d => d.Code == "PAPI1001").Mend(default));
        Assert.Equal("Tệp có 1000 ký tự không hiện ra (U+0001); đây là chỗ đầu tiên.",
            Assert.Single(tree.Diagnostics, d => d.Code == "PAPI1002").Message(default));
    }

    [Fact]
    public void A_hidden_character_is_told_with_its_number_and_taken_out()
    {
        var diagnostic = Assert.Single(Sources.Parse("kế hoạch: A\u202EB\n").Diagnostics);
        Assert.Equal("Tệp có 1 ký tự không hiện ra (U+202E); đây là chỗ đầu tiên.", diagnostic.Message(default));
        Assert.Equal(new(diagnostic.Span, ""), Assert.Single(diagnostic.Edits));
        Assert.Equal("\u202E", diagnostic.Source.Slice(diagnostic.Span));
    }

    private static void Recovers(string text, string[] codes, string read)
    {
        var tree = Sources.Parse(text);
        Assert.Equal(codes, Sources.Codes(tree.Diagnostics));
        Assert.Equal(read, TreeDump.Of(tree));
    }

    private static int Depth(EntrySyntax entry) => 1 + entry.Children.Select(Depth).DefaultIfEmpty(0).Max();
}
