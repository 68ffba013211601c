namespace PapiSite.Tests.Cli;

/// <summary>A fact that holds for people who may not do everything.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class UnprivilegedFactAttribute : FactAttribute
{
    public UnprivilegedFactAttribute()
    {
        if (Environment.IsPrivilegedProcess || OperatingSystem.IsWindows()) Skip = "The superuser may write anywhere.";
    }
}

/// <summary>Where a build would destroy something, or cannot write, it says so and changes nothing.</summary>
public sealed class RefusedOutputTests : IDisposable
{
    private readonly Workplace _work = new();

    public RefusedOutputTests() => _work.WriteSmallContent();

    public void Dispose() => _work.Dispose();

    [Fact]
    public async Task A_folder_with_other_files_is_refused()
    {
        _work.Write("site/thu.txt", "của tôi");
        await RefusedAsync(
            $"Thư mục {_work.PathOf("site")} có tệp không do PapiSite tạo; hãy chọn thư mục trống hoặc dọn nó trước.\n",
            "build"
        );
        await RefusedAsync(
            $"The folder {_work.PathOf("site")} holds files that PapiSite did not make; choose an empty one, or clear it first.\n",
            "build",
            "--lang",
            "en"
        );
    }

    [Theory]
    [InlineData("thu.txt")]
    [InlineData(".git/config")]
    [InlineData("ke-hoach/ghi-chu.txt")]
    public async Task A_site_with_a_file_of_someone_else_is_refused(string path)
    {
        await _work.BuildAsync();
        _work.Write("site/" + path, "của tôi");
        await RefusedAsync(
            $"Thư mục {_work.PathOf("site")} có tệp không do PapiSite tạo; hãy chọn thư mục trống hoặc dọn nó trước.\n",
            "build"
        );
    }

    [Fact]
    public async Task A_folder_whose_list_of_sums_is_of_other_files_is_refused()
    {
        _work.Write("site/SHA256SUMS", $"{new string('0', 64)}  khac.iso\n");
        _work.Write("site/anh.iso", "của tôi");
        await RefusedAsync(
            $"Thư mục {_work.PathOf("site")} có tệp không do PapiSite tạo; hãy chọn thư mục trống hoặc dọn nó trước.\n",
            "build"
        );
    }

    [Fact]
    public async Task A_file_in_the_place_of_the_folder_is_refused()
    {
        _work.Write("site", "của tôi");
        await RefusedAsync(
            $"Thư mục {_work.PathOf("site")} có tệp không do PapiSite tạo; hãy chọn thư mục trống hoặc dọn nó trước.\n",
            "build"
        );
    }

    [Theory]
    [InlineData("content/site")]
    [InlineData("content")]
    [InlineData("content/")]
    [InlineData(".")]
    [InlineData("content/../content/x/")]
    public async Task An_output_that_holds_or_lies_in_the_content_is_refused(string output)
    {
        foreach (var content in new[] { "content", "content/", "./content" })
        {
            var shown = Path.TrimEndingDirectorySeparator(Path.GetFullPath(output, _work.Root));
            await RefusedAsync(
                $"Thư mục nhận trang ({shown}) chứa hoặc nằm trong thư mục nội dung; hãy chọn thư mục khác.\n",
                "build",
                content,
                "-o",
                output
            );
            await RefusedAsync(
                $"The output folder ({shown}) holds or lies in the content folder; choose another.\n",
                "build",
                content,
                "-o",
                output,
                "--lang",
                "en"
            );
        }
    }

    [Fact]
    public async Task A_folder_beside_the_content_whose_name_begins_alike_is_not_in_it()
    {
        await _work.BuildAsync("content", "-o", "content-site");
        Assert.True(File.Exists(_work.PathOf("content-site/index.html")));
    }

    [Theory]
    [InlineData("build")]
    [InlineData("check")]
    [InlineData("fmt")]
    [InlineData("serve")]
    public async Task A_content_folder_that_does_not_exist_is_told(string command)
    {
        var path = _work.PathOf("khong-co");
        await RefusedAsync(
            $"Không có thư mục nội dung {path}. Kiểm tra đường dẫn, hoặc chạy “papisite new” để tạo một thư mục mẫu.\n",
            command,
            "khong-co"
        );
        await RefusedAsync(
            $"There is no content folder {path}. Check the path, or run “papisite new” to make one.\n",
            command,
            "khong-co",
            "--lang",
            "en"
        );
    }

