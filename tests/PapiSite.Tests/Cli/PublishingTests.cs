using System.Security.Cryptography;

namespace PapiSite.Tests.Cli;

/// <summary>A build gives the whole new site or leaves the old one as it was.</summary>
public sealed class PublishingTests : IDisposable
{
    private readonly Workplace _work = new();

    public PublishingTests() => _work.WriteSmallContent();

    public void Dispose() => _work.Dispose();

    [Fact]
    public async Task A_first_build_writes_the_site_and_says_so()
    {
        var outcome = await _work.RunAsync("build");
        Assert.Equal(
            (0, "4 tệp: 0 lỗi, 0 cảnh báo, 0 lưu ý.\nLưu ý: Không có lịch sử thay đổi: nội dung không được lưu trong một kho git.\n"),
            (outcome.Code, outcome.Error)
        );
        var count = _work.Files("site").Count;
        Assert.Matches(
            $@"^Đã tạo {count} tệp \({count - 1} tệp mới hoặc thay đổi\) trong {_work.PathOf("site")}, tính đến ngày 15/1/2025, sau "
                + @"\d+,\d giây\.\n$",
            outcome.Out
        );
        Assert.True(File.Exists(_work.PathOf("site/ke-hoach/a/1/index.html")));
        Assert.Equal("%PDF-1.4\n", _work.Read("site/tep/tep/ban ký.pdf"));
    }

