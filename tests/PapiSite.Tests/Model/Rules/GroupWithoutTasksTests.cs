using PapiSite.Model;

namespace PapiSite.Tests.Model.Rules;

public sealed class GroupWithoutTasksTests
{
    private const string Head = "kế hoạch: A\n  địa bàn: tỉnh Thí Dụ\n";

    private const string Task = "nhiệm vụ 1: C\n      chủ trì: Sở Y tế\n      hạn: năm 2024\n";

    [Theory]
    [InlineData("  nhóm I: B\n    " + Task + "  nhóm II: D\n", "7:3")]
    [InlineData("  nhóm I: B\n    mô tả: Lời\n  nhóm II: D\n    " + Task, "3:3")]
    [InlineData("  nhóm I: B\n    nhóm 1: D\n    " + Task, "4:5")]
    [InlineData("  phụ lục I: B\n    nhóm 1: D\n    " + Task, "4:5")]
    public void A_group_without_a_task_is_noted_where_others_have_some(string groups, string place) =>
        Assert.Equal([place], Noted(Head + groups));

    [Theory]
    [InlineData("  nhóm I: B\n    nhóm 1: D\n      nhiệm vụ 1: C\n        chủ trì: Sở Y tế\n        hạn: năm 2024\n")]
    [InlineData("  nhóm I: B\n    nhằm mục tiêu: D\n      nhiệm vụ 1: C\n        chủ trì: Sở Y tế\n        hạn: năm 2024\n")]
    [InlineData("  nhóm I: B\n  nhóm II: D\n")] // the plan is noted as a whole
    [InlineData("  nhóm I: B\n    " + Task + "  nhóm II: D\n    2) E\n")] // an error, whose line may be the task
    public void Other_groups_are_not(string groups) => Assert.Empty(Noted(Head + groups));

    private static IEnumerable<string> Noted(string plan) => ExampleContent.Bind(plan, isFinished: true).Diagnostics
        .Where(d => d.Code == "PAPI4051").Select(d => $"{d.Position.Line}:{d.Position.Column}");
}
