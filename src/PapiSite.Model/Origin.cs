using PapiSite.Language.Diagnostics;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;

namespace PapiSite.Model;

/// <summary>The entry that something of the model comes from, so that checks can point at it.</summary>
public sealed record Origin(SourceText Source, EntrySyntax Entry)
{
    /// <summary>The file and the line, as messages name them.</summary>
    public string Place => $"{Source.Path}:{Source.PositionAt(Entry.Head.Start).Line}";

    /// <summary>Reports at the keyword of the entry.</summary>
    public void ReportHead(DiagnosticBag diagnostics, Finding finding) => diagnostics.Report(finding, Source, Entry.Head);

    /// <summary>Reports at the value of the entry.</summary>
    public void Report(DiagnosticBag diagnostics, Finding finding) => diagnostics.Report(finding, Source, Entry.Focus);
}
