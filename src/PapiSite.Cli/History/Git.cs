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
    /// <summary>What keeps a person's or a repository's settings from changing what git prints or runs.</summary>
    private static readonly string[] Always = ["--no-pager", "--literal-pathspecs", "-c", "core.quotepath=off", "-c", "log.showSignature=false", "-c", "core.fsmonitor=false"];

    /// <summary>The variables of the process that point git to another repository.</summary>
    private static readonly string[] OfAnother = ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_NAMESPACE", "GIT_OBJECT_DIRECTORY", "GIT_ALTERNATE_OBJECT_DIRECTORIES"];

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
            if (ReadLine(output).Split(' ') is not [_, "blob", var size]) throw new GitFault(HistoryGap.Unreadable, error.IsCompleted ? error.Result.Trim() : id);
            var bytes = new byte[int.Parse(size)];
            output.ReadExactly(bytes);
            output.ReadByte();
            found(id, bytes);
        }

        asking.GetAwaiter().GetResult();
        process.WaitForExit();
    }

    private static string ReadLine(Stream stream)
    {
        var line = new StringBuilder();
        for (var c = stream.ReadByte(); c is not (-1 or '\n'); c = stream.ReadByte()) line.Append((char)c);
        return line.ToString();
    }

    private Process Start(IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("git")
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
        foreach (var name in OfAnother) start.Environment.Remove(name);
        start.Environment["GIT_OPTIONAL_LOCKS"] = "0";
        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        start.Environment["GIT_NO_LAZY_FETCH"] = "1";
        start.Environment["GIT_NO_REPLACE_OBJECTS"] = "1";
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
}
