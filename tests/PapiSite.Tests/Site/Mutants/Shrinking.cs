using System.Collections.Immutable;
using System.Diagnostics;

namespace PapiSite.Tests.Site.Mutants;

/// <summary>Makes a mutant as small as it may be and still have its fault.</summary>
internal static class Shrinking
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(40);

    /// <summary>The smallest mutant found in reasonable time that has a fault of a kind.</summary>
    public static Mutant Of(Mutant mutant, string kind)
    {
        var watch = Stopwatch.StartNew();
        for (var isSmaller = true; isSmaller && watch.Elapsed < Longest;)
        {
            isSmaller = false;
            // What comes before a place was tried in vain: as long as anything is found, it is gone on from there.
            for (var place = 0; watch.Elapsed < Longest && SmallerThan(mutant).Skip(place).FirstOrDefault() is { } smaller;)
            {
                if (HasFault(smaller, kind)) (mutant, isSmaller) = (smaller, true);
                else place++;
            }
        }

        return mutant;
    }

    private static bool HasFault(Mutant mutant, string kind)
    {
        try
        {
            Examination.Of(mutant);
            return false;
        }
        catch (Exception fault)
        {
            return MutantFault.KindOf(fault) == kind;
        }
    }

    /// <summary>The mutant with less of it, much less first.</summary>
    private static IEnumerable<Mutant> SmallerThan(Mutant mutant)
    {
        if (mutant.Earlier.Length > 0) yield return mutant with { Earlier = [] };
        if (mutant.Attachments.Length > 0) yield return mutant with { Attachments = [] };
        for (var i = 0; i < mutant.Earlier.Length; i++) yield return mutant with { Earlier = mutant.Earlier.RemoveAt(i) };
        for (var i = 0; i < mutant.Earlier.Length; i++)
        {
            foreach (var files in SmallerThan(mutant.Earlier[i].Files))
                yield return mutant with { Earlier = mutant.Earlier.SetItem(i, (mutant.Earlier[i].Day, files)) };
        }

        foreach (var files in SmallerThan(mutant.Files)) yield return mutant with { Files = files };
    }

    private static IEnumerable<ImmutableArray<MutantFile>> SmallerThan(ImmutableArray<MutantFile> files)
    {
        for (var i = 0; i < files.Length && files.Length > 1; i++) yield return files.RemoveAt(i);
        for (var i = 0; i < files.Length; i++)
        {
            var lines = files[i].Text.TrimEnd('\n').Split('\n');
            for (var size = lines.Length / 2; size > 0; size /= 2)
            {
                for (var start = 0; start < lines.Length; start += size)
                {
                    var kept = lines.Where((_, n) => n < start || n >= start + size);
                    yield return files.SetItem(i, files[i].With(string.Concat(kept.Select(l => l + "\n"))));
                }
            }
        }
    }
}
