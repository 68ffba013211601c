namespace PapiSite.Tests.Cli;

/// <summary>A fact about links, modes and other things that Windows has not, or not for everybody.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute()
    {
        if (OperatingSystem.IsWindows()) Skip = "Windows has no such links and modes.";
    }
}

/// <summary>
/// A site is published into the folder that is there: the folder stays, wherever a link leads to it and whatever hangs on it.
/// </summary>
public sealed class OutputFolderTests : IDisposable
{
    private readonly Workplace _work = new();

    public OutputFolderTests() => _work.WriteSmallContent();

    public void Dispose() => _work.Dispose();

    [UnixFact]
    public async Task A_link_stays_and_the_folder_that_it_leads_to_gets_the_site()
    {
        Directory.CreateDirectory(_work.PathOf("ban/mot"));
        File.CreateSymbolicLink(_work.PathOf("hien-tai"), "ban/mot");
        File.CreateSymbolicLink(_work.PathOf("site"), _work.PathOf("hien-tai"));
        foreach (var words in new[] { "Lời giữa.", "Lời cuối." })
        {
            _work.Write(
                "content/trang/gioi-thieu.papi",
                Workplace.SmallContent["trang/gioi-thieu.papi"].Replace("Lời đầu.", words, StringComparison.Ordinal)
            );
            await _work.BuildAsync();
            Assert.Contains(words, _work.Read("ban/mot/gioi-thieu/index.html"), StringComparison.Ordinal);
        }

        Assert.Equal(
            ("ban/mot", _work.PathOf("hien-tai")),
            (new FileInfo(_work.PathOf("hien-tai")).LinkTarget, new FileInfo(_work.PathOf("site")).LinkTarget)
        );
        Assert.Equal(["mot"], Directory.EnumerateFileSystemEntries(_work.PathOf("ban")).Select(Path.GetFileName));
    }

    [UnixFact]
    public async Task Where_a_link_leads_to_nothing_yet_the_folder_is_made()
    {
        File.CreateSymbolicLink(_work.PathOf("site"), "ban/mot");
        await _work.BuildAsync();
        Assert.Equal("ban/mot", new FileInfo(_work.PathOf("site")).LinkTarget);
        Assert.True(File.Exists(_work.PathOf("ban/mot/index.html")));
    }

    [UnixFact]
    public async Task Links_in_a_circle_are_told()
    {
        File.CreateSymbolicLink(_work.PathOf("site"), "vong");
        File.CreateSymbolicLink(_work.PathOf("vong"), "site");
        var outcome = await _work.RunAsync("build");
        Assert.Equal(
            new Outcome(2, "", $"Các liên kết của đường dẫn {_work.PathOf("site")} dẫn vòng tròn. Sửa liên kết rồi chạy lại.\n"),
            outcome
        );
    }

    [UnixFact]
    public async Task An_output_that_lies_in_the_content_by_way_of_a_link_is_refused()
    {
        File.CreateSymbolicLink(_work.PathOf("lien-ket"), "content");
        Directory.CreateDirectory(_work.PathOf("content/site"));
        File.CreateSymbolicLink(_work.PathOf("trong"), "content/site");
        foreach (
            var (content, output) in new[]
            {
                ("content", "lien-ket/site"),
                ("lien-ket", "content/site"),
                ("content", "trong"),
                ("lien-ket", "lien-ket/x"),
            }
        )
        {
            var outcome = await _work.RunAsync("build", content, "-o", output);
            Assert.Equal(
                new Outcome(
                    2,
                    "",
                    $"Thư mục nhận trang ({_work.PathOf(output)}) chứa hoặc nằm trong thư mục nội dung; hãy chọn thư mục khác.\n"
                ),
                outcome
            );
        }
    }

    [UnixFact]
    public async Task The_folder_keeps_its_mode_and_is_the_same_folder()
    {
        const UnixFileMode Mode =
            UnixFileMode.SetGroup
            | UnixFileMode.UserRead
            | UnixFileMode.UserWrite
            | UnixFileMode.UserExecute
            | UnixFileMode.GroupRead
            | UnixFileMode.GroupExecute;
        var site = _work.PathOf("site");
        Directory.CreateDirectory(site);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(site, Mode);
        var born = Identity("site");
        await _work.BuildAsync();
        _work.Write("content/trang/them.papi", "trang: Thêm\n  đường dẫn: them\n  nội dung: Lời.\n");
        await _work.BuildAsync();
        if (!OperatingSystem.IsWindows()) Assert.Equal(Mode, File.GetUnixFileMode(site));
        Assert.Equal(born, Identity("site"));
        Assert.Equal(
            ["content", "site"],
            Directory.EnumerateFileSystemEntries(_work.Root).Select(Path.GetFileName).Order(StringComparer.Ordinal)
        );
    }

