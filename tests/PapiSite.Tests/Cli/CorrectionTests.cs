using AngleSharp.Html.Parser;
using PapiSite.Tests.Site;

namespace PapiSite.Tests.Cli;

/// <summary>A commit says in its message that it only mends how the plans are typed.</summary>
public sealed class CorrectionTests : IDisposable
{
    private readonly GitWorkplace _repository = new();

    public void Dispose() => _repository.Dispose();

    [Theory]
    [InlineData("Sửa cách ghi: hạn gõ nhầm năm", true)]
    [InlineData("sua cach ghi", true)]
    [InlineData("Gộp yêu cầu 12\n\nSỬA CÁCH GHI: nhiệm vụ 1", true)]
    [InlineData("Fix transcription", true)]
    [InlineData("Sửa", false)]
    [InlineData("Không sửa cách ghi", false)]
    [InlineData("Sửa cách ghim tài liệu", false)]
    public async Task Its_changes_stand_apart_where_a_line_begins_so(string message, bool isCorrection)
    {
        _repository.Write("trang-web.papi", "trang web: Trang thử\n  hướng dẫn biên tập: không\n");
        _repository.Write("co-quan/a.papi", "địa bàn a: tỉnh A\n  cơ quan: Sở Một\n");
        _repository.Write(
            "ke-hoach/a.papi",
            "kế hoạch: Kế hoạch A\n  địa bàn: tỉnh A\n  thời kỳ: 2026\n  nhiệm vụ 1: Việc\n    chủ trì: Sở Một\n    hạn: quý I/2026\n");
        _repository.Commit(new(2026, 3, 1));
        _repository.Edit("ke-hoach/a.papi", "quý I/", "quý II/");
        _repository.Commit(new(2026, 3, 2), message);
        await _repository.Work.BuildAsync();
        var day = new HtmlParser().ParseDocument(_repository.Work.Read("site/thay-doi/index.html"))
            .QuerySelector("section[aria-labelledby=ngay-2026-03-02]")!;
        Assert.Equal(["Nhiệm vụ 1 “Việc”: thời hạn đổi từ “quý I/2026” thành “quý II/2026”."], day.Texts("li"));
        Assert.Equal(isCorrection ? "Sửa cách ghi trên trang này" : "Kế hoạch “Kế hoạch A”", day.QuerySelector("h3")!.TextContent.Trim());
        Assert.DoesNotContain("gõ nhầm", _repository.Work.Read("site/thay-doi/index.html"), StringComparison.Ordinal);
    }
}
