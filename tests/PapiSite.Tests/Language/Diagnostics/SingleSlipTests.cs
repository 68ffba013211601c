using PapiSite.Language.Formatting;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Model;
using PapiSite.Tests.Language.Parsing;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Language.Diagnostics;

/// <summary>
/// A sound plan with one slip put in: one message, and where the mend needs no judgement, <c>fmt</c> gives the sound plan back.
/// </summary>
public sealed class SingleSlipTests
{
    private const string Sound = """
        kế hoạch: Nâng cao Chỉ số PAPI năm 2024
          số hiệu: 12/KH-UBND
          ngày ban hành: 15/3/2024
          cơ quan ban hành: UBND tỉnh
          địa bàn: tỉnh Thí Dụ
          thời kỳ: 2024

          nhóm I: Công khai, minh bạch
            nhiệm vụ 1: Công khai thu, chi ngân sách
              chủ trì: Sở Tài chính
              phối hợp: UBND cấp huyện; UBND cấp xã
              hạn: quý II năm 2024
            nhiệm vụ 2: Niêm yết thủ tục hành chính
              chủ trì: Sở Nội vụ
              hạn: quý III năm 2024
              nguyên văn:
                Niêm yết đầy đủ thủ tục.

          nhóm II: Trách nhiệm giải trình
            nhiệm vụ 3: Tiếp công dân
              chủ trì: UBND cấp xã
              hạn: năm 2024

        """;

    /// <summary>What is typed in the place of what, and the code that tells it.</summary>
    public static TheoryData<string, string, string> ToBeJudged =>
        new()
        {
            { "nhiệm vụ 1: Công", "1) Công", "PAPI1024" },
            { "nhiệm vụ 1: Công", "1. Công", "PAPI1024" },
            { "nhiệm vụ 1: Công", "(1) Công", "PAPI1024" },
            { "nhiệm vụ 1: Công", "a) Công", "PAPI1024" },
            { "nhiệm vụ 1: Công", "1/ Công", "PAPI1024" },
            { "nhiệm vụ 1: Công", "1.1. Công", "PAPI1024" },
            { "nhiệm vụ 1: Công", "- Công", "PAPI1024" },
            { "nhiệm vụ 1: Công", "+ Công", "PAPI1024" },
            { "nhiệm vụ 1: Công", "• Công", "PAPI1024" },
            { "nhiệm vụ 1: Công", "1) Công khai: công", "PAPI1024" },
            { "nhiệm vụ 2: Niêm", "2) Niêm", "PAPI1024" },
            { "nhiệm vụ 3: Tiếp", "3. Tiếp", "PAPI1024" },
            { "nhóm II: Trách", "II. Trách", "PAPI1024" },
            { "nhóm II: Trách", "B. Trách", "PAPI1024" },
            { "nhiệm vụ 2: Niêm", "Niêm", "PAPI1029" },
            { "nhiệm vụ 1: Công", "Công", "PAPI1029" },
            { "    nhiệm vụ 2: Niêm yết thủ tục hành chính\n", "", "PAPI1026" },
            { "      chủ trì: Sở Tài chính", "      chủ chì: Sở Tài chính", "PAPI1006" },
            { "      chủ trì: Sở Tài chính", "      cơ quan đầu mối: Sở Tài chính", "PAPI1007" },
            { "      chủ trì: Sở Tài chính", "      chủ trì Sở Tài chính", "PAPI1010" },
            { "      hạn: quý II năm", "      hạn quý II năm", "PAPI1010" },
            { "      chủ trì: Sở Tài chính", "      chủ trì:", "PAPI1014" },
            { "      hạn: quý II năm 2024", "      hạn: quý II năm 2024\n      hạn: năm 2024", "PAPI1012" },
            { "      chủ trì: Sở Tài chính", "      chủ trì: Sở Tài chính\n      chủ trì: Sở Nội vụ", "PAPI1012" },
            { "      chủ trì: Sở Nội vụ\n      hạn: quý III năm 2024", "      chủ trì: Sở Nội vụ\n    hạn: quý III năm 2024", "PAPI1030" },
            { "nhóm II: Trách", "Mục II: Trách", "PAPI1006" },
            { "nhiệm vụ 3: Tiếp", "Bước 3: Tiếp", "PAPI1006" },
            { "nhiệm vụ 3: Tiếp", "Nội dung 3: Tiếp", "PAPI1008" },
            {
                "nhiệm vụ 3: Tiếp công dân\n      chủ trì: UBND cấp xã\n      hạn",
                "nhiệm vụ 3: Tiếp công dân\n    chủ trì: UBND cấp xã\n    hạn",
                "PAPI1030"
            },
            {
                "kế hoạch: Nâng cao Chỉ số PAPI năm 2024\n  số hiệu: 12/KH-UBND",
                "  số hiệu: 12/KH-UBND\nkế hoạch: Nâng cao Chỉ số PAPI năm 2024",
                "PAPI1008"
            },
            { "nhiệm vụ 3:", "nhiệm vụ thứ-ba:", "PAPI1015" },
            { "ngày ban hành: 15/3/2024", "ngày ban hành: 31/2/2024", "PAPI2002" },
            { "      hạn: năm 2024", "      kết quả: Báo cáo\n      hạn: năm 2024", "PAPI1008" },
            {
                "      hạn: năm 2024\n",
                "      hạn: năm 2024\n\nSTT\tNhiệm vụ\tChủ trì\n1\tCông khai\tSở Y tế\n2\tĐối thoại\tSở Y tế\n",
                "PAPI1028"
            },
            { "      hạn: năm 2024\n", "      hạn: năm 2024\n| STT | Nhiệm vụ | Chủ trì |\n| 1 | Công khai | Sở Y tế |\n", "PAPI1028" },
        };

