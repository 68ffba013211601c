using System.Text;
using System.Text.Json;
using CsvHelper;

namespace PapiSite.Tests.Site.Data;

/// <summary>The tasks as a table for spreadsheets.</summary>
public sealed class TaskTableFileTests
{
    [Fact]
    public void The_table_reads_back_to_the_tasks_of_the_array()
    {
        var site = RenderedSite.OfRepository();
        var rows = Read(site.Files["data/tasks.csv"]);
        var tasks = JsonDocument.Parse(site.Files["data/tasks.json"]).RootElement.EnumerateArray().ToList();
        Assert.Equal(88, rows.Count(r => r["plan"] == "vinh-phuc-papi-2024"));
        Assert.Equal(tasks.Select(Row), rows);
    }

    [Fact]
    public void The_columns_are_as_promised() =>
        Assert.Equal(
            "\ufeffid,plan,group,label,title,official,dimension,lead,coordinating,monitoring,implementing,deadline,deadlineKind,"
                + "deadlineStart,deadlineEnd,target,deliverable,state,document,url,overdue,daysLate,goal,citations,damaged,notes,inferred,"
                + "past,class,description,evidence,budget,deadlineParts,otherRoles",
            RenderedSite.OfRepository().Text("data/tasks.csv").Split('\n')[0].TrimEnd('\r'));

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+84")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    [InlineData("=HYPERLINK(\"https://evil.example/\",\"x\")")]
    public void What_a_spreadsheet_would_take_for_a_formula_is_escaped(string title) =>
        Assert.Equal($"'{title}", Assert.Single(Rendered(title))["title"]);

    [Theory]
    [InlineData("a, b; c")]
    [InlineData("a \"b\" 'c'")]
    [InlineData("Đường dây nóng: 0211 = 1")]
    public void Other_words_stand_as_they_are(string title) => Assert.Equal(title, Assert.Single(Rendered(title))["title"]);

    [Fact]
    public void The_parts_of_a_deadline_stand_with_their_days() =>
        Assert.Equal(
            "quý II (dự thảo) [2025-04-01/2025-06-30]; đến quý IV (ban hành) [../2025-12-31]; hằng tháng",
            Assert.Single(Read(RenderedSite.Of(
                [
                    new("ke-hoach/a.papi",
                        "kế hoạch: A\n  thời kỳ: 2025\n  nhiệm vụ 1: B\n    hạn: quý II (dự thảo); đến quý IV (ban hành); hằng tháng\n"),
                ],
                "/", RenderedSite.AsOf).Files["data/tasks.csv"]))["deadlineParts"]);

    [Fact]
    public void Words_over_several_lines_stay_in_one_field()
    {
        var row = Assert.Single(Rendered("Một\n    nguyên văn:\n      dòng \"một\",\n\n      =dòng hai"));
        Assert.Equal("dòng \"một\",\n\n=dòng hai", row["official"].ReplaceLineEndings("\n"));
    }

    private static List<Dictionary<string, string>> Rendered(string title) =>
        Read(
            RenderedSite.Of([new("ke-hoach/a.papi", $"kế hoạch: A\n  nhiệm vụ 1: {title}\n")], "/", RenderedSite.AsOf).Files[
                "data/tasks.csv"
            ]
        );

    private static List<Dictionary<string, string>> Read(byte[] bytes)
    {
        Assert.Equal(Encoding.UTF8.GetPreamble(), bytes[..3]);
        using var reader = CsvReader.Create(
            bytes,
            new()
            {
                HasHeader = true,
                MalformedData = CsvMalformedDataHandling.Throw,
                FieldCountMismatch = CsvFieldCountHandling.Throw,
            }
        );
        var rows = new List<Dictionary<string, string>>();
        while (reader.Read()) rows.Add(reader.Headers!.ToDictionary(name => name, name => reader.GetString(name), StringComparer.Ordinal));
        return rows;
    }

    private static Dictionary<string, string> Row(JsonElement task)
    {
        string Text(string name) => task.GetProperty(name).GetString() ?? "";
        string Of(string name, string part) =>
            task.GetProperty(name) is { ValueKind: JsonValueKind.Object } whole ? whole.GetProperty(part).GetString() ?? "" : "";
        string Names(string role) =>
            string.Join(
                "; ",
                task.GetProperty(role)
                    .EnumerateArray()
                    .Select(a => a.GetProperty("name").GetString() + (a.GetProperty("note").GetString() is { } note ? $" ({note})" : ""))
                    .Concat(All("openRoles").Contains(role) ? ["…"] : [])
            );
        static string Part(JsonElement part)
        {
            var (start, end) = (part.GetProperty("start").GetString(), part.GetProperty("end").GetString());
            return part.GetProperty("text").GetString() + (start is null && end is null ? "" : $" [{start ?? ".."}/{end ?? ".."}]");
        }

        IEnumerable<string> All(string name) => task.GetProperty(name).EnumerateArray().Select(i => i.GetString()!);
        return new(StringComparer.Ordinal)
        {
            ["otherRoles"] = string.Join(
                " | ", task.GetProperty("otherRoles").EnumerateArray().Select(r => r.GetProperty("name").GetString())),
            ["id"] = Text("id"),
            ["plan"] = Text("plan"),
            ["group"] = Text("group"),
            ["label"] = Text("label"),
            ["title"] = Text("title"),
            ["official"] = Text("official"),
            ["dimension"] = Text("dimension"),
            ["lead"] = Names("lead"),
            ["coordinating"] = Names("coordinating"),
            ["monitoring"] = Names("monitoring"),
            ["implementing"] = Names("implementing"),
            ["deadline"] = Of("deadline", "text"),
            ["deadlineKind"] = Of("deadline", "kind"),
            ["deadlineStart"] = Of("deadline", "start"),
            ["deadlineEnd"] = Of("deadline", "end"),
            ["target"] = Of("target", "text"),
            ["deliverable"] = Text("deliverable"),
            ["state"] = Text("state"),
            ["document"] = Of("source", "document"),
            ["url"] = Text("url"),
            ["overdue"] = task.GetProperty("progress").GetProperty("overdue").GetRawText(),
            ["goal"] = Text("goal"),
            ["citations"] = string.Join(
                "; ",
                task.GetProperty("citations")
                    .EnumerateArray()
                    .Select(c => $"{c.GetProperty("name").GetString()} {c.GetProperty("number").GetString()}".Trim())
            ),
            ["damaged"] = string.Join("; ", All("damaged")),
            // A list in Markdown begins as a formula does.
            ["notes"] = string.Join("\n\n", All("notes")) is ['-', ..] list ? $"'{list}" : string.Join("\n\n", All("notes")),
            ["inferred"] = string.Join("; ", All("inferred")),
            ["past"] = task.GetProperty("progress").GetProperty("past").GetRawText(),
            ["class"] = task.GetProperty("progress").GetProperty("class").GetString() ?? "",
            ["description"] = task.GetProperty("description").GetString() ?? "",
            ["evidence"] = task.GetProperty("evidence").GetString() ?? "",
            ["budget"] = task.GetProperty("budget").GetString() ?? "",
            ["deadlineParts"] = task.GetProperty("deadline") is { ValueKind: JsonValueKind.Object } deadline
                ? string.Join("; ", deadline.GetProperty("parts").EnumerateArray().Select(Part)) : "",
            ["daysLate"] = task.GetProperty("progress").GetProperty("daysLate").GetRawText().Replace("null", "", StringComparison.Ordinal),
        };
    }
}
