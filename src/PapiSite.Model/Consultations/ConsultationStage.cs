namespace PapiSite.Model.Consultations;

/// <summary>Where a consultation stands on a day.</summary>
public enum ConsultationStage
{
    /// <summary>Comments are received.</summary>
    Open,

    /// <summary>Its first day is still to come.</summary>
    Upcoming,

    /// <summary>Its last day is over.</summary>
    Closed,
}
