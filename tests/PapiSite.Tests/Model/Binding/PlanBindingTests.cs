using PapiSite.Language.Syntax;
using PapiSite.Language.Values;
using PapiSite.Model;
using PapiSite.Model.Plans;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Model.Binding;

/// <summary>The particulars, prose, duties and parts of a plan.</summary>
public sealed class PlanBindingTests
{
    private static readonly Plan Plan = Sources.Plan("""
        kế hoạch: Nâng cao Chỉ số PAPI
          số hiệu: 151/KH-UBND
          ngày ban hành: 13/6/2024
          cơ quan ban hành: UBND tỉnh
          người ký: Vũ Chí Giang (Phó Chủ tịch)
          địa bàn: tỉnh Thí Dụ
          thời kỳ: 2024
          bộ chỉ số: PAPI
          trạng thái: hiệu lực
          lời văn: tóm tắt
          nơi nhận: Bộ Nội vụ (b/c); Lưu VT, TH4
          tệp: tep/ke-hoach.pdf (Bản ký số)
          mô tả: Mô tả **ngắn**
          ghi chú: Một
          ghi chú: Hai
          phần bị mất: Trang 7
          phần I: Mục đích
            phần 1: Nhỏ
              nội dung:
                Lời

                văn
          chú thích 1: Chú thích
          trách nhiệm 2: Của Sở Nội vụ
            cơ quan: Sở Nội vụ
            nội dung: Theo dõi
            căn cứ: Luật Nhà ở
            hạn: quý II
          chế độ báo cáo: Báo cáo
            cơ quan: UBND cấp huyện
            gửi: UBND tỉnh
            qua: Sở Nội vụ
            hạn: trước ngày 20 hàng tháng
          nhóm I: Nhóm
            kết quả 2023: hạng 11/63
            kết quả 2022: hạng 13/63
            mục tiêu 2024: nhóm 10/63
            nhiệm vụ 5: Tiêu đề
              nguyên văn:
                Lời ký
              mô tả: Lời tả
              chủ trì: Sở Y tế
              chỉ tiêu: ≥ 95%
              chỉ tiêu: 10 mô hình
              sản phẩm: Quyết định; Kế hoạch
              sản phẩm: Báo cáo
              minh chứng: Ảnh
              nguồn: Phụ lục, dòng 5
              phần bị mất: Ô cuối
              tệp: tep/ke-hoach.pdf
              việc a: Phần a
                hạn: quý I
                sản phẩm: Báo cáo a
              việc b: Phần b

        """);

    private static readonly PlanTask Task = Assert.Single(Plan.Tasks);

    [Fact]
    public void Particulars_are_bound()
    {
        Assert.Equal(
            ("151/KH-UBND", new DateOnly(2024, 6, 13), PlanStatus.InForce, true),
            (Plan.Number, Plan.Issued!.Value, Plan.Status, Plan.IsSummarised)
        );
        Assert.Equal(new Signatory("Vũ Chí Giang", "Phó Chủ tịch"), Plan.Signatory);
        Assert.Equal("thi-du/ubnd-tinh", Assert.Single(Plan.Issuers).Agency?.Id);
        Assert.Equal<string>(["Bộ Nội vụ (b/c)", "Lưu VT, TH4"], Plan.Recipients);
        Assert.Equal(new FileValue("tep/ke-hoach.pdf", "Bản ký số"), Assert.Single(Plan.Files));
        Assert.Equal<string>(["Một", "Hai"], Plan.Notes);
        Assert.Equal<string>(["Trang 7"], Plan.Damaged);
        Assert.Equal("Mô tả **ngắn**", Plan.Description);
    }

    [Fact]
    public void Prose_parts_nest_and_footnotes_keep_their_labels()
    {
        var part = Assert.Single(Plan.Sections);
        Assert.Equal(("I", "Mục đích", ""), (part.Label, part.Title, part.Body));
        var inner = Assert.Single(part.Sections);
        Assert.Equal(("1", "Nhỏ", "Lời\n\nvăn"), (inner.Label, inner.Title, inner.Body));
        Assert.Equal(new Footnote("1", "Chú thích"), Assert.Single(Plan.Footnotes));
    }

