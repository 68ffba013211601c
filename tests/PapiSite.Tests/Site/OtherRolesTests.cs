using System.Text.Json;
using PapiSite.Cli.Reports;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Language.Values;
using PapiSite.Model.Changes;
using PapiSite.Model.Plans;
using PapiSite.Site;
using PapiSite.Site.Search;
using PapiSite.Site.Wording;
using PapiSite.Tests.Site.Search;

namespace PapiSite.Tests.Site;

/// <summary>Roles without a keyword as visitors meet them: pages, filters, search, open data, changes, drafts of reports.</summary>
public sealed class OtherRolesTests
{
    private const string Roles = """
        vai trò: đôn đốc
          tính là: theo dõi
          tên tiếng Anh: Agency that follows up
        vai trò: thẩm định
          tên tiếng Anh: Appraising agency
        vai trò: trình
        vai trò: người chịu trách nhiệm
          loại: người

        """;

    private const string Plan = """
        kế hoạch: A
          mã: a
          số hiệu: 1/KH-UBND
          ngày ban hành: 1/2/2024
          địa bàn: tỉnh W
          thời kỳ: 2024
          hạn: năm 2024
          nhiệm vụ 1: Một
            chủ trì: Sở Mẫu
            vai trò thẩm định: Sở Luật; …
            vai trò đôn đốc: Văn phòng Mẫu
          nhiệm vụ 2: Hai
            chủ trì: Sở Mẫu
            vai trò thẩm định: Sở Luật
            vai trò trình: Sở Mẫu
            vai trò người chịu trách nhiệm: Nguyễn Văn Mẫu (Giám đốc)
          nhiệm vụ 3: Ba
            chủ trì: Sở Mẫu
            theo dõi: Sở Luật
            vai trò đôn đốc: Văn phòng Mẫu
          nhiệm vụ 4: Bốn
            chủ trì: Sở Mẫu
            vai trò rà soát: Hội đồng X
            việc a: Phần
              vai trò trình: Sở Luật
          nhiệm vụ 5: Năm
            chủ trì: Sở Mẫu
            vai trò thẩm định: Sở Luật
          nhiệm vụ 6: Sáu
            chủ trì: Sở Mẫu

        """;

    private static readonly Source[] Content =
    [
        new("trang-web.papi", "trang web: W\n"),
        new("co-quan/w.papi", "địa bàn w: tỉnh W\n  cơ quan: Sở Mẫu\n  cơ quan: Sở Luật\n  cơ quan: Văn phòng Mẫu\n"),
        new("vai-tro.papi", Roles),
        new("ke-hoach/a.papi", Plan),
    ];

    private static readonly Lazy<RenderedSite> Whole = new(() => RenderedSite.Of(Content, "/", RenderedSite.AsOf));

    private static Publication Published => new(RenderedSite.Bind(Content).Content, RenderedSite.AsOf);

    [Theory]
    [InlineData("1", "Chủ trì: Sở Mẫu | Theo dõi (đôn đốc): Văn phòng Mẫu | Thẩm định: Sở Luật và các đơn vị khác")]
    [InlineData("2", "Chủ trì: Sở Mẫu | Thẩm định: Sở Luật | Trình: Sở Mẫu | Người chịu trách nhiệm: Nguyễn Văn Mẫu (Giám đốc)")]
    [InlineData("3", "Chủ trì: Sở Mẫu | Theo dõi: Sở Luật | Theo dõi (đôn đốc): Văn phòng Mẫu")]
    [InlineData("4", "Chủ trì: Sở Mẫu | Rà soát: Hội đồng X")]
    public void The_page_of_a_task_has_each_role_under_its_printed_name(string task, string expected) =>
        Assert.StartsWith(expected, RolesOn($"ke-hoach/a/{task}/index.html"), StringComparison.Ordinal);

