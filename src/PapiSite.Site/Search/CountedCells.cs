using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace PapiSite.Site.Search;

/// <summary>
/// A column of a file of columns: for each task a letter, or in a column of lists a word of letters; a letter stands for a value of the
/// column's own table.
/// </summary>
/// <param name="isList">True where a task may have several values.</param>
/// <param name="holds">What a value is, in a few words.</param>
internal abstract class CountedCells(bool isList, string holds)
{
    /// <summary>True where a task may have several values.</summary>
    public bool IsList => isList;

    /// <summary>What a value is, in a few words.</summary>
    public string Holds => holds;

    /// <summary>A column with one value a task.</summary>
    public static CountedCells One<T>(string holds, Func<SearchRow, T> value, Action<Utf8JsonWriter, T> write)
        where T : notnull =>
        new CountedCells<T>(isList: false, holds, block => block.Select(row => new List<T> { value(row) }), write);

    /// <summary>A column with any number of values a task.</summary>
    public static CountedCells List<T>(string holds, Func<SearchRow, IEnumerable<T>> values, Action<Utf8JsonWriter, T> write)
        where T : notnull =>
        new CountedCells<T>(isList: true, holds, block => block.Select(row => values(row).ToList()), write);

    /// <summary>
    /// What stands for the value at a place of a table: printable letters without quotation mark and blank; beyond ASCII, letters of two
    /// and three bytes.
    /// </summary>
    public static char Letter(int place) => (char)(place < 92 ? '#' + place : 0x100 + place);

    /// <summary>Writes the column of some tasks.</summary>
    public abstract void Write(Utf8JsonWriter json, IReadOnlyList<SearchRow> block);
}

/// <inheritdoc cref="CountedCells"/>
/// <typeparam name="T">A value.</typeparam>
internal sealed class CountedCells<T>(
    bool isList, string holds, Func<IReadOnlyList<SearchRow>, IEnumerable<List<T>>> cells, Action<Utf8JsonWriter, T> write)
    : CountedCells(isList, holds)
    where T : notnull
{
    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter json, IReadOnlyList<SearchRow> block)
    {
        var (written, counts) = (cells(block).ToList(), new Dictionary<T, int>());
        foreach (var value in written.SelectMany(c => c)) CollectionsMarshal.GetValueRefOrAddDefault(counts, value, out _)++;
        // The most frequent first: they get letters of one byte.
        var table = counts.OrderByDescending(c => c.Value).Select(c => c.Key).ToList();
        var letters = table.Select((value, i) => (value, Letter: Letter(i))).ToDictionary(p => p.value, p => p.Letter);
        json.WriteStartArray();
        json.WriteStartArray();
        foreach (var value in table) write(json, value);
        json.WriteEndArray();
        var text = new StringBuilder();
        for (var i = 0; i < written.Count && table.Count > 0; i++)
        {
            if (i > 0 && IsList) text.Append(' ');
            foreach (var value in written[i]) text.Append(letters[value]);
        }

        json.WriteStringValue(text.ToString());
        json.WriteEndArray();
    }
}
