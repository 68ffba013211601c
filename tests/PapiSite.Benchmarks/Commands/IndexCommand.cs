using System.CommandLine;
using System.Diagnostics;
using System.Text.Json;
using PapiSite.Benchmarks.Engines;
using PapiSite.Site;
using PapiSite.Site.Output;
using PapiSite.Site.Search;
using PapiSite.Themes.Default;

namespace PapiSite.Benchmarks.Commands;

/// <summary><c>index</c>: writes the search index of a content folder and the scripts that read it, and prints what that took.</summary>
internal static class IndexCommand
{
    /// <summary>The command's name.</summary>
    public const string Name = "index";

    private static readonly DateOnly AsOf = new(2026, 1, 1);

    public static Command Create()
    {
        var content = new Argument<string>("CONTENT") { Description = "The content folder." };
        var target = new Argument<string>("FOLDER") { Description = "The folder to write to." };
        var command = new Command(
            Name,
            "Writes the search index alone, and prints files, bytes, processor seconds and peak memory as JSON."
        )
        {
            content,
            target,
        };
        command.SetAction(result => Run(result.GetValue(content)!, result.GetValue(target)!));
        return command;
    }

    private static void Run(string content, string target)
    {
        var publication = new Publication(ContentFolder.Read(content).Content, AsOf);
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        var files = SearchIndex.Of(publication);
        long bytes = 0;
        Parallel.ForEach(files, file => Interlocked.Add(ref bytes, Write(target, file)));
        process.Refresh();
        Console.WriteLine(
            JsonSerializer.Serialize(
                new IndexCost(files.Length, bytes, (process.TotalProcessorTime - before).TotalSeconds, process.PeakWorkingSet64)
            )
        );
        foreach (var script in DefaultTheme.Create().Assets.Where(a => a.Path.EndsWith(".js", StringComparison.Ordinal)))
            Write(Path.Combine(target, "assets"), script);
    }

    private static int Write(string folder, SiteFile file)
    {
        var path = Path.Combine(folder, file.Path);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var bytes = file.ToBytes();
        File.WriteAllBytes(path, bytes);
        return bytes.Length;
    }
}
