using PapiSite.Language.Diagnostics;

namespace PapiSite.Model.Rules;

/// <summary>A check of the content beyond its syntax. One rule has one code, one file, and one file of tests.</summary>
public abstract class ContentRule
{
    /// <summary>The code with its words and examples.</summary>
    public abstract DiagnosticDescriptor Descriptor { get; }

    /// <summary>Looks through a content and reports.</summary>
    public abstract void Check(SiteContent content, DiagnosticBag diagnostics);
}
