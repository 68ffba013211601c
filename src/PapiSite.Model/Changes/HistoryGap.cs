namespace PapiSite.Model.Changes;

/// <summary>Why no history is known.</summary>
public enum HistoryGap
{
    /// <summary>Nobody looked for one, as in a preview.</summary>
    NotRead,

    /// <summary>There is no git on the machine.</summary>
    NoGit,

    /// <summary>The content is not kept in git.</summary>
    NoRepository,

    /// <summary>The repository has no commit of the content yet.</summary>
    NothingRecorded,

    /// <summary>git does not trust the folder, since it belongs to another user.</summary>
    NotTrusted,

    /// <summary>The repository is a copy without the older contents, which would have to be fetched one by one.</summary>
    Partial,

    /// <summary>The repository could not be read.</summary>
    Unreadable,
}
