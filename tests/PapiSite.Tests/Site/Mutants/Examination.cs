using System.Diagnostics;
using AngleSharp.Html.Parser;

namespace PapiSite.Tests.Site.Mutants;

/// <summary>Builds a mutant as an editor would come to build it, and looks at all that was written.</summary>
internal static class Examination
{
    /// <summary>Nobody waits longer for a page of a few tasks; a machine that does other work besides may take three times as long.</summary>
    private static readonly TimeSpan LongestWork = TimeSpan.FromSeconds(5);

    /// <summary>Of so many mutants one is looked at in every way, those that take long too.</summary>
    private const int ThoroughOnce = 20;

    /// <summary>Fails where anything is wrong; false where nothing of the mutant could be published.</summary>
    public static bool Of(Mutant mutant)
    {
        var (watch, isThorough) = (Stopwatch.StartNew(), mutant.Seed % ThoroughOnce == 0);
        var sound = SoundContent.Of(mutant);
        if (sound is not null) Check(sound, isThorough);
        MutantFault.Unless(watch.Elapsed < LongestWork || IsQuickAgain(mutant), "a build that takes long", () => $"{watch.Elapsed.TotalSeconds:0.0} seconds");
        return sound is not null;
    }

    private static void Check(SoundContent sound, bool isThorough)
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
    }

    /// <summary>A browser finds on a page what was found on it here.</summary>
    private static void CheckReading(MutantSite site)
    {
        foreach (var page in site.Pages)
        {
            var read = new HtmlParser().ParseDocument(page.Text).Everything().Select(MarkupElement.Of).Select(e => e.ToString()).Order(StringComparer.Ordinal);
            MutantFault.Unless(read.SequenceEqual(page.Elements.Select(e => e.ToString()).Order(StringComparer.Ordinal)), "markup that a browser reads otherwise", () => page.Path);
        }
    }

    /// <summary>The order in which a file system lists the files changes no byte.</summary>
    private static void CheckOrder(SoundContent sound, MutantSite site)
    {
        var other = new MutantSite(sound.Reversed(), isWhole: true);
        MutantFault.Unless(site.Paths.SetEquals(other.Paths), "paths that hang on the order of the files", () => string.Join(' ', site.Paths.Except(other.Paths)));
        foreach (var (path, bytes) in site.Files)
            MutantFault.Unless(bytes.AsSpan().SequenceEqual(other.Files[path]), "bytes that hang on the order of the files", () => path);
        foreach (var (one, same) in site.Search.Zip(other.Search))
            MutantFault.Unless(one.ToBytes().AsSpan().SequenceEqual(same.ToBytes()), "an index that hangs on the order of the files", () => one.Path);
    }

    private static bool IsQuickAgain(Mutant mutant)
    {
        var watch = Stopwatch.StartNew();
        if (SoundContent.Of(mutant) is { } sound) _ = new MutantSite(sound, isWhole: false);
        return watch.Elapsed < LongestWork;
    }
}
