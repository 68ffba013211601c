namespace PapiSite.Tests.Cli;

/// <summary>The whole of what an editor sees of a folder with mistakes.</summary>
public sealed class CheckTests : IDisposable
{
    private readonly Workplace _work = new();

    public CheckTests()
    {
        _work.WriteSmallContent();
    }

    public void Dispose() => _work.Dispose();

    [Fact]
    public async Task A_sound_folder_is_counted()
    {
        Assert.Equal(new Outcome(0, "4 tệp: 0 lỗi, 0 cảnh báo, 0 lưu ý.\n", ""), await _work.RunAsync("check"));
        Assert.Equal(new Outcome(0, "4 files: 0 errors, 0 warnings, 0 notes.\n", ""), await _work.RunAsync("check", "--lang", "en"));
    }

    [Fact]
    public async Task An_answered_note_is_counted_and_not_printed()
    {
        _work.Write(
            "content/ke-hoach/b.papi",
            "kế hoạch: Kế hoạch B\n  địa bàn: tỉnh A\n  nhiệm vụ 1: Một  # đã đối chiếu\n    chủ trì: Sở Một\n"
        );
        Assert.Equal(new Outcome(0, "5 tệp: 0 lỗi, 0 cảnh báo, 0 lưu ý; 1 lưu ý khác đã đối chiếu.\n", ""), await _work.RunAsync("check"));
        Assert.Equal(
            new Outcome(0, "5 files: 0 errors, 0 warnings, 0 notes; 1 more note answered.\n", ""),
            await _work.RunAsync("check", "--lang", "en")
        );
    }

    [Fact]
    public async Task Mistakes_are_told_in_Vietnamese_all_at_once()
    {
        WriteMistakes();
        Assert.Equal(
            new Outcome(
                1,
                """
                ke-hoach/b.papi:3:3: lưu ý PAPI4003: Nhiệm vụ này không có thời gian hoàn thành.
                   3 |   nhiệm vụ 1: Một
                     |   ^^^^^^^^^^
                     = cách sửa: Thêm “hạn: …”; nếu văn bản đã ký để trống thì viết “hạn: không nêu”, lưu ý này vẫn còn để cơ quan ban hành biết.

                ke-hoach/b.papi:4:5: lỗi PAPI1006: Không có từ khóa “chủ chì”.
                   4 |     chủ chì: Sở Một
                     |     ^^^^^^^
                     = cách sửa: Có phải là “chủ trì”? Nếu dòng này là lời văn, hãy nối nó vào dòng trên.

                ke-hoach/b.papi:6:14: cảnh báo PAPI3002: Danh bạ không có cơ quan “Sở Hai”.
                   6 |     chủ trì: Sở Hai
                     |              ^^^^^^
                     = cách sửa: Nếu là chữ viết tắt của một cơ quan đã có, thêm vào “viết tắt” của cơ quan ấy; cơ quan mới thì khai báo trong thư mục co-quan; cố ý để ngoài thì viết “(ngoài danh bạ)” sau tên.

                ke-hoach/b.papi:7:10: lỗi PAPI2026: Không thể có thời gian “tháng 0”.
                   7 |     hạn: tháng 0/2024
                     |          ^^^^^^^^^^^^
                     = cách sửa: Kiểm tra lại văn bản đã ký: tháng từ 1 đến 12, quý từ I đến IV, năm bốn chữ số, năm đầu trước năm cuối.

                5 tệp: 2 lỗi, 1 cảnh báo, 1 lưu ý.
                Giải thích một mã: “papisite explain PAPI1006”.

                """,
                ""),
            await _work.RunAsync("check"));
    }

