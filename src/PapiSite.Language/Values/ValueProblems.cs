using PapiSite.Language.Diagnostics;
using PapiSite.Language.Text;

namespace PapiSite.Language.Values;

/// <summary>Takes what a grammar finds wrong, at places in the value's text, and reports it at the place in the source.</summary>
public sealed class ValueProblems(SourceText source, ValueText text, DiagnosticBag diagnostics)
{
    /// <summary>Reports a code at a part of the value's text.</summary>
    public void Report(DiagnosticDescriptor descriptor, int start, int length, params ReadOnlySpan<string> arguments) =>
        diagnostics.Report(descriptor, source, text.ToSource(start, length), arguments);

    /// <summary>Reports a code at a part of the value's text, with arguments in both languages.</summary>
    public void Report(DiagnosticDescriptor descriptor, int start, int length, params ReadOnlySpan<Words> arguments) =>
        diagnostics.Report(new(descriptor, source, text.ToSource(start, length), [.. arguments]));

    /// <summary>Reports a code at a part of the value's text, with what to write in its place.</summary>
    public void ReportMended(
        DiagnosticDescriptor descriptor,
        int start,
        int length,
        string replacement,
        params ReadOnlySpan<Words> arguments
    ) =>
        diagnostics.Report(
            new(descriptor, source, text.ToSource(start, length), [.. arguments])
            {
                Edits = [new(text.ToSource(start, length), replacement)],
            }
        );

    /// <summary>Reports a code at a part of the value's text, and offers what may be meant by it.</summary>
    public void ReportOffering(
        DiagnosticDescriptor descriptor, int start, int length, IEnumerable<string> meant, params ReadOnlySpan<Words> arguments)
    {
        var span = text.ToSource(start, length);
        diagnostics.Report(new(descriptor, source, span, [.. arguments])
        {
            Fixes = Fix.Rename(source, span, text.Text.Substring(start, length), meant),
        });
    }

    /// <summary>Reports a code at the whole value.</summary>
    public void Report(DiagnosticDescriptor descriptor, params ReadOnlySpan<string> arguments) =>
        Report(descriptor, 0, text.Text.Length, arguments);
}
