using PapiSite.Language.Diagnostics;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Language.Parsing;

/// <summary>What an unknown, misplaced or incomplete keyword is answered with, in whole sentences.</summary>
public sealed class SuggestionTests
{
    [Fact]
    public void The_nearest_keyword_is_named() =>
        Prints(
            "kế hoạch: A\n  nhiem vuu 5: B\n",
            """
            thu.papi:2:3: lỗi PAPI1006: Không có từ khóa “nhiem vuu 5”.
               2 |   nhiem vuu 5: B
                 |   ^^^^^^^^^^^
                 = cách sửa: Có phải là “nhiệm vụ”? Nếu dòng này là lời văn, hãy nối nó vào dòng trên.

            """
        );

    [Fact]
    public void A_keyword_that_is_near_none_is_answered_with_those_allowed_here() =>
        Prints(
            "trang web: A\n  màu sắc chủ đạo: xanh\n",
            """
            thu.papi:2:3: lỗi PAPI1007: Không có từ khóa “màu sắc chủ đạo”.
               2 |   màu sắc chủ đạo: xanh
                 |   ^^^^^^^^^^^^^^^
                 = cách sửa: Ở đây dùng được: địa bàn, mô tả, cơ quan chủ quản, địa chỉ gốc, giấy phép, hướng dẫn biên tập, từ hỏi, ví dụ tìm kiếm, nhận báo cáo, hạn trả lời, tên tiếng Anh, địa chỉ, điện thoại, thư điện tử. Nếu dòng này là lời văn, hãy nối nó vào dòng trên hoặc đặt dưới “nguyên văn”.

            """
        );

    [Fact]
    public void Under_a_value_no_keyword_is_allowed_and_both_languages_say_so()
    {
        var diagnostic = Assert.Single(Sources.Parse("kế hoạch: A\n  hạn: năm 2024\n    màu sắc: xanh\n").Diagnostics);
        Assert.StartsWith("Ở đây dùng được: không từ khóa nào.", diagnostic.Mend(MessageLanguage.Vietnamese), StringComparison.Ordinal);
        Assert.StartsWith("Allowed here: no keyword.", diagnostic.Mend(MessageLanguage.English), StringComparison.Ordinal);
    }

    [Fact]
    public void A_misplaced_keyword_is_answered_with_its_places() =>
        Prints(
            "kế hoạch: A\n  sản phẩm: Báo cáo\n",
            """
            thu.papi:2:3: lỗi PAPI1008: “sản phẩm” không đứng được ở đây.
               2 |   sản phẩm: Báo cáo
                 |   ^^^^^^^^
                 = cách sửa: Đặt nó ngay dưới “nhiệm vụ”, “việc”, thụt vào sâu hơn dòng đó; nếu dòng này là lời văn, hãy nối nó vào dòng trên.

            """
        );

    [Fact]
    public void A_keyword_of_the_head_of_a_file_is_said_to_belong_there_in_both_languages()
    {
        var diagnostic = Assert.Single(Sources.Parse("kế hoạch: A\n  trang: B\n").Diagnostics);
        Assert.Equal(
            "Viết nó sát lề trái, ngoài mọi mục khác; nếu dòng này là lời văn, hãy nối nó vào dòng trên.",
            diagnostic.Mend(MessageLanguage.Vietnamese)
        );
        Assert.Equal(
            "Write it at the margin, outside every other entry; if the line is text, join it to the line above.",
            diagnostic.Mend(MessageLanguage.English)
        );
    }

    [Fact]
    public void A_missing_value_is_answered_with_an_example() =>
        Prints(
            "kế hoạch: A\n  thời kỳ:\n",
            """
            thu.papi:2:3: lỗi PAPI1014: Sau “thời kỳ” chưa có gì.
               2 |   thời kỳ:
                 |   ^^^^^^^
                 = cách sửa: Viết thời kỳ sau dấu hai chấm, ví dụ: 2021-2025.

            """
        );

    [Fact]
    public void A_missing_entry_is_asked_for() =>
        Prints(
            "trang: Giới thiệu\n",
            """
            thu.papi:1:1: lỗi PAPI1013: “trang” phải có “đường dẫn” ở dưới.
               1 | trang: Giới thiệu
                 | ^^^^^
                 = cách sửa: Thêm dòng “đường dẫn: …” thụt vào dưới dòng này.

            """
        );

    [Theory]
    [InlineData("nhiệm vụ thứ-nhất: B", "Nhãn đứng giữa từ khóa và dấu hai chấm: số như in trong văn bản, như “nhiệm vụ 1.2:”.")]
    [InlineData("kết quả 24: hạng 1/63", "Nhãn đứng giữa từ khóa và dấu hai chấm: một năm, như “kết quả 2024:”.")]
    [InlineData("hạn 5: năm 2024", "Nhãn đứng giữa từ khóa và dấu hai chấm: “hạn” không có nhãn, viết “hạn:”.")]
    [InlineData("bộ chỉ số PAR_INDEX: PAPI", "Nhãn đứng giữa từ khóa và dấu hai chấm: một mã, như “bộ chỉ số PAPI:”.")]
    [InlineData("địa bàn Vĩnh: A", "Nhãn đứng giữa từ khóa và dấu hai chấm: chữ thường không dấu và gạch nối, như “địa bàn vinh-phuc:”.")]
    public void A_bad_label_is_answered_with_the_form_that_the_keyword_takes(string line, string mend) =>
        Assert.Equal(mend, Assert.Single(Sources.Parse($"kế hoạch: A\n  {line}\n").Diagnostics).Mend(default));

    [Fact]
    public void A_sentence_that_begins_with_the_words_of_a_keyword_is_no_bad_label() =>
        Assert.Equal(["2:3 PAPI1006"], Sources.Codes(Sources.Parse("kế hoạch: A\n  nhiệm vụ của các sở: B\n").Diagnostics));

    private static void Prints(string text, string printed) => Assert.Equal(printed, Sources.Printed(Sources.Parse(text).Diagnostics));
}
