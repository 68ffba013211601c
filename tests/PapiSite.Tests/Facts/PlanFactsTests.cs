using System.Text.RegularExpressions;
using PapiSite.Language.Diagnostics;
using PapiSite.Language.Text;
using PapiSite.Model.Agencies;
using PapiSite.Model.Plans;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Facts;

/// <summary>
/// The shipped plans against tables of facts that were read from the signed documents, row by row, by somebody who had not seen
/// the content. Products and targets are compared word for word, as printed. A goal of more than fifteen words stands in a table as
/// <c>~</c> with its figures: the content has it in words of its own, and the figures are compared.
/// </summary>
public sealed partial class PlanFactsTests
{
    private static readonly (string Plan, string Facts)[] Tables =
    [
        ("vinh-phuc-cchc-2021-2025", "vinh-phuc-2866-2021.tsv"),
        ("vinh-loc-2023", "vinh-loc-2023.tsv"),
        ("hung-yen-papi-2023", "hung-yen-2023.tsv"),
        ("lao-cai-papi-2023", "lao-cai-2023.tsv"),
    ];

    private static readonly Dictionary<string, FactRow[]> Rows = Tables.ToDictionary(t => t.Plan, t => FactRow.Read(t.Facts));

    public static TheoryData<string, int> Tasks()
    {
        var tasks = new TheoryData<string, int>();
        foreach (var (plan, rows) in Rows)
        {
            for (var row = 0; row < rows.Length; row++) tasks.Add(plan, row);
        }

        return tasks;
    }

    [Theory]
    [InlineData("vinh-phuc-papi-2024", 88)]
    [InlineData("vinh-phuc-cchc-2021-2025", 62)]
    [InlineData("vinh-loc-2023", 99)]
    [InlineData("hung-yen-papi-2023", 32)]
    [InlineData("lao-cai-papi-2023", 33)]
    public void A_plan_has_as_many_tasks_as_were_counted(string plan, int tasks) => Assert.Equal(tasks, PlanOf(plan).Tasks.Length);

    [Theory]
    [InlineData("vinh-phuc-cchc-2021-2025")]
    [InlineData("vinh-loc-2023")]
    [InlineData("hung-yen-papi-2023")]
    [InlineData("lao-cai-papi-2023")]
    public void Every_row_has_its_task(string plan) =>
        Assert.Equal(Rows[plan].Select(r => r.Label), PlanOf(plan).Tasks.Select(t => (t.Label ?? "").Trim('(', ')')));

    [Theory]
    [MemberData(nameof(Tasks))]
    public void A_task_has_the_agencies_of_its_row_in_each_role(string plan, int row)
    {
        var (facts, task) = (Rows[plan][row], PlanOf(plan).Tasks[row]);
        var place = PlanOf(plan).Place;
        Assert.Equal(
            FactRow.Roles.Select(r => $"{r}: {string.Join("; ", facts.AgenciesIn(r).Select(name => Registered(name, place)))}"),
            FactRow.Roles.Select(r => $"{r}: {string.Join("; ", AgenciesOf(task, r))}"));
    }

    [Theory]
    [MemberData(nameof(Tasks))]
    public void A_task_has_the_deadline_of_its_row(string plan, int row) =>
        Assert.Equal(Plainly(Rows[plan][row].Deadline), Plainly(PlanOf(plan).Tasks[row].Deadline?.Text ?? ""));

    [Theory]
    [MemberData(nameof(Tasks))]
    public void A_task_has_the_products_of_its_row(string plan, int row)
    {
        var task = PlanOf(plan).Tasks[row];
        AssertSame(Rows[plan][row].Products, [.. task.Deliverables, .. task.Subtasks.SelectMany(s => s.Deliverables)]);
    }

    [Theory]
    [MemberData(nameof(Tasks))]
    public void A_task_has_the_targets_of_its_row(string plan, int row)
    {
        var task = PlanOf(plan).Tasks[row];
        AssertSame(
            Rows[plan][row].Targets,
            [.. task.Targets.Select(t => t.Text), .. task.Subtasks.SelectMany(s => s.Targets).Select(t => t.Text)]
        );
    }

