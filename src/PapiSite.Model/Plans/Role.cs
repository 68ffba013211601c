namespace PapiSite.Model.Plans;

/// <summary>What an agency does for a task.</summary>
public enum Role
{
    /// <summary>Leads.</summary>
    Lead,

    /// <summary>Coordinates.</summary>
    Coordinating,

    /// <summary>Monitors.</summary>
    Monitoring,

    /// <summary>Carries out.</summary>
    Implementing,
}
