using System.CommandLine;
using System.Diagnostics;
using PapiSite.Benchmarks.Corpus;
using PapiSite.BrowserTests;

namespace PapiSite.Benchmarks.Commands;

/// <summary>
/// <c>corpus</c>: writes a content folder of made-up tasks, and holds what the site would publish of it against what was made.
/// </summary>
internal static class CorpusCommand
{
    private const int MostDifferences = 20;

    public static Command Create()
    {
        var count = new Argument<int>("COUNT") { Description = "How many tasks, a hundred to a plan." };
        var folder = new Argument<string>("FOLDER") { Description = "The content folder to write; new or empty." };
        var (tasks, seed) = (CorpusOptions.Tasks(), CorpusOptions.Seed());
        var command = new Command("corpus", "Writes a content folder of made-up tasks.") { count, folder, tasks, seed };
        command.SetAction(result => Run(result.GetValue(count), result.GetValue(folder)!, result.GetValue(tasks), result.GetValue(seed)));
        return command;
    }

    private static int Run(int count, string folder, string? tasksFile, ulong seed)
    {
        if (count < 1)
            return Refuse("COUNT must be 1 or more.");
        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
            return Refuse($"{folder} is not empty; choose another folder.");
        var watch = Stopwatch.StartNew();
        var real = ContentFolder.Read(Repository.Folder("content")).Content;
        var tasks = tasksFile is null ? SyntheticTasks.Make(count, new(real), seed) : CorpusTask.Read(tasksFile, count);
        ContentFolder.Write(folder, CorpusContent.Files(tasks, real));
        Console.WriteLine($"Wrote {tasks.Count:#,0} tasks to {folder} in {watch.Elapsed.TotalSeconds:0.0} s.");

        var differences = CorpusCheck.Differences(tasks, ContentFolder.Read(folder)).Take(MostDifferences).ToList();
        foreach (var difference in differences)
            Console.Error.WriteLine(difference);
        if (differences.Count > 0)
            return 1;
        Console.WriteLine(
            $"Read back without errors; every agency is known, and data/tasks.json gives titles and agencies as they were made "
                + $"({watch.Elapsed.TotalSeconds:0.0} s)."
        );
        return 0;
    }

    private static int Refuse(string why)
    {
        Console.Error.WriteLine(why);
        return 2;
    }
}
