namespace PapiSite.Language.Values;

/// <summary>Whose names stand behind a declared role.</summary>
public enum RoleHolder
{
    /// <summary>Agencies.</summary>
    Agencies,

    /// <summary>Persons, whom no directory lists.</summary>
    Persons,
}
