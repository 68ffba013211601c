using PapiSite.Language.Diagnostics;
using PapiSite.Model.Plans;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Model.Binding;

/// <summary>Roles that have no keyword of their own: declared, used, counted as declared, and what is told of them.</summary>
public sealed class OtherRolesTests
{
    private const string Declared = """
        vai trò: đôn đốc
          tính là: theo dõi
        vai trò: thẩm định
          tính là: riêng
        vai trò: hòa giải
        vai trò: người chịu trách nhiệm
          loại: người

        """;

    [Theory]
    // Own, mapped, of persons; letters of the name and blanks make no difference.
    [InlineData("vai trò thẩm định: Sở Nội vụ", "thẩm định/thẩm định: Sở Nội vụ = thi-du/so-noi-vu")]
    [InlineData("VAI TRÒ  Thẩm   Định: Sở Nội vụ", "thẩm định/thẩm định: Sở Nội vụ = thi-du/so-noi-vu")]
    [InlineData("vai tro tham dinh: Sở Nội vụ", "thẩm định/thẩm định: Sở Nội vụ = thi-du/so-noi-vu")]
    [InlineData("role thẩm định: Sở Nội vụ", "thẩm định/thẩm định: Sở Nội vụ = thi-du/so-noi-vu")]
    [InlineData("vai trò hoà giải: Sở Nội vụ", "hòa giải/hòa giải: Sở Nội vụ = thi-du/so-noi-vu")]
    [InlineData("vai trò đôn đốc: Sở Nội vụ", "Monitoring/đôn đốc: Sở Nội vụ = thi-du/so-noi-vu")]
    [InlineData("vai trò người chịu trách nhiệm: Ông Nguyễn Văn A (Giám đốc); Bà B",
        "người chịu trách nhiệm/người chịu trách nhiệm: Ông Nguyễn Văn A [Giám đốc]; Bà B")]
    [InlineData("vai trò người chịu trách nhiệm: Sở Nội vụ", "người chịu trách nhiệm/người chịu trách nhiệm: Sở Nội vụ")]
    // Several names as cells print them; an open list; several roles.
    [InlineData("vai trò thẩm định: Sở Nội vụ; Sở Y tế; …",
        "thẩm định/thẩm định: Sở Nội vụ = thi-du/so-noi-vu; Sở Y tế = thi-du/so-y-te; open")]
    [InlineData("vai trò thẩm định: Sở Nội vụ (đối với đề án)", "thẩm định/thẩm định: Sở Nội vụ [đối với đề án] = thi-du/so-noi-vu")]
    [InlineData("vai trò thẩm định: Sở Nội vụ\n    vai trò đôn đốc: Sở Y tế",
        "Monitoring/đôn đốc: Sở Y tế = thi-du/so-y-te | thẩm định/thẩm định: Sở Nội vụ = thi-du/so-noi-vu")]
    [InlineData("theo dõi: Sở Y tế\n    vai trò đôn đốc: Sở Nội vụ",
        "Monitoring/theo dõi: Sở Y tế = thi-du/so-y-te | Monitoring/đôn đốc: Sở Nội vụ = thi-du/so-noi-vu")]
    [InlineData("vai trò thẩm định: không nêu", "")]
    public void A_role_is_what_is_declared_and_is_printed_as_declared(string lines, string expected)
    {
        var bound = Sources.Check(Declared + Plan(lines));
        Assert.Equal("", Sources.Printed(bound.Diagnostics));
        Assert.Equal(expected, Told(bound.Content.Plans[0].Tasks[0]));
    }

    [Theory]
    // Not declared: printed as typed, with none of the model's roles; agencies are known, nobody else is asked about.
    [InlineData("vai trò Rà soát: Sở Nội vụ; Ông A", "Rà soát/Rà soát: Sở Nội vụ = thi-du/so-noi-vu; Ông A", "5:13 PAPI3070")]
    // A slip: the nearest is named.
    [InlineData("vai trò thẩm đinhh: Sở Nội vụ", "thẩm đinhh/thẩm đinhh: Sở Nội vụ = thi-du/so-noi-vu", "5:13 PAPI3070")]
    // The name of one that has a keyword.
    [InlineData("vai trò phối hợp: Sở Nội vụ", "Coordinating/phối hợp: Sở Nội vụ = thi-du/so-noi-vu", "5:13 PAPI3073")]
    [InlineData("vai trò cơ quan theo dõi: Sở Nội vụ", "Monitoring/theo dõi: Sở Nội vụ = thi-du/so-noi-vu", "5:13 PAPI3073")]
    // In a declared role of agencies an unknown one is told, as in any role.
    [InlineData("vai trò thẩm định: Hội đồng khoa học", "thẩm định/thẩm định: Hội đồng khoa học", "5:24 PAPI3002")]
    public void What_is_not_as_it_should_be_is_told_and_nothing_is_lost(string line, string expected, string told)
    {
        var bound = Sources.Check(Declared + Plan(line));
        Assert.Equal(expected, Told(bound.Content.Plans[0].Tasks[0]));
        Assert.Equal([Moved(told)], Sources.Codes(bound.Diagnostics));
    }

