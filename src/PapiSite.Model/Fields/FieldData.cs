namespace PapiSite.Model.Fields;

/// <summary>How the open data gives a field.</summary>
/// <param name="Name">The name of the property, a promise to programs that read it.</param>
/// <param name="Description">What it is, in English, for the schema.</param>
public sealed record FieldData(string Name, string Description)
{
    /// <summary>True where it is a list of its items, empty where there is none; else it is one text, null where there is none.</summary>
    public bool IsList { get; init; }

    /// <summary>The property that it stands behind, since that is a promise too; null where it is among the last.</summary>
    public string? Behind { get; init; }

    /// <summary>The name of the column of the table, where a list is joined by semicolons; a promise too.</summary>
    public string Column { get; init; } = Name;
}
