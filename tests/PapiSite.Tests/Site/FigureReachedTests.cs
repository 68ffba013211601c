using PapiSite.Site;
using PapiSite.Site.Wording;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Site;

/// <summary>A figure that was reached, as pages print it.</summary>
public sealed class FigureReachedTests
{
    [Theory]
    [InlineData("1.600.000 lượt", "Đã đạt 1.600.000 lượt", "1,600,000 lượt reached")]
    [InlineData("99,5%", "Đã đạt 99,5%", "99.5% reached")]
    [InlineData("16/17 xã", "Đã đạt 16/17 xã", "16/17 xã reached")]
    [InlineData("96% (16/17 xã)", "Đã đạt 96% (16/17 xã)", "96% (16/17 xã) reached")]
    [InlineData("hạng 8/63", "Đã đạt hạng 8/63", "hạng 8/63 reached")]
    public void It_is_printed_with_its_unit_and_thousands_apart(string reached, string vietnamese, string english)
    {
        var figure = TargetReading.Figure(reached)!;
        Assert.Equal(vietnamese, InterfaceTexts.Of(SiteLanguage.Vietnamese).FigureReached(figure));
        Assert.Equal(english, InterfaceTexts.Of(SiteLanguage.English).FigureReached(figure));
    }
}
