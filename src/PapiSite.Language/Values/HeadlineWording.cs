namespace PapiSite.Language.Values;

/// <summary>Whose words the headlines of a plan's tasks are.</summary>
public enum HeadlineWording
{
    /// <summary><c>tóm tắt</c>: the editor's.</summary>
    Summary,

    /// <summary><c>nguyên văn</c>: those of the signed document.</summary>
    Official,
}
