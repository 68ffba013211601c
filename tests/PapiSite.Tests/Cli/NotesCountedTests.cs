namespace PapiSite.Tests.Cli;

/// <summary>What building says of a content that can be published: errors and warnings, and how many notes; and where to read on.</summary>
public sealed class NotesCountedTests : IDisposable
{
    private const string Warned = "ke-hoach/b.papi:5:14: cảnh báo PAPI3002: Danh bạ không có cơ quan “Sở Hai”.";

    private readonly Workplace _work = new();

    public NotesCountedTests()
    {
        _work.WriteSmallContent();
    }

    public void Dispose() => _work.Dispose();

    [Fact]
    public async Task Notes_are_counted_and_the_command_that_lists_them_is_named()
    {
        WriteTwoNotes("content");
        Assert.StartsWith(
            "5 tệp: 0 lỗi, 0 cảnh báo, 2 lưu ý (xem bằng “papisite check”).\n",
            (await _work.RunAsync("build")).Error,
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "5 files: 0 errors, 0 warnings, 2 notes (listed by “papisite check”).\n",
            (await _work.RunAsync("build", "--lang", "en")).Error,
            StringComparison.Ordinal
        );
        Assert.Contains("lưu ý PAPI4003", (await _work.RunAsync("check")).Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("noi-dung", "papisite check noi-dung")]
    [InlineData("nội dung", "papisite check \"nội dung\"")]
    public async Task The_command_names_the_folder_as_it_would_be_typed(string folder, string command)
    {
        foreach (var (path, text) in Workplace.SmallContent) _work.Write($"{folder}/{path}", text);
        WriteTwoNotes(folder);
        Assert.StartsWith(
            $"5 tệp: 0 lỗi, 0 cảnh báo, 2 lưu ý (xem bằng “{command}”).\n",
            (await _work.RunAsync("build", folder)).Error,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Warnings_are_printed_and_answered_notes_counted_apart()
    {
        _work.Write(
            "content/ke-hoach/b.papi",
            "kế hoạch: Kế hoạch B\n  địa bàn: tỉnh A\n  thời kỳ: 2024\n  nhiệm vụ 1: Một\n    chủ trì: Sở Hai\n  nhiệm vụ 2: Hai  # đã "
                + "đối chiếu\n    chủ trì: Sở Một\n"
        );
        var outcome = await _work.RunAsync("build");
        Assert.StartsWith(Warned + "\n", outcome.Error, StringComparison.Ordinal);
        Assert.Contains(
            "\n\n5 tệp: 0 lỗi, 1 cảnh báo, 1 lưu ý (xem bằng “papisite check”); 1 lưu ý khác đã đối chiếu.\nGiải thích một mã: “papisite "
                + "explain PAPI3002”.\n",
            outcome.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("PAPI4003", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Errors_come_with_the_same_lines()
    {
        WriteTwoNotes("content");
        _work.Write("content/ke-hoach/c.papi", "kế hoạch: Kế hoạch C\n  địa bàn: tỉnh A\n  chủ chì: Sở Một\n");
        var outcome = await _work.RunAsync("build");
        Assert.Equal(1, outcome.Code);
        Assert.EndsWith(
            "Giải thích một mã: “papisite explain PAPI1006”.\nChưa tạo trang: hãy sửa các lỗi trên. Trang đã có (nếu có) vẫn nguyên như "
                + "cũ.\n",
            outcome.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("PAPI4003", outcome.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "“papisite explain PAPI1006”, hoặc mục /huong-dan/ trên trang web.")]
    [InlineData("  hướng dẫn biên tập: không\n", "“papisite explain PAPI1006”.")]
    [InlineData(
        "  địa chỉ gốc: https://example.gov.vn\n",
        "“papisite explain PAPI1006”, hoặc trang https://example.gov.vn/huong-dan/ma/papi1006/"
    )]
    [InlineData(
        "  địa chỉ gốc: https://example.gov.vn/ke-hoach/\n",
        "“papisite explain PAPI1006”, hoặc trang https://example.gov.vn/ke-hoach/huong-dan/ma/papi1006/"
    )]
    [InlineData("  địa chỉ gốc: https://example.gov.vn/a?b=1\n", null)]
    [InlineData("  địa chỉ gốc: không có\n", null)]
    public async Task The_page_of_the_code_is_named_where_the_site_is_known(string setting, string? told)
    {
        _work.Write("content/trang-web.papi", "trang web: Trang thử\n" + setting);
        _work.Write("content/ke-hoach/b.papi", "kế hoạch: Kế hoạch B\n  địa bàn: tỉnh A\n  chủ chì: Sở Một\n");
        var last = (await _work.RunAsync("check")).Out.TrimEnd('\n').Split('\n')[^1];
        Assert.StartsWith("Giải thích một mã: “papisite explain PAPI", last, StringComparison.Ordinal);
        if (told is not null) Assert.Equal("Giải thích một mã: " + told, last);
    }

    [Fact]
    public async Task Numbers_are_written_as_each_language_writes_them()
    {
        for (var file = 0; file < 1200; file++)
            _work.Write($"content/thuat-ngu/{file}.papi", $"thuật ngữ: chữ số {file}\n");
        _work.Write(
            "content/ke-hoach/b.papi",
            "kế hoạch: Kế hoạch B\n  địa bàn: tỉnh A\n" + string.Concat(Enumerable.Range(1, 500).Select(n => $"  nhiệm vụ {n}: Việc {n}\n"))
        );
        var vi = await _work.RunAsync("build");
        Assert.StartsWith("1.205 tệp: ", vi.Error, StringComparison.Ordinal);
        Assert.Matches(
            @"^Đã tạo \d\.\d{3} tệp \(\d\.\d{3} tệp mới hoặc thay đổi\) trong .+, tính đến ngày 15/1/2025, sau \d+,\d giây\.\n$",
            vi.Out
        );
        var en = await _work.RunAsync("build", "--lang", "en");
        Assert.StartsWith("1,205 files: ", en.Error, StringComparison.Ordinal);
        Assert.Matches(@"^Wrote \d,\d{3} files \(0 new or changed\) to .+, as of 15/1/2025, in \d+\.\d seconds\.\n$", en.Out);
    }

    [Fact]
    public async Task One_is_one_in_English()
    {
        _work.Write(
            "content/ke-hoach/b.papi",
            "kế hoạch: Kế hoạch B\n  địa bàn: tỉnh A\n  thời kỳ: 2024\n  nhiệm vụ 1: Một\n    chủ trì: Sở Một\n"
        );
        Assert.Contains(
            "\n5 files: 0 errors, 0 warnings, 1 note.\n",
            (await _work.RunAsync("check", "--lang", "en")).Out,
            StringComparison.Ordinal
        );
    }

    private void WriteTwoNotes(string folder) =>
        _work.Write(
            $"{folder}/ke-hoach/b.papi",
            "kế hoạch: Kế hoạch B\n  địa bàn: tỉnh A\n  thời kỳ: 2024\n  nhiệm vụ 1: Một\n    chủ trì: Sở Một\n  nhiệm vụ 2: Hai\n    chủ "
                + "trì: Sở Một\n"
        );
}
