namespace PapiSite.Import.Word;

/// <summary>The styles of a document, each with what it has from the styles that it is based on.</summary>
internal sealed class WordStyles
{
    /// <summary>A circle of styles ends here; Word's own are some five deep.</summary>
    private const int MostAncestors = 60;

    private readonly Dictionary<string, Element> _styles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RunProperties> _runs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int?> _headings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<(string? Id, Element? Numbering)>> _numberings = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Style, string Name), Element?> _properties = [];
    private readonly RunProperties _defaults;
    private readonly Element? _paragraphDefaults;
    private readonly string? _defaultParagraphStyle;
    private readonly string? _majorFont;
    private readonly string? _minorFont;

    public WordStyles(Element? styles, Element? theme)
    {
        var fonts = theme?.Child("a:themeElements")?.Child("a:fontScheme");
        _majorFont = fonts?.Child("a:majorFont")?.Child("a:latin")?["typeface"];
        _minorFont = fonts?.Child("a:minorFont")?.Child("a:latin")?["typeface"];
        foreach (var style in styles?.Children.Where(c => c.Name == "w:style") ?? [])
        {
            if (style["w:styleId"] is not { } id) continue;
            _styles.TryAdd(id, style);
            if (style["w:type"] is "paragraph" or null && style["w:default"] is "1" or "true" or "on") _defaultParagraphStyle ??= id;
        }

        var defaults = styles?.Child("w:docDefaults");
        _defaults = Properties(defaults?.Child("w:rPrDefault")?.Child("w:rPr"));
        _paragraphDefaults = defaults?.Child("w:pPrDefault")?.Child("w:pPr");
    }

    /// <summary>The style of a paragraph, the default one where it names none that exists; null where there is none at all.</summary>
    public string? StyleOf(Element? properties)
    {
        var named = properties?.ValueOf("w:pStyle");
        return named is not null && _styles.ContainsKey(named) ? named : _defaultParagraphStyle;
    }

    /// <summary>The numbering that a style of lists stands for, or null.</summary>
    public Element? NumberingOf(string style) =>
        Chain(style).Select(s => s.Child("w:pPr")?.Child("w:numPr")).FirstOrDefault(n => n is not null);

    /// <summary>A style with those it is based on, nearest first: its id and the numbering that it says itself.</summary>
    public IReadOnlyList<(string? Id, Element? Numbering)> NumberingChain(string? style)
    {
        if (style is null) return [];
        if (_numberings.TryGetValue(style, out var known)) return known;
        return _numberings[style] = [.. Chain(style).Select(s => (s["w:styleId"], s.Child("w:pPr")?.Child("w:numPr")))];
    }

    /// <summary>The first value that a paragraph, its style or the document's defaults have for a property of paragraphs.</summary>
    public Element? ParagraphProperty(Element? properties, string name)
    {
        if (properties?.Child(name) is { } own) return own;
        var style = StyleOf(properties) ?? "";
        if (_properties.TryGetValue((style, name), out var known)) return known;
        return _properties[(style, name)] = Chain(style).Select(s => s.Child("w:pPr")?.Child(name)).FirstOrDefault(p => p is not null)
            ?? _paragraphDefaults?.Child(name);
    }

    /// <summary>The level of heading of a paragraph from 1, or null.</summary>
    public int? HeadingLevel(Element? properties)
    {
        if (properties?.NumberOf("w:outlineLvl") is { } own) return Level(own);
        if (StyleOf(properties) is not { } style) return null;
        if (_headings.TryGetValue(style, out var known)) return known;
        return _headings[style] = OfChain(style);

        int? OfChain(string id)
        {
            foreach (var one in Chain(id))
            {
                if (one.Child("w:pPr")?.NumberOf("w:outlineLvl") is { } level) return Level(level);
                // Programs that write no outline level still use Word's own names, which are English in every language of Word.
                var name = one.ValueOf("w:name") ?? "";
                var isNamed = name.StartsWith("heading ", StringComparison.OrdinalIgnoreCase);
                if (isNamed && name[8..] is [>= '1' and <= '9' and var h]) return h - '0';
            }

            return null;
        }

        static int? Level(int outline) => outline is >= 0 and <= 8 ? outline + 1 : null;
    }

    /// <summary>How a run looks.</summary>
    /// <param name="paragraph">The properties of its paragraph.</param>
    /// <param name="run">Its own properties.</param>
    public RunFormat Format(Element? paragraph, Element? run)
    {
        var own = Properties(run);
        var character = run?.ValueOf("w:rStyle") is { } style ? OfStyle(style) : default;
        var block = OfStyle(StyleOf(paragraph));
        return new RunFormat(
            Toggle(own.Bold, character.Bold, block.Bold, _defaults.Bold),
            Toggle(own.Italic, character.Italic, block.Italic, _defaults.Italic),
            Toggle(own.Hidden, character.Hidden, block.Hidden, _defaults.Hidden),
            own.Font ?? character.Font ?? block.Font ?? _defaults.Font);
    }

    /// <summary>The font that properties of a run name themselves, or null.</summary>
    public string? FontOf(Element? run) => Properties(run).Font;

    /// <summary>ISO 29500-1, 17.7.3: a toggle in two styles turns itself off again; what the run says itself holds.</summary>
    private static bool Toggle(bool? own, bool? character, bool? paragraph, bool? defaults) =>
        own ?? (((character ?? false) ^ (paragraph ?? false)) || (defaults ?? false));

    private RunProperties OfStyle(string? style)
    {
        if (style is null) return default;
        if (_runs.TryGetValue(style, out var known)) return known;
        var properties = default(RunProperties);
        foreach (var one in Chain(style)) properties = properties.Over(Properties(one.Child("w:rPr")));
        return _runs[style] = properties;
    }

    private IEnumerable<Element> Chain(string? style)
    {
        for (var depth = 0; depth < MostAncestors && style is not null && _styles.TryGetValue(style, out var one); depth++)
        {
            yield return one;
            style = one.ValueOf("w:basedOn");
        }
    }

    private RunProperties Properties(Element? run) => run is null
        ? default
        : new RunProperties(run.Switch("w:b"), run.Switch("w:i"), run.Switch("w:vanish"), Font(run.Child("w:rFonts")));

    private string? Font(Element? fonts) => fonts is null
        ? null
        : ThemeFont(fonts["w:hAnsiTheme"] ?? fonts["w:asciiTheme"]) ?? fonts["w:hAnsi"] ?? fonts["w:ascii"];

    private string? ThemeFont(string? name) => name is null
        ? null
        : (name.StartsWith("major", StringComparison.Ordinal) ? _majorFont : _minorFont) ?? "";
}
