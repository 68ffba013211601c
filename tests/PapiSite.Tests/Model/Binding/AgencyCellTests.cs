using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Model;
using PapiSite.Model.Binding;
using PapiSite.Model.Plans;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Model.Binding;

/// <summary>
/// The table of cells of agencies that plans print (<c>co-quan.md</c> beside this file), with the bodies that each is read as. Whoever
/// knows such plans can check it.
/// </summary>
public sealed class AgencyCellTests
{
    /// <summary>One body of several levels, where the directory has each.</summary>
    [Theory]
    [InlineData("UBND cấp huyện, cấp xã", "UBND cấp huyện; UBND cấp xã")]
    [InlineData("UBND cấp huyện và cấp xã", "UBND cấp huyện; UBND cấp xã")]
    [InlineData("UBND cấp huyện, xã", "UBND cấp huyện; UBND cấp xã")]
    [InlineData("Sở Nội vụ, UBND cấp huyện, cấp xã", "Sở Nội vụ; UBND cấp huyện; UBND cấp xã")]
    [InlineData("UBND cấp huyện, cấp tỉnh", "UBND cấp huyện, cấp tỉnh")]
    public void A_level_behind_a_body_is_the_same_body_of_that_level(string cell, string bodies)
    {
        var task = Assert.Single(Sources.Plan($"kế hoạch: A\n  địa bàn: tỉnh Thí Dụ\n  nhiệm vụ 1: B\n    chủ trì: {cell}\n").Tasks);
        Assert.Equal(bodies, string.Join("; ", task.Assignments.Select(a => a.Agency?.Name ?? a.Mention.Name)));
    }

    private const string Registry = """
        địa bàn n: tỉnh Nam
          cơ quan: UBND tỉnh
          cơ quan: Văn phòng UBND tỉnh
          cơ quan: Sở Nội vụ
            viết tắt: SNV
          cơ quan: Sở Tài chính
            viết tắt: STC
          cơ quan: Sở Tư pháp
          cơ quan: Sở Y tế
          cơ quan: Sở Khoa học và Công nghệ
            viết tắt: Sở KH&CN
          cơ quan: Sở Văn hóa, Thể thao và Du lịch
          cơ quan: Sở Nông nghiệp và Môi trường
            viết tắt: Sở NN&MT
          cơ quan: Sở Giáo dục và Đào tạo
          cơ quan: Sở Công Thương
          cơ quan: Cục Thống kê
          cơ quan: Cục Quản lý thị trường
          cơ quan: Công an tỉnh
          cơ quan: Thanh tra tỉnh
          cơ quan: Cục Di sản văn hóa
          cơ quan: Cục Bản quyền tác giả
          cơ quan: Thuế tỉnh
          cơ quan: Thống kê tỉnh
          cơ quan: Ban Quản lý các khu công nghiệp, khu kinh tế
            viết tắt: BQL KKT
          cơ quan: Văn phòng HĐND và UBND xã
          cơ quan: Phòng Văn hóa - Xã hội
          cơ quan: Các sở, ngành
            loại: nhóm
          cơ quan: Các sở, ban, ngành
            loại: nhóm
          cơ quan: UBND các xã, phường
            loại: nhóm
            tên khác: UBND các phường, xã
          cơ quan: UBND xã, phường, đặc khu
            loại: nhóm
          cơ quan: Các cơ quan, đơn vị liên quan
            loại: nhóm liên quan
        cơ quan: Bộ Khoa học và Công nghệ
        cơ quan: Bộ Nội vụ
        cơ quan: Bộ Công an
        trang web: T

        """;

    /// <summary>The printed cell, and what it is read as.</summary>
    public static TheoryData<string, string> Rows => PrintedTable.Cases(Table());

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_printed_cell_is_read_as_the_table_says(string printed, string reading) => Assert.Equal(reading, Read(printed));

    /// <summary>But for cells without tone marks, in which the words between names have other meanings too.</summary>
    [Fact]
    public void Blanks_capitals_marks_dashes_and_a_full_stop_change_no_reading()
    {
        var variants =
            from row in Table()
            where !row.Reading.Contains('?', StringComparison.Ordinal)
            from variant in PrintedTable.Variants(row.Printed)
            where variant != VietnameseText.Fold(row.Printed)
            let expected = Bodies(row.Printed)
            let actual = Bodies(variant)
            where expected != actual
            select $"{row.Printed} → {variant}: {expected}, {actual}";
        PrintedTable.None(variants);
    }

