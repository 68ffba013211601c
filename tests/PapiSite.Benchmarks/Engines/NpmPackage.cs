namespace PapiSite.Benchmarks.Engines;

/// <summary>A package of npm in a folder of its own, installed when it is first needed and not kept in the repository.</summary>
internal sealed record NpmPackage(string Name, string Version)
{
    /// <summary>The folder that has the package under <c>node_modules</c>.</summary>
    public async Task<string> InstallAsync(string folder)
    {
        var own = Path.Combine(folder, $"{Name}-{Version}");
        if (Directory.Exists(Path.Combine(own, "node_modules", Name))) return own;
        Directory.CreateDirectory(own);
        try
        {
            await ProcessCost.RunAsync(
                own,
                OperatingSystem.IsWindows() ? "npm.cmd" : "npm",
                "install",
                "--no-save",
                "--no-package-lock",
                "--no-audit",
                "--no-fund",
                "--prefix",
                own,
                $"{Name}@{Version}"
            );
            return own;
        }
        catch (InvalidOperationException fault)
        {
            throw new EngineMissingException($"{Name} {Version} could not be installed: {fault.Message}");
        }
    }
}
