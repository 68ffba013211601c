using PapiSite.Language.Values;
using PapiSite.Model.Plans;
using PapiSite.Site.Feeds;

namespace PapiSite.Tests.Site.Feeds;

/// <summary>Every feed and every calendar, read back with readers that are not ours.</summary>
public sealed class FeedReadingTests
{
    public static TheoryData<string> Sites => [.. FeedSite.All.Select(s => s.Name)];

    [Theory]
    [MemberData(nameof(Sites))]
    public void Every_feed_and_calendar_is_read_without_a_fault(string name)
    {
        var (site, read) = Read(name);
        Assert.Equal(site.Rendered.Files.Keys, read.Feeds.Keys.Concat(read.Calendars.Keys).Order(StringComparer.Ordinal));
        Assert.All(read.Feeds, feed =>
            Assert.Equal(feed.Key.StartsWith("en/", StringComparison.Ordinal) ? "en" : "vi", feed.Value.Language)
        );
        Assert.All(read.Calendars.Values, calendar =>
        {
            Assert.Equal((true, 0, "PUBLISH"), (calendar.Longest <= 75, calendar.BareBreaks, calendar.Method));
        });
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void Every_plan_and_every_agency_that_has_tasks_has_its_files_in_both_languages(string name)
    {
        var (site, read) = Read(name);
        var publication = site.Publication;
        var agencies = site
            .Content.Registry.Agencies.Where(a => publication.GroupsOf(a).Prepend(a).Any(g => publication.TasksOf(g).Any))
            .ToList();
        var news = site
            .Content.Plans.Select(p => $"ke-hoach/{p.Id}/atom.xml")
            .Concat(agencies.Select(a => $"co-quan/{a.Id}/atom.xml"))
            .Append("atom.xml")
            .Append("thoi-han/het-thoi-han.xml");
        if (!site.Content.Consultations.IsEmpty)
            news = news.Append("lay-y-kien/atom.xml");
        Assert.Equal(InBoth(news), read.Feeds.Keys);
        var plans = site.Content.Plans.Where(p =>
            p.Tasks.Select(t => t.Deadline).Concat(p.ReportingDuties.Select(d => d.Deadline)).Any(d => IsDated(d) || IsRecurring(d))
        );
        Assert.Equal(
            InBoth(plans.Select(p => $"ke-hoach/{p.Id}/lich.ics")),
            read.Calendars.Keys.Where(k =>
                k.StartsWith("ke-hoach/", StringComparison.Ordinal) || k.StartsWith("en/ke-hoach/", StringComparison.Ordinal)
            )
        );
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void A_feed_has_the_news_until_its_day_the_newest_first_and_a_hundred_at_most(string name)
    {
        var (site, read) = Read(name);
        var publication = site.Publication;
        var answers =
            site.Content.Questions.Count(q => q.Answered <= publication.AsOf)
            + site.Content.Consultations.Sum(c =>
                (c.From <= publication.AsOf ? 1 : 0) + c.Comments.Select(m => m.Answer?.Date).Distinct().Count(d => d <= publication.AsOf)
            );
        var all =
            answers
            + publication.Tasks.Count(t => t.IsPastDue)
            + site.Content.Reports.Count(r => r.Date <= publication.AsOf)
            + site.Content.Plans.Count(p => p.Number is not null && p.IssuedIn?.Last <= publication.AsOf);
        Assert.Equal(Math.Min(100, all), read.Feeds["atom.xml"].Entries.Length);
        Assert.Equal(Math.Min(100, publication.Tasks.Count(t => t.IsPastDue)), read.Feeds["thoi-han/het-thoi-han.xml"].Entries.Length);
        Assert.All(read.Feeds.Values, feed =>
        {
            Assert.Distinct(feed.Entries.Select(e => e.Id));
            Assert.Equal(feed.Entries.OrderByDescending(e => e.Updated).Select(e => e.Id), feed.Entries.Select(e => e.Id));
            Assert.All(feed.Entries, e => Assert.True(DayIn(e.Updated) <= publication.AsOf, e.Id));
            if (!feed.Entries.IsEmpty) Assert.Equal(feed.Entries[0].Updated, feed.Updated);
        });
        Assert.All(site.Content.Plans, plan =>
            Assert.Equal(
                Math.Min(
                    100,
                    site.Content.Questions.Count(q => q.Plan?.Id == plan.Id && q.Answered <= publication.AsOf)
                        + site.Content.Consultations.Count(c => c.Plan?.Id == plan.Id && c.From <= publication.AsOf)
                        + publication.TasksOf(plan).Count(t => t.IsPastDue)
                        + site.Content.Reports.Count(r => r.Plan.Id == plan.Id && r.Date <= publication.AsOf)
                        + (plan.Number is not null && plan.IssuedIn?.Last <= publication.AsOf ? 1 : 0)
                ),
                read.Feeds[$"ke-hoach/{plan.Id}/atom.xml"].Entries.Length
            )
        );
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void A_plan_has_a_day_and_something_to_do_for_each_task_with_a_last_day(string name)
    {
        var (site, read) = Read(name);
        foreach (var plan in site.Content.Plans)
        {
            var toDo = plan
                .Tasks.Where(t => IsDated(t.Deadline))
                .Select(t => ($"{plan.Id}/{t.Id}", t.Deadline!.Singles.Where(d => d.IsDated).Max(d => d.Last!.Value)))
                .ToList();
            var found = CalendarOf(read, plan)?.Todos.Select(t => (t.Uid.Split('@')[0], t.Due)).ToList() ?? [];
            Assert.Equal(toDo, found);
            var days = CalendarOf(read, plan)
                ?.Events.Where(e => IsLast(e.Uid))
                .Select(e => (e.Uid.Split('@')[0][..^"/han".Length], e.Start))
                .Where(e => !IsDuty(e.Item1))
                .ToList()
                ?? [];
            Assert.Equal(toDo, days);
        }
    }

    /// <summary>
    /// A property over every task and duty of every site: calendars agree with the one place where what recurs becomes days.
    /// </summary>
    [Theory]
    [MemberData(nameof(Sites))]
    public void What_recurs_expands_to_the_days_on_which_it_falls_due(string name)
    {
        var (site, read) = Read(name);
        var compared = 0;
        foreach (var plan in site.Content.Plans)
        {
            var calendar = CalendarOf(read, plan);
            var due = plan
                .Tasks.Select(t => (Id: $"{plan.Id}/{t.Id}", t.Deadline))
                .Concat(plan.ReportingDuties.Select((d, i) => (Id: $"{plan.Id}/bao-cao-{i + 1}", d.Deadline)));
            foreach (var (id, deadline) in due.Where(d => IsDated(d.Deadline) || IsRecurring(d.Deadline)))
            {
                // A plan that tells neither years nor a day of issue recurs in its calendar from the year of publication on.
                var first = plan.Period is null && plan.IssuedIn is null ? site.Publication.AsOf.Year : ReadFeeds.FirstYear;
                var expected = Occurrences.Of(plan, deadline, first, ReadFeeds.LastYear).Select(o => o.Last).Distinct().Order();
                var found = calendar!.Events.Where(e => IsOf(e.Uid, id)).SelectMany(e => e.Days).Distinct().Order();
                Assert.True(
                    expected.SequenceEqual(found),
                    $"{id}: {deadline!.Text}: {string.Join(' ', expected)} and not {string.Join(' ', found)}"
                );
                compared++;
            }

            var recurring = due.Sum(d =>
                (d.Deadline?.Singles ?? [])
                    .Select(s => s.Recurrence)
                    .OfType<Recurrence>()
                    .DistinctBy(r => RecurrenceRule.Of(r, null))
                    .Count()
            );
            Assert.Equal(recurring, calendar?.Events.Count(e => e.Rule is not null) ?? 0);
        }

        Assert.NotEqual(0, compared);
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void Every_uid_is_in_a_calendar_once_and_means_the_same_in_all(string name)
    {
        var (_, read) = Read(name);
        Assert.All(read.Calendars.Values, calendar =>
            Assert.Distinct(calendar.Todos.Select(t => t.Uid).Concat(calendar.Events.Select(e => e.Uid)))
        );
        Assert.All(read.Calendars.Values.SelectMany(c => c.Events).GroupBy(e => e.Uid), same =>
            Assert.Single(same.Select(e => (e.Start, e.Rule)).Distinct())
        );
    }

    private static (FeedSite Site, ReadFeeds Read) Read(string name)
    {
        var site = FeedSite.All.Single(s => s.Name == name);
        return (site, ReadFeeds.Of(site));
    }

    private static ReadCalendar? CalendarOf(ReadFeeds read, Plan plan) => read.Calendars.GetValueOrDefault($"ke-hoach/{plan.Id}/lich.ics");

    private static bool IsOf(string uid, string id) =>
        uid.Split('@')[0] is var own && (own == id || own.StartsWith(id + "/", StringComparison.Ordinal));

    private static bool IsLast(string uid) => uid.Split('@')[0].EndsWith("/han", StringComparison.Ordinal);

    private static bool IsDuty(string id) => id.Split('/')[^1].StartsWith("bao-cao-", StringComparison.Ordinal);

    private static bool IsDated(Deadline? deadline) => deadline is not null && deadline.Singles.Any(d => d.IsDated);

    private static bool IsRecurring(Deadline? deadline) => deadline is not null && deadline.Singles.Any(d => d.Recurrence is not null);

    private static IEnumerable<string> InBoth(IEnumerable<string> paths) =>
        paths.SelectMany(p => new[] { p, "en/" + p }).Order(StringComparer.Ordinal);

    private static DateOnly DayIn(DateTimeOffset time) => DateOnly.FromDateTime(time.ToOffset(TimeSpan.FromHours(7)).DateTime);
}
