using FsCheck;
using FsCheck.Fluent;
using PapiSite.Language.Formatting;
using PapiSite.Model.Changes;
using PapiSite.Site;
using PapiSite.Site.Wording;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Model.Changes;

/// <summary>What changed between two versions of a file, in the words that readers see.</summary>
public sealed class VersionChangesTests
{
    private const string Plan = """
        kế hoạch: Kế hoạch A
          số hiệu: 1/KH-UBND
          phối hợp: Sở Một; Sở Hai
          nhóm I: Công khai
            nhiệm vụ 1: Công khai danh sách hộ nghèo
              chủ trì: Sở Một
              hạn: năm 2024
            nhiệm vụ 2: Công khai thu, chi ngân sách
              chủ trì: Sở Hai
              hạn: quý I năm 2024
            nhiệm vụ 3: Trả lời kiến nghị của người dân
              chủ trì: Sở Ba
          nhóm II: Trách nhiệm giải trình
            nhiệm vụ 1: Tiếp công dân định kỳ
              chủ trì: Sở Một

        """;

    [Fact]
    public void A_task_put_in_front_moves_the_numbers_and_is_told_as_one_change() =>
        Same(
            Plan,
            Plan.Replace("nhiệm vụ 3:", "nhiệm vụ 4:")
                .Replace("nhiệm vụ 2:", "nhiệm vụ 3:")
                .Replace("nhiệm vụ 1: Công khai danh", "nhiệm vụ 1: Công khai quy hoạch\n    nhiệm vụ 2: Công khai danh"),
            "Kế hoạch 1/KH-UBND: thêm nhiệm vụ I.1 “Công khai quy hoạch”; nhiệm vụ I.1–I.3 đổi số thành I.2–I.4."
        );

    [Fact]
    public void A_task_taken_out_moves_the_numbers_back() =>
        Same(
            Plan,
            Plan.Replace("    nhiệm vụ 1: Công khai danh sách hộ nghèo\n      chủ trì: Sở Một\n      hạn: năm 2024\n", "")
                .Replace("nhiệm vụ 2:", "nhiệm vụ 1:")
                .Replace("nhiệm vụ 3:", "nhiệm vụ 2:"),
            "Kế hoạch 1/KH-UBND: bỏ nhiệm vụ I.1 “Công khai danh sách hộ nghèo”; nhiệm vụ I.2–I.3 đổi số thành I.1–I.2."
        );

    [Fact]
    public void Two_tasks_that_change_places_keep_their_pages() =>
        Same(
            Plan,
            Plan.Replace("nhiệm vụ 1: Công khai danh", "nhiệm vụ x: Công khai danh")
                .Replace("nhiệm vụ 2: Công", "nhiệm vụ 1: Công")
                .Replace("nhiệm vụ x:", "nhiệm vụ 2:"),
            "Kế hoạch 1/KH-UBND: nhiệm vụ I.1 đổi số thành I.2, I.2 thành I.1."
        );

    [Fact]
    public void A_group_put_in_front_moves_the_labels_of_groups_and_the_tasks_follow() => Same(
        Plan, Plan.Replace("nhóm II:", "nhóm III:").Replace("nhóm I: Công", "nhóm I: Mở đầu\n  nhóm II: Công"),
        "Kế hoạch 1/KH-UBND: thêm nhóm I “Mở đầu”.", "Kế hoạch 1/KH-UBND: nhóm I “Công khai” đổi số thành II.",
        "Kế hoạch 1/KH-UBND: nhóm II “Trách nhiệm giải trình” đổi số thành III.");

    [Fact]
    public void A_line_that_tasks_inherit_is_one_change() => Same(
        Plan, Plan.Replace("phối hợp: Sở Một; Sở Hai", "phối hợp: Sở Một; Sở Bốn"),
        "Kế hoạch 1/KH-UBND: 4 nhiệm vụ (I.1–I.3, II.1): thêm cơ quan phối hợp “Sở Bốn”; bỏ cơ quan phối hợp “Sở Hai”.");

    [Fact]
    public void An_identifier_holds_a_task_through_any_change() =>
        Same(
            Plan.Replace("hộ nghèo\n", "hộ nghèo\n      mã: ho-ngheo\n"),
            Plan.Replace("nhiệm vụ 1: Công khai danh sách hộ nghèo\n", "nhiệm vụ 9: Niêm yết tại nhà văn hóa\n      mã: ho-ngheo\n"),
            "Kế hoạch 1/KH-UBND: nhiệm vụ I.1 đổi số thành I.9.",
            "Kế hoạch 1/KH-UBND: nhiệm vụ I.9: tiêu đề sửa thành: [-Công khai danh sách hộ nghèo-] {+Niêm yết tại nhà văn hóa+}."
        );

    [Fact]
    public void A_deadline_may_come_and_go() => Same(
        Plan, Plan.Replace("      hạn: năm 2024\n", "").Replace("chủ trì: Sở Ba\n", "chủ trì: Sở Ba\n      hạn: thường xuyên\n"),
        "Kế hoạch 1/KH-UBND: nhiệm vụ I.1 “Công khai danh sách hộ nghèo”: bỏ thời hạn “năm 2024”.",
        "Kế hoạch 1/KH-UBND: nhiệm vụ I.3 “Trả lời kiến nghị của người dân”: thêm thời hạn “thường xuyên”.");

