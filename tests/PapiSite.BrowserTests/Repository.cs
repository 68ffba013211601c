namespace PapiSite.BrowserTests;

/// <summary>Places in the repository that the tests run from.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>The full path of a folder named from the root with forward slashes.</summary>
    public static string Folder(string path) => Path.Combine([Root, .. path.Split('/')]);

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "PapiSite.sln"))) return folder.FullName;
        }

        throw new InvalidOperationException($"No folder above {AppContext.BaseDirectory} holds PapiSite.sln.");
    }
}