    [Theory]
    [MemberData(nameof(Tasks))]
    public void A_task_serves_the_goal_of_its_row(string plan, int row)
    {
        var (facts, task) = (Rows[plan][row], PlanOf(plan).Tasks[row]);
        // Where a goal is for several tasks, what its heading leaves out stands in its description.
        var about = task.Groups.LastOrDefault(g => g.Kind == GroupKind.Goal)?.Description;
        AssertSame(facts.Goal.Length == 0 ? [] : [facts.Goal], task.Goal is null ? [] : [$"{task.Goal} {about}".Trim()]);
    }

    [Theory]
    [MemberData(nameof(Tasks))]
    public void A_task_cites_the_documents_of_its_row(string plan, int row)
    {
        var task = PlanOf(plan).Tasks[row];
        Assert.Equal(
            Rows[plan][row].Citations.Select(VietnameseText.Key).Distinct().Order(),
            task.Citations.Concat(task.Subtasks.SelectMany(s => s.Citations)).Select(c => VietnameseText.Key(Named(c))).Distinct().Order());
    }

    [Theory]
    [MemberData(nameof(Tasks))]
    public void A_task_has_the_parts_of_its_row_and_says_what_is_lost(string plan, int row)
    {
        var (facts, task) = (Rows[plan][row], PlanOf(plan).Tasks[row]);
        Assert.Equal((facts.Parts, facts.IsDamaged), (task.Subtasks.Length, task.Damaged.Length > 0));
    }

    /// <summary>
    /// The table of plan 151/KH-UBND has no columns for targets and citations: they stand in the words of its tasks. A line a task that has
    /// any:
    /// group, number, figures to reach, documents cited.
    /// </summary>
    [Fact]
    public void The_tasks_of_151_have_the_figures_and_the_documents_that_their_words_name()
    {
        var rows = FactRow.Lines("vinh-phuc-151-2024-texts.tsv").ToDictionary(r => (r[0], r[1]));
        foreach (var task in PlanOf("vinh-phuc-papi-2024").Tasks)
        {
            var row = rows.GetValueOrDefault((task.Group!.Label!, task.Label!), ["", "", "", ""]);
            AssertSame(FactRow.Members(row[2]), [.. task.Targets.Select(t => t.Text)]);
            Assert.Equal(
                FactRow.Members(row[3]).Select(VietnameseText.Key).Order(),
                task.Citations.Select(c => VietnameseText.Key(Named(c))).Order()
            );
            rows.Remove((task.Group.Label!, task.Label!));
        }

        Assert.Empty(rows);
    }

    /// <summary>Columns of the table of parts: group, task, number, first words, product, who leads, who coordinates, deadline.</summary>
    [Fact]
    public void Parts_have_the_agencies_and_deadlines_that_line_up_with_them()
    {
        var plan = PlanOf("hung-yen-papi-2023");
        var rows = FactRow.Lines("hung-yen-2023-parts.tsv").ToList();
        var parts = plan.Tasks.SelectMany(t => t.Subtasks).ToList();
        Assert.Equal(107, parts.Count);
        Assert.Equal(
            rows.Select(r => $"{Registered(r[5])} | {Registered(r[6])} | {Plainly(r[7])}"),
            parts.Select(p => $"{Bound(p, Role.Lead)} | {Bound(p, Role.Coordinating)} | {Plainly(p.Deadline?.Text ?? "")}"));

        string Registered(string cell) =>
            string.Join("; ", FactRow.Members(cell).Where(m => m != "…").Select(m => PlanFactsTests.Registered(m, plan.Place)));
        static string Bound(Subtask part, Role role) =>
            string.Join("; ", part.Assignments.Where(a => a.Role == role).Select(a => a.Agency?.Id ?? a.Mention.Name));
    }

    /// <summary>The appendices of Vĩnh Lộc name a criterion a row and no more: appendix, row, criterion as printed.</summary>
    [Fact]
    public void The_rows_of_appendices_that_name_a_criterion_have_it_as_printed() =>
        Assert.Equal(
            FactRow.Lines("vinh-loc-2023-criteria.tsv").Select(r => $"{r[0]} {r[1]} {r[2]}"),
            PlanOf("vinh-loc-2023").Tasks.Where(t => t.Appendix is not null).Select(t => $"{t.Appendix} {t.Label} {t.Official}"));

