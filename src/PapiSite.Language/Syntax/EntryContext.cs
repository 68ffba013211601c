namespace PapiSite.Language.Syntax;

/// <summary>What an entry opens: which keywords may stand under it follows from this.</summary>
public enum EntryContext
{
    /// <summary>Nothing may stand under the entry.</summary>
    None,

    /// <summary>The file itself.</summary>
    File,

    /// <summary>The site's own settings.</summary>
    Site,

    /// <summary>A page of prose.</summary>
    Page,

    /// <summary>An index set such as PAPI.</summary>
    IndexSet,

    /// <summary>A dimension or component of an index set.</summary>
    Dimension,

    /// <summary>A place with its agencies.</summary>
    Place,

    /// <summary>An agency or a group of agencies.</summary>
    Agency,

    /// <summary>A term with its abbreviations.</summary>
    Term,

    /// <summary>A role that a content declares.</summary>
    Role,

    /// <summary>A plan.</summary>
    Plan,

    /// <summary>A part of the plan's prose.</summary>
    Section,

    /// <summary>An appendix with its own groups and tasks.</summary>
    Appendix,

    /// <summary>A group of tasks.</summary>
    Group,

    /// <summary>A goal that several tasks serve.</summary>
    Goal,

    /// <summary>A task.</summary>
    Task,

    /// <summary>A part of a task.</summary>
    Subtask,

    /// <summary>A duty that the plan gives to an agency in prose.</summary>
    Duty,

    /// <summary>A duty to report.</summary>
    Reporting,

    /// <summary>A table in which a body scores itself.</summary>
    SelfScoring,

    /// <summary>A criterion, or the total, of such a table.</summary>
    ScoredCriterion,

    /// <summary>A progress report.</summary>
    Report,

    /// <summary>A task in a progress report.</summary>
    ReportedTask,

    /// <summary>A draft that is open for comment for some time.</summary>
    Consultation,

    /// <summary>A comment on a draft, with its answer.</summary>
    Comment,

    /// <summary>A question or a petition, with its answer.</summary>
    Question,
}
