using PapiSite.Language.Syntax;
using PapiSite.Language.Text;

namespace PapiSite.Import.Again;

/// <summary>A plan, or what of it may stand elsewhere in another version: an appendix, a group, a goal, a task.</summary>
/// <param name="Entry">Its entry.</param>
/// <param name="Parent">What it stands in; null for the plan.</param>
internal sealed record Thing(EntrySyntax Entry, Thing? Parent)
{
    /// <summary>True for a task.</summary>
    public bool IsTask => Entry.Keyword == Keywords.Task;

    /// <summary>Its labels from the outermost on, with what they are labels of.</summary>
    public string Path => Parent is null ? "" : $"{Parent.Path}/{Entry.Named()}";

    /// <summary>Its words, without regard to case and tone marks.</summary>
    public string Key => VietnameseText.Key(IsTask ? Entry.Wording() : Entry.Words());

    /// <summary>Its headline, without regard to case and tone marks.</summary>
    public string Headline => VietnameseText.Key(Entry.Words());

    /// <summary>True for an entry that is one.</summary>
    public static bool Is(EntrySyntax entry) => entry.Keyword == Keywords.Task || entry.Keyword == Keywords.Group
        || entry.Keyword == Keywords.Goal || entry.Keyword == Keywords.Appendix;

    /// <summary>The plan and all in it, in the order of the document.</summary>
    public static IReadOnlyList<Thing> AllOf(EntrySyntax plan) => [.. WithAll(new(plan, null))];

    private static IEnumerable<Thing> WithAll(Thing thing) =>
        thing.Entry.Children.Where(Is).SelectMany(child => WithAll(new(child, thing))).Prepend(thing);

    /// <inheritdoc/>
    public bool Equals(Thing? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}
