using PapiSite.Import.Sources;
using PapiSite.Language.Diagnostics;
using PapiSite.Language.Syntax;
using PapiSite.Language.Writing;

namespace PapiSite.Import.Again;

/// <summary>Something that the corrected document says and the plan was not given, since the editor has something else there.</summary>
/// <param name="Where">The entry of the plan, as an editor knows it.</param>
/// <param name="Said">What the document says, and what stands in the plan.</param>
public sealed record Mark(Words Where, Words Said)
{
    private const int LongestHeadline = 60;

    /// <summary>Where the document says it, or null.</summary>
    public SourcePlace? Place { get; init; }

    /// <summary>The comment above the entry.</summary>
    internal PapiLine Comment => PapiLine.Comment(Doubt.Comment(Place, Said));

    /// <summary>An entry of the plan, with the task or the group that it stands in.</summary>
    internal static Words PlaceOf(EntrySyntax entry, Func<EntrySyntax, EntrySyntax?> parentOf)
    {
        var around = entry;
        while (!Thing.Is(around) && around.Keyword != Keywords.Subtask && parentOf(around) is { } parent) around = parent;
        var label = LabelOf(around, parentOf);
        var (name, english) = (Headed(around, around.Keyword!.Name, label), Headed(around, around.Keyword.English, label));
        return ReferenceEquals(around, entry) ? new(name, english)
            : new($"{name}, {entry.Named()}", $"{english}, {entry.Keyword!.English}");
    }

    private static string Headed(EntrySyntax thing, string name, string? label)
    {
        var words = thing.Words();
        var space = words.Length > LongestHeadline ? words.LastIndexOf(' ', LongestHeadline) : -1;
        return $"{$"{name} {label}".TrimEnd()} “{(space > 0 ? words[..space] + "…" : words)}”";
    }

    /// <summary>The label; of a task with those of its groups, as readers see it: <c>I.3</c>.</summary>
    private static string? LabelOf(EntrySyntax thing, Func<EntrySyntax, EntrySyntax?> parentOf)
    {
        if (thing.Label is not { } label || thing.Keyword != Keywords.Task) return thing.Label;
        for (var around = parentOf(thing); around is not null; around = parentOf(around))
        {
            var isPart = around.Keyword == Keywords.Group && around.Label is { } outer
                && !label.StartsWith(outer + ".", StringComparison.Ordinal);
            if (isPart) label = $"{around.Label}.{label}";
        }

        return label;
    }

    /// <summary>The document has other words than the editor.</summary>
    internal static Words Other(EntrySyntax edited, EntrySyntax? earlier, EntrySyntax renewed) => earlier is null
        ? new($"văn bản mới ghi “{renewed.Words()}”", $"the new document says “{renewed.Words()}”")
        : new(
            $"văn bản mới ghi “{renewed.Words()}” (văn bản cũ: “{earlier.Words()}”)",
            $"the new document says “{renewed.Words()}” (the old one: “{earlier.Words()}”)");

    /// <summary>The document has another number.</summary>
    internal static Words OtherLabel(EntrySyntax renewed) => renewed.Label is { } label
        ? new($"văn bản mới đánh số “{label}”", $"the new document gives it the number “{label}”")
        : new("văn bản mới không đánh số", "the new document gives it no number");

    /// <summary>The document no longer has what the editor changed or added to.</summary>
    internal static Words Gone => new("văn bản mới không còn mục này", "the new document no longer has this");

    /// <summary>The document has something that the plan lacks, and it is not known who left it out.</summary>
    internal static Words Lacking(EntrySyntax renewed) => new(
        $"văn bản mới ghi “{Whole(renewed)}”, ở đây chưa có",
        $"the new document says “{Whole(renewed)}”, which is not here");

    /// <summary>The document changed something that the editor had taken out.</summary>
    internal static Words TakenOut(EntrySyntax earlier, EntrySyntax renewed) => earlier.Words() == renewed.Words()
        ? new(
            $"văn bản mới đổi “{Whole(renewed, earlier)}”, mà ở đây đã bỏ",
            $"the new document changed “{Whole(renewed, earlier)}”, taken out here")
        : new(
            $"văn bản mới ghi “{Whole(renewed, earlier)}” (văn bản cũ: “{earlier.Words()}”), mà ở đây đã bỏ",
            $"the new document says “{Whole(renewed, earlier)}” (the old one: “{earlier.Words()}”), taken out here");

    /// <summary>
    /// An entry with what stands under it and the earlier document did not say: <c>nhiệm vụ 3: Công khai (chủ trì: Văn phòng)</c>.
    /// </summary>
    private static string Whole(EntrySyntax entry, EntrySyntax? earlier = null)
    {
        var fields = entry.Children.Where(c => !Thing.Is(c) && earlier?.Children.Any(c.SaysAs) != true).Select(c => Whole(c)).ToList();
        return fields.Count == 0 ? entry.Typed() : $"{entry.Typed()} ({string.Join("; ", fields)})";
    }

    /// <summary>The document has it in another group.</summary>
    internal static Words Moved(EntrySyntax parent) => new(
        $"văn bản mới để mục này trong “{parent.Typed()}”", $"the new document has this in “{parent.Typed()}”");

    /// <summary>A task that came with the document, or that the editor had taken out; which of the two is not known.</summary>
    internal static Words New => new(
        "có trong văn bản mới, trước đây không có trong tệp này", "is in the new document and was not in this file before");
}
