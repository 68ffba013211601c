using PapiSite.Language.Diagnostics;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Model;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Language.Diagnostics;

/// <summary>A plan with ten different mistakes, and all that an editor sees of them in one run.</summary>
public sealed class TenMistakesTests
{
    private const string Plan = """
        kế hoạch: Nâng cao Chỉ số PAPI năm 2024
          ngày ban hành: 31/6/2024
          địa bàn: tỉnh Thí Dụ
          nhóm I: Tham gia của người dân
            kết quả: 5,37/10 điểm; hạng 11/63
            nhiệm vuu 1: Tuyên truyền Luật Thực hiện dân chủ ở cơ sở
              chủ trì: Sở Tài chánh
              hạn: cuối năm nay
            nhiệm vụ 2: Công khai các khoản đóng góp
              chủ trì: Sở Nội vụ, Sở Tài chính
              hạn: năm 2024
              hạn: năm 2025
           nhiệm vụ 3: Tiếp công dân
              chủ trì: Sở Y tế
              phối hợp: UBND tỉnh (đối với cấp tỉnh
              hạn:

        """;

    private const string Vietnamese = """
        ke-hoach/vi-du.papi:2:18: lỗi PAPI2002: Lịch không có ngày 31/6/2024.
           2 |   ngày ban hành: 31/6/2024
             |                  ^^^^^^^^^
             = cách sửa: Kiểm tra lại ngày và tháng trong văn bản đã ký.
        ke-hoach/vi-du.papi:5:5: lỗi PAPI1016: “kết quả” cần một nhãn trước dấu hai chấm.
           5 |     kết quả: 5,37/10 điểm; hạng 11/63
             |     ^^^^^^^
             = cách sửa: Viết một năm, như “kết quả 2024:”.
        ke-hoach/vi-du.papi:6:5: lỗi PAPI1006: Không có từ khóa “nhiệm vuu 1”.
           6 |     nhiệm vuu 1: Tuyên truyền Luật Thực hiện dân chủ ở cơ sở
             |     ^^^^^^^^^^^
             = cách sửa: Có phải là “nhiệm vụ”? Nếu dòng này là lời văn, hãy nối nó vào dòng trên.
        ke-hoach/vi-du.papi:7:16: cảnh báo PAPI3001: Danh bạ không có cơ quan “Sở Tài chánh”.
           7 |       chủ trì: Sở Tài chánh
             |                ^^^^^^^^^^^^
             = cách sửa: Có phải là “Sở Tài chính”? Nếu đúng là tên khác của cơ quan ấy, thêm vào “tên khác” trong danh bạ.
        ke-hoach/vi-du.papi:8:12: cảnh báo PAPI2003: Hạn “cuối năm nay” được giữ nguyên lời nhưng không có ngày: không vào lịch, không bao giờ bị tính là quá hạn.
           8 |       hạn: cuối năm nay
             |            ^^^^^^^^^^^^
             = cách sửa: Văn bản in như vậy thì giữ nguyên; ô ghi “như trên” thì chép hạn của dòng trên. Nếu không, viết theo một trong các dạng: năm 2024; 2021-2025; quý II năm 2024; tháng 6/2024; trước ngày 20/12/2024; hằng năm; hằng quý; trước ngày 20 hằng tháng; thường xuyên; sau khi …; không nêu.
        ke-hoach/vi-du.papi:10:16: lưu ý PAPI3004: “Sở Nội vụ, Sở Tài chính” được đọc là “Sở Nội vụ; Sở Tài chính”.
          10 |       chủ trì: Sở Nội vụ, Sở Tài chính
             |                ^^^^^^^^^^^^^^^^^^^^^^^
             = cách sửa: Đúng như vậy thì nên viết hẳn “Sở Nội vụ; Sở Tài chính”. Nếu là một tên thì khai báo tên ấy trong thư mục co-quan.
        ke-hoach/vi-du.papi:12:7: lỗi PAPI1012: “hạn” đã có ở trên, cùng một mục.
          12 |       hạn: năm 2025
             |       ^^^
             = cách sửa: Mỗi mục chỉ giữ một dòng “hạn”; nếu dòng này là của nhiệm vụ khác, thêm dòng “nhiệm vụ …: …” ở trên nó.
        ke-hoach/vi-du.papi:13:1: lỗi PAPI1005: Dòng này không thẳng hàng với các dòng cùng cấp.
          13 |    nhiệm vụ 3: Tiếp công dân
             | ^^^
             = cách sửa: Thụt vào đúng 4 dấu cách như các dòng cùng cấp; lệnh “papisite fmt” làm việc này giúp.
        ke-hoach/vi-du.papi:15:17: lỗi PAPI2007: Không đọc được tên cơ quan “UBND tỉnh (đối với cấp tỉnh”.
          15 |       phối hợp: UBND tỉnh (đối với cấp tỉnh
             |                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^
             = cách sửa: Viết tên cơ quan rồi mới đến điều kiện trong một cặp ngoặc tròn: UBND tỉnh (đối với kế hoạch cấp tỉnh).
        ke-hoach/vi-du.papi:16:7: lỗi PAPI1014: Sau “hạn” chưa có gì.
          16 |       hạn:
             |       ^^^
             = cách sửa: Viết hạn sau dấu hai chấm, ví dụ: Quý II năm 2024.

        """;

