namespace PapiSite.Language.Values;

/// <summary>The facts about an agency or a place that nobody has compared with a decision.</summary>
[Flags]
public enum UnverifiedFacts
{
    /// <summary>None: all that the registry says has its ground.</summary>
    None = 0,

    /// <summary>The first day.</summary>
    From = 1,

    /// <summary>The last day.</summary>
    To = 2,

    /// <summary>What an agency became.</summary>
    Successors = 4,

    /// <summary>What a place became part of.</summary>
    MergedInto = 8,
}
