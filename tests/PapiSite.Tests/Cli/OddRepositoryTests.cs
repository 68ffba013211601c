namespace PapiSite.Tests.Cli;

/// <summary>
/// Repositories and settings that are not as one expects: the site is the same, or says what it does not know; it is always there.
/// </summary>
public sealed class OddRepositoryTests : IDisposable
{
    private const string Plan = "ke-hoach/a.papi";

    private readonly GitWorkplace _repository = new();

    public OddRepositoryTests()
    {
        _repository.Write("trang-web.papi", "trang web: Trang thử\n  hướng dẫn biên tập: không\n");
        _repository.Write(
            Plan,
            "kế hoạch: Kế hoạch A\n  số hiệu: 1/KH-UBND\n  thời kỳ: 2026\n  nhiệm vụ 1: Mở cửa ngày thứ bảy\n    hạn: tháng 5/2026\n"
        );
        _repository.Commit(new(2026, 3, 1));
    }

    private Workplace Work => _repository.Work;

    public void Dispose() => _repository.Dispose();

    [Theory]
    [InlineData("log.showRoot", "false")]
    [InlineData("log.diffMerges", "off")]
    [InlineData("log.diffMerges", "remerge")]
    [InlineData("log.diffMerges", "dense-combined")]
    [InlineData("log.follow", "true")]
    [InlineData("i18n.logOutputEncoding", "UTF-16")]
    [InlineData("i18n.commitEncoding", "UTF-16")]
    [InlineData("diff.orderFile", "khong-co")]
    [InlineData("diff.relative", "false")]
    [InlineData("diff.renames", "copies")]
    [InlineData("log.date", "relative")]
    [InlineData("color.ui", "always")]
    public async Task Settings_do_not_change_what_changed(string setting, string value)
    {
        _repository.Run("checkout", "--quiet", "-b", "nhanh");
        Move("tháng 5/2026", "tháng 6/2026", new(2026, 3, 2));
        _repository.Run("checkout", "--quiet", "main");
        _repository.Run("merge", "--quiet", "--no-ff", "--message", "Gộp", "nhanh");
        await Work.BuildAsync("-o", "truoc");
        Assert.Contains("tháng 6/2026", Work.Read("truoc/thay-doi/index.html"), StringComparison.Ordinal);
        Assert.Contains("thêm kế hoạch", Work.Read("truoc/thay-doi/index.html"), StringComparison.OrdinalIgnoreCase);
        _repository.Run("config", setting, value);
        await Work.BuildAsync("-o", "sau");
        Assert.Equal(Work.Files("truoc").Select(f => (f.Key, f.Value.Sum)), Work.Files("sau").Select(f => (f.Key, f.Value.Sum)));
    }

    [Theory]
    [InlineData("core.fsmonitor")]
    [InlineData("core.pager")]
    [InlineData("diff.external")]
    [InlineData("core.sshCommand")]
    [InlineData("core.alternateRefsCommand")]
    [InlineData("gpg.program")]
    public async Task What_a_repository_configures_does_not_run(string setting)
    {
        if (OperatingSystem.IsWindows()) return;
        Work.Write("chay.sh", $"#!/bin/sh\ntouch '{Work.PathOf("da-chay")}'\n");
        File.SetUnixFileMode(Work.PathOf("chay.sh"), (UnixFileMode)0b111_101_101);
        _repository.Run("config", setting, Work.PathOf("chay.sh"));
        await Work.BuildAsync();
        await Work.BuildAsync("--rev", "HEAD", "-o", "cu");
        await Work.RunAsync("diff", "HEAD");
        Assert.False(File.Exists(Work.PathOf("da-chay")));
    }

    [Theory]
    [InlineData("253402300800 +0000")]
    [InlineData("99999999999999 +0000")]
    [InlineData("-1 +0000")]
    [InlineData("xx +0000")]
    [InlineData("0 +0000")]
    [InlineData(null)]
    public async Task A_commit_with_an_odd_date_has_the_day_of_the_one_before(string? date)
    {
        Move("tháng 5/2026", "tháng 6/2026", new(2026, 3, 2));
        Work.Write(
            "lan-luu",
            $"tree {_repository.Run("rev-parse", "HEAD^{tree}")}\nparent {_repository.Run("rev-parse", "HEAD~1")}\nauthor a <a@b> 1 "
                + $"+0000\n{(date is null ? "" : $"committer a <a@b> {date}\n")}\nx\n"
        );
        _repository.Run("reset", "--quiet", "--hard", _repository.Run("hash-object", "-t", "commit", "-w", "--literally", "lan-luu"));
        Move("tháng 6/2026", "tháng 7/2026", new(2026, 3, 3));
        var outcome = await Work.RunAsync("build");
        Assert.Equal(0, outcome.Code);
        Assert.Contains(
            "Lưu ý: 1 lần lưu trong git ghi ngày sai hoặc sớm hơn lần lưu trước nó; trang ghi những thay đổi ấy vào ngày của lần lưu liền "
                + "trước.\n",
            outcome.Error,
            StringComparison.Ordinal
        );
        Assert.Equal(["3/3/2026: 7", "1/3/2026: 6"], DaysOfDeadlines());
    }

