using System.Collections.Immutable;
using PapiSite.Language.Text;
using PapiSite.Language.Values;

namespace PapiSite.Model.Agencies;

/// <summary>A place with a government of its own; each is itself alone, whatever names it shares.</summary>
/// <param name="id">The address: <c>vinh-phuc</c>.</param>
/// <param name="name">The name with its kind: <c>tỉnh Vĩnh Phúc</c>.</param>
public sealed class Place(string id, string name)
{
    /// <summary>The address: <c>vinh-phuc</c>.</summary>
    public string Id => id;

    /// <summary>The name with its kind: <c>tỉnh Vĩnh Phúc</c>.</summary>
    public string Name => name;

    /// <summary>The name without its kind: <c>Vĩnh Phúc</c>.</summary>
    public required string ShortName { get; init; }

    /// <summary>The name in English, or null.</summary>
    public string? EnglishName { get; init; }

    /// <summary>Other names.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>The level.</summary>
    public AdministrativeLevel Level { get; init; } = AdministrativeLevel.Province;

    /// <summary>When it existed.</summary>
    public Lifetime Lifetime { get; init; }

    /// <summary>The place that it lies in, or null.</summary>
    public Place? Outer { get; private set; }

    /// <summary>The places that it became part of.</summary>
    public ImmutableArray<Place> Successors { get; private set; } = [];

    /// <summary>What of this nobody has compared with a decision.</summary>
    public UnverifiedFacts Unverified { get; init; }

    /// <summary>A note to the reader, in Markdown.</summary>
    public string? Note { get; init; }

    /// <summary>Where it is declared.</summary>
    public required Origin Origin { get; init; }

    /// <summary>A name without the word for its kind in front: <c>tỉnh Vĩnh Phúc</c> gives <c>Vĩnh Phúc</c>.</summary>
    public static string PlainName(string name)
    {
        foreach (var kind in Kinds)
        {
            if (VietnameseText.Fold(name).StartsWith(kind, StringComparison.Ordinal)) return name[kind.Length..].Trim();
        }

        return name;
    }

    private static readonly string[] Kinds =
        ["tinh ", "thanh pho ", "huyen ", "thi xa ", "quan ", "xa ", "phuong ", "thi tran ", "dac khu "];

    /// <summary>The place and those around it, the nearest first.</summary>
    public IEnumerable<Place> WithOuter()
    {
        for (var place = this; place is not null; place = place.Outer) yield return place;
    }

    /// <summary>Binds it to others, once; a place that would lie in itself lies in none.</summary>
    internal void Bind(Place? outer, ImmutableArray<Place> successors)
    {
        Outer = outer?.WithOuter().Contains(this) == true ? null : outer;
        Successors = successors;
    }
}
