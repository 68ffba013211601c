using System.Diagnostics;
using System.Text;

namespace PapiSite.Tests.Site.Feeds;

/// <summary>Finds a Python that has the readers of feeds and calendars, or installs Debian's packages.</summary>
internal static class Python
{
    /// <summary>The environment variable that names the program to use.</summary>
    private const string Variable = "PAPISITE_PYTHON";

    private const string Modules = "import feedparser, icalendar, dateutil.rrule";

    private static readonly string[] Packages = ["python3", "python3-feedparser", "python3-icalendar", "python3-dateutil"];

    /// <summary>Debian's packages belong to Debian's own Python, which another on the path may hide.</summary>
    private static readonly string[] Programs = ["/usr/bin/python3", "python3", "python"];

    private static readonly Lazy<string> Program = new(Find, LazyThreadSafetyMode.ExecutionAndPublication);

    /// <summary>Runs a script and gives what it prints; fails with what it says of errors.</summary>
    public static string Run(string script, params string[] arguments)
    {
        var (code, output, errors) = Start(Program.Value, [script, .. arguments]);
        Assert.True(code == 0, errors);
        return output;
    }

    private static string Find()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named) return named;
        if (Programs.FirstOrDefault(HasModules) is { } found) return found;
        var said = "";
        if (OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess && File.Exists("/usr/bin/apt-get"))
        {
            // Another test may be installing a browser.
            string[] waiting = ["-o", "DPkg::Lock::Timeout=600"];
            said = Start("apt-get", [.. waiting, "update"]).Errors + Start("apt-get", [.. waiting, "install", "-y", "--no-install-recommends", .. Packages]).Errors;
            if (Programs.FirstOrDefault(HasModules) is { } installed) return installed;
        }

        throw new InvalidOperationException(
            $"The tests of feeds read them with Python's feedparser, icalendar and dateutil; none was found, and they could not be installed. "
            + $"Install Debian's packages {string.Join(", ", Packages)}, or name a Python that has these modules in the environment variable {Variable}.\n{said}");
    }

    private static bool HasModules(string program)
    {
        try
        {
            return Start(program, ["-c", Modules]).Code == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            // There is no such program.
            return false;
        }
    }

    private static (int Code, string Output, string Errors) Start(string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        start.Environment["DEBIAN_FRONTEND"] = "noninteractive";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output.Result, errors);
    }
}
