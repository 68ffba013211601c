using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Language.Values;
using PapiSite.Model;
using PapiSite.Site;
using PapiSite.Site.Calendar;
using PapiSite.Site.Feeds;
using PapiSite.Site.Views;
using PapiSite.Site.Wording;

namespace PapiSite.Tests.Site.Calendar;

/// <summary>Deadlines of several parts, with names and years, in calendars, lists and tables.</summary>
public sealed class DeadlinePartsTests
{
    [Theory]
    [InlineData("quý II/2025 (dự thảo); quý IV/2025 (ban hành)", "moc-1 2025-06-30 dự thảo, han 2025-12-31 ban hành")]
    [InlineData("31/3/2025 (cấp tỉnh); 30/4/2025 (cấp xã)", "moc-1 2025-03-31 cấp tỉnh, han 2025-04-30 cấp xã")]
    [InlineData("năm 2025; hằng năm đến năm 2025", "han 2025-12-31, year 2025-12-31 until 2025-12-31")]
    [InlineData("hằng năm, từ năm 2026", "year 2026-12-31 until 2026-12-31")]
    [InlineData("quý IV/2025 - quý I/2026", "han 2026-03-31")]
    [InlineData("theo tiến độ của Bộ, chậm nhất 30/11/2025", "han 2025-11-30 theo tiến độ của Bộ")]
    [InlineData("từ tháng 7/2025", "")]
    [InlineData("2 năm một lần", "")]
    [InlineData("hằng ngày", "")]
    [InlineData("lúc thuận tiện", "")]
    public void Each_part_with_a_day_is_an_event_under_its_name(string words, string expected)
    {
        var publication = With(words);
        var days = CalendarEntries.Of(publication.Tasks.Single(), publication).OfType<DueDay>().Select(d =>
            string.Join(' ', new[]
            {
                d.Id.Split('/')[^1], $"{d.Day:yyyy-MM-dd}", d.Until is { } until ? $"until {until:yyyy-MM-dd}" : null, d.Name,
            }.OfType<string>()));
        Assert.Equal(expected, string.Join(", ", days));
    }

    [Theory]
    [InlineData("quý II/2025 (dự thảo); quý IV/2025 (ban hành)", "Quarter 2025 2, Quarter 2025 4")]
    [InlineData("từ tháng 7/2025", "FromYear 2025 0")]
    [InlineData("quý IV/2025 - quý I/2026", "Month 2026 3")]
    [InlineData("từ tháng 9/2025 đến hết năm 2026", "ManyYears 2026 0")]
    [InlineData("đến năm 2026", "WholeYear 2026 0")]
    [InlineData("2 năm một lần", "Recurring 0 4 2")]
    [InlineData("hằng ngày", "Recurring 0 5")]
    [InlineData("lúc thuận tiện; năm 2026", "Words 0 0, WholeYear 2026 0")]
    public void Each_part_has_its_place_in_the_lists(string words, string expected) =>
        Assert.Equal(expected, string.Join(", ", DueTime.Of(With(words).Tasks.Single()).Select(t =>
            $"{t.Kind} {t.Year} {t.Number}{(t.Step == 1 ? "" : $" {t.Step}")}")));

    [Theory]
    [InlineData("20/3/2025; 20/6/2025; 20/9/2025; 20/12/2025", "Đã qua mốc 20/6/2025", "Milestone past: 20 June 2025")]
    [InlineData("quý II/2025 (dự thảo); quý IV/2025", "Đã qua mốc 30/6/2025 (dự thảo)", "Milestone past: 30 June 2025 (dự thảo)")]
    [InlineData("quý I/2025; khi có yêu cầu", "Hết thời hạn", "Past the deadline")]
    [InlineData("quý IV/2025; hằng quý", null, null)]
    public void A_table_tells_what_is_over(string words, string? vietnamese, string? english)
    {
        var task = With(words).Tasks.Single();
        Assert.Equal(vietnamese, DeadlineCell.Of(task, InterfaceTexts.Of(SiteLanguage.Vietnamese)).Past?.Words);
        Assert.Equal(english, DeadlineCell.Of(task, InterfaceTexts.Of(SiteLanguage.English)).Past?.Words);
    }

    private static Publication With(string deadline)
    {
        string[] texts =
        [
            "địa bàn a: tỉnh A\n  cơ quan: Sở Một\n", "trang web: A\n",
            "kế hoạch: A\n  mã: a\n  địa bàn: tỉnh A\n  thời kỳ: 2025-2026\n  ngày ban hành: 2/1/2025\n  nhiệm vụ 1: B\n    chủ trì: Sở "
                + $"Một\n    hạn: {deadline}\n",
        ];
        var trees = texts.Select((text, i) => SyntaxTree.Parse(SourceText.FromString($"{i}.papi", text)));
        return new(SiteContent.Bind(trees).Content, new(2025, 8, 1));
    }
}