    [UnixFact]
    public async Task At_no_moment_is_a_page_missing()
    {
        await _work.BuildAsync();
        using var ending = new CancellationTokenSource();
        var (missing, looks) = (0, 0);
        var reader = Task.Run(() =>
        {
            while (!ending.IsCancellationRequested)
            {
                looks++;
                if (!File.Exists(_work.PathOf("site/gioi-thieu/index.html")) || !File.Exists(_work.PathOf("site/SHA256SUMS"))) missing++;
            }
        });
        for (var i = 0; i < 8; i++)
        {
            _work.Write(
                "content/trang/gioi-thieu.papi",
                Workplace.SmallContent["trang/gioi-thieu.papi"].Replace("Lời đầu.", $"Lời {i}.", StringComparison.Ordinal)
            );
            await _work.BuildAsync();
        }

        await ending.CancelAsync();
        await reader;
        Assert.True(looks > 1000, $"{looks}");
        Assert.Equal(0, missing);
    }

    [Fact]
    public async Task A_file_that_is_put_into_the_site_during_a_build_is_not_lost()
    {
        await _work.BuildAsync();
        for (var i = 0; i < 5; i++)
        {
            _work.Write(
                "content/trang/gioi-thieu.papi",
                Workplace.SmallContent["trang/gioi-thieu.papi"].Replace("Lời đầu.", $"Lời {i}.", StringComparison.Ordinal)
            );
            var building = Task.Run(() => _work.RunAsync("build"));
            while (!building.IsCompleted && !Directory.EnumerateDirectories(_work.Root, ".papisite-site-moi-*").Any())
            {
            }

            _work.Write("site/ghi-chu.txt", "của tôi");
            var outcome = await building;
            Assert.True(outcome.Code is 0 or 2, outcome.Error);
            Assert.Equal("của tôi", _work.Read("site/ghi-chu.txt"));
            Assert.Equal(2, (await _work.RunAsync("build")).Code);
            File.Delete(_work.PathOf("site/ghi-chu.txt"));
        }

        await _work.BuildAsync();
        Assert.Equal(
            ["content", "site"],
            Directory.EnumerateFileSystemEntries(_work.Root).Select(Path.GetFileName).Order(StringComparer.Ordinal)
        );
    }

    [UnixFact]
    public async Task Links_of_the_names_that_a_build_uses_are_not_followed()
    {
        await _work.BuildAsync();
        _work.Write("nha/.bashrc", "của tôi");
        _work.Write("nha/thu.txt", "của tôi");
        File.CreateSymbolicLink(_work.PathOf(".papisite-site.khoa"), "nha/.bashrc");
        Directory.CreateSymbolicLink(_work.PathOf(".papisite-site-moi-abcdefghijk"), "nha");
        Directory.CreateSymbolicLink(_work.PathOf("site/.papisite-moi-abcdefghijk"), _work.PathOf("nha"));
        await _work.BuildAsync();
        Assert.Equal("của tôi", _work.Read("nha/.bashrc"));
        Assert.Equal("của tôi", _work.Read("nha/thu.txt"));
        Assert.Equal(
            [".bashrc", "thu.txt"],
            Directory.EnumerateFileSystemEntries(_work.PathOf("nha")).Select(Path.GetFileName).Order(StringComparer.Ordinal)
        );
    }

    [UnixFact]
    public async Task A_link_in_the_site_is_a_file_of_someone_else()
    {
        await _work.BuildAsync();
        _work.Write("nha/thu.txt", "của tôi");
        Directory.CreateSymbolicLink(_work.PathOf("site/nha"), _work.PathOf("nha"));
        File.AppendAllText(
            _work.PathOf("site/SHA256SUMS"),
            $"{new string('0', 64)}  nha/thu.txt\n{new string('0', 64)}  ../content/trang-web.papi\n"
        );
        Assert.Equal(2, (await _work.RunAsync("build")).Code);
        File.Delete(_work.PathOf("site/nha"));
        await _work.BuildAsync();
        Assert.Equal("của tôi", _work.Read("nha/thu.txt"));
        Assert.True(File.Exists(_work.PathOf("content/trang-web.papi")));
    }

