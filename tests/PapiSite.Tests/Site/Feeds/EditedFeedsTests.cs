using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Model.Changes;

namespace PapiSite.Tests.Site.Feeds;

/// <summary>
/// What who follows a plan is told of edits: each step of the history, task by task, and in calendars that a day was moved.
/// </summary>
public sealed class EditedFeedsTests
{
    private const string Feed = "ke-hoach/a/atom.xml", Calendar = "ke-hoach/a/lich.ics";

    private static readonly DateTimeOffset Morning = new(2026, 2, 10, 8, 0, 0, TimeSpan.FromHours(7));

    private static readonly Source[] Frame =
    [
        new("trang-web.papi", "trang web: Trang thử\n  địa chỉ gốc: https://example.gov.vn/\n"),
        new("co-quan/a.papi", "địa bàn a: tỉnh A\n  cơ quan: Sở Một\n"),
    ];

    private static readonly string[] Versions =
    [
        Plan(("Việc một", "31/12/2026"), ("Việc hai", "quý III")),
        Plan(("Việc một", "15/12/2026"), ("Việc hai", "quý III")),
        Plan(("Việc một", "15/12/2026"), ("Việc hai mới", "quý III")),
        Plan(("Việc một", "1/12/2026"), ("Việc hai mới", "quý II")),
    ];

    [Fact]
    public void Two_edits_of_a_day_are_two_entries_each_with_its_time_and_the_task_that_it_is_about() =>
        Assert.Equal(
            [
                "2026-02-10T16:00 /ke-hoach/a/1/ #thay-doi-20260210-00000003",
                "2026-02-10T16:00 /ke-hoach/a/2/ #thay-doi-20260210-00000003",
                "2026-02-10T12:00 /ke-hoach/a/2/ #thay-doi-20260210-00000002",
                "2026-02-10T08:00 /ke-hoach/a/1/ #thay-doi-20260210-00000001",
            ],
            Read(4)
                .Feeds[Feed]
                .Entries.Where(e => e.Kind == "change" && e.Link.EndsWith("/#thay-doi", StringComparison.Ordinal))
                .Select(e =>
                    $"{e.Updated.ToOffset(Morning.Offset):yyyy-MM-dd'T'HH:mm} {new Uri(e.Link).AbsolutePath} {new Uri(e.Id).Fragment}"
                )
        );

    [Fact]
    public void An_entry_that_was_there_stays_as_it_was_when_another_comes()
    {
        var (before, after) = (Read(3).Feeds[Feed], Read(4).Feeds[Feed]);
        Assert.Empty(before.Entries.Except(after.Entries));
        Assert.Equal((Morning.AddHours(4), Morning.AddHours(8)), (before.Updated, after.Updated));
    }

    [Fact]
    public void A_moved_day_keeps_its_name_and_has_a_higher_sequence_and_the_time_of_the_edit()
    {
        Assert.Equal(
            ["a/1/han 2026-12-31 0", "a/1/han 2026-12-15 1", "a/1/han 2026-12-15 1", "a/1/han 2026-12-01 2"],
            Enumerable
                .Range(1, 4)
                .Select(n => DayOf(n, "a/1/han"))
                .Select(e => $"{e.Uid.Split('@')[0]} {e.Start:yyyy-MM-dd} {e.Revision.Sequence}")
        );
        Assert.Equal(Morning.UtcDateTime, DayOf(2, "a/1/han").Revision.Stamp);
        Assert.Equal(DayOf(2, "a/1/han").Revision, DayOf(3, "a/1/han").Revision);
        Assert.Equal(Morning.AddHours(8).UtcDateTime, DayOf(4, "a/1/han").Revision.Stamp);
    }

    [Fact]
    public void Other_words_change_the_time_and_not_the_sequence()
    {
        Assert.Equal(0, DayOf(3, "a/2/han").Revision.Sequence);
        Assert.Equal(Morning.AddHours(4).UtcDateTime, DayOf(3, "a/2/han").Revision.Stamp);
        Assert.Equal(1, DayOf(4, "a/2/han").Revision.Sequence);
    }

    [Fact]
    public void A_step_that_touches_many_tasks_one_by_one_is_one_entry()
    {
        string[] versions = [Many(n => $"Việc thứ {n}"), Many(n => $"Việc khác hẳn, số {n * 7}")];
        var entries = Read(versions).Feeds[Feed].Entries.Where(e => e.Kind == "change").ToList();
        Assert.Equal("https://example.gov.vn/thay-doi/2026/", entries[0].Link);
        Assert.Single(entries, e => e.Updated == Morning);
    }

    private static ReadEvent DayOf(int versions, string name) =>
        Read(versions).Calendars[Calendar].Events.Single(e => e.Uid == $"{name}@example.gov.vn");

    private static ReadFeeds Read(int versions) => Read(Versions[..versions]);

    /// <summary>The first version is of the day before; the others follow every four hours from the morning on.</summary>
    private static ReadFeeds Read(string[] versions)
    {
        var steps = versions.Select((text, i) => Step(i, i == 0 ? Morning.AddDays(-1) : Morning.AddHours(4 * (i - 1)), text));
        return ReadFeeds.Of(
            RenderedSite.FeedsOf([.. Frame, new("ke-hoach/a.papi", versions[^1])], "/", new(2026, 3, 1), ContentHistory.Of(steps))
        );
    }

    private static ContentRevision Step(int number, DateTimeOffset time, string text) =>
        new(
            DateOnly.FromDateTime(time.DateTime),
            [new("ke-hoach/a.papi", ContentVersion.Of(SyntaxTree.Parse(SourceText.FromString("ke-hoach/a.papi", text))))]
        )
        {
            Id = $"{number:D8}abcdef",
            Time = time,
        };

    private static string Many(Func<int, string> headline) => Plan([.. Enumerable.Range(1, 12).Select(n => (headline(n), "năm 2026"))]);

    private static string Plan(params (string Headline, string Deadline)[] tasks) =>
        "kế hoạch: Kế hoạch A\n  địa bàn: tỉnh A\n  ngày ban hành: 5/1/2026\n  thời kỳ: 2026\n"
        + string.Concat(tasks.Select((t, i) => $"  nhiệm vụ {i + 1}: {t.Headline}\n    chủ trì: Sở Một\n    hạn: {t.Deadline}\n"));
}
