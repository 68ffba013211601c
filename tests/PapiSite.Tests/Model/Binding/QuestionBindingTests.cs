using PapiSite.Model;
using PapiSite.Model.Questions;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Model.Binding;

/// <summary>How drafts for comment and questions find their addresses, agencies, plans and tasks.</summary>
public sealed class QuestionBindingTests
{
    private const string Plan =
        "kế hoạch: A\n  số hiệu: 1/KH\n  địa bàn: tỉnh Thí Dụ\n  hạn: năm 2024\n  nhóm II: B\n    nhiệm vụ 1: C\n      chủ trì: Sở Y tế\n "
            + "   nhiệm vụ 2: D\n      mã: kham-suc-khoe\n      chủ trì: Sở Y tế\n";

    private const string Sent = "  cơ quan: Sở Y tế\n  ngày gửi: 3/6/2024\n";

    [Theory]
    [InlineData("nhiệm vụ: II.1", "ii.1")]
    [InlineData("nhiệm vụ: ii.1", "ii.1")]
    [InlineData("nhiệm vụ II.1: C", "ii.1")]
    [InlineData("nhiệm vụ: kham-suc-khoe", "kham-suc-khoe")]
    public void A_question_names_its_task_by_number_or_identifier(string line, string task)
    {
        var question = Question($"{Plan}hỏi đáp: E?\n{Sent}  kế hoạch: 1/KH\n  {line}\n");
        Assert.Equal(("vi-du", task), (question.Plan!.Id, question.Task!.Id));
    }

    [Fact]
    public void The_agency_is_looked_up_in_the_place_of_the_plan_or_of_the_question()
    {
        Assert.Equal("thi-du/so-y-te", Question($"{Plan}hỏi đáp: E?\n{Sent}  kế hoạch: 1/KH\n").Agencies.Single().Agency!.Id);
        Assert.Equal(
            "vi-du/ubnd-huyen",
            Question($"{Plan}hỏi đáp: E?\n  địa bàn: huyện Ví Dụ\n  cơ quan: UBND huyện\n  ngày gửi: 3/6/2024\n  kế hoạch: 1/KH\n")
                .Agencies.Single()
                .Agency!.Id
        );
    }

    [Fact]
    public void The_agency_is_looked_up_in_the_place_of_the_site_where_nothing_else_is_said()
    {
        var content = SiteContent.Bind([
            Sources.Parse("trang web: S\n  địa bàn: huyện B\n"),
            Sources.Parse("địa bàn a: huyện A\n  cơ quan: UBND huyện\nđịa bàn b: huyện B\n  cơ quan: UBND huyện\n"),
            Sources.Parse("hỏi đáp: E?\n  cơ quan: UBND huyện\n  ngày gửi: 3/6/2024\n"),
        ]);
        Assert.Equal("", Sources.Printed(content.Diagnostics));
        Assert.Equal("b/ubnd-huyen", content.Content.Questions.Single().Agencies.Single().Agency!.Id);
    }

    [Theory]
    [InlineData("Bao giờ có lịch?", "", "bao-gio-co-lich")]
    [InlineData("Bao giờ có lịch?", "  mã: lich\n", "lich")]
    [InlineData("???", "", "vi-du")]
    [InlineData(
        "Một hai ba bốn năm sáu bảy tám chín mười mười một mười hai mười ba mười bốn mười lăm mười sáu",
        "",
        "mot-hai-ba-bon-nam-sau-bay-tam-chin-muoi-muoi-mot-muoi-hai-muoi-ba-muoi-bon-muoi"
    )]
    public void The_address_is_the_identifier_or_the_title_or_the_file(string title, string line, string id) =>
        Assert.Equal(id, Question($"hỏi đáp: {title}\n  địa bàn: tỉnh Thí Dụ\n{line}{Sent}").Id);

    [Fact]
    public void Two_questions_of_one_address_are_told() =>
        Assert.Equal(
            """
            ke-hoach/vi-du.papi:5:1: lỗi PAPI3009: “a” đã dùng rồi (trong ke-hoach/vi-du.papi).
               5 | hỏi đáp: A!
                 | ^^^^^^^
                 = cách sửa: Đặt mã khác, hoặc bỏ mục trùng.

            """,
            Sources.Report($"hỏi đáp: A?\n  địa bàn: tỉnh Thí Dụ\n{Sent}hỏi đáp: A!\n  địa bàn: tỉnh Thí Dụ\n{Sent}"));

    [Fact]
    public void An_unknown_task_is_told_with_the_nearest() =>
        Assert.Equal(
            """
            ke-hoach/vi-du.papi:15:3: lỗi PAPI3020: Kế hoạch vi-du không có nhiệm vụ “II.3”.
              15 |   nhiệm vụ: II.3
                 |   ^^^^^^^^
                 = cách sửa: Viết số nhóm và số nhiệm vụ như in trong kế hoạch, ví dụ “II.1”.

            """,
            Sources.Report($"{Plan}hỏi đáp: E?\n{Sent}  kế hoạch: 1/KH\n  nhiệm vụ: II.3\n"));

    [Fact]
    public void An_unknown_plan_is_told_and_its_task_not_again() =>
        Assert.Equal(
            ["14:13 PAPI3018"],
            Sources.Codes(
                ExampleContent
                    .Bind(
                        $"{Plan}hỏi đáp: E?\n  cơ quan: Sở Y tế (ngoài danh bạ)\n  ngày gửi: 3/6/2024\n  kế hoạch: 2/KH\n  nhiệm vụ: II.1\n"
                    )
                    .Diagnostics
            )
        );

    [Fact]
    public void Comments_without_numbers_are_counted()
    {
        var content = ExampleContent.Bind(
            "lấy ý kiến: A\n  địa bàn: tỉnh Thí Dụ\n  cơ quan: Sở Y tế\n  từ ngày: 1/6/2024\n  đến ngày: 30/6/2024\n  gửi ý kiến: Sở Y "
                + "tế\n  dự thảo: B\n"
            + "  ý kiến: C\n    ngày gửi: 3/6/2024\n    nội dung: D\n  ý kiến: E\n    ngày gửi: 3/6/2024\n    nội dung: F\n");
        Assert.Equal("", Sources.Printed(content.Diagnostics));
        Assert.Equal(["1 C", "2 E"], content.Content.Consultations.Single().Comments.Select(c => $"{c.Number} {c.From}"));
    }

    [Fact]
    public void What_a_draft_for_comment_cannot_do_without_is_asked_for() =>
        Assert.Equal(
            new[] { "từ ngày", "đến ngày", "gửi ý kiến", "cơ quan" }.Select(name => $"“lấy ý kiến” phải có “{name}” ở dưới.").Order(),
            ExampleContent.Bind("lấy ý kiến: A\n").Diagnostics.Where(d => d.Code == "PAPI1013").Select(d => d.Message(default)).Order()
        );

    private static Question Question(string text)
    {
        var content = ExampleContent.Bind(text);
        Assert.Equal("", Sources.Printed(content.Diagnostics));
        return Assert.Single(content.Content.Questions);
    }
}