    [Fact]
    public void What_the_mend_writes_is_read_the_same_without_a_word()
    {
        var others =
            from row in Table()
            let mended = Mended(row.Printed)
            let before = Bodies(row.Printed)
            let after = Bodies(mended)
            where before != after && !before.Contains('?', StringComparison.Ordinal)
                || SiteContent.Bind([Content(mended)]).Diagnostics.Any(d => d.Code is "PAPI3004" or "PAPI3068")
            select $"{row.Printed} → {mended}: {before}, {after}";
        Assert.Empty(others);
    }

    [Fact]
    public void Each_body_of_a_cell_stands_where_its_name_is_written()
    {
        var tree = Content("Các sở: Nội vụ, Tài chính và Công an tỉnh");
        var lead = SiteContent.Bind([tree]).Content.Plans[0].Tasks[0].In(Role.Lead);
        Assert.Equal(["Nội vụ", "Tài chính", "Công an tỉnh"], lead.Select(a => tree.Source.Slice(a.Mention.Span).ToString()));
    }

    [Fact]
    public void Only_the_cell_of_who_leads_has_a_second_role()
    {
        var plan = SiteContent.Bind([Sources.Parse(
            Registry + "kế hoạch: A\n  địa bàn: tỉnh Nam\n  cơ quan ban hành: UBND tỉnh phối hợp với Công an tỉnh\n  nhiệm vụ 1: B\n"
                + "    phối hợp: Sở Nội vụ chủ trì, phối hợp với Sở Y tế\n    hạn: năm 2024\n")]).Content.Plans[0];
        Assert.DoesNotContain(plan.Issuers, i => i.Agency?.Name == "Công an tỉnh");
        Assert.All(plan.Tasks[0].Assignments, a => Assert.Equal(Role.Coordinating, a.Role));
    }

    private static SyntaxTree Content(string printed) => Sources.Parse(
        Registry + $"kế hoạch: A\n  địa bàn: tỉnh Nam\n  hạn: năm 2024\n  nhiệm vụ 1: B\n    chủ trì: {printed}\n");

    /// <summary>The cell after every mend that is offered first.</summary>
    private static string Mended(string printed)
    {
        var text = Content(printed).Source.Text.ToString();
        for (var times = 0; times < 9; times++)
        {
            var fix = SiteContent.Bind([Sources.Parse(text)]).Diagnostics.Where(d => d.Code is "PAPI3004" or "PAPI3068")
                .SelectMany(d => d.Fixes).FirstOrDefault();
            if (fix is null) break;
            var edit = Assert.Single(fix.Edits);
            text = text[..edit.Span.Start] + edit.Text + text[edit.Span.End..];
        }

        return text[(text.IndexOf(Before, StringComparison.Ordinal) + Before.Length)..].TrimEnd('\n');
    }

    private const string Before = "nhiệm vụ 1: B\n    chủ trì: ";

    /// <summary>The agencies alone, by role.</summary>
    private static string Bodies(string printed)
    {
        var task = SiteContent.Bind([Content(printed)]).Content.Plans[0].Tasks[0];
        return string.Join("; ", task.Assignments.Select(a => $"{a.Role} {a.Agency?.Id ?? "?"}"));
    }

    private static string Read(string printed)
    {
        var bound = SiteContent.Bind([Content(printed)]);
        var task = bound.Content.Plans[0].Tasks[0];
        var bodies = task.Assignments.Select(Told).Concat(task.OpenRoles.IsEmpty ? [] : ["…"]);
        var codes = bound.Diagnostics.Where(d => d.Code is "PAPI2007" || d.Code.StartsWith("PAPI30", StringComparison.Ordinal))
            .Select(d => d.Code).Distinct().Order(StringComparer.Ordinal).Select(code => $"[{code}]");
        return string.Join(" ", codes.Prepend(string.Join("; ", bodies)));
    }

    private static string Told(Assignment assignment)
    {
        var role = assignment.Role == Role.Coordinating ? "phối hợp: " : "";
        var name = assignment.Mention.Written;
        return role + name + (assignment.Agency is null ? "?" : IsSame(assignment) ? "" : $" → {assignment.Agency.Name}");
    }

    private static bool IsSame(Assignment assignment) =>
        string.Equals(assignment.Mention.Name, assignment.Agency!.Name, StringComparison.Ordinal)
        || assignment.Mention.Name == char.ToLowerInvariant(assignment.Agency.Name[0]) + assignment.Agency.Name[1..];

    private static List<(string Printed, string Reading)> Table() => PrintedTable.Rows("Model/Binding/co-quan.md");
}