    [Fact]
    public async Task Mistakes_are_told_in_English_all_at_once()
    {
        WriteMistakes();
        Assert.Equal(
            new Outcome(
                1,
                """
                ke-hoach/b.papi:3:3: note PAPI4003: The task has no deadline.
                   3 |   nhiệm vụ 1: Một
                     |   ^^^^^^^^^^
                     = what to do: Add “hạn: …”; if the signed document leaves it empty, write “hạn: không nêu”, and this note stays for the issuer to see.

                ke-hoach/b.papi:4:5: error PAPI1006: There is no keyword “chủ chì”.
                   4 |     chủ chì: Sở Một
                     |     ^^^^^^^
                     = what to do: Did you mean “chủ trì”? If the line is text, join it to the line above.

                ke-hoach/b.papi:6:14: warning PAPI3002: The directory has no agency “Sở Hai”.
                   6 |     chủ trì: Sở Hai
                     |              ^^^^^^
                     = what to do: If it is an abbreviation of an agency that is there, add it to that agency's “viết tắt”; a new one is declared in the folder co-quan; if it is meant to stay outside, write “(ngoài danh bạ)” behind the name.

                ke-hoach/b.papi:7:10: error PAPI2026: There is no such time as “tháng 0”.
                   7 |     hạn: tháng 0/2024
                     |          ^^^^^^^^^^^^
                     = what to do: Check the signed document: months are 1 to 12, quarters I to IV, years have four digits, the first year stands first.

                5 files: 2 errors, 1 warning, 1 note.
                What a code means: “papisite explain PAPI1006”.

                """,
                ""),
            await _work.RunAsync("check", "--lang", "en"));
    }

    [Fact]
    public async Task Notes_alone_are_no_failure()
    {
        _work.Write(
            "content/ke-hoach/b.papi",
            "kế hoạch: Kế hoạch B\n  địa bàn: tỉnh A\n  thời kỳ: 2024\n  nhiệm vụ 1: Một\n    chủ trì: Sở Một\n"
        );
        Assert.Equal(
            new Outcome(
                0,
                """
                ke-hoach/b.papi:4:3: lưu ý PAPI4003: Nhiệm vụ này không có thời gian hoàn thành.
                   4 |   nhiệm vụ 1: Một
                     |   ^^^^^^^^^^
                     = cách sửa: Thêm “hạn: …”; nếu văn bản đã ký để trống thì viết “hạn: không nêu”, lưu ý này vẫn còn để cơ quan ban hành biết.

                5 tệp: 0 lỗi, 0 cảnh báo, 1 lưu ý.
                Giải thích một mã: “papisite explain PAPI4003”.

                """,
                ""),
            await _work.RunAsync("check"));
    }

    [Fact]
    public async Task Checking_writes_nothing()
    {
        WriteMistakes();
        _work.Age("content");
        var before = _work.Files(".");
        await _work.RunAsync("check");
        Assert.Equal(before, _work.Files("."));
    }

    [Fact]
    public async Task A_folder_without_sources_has_no_settings()
    {
        Directory.CreateDirectory(_work.PathOf("trong"));
        Assert.Equal(
            new Outcome(
                0,
                "trang-web.papi:1:1: cảnh báo PAPI3014: Thư mục nội dung chưa có mục “trang web”.\n   1 | \n     | ^\n"
                    + "     = cách sửa: Thêm tệp trang-web.papi, bắt đầu bằng “trang web: <tên trang>”.\n\n0 tệp: 0 lỗi, 1 cảnh báo, 0 "
                    + "lưu ý.\nGiải thích một mã: “papisite explain PAPI3014”, hoặc mục /huong-dan/ trên trang web.\n",
                ""
            ),
            await _work.RunAsync("check", "trong")
        );
    }

    private void WriteMistakes() =>
        _work.Write(
            "content/ke-hoach/b.papi",
            "kế hoạch: Kế hoạch B\n  địa bàn: tỉnh A\n  nhiệm vụ 1: Một\n    chủ chì: Sở Một\n  nhiệm vụ 2: Hai\n    chủ trì: Sở Hai\n    "
                + "hạn: tháng 0/2024\n"
        );
}
