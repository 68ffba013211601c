using System.Text.Json;

namespace PapiSite.Tests.Site.Progress;

/// <summary>Progress in the data that other programs read.</summary>
public sealed class ReportDataTests
{
    [Theory]
    [InlineData("reports", 7)]
    [InlineData("due-reports", 21)]
    public void Every_report_has_its_line_and_keeps_to_the_schema(string name, int count)
    {
        var data = Json($"data/{name}.json");
        Assert.Equal(count, data.GetArrayLength());
        Assert.Empty(JsonSchemas.Check(data, Json($"data/{name}.schema.json")));
        Assert.All(data.EnumerateArray(), item =>
            Assert.True(FictitiousDistrict.Site.Files.ContainsKey(item.GetProperty("url").GetString()![1..] + "index.html"))
        );
    }

    [Fact]
    public void A_report_says_what_it_said() =>
        Assert.Equal(
            """
            {"plan":"thi-du-papi-2026","agency":"thi-du/phong-noi-vu","name":"Phòng Nội vụ","period":"2026-06","start":"2026-06-01","end":"2026-06-30","date":"2026-06-19","correction":null,
            "tasks":[{"task":"thi-du-papi-2026/i.2","state":"completed","figures":[{"target":0,"value":85,"unit":"%","outOf":null,"note":null}],"done":null,"completedOn":"2026-05-28","evidence":[]},
            {"task":"thi-du-papi-2026/ii.1","state":"completed","figures":[],"done":null,"completedOn":"2026-06-12","evidence":[{"url":"https://thi-du.example.gov.vn/ho-ngheo","title":"Danh sách hộ nghèo"}]}],
            "url":"/bao-cao/2026-06/"}
            """.ReplaceLineEndings(""),
            Json("data/reports.json").EnumerateArray().Single(r => r.GetProperty("date").GetString() == "2026-06-19").GetRawText());

    [Theory]
    [InlineData(
        "i.1",
        """{"past":true,"overdue":false,"class":"completed-late","daysLate":10,"reports":2,"lastReport":"2026-04-20","figures":[],"pastMilestones":[],"milestoneOverdue":false}"""
    )]
    [InlineData(
        "i.2",
        """{"past":true,"overdue":false,"class":"completed-in-time","daysLate":0,"reports":4,"lastReport":"2026-07-05","figures":[{"target":0,"value":92,"unit":"%","reached":true,"outOf":null,"note":null}],"pastMilestones":[],"milestoneOverdue":false}"""
    )]
    [InlineData(
        "ii.1",
        """{"past":true,"overdue":true,"class":"not-completed-overdue","daysLate":null,"reports":2,"lastReport":"2026-06-19","figures":[],"pastMilestones":[],"milestoneOverdue":false}"""
    )]
    [InlineData(
        "ii.3",
        """{"past":false,"overdue":false,"class":"not-reported","daysLate":null,"reports":0,"lastReport":null,"figures":[],"pastMilestones":[],"milestoneOverdue":false}"""
    )]
    public void A_task_says_how_far_it_is(string id, string progress) =>
        Assert.Equal(
            progress,
            Json("data/tasks.json")
                .EnumerateArray()
                .Single(t => t.GetProperty("id").GetString() == $"thi-du-papi-2026/{id}")
                .GetProperty("progress")
                .GetRawText()
        );

    [Fact]
    public void What_is_missing_says_so() =>
        Assert.Equal(
            """{"plan":"thi-du-papi-2026","agency":"thi-du/phong-van-hoa","title":"Báo cáo hằng tháng việc thực hiện kế hoạch","period":"2026-04","due":"2026-04-20","reported":null,"state":"missing","daysLate":null,"url":"/bao-cao/2026-04/"}""",
            Json("data/due-reports.json")
                .EnumerateArray()
                .Single(d =>
                    d.GetProperty("period").GetString() == "2026-04" && d.GetProperty("agency").GetString() == "thi-du/phong-van-hoa"
                )
                .GetRawText()
        );

    private static JsonElement Json(string path) => JsonDocument.Parse(FictitiousDistrict.Site.Files[path]).RootElement;
}