    [Theory]
    [InlineData("1",
        "Leading agency: Sở Mẫu | Monitoring agency (agency that follows up): Văn phòng Mẫu | Appraising agency: Sở Luật", null)]
    [InlineData("2", "Leading agency: Sở Mẫu | Appraising agency: Sở Luật | Trình: Sở Mẫu", "Trình")]
    public void An_English_page_has_the_English_name_or_marks_the_Vietnamese_words(string task, string expected, string? marked)
    {
        var path = $"en/ke-hoach/a/{task}/index.html";
        Assert.StartsWith(expected, RolesOn(path), StringComparison.Ordinal);
        var terms = Whole.Value.Page(path).Document.QuerySelectorAll("dl.facts dt [lang=vi]").Select(e => e.TextContent);
        if (marked is not null) Assert.Contains(marked, terms);
    }

    [Fact]
    public void A_role_of_a_part_is_told_with_the_part() => Assert.Contains(
        "Trình: Sở Luật", Whole.Value.Page("ke-hoach/a/4/index.html").Document.Body!.TextContent.Words(), StringComparison.Ordinal);

    [Fact]
    public void A_table_has_a_column_of_a_role_that_half_of_its_rows_have_and_the_filter_has_all()
    {
        var page = Whole.Value.Page("ke-hoach/a/index.html").Document;
        Assert.Equal(
            ["STT", "Nhiệm vụ", "Chủ trì", "Theo dõi", "Phối hợp", "Thẩm định", "Thời hạn"],
            page.QuerySelectorAll("table.tasks th[scope=col]").Select(h => h.TextContent.Words()));
        Assert.Equal(
            ["lead", "coordinating", "monitoring", "implementing", "tham-dinh", "trinh", "nguoi-chiu-trach-nhiem", "ra-soat"],
            page.Everything().Single(e => e.GetAttribute("data-filter") == "role").QuerySelectorAll("option").Skip(1)
                .Select(o => o.GetAttribute("value")));
        var rows = page.QuerySelectorAll("table.tasks tr[data-lead]");
        Assert.Equal("tham-dinh=Sở Luật|trinh=Sở Mẫu|nguoi-chiu-trach-nhiem=", rows[1].GetAttribute("data-others"));
        Assert.Equal("Văn phòng Mẫu", rows[0].GetAttribute("data-monitoring"));
        Assert.Equal("", rows[5].GetAttribute("data-others") ?? "");
    }

