using System.Text.Json;
using PapiSite.Language.Values;

namespace PapiSite.Tests.Site.Data;

/// <summary>The data that other programs read, of the repository's own content.</summary>
public sealed class DataTests
{
    private const string VinhPhuc = "vinh-phuc-papi-2024";

    private static readonly RenderedSite Site = RenderedSite.OfRepository();

    public static TheoryData<string> Arrays => ["tasks", "plans", "scores", "agencies", "deadlines", "due-reports"];

    [Fact]
    public void The_plan_of_Vinh_Phuc_has_its_88_tasks() => Assert.Equal(88, Tasks().Count(t => Text(t, "plan") == VinhPhuc));

    [Fact]
    public void A_task_has_the_promised_names_in_the_promised_order()
    {
        string[] promised =
        [
            "id",
            "plan",
            "group",
            "label",
            "title",
            "official",
            "dimension",
            "lead",
            "coordinating",
            "monitoring",
            "implementing",
            "deadline",
            "target",
            "deliverable",
            "state",
            "source",
            "url",
        ];
        string[] further =
        [
            "targets",
            "dimensions",
            "deliverables",
            "goal",
            "citations",
            "parts",
            "damaged",
            "notes",
            "openRoles",
            "inferred",
            "progress",
            "otherRoles",
            "description",
            "evidence",
            "budget",
        ];
        Assert.All(Tasks(), task => Assert.Equal([.. promised, .. further], Names(task)));
    }

    [Fact]
    public void The_members_of_a_task_have_the_promised_names()
    {
        Assert.All(Tasks(), task =>
        {
            foreach (var role in new[] { "lead", "coordinating", "monitoring", "implementing" })
                Assert.All(task.GetProperty(role).EnumerateArray(), agency => Assert.Equal(["agency", "name", "note"], Names(agency)));
            Assert.Equal(["document", "appendix", "group", "row", "isInAppendix"], Names(task.GetProperty("source")));
            if (task.GetProperty("deadline") is { ValueKind: not JsonValueKind.Null } deadline)
                Assert.Equal(["text", "kind", "start", "end", "note", "recurrence", "parts"], Names(deadline));
            if (task.GetProperty("target") is { ValueKind: not JsonValueKind.Null } target)
                Assert.Equal(["text", "operator", "value", "unit", "figures", "unread", "year"], Names(target));
        });
        Assert.Contains(Tasks(), task => task.GetProperty("deadline").ValueKind == JsonValueKind.Object);
    }

    [Fact]
    public void The_first_task_is_as_the_plan_prints_it() =>
        Assert.Equal(
            """
            {"id":"vinh-phuc-papi-2024/i.1","plan":"vinh-phuc-papi-2024","group":"I","label":"1",
            "title":"Tuyên truyền, triển khai Luật Thực hiện dân chủ ở cơ sở","official":null,"dimension":"PAPI.1",
            "lead":[{"agency":"vinh-phuc/ubnd-cap-huyen","name":"UBND cấp huyện","note":null},{"agency":"vinh-phuc/ubnd-cap-xa","name":"UBND cấp xã","note":null}],
            "coordinating":[{"agency":"vinh-phuc/cac-co-quan-don-vi-lien-quan","name":"Các cơ quan, đơn vị liên quan","note":null}],
            "monitoring":[],"implementing":[],"deadline":{"text":"Năm 2024","kind":"year","start":"2024-01-01","end":"2024-12-31",
            "note":null,"recurrence":null,"parts":[]},"target":null,
            "deliverable":null,"state":"past","source":{"document":"151/KH-UBND","appendix":null,"group":"I","row":"1","isInAppendix":false},
            "url":"/ke-hoach/vinh-phuc-papi-2024/i.1/"
            """.ReplaceLineEndings(""),
            Task("i.1").GetRawText().Split(",\"targets\"")[0]);