    [Fact]
    public void Every_agency_in_a_role_is_in_the_registry() =>
        Assert.Empty(
            Repository
                .Content.Content.Plans.SelectMany(p => p.Tasks)
                .SelectMany(t => t.Assignments.Concat(t.Subtasks.SelectMany(s => s.Assignments)))
                .Where(a => a.Agency is null)
                .Select(a => a.Mention.Name)
        );

    [Fact]
    public void The_content_has_notes_about_the_signed_documents_and_nothing_worse()
    {
        Assert.All(Repository.Content.Diagnostics, d => Assert.Equal(Severity.Note, d.Severity));
        Assert.Equal(
            File.ReadAllLines(Path.Combine(Repository.Root, "tests", "PapiSite.Tests", "Facts", "notes.txt")),
            Repository.Content.Diagnostics.Select(d =>
                LineRegex().Replace($"{d.Source.Path} {d.Code} {d.Message(MessageLanguage.Vietnamese)}", "ở dòng …")
            )
        );
    }

    /// <summary>Counted by hand over the five documents: an agency that stands in two columns of its row.</summary>
    [Fact]
    public void An_agency_stands_in_two_roles_in_23_rows_of_the_signed_documents_of_which_one_is_damaged() =>
        Assert.Equal(22, Repository.Content.Content.Plans.SelectMany(p => p.Tasks).Count(t =>
            t.In(Role.Lead).Concat(t.In(Role.Monitoring)).Select(a => a.Agency!.Id)
                .Intersect(t.In(Role.Coordinating).Concat(t.In(Role.Implementing)).Select(a => a.Agency!.Id)).Any()));

    private static Plan PlanOf(string id) => Repository.Content.Content.Plans.Single(p => p.Id == id);

    private static IEnumerable<string> AgenciesOf(PlanTask task, string role)
    {
        var assignments = task.Assignments.Where(a => FactRow.NameOf(a) == role).ToList();
        var isOpen = assignments.Count > 0 && task.OpenRoles.Contains(assignments[0].Role);
        return assignments
            .Select(a => (a.Agency?.Id ?? a.Mention.Name) + (a.Mention.Note is { } note ? $" ({Plainly(note)})" : ""))
            .Concat(isOpen ? ["…"] : []);
    }

    /// <summary>The agency that a row names, by its id where the registry has it, with the condition in parentheses.</summary>
    private static string Registered(string name, Place? place)
    {
        var open = name.IndexOf('(', StringComparison.Ordinal);
        var (bare, note) = open > 0 && name.EndsWith(')') ? (name[..open].TrimEnd(), $" ({Plainly(name[(open + 1)..^1])})") : (name, "");
        var found = Repository.Content.Content.Registry.Resolve(bare, place);
        return (found.Length == 1 ? found[0].Id : bare) + note;
    }

    private static void AssertSame(IReadOnlyList<string> facts, IReadOnlyList<string> content)
    {
        var expected = string.Join('\n', facts.Select(f => f.StartsWith('~') ? Figures(f) : Plainly(f)));
        var actual = string.Join('\n', content.Select((c, i) => i < facts.Count && facts[i].StartsWith('~') ? Figures(c) : Plainly(c)));
        Assert.Equal(expected, actual);
    }

    private static string Named(CitedDocument document) => $"{document.Reference.Name} {document.Reference.Number}".Trim();

    private static string Figures(string text) =>
        "~ " + string.Join(' ', FigureRegex().Matches(text).Select(m => m.Value.TrimEnd('.', ',')));

    private static string Plainly(string text) =>
        SpaceRegex().Replace(VietnameseText.Key(text.Replace("–", "-", StringComparison.Ordinal)), " ").Trim(' ', '.', ';', ',');

    [GeneratedRegex(@"ở dòng \d+")]
    private static partial Regex LineRegex();

    [GeneratedRegex(@"\d[\d.,/]*%?")]
    private static partial Regex FigureRegex();

    [GeneratedRegex(@"[\s:]+")]
    private static partial Regex SpaceRegex();
}
