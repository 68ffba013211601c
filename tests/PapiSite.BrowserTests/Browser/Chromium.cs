using System.Diagnostics;
using Microsoft.Playwright;

namespace PapiSite.BrowserTests.Browser;

/// <summary>Finds a browser of the Chromium family on this machine, or installs one.</summary>
internal static class Chromium
{
    /// <summary>The environment variable that names the program to use.</summary>
    private const string Variable = "PAPISITE_CHROMIUM";

    /// <summary>Without windows first: it takes a third less of the processor for the same pages.</summary>
    private static readonly string[] Names =
    [
        "chromium-headless-shell",
        "chromium",
        "chromium-browser",
        "google-chrome",
        "google-chrome-stable",
        "chrome",
        "msedge",
        "microsoft-edge",
    ];

    private static readonly string[] QuietArguments =
    [
        "--headless=new",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
    ];

    /// <summary>One at a time: what one start installs, the next finds.</summary>
    private static readonly SemaphoreSlim Starting = new(1);

    /// <summary>Starts the browser that <see cref="Variable"/> names, else the first found that starts, else one just installed.</summary>
    public static async Task<IBrowser> LaunchAsync(IBrowserType type)
    {
        await Starting.WaitAsync();
        try
        {
            return await FindAsync(type);
        }
        finally
        {
            Starting.Release();
        }
    }

    private static async Task<IBrowser> FindAsync(IBrowserType type)
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named)
        {
            return File.Exists(named)
                ? await StartAsync(type, named)
                : throw new FileNotFoundException($"{Variable} names a program that does not exist: {named}");
        }

        var failures = new List<string>();
        foreach (var path in Found(type))
        {
            if (await TryStartAsync(type, path, failures) is { } browser) return browser;
        }

        await InstallAsync(failures);
        foreach (var path in Found(type))
        {
            if (await TryStartAsync(type, path, failures) is { } browser) return browser;
        }

        throw new InvalidOperationException(
            $"The browser tests need Chromium, Chrome or Edge; none was found that starts, and none could be installed. "
            + $"Install one, or name one in the environment variable {Variable}.\n{string.Join('\n', failures)}");
    }

    private static IEnumerable<string> Found(IBrowserType type)
    {
        var onPath = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(folder => Names.Select(name => Path.Combine(folder, OperatingSystem.IsWindows() ? name + ".exe" : name)));
        return onPath.Concat(UsualPlaces()).Append(type.ExecutablePath).Where(File.Exists).Distinct();
    }

    private static IEnumerable<string> UsualPlaces()
    {
        if (OperatingSystem.IsWindows())
        {
            var folders = new[]
            {
                Environment.SpecialFolder.ProgramFiles,
                Environment.SpecialFolder.ProgramFilesX86,
                Environment.SpecialFolder.LocalApplicationData,
            };
            string[] programs =
            [
                Path.Combine("Chromium", "Application", "chrome.exe"),
                Path.Combine("Google", "Chrome", "Application", "chrome.exe"),
                Path.Combine("Microsoft", "Edge", "Application", "msedge.exe"),
            ];
            return folders.SelectMany(folder => programs.Select(program => Path.Combine(Environment.GetFolderPath(folder), program)));
        }

        if (OperatingSystem.IsMacOS())
        {
            return new[] { "Chromium", "Google Chrome", "Microsoft Edge" }.Select(name =>
                $"/Applications/{name}.app/Contents/MacOS/{name}"
            );
        }

        return new[]
        {
            "/usr/bin",
            "/usr/local/bin",
            "/usr/lib/chromium",
            "/opt/google/chrome",
            "/opt/microsoft/msedge",
            "/snap/bin",
        }.SelectMany(folder => Names.Select(name => $"{folder}/{name}"));
    }

    private static async Task<IBrowser?> TryStartAsync(IBrowserType type, string path, List<string> failures)
    {
        try
        {
            return await StartAsync(type, path);
        }
        catch (PlaywrightException exception)
        {
            // Ubuntu's chromium-browser, for one, is there and only says that it is elsewhere.
            failures.Add($"{path}: {exception.Message.Split('\n')[0]}");
            return null;
        }
    }

    private static Task<IBrowser> StartAsync(IBrowserType type, string path) => type.LaunchAsync(new()
    {
        ExecutablePath = path,
        // Chromium refuses to start as root with its sandbox; it only sees this repository's pages.
        Args = Environment.IsPrivilegedProcess ? [.. QuietArguments, "--no-sandbox"] : QuietArguments,
    });

    private static async Task InstallAsync(List<string> failures)
    {
        if (OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess && File.Exists("/usr/bin/apt-get"))
        {
            // Debian's package brings the libraries that it needs; Playwright's own does not. Ubuntu has none without windows.
            await RunAsync(failures, "apt-get", "update");
            if (!await RunAsync(failures, "apt-get", "install", "-y", "--no-install-recommends", "chromium-headless-shell"))
                await RunAsync(failures, "apt-get", "install", "-y", "--no-install-recommends", "chromium");
            return;
        }

        var code = Microsoft.Playwright.Program.Main(["install", "chromium"]);
        if (code != 0) failures.Add($"playwright install chromium: exit code {code}");
    }

    private static async Task<bool> RunAsync(List<string> failures, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        start.Environment["DEBIAN_FRONTEND"] = "noninteractive";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = await process.StandardError.ReadToEndAsync();
        await output;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0) failures.Add($"{program} {string.Join(' ', arguments)}: exit code {process.ExitCode}. {errors.Trim()}");
        return process.ExitCode == 0;
    }
}
