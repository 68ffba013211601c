using System.Diagnostics;

namespace PapiSite.Tests.Cli;

/// <summary>A fact that mounts something where nobody else sees it, as a container does.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class MountFactAttribute : FactAttribute
{
    public MountFactAttribute()
    {
        if (!OperatingSystem.IsLinux() || MountedOutputTests.Run("unshare -m true") is not (0, _))
            Skip = "Mounting takes Linux and the superuser.";
    }
}

/// <summary>The output as containers have it: a volume of its own, or a folder that a server elsewhere has mounted.</summary>
public sealed class MountedOutputTests : IDisposable
{
    private static readonly string Build =
        $"dotnet exec \"{Path.Combine(AppContext.BaseDirectory, "papisite.dll")}\" build --as-of 2025-01-15";

    private readonly Workplace _work = new();

    public MountedOutputTests() => _work.WriteSmallContent();

    public void Dispose() => _work.Dispose();

    [MountFact]
    public void A_volume_gets_the_site_in_its_own_place_and_keeps_what_is_its_own()
    {
        Directory.CreateDirectory(_work.PathOf("o-dia"));
        Directory.CreateDirectory(_work.PathOf("site"));
        _work.Write("content/goc/bai/mot.txt", "một");
        var (code, said) = Run($"""
            cd {_work.Root} && unshare -m sh -ec '
              mount --bind o-dia site
              mkdir site/lost+found
              {Build}
              rm content/goc/bai/mot.txt
              sed -i s/đầu/sau/ content/trang/gioi-thieu.papi
              {Build}
              cd site && sha256sum --check --quiet SHA256SUMS'
            """);
        Assert.True(code == 0, said);
        Assert.Contains("sau", _work.Read("o-dia/gioi-thieu/index.html"), StringComparison.Ordinal);
        Assert.False(Directory.Exists(_work.PathOf("o-dia/bai")));
        Assert.True(Directory.Exists(_work.PathOf("o-dia/lost+found")));
        Assert.Empty(Directory.EnumerateFileSystemEntries(_work.PathOf("o-dia"), ".papisite*"));
        Assert.Equal(
            ["content", "o-dia", "site"],
            Directory.EnumerateFileSystemEntries(_work.Root).Select(Path.GetFileName).Order(StringComparer.Ordinal)
        );
    }

    [MountFact]
    public void A_server_that_has_the_folder_mounted_sees_the_new_site()
    {
        Directory.CreateDirectory(_work.PathOf("may-chu"));
        var (code, said) = Run($"""
            set -e; cd {_work.Root}; {Build}
            unshare -m --propagation private sh -ec '
              mount --bind site may-chu
              touch co
              while [ ! -e xong ]; do sleep 0.1; done
              grep -q sau may-chu/gioi-thieu/index.html
              cd may-chu && sha256sum --check --quiet SHA256SUMS' &
            while [ ! -e co ]; do sleep 0.1; done
            sed -i s/đầu/sau/ content/trang/gioi-thieu.papi
            {Build}
            touch xong; wait $!
            """);
        Assert.True(code == 0, said);
    }

    /// <summary>Runs a line of the shell.</summary>
    internal static (int Code, string Said) Run(string line)
    {
        try
        {
            using var process = Process.Start(
                new ProcessStartInfo("/bin/sh", ["-c", $"({line}\n) 2>&1"]) { RedirectStandardOutput = true, UseShellExecute = false }
            )!;
            var said = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, said);
        }
        catch (System.ComponentModel.Win32Exception missing)
        {
            return (-1, missing.Message);
        }
    }
}
