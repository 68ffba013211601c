using PapiSite.Language.Syntax;

namespace PapiSite.Import.Understanding;

/// <summary>What a column of a table of tasks holds.</summary>
/// <param name="Kind">Its part in the table.</param>
/// <param name="Keyword">The field of a task that it holds, where it is one.</param>
/// <param name="Label">The label of that field: the name of a role without a keyword of its own.</param>
internal sealed record ColumnMeaning(ColumnKind Kind, Keyword? Keyword = null, string? Label = null);

/// <summary>The parts that a column may have in a table of tasks.</summary>
internal enum ColumnKind
{
    /// <summary>Numbers of rows.</summary>
    Number,

    /// <summary>The group that a row belongs to.</summary>
    Group,

    /// <summary>What names the task where the tasks' column lists its parts.</summary>
    Component,

    /// <summary>The tasks.</summary>
    Task,

    /// <summary>The goal that a row serves.</summary>
    Goal,

    /// <summary>A field of the task.</summary>
    Field,

    /// <summary>Something that the language has no field for; its words go to the notes.</summary>
    Other,
}