    [Fact]
    public void An_undeclared_role_is_told_once_in_a_file_with_the_line_to_add() => Assert.Equal(
        """
        ke-hoach/vi-du.papi:5:13: cảnh báo PAPI3070: Vai trò “thẩm tra” chưa được khai báo.
           5 |     vai trò thẩm tra: Sở Nội vụ
             |             ^^^^^^^^
             = cách sửa: Thêm dòng “vai trò: thẩm tra” ở đầu một tệp, như vai-tro.papi; dưới đó “tính là: …” nếu đếm như một vai trò đã có.

        """,
        Sources.Report(Plan("vai trò thẩm tra: Sở Nội vụ")
            + "  nhiệm vụ 2: C\n    chủ trì: Sở Y tế\n    vai trò Thẩm tra: Sở Y tế\n    hạn: 2024\n"));

    [Fact]
    public void A_slip_in_the_name_of_a_role_is_offered_to_be_mended()
    {
        var told = Assert.Single(Sources.Check("vai trò: thẩm định\n" + Plan("vai trò thẩm địmh: Sở Nội vụ")).Diagnostics);
        Assert.StartsWith("Có phải là “thẩm định”?", told.Finding.Mend.Vi, StringComparison.Ordinal);
        Assert.Equal("thẩm định", Assert.Single(Assert.Single(told.Fixes).Edits).Text);
    }

    [Fact]
    public void A_role_is_inherited_as_others_are()
    {
        var plan = Sources.Plan(Declared + """
            kế hoạch: A
              địa bàn: tỉnh Thí Dụ
              vai trò đôn đốc: Sở Nội vụ
              vai trò thẩm định: Sở Tài chính; …
              nhóm I: B
                vai trò thẩm định: Sở Y tế
                nhiệm vụ 1: C
                nhiệm vụ 2: D
                  theo dõi: UBND tỉnh
                nhiệm vụ 3: E
                  vai trò thẩm định: không nêu
                  việc a: F
                    vai trò thẩm định: Sở Nội vụ
              nhiệm vụ 4: G
            """);
        Assert.Equal(
            [
                "Monitoring/đôn đốc: Sở Nội vụ* = thi-du/so-noi-vu | thẩm định/thẩm định: Sở Y tế* = thi-du/so-y-te",
                "Monitoring/theo dõi: UBND tỉnh = thi-du/ubnd-tinh | thẩm định/thẩm định: Sở Y tế* = thi-du/so-y-te",
                "Monitoring/đôn đốc: Sở Nội vụ* = thi-du/so-noi-vu",
                "Monitoring/đôn đốc: Sở Nội vụ* = thi-du/so-noi-vu | thẩm định/thẩm định: Sở Tài chính* = thi-du/so-tai-chinh; open",
            ],
            plan.Tasks.Select(Told));
        Assert.Equal(["thẩm định"], plan.Tasks[2].Subtasks[0].Assignments.Select(a => a.PrintedRole));
    }

    [Theory]
    [InlineData("đôn đốc: Sở Nội vụ", "vai trò đôn đốc")]
    [InlineData("thẩm định: Sở Nội vụ", "vai trò thẩm định")]
    [InlineData("THAM TRA: Sở Nội vụ", "vai trò thẩm tra")]
    [InlineData("cơ quan trình: Sở Nội vụ", "vai trò trình")]
    [InlineData("theo dõi, đôn đốc: Sở Nội vụ", "vai trò theo dõi, đôn đốc")]
    [InlineData("người chịu trách nhiệm: Nguyễn Văn A", "vai trò người chịu trách nhiệm")]
    [InlineData("phương tiện đi lại: 2 xe", null)]
    [InlineData("thẩm định giá: 2 tỷ đồng", null)]
    public void A_role_that_stands_as_if_it_were_a_keyword_is_named_in_the_advice(string line, string? meant)
    {
        var told = Assert.Single(Sources.Parse(Plan(line)).Diagnostics);
        Assert.Equal(meant is null ? "PAPI1007" : "PAPI1006", told.Code);
        if (meant is not null) Assert.Equal(meant, Assert.Single(Assert.Single(told.Fixes).Edits).Text);
    }