    /// <summary>What is typed in the place of what, the code, and how often the slip is made over the file.</summary>
    public static TheoryData<string, string, string> Certain =>
        new()
        {
            { "      chủ trì: Sở Tài chính", "      - chủ trì: Sở Tài chính", "PAPI1023" },
            { "      chủ trì: Sở Tài chính", "      • chủ trì: Sở Tài chính", "PAPI1023" },
            { "      chủ trì: Sở Tài chính", "      + chủ trì: Sở Tài chính", "PAPI1023" },
            { "      chủ trì: Sở Tài chính", "      a) chủ trì: Sở Tài chính", "PAPI1023" },
            { "      chủ trì: Sở Tài chính", "      - Đơn vị chủ trì: Sở Tài chính", "PAPI1023" },
            { "nhiệm vụ 1: Công", "- nhiệm vụ 1: Công", "PAPI1023" },
            { "nhiệm vụ 1: Công", "nhiệm vụ 1 Công", "PAPI1010" },
            { "nhiệm vụ 2: Niêm", "nhiệm vụ 2 Niêm", "PAPI1010" },
            { "nhiệm vụ 2: Niêm", "nhiệm vụ 2 - Niêm", "PAPI1010" },
            { "nhóm II: Trách", "nhóm II Trách", "PAPI1010" },
            { "      chủ trì: Sở Nội vụ", "      chủ trì - Sở Nội vụ", "PAPI1010" },
            { "      chủ trì: Sở Nội vụ", "      chủ trì; Sở Nội vụ", "PAPI1010" },
            { "      chủ trì: Sở Nội vụ", "      chủ trì = Sở Nội vụ", "PAPI1010" },
            { "      hạn: năm 2024", "      hạn năm 2024", "PAPI1010" },
            { "      chủ trì: Sở Nội vụ", "      chủ trì：Sở Nội vụ", "PAPI2022" },
            {
                "nhiệm vụ 1: Công khai thu, chi ngân sách\n      chủ trì: Sở Tài chính\n      phối hợp: UBND cấp huyện; UBND cấp xã\n     "
                    + " hạn",
                "nhiệm vụ 1： Công khai thu, chi ngân sách\n      chủ trì：Sở Tài chính\n      phối hợp： UBND cấp huyện; UBND cấp xã\n      "
                    + "hạn",
                "PAPI2022"
            },
            { "\n      chủ trì: UBND cấp xã\n      hạn: năm 2024", "; chủ trì: UBND cấp xã; hạn: năm 2024", "PAPI1031" },
            { "\n      chủ trì: UBND cấp xã", ", chủ trì: UBND cấp xã", "PAPI1031" },
            { "Sở Nội vụ\n      hạn: quý III", "Sở Nội vụ. Hạn: quý III", "PAPI1031" },
            {
                "Sở Tài chính\n      phối hợp: UBND cấp huyện; UBND cấp xã\n      hạn",
                "Sở Tài chính; Cơ quan phối hợp: UBND cấp huyện; UBND cấp xã; thời hạn",
                "PAPI1031"
            },
            { "12/KH-UBND\n  ngày ban hành", "12/KH-UBND; ngày ban hành", "PAPI1031" },
            { "      hạn: quý III", "       hạn: quý III", "PAPI1005" },
            { "      chủ trì: Sở Nội vụ", "\t\tchủ trì: Sở Nội vụ", "PAPI1003" },
            {
                "    nhiệm vụ 3: Tiếp công dân\n      chủ trì: UBND cấp xã\n      hạn",
                "\tnhiệm vụ 3: Tiếp công dân\n\t\tchủ trì: UBND cấp xã\n\t\thạn",
                "PAPI1003"
            },
            { "      chủ trì: Sở Nội vụ", "       chủ trì: Sở Nội vụ", "PAPI1005" },
            { "    nhiệm vụ 2: Niêm", "     nhiệm vụ 2: Niêm", "PAPI1005" },
            { "      hạn: quý III", "         hạn: quý III", "PAPI1008" },
            { "thủ tục hành", "thủ\u200B tục hành", "PAPI1002" },
            { "thủ tục hành", "thủ\u00AD tục hành", "PAPI1002" },
            { "thủ tục hành", "thủ\u000Btục hành", "PAPI1002" },
            { "đầy đủ thủ tục.", "đầy đủ\u2028thủ tục.", "PAPI1002" },
            { "thủ tục hành", "thu\u0309 tu\u0323c hành", "PAPI1004" },
            { "phối hợp: UBND cấp huyện; UBND cấp xã", "phối hợp:\n        - UBND cấp huyện\n        - UBND cấp xã", "PAPI1025" },
            { "phối hợp: UBND cấp huyện; UBND cấp xã", "phối hợp: UBND cấp huyện\n        - UBND cấp xã", "PAPI1025" },
            { "phối hợp: UBND cấp huyện; UBND cấp xã", "phối hợp:\n        + UBND cấp huyện;\n        + UBND cấp xã.", "PAPI1025" },
        };

