using PapiSite.Model;
using PapiSite.Model.Plans;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Model.Plans;

/// <summary>Which task a label in a report or question means, in a plan with every kind of label.</summary>
public sealed class TaskLabelsTests
{
    private const string Text = """
        kế hoạch: A
          địa bàn: tỉnh Thí Dụ
          chủ trì: Sở Y tế
          hạn: năm 2024
          nhóm I: Hoa
            nhiệm vụ 1: I hoa một
            nhiệm vụ 1.2.(6): I hoa hai sáu
          nhóm i: Thường
            nhiệm vụ 1: i thường một
          nhóm D: Dê
            nhiệm vụ 1: D một
          nhóm Đ: Đê
            nhiệm vụ 1: Đ một
            nhiệm vụ d): Đ dê
            nhiệm vụ đ): Đ đê
            nhiệm vụ 2: Trùng
            nhiệm vụ 2: Trùng nữa
          nhóm: Không số
            nhiệm vụ 7: Ở nhóm không số
            nhiệm vụ: Không số gì
          nhiệm vụ 2.1: Trong thân
          phụ lục 1: Bảng
            nhóm II: Mục
              nhiệm vụ 3: Phụ lục II ba
            nhiệm vụ 2.1: Hàng hai một
            nhiệm vụ 2.2: Hàng hai hai
            nhiệm vụ: Hàng không số

        """;

    private static readonly Plan Plan = Sources.Plan(Text);

    [Theory]
    [InlineData("I.1", "I hoa một")]
    [InlineData("i.1", "i thường một")]
    [InlineData("I.1.", "I hoa một")]
    [InlineData("I.1)", "I hoa một")]
    [InlineData("I.1.2.(6)", "I hoa hai sáu")]
    [InlineData("I.1.2.6", "I hoa hai sáu")]
    [InlineData("D.1", "D một")]
    [InlineData("Đ.1", "Đ một")]
    [InlineData("d.1", "D một")]
    [InlineData("đ.1", "D một; Đ một")]
    [InlineData("Đ.d", "Đ dê")]
    [InlineData("Đ.đ)", "Đ đê")]
    [InlineData("Đ.2", "Trùng; Trùng nữa")]
    [InlineData("2.1", "Trong thân")]
    [InlineData("PL1.2.1", "Hàng hai một")]
    [InlineData("pl1.2.1", "Hàng hai một")]
    [InlineData("2.2", "Hàng hai hai")]
    [InlineData("PL1.II.3", "Phụ lục II ba")]
    [InlineData("II.3", "Phụ lục II ba")]
    [InlineData("7", "Ở nhóm không số")]
    [InlineData("9", "")]
    [InlineData("", "")]
    public void A_label_means_by_its_strictest_reading(string label, string headlines) =>
        Assert.Equal(headlines, string.Join("; ", new TaskLabels(Plan).Named(label).Select(t => t.Headline)));

    [Fact]
    public void Every_task_has_advice_that_means_it_and_no_other()
    {
        var labels = new TaskLabels(Plan);
        Assert.Equal(
            [
                "I.1",
                "I.1.2.6",
                "i.1",
                "D.1",
                "Đ.1",
                "Đ.d",
                "Đ.đ",
                "d-2.2",
                "d-2.2-2",
                "7",
                "mã: n1.viec",
                "2.1",
                "PL1.II.3",
                "PL1.2.1",
                "PL1.2.2",
                "mã: pl1.viec",
            ],
            Plan.Tasks.Select(labels.Advice)
        );
    }

    [Fact]
    public void A_report_on_every_task_by_its_advice_counts_for_it()
    {
        var labels = new TaskLabels(Plan);
        var entries = Plan.Tasks.Select(t =>
            labels.Of(t) is { } label
                ? $"  nhiệm vụ {label}:\n    trạng thái: chậm\n"
                : $"  nhiệm vụ:\n    mã: {t.Id}\n    trạng thái: chậm\n"
        );
        var bound = ExampleContent.Bind(
            $"{Text}báo cáo: năm 2024\n  kế hoạch: vi-du\n  cơ quan: Sở Y tế\n  ngày báo cáo: 20/12/2024\n{string.Concat(entries)}"
        );
        Assert.Equal("", Sources.Printed(bound.Diagnostics.Where(d => !d.Code.StartsWith("PAPI400", StringComparison.Ordinal))));
        Assert.Equal(Plan.Tasks.Select(t => t.Id), bound.Content.Reports.Single().Tasks.Select(t => t.Task.Id));
    }

    [Fact]
    public void A_number_that_is_printed_twice_is_told_apart_by_the_title_and_else_lists_both()
    {
        const string Report = Text2 + "báo cáo: năm 2024\n  kế hoạch: vi-du\n  cơ quan: Sở Y tế\n  ngày báo cáo: 20/12/2024\n";
        var titled = ExampleContent.Bind(Report + "  nhiệm vụ 2: Trùng nữa\n    trạng thái: chậm\n");
        Assert.Equal("2-2", titled.Content.Reports.Single().Tasks.Single().Task.Id);
        Assert.Equal(
            """
            ke-hoach/vi-du.papi:11:3: lỗi PAPI3025: “2” có thể là nhiều nhiệm vụ: mã: 2 (Trùng); 2-2 (Trùng nữa).
              11 |   nhiệm vụ 2:
                 |   ^^^^^^^^^^
                 = cách sửa: Viết đúng một trong các số ấy, hoặc ghi thêm tên nhiệm vụ sau dấu hai chấm.

            """,
            Sources.Printed(
                ExampleContent.Bind(Report + "  nhiệm vụ 2:\n    trạng thái: chậm\n").Diagnostics.Where(d => d.Code == "PAPI3025")
            )
        );
    }

    private const string Text2 =
        "kế hoạch: A\n  địa bàn: tỉnh Thí Dụ\n  chủ trì: Sở Y tế\n  hạn: năm 2024\n  nhiệm vụ 2: Trùng\n  nhiệm vụ 2: Trùng nữa\n";
}
