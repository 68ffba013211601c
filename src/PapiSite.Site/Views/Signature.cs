using System.Collections.Immutable;
using PapiSite.Language.Values;

namespace PapiSite.Site.Views;

/// <summary>Who signed a document.</summary>
/// <param name="Capacity">The lines above the name.</param>
/// <param name="Name">The name.</param>
public sealed record Signature(ImmutableArray<string> Capacity, string Name)
{
    /// <summary>The signature of a signatory, as Decree 30/2020/NĐ-CP has it printed.</summary>
    public static Signature Of(Signatory signatory) => new(PrintHead.Capacity(signatory), signatory.Name);
}