    [Theory]
    [InlineData("    phát huy\n      vai trò của nhân dân")]
    [InlineData("    vai trò, trách nhiệm của tổ trưởng tổ dân phố")]
    [InlineData("    phát huy; vai trò người đứng đầu: làm gương")]
    public void Words_about_a_role_are_words(string continued) =>
        Assert.Empty(Sources.Parse(
            $"kế hoạch: A\n  nhiệm vụ 1: Tuyên truyền\n  {continued.Replace("\n", "\n  ", StringComparison.Ordinal)}\n").Diagnostics);

    [Theory]
    [InlineData("vai trò: đôn đốc\nvai trò: Đôn  đốc\n", "2:10 PAPI3071")]
    [InlineData("vai trò: chủ trì\n", "1:10 PAPI3072")]
    [InlineData("vai trò: cơ quan phối hợp\n", "1:10 PAPI3072")]
    [InlineData("vai trò: lead\n", "1:10 PAPI3072")]
    [InlineData("vai trò: lãnh đạo phụ trách\n  loại: người\n  tính là: chủ trì\n", "3:12 PAPI3074")]
    [InlineData("vai trò: một; hai\n", "1:10 PAPI3075")]
    [InlineData("vai trò: trách nhiệm của ngành\n", "1:10 PAPI3075")]
    [InlineData("vai trò đôn đốc: theo dõi\n", "1:9 PAPI1015")]
    [InlineData("vai trò:\n", "1:1 PAPI1014")]
    [InlineData("vai trò: đôn đốc\n  tính là: giám sát\n", "2:12 PAPI2010")]
    public void A_declaration_that_cannot_be_is_told(string text, string told) =>
        Assert.Equal([told], Sources.Codes(Sources.Check(text).Diagnostics.Where(d => d.Code != "PAPI4036")));

    [Fact]
    public void Who_only_examines_a_task_does_not_answer_for_it()
    {
        var told = Sources.Check(Declared + """
            kế hoạch: A
              địa bàn: tỉnh Thí Dụ
              nhiệm vụ 1: B
                vai trò thẩm định: Sở Nội vụ
                hạn: năm 2024
              nhiệm vụ 2: C
                vai trò đôn đốc: Sở Nội vụ
                hạn: năm 2024
              nhiệm vụ 3: D
                chủ trì: Sở Nội vụ
                vai trò thẩm định: Sở Nội vụ
                hạn: năm 2024
            """).Diagnostics;
        Assert.Equal(["PAPI4004"], told.Select(d => d.Code));
        Assert.Equal(10, told[0].Position.Line);
    }

    private static string Plan(string lines) =>
        $"kế hoạch: A\n  địa bàn: tỉnh Thí Dụ\n  nhiệm vụ 1: B\n    hạn: năm 2024\n    {lines}\n    chủ trì: UBND tỉnh\n";

    /// <summary>The place, which is told in the plan, behind the declarations.</summary>
    private static string Moved(string told)
    {
        var at = told.IndexOf(':', StringComparison.Ordinal);
        return $"{int.Parse(told[..at], System.Globalization.CultureInfo.InvariantCulture) + Declared.Count(c => c == '\n')}{told[at..]}";
    }

    /// <summary>Who has another role than to lead: what it counts as, its printed name, the names; a star behind those inherited.</summary>
    private static string Told(PlanTask task) => string.Join(" | ", task.Assignments.Where(a => a.Role != Role.Lead)
        .GroupBy(a => (a.Role, a.PrintedRole)).Select(role =>
            $"{role.Key.Role}/{role.Key.PrintedRole}: {string.Join("; ", role.Select(Named))}"
                + (task.OpenRoles.Contains(role.Key.Role) ? "; open" : "")));

    private static string Named(Assignment a) => a.Mention.Name + (a.IsInherited ? "*" : "")
        + (a.Mention.Note is { } note ? $" [{note}]" : "") + (a.Agency is { } agency ? $" = {agency.Id}" : "");
}
