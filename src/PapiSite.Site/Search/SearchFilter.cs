namespace PapiSite.Site.Search;

/// <summary>A way to narrow a search.</summary>
/// <param name="Name">Which one.</param>
/// <param name="Key">What scripts call it.</param>
/// <param name="Parameter">What the address calls it.</param>
public sealed record SearchFilter(SearchFilterName Name, string Key, string Parameter)
{
    /// <summary>True where its values are in sight from the start.</summary>
    public bool IsOpen { get; init; }

    /// <summary>False for a choice that has no values of its own.</summary>
    public bool IsCounted { get; init; } = true;

    /// <summary>The column that has its values; null where those of the roles have them.</summary>
    public SearchColumn? Column { get; init; }
}

/// <summary>The ways to narrow a search.</summary>
public enum SearchFilterName
{
    /// <summary>By agency.</summary>
    Agency,

    /// <summary>By the role that an agency has.</summary>
    Role,

    /// <summary>Whether an agency's tasks are also those of the groups that it belongs to.</summary>
    Groups,

    /// <summary>By the year or quarter of the last day.</summary>
    Deadline,

    /// <summary>By the plan's place.</summary>
    Place,

    /// <summary>By plan.</summary>
    Plan,

    /// <summary>By index and dimension.</summary>
    Dimension,

    /// <summary>By kind of deadline.</summary>
    KindOfDeadline,

    /// <summary>By state.</summary>
    State,

    /// <summary>By product.</summary>
    Product,

    /// <summary>By what else it has.</summary>
    Mark,
}
