namespace PapiSite.Tests.Cli;

/// <summary>What is said of a wrong command line, and what options do.</summary>
public sealed class UsageTests : IDisposable
{
    private readonly Workplace _work = new();

    public void Dispose() => _work.Dispose();

    [Theory]
    [InlineData("dung", "Không hiểu “dung” trong dòng lệnh.", "papisite")]
    [InlineData("build mot hai", "Không hiểu “hai” trong dòng lệnh.", "papisite build")]
    [InlineData("build --xin", "Không có tùy chọn “--xin”.", "papisite build")]
    [InlineData("check -x", "Không có tùy chọn “-x”.", "papisite check")]
    [InlineData("new --xin", "Không có tùy chọn “--xin”.", "papisite new")]
    [InlineData("build --as-of", "Dòng lệnh thiếu giá trị cho một tùy chọn hoặc viết chưa đúng.", "papisite build")]
    [InlineData("check --lang", "Dòng lệnh thiếu giá trị cho một tùy chọn hoặc viết chưa đúng.", "papisite check")]
    [InlineData("build --as-of 2024-13-01", "“2024-13-01” không phải là một ngày; viết như 2024-12-31 hoặc 31/12/2024.", "papisite build")]
    [InlineData("build --as-of 31/2/2024", "“31/2/2024” không phải là một ngày; viết như 2024-12-31 hoặc 31/12/2024.", "papisite build")]
    [InlineData("build --as-of mai", "“mai” không phải là một ngày; viết như 2024-12-31 hoặc 31/12/2024.", "papisite build")]
    [InlineData("check --lang fr", "“fr” không phải là ngôn ngữ dùng được; chọn vi hoặc en.", "papisite check")]
    [InlineData("check --lang VI", "“VI” không phải là ngôn ngữ dùng được; chọn vi hoặc en.", "papisite check")]
    [InlineData("build --base ../x", "“../x” không dùng làm đường dẫn được; viết như /papi/.", "papisite build")]
    [InlineData(
        "build --base https://example.vn/papi/",
        "“https://example.vn/papi/” không dùng làm đường dẫn được; viết như /papi/.",
        "papisite build"
    )]
    [InlineData("build --base /a\"b/", "“/a\"b/” không dùng làm đường dẫn được; viết như /papi/.", "papisite build")]
    [InlineData("build --base /đường/", "“/đường/” không dùng làm đường dẫn được; viết như /papi/.", "papisite build")]
    [InlineData("diff", "Dòng lệnh thiếu giá trị cho một tùy chọn hoặc viết chưa đúng.", "papisite diff")]
    [InlineData("build --rev", "Dòng lệnh thiếu giá trị cho một tùy chọn hoặc viết chưa đúng.", "papisite build")]
    [InlineData("serve --port 70000", "“70000” không phải là số cổng; dùng số từ 0 đến 65535.", "papisite serve")]
    [InlineData("serve --port -1", "“-1” không phải là số cổng; dùng số từ 0 đến 65535.", "papisite serve")]
    [InlineData("serve -p tám", "“tám” không phải là số cổng; dùng số từ 0 đến 65535.", "papisite serve")]
    public async Task Wrong_usage_is_told_in_Vietnamese(string line, string message, string command)
    {
        Assert.Equal(new Outcome(2, "", $"{message}\nXem “{command} --help”.\n"), await _work.RunAsync(line.Split(' ')));
        Assert.Empty(Directory.EnumerateFileSystemEntries(_work.Root));
    }

    [Theory]
    [InlineData("2024-12-31")]
    [InlineData("31/12/2024")]
    public async Task The_date_may_be_written_in_both_ways(string typed)
    {
        _work.WriteSmallContent();
        var outcome = await _work.RunAsync("build", "--as-of", typed);
        Assert.Contains("tính đến ngày 31/12/2024", outcome.Out, StringComparison.Ordinal);
        Assert.Contains("Số liệu tính đến ngày 31/12/2024.", _work.Read("site/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("data-state=\"overdue\"", _work.Read("site/ke-hoach/a/1/index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2024-12-31T16:59:59Z", "31/12/2024")]
    [InlineData("2024-12-31T17:00:00Z", "1/1/2025")]
    public async Task Without_a_date_it_is_today_in_Vietnam(string now, string day)
    {
        using var work = new Workplace(DateTimeOffset.Parse(now));
        work.WriteSmallContent();
        await work.BuildAsync();
        Assert.Contains($"Số liệu tính đến ngày {day}.", work.Read("site/index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/", "/")]
    [InlineData("papi", "/papi/")]
    [InlineData("/papi", "/papi/")]
    [InlineData("papi/", "/papi/")]
    [InlineData("//papi//2024//", "/papi/2024/")]
    [InlineData("/a-b_c.d~e/", "/a-b_c.d~e/")]
    public async Task The_base_path_has_one_form(string typed, string basePath)
    {
        _work.WriteSmallContent();
        await _work.BuildAsync("--base", typed);
        Assert.Contains($"<a class=\"site-name\" href=\"{basePath}\"", _work.Read("site/index.html"), StringComparison.Ordinal);
        Assert.Contains($"href=\"{basePath}ke-hoach/\"", _work.Read("site/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_English_a_build_says_the_same()
    {
        _work.WriteSmallContent();
        var outcome = await _work.RunAsync("build", "--lang", "en");
        Assert.Equal(
            (
                0,
                "4 files: 0 errors, 0 warnings, 0 notes.\nNote: There is no history of changes: the content is not kept in a git "
                    + "repository.\n"
            ),
            (outcome.Code, outcome.Error)
        );
        Assert.Matches(@"^Wrote \d+ files \(\d+ new or changed\) to .+, as of 15/1/2025, in \d+\.\d seconds\.\n$", outcome.Out);
        _work.Write("content/ke-hoach/b.papi", "không phải\n");
        outcome = await _work.RunAsync("build", "--lang", "en");
        Assert.EndsWith(
            "Nothing was written: fix the errors above. The site that was there stands as it was.\n",
            outcome.Error,
            StringComparison.Ordinal
        );
    }
}
