namespace PapiSite.Language.Values;

/// <summary>Where a plan stands, as its editor says.</summary>
public enum PlanStatus
{
    /// <summary><c>dự thảo</c>: not issued yet.</summary>
    Draft,

    /// <summary><c>hiệu lực</c>.</summary>
    InForce,

    /// <summary><c>đã thay thế</c>: another document has taken its place.</summary>
    Replaced,

    /// <summary><c>hết hiệu lực</c>.</summary>
    Expired,
}
