namespace PapiSite.Benchmarks.Search;

/// <summary>The scripts that speak to each engine, which lie beside the program.</summary>
internal static class Scripts
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Scripts");

    /// <summary>The path of a script.</summary>
    public static string PathOf(string name) => Path.Combine(Folder, Path.GetFileName(name));

    /// <summary>Copies them all into a folder, where Node finds the packages that they import.</summary>
    public static void CopyTo(string folder)
    {
        foreach (var path in Directory.GetFiles(Folder)) File.Copy(path, Path.Combine(folder, Path.GetFileName(path)), overwrite: true);
    }
}
