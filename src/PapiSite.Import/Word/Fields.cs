namespace PapiSite.Import.Word;

/// <summary>
/// Follows the fields of a text, which may begin in one paragraph and end in another: what is instruction and what is result.
/// </summary>
internal sealed class Fields
{
    private readonly HashSet<Element> _passedOver = [];
    private readonly Stack<Field> _open = new();
    private int _instructions;

    /// <param name="root">The text that the fields stand in. A mark without its partner is passed over, else it would hide
    /// the rest.</param>
    public Fields(Element root)
    {
        var open = new Stack<(Element Begin, Element? Separate)>();
        foreach (var mark in Marks(root))
        {
            switch (mark["w:fldCharType"])
            {
                case "begin":
                    open.Push((mark, null));
                    break;
                case "separate" when open.TryPeek(out var field) && field.Separate is null:
                    open.Pop();
                    open.Push((field.Begin, mark));
                    break;
                case "end" when open.TryPop(out _):
                    break;
                default:
                    _passedOver.Add(mark);
                    break;
            }
        }

        foreach (var (begin, separate) in open)
        {
            _passedOver.Add(begin);
            if (separate is not null) _passedOver.Add(separate);
        }
    }

    /// <summary>True inside an instruction, whose words are not printed.</summary>
    public bool IsInstruction => _instructions > 0;

    /// <summary>
    /// Takes a mark; gives what a field of forms shows that has no result of its own (a box with or without a tick), or null.
    /// </summary>
    public string? Take(Element mark)
    {
        if (_passedOver.Contains(mark)) return null;
        switch (mark["w:fldCharType"])
        {
            case "begin":
                _open.Push(new Field(Shown(mark.Child("w:ffData"))));
                _instructions++;
                return null;
            case "separate" when _open.TryPeek(out var begun):
                begun.HasResult = true;
                _instructions--;
                return null;
            case "end" when _open.TryPop(out var ended):
                if (!ended.HasResult) _instructions--;
                if (ended.HasWords && _open.TryPeek(out var around)) around.HasWords = true;
                return IsInstruction || ended.HasWords ? null : ended.Shown;
            default:
                return null;
        }
    }

    /// <summary>Words came: the field has a result to show.</summary>
    public void TakeWords()
    {
        if (_open.TryPeek(out var field)) field.HasWords = true;
    }

    /// <summary>
    /// The marks of the text itself: not those that were deleted, and not those of text boxes, which are texts of their own.
    /// </summary>
    private static IEnumerable<Element> Marks(Element root)
    {
        var open = new Stack<IEnumerator<Element>>([root.Children.GetEnumerator()]);
        while (open.TryPeek(out var level))
        {
            if (!level.MoveNext())
            {
                open.Pop();
                continue;
            }

            var element = level.Current;
            if (element.Name == "w:fldChar") yield return element;
            if (element.Name is not ("w:del" or "w:moveFrom" or "w:txbxContent")) open.Push(element.Children.GetEnumerator());
        }
    }

    private static string? Shown(Element? form)
    {
        if (form?.Child("w:checkBox") is { } box) return (box.Switch("w:checked") ?? box.Switch("w:default") ?? false) ? "☒" : "☐";
        if (form?.Child("w:ddList") is not { } list) return null;
        var chosen = list.NumberOf("w:result") ?? list.NumberOf("w:default") ?? 0;
        return list.Children.Where(c => c.Name == "w:listEntry").ElementAtOrDefault(chosen)?["w:val"];
    }

    private sealed class Field(string? shown)
    {
        public string? Shown { get; } = shown;

        public bool HasResult { get; set; }

        public bool HasWords { get; set; }
    }
}
