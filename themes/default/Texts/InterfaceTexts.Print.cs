using PapiSite.Model.Plans;

namespace PapiSite.Themes.Default.Texts;

/// <summary>Words that stand on paper only.</summary>
public abstract partial class InterfaceTexts
{
    public abstract string NumberLine(string number);
    public abstract string PrintNotice(string site, DateOnly asOf, Plan plan);
}
