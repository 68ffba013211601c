using System.Collections.Immutable;
using PapiSite.Language.Text;

namespace PapiSite.Language.Diagnostics;

/// <summary>One thing to tell an editor: which code, where, and the words that belong to the place.</summary>
public sealed record Diagnostic(
    DiagnosticDescriptor Descriptor, SourceText Source, TextSpan Span, ImmutableArray<Words> Arguments)
{
    /// <summary>The changes that mend it, where there is just one right way; all of them or none.</summary>
    public ImmutableArray<TextEdit> Edits { get; init; } = [];

    /// <summary>The one text that mends it when put in the place of <see cref="Span"/>.</summary>
    public string? Replacement
    {
        get => Edits is [var only] && only.Span == Span ? only.Text : null;
        init => Edits = value is null ? [] : [new(Span, value)];
    }

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
