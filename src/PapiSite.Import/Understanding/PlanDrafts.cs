using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PapiSite.Import.Drafts;
using PapiSite.Import.Sources;
using PapiSite.Language.Syntax;

namespace PapiSite.Import.Understanding;

/// <summary>Makes the entry of a plan of what was read.</summary>
internal static partial class PlanDrafts
{
    /// <summary>The plan, its fields in the order of the manual.</summary>
    public static DraftEntry Of(ForeignDocument document, Node plan, DocumentHead head, DocumentFoot foot, string? attachedTitle)
    {
        var title = TitleOf(document, plan, head, attachedTitle);
        var children = ImmutableArray.CreateBuilder<DraftEntry>();
        void Add(Keyword keyword, string? text, string? at = null)
        {
            if (text is null) return;
            children.Add(new(keyword, null, text) { Places = at is not null && head.Places.TryGetValue(at, out var place) ? [place] : [] });
        }

        Add(Keywords.Number, head.Number switch { null => null, "" => "để trống", var number => number }, "number");
        Add(Keywords.Issued, head.Issued, "issued");
        var issuer = BodyName(head.Issuer);
        if (issuer.Length > 0) Add(Keywords.Issuer, issuer);
        if (foot.Signatory is { } signatory) children.Add(new(Keywords.Signatory, null, signatory) { Places = [.. foot.Places] });
        if (PlaceIn(issuer, title) is { } place) Add(Keywords.Place, place);
        Add(Keywords.Period, PeriodIn(title));
        Add(Keywords.Wording, "tóm tắt");
        if (foot.Recipients.Count > 0)
            children.Add(new(Keywords.Recipients, null, string.Join("; ", foot.Recipients)) { Places = [.. foot.Places] });
        foreach (var field in plan.Fields) children.Add(field);
        if (plan.Lines.Count > 0) children.Add(Described(Keywords.Description, plan.Lines, plan.RowPlaces));
        foreach (var (text, at) in foot.Rest) children.Add(new(Keywords.Note, null, Prose.Escaped(text)) { Places = [at] });
        children.AddRange(plan.Children.OfType<Node>().Where(n => n.Keyword == Keywords.Part && !n.HasTasks).Select(Section));
        children.AddRange(document.Notes.Select(NoteOf));
        // A document that is nothing but one appendix is the plan itself.
        var isAppendix = plan is { Lines.Count: 0, Children: [Node { Keyword: var only }] } && only == Keywords.Appendix;
        children.AddRange(isAppendix ? Group((Node)plan.Children[0]).Children
            : plan.Children.Where(c => c is DraftEntry || (c is Node n && (n.Keyword != Keywords.Part || n.HasTasks))).Select(Entry));
        return new(Keywords.Plan, null, title)
        {
            Places = head.Places.TryGetValue("subject", out var subject) ? [subject] : [],
            Children = children.ToImmutable(),
        };
    }

    private static string TitleOf(ForeignDocument document, Node plan, DocumentHead head, string? attachedTitle)
    {
        var title = attachedTitle ?? head.Subject;
        var appendices = plan.Children.OfType<Node>().Where(n => n.Keyword == Keywords.Appendix).Select(n => n.Title);
        if (title.Length == 0) title = appendices.FirstOrDefault(t => t.Length > 0) ?? "";
        if (title.Length == 0) title = Path.GetFileNameWithoutExtension(document.FileName);
        return title.Length > 0 && char.IsLower(title[0]) ? char.ToUpperInvariant(title[0]) + title[1..] : title;
    }

    private static DraftEntry NoteOf(Note note)
    {
        var label = Markers.LabelOf(note.Label);
        var places = note.Blocks.Select(b => b.Place).ToImmutableArray();
        return new(Keywords.Footnote, label, Prose.Of(Lines.Of(note.Blocks))) { Places = places };
    }

    /// <summary>A section of prose and those under it.</summary>
    private static DraftEntry Section(Node node)
    {
        var children = ImmutableArray.CreateBuilder<DraftEntry>();
        if (node.Lines.Count > 0) children.Add(Described(Keywords.Content, node.Lines, node.RowPlaces));
        children.AddRange(node.Children.OfType<Node>().Select(Section));
        return new(Keywords.Part, node.Label, node.Title) { Places = [.. node.Places], Children = children.ToImmutable() };
    }