    /// <summary>Other ways to write it that are no slips.</summary>
    public static TheoryData<string, string> Other => new()
    {
        { "chủ trì: Sở Tài", "Cơ quan chủ trì: Sở Tài" },
        { "chủ trì: Sở Tài", "Đơn vị chủ trì : Sở Tài" },
        { "chủ trì: Sở Tài", "Cơ quan, đơn vị chủ trì thực hiện: Sở Tài" },
        { "phối hợp: UBND", "Đơn vị phối hợp thực hiện: UBND" },
        { "hạn: quý II ", "Thời gian hoàn thành: quý II " },
        { "hạn: quý II ", "THỜI HẠN HOÀN THÀNH:quý II " },
        { "nhiệm vụ 1:", "Nội dung nhiệm vụ 1:" },
        { "ngày ban hành: 15/3/2024", "ngày ký: 15/3/2024" },
        { "thời kỳ: 2024", "Thời kì: 2024" },
        { "  số hiệu", "\u00A0\u00A0số hiệu" },
    };

    [Fact]
    public void The_plan_without_a_slip_is_sound()
    {
        Assert.Empty(Told(Sound));
        Assert.Equal(Sound, Formatter.Format(Sources.Parse(Sound)));
    }

    [Theory]
    [MemberData(nameof(ToBeJudged))]
    [MemberData(nameof(Certain))]
    public void A_slip_is_told_once(string right, string typed, string code) => Assert.Equal([code], Told(With(right, typed)));

    [Theory]
    [MemberData(nameof(Certain))]
    public void A_slip_whose_mend_is_certain_is_mended(string right, string typed, string code)
    {
        var tidy = Formatter.Format(Mends.Apply(Sources.Parse(With(right, typed))));
        Assert.Empty(Told(tidy));
        Assert.Equal(Values(Sound), Values(tidy));
        Assert.NotEmpty(code);
    }

    [Theory]
    [MemberData(nameof(Other))]
    public void Another_spelling_is_no_slip_and_is_written_as_the_keyword(string right, string typed)
    {
        Assert.Empty(Told(With(right, typed)));
        Assert.Equal(Sound, Formatter.Format(Sources.Parse(With(right, typed))));
    }

