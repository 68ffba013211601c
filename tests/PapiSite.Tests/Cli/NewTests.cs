namespace PapiSite.Tests.Cli;

/// <summary>What <c>new</c> makes.</summary>
public sealed class NewTests : IDisposable
{
    private readonly Workplace _work = new();

    public void Dispose() => _work.Dispose();

    [Fact]
    public async Task A_new_folder_is_told_file_by_file()
    {
        Assert.Equal(
            new Outcome(
                0,
                """
                noi-dung/chi-so/papi.papi
                noi-dung/co-quan/thi-du.papi
                noi-dung/ke-hoach/ke-hoach-moi.papi
                noi-dung/thuat-ngu.papi
                noi-dung/trang-web.papi
                noi-dung/trang/gioi-thieu.papi
                noi-dung/vai-tro.papi
                noi-dung/tep/
                Đã tạo xong. Sửa các tệp trên rồi chạy “papisite check noi-dung”, xem thử bằng “papisite serve noi-dung”.
                Khi biết trang web sẽ nằm ở đâu thì ghi “địa chỉ gốc” vào noi-dung/trang-web.papi.

                """,
                ""
            ),
            await _work.RunAsync("new", "noi-dung")
        );
        Assert.Equal(
            [
                "chi-so/papi.papi",
                "co-quan/thi-du.papi",
                "ke-hoach/ke-hoach-moi.papi",
                "thuat-ngu.papi",
                "trang-web.papi",
                "trang/gioi-thieu.papi",
                "vai-tro.papi",
            ],
            _work.Files("noi-dung").Keys
        );
    }

    [Fact]
    public async Task A_new_folder_has_nothing_to_mend_and_builds()
    {
        await _work.RunAsync("new");
        Assert.Equal(new Outcome(0, "7 tệp: 0 lỗi, 0 cảnh báo, 0 lưu ý.\n", ""), await _work.RunAsync("check"));
        Assert.Equal(new Outcome(0, "0 tệp chưa đúng dạng.\n", ""), await _work.RunAsync("fmt", "--check"));
        await _work.BuildAsync();
        Assert.True(File.Exists(_work.PathOf("site/ke-hoach/ke-hoach-moi/i.1/index.html")));
    }

    [Fact]
    public async Task In_a_folder_with_content_a_plan_is_added_and_nothing_overwritten()
    {
        await _work.RunAsync("new");
        _work.Write("content/ke-hoach/ke-hoach-moi.papi", "của tôi");
        _work.Age("content");
        var before = _work.Files("content");
        var outcome = await _work.RunAsync("new", "--lang", "en");
        Assert.Equal(
            new Outcome(
                0,
                "content/ke-hoach/ke-hoach-moi-2.papi\nDone. Edit the files above, then run “papisite check content”, and look at it with "
                    + "“papisite serve content”.\n",
                ""
            ),
            outcome
        );
        await _work.RunAsync("new");
        var after = _work.Files("content");
        Assert.Equal(before, after.Where(f => before.ContainsKey(f.Key)));
        Assert.Equal(["ke-hoach/ke-hoach-moi-2.papi", "ke-hoach/ke-hoach-moi-3.papi"], after.Keys.Except(before.Keys));
    }

    [Fact]
    public async Task A_second_plan_builds_beside_the_first()
    {
        await _work.RunAsync("new");
        await _work.RunAsync("new");
        Assert.Equal(new Outcome(0, "8 tệp: 0 lỗi, 0 cảnh báo, 0 lưu ý.\n", ""), await _work.RunAsync("check"));
        await _work.BuildAsync();
        Assert.True(File.Exists(_work.PathOf("site/ke-hoach/ke-hoach-moi/index.html")));
        Assert.True(File.Exists(_work.PathOf("site/ke-hoach/ke-hoach-moi-2/index.html")));
    }

    [Fact]
    public async Task A_plan_that_is_added_is_for_the_place_of_the_site()
    {
        _work.WriteSmallContent();
        _work.Write("content/trang-web.papi", "trang web: Trang thử\n  địa bàn: tỉnh A\n");
        await _work.RunAsync("new");
        Assert.Contains("\n  số hiệu: 01/KH-UBND\n", _work.Read("content/ke-hoach/ke-hoach-moi.papi"), StringComparison.Ordinal);
        Assert.Contains("\n  địa bàn: tỉnh A\n", _work.Read("content/ke-hoach/ke-hoach-moi.papi"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_files_of_the_folder_stay()
    {
        _work.Write("content/tep/anh.png", "của tôi");
        await _work.RunAsync("new");
        Assert.Equal("của tôi", _work.Read("content/tep/anh.png"));
        Assert.True(File.Exists(_work.PathOf("content/trang-web.papi")));
    }

    [Fact]
    public async Task A_file_in_the_place_of_the_folder_is_told()
    {
        _work.Write("content", "của tôi");
        var outcome = await _work.RunAsync("new");
        Assert.Equal(2, outcome.Code);
        Assert.StartsWith("Không đọc hoặc ghi được: ", outcome.Error, StringComparison.Ordinal);
        Assert.Equal("của tôi", _work.Read("content"));
    }
}
