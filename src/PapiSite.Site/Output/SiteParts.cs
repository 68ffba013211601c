using System.Collections.Immutable;
using PapiSite.Language.Diagnostics;

namespace PapiSite.Site.Output;

/// <summary>The files of a site in two parts, and what keeps them from being published.</summary>
/// <param name="Files">What is written file by file, each at an address of its own.</param>
/// <param name="Search">The search index, which takes reading every task before its files are known.</param>
/// <param name="Diagnostics">Errors in the addresses; a site that has any must not be published.</param>
public sealed record SiteParts(
    ImmutableArray<SiteFile> Files,
    Func<ImmutableArray<SiteFile>> Search,
    ImmutableArray<Diagnostic> Diagnostics
);
