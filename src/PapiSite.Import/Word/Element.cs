namespace PapiSite.Import.Word;

/// <summary>
/// An element of a part: its name with the usual prefix (<c>w:p</c>) whatever prefix or edition of the standard the file uses, and text
/// only where it has no elements inside. Smaller than the framework's tree, since a table may have some millions of them.
/// </summary>
internal sealed class Element(string name)
{
    private (string Name, string Value)[] _attributes = [];
    private Element? _first;
    private Element? _last;
    private Element? _next;

    public string Name { get; } = name;

    public string Text { get; set; } = "";

    /// <summary>The value of an attribute (<c>w:val</c>), or null.</summary>
    public string? this[string attribute]
    {
        get
        {
            foreach (var (name, value) in _attributes)
            {
                if (name == attribute) return value;
            }

            return null;
        }
    }

    public IEnumerable<Element> Children
    {
        get
        {
            for (var child = _first; child is not null; child = child._next) yield return child;
        }
    }

    public bool HasChildren => _first is not null;

    /// <summary>True where words stand in it, at any depth.</summary>
    public bool HasWords { get; set; }

    /// <summary>The element and all inside it, in the order of the document.</summary>
    public IEnumerable<Element> All
    {
        get
        {
            var open = new Stack<Element>([this]);
            while (open.TryPop(out var element))
            {
                yield return element;
                if (element._next is { } next && element != this) open.Push(next);
                if (element._first is { } first) open.Push(first);
            }
        }
    }

    public Element? Child(string child)
    {
        for (var one = _first; one is not null; one = one._next)
        {
            if (one.Name == child) return one;
        }

        return null;
    }

    /// <summary>What <c>w:val</c> of a child says, or null.</summary>
    public string? ValueOf(string child) => Child(child)?["w:val"];

    /// <summary>A number in an attribute, or null where there is none that fits.</summary>
    public int? Number(string attribute) => int.TryParse(this[attribute], out var number) ? number : null;

    /// <summary>A number in <c>w:val</c> of a child, or null.</summary>
    public int? NumberOf(string child) => Child(child)?.Number("w:val");

    /// <summary>A property that is on by standing there: true, false by its value, null where it does not stand.</summary>
    public bool? Switch(string child) => Child(child) is { } one ? one.IsOn : null;

    /// <summary>What its <c>w:val</c> says of a property that is on by standing there.</summary>
    public bool IsOn => this["w:val"] is not ("0" or "false" or "off" or "none");

    public void Add(Element child)
    {
        if (_last is null) _first = child;
        else _last._next = child;
        _last = child;
    }

    /// <summary>An element of a name that holds only this one.</summary>
    public Element Within(string parent)
    {
        // A child knows its next sibling, so it cannot stand in two places.
        var holder = new Element(parent) { HasWords = HasWords };
        holder.Add(new Element(Name) { Text = Text, HasWords = HasWords, _attributes = _attributes, _first = _first, _last = _last });
        return holder;
    }

    public void SetAttributes((string Name, string Value)[] attributes) => _attributes = attributes;
}
