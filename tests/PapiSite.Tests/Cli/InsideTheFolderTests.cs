namespace PapiSite.Tests.Cli;

/// <summary>Whoever stands in a content folder means that one, whatever the command.</summary>
public sealed class InsideTheFolderTests : IDisposable
{
    private readonly Workplace _work = new();

    public InsideTheFolderTests()
    {
        foreach (var (path, text) in Workplace.SmallContent) _work.Write(path, text);
    }

    public static TheoryData<string, int, string> Lines =>
        new()
        {
            { "check", 0, "4 tệp: 0 lỗi, 0 cảnh báo, 0 lưu ý.\n" },
            { "fmt --check", 0, "0 tệp chưa đúng dạng.\n" },
            { "fmt", 0, "Đã sửa 0 tệp.\n" },
            { "report status", 0, "Trang web này không nhận báo cáo, " },
            { "new", 0, "ke-hoach/ke-hoach-moi.papi\nĐã tạo xong. Sửa các tệp trên rồi chạy “papisite check .”" },
            {
                "report new --agency tinh-a/so-mot --period năm|2024",
                0,
                "bao-cao/2024/tinh-a-so-mot.papi\nCó 1 nhiệm vụ. Sửa tệp trên rồi chạy “papisite check .”.\n"
            },
        };

    public void Dispose() => _work.Dispose();

    [Theory]
    [MemberData(nameof(Lines))]
    public async Task The_folder_itself_is_the_content(string line, int code, string told)
    {
        var outcome = await _work.RunAsync([.. line.Split(' ').Select(w => w.Replace('|', ' '))]);
        Assert.Equal((code, ""), (outcome.Code, outcome.Error));
        Assert.StartsWith(told, outcome.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_build_needs_a_place_outside()
    {
        var outcome = await _work.RunAsync("build");
        Assert.Equal(2, outcome.Code);
        Assert.Contains("chứa hoặc nằm trong thư mục nội dung; hãy chọn thư mục khác.", outcome.Error, StringComparison.Ordinal);
        var site = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            Assert.Equal(0, (await _work.RunAsync("build", "--output", site)).Code);
        }
        finally
        {
            Directory.Delete(site, recursive: true);
        }
    }
}
