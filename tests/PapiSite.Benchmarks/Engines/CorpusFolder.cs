using System.Text.Json;
using PapiSite.Benchmarks.Corpus;
using PapiSite.Model;

namespace PapiSite.Benchmarks.Engines;

/// <summary>A corpus on the disk, in every form that an engine reads.</summary>
/// <param name="Root">The folder of this corpus.</param>
/// <param name="Count">How many tasks.</param>
internal sealed record CorpusFolder(string Root, int Count)
{
    /// <summary>The content folder.</summary>
    public string Content => Path.Combine(Root, "content");

    /// <summary>The tasks as JSON Lines.</summary>
    public string Tasks => Path.Combine(Root, "tasks.jsonl");

    /// <summary>Where packages are installed, for all corpora together.</summary>
    public string Packages => Path.Combine(Path.GetDirectoryName(Root)!, "packages");

    /// <summary>Writes tasks into a folder in place of what was there.</summary>
    public static CorpusFolder Write(string root, IReadOnlyList<CorpusTask> tasks, SiteContent real)
    {
        if (Directory.Exists(root)) Directory.Delete(root, recursive: true);
        var folder = new CorpusFolder(root, tasks.Count);
        ContentFolder.Write(folder.Content, CorpusContent.Files(tasks, real));
        File.WriteAllLines(folder.Tasks, tasks.Select(t => JsonSerializer.Serialize(t, CorpusJson.Default.CorpusTask)));
        return folder;
    }

    /// <summary>An empty folder for what an engine writes.</summary>
    public string NewTarget(SearchEngine engine)
    {
        var target = Path.Combine(Root, Path.GetFileNameWithoutExtension(engine.Script));
        Directory.CreateDirectory(target);
        return target;
    }
}
