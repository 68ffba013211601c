using PapiSite.Language.Diagnostics;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Model;
using PapiSite.Model.Binding;
using PapiSite.Model.Reports;
using PapiSite.Site;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Model.Reports;

/// <summary>The fictitious district under tests/Fictitious, counted by hand on four days.</summary>
public sealed class TaskProgressTests
{
    private static readonly BoundContent Content = SiteContent.Bind(Repository.SourcesOf("tests/Fictitious").Select(SyntaxTree.Parse));

    [Fact]
    public void Nothing_is_wrong_with_the_reports() =>
        Assert.Empty(Content.Diagnostics.Where(d => d.Descriptor.Severity != Severity.Note));

    [Theory]
    [InlineData("2026-03-01", "i.1 not-reported", "i.2 not-reported", "ii.1 not-reported", "ii.2 not-reported", "ii.3 not-reported", "ii.4 not-reported")]
    [InlineData("2026-04-25", "i.1 completed 10", "i.2 in-progress", "ii.1 not-reported", "ii.2 in-progress", "ii.3 not-reported", "ii.4 delayed")]
    [InlineData("2026-05-10", "i.1 completed 10", "i.2 in-progress", "ii.1 not-reported", "ii.2 in-progress", "ii.3 not-reported", "ii.4 delayed overdue 10")]
    [InlineData("2026-06-30", "i.1 completed 10", "i.2 completed", "ii.1 in-progress", "ii.2 in-progress", "ii.3 not-reported", "ii.4 stopped")]
    [InlineData("2026-08-01", "i.1 completed 10", "i.2 completed", "ii.1 in-progress overdue 32", "ii.2 in-progress", "ii.3 not-reported", "ii.4 stopped")]
    [InlineData("2027-01-01", "i.1 completed 10", "i.2 completed", "ii.1 in-progress overdue 185", "ii.2 in-progress", "ii.3 not-reported overdue 1", "ii.4 stopped")]
    public void States_and_days_late_are_as_counted_by_hand(string asOf, params string[] counted) =>
        Assert.Equal(counted, On(asOf).Tasks.Select(t =>
            $"{t.Task.Id} {TaskStates.NameOf(t.Progress.State)}{(t.Progress.IsOverdue ? " overdue" : "")}{(t.Progress.DaysLate > 0 ? $" {t.Progress.DaysLate}" : "")}"));

    [Theory]
    [InlineData("2026-04-25", "60", false)]
    [InlineData("2026-06-30", "85", false)]
    [InlineData("2026-08-01", "92", true)]
    public void A_correction_counts_from_its_day_and_the_earlier_report_stays(string asOf, string figure, bool isReached)
    {
        var training = On(asOf).Tasks.Single(t => t.Task.Id == "i.2");
        Assert.Equal(figure, $"{training.Progress.Figures[0].Number}");
        Assert.Equal(isReached, training.Progress.Reaches(training.Task, 0));
        Assert.Equal(Content.Content.Reports.Count(r => r.Date <= DateOnly.Parse(asOf, null) && r.Tasks.Any(t => t.Task.Id == "i.2")), training.Progress.Reports.Length);
    }

    [Fact]
    public void The_day_changes_nothing_but_what_is_derived_from_it()
    {
        var (early, late) = (On("2026-03-01"), On("2027-01-01"));
        Assert.Equal(early.Tasks.Select(t => (t.Plan, t.Task)), late.Tasks.Select(t => (t.Plan, t.Task)));
        Assert.Same(early.Content, late.Content);
    }

    private static Publication On(string day) => new(Content.Content, DateOnly.Parse(day, null));
}
