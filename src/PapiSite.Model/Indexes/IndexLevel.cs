using System.Collections.Immutable;

namespace PapiSite.Model.Indexes;

/// <summary>What the parts of an index set at one depth of its tree are called: “lĩnh vực”, “nội dung thành phần”.</summary>
/// <param name="Name">The name in Vietnamese.</param>
/// <param name="English">One of them in English.</param>
/// <param name="EnglishPlural">Several of them in English.</param>
public sealed record IndexLevel(string Name, string English, string EnglishPlural)
{
    /// <summary>The names of a set that gives none: those of PAPI, which most sets follow.</summary>
    public static ImmutableArray<IndexLevel> Usual { get; } =
    [new("chỉ số nội dung", "dimension", "dimensions"), new("nội dung thành phần", "component", "components")];

    /// <summary>Reads <c>lĩnh vực (area, areas)</c>; without English words those of the usual names stand in.</summary>
    public static IndexLevel Read(string text, int depth)
    {
        var usual = Usual[Math.Min(depth, Usual.Length - 1)];
        var open = text.IndexOf('(', StringComparison.Ordinal);
        if (open <= 0 || !text.EndsWith(')')) return usual with { Name = text };
        var english = text[(open + 1)..^1].Split(',', 2, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var name = text[..open].TrimEnd();
        return english switch
        {
            [var one, var several] => new(name, one, several),
            [var one] => new(name, one, $"{one}s"),
            _ => usual with { Name = name },
        };
    }
}
