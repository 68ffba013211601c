using System.Collections.Immutable;
using PapiSite.Language.Text;

namespace PapiSite.Language.Diagnostics;

/// <summary>Collects diagnostics while a stage works.</summary>
public class DiagnosticBag
{
    private readonly List<Diagnostic> _items = [];

    /// <summary>Reports what was found at a place.</summary>
    public void Report(Finding finding, SourceText source, TextSpan span) => Report(new(finding, source, span));

    /// <summary>Reports a diagnostic made elsewhere.</summary>
    public void Report(Diagnostic diagnostic) => _items.Add(diagnostic);

    /// <summary>Takes over what another bag collected.</summary>
    public void AddRange(DiagnosticBag other) => _items.AddRange(other._items);

    /// <summary>Takes over the diagnostics of an earlier stage.</summary>
    public void AddRange(IEnumerable<Diagnostic> diagnostics) => _items.AddRange(diagnostics);

    /// <summary>What was reported, by file, then by place, then by code; each once.</summary>
    public ImmutableArray<Diagnostic> ToSorted() =>
    [
        .. _items.Distinct()
            .OrderBy(d => d.Source.Path, StringComparer.Ordinal)
            .ThenBy(d => d.Span.Start)
            .ThenBy(d => d.Code, StringComparer.Ordinal),
    ];
}
