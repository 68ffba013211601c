using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using PapiSite.Model.Changes;

namespace PapiSite.Cli.History;

/// <summary>
/// git for a folder of a repository, through its command line. It only reads, takes no lock, asks nobody anything, and fetches
/// nothing. Names come as arguments, never through a shell.
/// </summary>
internal sealed class Git(string folder)
{
    /// <summary>
    /// What keeps a person's or a repository's settings from changing what git prints, and a repository's from running anything. A
    /// folder of the content that is itself a bare repository is none for us.
    /// </summary>
    private static readonly string[] Always =
    [
        "--no-pager", "--literal-pathspecs",
        .. new[]
        {
            "core.quotepath=off",
            "core.fsmonitor=false",
            "core.hooksPath=/dev/null",
            "core.attributesFile=/dev/null",
            "core.alternateRefsCommand=",
            "core.askPass=",
            "credential.helper=",
            "core.sshCommand=false",
            "core.gitProxy=",
            "protocol.allow=never",
            "safe.bareRepository=explicit",
            "gpg.program=false",
            "diff.external=",
            "log.showSignature=false",
            "log.showRoot=true",
            "log.diffMerges=first-parent",
            "log.follow=false",
            "log.mailmap=false",
            "i18n.logOutputEncoding=UTF-8",
            "i18n.commitEncoding=UTF-8",
        }.SelectMany(setting => new[] { "-c", setting }),
    ];

    /// <summary>
    /// The variables by which a person says which git and which settings of their own; all others of git belong to another repository or
    /// another call.
    /// </summary>
    private static readonly string[] Kept =
    [
        "GIT_EXEC_PATH",
        "GIT_CONFIG_GLOBAL",
        "GIT_CONFIG_SYSTEM",
        "GIT_CONFIG_NOSYSTEM",
        "GIT_CEILING_DIRECTORIES",
        "GIT_DISCOVERY_ACROSS_FILESYSTEM",
    ];

    /// <summary>Settings that come as variables, as a build service names a folder that is to be trusted.</summary>
    private static readonly string[] KeptKinds = ["GIT_CONFIG_COUNT", "GIT_CONFIG_KEY_", "GIT_CONFIG_VALUE_"];

    private static readonly Lazy<string?> Installed = new(() => InstalledProgram.Find("git", Environment.GetEnvironmentVariable("PATH")));

    /// <summary>The bytes that a command prints. Throws <see cref="GitFault"/>.</summary>
    public byte[] Read(params IEnumerable<string> arguments)
    {
        using var process = Start(arguments);
        process.StandardInput.Close();
        using var output = new MemoryStream();
        var error = process.StandardError.ReadToEndAsync();
        process.StandardOutput.BaseStream.CopyTo(output);
        process.WaitForExit();
        return process.ExitCode == 0 ? output.ToArray() : throw GitFault.Of(error.GetAwaiter().GetResult());
    }

    /// <summary>The text that a command prints, without the line break at its end.</summary>
    public string ReadText(params IEnumerable<string> arguments) => Encoding.UTF8.GetString(Read(arguments)).TrimEnd('\n');

    /// <summary>The id of the commit that a name stands for, or null where it stands for none.</summary>
    public string? CommitOf(string revision)
    {
        ReadText("rev-parse", "--git-dir");
        try
        {
            return ReadText("rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}");
        }
        catch (GitFault)
        {
            return null;
        }
    }

    /// <summary>The bytes of objects, read by one process. Throws <see cref="GitFault"/> where one is missing.</summary>
    public void ReadBlobs(IReadOnlyList<string> ids, Action<string, byte[]> found)
    {
        if (ids.Count == 0) return;
        using var process = Start(["cat-file", "--batch"]);
        var error = process.StandardError.ReadToEndAsync();
        // Written beside the reading: with both in turn the pipes would fill and each side wait for the other.
        var asking = Task.Run(() =>
        {
            foreach (var id in ids) process.StandardInput.Write(id + "\n");
            process.StandardInput.Close();
        });
        using var output = new BufferedStream(process.StandardOutput.BaseStream, 1 << 16);
        foreach (var id in ids)
        {
            if (ReadLine(output).Split(' ') is not [_, "blob", var size])
                throw new GitFault(IsPartial() ? HistoryGap.Partial : HistoryGap.Unreadable, id);
            var bytes = new byte[int.Parse(size)];
            output.ReadExactly(bytes);
            output.ReadByte();
            found(id, bytes);
        }

        asking.GetAwaiter().GetResult();
        process.WaitForExit();
    }

    /// <summary>The id of the first parent of a commit, or null where it has none.</summary>
    public string? ParentOf(string commit) => CommitOf(commit + "^1");

    /// <summary>True for a copy that has the commits and fetches contents when they are asked for.</summary>
    private bool IsPartial()
    {
        try
        {
            return ReadText("config", "--get-regexp", @"^(extensions\.partialclone|remote\..*\.promisor)$").Length > 0;
        }
        catch (GitFault)
        {
            return false;
        }
    }

    private static string ReadLine(Stream stream)
    {
        var line = new StringBuilder();
        for (var c = stream.ReadByte(); c is not (-1 or '\n'); c = stream.ReadByte()) line.Append((char)c);
        return line.ToString();
    }

    private Process Start(IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(Installed.Value ?? throw new GitFault(HistoryGap.NoGit, "git"))
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var argument in Always.Concat(arguments)) start.ArgumentList.Add(argument);
        // A hook that builds the site has variables for its own repository; the one meant is that of the folder.
        foreach (var name in start.Environment.Keys.Where(IsOfAnother).ToList()) start.Environment.Remove(name);
        // What git starts is found by it in PATH, where the current folder may stand too.
        start.Environment["PATH"] = string.Join(Path.PathSeparator, InstalledProgram.FoldersOf(Environment.GetEnvironmentVariable("PATH")));
        start.Environment["GIT_OPTIONAL_LOCKS"] = "0";
        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        // Older gits know the second only: no transport bears that name, so nothing can be fetched, and no program of a remote runs.
        start.Environment["GIT_NO_LAZY_FETCH"] = "1";
        start.Environment["GIT_ALLOW_PROTOCOL"] = "none";
        start.Environment["GIT_NO_REPLACE_OBJECTS"] = "1";
        start.Environment["GIT_GRAFT_FILE"] = "/dev/null";
        start.Environment["LC_ALL"] = "C";
        try
        {
            return Process.Start(start) ?? throw new GitFault(HistoryGap.NoGit, "git");
        }
        catch (Win32Exception missing)
        {
            throw new GitFault(HistoryGap.NoGit, missing.Message);
        }
    }

    private static bool IsOfAnother(string variable) =>
        variable.StartsWith("GIT_", StringComparison.OrdinalIgnoreCase) && !Kept.Contains(variable, StringComparer.OrdinalIgnoreCase)
        && !KeptKinds.Any(kind => variable.StartsWith(kind, StringComparison.OrdinalIgnoreCase));
}