    [Fact]
    public void An_agency_s_page_lists_the_tasks_of_each_role_and_counts_them_as_nothing_else()
    {
        var page = Whole.Value.Page("co-quan/w/so-luat/index.html").Document;
        Assert.Contains("theo dõi 1 nhiệm vụ, có vai trò khác ở 4 nhiệm vụ", page.Body!.TextContent.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("chủ trì", page.QuerySelector(".lead, h1 + p")!.TextContent, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(["vai-tro-monitoring", "vai-tro-tham-dinh", "vai-tro-trinh"],
            page.QuerySelectorAll("[id^=vai-tro-]").Select(h => h.Id));
        Assert.Equal("Thẩm định: 3 nhiệm vụ", page.GetElementById("vai-tro-tham-dinh")!.TextContent.Words());
    }

    [Fact]
    public void Open_data_tell_each_role_with_its_name_and_what_it_counts_as()
    {
        using var tasks = JsonDocument.Parse(Whole.Value.Files["data/tasks.json"]);
        string Holders(JsonElement role) => string.Join("; ", role.GetProperty("agencies").EnumerateArray()
            .Select(a => $"{a.GetProperty("name")} {a.GetProperty("agency")}"));
        string Role(JsonElement r) =>
            $"{r.GetProperty("name")}={r.GetProperty("countsAs")} {r.GetProperty("persons")} {r.GetProperty("open")}: {Holders(r)}";
        var told = tasks.RootElement.EnumerateArray()
            .Select(t => string.Join(" | ", t.GetProperty("otherRoles").EnumerateArray().Select(Role)));
        Assert.Equal(
            [
                "đôn đốc=monitoring False False: Văn phòng Mẫu w/van-phong-mau | thẩm định= False True: Sở Luật w/so-luat",
                "thẩm định= False False: Sở Luật w/so-luat | trình= False False: Sở Mẫu w/so-mau"
                    + " | người chịu trách nhiệm= True False: Nguyễn Văn Mẫu ",
                "đôn đốc=monitoring False False: Văn phòng Mẫu w/van-phong-mau",
                "rà soát= False False: Hội đồng X ",
                "thẩm định= False False: Sở Luật w/so-luat",
                "",
            ],
            told);
        Assert.Equal("w/van-phong-mau", tasks.RootElement[0].GetProperty("monitoring")[0].GetProperty("agency").GetString());
        Assert.Empty(tasks.RootElement[0].GetProperty("coordinating").EnumerateArray());
        Assert.Equal("trình", tasks.RootElement[3].GetProperty("parts")[0].GetProperty("otherRoles")[0].GetProperty("name").GetString());
        var table = Whole.Value.Text("data/tasks.csv").Split('\n');
        Assert.EndsWith(",otherRoles", table[0].TrimEnd('\r'), StringComparison.Ordinal);
        Assert.EndsWith("đôn đốc: Văn phòng Mẫu | thẩm định: Sở Luật; …", table[1].TrimEnd('\r').TrimEnd('"'), StringComparison.Ordinal);
    }

    [Fact]
    public void The_index_has_mapped_roles_in_the_model_s_columns_and_others_in_one_of_their_own()
    {
        var root = IndexFiles.Of(Published).Open("index").Head;
        Assert.Equal("tham-dinh trinh nguoi-chiu-trach-nhiem ra-soat",
            string.Join(' ', root.GetProperty("roles").EnumerateArray().Select(r => r[0].GetString())));
        var cells = Cells("others");
        // The number of the agency and one, times four roles, and the role; persons and names without an agency have the role alone.
        var kinds = root.GetProperty("kinds").EnumerateArray().Select(ShortIndex.KindIn).ToList();
        int Code(string kind, int role) => ((kinds.IndexOf(kind) + 1) * 4) + role;
        Assert.Equal(
            [
                [Code("so-luat", 0)], [Code("so-luat", 0), Code("so-mau", 1), 2], [], [3, Code("so-luat", 1)], [Code("so-luat", 0)], [],
            ],
            cells);
        Assert.Equal([kinds.IndexOf("van-phong-mau")], Cells("monitoring")[0]);
    }

    [Fact]
    public void A_question_reads_the_name_of_a_role_as_it_is_declared()
    {
        var values = IndexFiles.Of(Published).Open("index").Head.GetProperty("ask").GetProperty("values").EnumerateArray()
            .Where(v => v[0].GetString() == "role").ToDictionary(v => v[1].GetString()!, v => v[2].GetString()!.Split(';'));
        Assert.Contains("đôn đốc", values["monitoring"]);
        Assert.Equal(["thẩm định", "appraising agency"], values["tham-dinh"]);
    }

    [Theory]
    [InlineData("vai trò thẩm định: Sở Luật", "vai trò thẩm định: Sở Luật; Sở Mẫu", "thêm “Sở Mẫu” ở vai trò thẩm định")]
    [InlineData("vai trò thẩm định: Sở Luật", "vai trò Thẩm định: Sở Mẫu", "vai trò Thẩm định đổi từ “Sở Luật” thành “Sở Mẫu”")]
    [InlineData("vai trò thẩm định: Sở Luật", "", "bỏ “Sở Luật” khỏi vai trò thẩm định")]
    [InlineData("", "vai trò người chịu trách nhiệm: Bà A", "thêm “Bà A” ở vai trò người chịu trách nhiệm")]
    public void Who_came_to_a_role_and_left_it_is_told_under_its_printed_name(string before, string after, string told)
    {
        var change = Assert.Single(VersionChanges.Between(Version(before), Version(after)).Changes);
        Assert.EndsWith(told + ".", InterfaceTexts.Of(SiteLanguage.Vietnamese).ChangeSentence(change), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("vai trò thẩm định", "thêm “Sở Luật” ở vai trò thẩm định", "added “Sở Luật” in the role appraising agency")]
    [InlineData("vai trò đôn đốc", "thêm “Sở Luật” ở vai trò đôn đốc", "added “Sở Luật” in the role agency that follows up")]
    [InlineData("vai trò trình", "thêm “Sở Luật” ở vai trò trình", "added “Sở Luật” in the role “trình”")]
    public void A_change_calls_a_role_as_the_plan_prints_it_and_in_English_as_it_is_declared(string role, string told, string inEnglish)
    {
        var before = Plan[..Plan.IndexOf("  nhiệm vụ 6", StringComparison.Ordinal)] + "  nhiệm vụ 6: Sáu\n    chủ trì: Sở Mẫu\n";
        var after = before + $"    {role}: Sở Luật\n";
        ContentRevision Step(int day, string text)
        {
            var tree = SyntaxTree.Parse(SourceText.FromString("ke-hoach/a.papi", text));
            return new(new(2024, 3, day), [new(tree.Source.Path, ContentVersion.Of(tree))]);
        }

        var site = RenderedSite.PagesWith(
            [.. Content.Where(s => s.Path != "ke-hoach/a.papi"), new("ke-hoach/a.papi", after)], RenderedSite.AsOf,
            ContentHistory.Of([Step(1, before), Step(2, after)]));
        string Changes(string path) => site.Page(path).Document.QuerySelector("section[aria-labelledby=thay-doi]")!.TextContent.Words();
        Assert.Contains(told, Changes("ke-hoach/a/6/index.html"), StringComparison.OrdinalIgnoreCase);
        Assert.Contains(inEnglish, Changes("en/ke-hoach/a/6/index.html"), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Who_has_only_a_role_of_its_own_is_not_asked_to_report()
    {
        var content = RenderedSite.Bind(Content).Content;
        Assert.Equal(["Sở Mẫu"], ReportDraft.Reporters(content, Period()));
    }

    [Fact]
    public void What_the_plan_says_is_written_back()
    {
        var own = RenderedSite.Bind(Content).Content.Plans[0].Tasks[1].Own;
        Assert.Equal(["chủ trì", "vai trò thẩm định", "vai trò trình", "vai trò người chịu trách nhiệm"],
            own.Roles.Select(r => $"{r.Keyword.Name} {r.Name}".Trim()));
    }

    private static ReportPeriod Period() =>
        (ReportPeriod)SyntaxTree.Parse(SourceText.FromString("b.papi", "báo cáo: năm 2024\n")).Entries[0].Value!;

    private static List<int[]> Cells(string column)
    {
        var at = SearchSchema.Columns.Select(c => c.Name).ToList().IndexOf(column) + 1;
        return [.. IndexFiles.Of(Published).Open("index").Head.GetProperty("all")[at].EnumerateArray()
            .Select(cell => cell.EnumerateArray().Select(n => n.GetInt32()).ToArray())];
    }

    private static ContentVersion Version(string line) => ContentVersion.Of(SyntaxTree.Parse(SourceText.FromString(
        "ke-hoach/a.papi", $"kế hoạch: A\n  mã: a\n  nhiệm vụ 1: B\n    chủ trì: Sở Mẫu\n    {line}\n")))!;

    /// <summary>The facts of a task whose value begins with a name that the tests know.</summary>
    private static string RolesOn(string path) => string.Join(" | ", Whole.Value.Page(path).Document.QuerySelectorAll("dl.facts > div")
        .Select(fact => $"{fact.QuerySelector("dt")!.TextContent.Words()}: {fact.QuerySelector("dd")!.TextContent.Words()}"));
}
