namespace PapiSite.Tests.Cli;

/// <summary>A plan and ten edits of it, one on each day from 2/3/2026 on, with the sentence that each gives.</summary>
internal static class TenEdits
{
    public const string PlanFile = "ke-hoach/thi-du-2026.papi";

    public const string AgencyFile = "co-quan/thi-du.papi";

    private const string Plan = """
        kế hoạch: Nâng cao Chỉ số PAPI huyện Thí Dụ năm 2026
          số hiệu: 12/KH-UBND
          địa bàn: huyện Thí Dụ
          thời kỳ: 2026
          nhóm I: Tham gia của người dân
            nhiệm vụ 1: Niêm yết quy chế dân chủ ở các thôn
              chủ trì: Phòng Nội vụ
              hạn: quý I năm 2026
            nhiệm vụ 2: Tập huấn cán bộ thôn
              chủ trì: Phòng Nội vụ
              hạn: tháng 5/2026
              chỉ tiêu: ≥ 90% cán bộ thôn
            nhiệm vụ 3: Đối thoại với người dân
              chủ trì: Phòng Nội vụ
              hạn: năm 2026
          nhóm II: Công khai, minh bạch
            nhiệm vụ 1: Công khai danh sách hộ ngèo
              chủ trì: Phòng Văn hóa
              hạn: tháng 6/2026
            nhiệm vụ 2: Công khai thu, chi ngân sách xã
              chủ trì: Phòng Tài chính
              hạn: hàng quý
            nhiệm vụ 3: Số hóa hồ sơ ngân sách
              chủ trì: Phòng Tài chính
              hạn: tháng 4/2026

        """;

    private const string Scanning = "    nhiệm vụ 3: Số hóa hồ sơ ngân sách\n      chủ trì: Phòng Tài chính\n      hạn: tháng 4/2026\n";

