using System.Collections.Immutable;
using PapiSite.Language.Diagnostics;
using PapiSite.Model.Changes;

namespace PapiSite.Model.Binding;

/// <summary>A content and all that is wrong with its files.</summary>
public sealed record BoundContent(SiteContent Content, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>True where nothing may be published.</summary>
    public bool HasErrors => Diagnostics.Any(d => d.Severity == Severity.Error);

    /// <summary>The same with what the history of the content tells besides.</summary>
    public BoundContent With(ContentHistory history)
    {
        var all = new DiagnosticBag();
        all.AddRange(Diagnostics);
        all.AddRange(RenumberedReports.Check(Content, history));
        return this with { Diagnostics = all.ToSorted() };
    }
}
