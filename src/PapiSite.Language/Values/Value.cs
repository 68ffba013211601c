namespace PapiSite.Language.Values;

/// <summary>What a value means, as far as the text alone tells; names of agencies and the like are bound by the model.</summary>
public abstract record Value;
