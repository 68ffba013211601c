using AngleSharp.Html.Parser;
using PapiSite.Tests.Site;

namespace PapiSite.Tests.Cli;

/// <summary>A repository in which a number of a person and a name stood: neither comes out of it by any command.</summary>
public sealed class WithdrawnTests
{
    private const string PlanFile = "ke-hoach/a.papi";

    private const string Why = "(nội dung có dữ liệu cá nhân hoặc đã được rút khỏi trang nên không hiển thị)";

    [Fact]
    public async Task What_was_taken_out_is_in_no_file_of_the_site_of_today()
    {
        using var repository = Made();
        await repository.Work.BuildAsync();
        Assert.Empty(FilesWith(repository.Work, "site"));
        var changes = (await new HtmlParser().ParseDocumentAsync(repository.Work.Read("site/thay-doi/index.html")))
            .QuerySelectorAll("main section li")
            .Select(l => l.TextContent.Words())
            .ToList();
        Assert.Contains($"Nhiệm vụ 1: đã sửa tiêu đề {Why}.", changes);
        Assert.Contains($"Nhiệm vụ 2 “Công khai”: bỏ ghi chú {Why}.", changes);
    }

    [Fact]
    public async Task An_old_revision_is_built_without_it()
    {
        using var repository = Made();
        await repository.Work.BuildAsync("--rev", "HEAD~2", "--as-of", "2026-03-02", "--output", "cu");
        Assert.Empty(FilesWith(repository.Work, "cu"));
        Assert.Equal(
            "Hỗ trợ người dân, CCCD ███",
            (await new HtmlParser().ParseDocumentAsync(repository.Work.Read("cu/ke-hoach/a/1/index.html"))).QuerySelector("h1")!.TextContent
        );
        Assert.False(File.Exists(repository.Work.PathOf("cu/tep/tep/don-le-van-mau.pdf")));
    }

    [Fact]
    public async Task The_command_that_compares_does_not_print_it()
    {
        using var repository = Made();
        var outcome = await repository.Work.RunAsync("diff", "HEAD~2", "HEAD~1", "--html", "khac.html");
        Assert.Equal(
            $"Kế hoạch 1/KH-UBND: bỏ 1 tệp đính kèm.\nKế hoạch 1/KH-UBND: nhiệm vụ 1: đã sửa tiêu đề {Why}.\nKế hoạch 1/KH-UBND: nhiệm vụ "
                + $"2 “Công khai”: bỏ ghi chú {Why}.\n3 thay đổi.\n",
            outcome.Out
        );
        Assert.False(IsIn(repository.Work.Read("khac.html")));
        Assert.Equal($"{Why}.", repository.Work.Read("khac.html").Split("đã sửa tiêu đề ")[1].Split("</li>")[0]);
    }

    [Fact]
    public async Task A_number_that_the_content_still_has_stays_in_an_old_revision()
    {
        using var repository = Made();
        repository.Edit("co-quan/a.papi", "  cơ quan: Sở Một\n", "  cơ quan: Sở Một\n    điện thoại: 0900 111 222\n");
        repository.Commit(new(2026, 3, 5));
        repository.Edit("co-quan/a.papi", "0900 111 222", "0900111222");
        await repository.Work.BuildAsync("--rev", "HEAD", "--output", "cu");
        Assert.Contains("0900 111 222", repository.Work.Read("cu/co-quan/a/so-mot/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_that_only_a_private_note_has_now_is_out_of_an_old_revision()
    {
        using var repository = Made();
        repository.Edit(PlanFile, "    hạn: năm 2026\n  nhiệm vụ 2", "    hạn: năm 2026  # CCCD 001 087 273 645\n  nhiệm vụ 2");
        await repository.Work.BuildAsync("--rev", "HEAD~2", "--as-of", "2026-03-02", "--output", "cu");
        Assert.Empty(FilesWith(repository.Work, "cu"));
    }

    [Fact]
    public async Task A_withdrawn_passage_that_comes_back_stops_the_build_with_its_place()
    {
        using var repository = Made();
        repository.Edit(PlanFile, "nhiệm vụ 2: Công khai", "nhiệm vụ 2: Công khai với ông Lê Văn Mẫu");
        var outcome = await repository.Work.RunAsync("build");
        Assert.Equal(1, outcome.Code);
        Assert.Contains(
            "ke-hoach/a.papi:8:33: lỗi PAPI3064: Ở đây còn “Lê Văn Mẫu”, là đoạn đã ghi ở “rút khỏi trang”.",
            outcome.Error,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task The_address_of_what_was_taken_out_names_the_commit()
    {
        using var repository = Made();
        repository.Edit(PlanFile, "  nhiệm vụ 2: Công khai\n    chủ trì: Sở Một\n    hạn: năm 2026\n", "");
        repository.Commit(new(2026, 3, 6));
        var commit = repository.Run("rev-parse", "HEAD");
        await repository.Work.BuildAsync();
        var page = await new HtmlParser().ParseDocumentAsync(repository.Work.Read("site/ke-hoach/a/2/index.html"));
        Assert.Equal(
            $"Nhiệm vụ 2 từng ở địa chỉ này đã được bỏ khỏi trang ngày 6/3/2026 (bản lưu {commit[..8]}).",
            page.QuerySelector(".lead")!.TextContent
        );
    }

    /// <summary>A plan with a number and a name in it, which its second commit takes out; the third lists the name.</summary>
    private static GitWorkplace Made()
    {
        var repository = new GitWorkplace();
        repository.Write("trang-web.papi", "trang web: Trang thử\n  hướng dẫn biên tập: không\n");
        repository.Write("co-quan/a.papi", "địa bàn: tỉnh A\n  cơ quan: Sở Một\n");
        repository.Write("tep/don-le-van-mau.pdf", "%PDF-1.4\n");
        repository.Write(PlanFile, """
            kế hoạch: Kế hoạch A
              số hiệu: 1/KH-UBND
              địa bàn: tỉnh A
              thời kỳ: 2026
              tệp: tep/don-le-van-mau.pdf
              nhiệm vụ 1: Hỗ trợ người dân, CCCD 001 087 273 645
                chủ trì: Sở Một
                hạn: năm 2026
              nhiệm vụ 2: Công khai
                chủ trì: Sở Một
                hạn: năm 2026
                ghi chú: Theo đơn của Lê Văn Mẫu

            """);
        repository.Commit(new(2026, 3, 1));
        repository.Edit(PlanFile, ", CCCD 001 087 273 645", "");
        repository.Edit(PlanFile, "    ghi chú: Theo đơn của Lê Văn Mẫu\n", "");
        repository.Edit(PlanFile, "  tệp: tep/don-le-van-mau.pdf\n", "");
        File.Delete(repository.Work.PathOf("content/tep/don-le-van-mau.pdf"));
        repository.Commit(new(2026, 3, 2));
        repository.Write("rut.papi", "rút khỏi trang:\n  Lê Văn Mẫu\n");
        repository.Commit(new(2026, 3, 3));
        return repository;
    }

    private static IEnumerable<string> FilesWith(Workplace work, string folder) =>
        work.Files(folder).Keys.Where(path => IsIn(path) || IsIn(work.Read($"{folder}/{path}")));

    private static bool IsIn(string text) =>
        new[] { "273 645", "273645", "Mẫu", "van-mau" }.Any(trace => text.Contains(trace, StringComparison.Ordinal));
}