    [Fact]
    public void A_target_is_a_figure_where_it_is_one()
    {
        var target = Assert.Single(Rendered("chỉ tiêu: ≥ 95% xã công khai")).GetProperty("target");
        Assert.Equal(
            """
            {"text":"≥ 95% xã công khai","operator":">=","value":95,"unit":"%","figures":[{"operator":">=","value":95,"upTo":null,
            "belowUpTo":false,"outOf":null,"unit":"%","year":null,"of":null,"kind":"level","decidable":true}],"unread":null,"year":null}
            """.Replace("\n", "", StringComparison.Ordinal),
            target.GetRawText()
        );
    }

    [Theory]
    [InlineData("đạt 80% vào năm 2025 và 100% vào năm 2030", ">= 80 % 2025 level; >= 100 % 2030 level", null)]
    [InlineData("8 - 10%", ">= 8-10 % level", null)]
    [InlineData("Top 10 cả nước", "<= 10 hạng rank", null)]
    [InlineData("khoảng 80%", "", "80%")]
    public void A_target_tells_all_its_figures(string typed, string figures, string? unread)
    {
        var target = Assert.Single(Rendered($"chỉ tiêu: {typed}")).GetProperty("target");
        Assert.Equal(
            figures,
            string.Join("; ", target.GetProperty("figures").EnumerateArray().Select(f =>
                $"{Text(f, "operator")} {f.GetProperty("value")}"
                    + (f.GetProperty("upTo") is { ValueKind: JsonValueKind.Number } to ? $"-{to}" : "")
                    + $" {Text(f, "unit")}{(f.GetProperty("year") is { ValueKind: JsonValueKind.Number } year ? $" {year}" : "")}"
                    + $" {Text(f, "kind")}"))
        );
        Assert.Equal(unread, Text(target, "unread"));
    }

    [Fact]
    public void Several_targets_are_one_text_and_a_list()
    {
        var task = Assert.Single(Rendered("chỉ tiêu: tối đa 3 ngày\n    chỉ tiêu: tốt"));
        Assert.StartsWith(
            """{"text":"tối đa 3 ngày; tốt","operator":"<=","value":3,"unit":"ngày",""",
            task.GetProperty("target").GetRawText(),
            StringComparison.Ordinal
        );
        Assert.Equal(["tối đa 3 ngày", "tốt"], task.GetProperty("targets").EnumerateArray().Select(t => Text(t, "text")));
    }

    [Theory]
    [InlineData("năm 2024", "year", "2024-01-01", "2024-12-31")]
    [InlineData("2024-2026", "years", "2024-01-01", "2026-12-31")]
    [InlineData("quý II", "quarter", "2024-04-01", "2024-06-30")]
    [InlineData("tháng 2/2024", "month", "2024-02-01", "2024-02-29")]
    [InlineData("trước ngày 20/12/2024", "date", "2024-12-20", "2024-12-20")]
    [InlineData("năm 2024 và các năm tiếp theo", "from-year", "2024-01-01", null)]
    [InlineData("hàng năm", "recurring", null, null)]
    [InlineData("thường xuyên", "continuous", null, null)]
    [InlineData("khi có hướng dẫn", "conditional", null, null)]
    [InlineData("quý I; quý III", "several", "2024-01-01", "2024-09-30")]
    [InlineData("quý IV năm 2024 - quý I năm 2025", "span", "2024-10-01", "2025-03-31")]
    [InlineData("từ tháng 7/2024", "from", "2024-07-01", null)]
    [InlineData("lúc thuận tiện", "words", null, null)]
    [InlineData("không nêu", "none", null, null)]
    public void A_deadline_has_its_kind_and_days(string typed, string kind, string? start, string? end)
    {
        var deadline = Assert.Single(Rendered($"hạn: {typed}")).GetProperty("deadline");
        Assert.Equal((kind, start, end), (Text(deadline, "kind"), Text(deadline, "start"), Text(deadline, "end")));
        Assert.Equal(kind == "none" ? "" : typed, Text(deadline, "text"));
    }

