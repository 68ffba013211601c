using PapiSite.Model;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Model.Rules;

/// <summary>Task VI.10 of Vĩnh Phúc's plan of 2024 has an empty cell for its deadline.</summary>
public sealed class TaskWithoutDeadlineTests
{
    private const string Head = "kế hoạch: A\n  địa bàn: tỉnh Thí Dụ\n  chủ trì: Sở Y tế\n";

    private const string Noted =
        """
        ke-hoach/vi-du.papi:4:3: lưu ý PAPI4003: Nhiệm vụ này không có thời gian hoàn thành.
           4 |   nhiệm vụ 1: B
             |   ^^^^^^^^^^
             = cách sửa: Thêm “hạn: …”; nếu văn bản đã ký để trống thì viết “hạn: không nêu”, lưu ý này vẫn còn để cơ quan ban hành biết.

        """;

    [Fact]
    public void A_task_without_a_deadline_is_noted() => Assert.Equal(Noted, Sources.Report(Head + "  nhiệm vụ 1: B\n"));

    [Fact]
    public void It_stays_noted_when_the_editor_says_that_the_document_states_none() =>
        Assert.Equal(Noted, Sources.Report(Head + "  nhiệm vụ 1: B\n    hạn: không nêu\n"));

    [Fact]
    public void A_deadline_of_the_plan_or_the_group_will_do() =>
        Assert.Equal("", Sources.Report(Head + "  nhóm I: B\n    hạn: thường xuyên\n    nhiệm vụ 1: C\n"));

    [Fact]
    public void Deadlines_of_all_its_parts_will_do() =>
        Assert.Equal(
            "",
            Sources.Report(Head + "  nhiệm vụ 1: B\n    việc a: C\n      hạn: hàng quý\n    việc b: D\n      hạn: hàng năm\n")
        );

    [Fact]
    public void Deadlines_of_some_of_its_parts_will_not() =>
        Assert.Equal(Noted, Sources.Report(Head + "  nhiệm vụ 1: B\n    việc a: C\n      hạn: hàng quý\n    việc b: D\n"));

    [Fact]
    public void A_deadline_that_cannot_be_read_is_told_once() =>
        Assert.Equal(["5:10 PAPI2003"], Sources.Codes(ExampleContent.Bind(Head + "  nhiệm vụ 1: B\n    hạn: đầu năm\n").Diagnostics));
}
