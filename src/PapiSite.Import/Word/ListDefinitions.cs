namespace PapiSite.Import.Word;

/// <summary>A level of a list.</summary>
/// <param name="Start">Its first number.</param>
/// <param name="Format">The value of <c>w:numFmt</c>.</param>
/// <param name="Pattern">What a custom format looks like, or null.</param>
/// <param name="Text">What is printed, with <c>%1</c> for the number of the first level.</param>
/// <param name="Restart">The level from 1 that makes it begin again, 0 for none, null for each above it.</param>
/// <param name="IsLegal">True where the numbers of all levels are printed in digits.</param>
/// <param name="Run">How the number looks, or null.</param>
internal sealed record ListLevel(
    int Start, string Format, string? Pattern, string Text, int? Restart, bool IsLegal, Element? Run)
{
    /// <summary>A sign without a number.</summary>
    public bool IsBullet => Format == "bullet";
}

/// <summary>A list as paragraphs name it.</summary>
/// <param name="Counters">The definition whose numbers it counts on: several lists may share one.</param>
/// <param name="Levels">Its nine levels; null for one that is not defined.</param>
/// <param name="Starts">The number that the list begins with by its own order, level by level; null for none.</param>
/// <param name="Styles">The styles of paragraphs that its levels belong to; null for none.</param>
internal sealed record ListDefinition(string Counters, ListLevel?[] Levels, int?[] Starts, string?[] Styles)
{
    /// <summary>The level that belongs to a style, or null.</summary>
    public int? LevelOf(string? style) => style is not null && Array.IndexOf(Styles, style) is >= 0 and var level ? level : null;
}

/// <summary>The lists of a document by their number (<c>w:numId</c>).</summary>
internal sealed class ListDefinitions
{
    public const int MostLevels = 9;

    private readonly Dictionary<string, Element> _abstract = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Element> _instances = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ListDefinition?> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (ListLevel?[] Levels, string?[] Styles)> _shapes = new(StringComparer.Ordinal);
    private readonly WordStyles _styles;

    public ListDefinitions(Element? numbering, WordStyles styles)
    {
        _styles = styles;
        foreach (var child in numbering?.Children ?? [])
        {
            if (child.Name == "w:abstractNum" && child["w:abstractNumId"] is { } id) _abstract.TryAdd(id, child);
            if (child.Name == "w:num" && child["w:numId"] is { } number) _instances.TryAdd(number, child);
        }
    }

    /// <summary>The list of a number, or null where there is none.</summary>
    public ListDefinition? Of(string number)
    {
        if (_known.TryGetValue(number, out var known)) return known;
        return _known[number] = Make(number);
    }

    private ListDefinition? Make(string number)
    {
        if (!_instances.TryGetValue(number, out var instance) || instance.ValueOf("w:abstractNumId") is not { } id) return null;
        if (!_abstract.TryGetValue(id, out var shape)) return null;
        if (LinkedTo(shape) is { } linked && _abstract.TryGetValue(linked, out var other)) (id, shape) = (linked, other);

        var (levels, styles) = Shape(id, shape);
        var starts = new int?[MostLevels];
        foreach (var change in instance.Children.Where(c => c.Name == "w:lvlOverride"))
        {
            if (change.Number("w:ilvl") is not (>= 0 and < MostLevels and var at)) continue;
            if (change.Child("w:lvl") is { } level) Put((levels, styles), level, at);
            starts[at] = change.NumberOf("w:startOverride") ?? starts[at];
        }

        return new ListDefinition(id, levels, starts, styles);
    }

    /// <summary>The levels of a definition and the styles they belong to, as arrays that a list may change.</summary>
    private (ListLevel?[] Levels, string?[] Styles) Shape(string id, Element shape)
    {
        if (!_shapes.TryGetValue(id, out var known))
        {
            known = (new ListLevel?[MostLevels], new string?[MostLevels]);
            foreach (var level in shape.Children.Where(c => c.Name == "w:lvl")) Put(known, level, level.Number("w:ilvl"));
            _shapes[id] = known;
        }

        return ([.. known.Levels], [.. known.Styles]);
    }

    private static void Put((ListLevel?[] Levels, string?[] Styles) shape, Element level, int? at)
    {
        if (at is not (>= 0 and < MostLevels and var place)) return;
        shape.Levels[place] = Level(level);
        shape.Styles[place] = level.ValueOf("w:pStyle");
    }

    /// <summary>A definition may only name a style of lists, whose numbering is the definition.</summary>
    private string? LinkedTo(Element shape) =>
        shape.ValueOf("w:numStyleLink") is { } style
        && _styles.NumberingOf(style)?.ValueOf("w:numId") is { } number
        && _instances.TryGetValue(number, out var instance)
            ? instance.ValueOf("w:abstractNumId")
            : null;

    private static ListLevel Level(Element level)
    {
        // Word writes formats of later editions as a choice, with an old one beside it.
        var format = level.Child("w:numFmt") ?? level.Child("mc:AlternateContent")?.Child("mc:Choice")?.Child("w:numFmt");
        return new ListLevel(
            level.NumberOf("w:start") ?? 0,
            format?["w:val"] ?? "decimal",
            format?["w:format"],
            level.ValueOf("w:lvlText") ?? "",
            level.NumberOf("w:lvlRestart"),
            level.Switch("w:isLgl") ?? false,
            level.Child("w:rPr"));
    }
}
