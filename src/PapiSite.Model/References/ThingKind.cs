namespace PapiSite.Model.References;

/// <summary>What the files of a content declare and name.</summary>
public enum ThingKind
{
    /// <summary>An agency or a group of agencies.</summary>
    Agency,

    /// <summary>A place.</summary>
    Place,

    /// <summary>An index set.</summary>
    IndexSet,

    /// <summary>A dimension of an index set.</summary>
    Dimension,

    /// <summary>A document: a plan of the content, or one that is only cited.</summary>
    Document,

    /// <summary>A plan, as reports, drafts for comment and questions name it.</summary>
    Plan,

    /// <summary>A task of a plan.</summary>
    Task,

    /// <summary>A role that has no keyword of its own.</summary>
    Role,
}
