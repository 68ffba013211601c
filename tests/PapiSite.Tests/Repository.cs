namespace PapiSite.Tests;

/// <summary>The repository that the tests were built from.</summary>
public static class Repository
{
    /// <summary>The folder with the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The content that the repository ships.</summary>
    public static string Content { get; } = Path.Combine(Root, "content");

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "PapiSite.sln"))) return folder.FullName;
        }

        throw new InvalidOperationException("The tests run from inside the repository.");
    }
}
