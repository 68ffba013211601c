using System.Collections.Immutable;
using PapiSite.Language.Diagnostics;
using PapiSite.Model.Changes;
using PapiSite.Model.References;

namespace PapiSite.Model.Binding;

/// <summary>A content and all that is wrong with its files.</summary>
public sealed record BoundContent(SiteContent Content, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Who names what, and where it is declared.</summary>
    public ContentReferences References { get; init; } = ContentReferences.None;

    /// <summary>True where nothing may be published.</summary>
    public bool HasErrors => Diagnostics.Any(d => d.Severity == Severity.Error);

    /// <summary>The same with what the history of the content tells besides, and without what it leaves in doubt.</summary>
    public BoundContent With(ContentHistory history)
    {
        var (settled, told) = RenumberedReports.Settle(Content, history);
        var all = new DiagnosticBag();
        all.AddRange(Diagnostics);
        all.AddRange(told);
        return this with { Content = settled, Diagnostics = all.ToSorted() };
    }
}