    private const string English = """
        ke-hoach/vi-du.papi:2:18: error PAPI2002: The calendar has no 31/6/2024.
           2 |   ngày ban hành: 31/6/2024
             |                  ^^^^^^^^^
             = what to do: Check day and month in the signed document.
        ke-hoach/vi-du.papi:5:5: error PAPI1016: “kết quả” needs a label before its colon.
           5 |     kết quả: 5,37/10 điểm; hạng 11/63
             |     ^^^^^^^
             = what to do: Write a year, as in “kết quả 2024:”.
        ke-hoach/vi-du.papi:6:5: error PAPI1006: There is no keyword “nhiệm vuu 1”.
           6 |     nhiệm vuu 1: Tuyên truyền Luật Thực hiện dân chủ ở cơ sở
             |     ^^^^^^^^^^^
             = what to do: Did you mean “nhiệm vụ”? If the line is text, join it to the line above.
        ke-hoach/vi-du.papi:7:16: warning PAPI3001: The directory has no agency “Sở Tài chánh”.
           7 |       chủ trì: Sở Tài chánh
             |                ^^^^^^^^^^^^
             = what to do: Did you mean “Sở Tài chính”? If it is another name of that agency, add it to its “tên khác”.
        ke-hoach/vi-du.papi:8:12: warning PAPI2003: The deadline “cuối năm nay” is kept in words and has no day: it is in no calendar, and never overdue.
           8 |       hạn: cuối năm nay
             |            ^^^^^^^^^^^^
             = what to do: Keep it if the document prints it so; for “như trên” copy the deadline of the row above. Else use one of these forms: năm 2024; 2021-2025; quý II năm 2024; tháng 6/2024; trước ngày 20/12/2024; hằng năm; hằng quý; trước ngày 20 hằng tháng; thường xuyên; sau khi …; không nêu.
        ke-hoach/vi-du.papi:10:16: note PAPI3004: “Sở Nội vụ, Sở Tài chính” is read as “Sở Nội vụ; Sở Tài chính”.
          10 |       chủ trì: Sở Nội vụ, Sở Tài chính
             |                ^^^^^^^^^^^^^^^^^^^^^^^
             = what to do: If that is right, better write “Sở Nội vụ; Sở Tài chính”. If it is one name, declare it in the folder co-quan.
        ke-hoach/vi-du.papi:12:7: error PAPI1012: “hạn” stands above already, under the same entry.
          12 |       hạn: năm 2025
             |       ^^^
             = what to do: Keep one “hạn” an entry; if this line is of another task, add a line “nhiệm vụ …: …” above it.
        ke-hoach/vi-du.papi:13:1: error PAPI1005: This line does not line up with its neighbours.
          13 |    nhiệm vụ 3: Tiếp công dân
             | ^^^
             = what to do: Indent it by 4 spaces, like its neighbours; “papisite fmt” does it for you.
        ke-hoach/vi-du.papi:15:17: error PAPI2007: The agency “UBND tỉnh (đối với cấp tỉnh” cannot be read.
          15 |       phối hợp: UBND tỉnh (đối với cấp tỉnh
             |                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^
             = what to do: Write the name, then a condition in one pair of parentheses: UBND tỉnh (đối với kế hoạch cấp tỉnh).
        ke-hoach/vi-du.papi:16:7: error PAPI1014: Nothing stands behind “hạn”.
          16 |       hạn:
             |       ^^^
             = what to do: Write a value (deadline) behind the colon, for example: Quý II năm 2024.

        """;

    [Fact]
    public void All_ten_are_told_in_one_run_with_place_caret_and_mend() => Assert.Equal(Vietnamese, Printed(MessageLanguage.Vietnamese));

    [Fact]
    public void All_ten_are_told_in_English() => Assert.Equal(English, Printed(MessageLanguage.English));

    [Fact]
    public void The_ten_are_ten_different_codes() => Assert.Equal(10, Diagnostics().Select(d => d.Code).Distinct().Count());

    private static string Printed(MessageLanguage language) => Sources.Printed(Diagnostics(), language);

    private static IEnumerable<Diagnostic> Diagnostics() => ExampleContent.Bind(Plan).Diagnostics;
}