    [Fact]
    public void Duties_name_who_does_what_by_when_and_on_what_ground()
    {
        var duty = Assert.Single(Plan.Duties);
        Assert.Equal(("2", "Của Sở Nội vụ", "Theo dõi"), (duty.Label, duty.Headline, duty.Body));
        Assert.Equal("Sở Nội vụ", Assert.Single(duty.Agencies).Agency?.Name);
        Assert.Equal(new DateOnly(2024, 6, 30), duty.Deadline?.Last);
        Assert.Equal("luat-nha-o", Assert.Single(duty.Citations).Key);
    }

    [Fact]
    public void Reporting_names_who_reports_to_whom_through_whom()
    {
        var reporting = Assert.Single(Plan.ReportingDuties);
        Assert.Equal(
            ("UBND cấp huyện", "UBND tỉnh", "Sở Nội vụ", DeadlineKind.Recurring),
            (
                Assert.Single(reporting.Agencies).Agency?.Name,
                Assert.Single(reporting.To).Agency?.Name,
                Assert.Single(reporting.Via).Agency?.Name,
                reporting.Deadline?.Kind
            )
        );
    }

    [Fact]
    public void Scores_stand_in_the_order_of_their_years()
    {
        var group = Assert.Single(Plan.Groups);
        Assert.Equal([(2022, 13), (2023, 11)], group.Results.Select(r => (r.Year, r.Score.Rank!.Value)));
        Assert.Equal((2024, true), (Assert.Single(group.Aims).Year, group.Aims[0].Score.IsGroup));
    }

    [Fact]
    public void A_task_has_all_that_stands_under_it()
    {
        Assert.Equal(("5", "Tiêu đề", "Lời ký", "Lời tả"), (Task.Label, Task.Headline, Task.Official, Task.Description));
        Assert.Equal<string>(["≥ 95%", "10 mô hình"], Task.Targets.Select(t => t.Text));
        Assert.Equal<string>(["Quyết định", "Kế hoạch", "Báo cáo"], Task.Deliverables);
        Assert.Equal(
            ("Ảnh", "Phụ lục, dòng 5", "Ô cuối", "tep/ke-hoach.pdf"),
            (Task.Evidence, Task.Provenance, Assert.Single(Task.Damaged), Assert.Single(Task.Files).Path)
        );
    }

    [Fact]
    public void Parts_keep_what_is_theirs_and_no_alignment_is_made_up()
    {
        Assert.Equal(["a", "b"], Task.Subtasks.Select(s => s.Label));
        Assert.Equal(new DateOnly(2024, 3, 31), Task.Subtasks[0].Deadline?.Last);
        Assert.Equal<string>(["Báo cáo a"], Task.Subtasks[0].Deliverables);
        Assert.Empty(Task.Subtasks[1].Deliverables);
    }

    [Fact]
    public void Plans_stand_the_newest_first()
    {
        var bound = ExampleContent.Bind(
            "kế hoạch: A\n  mã: a\n  ngày ban hành: 1/1/2023\nkế hoạch: B\n  mã: b\n  thời kỳ: 2025\nkế hoạch: C\n  mã: c\n  ngày ban "
                + "hành: 1/1/2024\nkế hoạch: D\n  mã: d\n"
        );
        Assert.Equal(["b", "c", "a", "d"], bound.Content.Plans.Select(p => p.Id));
    }

    [Fact]
    public void A_second_plan_of_the_same_identifier_is_told_and_left_out()
    {
        var bound = ExampleContent.Bind("kế hoạch: A\nkế hoạch: B\n");
        Assert.Equal(["A"], bound.Content.Plans.Select(p => p.Title));
        Assert.Equal(["2:1 PAPI3009"], Sources.Codes(bound.Diagnostics));
    }

    [Fact]
    public void Whatever_the_order_of_the_files_the_content_is_the_same()
    {
        var trees = Repository.ContentSources.Select(SyntaxTree.Parse).ToList();
        var there = SiteContent.Bind(trees);
        var back = SiteContent.Bind(Enumerable.Reverse(trees));
        Assert.Equal(Sources.Printed(there.Diagnostics), Sources.Printed(back.Diagnostics));
        Assert.Equal(there.Content.Registry.Agencies.Select(a => a.Id), back.Content.Registry.Agencies.Select(a => a.Id));
    }
}
