namespace PapiSite.Language.Values;

/// <summary>What an entry of the registry stands for.</summary>
public enum AgencyKind
{
    /// <summary>One body.</summary>
    Body,

    /// <summary>A group of bodies, such as all departments of a province.</summary>
    Group,

    /// <summary>A group meant relatively: "the agencies concerned".</summary>
    RelativeGroup,
}