    [Fact]
    public void A_deadline_has_all_that_its_words_say()
    {
        var deadline = Assert.Single(Rendered("hạn: quý II (dự thảo); trước ngày 20/12 hằng năm; 2 năm một lần")).GetProperty("deadline");
        Assert.Equal(
            """
            [{"text":"quý II (dự thảo)","kind":"quarter","start":"2024-04-01","end":"2024-06-30","note":"dự thảo","recurrence":null},
            {"text":"trước ngày 20/12 hằng năm","kind":"recurring","start":null,"end":null,"note":null,
            "recurrence":{"every":"year","step":1,"times":1,"firstMonth":12,"lastMonth":12,"day":20}},
            {"text":"2 năm một lần","kind":"recurring","start":null,"end":null,"note":null,
            "recurrence":{"every":"year","step":2,"times":1,"firstMonth":null,"lastMonth":null,"day":null}}]
            """.Replace("\n", "", StringComparison.Ordinal),
            deadline.GetProperty("parts").GetRawText());
    }

    [Fact]
    public void Every_kind_of_deadline_has_a_promised_name()
    {
        string[] promised =
        [
            "none",
            "year",
            "years",
            "quarter",
            "month",
            "date",
            "from-year",
            "recurring",
            "continuous",
            "conditional",
            "several",
            "span",
            "from",
            "words",
        ];
        var tested = typeof(DataTests)
            .GetMethod(nameof(A_deadline_has_its_kind_and_days))!
            .GetCustomAttributes(typeof(InlineDataAttribute), false)
            .Cast<InlineDataAttribute>()
            .Select(d => (string)d.GetData(null!).Single()[1]);
        Assert.Equal(promised.Order(StringComparer.Ordinal), tested.Order(StringComparer.Ordinal));
        Assert.Equal(promised.Length, Enum.GetValues<DeadlineKind>().Length);
    }

    [Fact]
    public void A_task_without_a_word_on_its_deadline_has_none() =>
        Assert.Equal(JsonValueKind.Null, Assert.Single(Rendered("sản phẩm: Báo cáo")).GetProperty("deadline").ValueKind);

    [Fact]
    public void The_task_whose_cell_is_empty_in_the_plan_says_so()
    {
        var deadline = Task("vi.10").GetProperty("deadline");
        Assert.Equal(
            ("none", "", null, null),
            (Text(deadline, "kind"), Text(deadline, "text"), Text(deadline, "start"), Text(deadline, "end"))
        );
    }

    [Theory]
    [MemberData(nameof(Arrays))]
    public void An_array_keeps_to_its_schema(string name)
    {
        var data = Json($"data/{name}.json");
        // No reports are collected, so that none is due.
        Assert.Equal(name == "due-reports", data.GetArrayLength() == 0);
        Assert.Empty(JsonSchemas.Check(data, Json($"data/{name}.schema.json")));
    }

    [Theory]
    [MemberData(nameof(Arrays))]
    public void A_schema_describes_every_field(string name)
    {
        var fields = Json($"data/{name}.schema.json").GetProperty("items").GetProperty("properties").EnumerateObject();
        Assert.All(fields, field => Assert.NotEqual("", Text(field.Value, "description")));
    }

    [Theory]
    [MemberData(nameof(Arrays))]
    public void An_array_has_an_object_a_line(string name)
    {
        var lines = Site.Text($"data/{name}.json").TrimEnd('\n').Split('\n');
        Assert.Equal(("[", "]"), (lines[0], lines[^1]));
        Assert.Equal(Json($"data/{name}.json").GetArrayLength(), lines.Length - 2);
    }

    [Theory]
    [MemberData(nameof(Arrays))]
    public void Every_url_is_a_page_of_the_site(string name) =>
        Assert.All(Json($"data/{name}.json").EnumerateArray(), item =>
            Assert.True(Site.Files.ContainsKey(Text(item, "url")!.Split('#')[0][1..] + "index.html"), Text(item, "url"))
        );

