using System.Collections.Immutable;
using PapiSite.Language.Text;

namespace PapiSite.Language.Diagnostics;

/// <summary>One thing to tell an editor: which code, where, and the words that belong to the place.</summary>
public sealed record Diagnostic(
    DiagnosticDescriptor Descriptor, SourceText Source, TextSpan Span, ImmutableArray<Words> Arguments)
{
    /// <summary>The replacement of <see cref="Span"/> that mends it, where there is just one right one.</summary>
    public string? Replacement { get; init; }

    /// <summary>True for a note that the editor has answered in the source: it is counted, and not printed.</summary>
    public bool IsAnswered { get; init; }

    /// <summary>The stable code.</summary>
    public string Code => Descriptor.Code;

    /// <summary>What it means for the build.</summary>
    public Severity Severity => Descriptor.Severity;

    /// <summary>Line and column where it begins.</summary>
    public LinePosition Position => Source.PositionAt(Span.Start);

    /// <summary>What is wrong.</summary>
    public string Message(MessageLanguage language) => Descriptor.Message.In(language, Arguments);

    /// <summary>What to do.</summary>
    public string Mend(MessageLanguage language) => Descriptor.Mend.In(language, Arguments);

    /// <inheritdoc/>
    public bool Equals(Diagnostic? other) =>
        other is not null && Descriptor == other.Descriptor && ReferenceEquals(Source, other.Source)
        && Span == other.Span && Arguments.SequenceEqual(other.Arguments);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Descriptor.Code, Span);
}
