using System.Collections.Immutable;
using PapiSite.Language.Diagnostics;

namespace PapiSite.Model.Binding;

/// <summary>A content and all that is wrong with its files.</summary>
public sealed record BoundContent(SiteContent Content, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>True where nothing may be published.</summary>
    public bool HasErrors => Diagnostics.Any(d => d.Severity == Severity.Error);
}