    [UnixFact]
    public async Task A_build_that_was_killed_while_the_folders_stood_in_each_other_s_place_is_brought_to_its_end()
    {
        await _work.BuildAsync();
        var born = Identity("site");
        await _work.BuildAsync("-o", "ban-moi");
        File.Delete(_work.PathOf("site/gioi-thieu/index.html"));
        _work.Write("site/.papisite-giu", "");
        Directory.Move(_work.PathOf("site"), _work.PathOf(".papisite-site-moi-abcdefghijk"));
        Directory.Move(_work.PathOf("ban-moi"), _work.PathOf("site"));
        var whole = _work.Files("site");
        await _work.BuildAsync();
        Assert.Equal(whole.Select(f => (f.Key, f.Value.Sum)), _work.Files("site").Select(f => (f.Key, f.Value.Sum)));
        Assert.Equal(born, Identity("site"));
        Assert.Equal(
            ["content", "site"],
            Directory.EnumerateFileSystemEntries(_work.Root).Select(Path.GetFileName).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task A_build_that_was_killed_while_it_replaced_files_one_by_one_is_brought_to_its_end()
    {
        await _work.BuildAsync();
        _work.Write("site/moi/index.html", "mới");
        _work.Write("site/.papisite-moi-abcdefghijk/SHA256SUMS", $"{new string('0', 64)}  moi/index.html\n");
        await _work.BuildAsync();
        Assert.False(Directory.Exists(_work.PathOf("site/.papisite-moi-abcdefghijk")));
        Assert.False(Directory.Exists(_work.PathOf("site/moi")));
    }

    [Fact]
    public async Task A_page_may_take_the_place_of_a_file_and_a_file_that_of_a_page()
    {
        _work.Write("content/goc/ghi-chu", "của tôi");
        await _work.BuildAsync();
        File.Delete(_work.PathOf("content/goc/ghi-chu"));
        _work.Write("content/trang/ghi-chu.papi", "trang: Ghi chú\n  đường dẫn: ghi-chu\n  nội dung: Lời.\n");
        await _work.BuildAsync();
        Assert.True(File.Exists(_work.PathOf("site/ghi-chu/index.html")));
        File.Delete(_work.PathOf("content/trang/ghi-chu.papi"));
        _work.Write("content/goc/ghi-chu", "của tôi");
        await _work.BuildAsync();
        Assert.Equal("của tôi", _work.Read("site/ghi-chu"));
    }

    [Fact]
    public async Task A_build_that_is_asked_to_stop_leaves_the_old_site_and_nothing_beside_it()
    {
        await _work.BuildAsync();
        var stopped = 0;
        for (var delay = 0; delay < 400; delay += 40)
        {
            _work.Write(
                "content/trang/gioi-thieu.papi",
                Workplace.SmallContent["trang/gioi-thieu.papi"].Replace("Lời đầu.", $"Lời {delay}.", StringComparison.Ordinal)
            );
            var before = _work.Files("site");
            using var ending = new CancellationTokenSource(delay);
            var outcome = await _work.RunAsync(["build"], ending.Token);
            Assert.Equal(
                ["content", "site"],
                Directory.EnumerateFileSystemEntries(_work.Root).Select(Path.GetFileName).Order(StringComparer.Ordinal)
            );
            if (outcome.Code == 0)
                continue;
            Assert.Equal(130, outcome.Code);
            Assert.EndsWith("Đã dừng theo yêu cầu. Trang đã có (nếu có) vẫn nguyên như cũ.\n", outcome.Error, StringComparison.Ordinal);
            Assert.Equal(before, _work.Files("site"));
            stopped++;
        }

        Assert.NotEqual(0, stopped);
    }

    /// <summary>The number that tells a folder from every other of the disk.</summary>
    private string Identity(string folder) => MountedOutputTests.Run($"ls -di {_work.PathOf(folder)}").Said.Trim().Split(' ')[0];
}
