namespace PapiSite.Tests.Cli;

/// <summary>Nothing is written through a link that lies in the content, and nothing of a person's is lost on the way.</summary>
public sealed class LinkedTargetsTests : IDisposable
{
    private const string Untidy = "KE HOACH:   Kế hoạch B\n     thoi ky: 2024\n";

    private const string Tidy = "kế hoạch: Kế hoạch B\n  thời kỳ: 2024\n";

    private readonly Workplace _work = new();

    public LinkedTargetsTests()
    {
        _work.WriteSmallContent();
        _work.Write("rieng/cua-toi.txt", "của tôi\n");
    }

    public void Dispose() => _work.Dispose();

    [Theory]
    [InlineData(".moi")]
    [InlineData(".tmp")]
    [InlineData("~")]
    public async Task A_link_beside_a_file_is_nothing_to_fmt(string ending)
    {
        _work.Write("content/ke-hoach/b.papi", Untidy);
        Link("content/ke-hoach/b.papi" + ending, "rieng/cua-toi.txt");
        await _work.RunAsync("fmt");
        Assert.Equal((Tidy, "của tôi\n"), (_work.Read("content/ke-hoach/b.papi"), _work.Read("rieng/cua-toi.txt")));
        Assert.Null(new FileInfo(_work.PathOf("content/ke-hoach/b.papi")).LinkTarget);
        Assert.NotNull(new FileInfo(_work.PathOf("content/ke-hoach/b.papi" + ending)).LinkTarget);
    }

    [Fact]
    public async Task A_file_of_the_editor_beside_stays()
    {
        _work.Write("content/ke-hoach/b.papi", Untidy);
        _work.Write("content/ke-hoach/b.papi.moi", "của tôi\n");
        await _work.RunAsync("fmt");
        Assert.Equal("của tôi\n", _work.Read("content/ke-hoach/b.papi.moi"));
    }

    [Theory]
    [InlineData(0b110_100_000)]
    [InlineData(0b110_000_000)]
    [InlineData(0b110_110_100)]
    public async Task The_mode_of_a_file_stays(int mode)
    {
        if (OperatingSystem.IsWindows()) return;
        _work.Write("content/ke-hoach/b.papi", Untidy);
        File.SetUnixFileMode(_work.PathOf("content/ke-hoach/b.papi"), (UnixFileMode)mode);
        await _work.RunAsync("fmt");
        Assert.Equal(
            (Tidy, (UnixFileMode)mode),
            (_work.Read("content/ke-hoach/b.papi"), File.GetUnixFileMode(_work.PathOf("content/ke-hoach/b.papi")))
        );
    }

    [Fact]
    public async Task A_new_plan_is_not_laid_into_a_linked_folder()
    {
        Directory.Move(_work.PathOf("content/ke-hoach"), _work.PathOf("that"));
        Link("content/ke-hoach", "that");
        var before = _work.Files(".");
        var (folder, target) = (_work.PathOf("content/ke-hoach"), _work.PathOf("that"));
        Assert.Equal(
            new Outcome(
                2,
                "",
                $"Thư mục {folder} là liên kết dẫn đến {target}, nên không ghi gì vào đó. Thay liên kết bằng một thư mục thật rồi chạy "
                    + $"lại.\n"
            ),
            await _work.RunAsync("new")
        );
        Assert.Equal(
            new Outcome(
                2,
                "",
                $"The folder {folder} is a link to {target}, so nothing was written there. Put a real folder in its place and run this "
                    + $"again.\n"
            ),
            await _work.RunAsync("new", "--lang", "en")
        );
        Assert.Equal(before, _work.Files("."));
    }

    [Theory]
    [InlineData("content/bao-cao")]
    [InlineData("content/bao-cao/2024-06")]
    public async Task A_new_report_is_not_laid_into_a_linked_folder(string folder)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_work.PathOf(folder))!);
        Link(folder, "rieng");
        var outcome = await _work.RunAsync("report", "new", "--agency", "Sở Một", "--period", "tháng 6 năm 2024");
        Assert.Equal((2, ""), (outcome.Code, outcome.Out));
        Assert.StartsWith($"Thư mục {_work.PathOf(folder)} là liên kết dẫn đến ", outcome.Error, StringComparison.Ordinal);
        Assert.Equal(["cua-toi.txt"], _work.Files("rieng").Keys);
    }

    [Fact]
    public async Task A_link_takes_the_name_of_a_new_plan()
    {
        Link("content/ke-hoach/ke-hoach-moi.papi", "rieng/chua-co.papi");
        Assert.Equal(0, (await _work.RunAsync("new")).Code);
        Assert.False(File.Exists(_work.PathOf("rieng/chua-co.papi")));
        Assert.True(File.Exists(_work.PathOf("content/ke-hoach/ke-hoach-moi-2.papi")));
    }

    [Fact]
    public async Task The_page_of_a_difference_is_not_written_through_a_link()
    {
        using var own = TenEdits.Made();
        var (link, target) = (own.Work.PathOf("khac.html"), own.Work.PathOf("cua-toi.txt"));
        own.Work.Write("cua-toi.txt", "của tôi\n");
        File.CreateSymbolicLink(link, target);
        var outcome = await own.Work.RunAsync("diff", "HEAD~1", "HEAD", "--html", "khac.html");
        Assert.Equal(
            (2, $"{link} là liên kết dẫn đến {target}, nên không ghi qua nó. Xóa liên kết ấy hoặc chọn tên tệp khác rồi chạy lại.\n"),
            (outcome.Code, outcome.Error)
        );
        Assert.Equal("của tôi\n", own.Work.Read("cua-toi.txt"));
        Assert.Equal(0, (await own.Work.RunAsync("diff", "HEAD~1", "HEAD", "--html", "khac-nua.html")).Code);
        Assert.Equal(0, (await own.Work.RunAsync("diff", "HEAD~1", "HEAD", "--html", "khac-nua.html")).Code);
    }

    private void Link(string path, string target) => File.CreateSymbolicLink(_work.PathOf(path), _work.PathOf(target));
}
