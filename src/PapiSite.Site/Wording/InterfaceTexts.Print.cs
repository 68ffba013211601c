using PapiSite.Model.Plans;

namespace PapiSite.Site.Wording;

/// <summary>Words that stand on paper only.</summary>
public abstract partial class InterfaceTexts
{
    public abstract string Party { get; }
    public abstract string PrintedPartyNumber { get; }
    public abstract string NumberLine(string number);

    /// <summary>The same of a document of the Party, whose rules have no colon there.</summary>
    public abstract string PartyNumberLine(string number);
    public abstract Sentence PrintNotice(Content site, DateOnly asOf, Plan plan);

    /// <summary>Before the address of the page that was printed.</summary>
    public abstract string AddressOfPage { get; }
}
