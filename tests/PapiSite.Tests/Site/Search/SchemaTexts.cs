using System.Globalization;
using PapiSite.Site.Search;

namespace PapiSite.Tests.Site.Search;

/// <summary>
/// What scripts and <c>FORMAT.md</c> must know of the index, as <see cref="SearchSchema"/> has it: the texts of a file in their order.
/// </summary>
internal static class SchemaTexts
{
    /// <summary>The files, under the repository's folder, with what stands in them between marks.</summary>
    public static IReadOnlyDictionary<string, string[]> All { get; } = new Dictionary<string, string[]>
    {
        ["src/PapiSite.Site/Search/FORMAT.md"] = [Sizes(), ColumnTable(), FilterTable()],
        ["themes/default/assets/search.js"] =
        [
            $"/** Of the index. */\nconst FORMAT = {SearchSchema.Format};", PackedColumns(), Cells(c => c.IsFoundBy), Cells(c => c.IsShown),
        ],
        ["themes/default/assets/search-facets.js"] = [ScriptTables()],
    };

    private static string Sizes() => Lines(
        "| | |",
        "|---|---:|",
        $"| format | {SearchSchema.Format} |",
        $"| tasks of a short index, at most | {Number(SearchSchema.ShortTasks)} |",
        $"| letters of its `texts`, at most | {Number(SearchSchema.ShortLetters)} |",
        $"| tasks of a file of records | {Number(SearchSchema.RecordTasks)} |",
        $"| tasks of a file of columns | {Number(SearchSchema.ColumnTasks)} |");

    private static string ColumnTable() => Lines(
    [
        "| column | in `r` | a cell | in `f` | a letter stands for | a task has |",
        "|---|---:|---|---:|---|---|",
        .. SearchSchema.Columns.Select(column =>
            $"| `{column.Name}` | {RecordOf(column)} | {column.Holds} | {PlaceInColumns(column)} | {column.Values} | {Letters(column)} |"),
    ]);

    private static string FilterTable() => Lines(
    [
        "| filter | in the page's address | counted by |",
        "|---|---|---|",
        .. SearchSchema.Filters.Select(f => $"| `{f.Key}` | `{f.Parameter}=` | {CountedBy(f)} |"),
    ]);

    /// <summary>The columns of a record by name, others left out.</summary>
    private static string Cells(Func<SearchColumn, bool> isNamed) =>
        $"const [, {string.Join(", ", SearchSchema.Columns.Select(c => isNamed(c) ? c.Name : ""))}] =";

    private static string PackedColumns()
    {
        var packed = SearchSchema.Columns.Where(c => c.IsPackedInShort).Select(c => $"[{RecordOf(c)}, {(c.IsList ? "true" : "false")}]");
        return Lines(
            "/** The columns that a short index has packed, and whether a task may have several values. */",
            $"const PACKED = [{string.Join(", ", packed)}];");
    }

    private static string ScriptTables() =>
        Lines([
            "/** Tasks in a file of columns. */",
            $"const ROWS = {SearchSchema.ColumnTasks};",
            "/** What tasks are counted by, as the columns stand in such a file, with the place in a file of records. */",
            "const COLUMNS = [",
            .. SearchSchema
                .Columns.Where(c => c.Values is not null)
                .Select(c => $"  {{ name: '{c.Name}', record: {RecordOf(c)}, isList: {(c.IsList ? "true" : "false")} }},"),
            "];",
            $"const ROLES = [{string.Join(", ", SearchSchema.Columns.Where(c => c.Role is not null).Select(c => $"'{c.Name}'"))}];",
            "/** All that is counted. */",
            $"const NAMES = [{string.Join(", ", SearchSchema.Filters.Where(f => f.IsCounted).Select(f => $"'{f.Key}'"))}];",
            "/** The column of each but agencies and roles. @type {Record<string, string>} */",
            "const COLUMN = {",
            .. Columned.Select(f => $"  {f.Key}: '{f.Column!.Name}',"),
            "};",
        ]);

    /// <summary>The place in a file of records, behind the version.</summary>
    private static int RecordOf(SearchColumn column) => SearchSchema.Columns.IndexOf(column) + 1;

    private static string PlaceInColumns(SearchColumn column) =>
        column.Values is null ? "" : Number(SearchSchema.Columns.Where(c => c.Values is not null).ToList().IndexOf(column) + 1);

    private static string Letters(SearchColumn column) => column.Values is null ? "" : column.IsList ? "a word" : "a letter";

    private static string CountedBy(SearchFilter filter) => (filter.IsCounted, filter.Column) switch
    {
        (false, _) => "nothing",
        (true, null) => string.Join(", ", SearchSchema.Columns.Where(c => c.Role is not null).Select(c => $"`{c.Name}`")),
        (true, { } column) => $"`{column.Name}`",
    };

    private static string Lines(params string[] lines) => string.Join('\n', lines);

    private static string Number(int number) => number.ToString("#,0", CultureInfo.InvariantCulture);

    private static IEnumerable<SearchFilter> Columned => SearchSchema.Filters.Where(f => f.Column is not null);
}
