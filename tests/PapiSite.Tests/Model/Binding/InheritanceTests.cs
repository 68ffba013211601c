using PapiSite.Language.Values;
using PapiSite.Model.Plans;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Model.Binding;

/// <summary>What a task takes over from the plan, the group and the goal around it.</summary>
public sealed class InheritanceTests
{
    private const string Text = """
        kế hoạch: A
          địa bàn: tỉnh Thí Dụ
          thời kỳ: 2024
          chỉ số: PAPI.1
          chủ trì: Sở Nội vụ
          phối hợp: Các cơ quan, đơn vị liên quan; …
          hạn: năm 2024
          nhiệm vụ 1: Của kế hoạch
          nhóm I: B
            chỉ số: PAPI.2
            phối hợp: Sở Tài chính
            hạn: quý II
            nhiệm vụ 1: Của nhóm
            nhiệm vụ 2: Có riêng
              chủ trì: Sở Y tế
              phối hợp: không nêu
              hạn: không nêu
              chỉ số: PAPI.1
              việc a: Phần việc
                phối hợp: Sở Tài chính
            nhằm mục tiêu 1: Giảm giấy tờ
              chủ trì: UBND cấp xã
              hạn: thường xuyên
              nhiệm vụ 3: Của mục tiêu
              nhiệm vụ 4: Mục tiêu riêng
                nhằm mục tiêu: Nhanh hơn

        """;

    private static readonly Plan Plan = Sources.Plan(Text);

    [Theory]
    [InlineData("1", "Sở Nội vụ*")]
    [InlineData("i.1", "Sở Nội vụ*")]
    [InlineData("i.2", "Sở Y tế")]
    [InlineData("i.3", "UBND cấp xã*")]
    public void The_lead_is_the_nearest_that_is_named(string task, string lead) => Assert.Equal(lead, In(task, Role.Lead));

    [Theory]
    [InlineData("1", "Các cơ quan, đơn vị liên quan*", true)]
    [InlineData("i.1", "Sở Tài chính*", false)]
    [InlineData("i.2", "", false)]
    [InlineData("i.3", "Sở Tài chính*", false)]
    public void A_role_that_is_named_replaces_the_whole_list_and_none_stated_stops_inheritance(
        string task,
        string coordinating,
        bool isOpen
    )
    {
        Assert.Equal(coordinating, In(task, Role.Coordinating));
        Assert.Equal(isOpen, Task(task).OpenRoles.Contains(Role.Coordinating));
    }

    [Theory]
    [InlineData("1", "Year 2024-01-01..2024-12-31")]
    [InlineData("i.1", "Quarter 2024-04-01..2024-06-30 1/4..31/6")]
    [InlineData("i.2", "None")]
    [InlineData("i.3", "Continuous")]
    public void The_deadline_is_the_nearest_within_the_plan_s_year_and_none_stated_stops_inheritance(string task, string deadline) =>
        Assert.Equal(deadline, TreeDump.Of(Task(task).Deadline!));

    [Fact]
    public void An_index_set_may_be_meant_as_a_whole() =>
        Assert.Equal(
            ["PAPI", "PAPI.2"],
            Sources
                .Plan("kế hoạch: A\n  địa bàn: tỉnh Thí Dụ\n  chỉ số: PAPI; PAPI.2\n  nhiệm vụ 1: B\n")
                .Tasks[0]
                .Dimensions.Select(d => d.Path)
        );

    [Theory]
    [InlineData("1", "PAPI.1")]
    [InlineData("i.1", "PAPI.2")]
    [InlineData("i.2", "PAPI.1")]
    [InlineData("i.3", "PAPI.2")]
    public void The_dimension_is_the_nearest(string task, string dimension) =>
        Assert.Equal([dimension], Task(task).Dimensions.Select(d => d.Path));

    [Fact]
    public void The_goal_is_the_one_around_or_the_task_s_own()
    {
        Assert.Null(Task("i.1").Goal);
        Assert.Equal("Giảm giấy tờ", Task("i.3").Goal);
        Assert.Equal("Nhanh hơn", Task("i.4").Goal);
    }

