namespace PapiSite.Language.Values;

/// <summary>What an editor may work out from a document's words where the document does not print it.</summary>
public enum InferredPart
{
    /// <summary>The dimensions of indexes that tasks serve.</summary>
    Dimensions,

    /// <summary>Targets.</summary>
    Targets,

    /// <summary>Products.</summary>
    Deliverables,
}
