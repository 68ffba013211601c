using System.Text;

namespace PapiSite.Language.Diagnostics;

/// <summary>
/// All that is fixed about one code: its words in both languages, why it matters, and an example that raises it beside one
/// that does not. The manual's page of the code is made from this, and tests run the examples.
/// </summary>
/// <param name="code">Stable for ever: <c>PAPI</c> and four digits; 1 structure, 2 values, 3 names and references, 4 checks.</param>
/// <param name="severity">What it means for the build.</param>
public abstract class DiagnosticDescriptor(string code, Severity severity)
{
    /// <summary>Stable for ever.</summary>
    public string Code { get; } = code;

    /// <summary>What it means for the build.</summary>
    public Severity Severity { get; } = severity;

    /// <summary>A few words, for lists and the heading of the manual's page.</summary>
    public required Words Title { get; init; }

    /// <summary>What is wrong, a blank “…” where something is filled in at the place.</summary>
    public abstract Words MessageWithBlanks { get; }

    /// <summary>What to do, likewise.</summary>
    public abstract Words MendWithBlanks { get; }

    /// <summary>What the change does that mends it in the one right way, for the menus of editors; null where there never is one.</summary>
    public Words? Fix { get; init; }

    /// <summary>Why it matters to whoever reads the site.</summary>
    public required Words Why { get; init; }

    /// <summary>A whole source that raises the code.</summary>
    public required string Bad { get; init; }

    /// <summary>How the file of the bad example is saved, where that is what is wrong.</summary>
    public Encoding? SavedAs { get; init; }

    /// <summary>
    /// True where it is about what a finished file must have, so that an example, as short as its point, cannot be judged by it.
    /// </summary>
    public bool IsOfFinishedFiles { get; init; }

    /// <summary>The same source, mended.</summary>
    public required string Good { get; init; }

    /// <summary>The address of the manual's page under the site's base path.</summary>
    public string ManualPath => $"/huong-dan/ma/{Code.ToLowerInvariant()}/";
}

/// <summary>A code in whose words something is filled in at the place.</summary>
/// <typeparam name="TArguments">
/// What is filled in: a <see cref="string"/> that is the same in both languages, <see cref="Words"/>, a <see cref="Numeral"/>, or a tuple
/// that names several of them.
/// </typeparam>
/// <inheritdoc/>
public sealed class DiagnosticDescriptor<TArguments>(string code, Severity severity) : DiagnosticDescriptor(code, severity)
{
    /// <summary>What is wrong.</summary>
    public required Func<TArguments, Words> Message { get; init; }

    /// <summary>What to do.</summary>
    public required Func<TArguments, Words> Mend { get; init; }

    /// <inheritdoc/>
    public override Words MessageWithBlanks => Message(default!);

    /// <inheritdoc/>
    public override Words MendWithBlanks => Mend(default!);

    /// <summary>What is told of a place, with the words that belong there.</summary>
    public Finding Of(TArguments arguments) => new(this, Message(arguments), Mend(arguments));
}