    [Fact]
    public async Task A_clock_that_was_slow_puts_no_change_before_the_one_it_follows()
    {
        Move("tháng 5/2026", "tháng 6/2026", new(2026, 3, 5));
        Move("tháng 6/2026", "tháng 7/2026", new(2026, 2, 1));
        Move("tháng 7/2026", "tháng 8/2026", new(2026, 3, 9));
        await Work.BuildAsync();
        Assert.Equal(["9/3/2026: 8", "5/3/2026: 7", "5/3/2026: 6"], DaysOfDeadlines());
    }

    [Theory]
    [InlineData("noi-dung")]
    [InlineData("du-lieu/noi dung/2026")]
    public async Task The_history_goes_on_over_a_renamed_content_folder(string later)
    {
        Move("tháng 5/2026", "tháng 6/2026", new(2026, 3, 2));
        _repository.Run("mv", "content/" + Plan, "content/ke-hoach/b.papi");
        _repository.Record(new(2026, 3, 3));
        await Work.BuildAsync("-o", "truoc");
        Directory.CreateDirectory(Work.PathOf(Path.GetDirectoryName(later) is { Length: > 0 } above ? above : "."));
        _repository.Run("mv", "content", later);
        _repository.Record(new(2026, 3, 4));
        await Work.BuildAsync(later, "-o", "sau");
        Assert.Equal(Work.Read("truoc/thay-doi/index.html"), Work.Read("sau/thay-doi/index.html"));
        Assert.True(File.Exists(Work.PathOf("sau/ke-hoach/a/index.html")), "the old address of the plan leads on");
        Assert.Equal(
            new Outcome(
                2,
                "",
                $"Bản “HEAD~1” không có thư mục {Path.GetFileName(later)}: khi ấy nội dung chưa có hoặc nằm trong thư mục tên khác. Chọn "
                    + $"bản mới hơn.\n"
            ),
            await Work.RunAsync("build", later, "--rev", "HEAD~1", "-o", "cu")
        );
    }

    [Fact]
    public async Task A_copy_without_older_contents_says_so_and_fetches_nothing()
    {
        Move("tháng 5/2026", "tháng 6/2026", new(2026, 3, 2));
        _repository.Run("config", "uploadpack.allowFilter", "true");
        _repository.Run("clone", "--quiet", "--filter=blob:none", new Uri(Work.Root).AbsoluteUri, "ban-sao");
        _repository.Run("-C", "ban-sao", "config", "protocol.ext.allow", "always");
        _repository.Run("-C", "ban-sao", "config", "remote.origin.url", $"ext::touch {Work.PathOf("da-chay")}");
        var outcome = await Work.RunAsync("build", "ban-sao/content");
        Assert.Equal(0, outcome.Code);
        Assert.EndsWith("(bản sao một phần); hãy tạo trang từ một bản sao đầy đủ.\n", outcome.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Work.PathOf("da-chay")));
    }

    [Fact]
    public async Task A_pointer_in_a_revision_is_told()
    {
        _repository.Edit(Plan, "  thời kỳ: 2026\n", "  thời kỳ: 2026\n  tệp: tep/ban-ky.pdf\n");
        _repository.Write("tep/ban-ky.pdf", "version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 12345\n");
        _repository.Commit(new(2026, 3, 2));
        _repository.Write("tep/ban-ky.pdf", "%PDF-1.4\n");
        await Work.BuildAsync();
        var outcome = await Work.RunAsync("build", "--rev", "HEAD", "-o", "cu");
        Assert.Equal(1, outcome.Code);
        Assert.Contains("ke-hoach/a.papi:4:8: lỗi PAPI3041: “tep/ban-ky.pdf” chỉ là con trỏ", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_difference_says_what_it_does_not_compare()
    {
        _repository.Write("trang/a.papi", "trang: Giới thiệu\n  đường dẫn: gioi-thieu\n  nội dung: Lời.\n");
        Assert.Equal(
            new Outcome(
                0,
                "Không có thay đổi nào trong kế hoạch và danh bạ.\nNgoài ra có 1 tệp khác nhau mà lệnh này không so sánh từng mục: "
                    + "trang/a.papi. Xem bằng “git diff”.\n",
                ""
            ),
            await Work.RunAsync("diff", "HEAD")
        );
    }

    private void Move(string old, string now, DateOnly day)
    {
        _repository.Edit(Plan, old, now);
        _repository.Commit(day);
    }

    /// <summary>The day of each moved deadline with the month that it was moved to, as the page of changes has them.</summary>
    private IEnumerable<string> DaysOfDeadlines()
    {
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(Work.Read("site/thay-doi/index.html"));
        return page.QuerySelectorAll("main section[aria-labelledby^=ngay-] li")
            .Where(l => l.TextContent.Contains("thành “tháng", StringComparison.Ordinal))
            .Select(l =>
                $"{l.Closest("section")!.QuerySelector("h2")!.TextContent.Replace("Ngày ", "", StringComparison.Ordinal)}: "
                    + $"{l.TextContent.Split("thành “tháng ")[1][0]}"
            );
    }
}
