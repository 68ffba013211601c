using PapiSite.Language.Syntax;

namespace PapiSite.Model.Binding;

/// <summary>
/// What binding each part of a content gave: a document, the registry, the index sets. A part is taken over from an earlier content
/// where it and all that it was bound with are the same objects, so that a change costs only what it touches.
/// </summary>
/// <param name="earlier">The parts of the content before; null where all is bound from nothing.</param>
/// <param name="attachments">The files of the folder.</param>
internal sealed class KeptBindings(KeptBindings? earlier, AttachedFiles attachments)
{
    private KeptBindings? _earlier = earlier;
    private readonly Dictionary<object, Part> _parts = new(ReferenceEqualityComparer.Instance);
    private readonly SortedSet<string> _rebound = new(StringComparer.Ordinal);
    private readonly AttachedFiles _attachments = attachments;

    /// <summary>The files of which a part was bound anew.</summary>
    public IReadOnlySet<string> Rebound => _rebound;

    /// <summary>Lets go of the content before, when all is bound.</summary>
    public void Close() => _earlier = null;

    /// <summary>Binds a document, or takes it over.</summary>
    /// <param name="origin">The document.</param>
    /// <param name="bag">Takes what binding it finds.</param>
    /// <param name="bind">Binds it.</param>
    /// <param name="with">What it is bound with besides the files of the folder: objects that never change, and strings.</param>
    public T Document<T>(Origin origin, BindingBag bag, Func<BindingBag, T> bind, object?[] with) =>
        Of(origin.Entry, [origin], bag, bind, with);

    /// <summary>Binds a part that is made of several documents, or takes it over.</summary>
    public T Whole<T>(IReadOnlyList<Origin> origins, BindingBag bag, Func<BindingBag, T> bind, object?[] with) =>
        Of(typeof(T), origins, bag, bind, [.. origins.SelectMany(o => new object[] { o.Source, o.Entry }), .. with]);

    /// <summary>Makes something of a part, or takes it over.</summary>
    public T Made<T>(object part, Func<T> make, object?[] with) => Of(part, [], new(), _ => make(), with);

    private T Of<T>(object key, IReadOnlyList<Origin> origins, BindingBag bag, Func<BindingBag, T> bind, object?[] with)
    {
        if (_earlier?._parts.GetValueOrDefault(key) is { } kept && IsSame(kept, with))
        {
            _parts[key] = kept;
        }
        else
        {
            var own = new BindingBag();
            _parts[key] = kept = new(bind(own), own, with);
            _rebound.UnionWith(origins.Select(o => o.Source.Path));
        }

        bag.Take(kept.Bag);
        return (T)kept.Value!;
    }

    private bool IsSame(Part kept, object?[] with) =>
        kept.With.Length == with.Length && kept.With.Zip(with).All(pair => IsSame(pair.First, pair.Second))
        && kept.Bag.AskedFiles.All(path => _earlier!._attachments.Find(path) == _attachments.Find(path));

    private static bool IsSame(object? one, object? other) =>
        ReferenceEquals(one, other) || (one is string text && text.Equals(other as string, StringComparison.Ordinal));

    private sealed record Part(object? Value, BindingBag Bag, object?[] With);
}