    [Fact]
    public void A_part_of_a_task_has_its_own_roles_only()
    {
        var part = Assert.Single(Task("i.2").Subtasks);
        Assert.Equal([(Role.Coordinating, "Sở Tài chính")], part.Assignments.Select(a => (a.Role, a.Agency!.Name)));
        Assert.Null(part.Deadline);
    }

    [Fact]
    public void Roles_under_the_names_that_plans_print_are_roles_of_the_model() =>
        Assert.Equal(
            [
                (Role.Lead, "chủ trì"),
                (Role.Coordinating, "phối hợp"),
                (Role.Monitoring, "theo dõi"),
                (Role.Monitoring, "chủ trì theo dõi"),
                (Role.Implementing, "thực hiện"),
                (Role.Implementing, "chịu trách nhiệm thực hiện"),
                (Role.Implementing, "đề nghị"),
            ],
            Assert.Single(Sources.Plan("""
                kế hoạch: A
                  địa bàn: tỉnh Thí Dụ
                  nhiệm vụ 1: B
                    đề nghị: Sở Y tế
                    chịu trách nhiệm thực hiện: Sở Y tế
                    thực hiện: Sở Y tế
                    chủ trì theo dõi: Sở Y tế
                    theo dõi: Sở Y tế
                    phối hợp: Sở Y tế
                    chủ trì: Sở Y tế
                """).Tasks).Assignments.Select(a => (a.Role, a.PrintedRole)));

    [Fact]
    public void Nothing_is_inherited_where_nothing_is_said()
    {
        var task = Assert.Single(Sources.Plan("kế hoạch: A\n  nhiệm vụ 1: B\n").Tasks);
        Assert.Empty(task.Assignments);
        Assert.Null(task.Deadline);
        Assert.Empty(task.Dimensions);
    }

    [Fact]
    public void A_yearless_deadline_of_a_plan_for_several_years_has_no_days() =>
        Assert.Null(
            Assert.Single(Sources.Plan("kế hoạch: A\n  thời kỳ: 2021-2025\n  hạn: quý II\n  nhiệm vụ 1: B\n").Tasks).Deadline!.First
        );

    private static PlanTask Task(string id) => Plan.Tasks.Single(t => t.Id == id);

    /// <summary>The agencies of a role, a star behind those inherited.</summary>
    private static string In(string id, Role role) =>
        string.Join("; ", Task(id).In(role).Select(a => a.Agency!.Name + (a.IsInherited ? "*" : "")));

    [Fact]
    public void The_targets_of_a_goal_are_those_of_its_tasks_that_have_none()
    {
        var plan = Sources.Plan(
            "kế hoạch: A\n  địa bàn: tỉnh Thí Dụ\n  thời kỳ: 2024\n  chủ trì: Sở Nội vụ\n  hạn: năm 2024\n  nhằm mục tiêu: Nhanh hơn\n    "
                + "chỉ tiêu: ≥ 90% hài lòng\n    chỉ tiêu: 100% đúng hạn\n"
                + "    nhiệm vụ 1: Không có riêng\n    nhiệm vụ 2: Có riêng\n      chỉ tiêu: ≥ 80% hài lòng\n  nhiệm vụ 3: Ngoài mục tiêu\n"
        );
        Assert.Equal(
            ["≥ 90% hài lòng; 100% đúng hạn", "≥ 80% hài lòng", ""],
            plan.Tasks.Select(t => string.Join("; ", t.Targets.Select(x => x.Text)))
        );
    }

    [Fact]
    public void The_year_of_a_target_goes_into_its_words_and_its_figures()
    {
        var plan = Sources.Plan(
            "kế hoạch: A\n  địa bàn: tỉnh Thí Dụ\n  thời kỳ: 2025-2030\n  nhiệm vụ 1: B\n    chủ trì: Sở Nội vụ\n    hạn: 2025-2030\n"
                + "    chỉ tiêu 2025: 80%\n    chi tieu 2026: 90% hộ\n    chỉ tiêu: 16 xã\n"
        );
        Assert.Equal(
            ["Năm 2025: 80% | năm 2025: ít nhất 80%", "Năm 2026: 90% hộ | năm 2026: ít nhất 90%", "16 xã | bằng 16 xã"],
            plan.Tasks[0].Targets.Select(t => $"{t.Text} | {TargetReading.Of(t)}")
        );
    }
}