    [Fact]
    public async Task Nothing_is_left_beside_the_site()
    {
        await _work.BuildAsync();
        await _work.BuildAsync();
        Assert.Equal(
            ["content", "site"],
            Directory.EnumerateFileSystemEntries(_work.Root).Select(Path.GetFileName).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task A_second_build_of_the_same_content_keeps_bytes_and_times()
    {
        await _work.BuildAsync();
        _work.Age("site");
        var before = _work.Files("site");
        var outcome = await _work.RunAsync("build");
        Assert.Equal(before, _work.Files("site"));
        Assert.Contains("(0 tệp mới hoặc thay đổi)", outcome.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_changed_page_changes_its_own_files_and_the_list_of_sums()
    {
        await _work.BuildAsync();
        _work.Age("site");
        var before = _work.Files("site");
        _work.Write(
            "content/trang/gioi-thieu.papi",
            Workplace.SmallContent["trang/gioi-thieu.papi"].Replace("đầu", "sau", StringComparison.Ordinal)
        );
        var outcome = await _work.RunAsync("build");
        var after = _work.Files("site");
        Assert.Equal(before.Keys, after.Keys);
        Assert.Equal(
            ["SHA256SUMS", "en/gioi-thieu/index.html", "gioi-thieu/index.html", .. WhereSearchNamesIt],
            after.Where(f => f.Value != before[f.Key]).Select(f => f.Key)
        );
        Assert.Contains("(4 tệp mới hoặc thay đổi)", outcome.Out, StringComparison.Ordinal);
    }

    /// <summary>The words of a page of prose are those that search finds it by.</summary>
    private static string[] WhereSearchNamesIt => ["search/index.bin", "search/pages-en.bin"];

    [Fact]
    public async Task A_page_that_is_gone_from_the_content_is_gone_from_the_site()
    {
        await _work.BuildAsync();
        File.Delete(_work.PathOf("content/trang/gioi-thieu.papi"));
        await _work.BuildAsync();
        Assert.False(Directory.Exists(_work.PathOf("site/gioi-thieu")));
    }

    [Fact]
    public async Task Errors_in_the_content_leave_the_old_site_untouched()
    {
        await _work.BuildAsync();
        _work.Age("site");
        var before = _work.Files("site");
        _work.Write("content/ke-hoach/b.papi", "kế hoạch: B\n  hạn: tháng 0/2024\n");
        var outcome = await _work.RunAsync("build");
        Assert.Equal(1, outcome.Code);
        Assert.Equal("", outcome.Out);
        Assert.EndsWith(
            "Chưa tạo trang: hãy sửa các lỗi trên. Trang đã có (nếu có) vẫn nguyên như cũ.\n",
            outcome.Error,
            StringComparison.Ordinal
        );
        Assert.Contains("ke-hoach/b.papi:2:8: lỗi PAPI", outcome.Error, StringComparison.Ordinal);
        Assert.Equal(before, _work.Files("site"));
    }

    [Fact]
    public async Task Errors_in_the_content_make_no_site()
    {
        _work.Write("content/ke-hoach/b.papi", "không phải\n");
        Assert.Equal(1, (await _work.RunAsync("build")).Code);
        Assert.Equal(["content"], Directory.EnumerateFileSystemEntries(_work.Root).Select(Path.GetFileName));
    }

    [Fact]
    public async Task The_list_of_sums_names_every_file_with_its_sum()
    {
        await _work.BuildAsync();
        var expected = _work.Files("site").Where(f => f.Key != "SHA256SUMS").Select(f => $"{f.Value.Sum}  {f.Key}\n");
        Assert.Equal(string.Concat(expected), _work.Read("site/SHA256SUMS"));
        Assert.Contains(
            $"{Convert.ToHexStringLower(SHA256.HashData("%PDF-1.4\n"u8))}  tep/tep/ban ký.pdf\n",
            _work.Read("site/SHA256SUMS"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_large_file_is_published_whole_and_changes_with_its_last_byte()
    {
        var bytes = new byte[1_000_000];
        for (var i = 0; i < bytes.Length; i++) bytes[i] = (byte)(i / 1000);
        _work.WriteBytes("content/tep/ban ký.pdf", bytes);
        await _work.BuildAsync();
        Assert.Equal(bytes, File.ReadAllBytes(_work.PathOf("site/tep/tep/ban ký.pdf")));
        Assert.Contains(
            $"{Convert.ToHexStringLower(SHA256.HashData(bytes))}  tep/tep/ban ký.pdf\n",
            _work.Read("site/SHA256SUMS"),
            StringComparison.Ordinal
        );

        _work.Age("site");
        var before = _work.Files("site");
        await _work.BuildAsync();
        Assert.Equal(before, _work.Files("site"));

        bytes[^1]++;
        _work.WriteBytes("content/tep/ban ký.pdf", bytes);
        await _work.BuildAsync();
        Assert.Equal(["SHA256SUMS", "tep/tep/ban ký.pdf"], _work.Files("site").Where(f => f.Value != before[f.Key]).Select(f => f.Key));
    }

    [Fact]
    public async Task Two_folders_get_the_same_bytes()
    {
        await _work.BuildAsync("-o", "mot");
        await _work.BuildAsync("-o", "hai/ba");
        Assert.Equal(_work.Files("mot").Select(f => (f.Key, f.Value.Sum)), _work.Files("hai/ba").Select(f => (f.Key, f.Value.Sum)));
    }

    [Theory]
    [InlineData("site/")]
    [InlineData("./site")]
    [InlineData("x/../site//")]
    public async Task The_output_may_be_written_in_any_way(string output)
    {
        await _work.BuildAsync("--output", output);
        await _work.BuildAsync("--output", output);
        Assert.Equal(
            ["content", "site"],
            Directory.EnumerateFileSystemEntries(_work.Root).Select(Path.GetFileName).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task An_empty_folder_is_filled()
    {
        Directory.CreateDirectory(_work.PathOf("site"));
        await _work.BuildAsync();
        Assert.True(File.Exists(_work.PathOf("site/index.html")));
    }

    [Fact]
    public async Task What_a_killed_build_left_is_cleared_away()
    {
        await _work.BuildAsync();
        _work.Age("site");
        var before = _work.Files("site");
        _work.Write(".papisite-site-moi-abcdefghijk/half/index.html", "nửa");
        _work.Write("site/.papisite-moi-abcdefghijk/half/index.html", "nửa");
        _work.Write("site/.papisite-giu", "");
        _work.Write(".papisite-site.khoa", "");
        await _work.BuildAsync();
        Assert.Equal(before, _work.Files("site"));
        Assert.Equal(
            ["content", "site"],
            Directory.EnumerateFileSystemEntries(_work.Root).Select(Path.GetFileName).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task Builds_at_once_leave_one_whole_site()
    {
        await _work.BuildAsync();
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => _work.RunAsync("build"))));
        Assert.All(outcomes, outcome => Assert.True(outcome.Code is 0 or 2, outcome.Error));
        Assert.Contains(outcomes, outcome => outcome.Code == 0);
        await The_list_of_sums_names_every_file_with_its_sum();
    }
}
