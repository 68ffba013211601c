namespace PapiSite.Model.Changes;

/// <summary>The parts of a plan, a group or a task whose words are compared.</summary>
public enum Part
{
    /// <summary>Title of a plan or a group.</summary>
    Title,

    /// <summary>Number of a plan.</summary>
    Number,

    /// <summary>Day of issue.</summary>
    IssuedOn,

    /// <summary>Issuing bodies.</summary>
    IssuedBy,

    /// <summary>Signatory.</summary>
    SignedBy,

    /// <summary>Place.</summary>
    Place,

    /// <summary>Years.</summary>
    Period,

    /// <summary>Index sets.</summary>
    IndexSet,

    /// <summary>Where a plan stands.</summary>
    Status,

    /// <summary>Whether headlines are summaries or the signed words.</summary>
    Wording,

    /// <summary>Description.</summary>
    Description,

    /// <summary>Documents carried out.</summary>
    Implements,

    /// <summary>Documents replaced.</summary>
    Replaces,

    /// <summary>Documents amended.</summary>
    Amends,

    /// <summary>Documents that it rests on.</summary>
    LegalBasis,

    /// <summary>Documents cited.</summary>
    Cited,

    /// <summary>Documents to be replaced.</summary>
    ToBeReplaced,

    /// <summary>How much of the document the editor had.</summary>
    SourceCopy,

    /// <summary>Recipients.</summary>
    Recipients,

    /// <summary>A part of a plan's prose, by its heading.</summary>
    Section,

    /// <summary>A footnote, by its label.</summary>
    Footnote,

    /// <summary>A score, by its year.</summary>
    Result,

    /// <summary>An aim, by its year.</summary>
    Aim,

    /// <summary>A criterion of a table of self-scoring, or the total, by year, set and number.</summary>
    SelfScoring,

    /// <summary>A duty given in prose.</summary>
    Duty,

    /// <summary>A duty to report.</summary>
    Reporting,

    /// <summary>Headline of a task.</summary>
    Headline,

    /// <summary>Official wording.</summary>
    Official,

    /// <summary>Goal.</summary>
    Goal,

    /// <summary>Deadline.</summary>
    Deadline,

    /// <summary>Targets.</summary>
    Target,

    /// <summary>What is to be produced.</summary>
    Deliverable,

    /// <summary>Dimensions of indexes.</summary>
    Dimension,

    /// <summary>A part of a task, by its label.</summary>
    Subtask,

    /// <summary>Evidence that completion needs.</summary>
    Evidence,

    /// <summary>Where a task stands in the signed document.</summary>
    Provenance,

    /// <summary>Notes to the reader.</summary>
    Note,

    /// <summary>Passages that the source has lost.</summary>
    Damaged,

    /// <summary>Attached files.</summary>
    Files,

    /// <summary>Another field, by the name of its keyword: what is told of it is told by that name.</summary>
    Field,
}