    [Fact]
    public void Particulars_of_a_plan_are_told() => Same(
        Plan, Plan.Replace("1/KH-UBND", "2/KH-UBND\n  ngày ban hành: 1/2/2024").Replace("Kế hoạch A", "Kế hoạch lớn A"),
        "Kế hoạch 2/KH-UBND: tên sửa thành: Kế hoạch {+lớn+} A.", "Kế hoạch 2/KH-UBND: số hiệu đổi từ “1/KH-UBND” thành “2/KH-UBND”.",
        "Kế hoạch 2/KH-UBND: thêm ngày ban hành “1/2/2024”.");

    [Fact]
    public void Many_tasks_at_once_are_one_change() => Same(
        Plan, Plan + string.Concat(Enumerable.Range(2, 6).Select(n => $"    nhiệm vụ {n}: Việc thứ {n} khác hẳn\n")),
        "Kế hoạch 1/KH-UBND: thêm 6 nhiệm vụ (II.2–II.7).");

    [Theory]
    [InlineData("  # lời ghi riêng\n")]
    [InlineData("\n\n")]
    public void Comments_and_blank_lines_change_nothing(string line) => Same(Plan, Plan.Replace("  nhóm II", line + "  nhóm II"));

    [Fact]
    public void The_form_of_a_file_changes_nothing()
    {
        Same(Plan, Formatter.Format(Sources.ParseSound(Plan.Replace("\n  ", "\n    "))));
        Same(Plan, Plan.Replace("nhiệm vụ", "TASK").Replace("hạn:", "deadline:"));
        Same(Plan, Plan.Replace("      chủ trì: Sở Một\n      hạn: năm 2024\n", "      hạn: Năm   2024\n      chủ trì: Sở Một\n"));
        Same(Plan, Plan.Replace("phối hợp: Sở Một; Sở Hai", "phối hợp: Sở Hai; Sở Một"));
    }

    [Fact]
    public void Departments_of_like_names_are_not_taken_for_each_other() =>
        Same(
            "địa bàn: tỉnh A\n  cơ quan: Sở Tài nguyên và Môi trường\n",
            "địa bàn: tỉnh A\n  cơ quan: Sở Nông nghiệp và Môi trường\n",
            "Danh bạ cơ quan, tỉnh A: bỏ cơ quan “Sở Tài nguyên và Môi trường”.",
            "Danh bạ cơ quan, tỉnh A: thêm cơ quan “Sở Nông nghiệp và Môi trường”."
        );

    [Fact]
    public void An_agency_that_keeps_its_old_name_beside_the_new_one_was_renamed() =>
        Same(
            "địa bàn: tỉnh A\n  cơ quan: Phòng Văn hóa\n",
            "địa bàn: tỉnh A\n  cơ quan: Phòng Văn hóa và Thông tin\n    tên khác: Phòng Văn hóa\n",
            "Danh bạ cơ quan, tỉnh A: cơ quan “Phòng Văn hóa” đổi tên thành “Phòng Văn hóa và Thông tin”."
        );

    [Fact]
    public void A_file_with_errors_says_nothing() => Assert.Null(ContentVersion.Of(Sources.Parse("kế hoạch: A\n  hạn: tháng 13/2024\n")));

    [Fact]
    public void A_version_is_no_other_than_itself_and_backwards_what_came_went()
    {
        string[] seeds =
        [
            Plan,
            .. Repository.ContentSources.Where(s => s.Path.StartsWith("ke-hoach/", StringComparison.Ordinal)).Select(s => s.Text),
        ];
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
            {
                var random = new Random(seed);
                var lines = seeds[random.Next(seeds.Length)].ReplaceLineEndings("\n").Split('\n');
                // Heads of tasks left out at random make other versions of a plan.
                var fewer = lines.Where(line => !line.TrimStart().StartsWith("nhiệm vụ", StringComparison.Ordinal) || random.Next(8) > 0);
                if (Version(string.Join('\n', fewer)) is not { } other || Version(string.Join('\n', lines)) is not { } whole)
                    return;
                var (forth, back) = (VersionChanges.Between(whole, other).Changes, VersionChanges.Between(other, whole).Changes);
                Assert.Empty(VersionChanges.Between(whole, whole).Changes);
                Assert.Empty(VersionChanges.Between(other, other).Moves);
                Assert.Equal(Came(forth), Went(back));
                Assert.Equal(Went(forth), Came(back));
            })
            .Check(
                Config
                    .QuickThrowOnFailure.WithMaxTest(200)
                    .WithReplay(new Replay(new Rnd(20261121, 151), Microsoft.FSharp.Core.FSharpOption<int>.None))
            );
    }

    private static IEnumerable<string> Came(IEnumerable<ContentChange> changes) => changes.SelectMany(c => c switch
    {
        TasksAdded added => added.Added.Select(t => t.Id),
        TasksRenumbered renumbered => renumbered.Added.Select(t => t.Id),
        _ => [],
    }).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Went(IEnumerable<ContentChange> changes) => changes.SelectMany(c => c switch
    {
        TasksRemoved removed => removed.Removed.Select(t => t.Id),
        TasksRenumbered renumbered => renumbered.Removed.Select(t => t.Id),
        _ => [],
    }).Order(StringComparer.Ordinal);

    private static ContentVersion? Version(string text) => ContentVersion.Of(Sources.Parse(text));

    private static void Same(string before, string after, params string[] expected)
    {
        var texts = InterfaceTexts.Of(SiteLanguage.Vietnamese);
        Assert.Equal(expected, VersionChanges.Between(Version(before)!, Version(after)!).Changes.Select(texts.ChangeSentence));
    }
}
