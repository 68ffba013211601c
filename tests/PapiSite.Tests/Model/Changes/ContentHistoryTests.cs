using PapiSite.Model.Changes;

namespace PapiSite.Tests.Model.Changes;

/// <summary>Where addresses of versions long past are now, and what a version says that could not be read.</summary>
public sealed class ContentHistoryTests
{
    [Fact]
    public void An_address_is_followed_through_every_step()
    {
        var history = History("1: Một", "1: Mở đầu; 2: Một", "1: Mở đầu; 2: Thứ hai; 3: Một");
        Assert.Equal(["a/1 → a/3 (2/1)", "a/2 → a/3 (3/1)"], history.FormerAddresses.Select(Shown).Order(StringComparer.Ordinal));
        Assert.Equal(new TaskAddress("a", "3"), history.Changes.Single(c => c is { Day.Day: 2, Change: TasksRenumbered }).Tasks[^1]);
    }

    [Fact]
    public void Two_tasks_that_took_each_others_address_are_told_apart() =>
        Assert.Equal(
            ["a/1 → a/2 (2/1)", "a/2 → a/1 (2/1)"],
            History("1: Một việc; 2: Hai chuyện", "1: Hai chuyện; 2: Một việc").FormerAddresses.Select(Shown).Order(StringComparer.Ordinal)
        );

    [Fact]
    public void An_address_that_a_task_has_again_is_no_former_one() =>
        Assert.Equal(["a/2 → a/1 (3/1)"], History("1: Một", "2: Một", "1: Một").FormerAddresses.Select(Shown));

    [Fact]
    public void A_task_that_is_gone_has_no_address_and_its_place_belongs_to_the_next()
    {
        var history = History("1: Một việc; 2: Hai chuyện", "2: Hai chuyện", "1: Ba điều; 2: Hai chuyện");
        Assert.Empty(history.FormerAddresses);
        Assert.Empty(history.Changes.Single(c => c.Change is TasksRemoved).Tasks);
    }

    [Fact]
    public void A_version_with_errors_is_passed_over()
    {
        var history = ContentHistory.Of([Step(1, "1: Một"), new(new(2026, 1, 2), [new("a.papi", null)]), Step(3, "1: Một; 2: Hai")]);
        Assert.Equal([(3, nameof(TasksAdded)), (1, nameof(PlanAdded))], history.Changes.Select(c => (c.Day.Day, c.Change.GetType().Name)));
    }

    [Fact]
    public void A_plan_in_a_file_of_another_name_keeps_its_tasks()
    {
        var history = ContentHistory.Of([
            new(new(2026, 1, 1), [File("a.papi", "1: Một")]),
            new(new(2026, 1, 2), [new("a.papi", ContentVersion.Empty), File("b.papi", "2: Một")]),
        ]);
        Assert.Equal(["a → b (2/1)", "a/1 → b/2 (2/1)"], history.FormerAddresses.Select(Shown));
        Assert.Equal(["b", "b"], history.Changes.Select(c => c.PlanId));
    }

    [Fact]
    public void Nothing_is_said_of_what_was_there_when_the_history_begins()
    {
        var history = ContentHistory.Of([Step(1, "1: Một") with { IsStart = true }, Step(2, "1: Một; 2: Hai")]);
        Assert.Equal((new DateOnly(2026, 1, 1), 1), (history.Since, history.Changes.Length));
    }

    [Fact]
    public void What_is_not_saved_is_no_change_but_moves_addresses()
    {
        var history = ContentHistory.Of([Step(1, "1: Một"), Step(2, "1: Một; 2: Hai"), Step(3, "1: Một; 5: Hai") with { Day = null }]);
        Assert.Equal(new TaskAddress("a", "5"), Assert.Single(history.Changes[0].Tasks));
        Assert.Empty(history.FormerAddresses);
    }