    [Fact]
    public void A_score_says_who_when_and_of_what()
    {
        var scores = Json("data/scores.json")
            .EnumerateArray()
            .Where(s => Text(s, "plan") == VinhPhuc && Text(s, "dimension") == "PAPI.7")
            .Select(s => s.GetRawText())
            .ToList();
        Assert.Equal(
            """
            {"plan":"vinh-phuc-papi-2024","place":"vinh-phuc","indexSet":"PAPI","dimension":"PAPI.7","group":"VII","year":2023,"aim":false,
            "points":3.13,"outOf":10,"rank":54,"ranked":63,"among":false,"change":2,"band":null,"url":"/ke-hoach/vinh-phuc-papi-2024/#nhom-vii","unit":"points",
            "operator":null,"pointsChange":null,"changeSince":null,"pointsChangeSince":null,"words":null}
            """.ReplaceLineEndings(""),
            scores[1]);
        Assert.Equal(3, scores.Count);
        Assert.Contains(
            "\"year\":2024,\"aim\":true,\"points\":null,\"outOf\":null,\"rank\":15,\"ranked\":63,\"among\":true",
            scores[2],
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Every_id_that_is_named_is_there()
    {
        var (plans, agencies, tasks) = (Ids("plans"), Ids("agencies"), Ids("tasks"));
        Assert.All(Tasks(), task =>
        {
            Assert.Contains(Text(task, "plan")!, plans);
            foreach (var role in new[] { "lead", "coordinating", "monitoring", "implementing" })
            {
                Assert.All(task.GetProperty(role).EnumerateArray().Select(a => Text(a, "agency")).OfType<string>(), id =>
                    Assert.Contains(id, agencies)
                );
            }
        });
        Assert.All(Json("data/deadlines.json").EnumerateArray().Select(d => Text(d, "task")).OfType<string>(), id =>
            Assert.Contains(id, tasks)
        );
        Assert.All(Json("data/deadlines.json").EnumerateArray(), deadline => Assert.Contains(Text(deadline, "plan")!, plans));
        Assert.All(Json("data/agencies.json").EnumerateArray(), agency =>
            Assert.All(agency.GetProperty("members").EnumerateArray().Concat(agency.GetProperty("successors").EnumerateArray()), id =>
                Assert.Contains(id.GetString()!, agencies)
            )
        );
    }

    [Fact]
    public void An_agency_counts_the_tasks_that_name_it()
    {
        Assert.All(Json("data/agencies.json").EnumerateArray(), agency =>
            Assert.Equal(
                (Naming(agency, "lead"), Naming(agency, "coordinating")),
                (agency.GetProperty("leads").GetInt32(), agency.GetProperty("coordinates").GetInt32())
            )
        );
        static int Naming(JsonElement agency, string role) =>
            Tasks().Count(t => t.GetProperty(role).EnumerateArray().Any(a => Text(a, "agency") == Text(agency, "id")));
    }

    [Fact]
    public void Funds_are_told_as_the_plan_prints_them() =>
        Assert.Equal(
            "1.500 triệu đồng (chi thường xuyên)",
            Text(Assert.Single(Rendered("kinh phí: 1.500 triệu đồng (chi thường xuyên)")), "budget"));

    private static HashSet<string> Ids(string name)
    {
        var ids = Json($"data/{name}.json").EnumerateArray().Select(i => Text(i, "id")!).ToList();
        Assert.Distinct(ids);
        return [.. ids];
    }

    private static JsonElement Json(string path) => JsonDocument.Parse(Site.Files[path]).RootElement;

    private static List<JsonElement> Tasks() => [.. Json("data/tasks.json").EnumerateArray()];

    private static JsonElement Task(string id) => Tasks().Single(t => Text(t, "id") == $"{VinhPhuc}/{id}");

    private static string? Text(JsonElement item, string name) => item.GetProperty(name).GetString();

    private static IEnumerable<string> Names(JsonElement item) => item.EnumerateObject().Select(p => p.Name);

    /// <summary>The data of one task of a plan of 2024 with a line under it.</summary>
    private static List<JsonElement> Rendered(string line)
    {
        var site = RenderedSite.Of(
            [new("ke-hoach/a.papi", $"kế hoạch: A\n  thời kỳ: 2024\n  nhiệm vụ 1: Một\n    {line}\n")],
            "/",
            RenderedSite.AsOf
        );
        return [.. JsonDocument.Parse(site.Files["data/tasks.json"]).RootElement.EnumerateArray()];
    }
}
