namespace PapiSite.Language.Diagnostics;

/// <summary>A code with its words filled in, to be told of a place.</summary>
/// <param name="Descriptor">The code.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Mend">What to do.</param>
public sealed record Finding(DiagnosticDescriptor Descriptor, Words Message, Words Mend);
