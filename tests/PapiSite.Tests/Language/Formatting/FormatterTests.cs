using PapiSite.Language.Formatting;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Language.Formatting;

public sealed class FormatterTests
{
    [Fact]
    public void Keywords_get_their_canonical_names_and_two_blanks_a_level() => Formats(
        "PLAN:   A\n        task   1.:B\n           lead:Sở Nội vụ ;Sở Y tế\n",
        "kế hoạch: A\n  nhiệm vụ 1.: B\n    chủ trì: Sở Nội vụ ;Sở Y tế\n");

    [Fact]
    public void Blank_lines_in_a_row_become_one_and_those_at_both_ends_go() => Formats(
        "\n\n\nkế hoạch: A\n\n\n\n  hạn: năm 2024\n\n\n",
        "kế hoạch: A\n\n  hạn: năm 2024\n");

    [Fact]
    public void Comments_stand_as_deep_as_the_line_that_they_precede() => Formats(
        "      # một\nkế hoạch: A # là chữ\n# hai\n\n    # ba\n    hạn: năm 2024      # bốn\n  # năm\n",
        "# một\nkế hoạch: A # là chữ\n  # hai\n\n  # ba\n  hạn: năm 2024  # bốn\n  # năm\n");

    [Fact]
    public void Continuation_lines_stand_four_blanks_deeper_and_keep_their_comments() => Formats(
        "kế hoạch: A\n  phối hợp: Sở Nội vụ;  # một\n    # hai\n          Sở Y tế  # ba\n  hạn: năm 2024\n",
        "kế hoạch: A\n  phối hợp: Sở Nội vụ;  # một\n      Sở Y tế  # ba\n    # hai\n  hạn: năm 2024\n");

    [Fact]
    public void A_value_that_begins_under_its_keyword_is_taken_up() => Formats(
        "kế hoạch:\n    Tên kế hoạch\n    dài\n",
        "kế hoạch: Tên kế hoạch\n    dài\n");

    [Fact]
    public void Prose_of_one_line_stays_on_the_line_of_its_keyword() => Formats(
        "kế hoạch: A\n    mô tả: Một dòng.  # lời\n",
        "kế hoạch: A\n  mô tả: Một dòng.  # lời\n");

    [Fact]
    public void Prose_of_several_lines_stands_under_its_keyword_with_its_own_indentation() => Formats(
        "kế hoạch: A\n    mô tả: Một\n           hai\n\n             ba   \n",
        "kế hoạch: A\n  mô tả:\n    Một\n    hai\n\n      ba\n");

    [Fact]
    public void A_comment_behind_a_keyword_whose_prose_begins_on_the_next_line_stays() => Formats(
        "kế hoạch: A\n  mô tả:  # lời\n\n    Một\n",
        "kế hoạch: A\n  mô tả:  # lời\n\n    Một\n");

    [Fact]
    public void A_comment_between_blank_lines_inside_prose_is_put_behind_it() => Formats(
        "kế hoạch: A\n  mô tả:\n    Một\n\n  # lời\n\n    hai\n",
        "kế hoạch: A\n  mô tả:\n    Một\n\n\n    hai\n  # lời\n");

    [Fact]
    public void Letters_typed_apart_are_composed() => Formats(
        "ke\u0302\u0301 hoa\u0323ch: Tie\u0302\u0301p da\u0302n  # lo\u031B\u0300i\n",
        "kế hoạch: Tiếp dân  # lời\n");

    [Fact]
    public void A_file_without_entries_keeps_its_comments() => Formats("\n# một\n\n\n# hai", "# một\n\n# hai\n");

    [Fact]
    public void An_empty_file_stays_empty() => Formats("\n \n", "");

    [Fact]
    public void Notes_behind_the_last_task_stay_with_it() => Formats(
        "kế hoạch: A\n nhiệm vụ 1: B\n  hạn: năm 2024\n  # của nhiệm vụ\n # của kế hoạch\n# của tệp\n",
        "kế hoạch: A\n  nhiệm vụ 1: B\n    hạn: năm 2024\n    # của nhiệm vụ\n  # của kế hoạch\n# của tệp\n");

    [Fact]
    public void Notes_behind_a_task_stay_with_it_when_another_follows() => Formats(
        "kế hoạch: A\n    nhiệm vụ 1: B\n        hạn: năm 2024\n        # của 1\n\n    # của 2\n    nhiệm vụ 2: C\n",
        "kế hoạch: A\n  nhiệm vụ 1: B\n    hạn: năm 2024\n    # của 1\n\n  # của 2\n  nhiệm vụ 2: C\n");

    [Fact]
    public void A_value_that_cannot_be_read_does_not_keep_the_rest_from_being_laid_out() => Formats(
        "PLAN:  A\n    han:  vào lúc khác\n    so hieu: 1/KH\n    han: năm 2024\n",
        "kế hoạch: A\n  hạn: vào lúc khác\n  số hiệu: 1/KH\n  hạn: năm 2024\n");

    [Fact]
    public void Where_the_structure_has_mistakes_every_line_stays_in_its_place() =>
        Formats(
            "PLAN:  A   \r\n   lạc\r\n     nhiem vu  1:B  # lời\r\n       ngân sách :  20\r\n       nguyen van:\r\n          chu tri:   "
                + "x\r\n\r\n",
            "kế hoạch: A\n   lạc\n     nhiệm vụ 1: B  # lời\n       ngân sách :  20\n       nguyên văn:\n          chu tri:   x\n"
        );

    [Fact]
    public void Where_a_damaged_letter_in_a_keyword_was_all_that_was_wrong_the_whole_file_is_laid_out() => Formats(
        "thuật ngu\uFFFD\uFFFD: a\n  viết tắt: A\nthuật ngữ: b\n c\n  viết tắt: B\n",
        "thuật ngữ: a\n  viết tắt: A\nthuật ngữ: b\n    c\n  viết tắt: B\n");

    [Theory]
    [InlineData("lạc\n")]
    [InlineData("{\\rtf1 ke hoach: A}   \r\n")]
    [InlineData("kÕ ho¹ch:   A\r\n")]
    public void What_is_not_understood_comes_back_unchanged(string text) => Assert.Equal(text, Formatter.Format(Sources.Parse(text)));

    private static void Formats(string typed, string written)
    {
        Assert.Equal(written, Formatter.Format(Sources.Parse(typed)));
        Assert.Equal(written, Formatter.Format(Sources.Parse(written)));
    }
}
