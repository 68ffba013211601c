using System.Text.Json;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Site;

/// <summary>Drafts for comment and questions as other programs read them.</summary>
public sealed class ParticipationDataTests
{
    private static readonly RenderedSite Site =
        RenderedSite.Of(Repository.SourcesOf("tests/Fictitious").Select(s => new Source(s.Path, s.Text)), "/", new(2026, 8, 1));

    public static TheoryData<string> Arrays => ["consultations", "questions"];

    [Theory]
    [MemberData(nameof(Arrays))]
    public void An_array_keeps_to_its_schema_and_every_url_is_a_page(string name)
    {
        var data = Json($"data/{name}.json");
        Assert.NotEqual(0, data.GetArrayLength());
        Assert.Empty(JsonSchemas.Check(data, Json($"data/{name}.schema.json")));
        Assert.All(data.EnumerateArray(), item =>
            Assert.True(Site.Files.ContainsKey(item.GetProperty("url").GetString()![1..] + "index.html"))
        );
        Assert.All(Json($"data/{name}.schema.json").GetProperty("items").GetProperty("properties").EnumerateObject(), field =>
            Assert.NotEqual("", field.Value.GetProperty("description").GetString())
        );
    }

    [Theory]
    [MemberData(nameof(Arrays))]
    public void A_site_without_any_has_an_empty_array(string name) =>
        Assert.Equal("[\n]\n", RenderedSite.OfRepository().Text($"data/{name}.json"));

    [Fact]
    public void A_question_says_who_when_and_how_fast() =>
        Assert.Equal(
            """
            {"id":"tap-huan-can-bo-thon","title":"Lớp tập huấn cán bộ thôn có dành cho trưởng ban công tác Mặt trận không?","kind":"question",
            "agencies":[{"agency":"thi-du/phong-noi-vu","name":"Phòng Nội vụ","note":null}],"sent":"2026-06-15","text":null,"state":"answered-late",
            "answer":"Có. Lớp tập huấn đợt sau, vào tháng 9, mời cả trưởng ban công tác Mặt trận.","answered":"2026-07-06","daysTaken":21,"daysOpen":null,"due":"2026-06-30",
            "plan":"thi-du-papi-2026","task":"thi-du-papi-2026/i.2","url":"/hoi-dap/tap-huan-can-bo-thon/"}
            """.ReplaceLineEndings(""),
            Json("data/questions.json")[3].GetRawText());

    [Fact]
    public void A_comment_says_what_became_of_it_and_none_is_of_a_later_day()
    {
        var consultations = Json("data/consultations.json").EnumerateArray().ToDictionary(c => c.GetProperty("id").GetString()!);
        Assert.Equal(
            ["accepted", "explained", null],
            consultations["papi-2027"].GetProperty("comments").EnumerateArray().Select(c => c.GetProperty("outcome").GetString())
        );
        Assert.Equal(
            ("closed", 2, 1),
            (
                consultations["papi-2027"].GetProperty("stage").GetString(),
                consultations["papi-2027"].GetProperty("answered").GetInt32(),
                consultations["papi-2027"].GetProperty("unanswered").GetInt32()
            )
        );
        Assert.Equal(
            ("open", 1),
            (
                consultations["quy-che-tiep-cong-dan"].GetProperty("stage").GetString(),
                consultations["quy-che-tiep-cong-dan"].GetProperty("comments").GetArrayLength()
            )
        );
    }

    private static JsonElement Json(string path) => JsonDocument.Parse(Site.Files[path]).RootElement;
}
