using PapiSite.Language.Values;
using PapiSite.Model.Agencies;

namespace PapiSite.Tests.Model.Agencies;

/// <summary>On which days something existed, where days, months or years are stated, or nothing.</summary>
public sealed class LifetimeTests
{
    private static readonly DateValue Day = new(new DateOnly(2025, 6, 30)), Year = new(new(2025, 1, 1), new(2025, 12, 31));

    [Theory]
    [InlineData(2024, 12, 31, true)]
    [InlineData(2025, 6, 30, true)]
    [InlineData(2025, 7, 1, false)]
    public void A_stated_last_day_is_the_last(int year, int month, int day, bool existed) =>
        Says(new(null, Day), new(year, month, day), existed, existed);

    [Theory]
    [InlineData(2025, 6, 29, false)]
    [InlineData(2025, 6, 30, true)]
    [InlineData(2026, 1, 1, true)]
    public void A_stated_first_day_is_the_first(int year, int month, int day, bool existed) =>
        Says(new(Day, null), new(year, month, day), existed, existed);

    [Theory]
    [InlineData(2024, 12, 31, true, true)]
    [InlineData(2025, 1, 1, true, true)]
    [InlineData(2025, 1, 2, true, false)]
    [InlineData(2025, 12, 31, true, false)]
    [InlineData(2026, 1, 1, false, false)]
    public void Of_an_end_in_a_year_it_is_not_known_which_day_it_was(int year, int month, int day, bool may, bool surely) =>
        Says(new(null, Year), new(year, month, day), may, surely);

    [Theory]
    [InlineData(2024, 12, 31, false, false)]
    [InlineData(2025, 1, 1, true, false)]
    [InlineData(2025, 12, 31, true, true)]
    public void Of_a_beginning_in_a_year_it_is_not_known_which_day_it_was(int year, int month, int day, bool may, bool surely) =>
        Says(new(Year, null), new(year, month, day), may, surely);

    [Fact]
    public void Where_nothing_is_stated_every_day_is_within() => Says(default, new(1, 1, 1), may: true, surely: true);

    private static void Says(Lifetime lifetime, DateOnly day, bool may, bool surely) =>
        Assert.Equal((may, surely), (lifetime.Contains(day), lifetime.SurelyContains(day)));
}
