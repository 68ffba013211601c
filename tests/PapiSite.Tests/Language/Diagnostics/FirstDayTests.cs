using PapiSite.Language.Diagnostics;
using PapiSite.Language.Formatting;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Model;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Language.Diagnostics;

/// <summary>
/// A plan of fifteen tasks as somebody writes it who knows Word and not the language: two dozen slips, each told once, at its
/// place. The whole messages stand in the golden case.
/// </summary>
public sealed class FirstDayTests
{
    /// <summary>What was done wrong, in the order of the file, and how it is answered.</summary>
    private static readonly string[] Slips =
    [
        "7 PAPI1010", // no colon behind “hạn”
        "10 PAPI1024", // a number in the place of “nhiệm vụ”
        "13 PAPI1010", // no colon behind a numbered task
        "17 PAPI1023", // a dash before a keyword
        "19 PAPI1025", // a list with a dash a line
        "21 PAPI1023", // a dot before a keyword
        "23 PAPI1003", // tabs, on two lines
        "26 PAPI1006", // a keyword mistyped
        "27 PAPI2022", // a full-width colon
        "28 PAPI1026", // the first line of a task left out
        "31 PAPI1010", // a group with a full stop in the place of the colon
        "33 PAPI1010", // no colon behind “chủ trì”
        "34 PAPI2003", // a deadline in words
        "35 PAPI1029", // a task without its keyword
        "40 PAPI1008", // indented too deep
        "40 PAPI4057", // a deadline over before the plan was issued
        "41 PAPI1002", // a zero-width space
        "41 PAPI1002", // a soft hyphen
        "42 PAPI3004", // a comma between agencies
        "43 PAPI2002", // a day that is not
        "44 PAPI1005", // a blank too many
        "49 PAPI1008", // “kết quả” in the sense of “sản phẩm”
        "50 PAPI1014", // nothing behind the colon
        "54 PAPI1012", // two deadlines
        "56 PAPI1004", // tone marks typed apart
        "57 PAPI1030", // a deadline as deep as its task
        "58 PAPI1015", // a number in words
        "59 PAPI1010", // a dash in the place of the colon
        "61 PAPI1006", // a keyword with more words
        "63 PAPI1028", // a pasted table
    ];

    private static readonly string Plan =
        File.ReadAllText(Path.Combine(Repository.Root, "tests", "Cases", "ke-hoach-tu-word", "input.papi"));

    [Fact]
    public void Every_slip_is_told_once_and_nothing_besides() =>
        Assert.Equal(Slips, Told(Plan));

    [Fact]
    public void What_is_certain_is_mended_and_what_needs_judgement_is_left_and_told_again()
    {
        var tidy = Formatter.Format(Mends.Apply(Sources.Parse(Plan)));
        string[] left =
        [
            "PAPI1024", "PAPI1006", "PAPI1026", "PAPI1010", "PAPI2003", "PAPI1029", "PAPI4057", "PAPI3004", "PAPI2002", "PAPI1008",
            "PAPI1014", "PAPI1012", "PAPI1030", "PAPI1015", "PAPI1006", "PAPI1028",
        ];
        Assert.Equal(left, Told(tidy).Select(t => t.Split(' ')[1]));
        Assert.Equal(tidy, Formatter.Format(Mends.Apply(Sources.Parse(tidy))));
    }

    [Fact]
    public void No_agency_and_no_deadline_comes_to_another_task()
    {
        var read = ExampleContent.Bind(Plan).Content.Plans.Single().Tasks.Select(t =>
            $"{t.Headline}: {string.Join("; ", t.Assignments.Select(a => a.Mention.Name))}");
        Assert.Contains("Mở hộp thư góp ý: Văn phòng UBND tỉnh", read);
        Assert.Contains("Công khai giá đất: Sở Tài chính", read);
        Assert.Contains("Niêm yết danh sách hộ nghèo tại nhà văn hóa: UBND cấp xã", read);
    }

    private static IEnumerable<string> Told(string text) =>
        ExampleContent.Bind(text).Diagnostics.Select(d => $"{d.Position.Line} {d.Code}");
}
