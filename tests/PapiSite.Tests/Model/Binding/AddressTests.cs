using PapiSite.Model;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Model.Binding;

/// <summary>Addresses of tasks and groups: made of the printed labels, never two the same.</summary>
public sealed class AddressTests
{
    [Fact]
    public void A_task_s_address_is_its_labels_from_the_outermost_group_down() => Assert.Equal(
        ["1", "i.1", "i.2", "ii.a.1", "1.2.1", "1.2.3", "3.b"],
        Tasks("""
              nhiệm vụ 1: t
              nhóm I: g
                nhiệm vụ 1: t
                nhiệm vụ 2.: t
              nhóm II: g
                nhóm a): g
                  nhiệm vụ 1: t
              nhóm 1: g
                nhóm 1.2: g
                  nhiệm vụ 1: t
                  nhiệm vụ 1.2.3: t
              nhóm 3: g
                nhiệm vụ b): t
            """));

    [Fact]
    public void A_label_that_is_printed_twice_gets_a_number_behind_it() => Assert.Equal(
        ["i.1", "i.1-2", "i.1-3", "i.2", "i-2.1"],
        Tasks("""
              nhóm I: g
                nhiệm vụ 1: t
                nhiệm vụ 1: t
                nhiệm vụ 1: t
                nhiệm vụ 2: t
              nhóm I: g
                nhiệm vụ 1: t
            """));

    [Fact]
    public void Tasks_and_groups_without_labels_have_addresses_all_the_same() => Assert.Equal(
        ["viec", "viec-2", "n1.viec", "n2.1"],
        Tasks("""
              nhiệm vụ: t
              nhiệm vụ: t
              nhóm: g
                nhiệm vụ: t
              nhóm: g
                nhiệm vụ 1: t
            """));

    [Fact]
    public void An_identifier_is_the_whole_address() => Assert.Equal(
        ["cong-khai", "i.2"],
        Tasks("""
              nhóm I: g
                nhiệm vụ 1: t
                  mã: cong-khai
                nhiệm vụ 2: t
            """));

    [Fact]
    public void Goals_gather_tasks_but_do_not_number_them() => Assert.Equal(
        ["i.1", "i.2", "i.3"],
        Tasks("""
              nhóm I: g
                nhằm mục tiêu 1: m
                  nhiệm vụ 1: t
                  nhiệm vụ 2: t
                nhằm mục tiêu: m
                  nhiệm vụ 3: t
            """));

    [Fact]
    public void Appendices_number_their_tasks_apart() => Assert.Equal(
        ["pl1.1", "plii.i.1", "pl1-2.1"],
        Tasks("""
              phụ lục:
                nhiệm vụ 1: t
              phụ lục II: B
                nhóm I: g
                  nhiệm vụ 1: t
              phụ lục 1: C
                nhiệm vụ 1: t
            """));

    [Fact]
    public void An_identifier_given_twice_is_an_error_and_the_second_task_keeps_an_address()
    {
        var bound = ExampleContent.Bind("kế hoạch: A\n  nhiệm vụ 1: t\n    mã: cong-khai\n  nhiệm vụ 2: t\n    mã: cong-khai\n");
        Assert.Equal(["cong-khai", "cong-khai-2"], bound.Content.Plans[0].Tasks.Select(t => t.Id));
        var error = Assert.Single(bound.Diagnostics, d => d.Code == "PAPI3009");
        Assert.Equal("“cong-khai” đã dùng rồi (trong ke-hoach/vi-du.papi).", error.Message(default));
        Assert.Equal(4, error.Position.Line);
    }

    [Fact]
    public void A_made_up_address_never_takes_that_of_another_task() => Assert.Equal(
        ["x-2", "x", "x-2-2"],
        Tasks("""
              nhiệm vụ 1: t
                mã: x-2
              nhiệm vụ x: t
              nhiệm vụ x-2: t
                mã: x-2
            """));

    [Fact]
    public void A_plan_s_address_is_its_identifier_or_the_name_of_its_file()
    {
        Assert.Equal("papi-2024", Sources.Plan("kế hoạch: A\n  mã: papi-2024\n").Id);
        Assert.Equal("vi-du", Sources.Plan("kế hoạch: A\n").Id);
    }

    private static IEnumerable<string> Tasks(string lines) => Sources.Plan("kế hoạch: A\n" + lines).Tasks.Select(t => t.Id);
}
