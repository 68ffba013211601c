using System.Collections.Immutable;
using PapiSite.Model.Changes;
using PapiSite.Site.Changes;
using PapiSite.Site.Views;

namespace PapiSite.Site.Pages;

/// <summary>The newest changes, and the years of all.</summary>
public sealed record ChangesPage(ImmutableArray<DatedChange> Newest, ImmutableArray<ChangeYearPage> Years) : Page(Routes.Changes)
{
    internal override IEnumerable<string>? Names => [];

    internal override PageView ViewIn(ViewScope scope) => ChangesView.Of(this, scope);

    internal override PageHead HeadIn(ViewScope scope) => PageHead.Of(this, scope);
}

/// <summary>The changes of a year: a part of them, from 1, where they are many.</summary>
/// <param name="Year">The year.</param>
/// <param name="Part">The part.</param>
/// <param name="Parts">How many parts there are.</param>
/// <param name="Count">How many changes the whole year has.</param>
/// <param name="Changes">The changes on this page, the newest day first.</param>
public sealed record ChangeYearPage(int Year, int Part, int Parts, int Count, ImmutableArray<DatedChange> Changes)
    : Page(Routes.OfChanges(Year, Part))
{
    internal override PageView ViewIn(ViewScope scope) => ChangeYearView.Of(this, scope);

    internal override PageHead HeadIn(ViewScope scope) => PageHead.Of(this, scope);
}

/// <summary>The address that something had before: it leads to where that is now.</summary>
/// <param name="Address">The address.</param>
/// <param name="Former">What had it, the last one first.</param>
public sealed record MovedPage(string Address, ImmutableArray<FormerAddress> Former) : Page(Address)
{
    /// <summary>The page that it leads to.</summary>
    public string Target => Routes.Of(Former[0].Now);

    internal override PageView ViewIn(ViewScope scope) => MovedView.Of(this, scope);

    internal override PageHead HeadIn(ViewScope scope) => PageHead.Of(this, scope);
}

/// <summary>The address of something that is gone: it says so, when and by which version, and nothing of what was there.</summary>
/// <param name="Removed">What is gone.</param>
/// <param name="HasList">True where the site has a list of what is of its kind: that of questions goes with the last question.</param>
/// <param name="HasYear">True where the site tells changes of the year in which it went: a draft that goes is none of them.</param>
public sealed record RemovedPage(RemovedAddress Removed, bool HasList, bool HasYear) : Page(Routes.Of(Removed.Address))
{
    internal override PageView ViewIn(ViewScope scope) => RemovedView.Of(this, scope);

    internal override PageHead HeadIn(ViewScope scope) => PageHead.Of(this, scope);
}

/// <summary>Lists the pages of changes.</summary>
public static class ChangePages
{
    /// <summary>The changes on the first page; the rest is on the pages of the years.</summary>
    public const int Newest = 50;

    /// <summary>The changes on a page of a year.</summary>
    public const int OnPage = 200;

    /// <summary>
    /// The page of the newest changes, and those of the years. A year's pages keep their changes when another year begins.
    /// </summary>
    public static IEnumerable<Page> Of(PublishedChanges changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        var years = changes.All.GroupBy(c => c.Day.Year).SelectMany(y => Of(y.Key, [.. y])).ToImmutableArray();
        return [new ChangesPage([.. changes.All.Take(Newest)], [.. years.Where(y => y.Part == 1)]), .. years];
    }

    /// <summary>The pages for addresses that nothing has any more.</summary>
    /// <param name="changes">The changes.</param>
    /// <param name="taken">The routes of all other pages.</param>
    public static IEnumerable<Page> Old(PublishedChanges changes, IReadOnlySet<string> taken)
    {
        ArgumentNullException.ThrowIfNull(changes);
        // What is published on a later day only is nowhere yet.
        var moved = changes.Former.Where(f => taken.Contains(Routes.Of(f.Now))).GroupBy(f => Routes.Of(f.Address))
            .Where(f => !taken.Contains(f.Key)).Select(f => new MovedPage(f.Key, [.. f])).ToList();
        var led = moved.Select(p => p.Address).ToHashSet(StringComparer.Ordinal);
        var removed = changes.Removed.Select(r => new RemovedPage(
                r, taken.Contains(Routes.OfList(r.Address.Kind)), taken.Contains(Routes.OfChanges(r.Revision.Day.Year))))
            .Where(p => !taken.Contains(p.Route) && !led.Contains(p.Route));
        return [.. moved, .. removed.DistinctBy(p => p.Route).OrderBy(p => p.Route, StringComparer.Ordinal)];
    }

    private static IEnumerable<ChangeYearPage> Of(int year, ImmutableArray<DatedChange> changes)
    {
        var parts = (changes.Length + OnPage - 1) / OnPage;
        return changes.Chunk(OnPage).Select((some, i) => new ChangeYearPage(year, i + 1, parts, changes.Length, [.. some]));
    }
}
