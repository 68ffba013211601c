using PapiSite.Language.Diagnostics;
using PapiSite.Language.Text;

namespace PapiSite.Language.Values;

/// <summary>Takes what a grammar finds wrong, at places in the value's text, and reports it at the place in the source.</summary>
public sealed class ValueProblems(SourceText source, ValueText text, DiagnosticBag diagnostics)
{
    /// <summary>Reports what was found at a part of the value's text.</summary>
    public void Report(Finding finding, int start, int length) => diagnostics.Report(finding, source, text.ToSource(start, length));

    /// <summary>Reports what was found at the whole value.</summary>
    public void Report(Finding finding) => Report(finding, 0, text.Text.Length);

    /// <summary>Reports what was found at a part of the value's text, with what to write in its place.</summary>
    public void ReportMended(Finding finding, int start, int length, string replacement)
    {
        var span = text.ToSource(start, length);
        diagnostics.Report(new(finding, source, span) { Edits = [new(span, replacement)] });
    }

    /// <summary>Reports what was found at the whole value, and offers what may be meant by it.</summary>
    public void ReportOffering(Finding finding, IEnumerable<string> meant)
    {
        var span = text.ToSource(0, text.Text.Length);
        diagnostics.Report(new(finding, source, span) { Fixes = Fix.Rename(source, span, text.Text, meant) });
    }
}
