using System.Globalization;
using PapiSite.Language.Diagnostics;
using PapiSite.Model.Plans;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Facts;

/// <summary>The shipped plan against facts that were read from the signed document independently.</summary>
public sealed class VinhPhuc2024Tests
{
    /// <summary>
    /// What is noted of the document; which agencies nobody can reach (PAPI4018) is noted of the registry, and that words cannot be found
    /// (PAPI4062) of the summary.
    /// </summary>
    private static readonly Diagnostic[] Noted =
    [
        .. Repository.Content.Diagnostics.Where(d =>
            d.Code is not ("PAPI4018" or "PAPI4062") && d.Source.Path.EndsWith("vinh-phuc-papi-2024.papi", StringComparison.Ordinal)
        ),
    ];

    private static readonly Plan Plan = Repository.Content.Content.Plans.Single(p => p.Id == "vinh-phuc-papi-2024");

    /// <summary>A task a line: group, number, who leads, who coordinates, deadline, as the appendix prints them.</summary>
    private static readonly string[][] Rows =
    [
        .. File.ReadAllLines(Path.Combine(Repository.Root, "tests", "PapiSite.Tests", "Facts", "vinh-phuc-151-2024.tsv"))
            .Skip(1)
            .Select(l => l.Split('\t')),
    ];

    public static TheoryData<int> Tasks() => [.. Enumerable.Range(0, Rows.Length)];

    [Fact]
    public void The_plan_has_88_tasks_in_eight_groups()
    {
        Assert.Equal(88, Rows.Length);
        Assert.Equal(88, Plan.Tasks.Length);
        Assert.Equal(["I", "II", "III", "IV", "V", "VI", "VII", "VIII"], Plan.Groups.Select(g => g.Label));
    }

    [Theory]
    [MemberData(nameof(Tasks))]
    public void A_task_has_the_agencies_and_the_deadline_of_its_row(int row)
    {
        var task = Plan.Tasks[row];
        string[] bound =
        [
            task.Group?.Label ?? "",
            task.Label ?? "",
            Names(task, Role.Lead),
            Names(task, Role.Coordinating),
            task.Deadline?.Text ?? "",
        ];
        Assert.Equal(Rows[row], bound, StringComparer.OrdinalIgnoreCase);
    }

    [Theory]
    [MemberData(nameof(Tasks))]
    public void A_task_is_bound_to_the_registry_under_the_names_that_the_row_gives(int row) =>
        Assert.All(Plan.Tasks[row].Assignments, a => Assert.NotNull(a.Agency));

    [Theory]
    [InlineData("I", "5.47 13", "5.37 11 2", "10")]
    [InlineData("II", "5.60 11", "5.28 25 -14", "15")]
    [InlineData("III", "4.51 6", "4.48 7 -1", "10")]
    [InlineData("IV", "6.79 23", "6.68 36 -13", "15")]
    [InlineData("V", "7.16 41", "7.31 17 24", "10")]
    [InlineData("VI", "8.31 1", "8.03 9 -8", "10")]
    [InlineData("VII", "3.04 56", "3.13 54 2", "15")]
    [InlineData("VIII", "3.47 7", "3.67 4 3", "5")]
    public void A_group_has_the_scores_of_two_years_and_the_aim_of_the_third(string label, string of2022, string of2023, string aim)
    {
        var group = Plan.Groups.Single(g => g.Label == label);
        Assert.Equal([2022, 2023], group.Results.Select(r => r.Year));
        Assert.Equal(
            [of2022, of2023],
            group.Results.Select(r =>
                string.Create(CultureInfo.InvariantCulture, $"{r.Score.Points:0.00} {r.Score.Rank} {r.Score.Change}").TrimEnd()
            )
        );
        Assert.All(group.Results, r => Assert.Equal((10, 63), ((int)r.Score.OutOf!, r.Score.Ranked!.Value)));
        var target = Assert.Single(group.Aims);
        Assert.Equal(
            (2024, aim, true, 63, "nhóm điểm cao"),
            (target.Year, target.Score.Rank.ToString()!, target.Score.IsGroup, target.Score.Ranked!.Value, target.Score.Band!)
        );
    }

    [Fact]
    public void The_whole_index_had_43_95_of_80_points_and_rank_16_and_aims_at_the_best_15()
    {
        Assert.Equal("43.95/80 points, rank 16/63, “nhóm điểm trung bình cao”", TreeDump.Of(Assert.Single(Plan.Results).Score));
        Assert.Equal("among 15/-, “nhóm điểm cao”", TreeDump.Of(Assert.Single(Plan.Aims).Score));
    }

    [Fact]
    public void The_particulars_are_those_of_the_signed_document()
    {
        Assert.Equal(("151/KH-UBND", new DateOnly(2024, 6, 13), "Vũ Chí Giang"), (Plan.Number, Plan.Issued, Plan.Signatory?.Name));
        Assert.Equal(
            ("tỉnh Vĩnh Phúc", "2024", "UBND tỉnh"),
            (Plan.Place?.Name, Plan.Period?.ToString(), Assert.Single(Plan.Issuers).Agency?.Name)
        );
        Assert.Equal(["PAPI"], Plan.IndexSets.Select(s => s.Code));
        Assert.Equal(Enumerable.Range(1, 8).Select(n => $"PAPI.{n}"), Plan.Groups.Select(g => Assert.Single(g.Dimensions).Path));
    }

    [Fact]
    public void The_four_oddities_of_the_signed_document_are_noted_and_nothing_else()
    {
        Assert.Equal(
            [
                "PAPI4007 “UBND cấp huyện” vừa chủ trì vừa phối hợp cùng một nhiệm vụ.",
                "PAPI4001 Sau nhiệm vụ 2 là nhiệm vụ 4, không có 3.",
                "PAPI4003 Nhiệm vụ này không có thời gian hoàn thành.",
                "PAPI4005 Hạn “trước ngày 10/12/2023” nằm ngoài thời kỳ 2024 của kế hoạch.",
            ],
            Noted.Select(d => $"{d.Code} {d.Message(MessageLanguage.Vietnamese)}"));
    }

    [Fact]
    public void They_are_noted_at_the_tasks_that_have_them() =>
        Assert.Equal(["ii.15", "iv.4", "vi.10", ""], Noted.Select(d =>
            Plan.Tasks.LastOrDefault(t => t.Origin.Entry.Head.Start <= d.Span.Start && d.Span.End <= t.Origin.Entry.LastUnit())?.Id ?? ""));

    private static string Names(PlanTask task, Role role) => string.Join("; ", task.In(role).Select(a => a.Mention.Name));
}