    [Theory]
    [InlineData("chi ngân sách", "chi ngân sách:\n            1) cấp huyện;\n            2) cấp xã")]
    [InlineData("chi ngân sách", "chi ngân sách: (1) cấp huyện;\n            (2) cấp xã")]
    [InlineData("chi ngân sách", "chi ngân sách của tổ chức chính trị\n            - xã hội")]
    [InlineData("thủ tục.", "thủ tục:\n        1) Đất đai\n        - Hộ tịch\n        chủ trì Sở Y tế")]
    public void A_list_inside_a_sentence_or_in_prose_is_no_slip(string right, string typed) => Assert.Empty(Told(With(right, typed)));

    /// <summary>
    /// Obeying "keep one line" would have given one agency the work of another: whose line it is, is the question.
    /// </summary>
    [Fact]
    public void Lines_of_tasks_as_deep_as_their_tasks_are_told_once_and_none_is_called_superfluous()
    {
        const string Even =
            "kế hoạch: Thử\n  nhiệm vụ 1: Công khai thu, chi\n  chủ trì: Sở Tài chính\n  hạn: năm 2024\n  nhiệm vụ 2: Tiếp công dân\n  "
                + "chủ trì: Sở Nội vụ\n  hạn: quý II năm 2024\n";
        var told = Sources.Parse(Even).Diagnostics;
        Assert.Equal(
            [
                "“chủ trì” thụt ngang với nhiệm vụ ở trên, nên là của “kế hoạch” chứ không phải của nhiệm vụ; cả tệp có 4 dòng như vậy: "
                    + "dòng 3, 4, 6, 7.",
            ],
            told.Select(d => d.Message(default))
        );
    }

    /// <summary>A line that stands before every entry of a file says nothing of how the others are indented.</summary>
    [Fact]
    public void A_line_before_the_first_entry_moves_no_other() =>
        Assert.Equal(
            "  số hiệu: 12/KH-UBND\nkế hoạch: Thử\n  thời kỳ: 2024\n",
            Formatter.Format(Mends.Apply(Sources.Parse("  số hiệu: 12/KH-UBND\nkế hoạch: Thử\n  thời kỳ: 2024\n")))
        );

    [Theory]
    [InlineData("Công khai: thu, chi; nợ công: nội dung theo luật")]
    [InlineData("Báo cáo Chính phủ (theo hạn: năm 2024)")]
    public void A_colon_inside_a_title_that_no_keyword_follows_a_mark_is_no_slip(string title) =>
        Assert.Empty(Told(With("Tiếp công dân", title)));

    [Fact]
    public void A_plan_that_nobody_indented_is_told_once_and_indented()
    {
        var flat = string.Join('\n', Sound.Split('\n').Select(l => l.TrimStart(' ')));
        Assert.Equal(["PAPI1027"], Told(flat));
        Assert.Equal(Values(Sound), Values(Formatter.Format(Mends.Apply(Sources.Parse(flat)))));
    }

    [Fact]
    public void A_plan_indented_by_tabs_alone_is_told_once_and_mended()
    {
        var tabs = string.Join('\n',
            Sound.Split('\n').Select(l => new string('\t', (l.Length - l.TrimStart(' ').Length) / 2) + l.TrimStart(' ')));
        Assert.Equal(["PAPI1003"], Told(tabs));
        Assert.Equal(Sound, Formatter.Format(Mends.Apply(Sources.Parse(tabs))));
    }

    [Fact]
    public void A_plan_with_marks_typed_apart_is_told_once_and_mended()
    {
        var apart = LinesTests.Apart(Sound);
        Assert.Equal(["PAPI1004"], Told(apart));
        Assert.Equal(Sound, Formatter.Format(Mends.Apply(Sources.Parse(apart))));
    }

    [Fact]
    public void Line_breaks_of_two_systems_in_one_file_are_no_slip() =>
        Assert.Equal(Sound,
            Formatter.Format(Sources.Parse(Sound.Replace("hạn: quý II năm 2024\n", "hạn: quý II năm 2024\r\n", StringComparison.Ordinal))));

    private static string With(string right, string typed)
    {
        Assert.Contains(right, Sound, StringComparison.Ordinal);
        var at = Sound.IndexOf(right, StringComparison.Ordinal);
        return Sound[..at] + typed + Sound[(at + right.Length)..];
    }

    private static IEnumerable<string> Told(string text) => ExampleContent.Bind(text).Diagnostics.Select(d => d.Code);

    private static string Values(string text) => TreeDump.Of(Sources.Parse(text));
}
