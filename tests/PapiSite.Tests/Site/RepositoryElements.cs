using System.Collections.Concurrent;

namespace PapiSite.Tests.Site;

/// <summary>The elements of the repository's pages under a base path, read as plain HTML once for all tests of a class.</summary>
public sealed class RepositoryElements
{
    private readonly ConcurrentDictionary<string, IReadOnlyDictionary<string, IReadOnlyList<MarkupElement>>> _read =
        new(StringComparer.Ordinal);

    /// <summary>The elements of each page, outer before inner, by path.</summary>
    internal IReadOnlyDictionary<string, IReadOnlyList<MarkupElement>> Of(string basePath) =>
        _read.GetOrAdd(basePath, path =>
        {
            var site = RenderedSite.OfRepository(path);
            return site.PagePaths.ToDictionary(p => p, p => PlainMarkup.ElementsOf(site.Text(p)), StringComparer.Ordinal);
        });
}
