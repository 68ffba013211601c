using PapiSite.Language.Values;
using PapiSite.Model;
using PapiSite.Model.Plans;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Model.Binding;

/// <summary>Cells that a scan has lost, as in Lào Cai's plan of 2023: other than empty ones, and never filled from above.</summary>
public sealed class LostCellTests
{
    private const string Text =
        "kế hoạch: A\n  địa bàn: tỉnh Thí Dụ\n  chủ trì: Sở Y tế\n  hạn: năm 2024\n  nhiệm vụ 1: B\n    chủ trì: bị mất\n    phối hợp: Sở "
            + "Nội vụ\n    hạn: bị mất\n";

    private static readonly PlanTask Task = Sources.Plan(Text).Tasks[0];

    [Fact]
    public void A_lost_role_has_nobody_and_takes_nobody_from_the_plan()
    {
        Assert.Empty(Task.In(Role.Lead));
        Assert.Equal([Role.Lead], Task.LostRoles);
    }

    [Fact]
    public void A_lost_deadline_takes_none_from_the_plan() =>
        Assert.Equal((DeadlineKind.None, true, ""), (Task.Deadline!.Kind, Task.Deadline.IsLost, Task.Deadline.Text));

    [Fact]
    public void What_is_lost_is_no_omission_of_the_plan() => Assert.Equal("", Sources.Report(Text));

    [Fact]
    public void A_cell_that_is_printed_empty_is_not_lost()
    {
        var task = Sources.Plan(Text.Replace("bị mất", "không nêu", StringComparison.Ordinal)).Tasks[0];
        Assert.Empty(task.LostRoles);
        Assert.False(task.Deadline!.IsLost);
    }
}
