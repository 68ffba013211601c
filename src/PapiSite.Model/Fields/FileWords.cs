using PapiSite.Language.Values;

namespace PapiSite.Model.Fields;

/// <summary>Attached files in words.</summary>
internal static class FileWords
{
    /// <summary>The name that a page shows: its title, or without one the name of the file.</summary>
    public static string Of(FileValue file) => file.Title ?? file.Path[(file.Path.LastIndexOf('/') + 1)..];

    /// <summary>Title and path, by which versions are compared.</summary>
    public static string WithPath(FileValue file) => file.Title is null ? file.Path : $"{file.Title} ({file.Path})";
}
