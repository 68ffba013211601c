namespace PapiSite.Tests.Site.Feeds;

/// <summary>Every report is news of its own, those of one day too: readers show one entry of an id.</summary>
public sealed class ReportNewsTests
{
    private const string Report = """
        báo cáo: tháng 6 năm 2024
          kế hoạch: a
          cơ quan: Sở Một
          ngày báo cáo: 25/6/2024
          nhiệm vụ 1: Lập danh mục
            trạng thái: đang thực hiện

        """;

    [Theory]
    [InlineData(0, "#bao-cao-so-mot-20240625")]
    [InlineData(1, "#bao-cao-so-mot-20240625 #bao-cao-so-mot-20240625-2")]
    [InlineData(2, "#bao-cao-so-mot-20240625 #bao-cao-so-mot-20240625-2 #bao-cao-so-mot-20240625-3")]
    public void A_report_and_its_corrections_of_one_day_have_ids_of_their_own(int corrections, string marks)
    {
        var corrected = Enumerable.Range(1, corrections).Select(n => new Source($"bao-cao/b{n}.papi", $"{Report}  đính chính: Lần {n}.\n"));
        var site = RenderedSite.FeedsOf(
            [
                new("co-quan/a.papi", "cơ quan so-mot: Sở Một\n"),
                new("ke-hoach/a.papi", "kế hoạch: Thử\n  mã: a\n  thời kỳ: 2024\n  nhiệm vụ 1: Lập danh mục\n    chủ trì: Sở Một\n"),
                new("bao-cao/a.papi", Report), .. corrected,
            ],
            "/",
            new(2024, 7, 1)
        );
        var ids = ReadFeeds
            .Of(site)
            .Feeds["atom.xml"]
            .Entries.Where(e => e.Kind == "report")
            .Select(e => e.Id[e.Id.IndexOf('#', StringComparison.Ordinal)..]);
        Assert.Equal(marks, string.Join(' ', ids.Order(StringComparer.Ordinal)));
    }
}
