namespace PapiSite.Model.Plans;

/// <summary>What the content shows of the document that a plan was taken from.</summary>
public enum PlanStanding
{
    /// <summary>It has a number and a day: an issued document that can be cited.</summary>
    Issued,

    /// <summary>Number or day are not known, so that nobody can say from it alone that it was issued.</summary>
    Uncertain,

    /// <summary>The editor says that it is a draft.</summary>
    Draft,
}
