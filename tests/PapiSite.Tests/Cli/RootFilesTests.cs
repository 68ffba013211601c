namespace PapiSite.Tests.Cli;

/// <summary>Files that must lie at the root of the site: proofs of ownership, the host's own settings, a site's own robots.txt.</summary>
public sealed class RootFilesTests : IDisposable
{
    private readonly Workplace _work = new();

    public RootFilesTests() => _work.WriteSmallContent();

    public void Dispose() => _work.Dispose();

    [Fact]
    public async Task Files_of_the_folder_are_published_at_the_root_as_they_are()
    {
        var files = new Dictionary<string, string>
        {
            [".well-known/security.txt"] = "Contact: mailto:a@example.gov.vn\n",
            [".nojekyll"] = "",
            ["CNAME"] = "papi.example.gov.vn\n",
            ["google0123.html"] = "google-site-verification: google0123.html",
            ["robots.txt"] = "User-agent: *\nDisallow: /thay-doi/\n",
        };
        foreach (var (path, text) in files) _work.Write("content/goc/" + path, text);
        _work.Write("content/goc/.git/config", "của tôi");
        await _work.BuildAsync();
        Assert.All(files, file => Assert.Equal(file.Value, _work.Read("site/" + file.Key)));
        Assert.False(Directory.Exists(_work.PathOf("site/.git")));
        Assert.False(Directory.Exists(_work.PathOf("site/goc")));
        await _work.BuildAsync();
        File.Delete(_work.PathOf("content/goc/CNAME"));
        await _work.BuildAsync();
        Assert.False(File.Exists(_work.PathOf("site/CNAME")));
    }

    [Fact]
    public async Task Without_one_of_its_own_a_site_has_the_usual_robots_file()
    {
        await _work.BuildAsync();
        Assert.Equal("User-agent: *\nAllow: /\n", _work.Read("site/robots.txt"));
    }

    [Theory]
    [InlineData("index.html", "phần trang web tự tạo")]
    [InlineData("INDEX.html", "phần trang web tự tạo")]
    [InlineData("404.html", "phần trang web tự tạo")]
    [InlineData("sha256sums", "phần trang web tự tạo")]
    [InlineData("atom.xml", "phần trang web tự tạo")]
    [InlineData("ke-hoach/a.txt", "phần trang web tự tạo")]
    [InlineData("Search/a.txt", "phần trang web tự tạo")]
    [InlineData(".papisite-giu", "phần trang web tự tạo")]
    [InlineData("gioi-thieu/a.txt", "trang ở trang/gioi-thieu.papi:1")]
    [InlineData("gioi-thieu", "trang ở trang/gioi-thieu.papi:1")]
    public async Task What_the_site_has_already_is_told(string path, string owner)
    {
        _work.Write("content/goc/" + path, "của tôi");
        foreach (var command in new[] { "check", "build" })
        {
            var outcome = await _work.RunAsync(command);
            Assert.Equal(1, outcome.Code);
            Assert.StartsWith(
                $"goc/{path}:1:1: lỗi PAPI3050: Địa chỉ “{path}” đã dành cho {owner}.\n",
                outcome.Out + outcome.Error,
                StringComparison.Ordinal
            );
        }
    }

    [UnixFact]
    public async Task Two_files_that_differ_in_capitals_are_told()
    {
        _work.Write("content/goc/a.txt", "a");
        _work.Write("content/goc/A.txt", "A");
        var outcome = await _work.RunAsync("check");
        Assert.StartsWith("goc/a.txt:1:1: cảnh báo PAPI3046: ", outcome.Out, StringComparison.Ordinal);
    }
}