    private static DraftEntry Entry(object child) => child as DraftEntry ?? Group((Node)child);

    /// <summary>A group, an appendix or a goal: sections without tasks under it are its description, in their order.</summary>
    private static DraftEntry Group(Node node)
    {
        var children = ImmutableArray.CreateBuilder<DraftEntry>();
        var sections = node.Children.OfType<Node>().Where(n => n.Keyword == Keywords.Part && !n.HasTasks).ToList();
        List<(CellLine, SourcePlace)> lines = [.. node.Lines, .. sections.SelectMany(LinesOf)];
        if (lines.Count > 0) children.Add(Described(Keywords.Description, lines, [.. node.RowPlaces, .. sections.SelectMany(RowPlacesOf)]));
        children.AddRange(node.Fields);
        children.AddRange(node.Children.Where(c => c is not Node { HasTasks: false } n || n.Keyword != Keywords.Part).Select(Entry));
        var keyword = node.Keyword == Keywords.Part ? Keywords.Group : node.Keyword;
        return new(keyword, node.Label, node.Title) { Places = [.. node.Places], Children = children.ToImmutable() };
    }

    private static IEnumerable<(CellLine, SourcePlace)> LinesOf(Node section)
    {
        var title = section.Label is null ? section.Title : $"{section.Label}. {section.Title}";
        var place = section.Places is [var first, ..] ? first : new SourcePlace(null, 1);
        return section.Lines.Prepend((new CellLine(null, title), place)).Concat(section.Children.OfType<Node>().SelectMany(LinesOf));
    }

    private static IEnumerable<SourcePlace> RowPlacesOf(Node section) =>
        section.RowPlaces.Concat(section.Children.OfType<Node>().SelectMany(RowPlacesOf));

    private static DraftEntry Described(
        Keyword keyword, IReadOnlyList<(CellLine Line, SourcePlace Place)> lines, IEnumerable<SourcePlace> further) =>
        new(keyword, null, Prose.Of(lines.Select(l => l.Line))) { Places = [.. lines.Select(l => l.Place), .. further] };

    /// <summary>The name of a body as the registry of a new content would have it: <c>UBND tỉnh Hưng Yên</c>.</summary>
    private static string BodyName(string printed)
    {
        var name = SentenceCase.Of(printed.Trim());
        return People.Replace(name, "UBND");
    }

    private static string? PlaceIn(string issuer, string title)
    {
        var match = PlaceName.Match(issuer);
        if (!match.Success) match = PlaceName.Matches(title).LastOrDefault() ?? match;
        return match.Success ? match.Value.Trim() : null;
    }

    private static string? PeriodIn(string title)
    {
        if (Years.Match(title) is { Success: true } years) return $"{years.Groups["from"].Value}-{years.Groups["to"].Value}";
        return Year.Matches(title) is [.., var last] ? last.Groups["year"].Value : null;
    }

    private const RegexOptions Any = RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"\b(ủy|uỷ) ban nhân dân\b", Any)]
    private static partial Regex People { get; }

    [GeneratedRegex(
        @"(?<=^|\s)([Tt]ỉnh|[Tt]hành phố|[Hh]uyện|[Xx]ã|[Pp]hường|[Qq]uận|[Tt]hị xã|[Tt]hị trấn|[Đđ]ặc khu) \p{Lu}\p{Ll}*([ "
            + @"-]\p{Lu}\p{Ll}*)*")]
    private static partial Regex PlaceName { get; }

    [GeneratedRegex(@"\b(?<from>(19|20)[0-9]{2})\s*(-|–|đến( năm)?)\s*(?<to>(19|20)[0-9]{2})\b", Any)]
    private static partial Regex Years { get; }

    [GeneratedRegex(@"\bnăm\s+(?<year>(19|20)[0-9]{2})\b", Any)]
    private static partial Regex Year { get; }
}
