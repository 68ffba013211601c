namespace PapiSite.Language.Diagnostics;

/// <summary>A code whose words are the same wherever it is told; it is told as it is.</summary>
/// <inheritdoc/>
public sealed class PlainDescriptor(string code, Severity severity) : DiagnosticDescriptor(code, severity)
{
    /// <summary>What is wrong.</summary>
    public required Words Message { get; init; }

    /// <summary>What to do.</summary>
    public required Words Mend { get; init; }

    /// <inheritdoc/>
    public override Words MessageWithBlanks => Message;

    /// <inheritdoc/>
    public override Words MendWithBlanks => Mend;

    /// <summary>What is told of a place.</summary>
    public static implicit operator Finding(PlainDescriptor descriptor) => new(descriptor, descriptor.Message, descriptor.Mend);
}
