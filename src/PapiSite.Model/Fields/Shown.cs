namespace PapiSite.Model.Fields;

/// <summary>How a page shows a field of a task or of a part of it.</summary>
public enum Shown
{
    /// <summary>In its own way, which the page's template knows.</summary>
    InItsOwnWay,

    /// <summary>Among the facts: a label, and the items in one text.</summary>
    AsText,

    /// <summary>Among the facts: a label, and the items one below the other.</summary>
    AsList,

    /// <summary>As a list, each item with a capital at its beginning.</summary>
    AsSentences,
}
