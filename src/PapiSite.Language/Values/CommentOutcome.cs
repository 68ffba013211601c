namespace PapiSite.Language.Values;

/// <summary>What became of a comment.</summary>
public enum CommentOutcome
{
    /// <summary><c>tiếp thu</c>: the draft follows it.</summary>
    Accepted,

    /// <summary><c>tiếp thu một phần</c>: the draft follows a part of it.</summary>
    PartlyAccepted,

    /// <summary><c>giải trình</c>: the draft does not follow it, and the agency says why.</summary>
    Explained,
}
