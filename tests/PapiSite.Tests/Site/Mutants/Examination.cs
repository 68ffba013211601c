using AngleSharp.Html.Parser;

namespace PapiSite.Tests.Site.Mutants;

/// <summary>Builds a mutant as an editor would come to build it, and looks at all that was written.</summary>
internal static class Examination
{
    /// <summary>Nobody waits longer for a site of a few tasks.</summary>
    private static readonly TimeSpan LongestWork = TimeSpan.FromSeconds(5);

    /// <summary>Of so many mutants one is looked at in every way, those that take long too.</summary>
    private const int ThoroughOnce = 100;

    /// <summary>
    /// Fails where anything is wrong; gives the kinds of what was looked at, none where nothing of the mutant could be published.
    /// </summary>
    public static IReadOnlyList<string> Of(Mutant mutant)
    {
        var (watch, isThorough) = (WorkTime.Begin(), mutant.Seed % ThoroughOnce == 0);
        var sound = SoundContent.Of(mutant);
        var kinds = sound is null ? [] : Check(sound, isThorough);
        var isQuick = watch.Elapsed < LongestWork || IsQuickAgain(mutant);
        MutantFault.Unless(isQuick, "a build that takes long", () => $"{watch.Elapsed.TotalSeconds:0.0} seconds");
        return kinds;
    }

    private static List<string> Check(SoundContent sound, bool isThorough)
    {
        var site = new MutantSite(sound, isThorough);
        if (isThorough) CheckReading(site);
        PathChecks.Check(site);
        PageChecks.Check(site);
        DataChecks.Check(site);
        TableChecks.Check(site);
        FeedChecks.Check(site, isThorough);
        SearchChecks.Check(site);
        ClaimChecks.Check(site);
        if (isThorough) CheckOrder(sound, site);
        return [.. site.Kinds];
    }

    /// <summary>A browser finds on a page what was found on it here.</summary>
    private static void CheckReading(MutantSite site)
    {
        foreach (var page in site.Pages)
        {
            var read = Written(new HtmlParser().ParseDocument(page.Text).Everything().Select(MarkupElement.Of));
            MutantFault.Unless(read.SequenceEqual(Written(page.Elements)), "markup that a browser reads otherwise", () => page.Path);
        }
    }

    private static IOrderedEnumerable<string> Written(IEnumerable<MarkupElement> elements) =>
        elements.Select(e => e.ToString()).Order(StringComparer.Ordinal);

    /// <summary>The order in which a file system lists the files changes no byte.</summary>
    private static void CheckOrder(SoundContent sound, MutantSite site)
    {
        var other = new MutantSite(sound.Reversed(), isWhole: true);
        var moved = site.Paths.Except(other.Paths).Concat(other.Paths.Except(site.Paths)).ToList();
        MutantFault.Unless(moved.Count == 0, "paths that hang on the order of the files", () => string.Join(' ', moved));
        foreach (var (path, bytes) in site.Files)
            MutantFault.Unless(bytes.AsSpan().SequenceEqual(other.Files[path]), "bytes that hang on the order of the files", () => path);
        foreach (var (one, same) in site.Search.Zip(other.Search))
        {
            var isSame = one.ToBytes().AsSpan().SequenceEqual(same.ToBytes());
            MutantFault.Unless(isSame, "an index that hangs on the order of the files", () => one.Path);
        }
    }

    private static bool IsQuickAgain(Mutant mutant)
    {
        var watch = WorkTime.Begin();
        if (SoundContent.Of(mutant) is { } sound) _ = new MutantSite(sound, isWhole: false);
        return watch.Elapsed < LongestWork;
    }
}