    [Theory]
    [InlineData("build")]
    [InlineData("check")]
    [InlineData("fmt")]
    public async Task A_file_is_no_content_folder(string command)
    {
        _work.Write("tep", "");
        await RefusedAsync(
            $"Không có thư mục nội dung {_work.PathOf("tep")}. Kiểm tra đường dẫn, hoặc chạy “papisite new” để tạo một thư mục mẫu.\n",
            command,
            "tep"
        );
    }

    [Fact]
    public async Task Where_another_build_goes_on_the_old_site_stands()
    {
        await _work.BuildAsync();
        _work.Age("site");
        using var held = new FileStream(_work.PathOf(".papisite-site.khoa"), FileMode.Create, FileAccess.Write, FileShare.None);
        var outcome = await _work.RunAsync("build");
        Assert.Equal(2, outcome.Code);
        Assert.EndsWith(
            $"Một lệnh khác đang tạo trang vào thư mục {_work.PathOf("site")}. Chờ lệnh đó xong rồi chạy lại.\n",
            outcome.Error,
            StringComparison.Ordinal
        );
        Assert.All(_work.Files("site").Values, file => Assert.Equal(Workplace.LongPast, file.Time));
    }

    [Fact]
    public async Task An_output_under_a_file_cannot_be_written()
    {
        _work.Write("tep", "của tôi");
        var outcome = await _work.RunAsync("build", "-o", "tep/site");
        Assert.Equal(2, outcome.Code);
        Assert.Contains($"Không ghi được vào thư mục {_work.PathOf("tep")}: ", outcome.Error, StringComparison.Ordinal);
        Assert.EndsWith("Kiểm tra đường dẫn và ổ đĩa rồi chạy lại.\n", outcome.Error, StringComparison.Ordinal);
        Assert.Equal("của tôi", _work.Read("tep"));
    }

    [UnprivilegedFact]
    public async Task A_parent_that_may_not_be_written_to_is_no_hindrance_where_the_folder_itself_may()
    {
        await _work.BuildAsync();
        _work.Write(
            "content/trang/gioi-thieu.papi",
            Workplace.SmallContent["trang/gioi-thieu.papi"].Replace("đầu", "sau", StringComparison.Ordinal)
        );
        await UnwritableAsync(_work.Root, async () =>
        {
            await _work.BuildAsync();
            Assert.Contains("Lời sau.", _work.Read("site/gioi-thieu/index.html"), StringComparison.Ordinal);
            Assert.Empty(Directory.EnumerateFileSystemEntries(_work.PathOf("site"), ".papisite*"));
        });
    }

    [UnprivilegedFact]
    public async Task A_folder_that_may_not_be_written_to_keeps_the_old_site()
    {
        await _work.BuildAsync();
        var before = _work.Files("site");
        await UnwritableAsync(_work.PathOf("site"), async () =>
        {
            var outcome = await _work.RunAsync("build");
            Assert.Equal(2, outcome.Code);
            Assert.Contains($"Không có quyền ghi vào thư mục {_work.PathOf("site")}: ", outcome.Error, StringComparison.Ordinal);
            Assert.Equal(before, _work.Files("site"));
        });
    }

    [UnprivilegedFact]
    public async Task A_content_folder_that_may_not_be_read_is_told()
    {
        var folder = _work.PathOf("content/ke-hoach");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(folder, UnixFileMode.None);
        try
        {
            foreach (var command in new[] { "build", "check", "fmt" })
            {
                var outcome = await _work.RunAsync(command);
                Assert.Equal(2, outcome.Code);
                Assert.StartsWith("Không đọc hoặc ghi được: ", outcome.Error, StringComparison.Ordinal);
            }
        }
        finally
        {
            if (!OperatingSystem.IsWindows())
                File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    private static async Task UnwritableAsync(string folder, Func<Task> work)
    {
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        try
        {
            await work();
        }
        finally
        {
            if (!OperatingSystem.IsWindows())
                File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    private async Task RefusedAsync(string message, params string[] arguments)
    {
        var before = _work.Files(".");
        Assert.Equal(new Outcome(2, "", message), await _work.RunAsync(arguments));
        Assert.Equal(before, _work.Files("."));
    }
}
