namespace PapiSite.Site.Data;

/// <summary>The sets of the open data, in the order in which visitors see them.</summary>
public enum DatasetName
{
    /// <summary>The tasks of all plans.</summary>
    Tasks,

    /// <summary>The plans.</summary>
    Plans,

    /// <summary>What plans say of scores and aims, a line each.</summary>
    Scores,

    /// <summary>What bodies scored themselves, a criterion a line.</summary>
    SelfScores,

    /// <summary>The agencies.</summary>
    Agencies,

    /// <summary>The deadlines of tasks and of duties to report.</summary>
    Deadlines,

    /// <summary>The progress reports.</summary>
    Reports,

    /// <summary>The reports that were due, made or not.</summary>
    DueReports,

    /// <summary>The drafts for comment.</summary>
    Consultations,

    /// <summary>Questions, petitions and feedback.</summary>
    Questions,
}