    /// <summary>The edits in their order: what is done, and what is told in Vietnamese and in English.</summary>
    public static IReadOnlyList<(Action<GitWorkplace> Do, string Vietnamese, string English)> All { get; } =
    [
        (
            work =>
                work.Edit(
                    PlanFile,
                    Scanning,
                    Scanning
                        + "    nhiệm vụ 4: Trả lời kiến nghị trên trang thông tin điện tử\n      chủ trì: Phòng Văn hóa\n      hạn: năm "
                        + "2026\n"
                ),
            "Kế hoạch 12/KH-UBND: thêm nhiệm vụ II.4 “Trả lời kiến nghị trên trang thông tin điện tử”.",
            "Plan 12/KH-UBND: added task II.4 “Trả lời kiến nghị trên trang thông tin điện tử”."),
        (work => work.Edit(PlanFile, "    nhiệm vụ 3: Đối thoại với người dân\n      chủ trì: Phòng Nội vụ\n      hạn: năm 2026\n", ""),
            "Kế hoạch 12/KH-UBND: bỏ nhiệm vụ I.3 “Đối thoại với người dân”.",
            "Plan 12/KH-UBND: removed task I.3 “Đối thoại với người dân”."
        ),
        (
            work =>
            {
                work.Edit(PlanFile, "nhiệm vụ 2: Tập", "nhiệm vụ 3: Tập");
                work.Edit(
                    PlanFile,
                    "    nhiệm vụ 1: Niêm",
                    "    nhiệm vụ 1: Bầu trưởng thôn\n      chủ trì: Phòng Nội vụ\n      hạn: năm 2026\n    nhiệm vụ 2: Niêm"
                );
            },
            "Kế hoạch 12/KH-UBND: thêm nhiệm vụ I.1 “Bầu trưởng thôn”; nhiệm vụ I.1–I.2 đổi số thành I.2–I.3.",
            "Plan 12/KH-UBND: added task I.1 “Bầu trưởng thôn”; tasks I.1–I.2 renumbered I.2–I.3."),
        (work =>
        {
            work.Edit(PlanFile, Scanning, "");
            work.Edit(PlanFile, "  nhóm II:", Scanning.Replace("nhiệm vụ 3", "nhiệm vụ 4", StringComparison.Ordinal) + "  nhóm II:");
        },
            "Kế hoạch 12/KH-UBND: nhiệm vụ II.3 “Số hóa hồ sơ ngân sách” chuyển từ nhóm II “Công khai, minh bạch” sang nhóm I “Tham gia "
                + "của người dân”, nay là số I.4.",
            "Plan 12/KH-UBND: task II.3 “Số hóa hồ sơ ngân sách” moved from group II “Công khai, minh bạch” to group I “Tham gia của "
                + "người dân”, now number I.4."
        ),
        (
            work => work.Edit(PlanFile, "tháng 5/2026", "tháng 7/2026"),
            "Kế hoạch 12/KH-UBND: nhiệm vụ I.3 “Tập huấn cán bộ thôn”: thời hạn đổi từ “tháng 5/2026” thành “tháng 7/2026”.",
            "Plan 12/KH-UBND: task I.3 “Tập huấn cán bộ thôn”: deadline changed from “tháng 5/2026” to “tháng 7/2026”."
        ),
        (
            work =>
                work.Edit(
                    PlanFile,
                    "chủ trì: Phòng Văn hóa\n      hạn: tháng 6/2026",
                    "chủ trì: Phòng Văn hóa; Phòng Nội vụ\n      hạn: tháng 6/2026"
                ),
            "Kế hoạch 12/KH-UBND: nhiệm vụ II.1 “Công khai danh sách hộ ngèo”: thêm cơ quan chủ trì “Phòng Nội vụ”.",
            "Plan 12/KH-UBND: task II.1 “Công khai danh sách hộ ngèo”: added leading agency “Phòng Nội vụ”."
        ),
        (
            work =>
                work.Edit(AgencyFile, "  cơ quan: Phòng Văn hóa\n", "  cơ quan: Phòng Văn hóa và Thông tin\n    tên khác: Phòng Văn hóa\n"),
            "Danh bạ cơ quan, huyện Thí Dụ: cơ quan “Phòng Văn hóa” đổi tên thành “Phòng Văn hóa và Thông tin”.",
            "Directory of agencies, huyện Thí Dụ: agency “Phòng Văn hóa” renamed “Phòng Văn hóa và Thông tin”."),
        (work => work.Edit(PlanFile, "hộ ngèo", "hộ nghèo"),
            "Kế hoạch 12/KH-UBND: nhiệm vụ II.1: tiêu đề sửa thành: Công khai danh sách hộ [-ngèo-] {+nghèo+}.",
            "Plan 12/KH-UBND: task II.1: title now reads: Công khai danh sách hộ [-ngèo-] {+nghèo+}."),
        (work => work.Edit(PlanFile, "≥ 90%", "≥ 95%"),
            "Kế hoạch 12/KH-UBND: nhiệm vụ I.3 “Tập huấn cán bộ thôn”: chỉ tiêu sửa thành: ≥ [-90%-] {+95%+} cán bộ thôn.",
            "Plan 12/KH-UBND: task I.3 “Tập huấn cán bộ thôn”: target now reads: ≥ [-90%-] {+95%+} cán bộ thôn."),
        (work => work.Edit(PlanFile, "Công khai, minh bạch", "Công khai, minh bạch trong hoạt động"),
            "Kế hoạch 12/KH-UBND: nhóm II: tên sửa thành: Công khai, minh bạch {+trong hoạt động+}.",
            "Plan 12/KH-UBND: group II: title now reads: Công khai, minh bạch {+trong hoạt động+}."),
    ];

    /// <summary>The day of an edit, from 0.</summary>
    public static DateOnly DayOf(int edit) => new(2026, 3, 2 + edit);

    /// <summary>A repository with the plan of 1/3/2026 and the edits, a commit each.</summary>
    public static GitWorkplace Made()
    {
        var work = new GitWorkplace();
        work.Write("trang-web.papi", "trang web: Trang thử\n  hướng dẫn biên tập: không\n");
        work.Write(
            AgencyFile,
            "địa bàn: huyện Thí Dụ\n  cấp: huyện\n  cơ quan: Phòng Nội vụ\n  cơ quan: Phòng Tài chính\n  cơ quan: Phòng Văn hóa\n"
        );
        work.Write(PlanFile, Plan);
        work.Commit(new(2026, 3, 1));
        foreach (var (edit, index) in All.Select((e, i) => (e, i)))
        {
            edit.Do(work);
            work.Commit(DayOf(index));
        }

        return work;
    }
}
