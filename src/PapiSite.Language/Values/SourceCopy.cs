namespace PapiSite.Language.Values;

/// <summary>How much of the document the editor had.</summary>
public enum SourceCopy
{
    /// <summary>All of it.</summary>
    Whole,

    /// <summary>Its appendix without its body.</summary>
    AppendixOnly,

    /// <summary>Its body without its appendix.</summary>
    WithoutAppendix,

    /// <summary>It lacks pages or passages.</summary>
    Incomplete,
}
