namespace PapiSite.Model.Fields;

/// <summary>How the open data gives a field as a text.</summary>
/// <param name="Name">The name of the property and of the column, a promise to programs that read it.</param>
/// <param name="Description">What it is, in English, for the schema.</param>
public sealed record FieldData(string Name, string Description);
