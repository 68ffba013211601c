using System.Text;

namespace PapiSite.Tests.Cli;

/// <summary>What <c>fmt</c> changes and what it leaves.</summary>
public sealed class FormatTests : IDisposable
{
    private const string Untidy =
        "KE HOACH:   Kế hoạch B\n     thoi ky: 2024\n     task 1:  Một\n          lead: Sở Một\n          hạn: năm 2024\n";

    private const string Tidy = "kế hoạch: Kế hoạch B\n  thời kỳ: 2024\n  nhiệm vụ 1: Một\n    chủ trì: Sở Một\n    hạn: năm 2024\n";

    private const string Mistaken = "KE HOACH:   Kế hoạch C\n     hạn: tháng 0/2024\n";

    private readonly Workplace _work = new();

    public FormatTests() => _work.WriteSmallContent();

    public void Dispose() => _work.Dispose();

    [Fact]
    public async Task A_tidy_folder_is_left_alone()
    {
        _work.Age("content");
        var before = _work.Files("content");
        Assert.Equal(new Outcome(0, "Đã sửa 0 tệp.\n", ""), await _work.RunAsync("fmt"));
        Assert.Equal(new Outcome(0, "0 tệp chưa đúng dạng.\n", ""), await _work.RunAsync("fmt", "--check"));
        Assert.Equal(before, _work.Files("content"));
    }

    [Fact]
    public async Task An_untidy_file_is_rewritten_once()
    {
        _work.Write("content/ke-hoach/b.papi", Untidy);
        Assert.Equal(new Outcome(0, "ke-hoach/b.papi\nĐã sửa 1 tệp.\n", ""), await _work.RunAsync("fmt"));
        Assert.Equal(Tidy, _work.Read("content/ke-hoach/b.papi"));
        Assert.Equal(new Outcome(0, "Changed 0 files.\n", ""), await _work.RunAsync("fmt", "--lang", "en"));
    }

    [Fact]
    public async Task Check_only_names_the_file()
    {
        _work.Write("content/ke-hoach/b.papi", Untidy);
        Assert.Equal(new Outcome(1, "ke-hoach/b.papi\n1 tệp chưa đúng dạng.\n", ""), await _work.RunAsync("fmt", "--check"));
        Assert.Equal(
            new Outcome(1, "ke-hoach/b.papi\n1 files are not in canonical form.\n", ""),
            await _work.RunAsync("fmt", "--check", "--lang", "en")
        );
        Assert.Equal(Untidy, _work.Read("content/ke-hoach/b.papi"));
    }

    [Fact]
    public async Task A_file_with_errors_is_mended_as_far_as_is_certain_and_told_as_it_then_stands()
    {
        _work.Write("content/ke-hoach/b.papi", Untidy);
        _work.Write("content/ke-hoach/c.papi", Mistaken);
        var outcome = await _work.RunAsync("fmt");
        Assert.Equal((1, "ke-hoach/b.papi\nke-hoach/c.papi\nĐã sửa 2 tệp. 1 tệp còn lỗi nêu trên, phải tự sửa.\n"),
            (outcome.Code, outcome.Out));
        Assert.StartsWith("ke-hoach/c.papi:2:8: lỗi PAPI2", outcome.Error, StringComparison.Ordinal);
        Assert.Equal(Tidy, _work.Read("content/ke-hoach/b.papi"));
        Assert.Equal("kế hoạch: Kế hoạch C\n  hạn: tháng 0/2024\n", _work.Read("content/ke-hoach/c.papi"));
    }

    [Fact]
    public async Task Check_only_tells_errors_where_the_file_has_them()
    {
        _work.Write("content/ke-hoach/c.papi", Mistaken);
        var outcome = await _work.RunAsync("fmt", "--check");
        Assert.Equal((1, "ke-hoach/c.papi\n1 tệp chưa đúng dạng. 1 tệp còn lỗi nêu trên, phải tự sửa.\n"), (outcome.Code, outcome.Out));
        Assert.StartsWith("ke-hoach/c.papi:2:11: lỗi PAPI2", outcome.Error, StringComparison.Ordinal);
        Assert.Equal(Mistaken, _work.Read("content/ke-hoach/c.papi"));
    }

    [Fact]
    public async Task A_file_of_UTF_16_is_saved_as_UTF_8()
    {
        _work.WriteBytes("content/ke-hoach/b.papi", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Tidy)]);
        Assert.Equal(new Outcome(0, "ke-hoach/b.papi\nĐã sửa 1 tệp.\n", ""), await _work.RunAsync("fmt"));
        Assert.Equal(Tidy, _work.Read("content/ke-hoach/b.papi"));
    }

    [Fact]
    public async Task A_file_with_damaged_letters_keeps_its_bytes()
    {
        byte[] damaged = [.. Encoding.UTF8.GetBytes(Untidy), .. "     # "u8, 0xE1, 0xBA, (byte)'\n'];
        _work.WriteBytes("content/ke-hoach/b.papi", damaged);
        var outcome = await _work.RunAsync("fmt");
        Assert.Equal((1, "Đã sửa 0 tệp. 1 tệp còn lỗi nêu trên, phải tự sửa.\n"), (outcome.Code, outcome.Out));
        Assert.Equal(damaged, File.ReadAllBytes(_work.PathOf("content/ke-hoach/b.papi")));
    }

    [Fact]
    public async Task Nothing_is_left_beside_the_files()
    {
        _work.Write("content/ke-hoach/b.papi", Untidy);
        var before = _work.Files("content").Keys.ToList();
        await _work.RunAsync("fmt");
        Assert.Equal(before, _work.Files("content").Keys);
    }

    [Fact]
    public async Task Other_files_are_never_touched()
    {
        _work.Write("content/tep/ghi chú.txt", "KE HOACH:   x\r\n");
        await _work.RunAsync("fmt");
        Assert.Equal("KE HOACH:   x\r\n", _work.Read("content/tep/ghi chú.txt"));
    }

    [Fact]
    public async Task A_formatted_folder_builds_the_same_site()
    {
        _work.Write(
            "content/ke-hoach/b.papi",
            Untidy.Replace("     thoi ky", "     địa bàn: tỉnh A\n     thoi ky", StringComparison.Ordinal)
        );
        await _work.BuildAsync("-o", "truoc");
        await _work.RunAsync("fmt");
        await _work.BuildAsync("-o", "sau");
        Assert.Equal(_work.Files("truoc").Select(f => (f.Key, f.Value.Sum)), _work.Files("sau").Select(f => (f.Key, f.Value.Sum)));
    }
}