    [Fact]
    public void A_change_comes_above_the_one_that_it_follows_whatever_the_clock_of_an_editor_said()
    {
        var history = ContentHistory.Of([Step(5, "1: Một"), Step(3, "1: Một; 2: Hai"), Step(9, "1: Một; 2: Hai; 3: Ba")]);
        Assert.Equal([(9, 3), (3, 2), (5, 1)], history.Changes.Select(c => (c.Day.Day, c.Revision.Ordinal)));
    }

    [Fact]
    public void Two_steps_of_a_day_are_told_apart_the_later_first()
    {
        var time = new DateTimeOffset(2026, 1, 1, 8, 0, 0, TimeSpan.FromHours(7));
        var history = ContentHistory.Of([
            Step(1, "1: Một") with
            {
                Id = "0123456789abcdef",
                Time = time,
            },
            Step(1, "1: Một; 2: Hai") with
            {
                Id = "fedcba9876543210",
                Time = time.AddHours(2),
            },
        ]);
        Assert.Equal(
            [("fedcba98", time.AddHours(2), 2), ("01234567", time, 1)],
            history.Changes.Select(c => (c.Revision.ShortId!, c.Revision.Time!.Value, c.Revision.Ordinal))
        );
    }

    [Fact]
    public void What_is_gone_is_known_by_its_address_and_the_step_that_took_it_out()
    {
        var history = History(
            "1: Một việc; 2: Hai chuyện; 3: Ba điều",
            "1: Một việc; 3: Hai chuyện; 4: Ba điều",
            "1: Một việc; 4: Ba điều"
        );
        // 2 became 3, and 3 was taken out; 3 was another task's before, which is 4 now.
        Assert.Equal(
            ["a/2 (3)", "a/3 (3)"],
            history.RemovedAddresses.Select(r => $"{r.Address.Id} ({r.Revision.Ordinal})").Order(StringComparer.Ordinal)
        );
        Assert.All(history.RemovedAddresses, r => Assert.Equal("a", r.PlanId));
        Assert.Equal(["a/3 → a/4 (2/1)"], history.FormerAddresses.Select(Shown));
    }

    [Fact]
    public void A_plan_that_is_gone_takes_its_tasks_along_and_one_that_came_back_has_them_again()
    {
        var gone = new ContentRevision(new DateOnly(2026, 1, 2), [new("a.papi", ContentVersion.Empty)]);
        Assert.Equal(
            ["a", "a/1"],
            ContentHistory.Of([Step(1, "1: Một"), gone]).RemovedAddresses.Select(r => r.Address.Id).Order(StringComparer.Ordinal)
        );
        var back = ContentHistory.Of([Step(1, "1: Một"), Step(1, "1: Một; 2: Hai"), gone, Step(3, "1: Một; 2: Hai")]);
        Assert.Equal(["a/1"], back.Changes.Single(c => c.Change is TasksAdded { Added: [{ Id: "2" }] }).Tasks.Select(t => $"{t.Plan}/1"));
    }

    [Fact]
    public void What_is_taken_out_but_not_saved_is_not_told_yet() =>
        Assert.Empty(ContentHistory.Of([Step(1, "1: Một; 2: Hai"), Step(2, "1: Một") with { Day = null }]).RemovedAddresses);

    private static ContentHistory History(params string[] versions) => ContentHistory.Of(versions.Select((tasks, i) => Step(i + 1, tasks)));

    private static ContentRevision Step(int day, string tasks) => new(new(2026, 1, day), [File("a.papi", tasks)]);

    private static FileRevision File(string path, string tasks)
    {
        var text = "kế hoạch: Kế hoạch A\n" + string.Concat(tasks.Split("; ").Select(t => $"  nhiệm vụ {t}\n"));
        return new(
            path,
            ContentVersion.Of(PapiSite.Language.Syntax.SyntaxTree.Parse(PapiSite.Language.Text.SourceText.FromString(path, text)))
        );
    }

    private static string Shown(FormerAddress former) =>
        $"{Shown(former.Address)} → {Shown(former.Now)} ({former.Until.Day}/{former.Until.Month})";

    private static string Shown(ContentAddress address) => address.Id;
}
