using System.Text.Json;

namespace PapiSite.Site.Search;

/// <summary>
/// The tasks in the order of the index, written block by block, column by column: like stands by like, which packs better.
/// </summary>
internal sealed class SearchRows(IReadOnlyList<PublishedTask> tasks, SearchNumbers numbers)
{
    /// <summary>Writes what is shown of the tasks from one number on, and what they are counted by.</summary>
    public void WriteRecords(Utf8JsonWriter json, int first, int count)
    {
        var block = Block(first, count);
        foreach (var column in SearchSchema.Columns) column.WriteRecords(json, block);
    }

    /// <summary>Writes what the tasks from one number on are filtered and counted by.</summary>
    public void WriteCounted(Utf8JsonWriter json, int first, int count)
    {
        var block = Block(first, count);
        foreach (var column in SearchSchema.Columns) column.Counted?.Write(json, block);
    }

    /// <summary>Writes what a short index has besides its records: the words, and what else tasks and their plans are found by.</summary>
    public void WriteTexts(Utf8JsonWriter json)
    {
        var code = numbers.Code!;
        void Write(string name, IEnumerable<string> texts)
        {
            json.WritePropertyName(name);
            Pack.WriteStrings(json, texts);
        }

        json.WriteString("words", string.Join(' ', code.Words));
        Write("marks", code.Marks);
        var groups = CountedCells.List(
            "titles of groups",
            row => SearchDocument.GroupsOf(row.Published),
            (writer, title) => writer.WriteStringValue(code.OfOther(title)));
        json.WritePropertyName("groups");
        groups.Write(json, Block(0, tasks.Count));
        Write("texts", tasks.Select(t => code.OfOther(SearchDocument.LinesOf(t.Task))));
        Write("planTexts", numbers.Plans.OrderBy(p => p.Value).Select(p => code.OfOther(SearchDocument.LinesOf(p.Key))));
    }

    private List<SearchRow> Block(int first, int count) =>
        [.. Enumerable.Range(first, Math.Min(count, tasks.Count - first)).Select(i => new SearchRow(tasks[i], numbers))];
}
