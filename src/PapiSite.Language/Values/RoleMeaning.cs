namespace PapiSite.Language.Values;

/// <summary>Which of the roles that every site knows a declared role counts as.</summary>
public enum RoleMeaning
{
    /// <summary>None: it is a role of its own.</summary>
    Own,

    /// <summary>Leading.</summary>
    Lead,

    /// <summary>Coordinating.</summary>
    Coordinating,

    /// <summary>Monitoring.</summary>
    Monitoring,

    /// <summary>Carrying out.</summary>
    Implementing,
}
