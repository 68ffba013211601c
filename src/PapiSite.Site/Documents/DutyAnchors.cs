namespace PapiSite.Site.Documents;

/// <summary>The places of duties on their plan's page.</summary>
public static class DutyAnchors
{
    /// <summary>A duty given in prose, by its place in the plan from 0.</summary>
    public static string OfDuty(int index) => $"trach-nhiem-{index + 1}";

    /// <summary>A duty to report, by its place in the plan from 0.</summary>
    public static string OfReporting(int index) => $"bao-cao-{index + 1}";
}
