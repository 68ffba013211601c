using PapiSite.Language.Syntax;
using PapiSite.Model;
using PapiSite.Model.Binding;
using PapiSite.Model.Consultations;
using PapiSite.Site;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Model.Consultations;

/// <summary>The two drafts of the fictitious district, day by day, counted by hand.</summary>
public sealed class ConsultationProgressTests
{
    private static readonly BoundContent Content = SiteContent.Bind(Repository.SourcesOf("tests/Fictitious").Select(SyntaxTree.Parse));

    [Theory]
    [InlineData("2026-05-31", "Upcoming 30: 0 comments, 0 answered")]
    [InlineData("2026-06-01", "Open 29: 0 comments, 0 answered")]
    [InlineData("2026-06-10", "Open 20: 1 comments, 0 answered")]
    [InlineData("2026-06-30", "Open 0: 3 comments, 0 answered")]
    [InlineData("2026-07-01", "Closed -1: 3 comments, 0 answered")]
    [InlineData("2026-07-15", "Closed -15: 3 comments, 2 answered")]
    public void A_draft_opens_and_closes_and_comments_and_answers_come_on_their_days(string asOf, string counted)
    {
        var progress = On(asOf).Consultations.All.Single(c => c.Consultation.Id == "papi-2027");
        Assert.Equal(counted, $"{progress.Stage} {progress.DaysLeft}: {progress.Comments.Length} comments, {progress.Answered} answered");
        Assert.Equal(progress.Comments.Length - progress.Answered, progress.Unanswered);
    }

    [Fact]
    public void Each_comment_has_what_became_of_it() =>
        Assert.Equal(
            ["1 Hội Liên hiệp Phụ nữ huyện: Accepted, changed", "2 Một người dân xã A: Explained", "3 Đoàn Thanh niên huyện: "],
            Content
                .Content.Consultations.Single(c => c.Id == "papi-2027")
                .Comments.Select(c => $"{c.Number} {c.From}: {c.Answer?.Outcome}{(c.Answer?.Changed is null ? "" : ", changed")}")
        );

    [Theory]
    [InlineData("2026-05-01", "", "papi-2027 quy-che-tiep-cong-dan", "")]
    [InlineData("2026-06-15", "papi-2027", "quy-che-tiep-cong-dan", "")]
    [InlineData("2026-08-01", "quy-che-tiep-cong-dan", "", "papi-2027")]
    [InlineData("2027-01-01", "", "", "quy-che-tiep-cong-dan papi-2027")]
    public void Drafts_stand_under_their_stage(string asOf, string open, string upcoming, string closed)
    {
        var register = On(asOf).Consultations;
        Assert.Equal((open, upcoming, closed), (Ids(register.Open), Ids(register.Upcoming), Ids(register.Closed)));
        static string Ids(IEnumerable<ConsultationProgress> consultations) =>
            string.Join(' ', consultations.Select(c => c.Consultation.Id));
    }

    private static Publication On(string day) => new(Content.Content, DateOnly.Parse(day, null));
}
