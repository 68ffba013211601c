namespace PapiSite.BrowserTests.Sites;

/// <summary>The sites that the tests visit.</summary>
public enum SiteName
{
    /// <summary>The repository's content when its deadlines are past.</summary>
    PastDeadlines,

    /// <summary>The repository's content when no deadline is past.</summary>
    BeforeDeadlines,

    /// <summary>The repository's content under a base path.</summary>
    UnderBase,

    /// <summary>The tests' own content, with every kind of page, role and deadline.</summary>
    Samples,

    /// <summary>The fictitious district, where reports were made.</summary>
    Fictitious,

    /// <summary>Made-up tasks, more than a short index of the search has.</summary>
    Many,

    /// <summary>A content whose every field has a word longer than any screen of a telephone is wide.</summary>
    LongWords,
}
