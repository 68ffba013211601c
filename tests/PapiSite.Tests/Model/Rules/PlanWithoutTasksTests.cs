using PapiSite.Model;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Model.Rules;

public sealed class PlanWithoutTasksTests
{
    [Fact]
    public void A_plan_with_a_title_alone_is_told_all_that_it_lacks_at_once() =>
        Assert.Equal(
            """
            ke-hoach/vi-du.papi:1:1: lưu ý PAPI4050: Kế hoạch này còn thiếu: “số hiệu”, “ngày ban hành”, “cơ quan ban hành”, “địa bàn”, nhiệm vụ nào.
               1 | kế hoạch: Nâng cao
                 | ^^^^^^^^
                 = cách sửa: Ghi các mục ấy vào dưới dòng “kế hoạch”, mỗi nhiệm vụ mở đầu bằng “nhiệm vụ …: …”; kế hoạch chưa viết xong thì để ngoài thư mục nội dung.

            """,
            Sources.Printed(ExampleContent.Bind("kế hoạch: Nâng cao\n", isFinished: true).Diagnostics)
        );

    [Theory]
    [InlineData(
        "kế hoạch: A\n  số hiệu: 1/KH-UBND\n  ngày ban hành: 1/3/2024\n  cơ quan ban hành: UBND tỉnh\n  địa bàn: tỉnh Thí Dụ\n",
        "nhiệm vụ nào"
    )]
    [InlineData("kế hoạch: A\n  địa bàn: tỉnh Thí Dụ\n  nhóm I: B\n", "“số hiệu”, “ngày ban hành”, “cơ quan ban hành”, nhiệm vụ nào")]
    public void Only_what_is_lacking_is_named(string plan, string lacking) =>
        Assert.Equal(
            [$"Kế hoạch này còn thiếu: {lacking}."],
            ExampleContent.Bind(plan, isFinished: true).Diagnostics.Where(d => d.Code == "PAPI4050").Select(d => d.Message(default))
        );

    [Theory]
    [InlineData("kế hoạch: A\n  địa bàn: tỉnh Thí Dụ\n  nhóm I: B\n    nhiệm vụ 1: C\n      chủ trì: Sở Y tế\n      hạn: năm 2024\n")]
    [InlineData("kế hoạch: A\n  địa bàn: tỉnh Thí Dụ\n  nhóm I: B\n    1) C\n")]
    public void A_plan_with_a_task_or_with_lines_that_may_be_one_is_not_told(string plan) =>
        Assert.DoesNotContain(ExampleContent.Bind(plan, isFinished: true).Diagnostics, d => d.Code == "PAPI4050");
}
