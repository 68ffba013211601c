using System.Collections.Immutable;
using PapiSite.Language.Text;

namespace PapiSite.Language.Diagnostics;

/// <summary>One thing to tell an editor: what is wrong, where, and what may be done at a key.</summary>
public sealed record Diagnostic(Finding Finding, SourceText Source, TextSpan Span)
{
    /// <summary>The changes that mend it, each by itself, the likeliest first.</summary>
    public ImmutableArray<Fix> Fixes { get; init; } = [];

    /// <summary>The replacements that mend it where there is just one right way; all of them or none.</summary>
    public ImmutableArray<TextEdit> Edits
    {
        get => Fixes.FirstOrDefault(f => f.IsCertain)?.Edits ?? [];
        init => Fixes = value.IsEmpty || Descriptor.Fix is not { } title ? [] : [new(title, value) { IsCertain = true }];
    }

    /// <summary>True for a note that the editor has answered in the source: it is counted, and not printed.</summary>
    public bool IsAnswered { get; init; }

    /// <summary>All that is fixed about its code.</summary>
    public DiagnosticDescriptor Descriptor => Finding.Descriptor;

    /// <summary>The stable code.</summary>
    public string Code => Descriptor.Code;

    /// <summary>What it means for the build.</summary>
    public Severity Severity => Descriptor.Severity;

    /// <summary>Line and column where it begins.</summary>
    public LinePosition Position => Source.PositionAt(Span.Start);

    /// <summary>What is wrong.</summary>
    public string Message(MessageLanguage language) => Finding.Message.In(language);

    /// <summary>What to do.</summary>
    public string Mend(MessageLanguage language) => Finding.Mend.In(language);

    /// <inheritdoc/>
    public bool Equals(Diagnostic? other) =>
        other is not null && Finding == other.Finding && ReferenceEquals(Source, other.Source) && Span == other.Span;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Descriptor.Code, Span);
}
