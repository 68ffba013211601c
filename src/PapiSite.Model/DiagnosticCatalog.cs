using PapiSite.Language.Diagnostics;
using PapiSite.Language.Parsing;
using PapiSite.Language.Values;
using PapiSite.Model.Binding;
using PapiSite.Model.Rules;
using PapiSite.Model.Withholding;

namespace PapiSite.Model;

/// <summary>Every code there is; the manual has a page for each.</summary>
public static class DiagnosticCatalog
{
    /// <summary>All codes, in order.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        .. (
            (IEnumerable<DiagnosticDescriptor>)
                [
                    .. StructureDiagnostics.All,
                    .. FileDiagnostics.All,
                    .. LineDiagnostics.All,
                    .. ValueDiagnostics.All,
                    .. DayDiagnostics.All,
                    .. ReportingDiagnostics.All,
                    .. LetterDiagnostics.All,
                    .. ValueDiagnostics.Later,
                    .. BindingDiagnostics.All,
                    .. RoleDiagnostics.All,
                    .. ReportingDutyDiagnostics.All,
                    .. ConsultationDiagnostics.All,
                    .. AddressDiagnostics.All,
                    .. FolderDiagnostics.All,
                    .. FolderDiagnostics.Checks,
                    .. WithdrawalDiagnostics.All,
                    .. ContentRules.All.Select(r => r.Descriptor),
                    .. ProseDiagnostics.All,
                    .. ProseFindings.All,
                ]
        ).OrderBy(d => d.Code, StringComparer.Ordinal),
    ];
}
