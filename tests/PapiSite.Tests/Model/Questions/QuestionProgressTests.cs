using PapiSite.Language.Syntax;
using PapiSite.Model;
using PapiSite.Model.Binding;
using PapiSite.Model.Questions;
using PapiSite.Site;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Model.Questions;

/// <summary>The five questions of the fictitious district, whose limit is 15 days, counted by hand.</summary>
public sealed class QuestionProgressTests
{
    private static readonly BoundContent Content = SiteContent.Bind(Repository.SourcesOf("tests/Fictitious").Select(SyntaxTree.Parse));

    [Theory]
    [InlineData("2026-06-02")]
    [InlineData("2026-06-03", "niem-yet-ho-ngheo Open open 0")]
    [InlineData("2026-06-09", "niem-yet-ho-ngheo Open open 6")]
    [InlineData("2026-06-10", "niem-yet-ho-ngheo Answered took 7")]
    [InlineData("2026-06-30", "tap-huan-can-bo-thon Open open 15", "niem-yet-ho-ngheo Answered took 7")]
    [InlineData("2026-07-01", "tap-huan-can-bo-thon Overdue open 16 late 1", "niem-yet-ho-ngheo Answered took 7")]
    [InlineData("2026-08-01",
        "thu-chi-quy-ii Open open 8", "duong-day-nong Overdue open 22 late 7", "niem-yet-o-nha-van-hoa Answered took 13",
        "tap-huan-can-bo-thon AnsweredLate took 21 late 6", "niem-yet-ho-ngheo Answered took 7")]
    public void A_question_waits_until_the_day_of_its_answer(string asOf, params string[] counted) =>
        Assert.Equal(
            counted,
            On(asOf)
                .Questions.All.Select(q =>
                    $"{q.Question.Id} {q.State}{(q.DaysOpen is { } open ? $" open {open}" : "")}"
                        + $"{(q.DaysTaken is { } taken ? $" took {taken}" : "")}{(q.DaysLate > 0 ? $" late {q.DaysLate}" : "")}"
                )
        );

    [Theory]
    [InlineData("2026-06-09", "1 received, 0 answered, 1 open, 0 overdue, 0 in time, median , longest ")]
    [InlineData("2026-07-06", "3 received, 2 answered, 1 open, 0 overdue, 1 in time, median 14, longest 21")]
    [InlineData("2026-08-01", "5 received, 3 answered, 2 open, 1 overdue, 2 in time, median 13, longest 21")]
    public void The_figures_are_as_counted_by_hand(string asOf, string counted)
    {
        var figures = QuestionFigures.Of(On(asOf).Questions.All);
        Assert.Equal(
            counted,
            $"{figures.Received} received, {figures.Answered} answered, {figures.Open} open, {figures.Overdue} overdue, {figures.InTime} "
                + $"in time, median {figures.MedianDays}, longest {figures.LongestDays}"
        );
    }

    [Theory]
    [InlineData("6/6/2024", "Answered", 3)]
    [InlineData("3/6/2024", "Answered", 0)]
    [InlineData("1/6/2024", "Answered", null)]
    [InlineData(null, "Answered", null)]
    public void The_time_of_an_answer_is_known_where_both_days_are_right(string? answered, string state, int? taken)
    {
        var question = Assert.Single(
            ExampleContent
                .Bind(
                    "hỏi đáp: A?\n  cơ quan: B (ngoài danh bạ)\n  ngày gửi: 3/6/2024\n  trả lời: C\n"
                        + (answered is null ? "" : $"  ngày trả lời: {answered}\n")
                )
                .Content.Questions
        );
        var progress = QuestionProgress.Of(question, new(2025, 1, 1), 15);
        Assert.Equal((state, taken, null, 0), (progress.State.ToString(), progress.DaysTaken, progress.DaysOpen, progress.DaysLate));
    }

    [Fact]
    public void Without_a_limit_nothing_is_late()
    {
        var question = Assert.Single(
            ExampleContent.Bind("hỏi đáp: A?\n  cơ quan: B (ngoài danh bạ)\n  ngày gửi: 3/6/2024\n").Content.Questions
        );
        var progress = QuestionProgress.Of(question, new(2026, 6, 3), null);
        Assert.Equal((QuestionState.Open, 730, 0, null), (progress.State, progress.DaysOpen, progress.DaysLate, progress.Due));
    }

    private static Publication On(string day) => new(Content.Content, DateOnly.Parse(day, null));
}
