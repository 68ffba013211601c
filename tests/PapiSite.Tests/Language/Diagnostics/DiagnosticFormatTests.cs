using PapiSite.Language.Diagnostics;
using PapiSite.Language.Text;

namespace PapiSite.Tests.Language.Diagnostics;

public sealed class DiagnosticFormatTests
{
    private static DiagnosticDescriptor<(string Wrong, string Right)> Trial(string code) => new(code, Severity.Warning)
    {
        Title = new("Thử", "Trial"),
        Message = a => new($"Chữ “{a.Wrong}” sai.", $"The word “{a.Wrong}” is wrong."),
        Mend = a => new($"Viết “{a.Right}”.", $"Write “{a.Right}”."),
        Why = new("Vì thế.", "Because."),
        Bad = "",
        Good = "",
    };

    [Fact]
    public void A_diagnostic_is_place_message_line_caret_and_mend() =>
        Assert.Equal(
            """
            ke-hoach/a.papi:2:3: cảnh báo PAPI9999: Chữ “bà” sai.
               2 | a bà c
                 |   ^^
                 = cách sửa: Viết “ba”.

            """,
            Whole("một\na bà c\n", "bà", MessageLanguage.Vietnamese));

    [Fact]
    public void It_reads_the_same_in_English() =>
        Assert.Equal(
            """
            ke-hoach/a.papi:2:3: warning PAPI9999: The word “bà” is wrong.
               2 | a bà c
                 |   ^^
                 = what to do: Write “ba”.

            """,
            Whole("một\na bà c\n", "bà", MessageLanguage.English));

    [Fact]
    public void The_caret_stands_under_the_word_behind_combining_marks() =>
        Assert.Equal(
            $"""
               1 | nhie{"\u0302\u0323"}m vu{"\u0323"} sai
                 |          ^^^
            """,
            Excerpt("nhie\u0302\u0323m vu\u0323 sai", "sai"));

    [Fact]
    public void The_caret_is_as_wide_as_a_word_with_combining_marks_looks() =>
        Assert.Equal(
            $"""
               1 | mo{"\u0323\u0302"}t hai
                 | ^^^
            """,
            Excerpt("mo\u0323\u0302t hai", "mo\u0323\u0302t"));

    [Fact]
    public void The_caret_stands_under_the_word_behind_wide_letters() =>
        Assert.Equal(
            """
               1 | 字：sai
                 |     ^^^
            """,
            Excerpt("字：sai", "sai"));

    [Fact]
    public void A_tab_is_shown_as_a_blank() =>
        Assert.Equal(
            """
               1 |  sai
                 |  ^^^
            """,
            Excerpt("\tsai", "sai"));

    [Fact]
    public void Characters_that_steer_a_terminal_are_made_visible() =>
        Assert.Equal(
            """
               1 | �[31m�sai
                 |       ^^^
            """,
            Excerpt("\u001B[31m\u202Esai", "sai"));

    [Fact]
    public void A_long_line_is_cut_around_the_place() =>
        Assert.Equal(
            $"""
               1 | …{new string('a', 50)}sai{new string('b', 47)}…
                 | {new string(' ', 51)}^^^
            """,
            Excerpt(new string('a', 200) + "sai" + new string('b', 200), "sai"));

    [Fact]
    public void A_span_over_several_lines_is_marked_on_its_first()
    {
        var source = SourceText.FromString("a.papi", "một hai\nba\n");
        var printed = DiagnosticFormat.Whole(new(Trial("PAPI9999").Of(("x", "y")), source, new(4, 6)), MessageLanguage.Vietnamese);
        Assert.Contains("   1 | một hai\n     |     ^^^\n", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_place_has_one_caret()
    {
        var source = SourceText.FromString("a.papi", "");
        var printed = DiagnosticFormat.Whole(new(Trial("PAPI9999").Of(("x", "y")), source, default), MessageLanguage.Vietnamese);
        Assert.Contains("   1 | \n     | ^\n", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void Line_numbers_of_more_than_four_digits_widen_the_margin()
    {
        var text = new string('\n', 12344) + "sai";
        Assert.Equal("12345 | sai\n      | ^^^", Excerpt(text, "sai"));
    }

    [Theory]
    [InlineData(Severity.Error, "lỗi", "error")]
    [InlineData(Severity.Warning, "cảnh báo", "warning")]
    [InlineData(Severity.Note, "lưu ý", "note")]
    public void Every_severity_has_its_word(Severity severity, string vietnamese, string english) =>
        Assert.Equal(new(vietnamese, english), DiagnosticFormat.Name(severity));

    [Fact]
    public void Diagnostics_come_by_file_then_place_then_code_and_each_once()
    {
        var (a, b) = (SourceText.FromString("a.papi", "một hai"), SourceText.FromString("b.papi", "một hai"));
        var (bag, code, earlier) = (new DiagnosticBag(), Trial("PAPI9999"), Trial("PAPI9998"));
        bag.Report(code.Of(("1", "")), b, new(0, 1));
        bag.Report(code.Of(("2", "")), a, new(4, 1));
        bag.Report(earlier.Of(("3", "")), a, new(4, 1));
        bag.Report(code.Of(("4", "")), a, new(0, 1));
        bag.Report(code.Of(("4", "")), a, new(0, 1));
        Assert.Equal(["4", "3", "2", "1"], bag.ToSorted().Select(d => $"{d.Message(MessageLanguage.English)["The word “".Length]}"));
    }

    private static string Whole(string text, string word, MessageLanguage language)
    {
        var source = SourceText.FromString("ke-hoach/a.papi", text);
        var at = text.IndexOf(word, StringComparison.Ordinal);
        return DiagnosticFormat.Whole(new(Trial("PAPI9999").Of((Wrong: word, Right: "ba")), source, new(at, word.Length)), language);
    }

    private static string Excerpt(string text, string word) =>
        string.Join('\n', Whole(text, word, MessageLanguage.Vietnamese).Split('\n')[1..3]);
}
