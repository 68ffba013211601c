using System.Text.Json;
using PapiSite.Model.Plans;

namespace PapiSite.Site.Search;

/// <summary>
/// Something that the index says of each task: a column of its records and, where tasks are counted by it, of the files of columns.
/// </summary>
public sealed class SearchColumn
{
    private readonly Action<Utf8JsonWriter, SearchRow> _cell;

    internal SearchColumn(string name, string holds, Action<Utf8JsonWriter, SearchRow> cell, CountedCells? counted = null)
    {
        (Name, Holds, _cell, Counted) = (name, holds, cell, counted);
    }

    /// <summary>What scripts and <c>FORMAT.md</c> call it.</summary>
    public string Name { get; }

    /// <summary>What a task's cell in a file of records holds, in a few words.</summary>
    public string Holds { get; }

    /// <summary>The role that the agencies of the column have; null where it is not of agencies.</summary>
    public Role? Role { get; init; }

    /// <summary>True where a result shows it.</summary>
    public bool IsShown { get; init; }

    /// <summary>True where tasks are found by it, so that the lists of a short index are made of it.</summary>
    public bool IsFoundBy { get; init; }

    /// <summary>What a letter of it stands for in a file of columns; null where tasks are not counted by it.</summary>
    public string? Values => Counted?.Holds;

    /// <summary>True where tasks are counted by it and one may have several values.</summary>
    public bool IsList => Counted is { IsList: true };

    /// <summary>How it stands in a file of columns; null where it does not.</summary>
    internal CountedCells? Counted { get; }

    /// <summary>True where a short index has it as a file of columns has it, which takes less room than a cell for each task.</summary>
    public bool IsPackedInShort => Counted is not null && !IsFoundBy;

    /// <summary>Writes the column of a file of records.</summary>
    internal void WriteRecords(Utf8JsonWriter json, IReadOnlyList<SearchRow> block)
    {
        if (IsPackedInShort && block is [{ Numbers.Code: not null }, ..])
        {
            Counted!.Write(json, block);
            return;
        }

        json.WriteStartArray();
        foreach (var row in block) _cell(json, row);
        json.WriteEndArray();
    }
}
