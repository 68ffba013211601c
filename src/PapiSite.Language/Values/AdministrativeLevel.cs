namespace PapiSite.Language.Values;

/// <summary>Levels of government, from the top.</summary>
public enum AdministrativeLevel
{
    /// <summary>The whole country.</summary>
    Central,

    /// <summary>A province or a city under central government.</summary>
    Province,

    /// <summary>A district; none exist since 1 July 2025.</summary>
    District,

    /// <summary>A commune.</summary>
    Commune,

    /// <summary>Outside the levels: enterprises, associations, groups over several levels.</summary>
    Other,
}
