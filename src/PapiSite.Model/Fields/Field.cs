using System.Collections.Immutable;
using PapiSite.Language.Syntax;
using PapiSite.Language.Values;
using PapiSite.Language.Writing;
using PapiSite.Model.Changes;
using PapiSite.Model.Plans;

namespace PapiSite.Model.Fields;

/// <summary>A field of what editors write: all that reading, changes, search, pages and drafts of reports need to know of it.</summary>
/// <typeparam name="T">What has the field: a plan, a group, a task, a part of a task.</typeparam>
/// <param name="keywords">The keywords that give it, the one that names it first.</param>
/// <param name="words">Its words as readers see them, each item by itself; what is null or empty is no item.</param>
public sealed class Field<T>(ImmutableArray<Keyword> keywords, Func<T, IEnumerable<string?>> words)
{
    /// <summary>A field of one keyword with a list of items.</summary>
    public Field(Keyword keyword, Func<T, IEnumerable<string?>> words) : this([keyword], words)
    {
    }

    /// <summary>A field of one keyword with one text.</summary>
    public Field(Keyword keyword, Func<T, string?> text) : this([keyword], of => [text(of)])
    {
    }

    /// <summary>The keywords that give it, the one that names it first.</summary>
    public ImmutableArray<Keyword> Keywords { get; } = keywords;

    /// <summary>Its words as readers see them, each item by itself; what is null or empty is no item.</summary>
    public Func<T, IEnumerable<string?>> Words { get; } = words;

    /// <summary>Reads it from the entry above its keyword, where it needs no more than that; null where the binder reads it.</summary>
    internal Func<T, EntrySyntax, T>? Read { get; init; }

    /// <summary>The entries that give it, of what its thing says itself; where nothing else is said, its words, an entry each.</summary>
    public Func<T, IEnumerable<PapiEntry>> Written { get; init; } =
        of => ItemsOf(words(of)).Select(text => PapiEntry.OfText(keywords[0], text));

    /// <summary>Under which name its changes are told; null where they are told otherwise, or as those of what it stands in.</summary>
    public Part? Part { get; init; }

    /// <summary>The words that versions are compared by, several where the field has them by name, as by year or label.</summary>
    public Func<T, IEnumerable<(string? Name, string? Text)>> Compared { get; init; } = of => [(null, PartText.Listed(ItemsOf(words(of))))];

    /// <summary>True where its words are a text that is edited, so that a change marks what went and what came; not a date.</summary>
    public bool IsEditedText { get; init; }

    /// <summary>True where a task is found by its words.</summary>
    public bool IsSearched { get; init; }

    /// <summary>True for what helps search alone: no page shows it, no data give it, no change of it is told.</summary>
    public bool IsUnprinted { get; init; }

    /// <summary>The words that it is found by, where they are not those that are shown.</summary>
    public Func<T, IEnumerable<string?>> Searched { get; init; } = words;

    /// <summary>How the page of its task shows it.</summary>
    public Shown Shown { get; init; }

    /// <summary>What a plan says of it whose document does not print it; null where no plan can say that.</summary>
    public InferredPart? Inferred { get; init; }

    /// <summary>How the open data gives its words; null where the data set has a shape of its own for it, or none.</summary>
    public FieldData? Data { get; init; }

    /// <summary>True where the draft of a report tells it beside the task.</summary>
    public bool IsAsked { get; init; }

    /// <summary>What the draft of a report says where the task does not have it; null where it says nothing.</summary>
    public string? AskedOtherwise { get; init; }

    /// <summary>Its items, none of them empty.</summary>
    public ImmutableArray<string> ItemsOf(T of) => [.. ItemsOf(Words(of))];

    /// <summary>The words that it is found by; none where it is not searched.</summary>
    public IEnumerable<string> SearchedIn(T of) => IsSearched ? Searched(of).OfType<string>() : [];

    /// <summary>The words of its part; none where its changes are not told under a name of its own.</summary>
    internal IEnumerable<PartText> PartsOf(T of) =>
        Part is not { } part ? []
        : part == Changes.Part.Field ? PartText.Of(Compared(of).Select(c => (part, (string?)Keywords[0].Name, c.Text)))
        : PartText.Of(Compared(of).Select(c => (part, c.Name, c.Text)));

    private static IEnumerable<string> ItemsOf(IEnumerable<string?> words) => words.OfType<string>().Where(w => w.Length > 0);
}
