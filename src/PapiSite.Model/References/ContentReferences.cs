using System.Collections.Frozen;
using System.Collections.Immutable;
using PapiSite.Language.Text;

namespace PapiSite.Model.References;

/// <summary>Who names what in a content, and where each thing is declared. It is put in order when it is first asked.</summary>
public sealed class ContentReferences
{
    private readonly Lazy<Register> _register;

    internal ContentReferences(Func<(IEnumerable<Reference> Declarations, IEnumerable<Reference> References)> found) =>
        _register = new(() => new(found()));

    /// <summary>Of a content without any.</summary>
    public static ContentReferences None { get; } = new(() => ([], []));

    /// <summary>Every place that names something, by file and place.</summary>
    public ImmutableArray<Reference> All => _register.Value.All;

    /// <summary>What is declared, in no order.</summary>
    public IEnumerable<Reference> Declarations => _register.Value.Declarations.Values;

    /// <summary>The places that name a thing, by file and place; without its declaration.</summary>
    public IEnumerable<Reference> To(Thing thing) => _register.Value.ByThing[thing];

    /// <summary>Where a thing is declared; null for what is only named.</summary>
    public Reference? DeclarationOf(Thing thing) => _register.Value.Declarations.GetValueOrDefault(thing);

    /// <summary>
    /// What is named or declared at an offset of a file, the shortest name first: the number of a plan before its title. A caret behind
    /// the last letter is still at the name.
    /// </summary>
    public IEnumerable<Reference> At(SourceText source, int offset) =>
        _register.Value.BySource[source].Where(r => r.Span.Start <= offset && offset <= r.Span.End).OrderBy(r => r.Span.Length);

    /// <summary>The paths of the files that declare what a file names, itself apart: what it says depends on them.</summary>
    public IReadOnlySet<string> FilesNamedBy(SourceText source) => _register.Value.BySource[source]
        .Select(r => DeclarationOf(r.Thing)?.Source).OfType<SourceText>().Where(s => s != source)
        .Select(s => s.Path).ToImmutableSortedSet(StringComparer.Ordinal);

    private sealed class Register
    {
        public Register((IEnumerable<Reference> Declarations, IEnumerable<Reference> References) found)
        {
            // Where an id is taken twice the first has it; the other has been told.
            Declarations = found.Declarations.DistinctBy(d => d.Thing).ToFrozenDictionary(d => d.Thing);
            All =
            [
                .. found.References.Distinct()
                    .OrderBy(r => r.Source.Path, StringComparer.Ordinal).ThenBy(r => r.Span.Start).ThenBy(r => r.Thing.Kind),
            ];
            ByThing = All.ToLookup(r => r.Thing);
            BySource = All.Concat(Declarations.Values).ToLookup(r => r.Source);
        }

        public FrozenDictionary<Thing, Reference> Declarations { get; }

        public ImmutableArray<Reference> All { get; }

        public ILookup<Thing, Reference> ByThing { get; }

        public ILookup<SourceText, Reference> BySource { get; }
    }
}
