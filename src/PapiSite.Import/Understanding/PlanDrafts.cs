using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PapiSite.Import.Drafts;
using PapiSite.Import.Sources;
using PapiSite.Language.Diagnostics;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Language.Values;
using PapiSite.Language.Writing;

namespace PapiSite.Import.Understanding;

/// <summary>Makes the entry of a plan of what was read.</summary>
internal static partial class PlanDrafts
{
    /// <summary>The plan, its fields in the order of the manual.</summary>
    public static DraftEntry Of(ForeignDocument document, Node plan, DocumentHead head, DocumentFoot foot, string? attachedTitle)
    {
        var (title, titleAt) = TitleOf(plan, head, attachedTitle);
        var isNamed = title.Length > 0;
        if (!isNamed) title = Path.GetFileNameWithoutExtension(document.FileName);
        var children = ImmutableArray.CreateBuilder<DraftEntry>();
        ImmutableArray<SourcePlace> PlacesOf(Keyword keyword) => head.Places.GetValueOrDefault(keyword, []);
        void Add(Keyword keyword, string? text, ImmutableArray<SourcePlace> at, string added = "", bool isFromTitle = false)
        {
            if (text is null || plan.Fields.Exists(f => f.Keyword == keyword)) return;
            ImmutableArray<Words> doubts = isFromTitle ? [Reasons.FromTitle] : [];
            children.Add(new(keyword, null, text) { Places = at, Added = added, Doubts = doubts });
        }

        var blank = ValueGrammars.DocumentNumber.Write(new AbsentValue(Absence.Blank));
        if (head.Number is "") Add(Keywords.Number, blank, PlacesOf(Keywords.Number), blank);
        else Add(Keywords.Number, head.Number, PlacesOf(Keywords.Number));
        // A day that is left blank makes a month of the date, whatever the document has between them.
        Add(Keywords.Issued, head.Issued, PlacesOf(Keywords.Issued), head.Issued?.Split(' ') is [var month, _] ? month : "");
        var issuer = BodyName(head.Issuer);
        if (issuer.Length > 0) Add(Keywords.Issuer, issuer, PlacesOf(Keywords.Issuer));
        var named = isNamed ? "" : title;
        if (foot.Signatory is { } signatory) Add(Keywords.Signatory, signatory, [.. foot.Places]);
        if ((PlaceIn(issuer) ?? PlaceIn(BodyName(head.Above))) is { } place) Add(Keywords.Place, place, PlacesOf(Keywords.Issuer));
        else Add(Keywords.Place, PlaceIn(title), titleAt, named, isFromTitle: true);
        Add(Keywords.Period, PeriodIn(title), titleAt, named, isFromTitle: true);
        var summary = Choices.HeadlineWordings.WordOf(HeadlineWording.Summary);
        Add(Keywords.Wording, summary, [], summary);
        if (foot.Recipients.Count > 0)
            Add(Keywords.Recipients, string.Join("; ", foot.Recipients), [.. foot.Places]);
        children.AddRange(plan.Fields);
        if (plan.Lines.Count > 0) children.Add(Described(Keywords.Description, plan.Lines, plan.RowPlaces));
        children.AddRange(plan.Children.OfType<Node>().Where(n => n.Keyword == Keywords.Part && !n.HasTasks).Select(Section));
        children.AddRange(document.Notes.Select(NoteOf));
        // A document that is nothing but one appendix is the plan itself, and has its title.
        var isAppendix = (attachedTitle ?? head.Subject).Length == 0
            && plan is { Lines.Count: 0, Children: [Node { Keyword: var only }] } && only == Keywords.Appendix;
        children.AddRange(isAppendix ? Group((Node)plan.Children[0]).Children
            : plan.Children.Where(c => c is DraftEntry || (c is Node n && (n.Keyword != Keywords.Part || n.HasTasks)))
                .SelectMany(c => IsListOfTasks(plan, c) ? Group((Node)c).Children : [Entry(c)]));
        return new(Keywords.Plan, null, char.ToUpperInvariant(title[0]) + title[1..])
        {
            Places = titleAt,
            Added = isNamed ? "" : title,
            Children = children.ToImmutable(),
        };
    }

    /// <summary>
    /// True for an appendix without a number whose title only says that it lists the tasks, where no others are but in further appendices:
    /// what it holds is the plan's own.
    /// </summary>
    private static bool IsListOfTasks(Node plan, object child) =>
        child is Node { Lines.Count: 0 } node && HasListTitle(node)
        && plan.Children.TrueForAll(c => c == child || c is Node { HasTasks: false }
            || c is Node { Label: not null } other && other.Keyword == Keywords.Appendix);

    /// <summary>True for an appendix whose title only says that it lists the tasks, and that has no number.</summary>
    public static bool HasListTitle(Node node) =>
        node.Label is null && node.Keyword == Keywords.Appendix && ListTitles.Contains(VietnameseText.Key(node.Title));

    private static readonly FrozenSet<string> ListTitles = new[]
    {
        "Danh mục nhiệm vụ", "Tình hình thực hiện từng nhiệm vụ", "Bảng phân công nhiệm vụ", "Phân công nhiệm vụ", "Nhiệm vụ cụ thể",
    }.Select(VietnameseText.Key).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The title and where it stands: the document's, else that of its first appendix that has one; else empty.</summary>
    private static (string Title, ImmutableArray<SourcePlace> Places) TitleOf(Node plan, DocumentHead head, string? attachedTitle)
    {
        var title = attachedTitle ?? head.Subject;
        if (title.Length > 0) return (title, head.Places.GetValueOrDefault(Keywords.Plan, []));
        var appendix = plan.Children.OfType<Node>().FirstOrDefault(n => n.Keyword == Keywords.Appendix && n.Title.Length > 0);
        return appendix is null ? ("", []) : (appendix.Title, [.. appendix.Places]);
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
        return new(keyword, node.Label, node.Title)
        {
            Places = [.. node.Places],
            Children = children.ToImmutable(),
            Joints = node.Joints,
        };
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
        var name = People.Replace(SentenceCase.Of(printed.Trim()), "UBND");
        return OwnName.Replace(name, m => char.ToUpperInvariant(m.Value[0]) + m.Value[1..]);
    }

    private static string? PlaceIn(string words) => PlaceName.Matches(words) is [.., var last] ? last.Value.Trim() : null;

    /// <summary>
    /// The period in a title, by the language's own reader: of several the shortest, for the plan of a year often names the programme of
    /// five that it is for.
    /// </summary>
    private static string? PeriodIn(string title)
    {
        List<(int Years, string Written)> found = [];
        var at = 0;
        while (PeriodStart.Match(title, at) is { Success: true } start)
        {
            at = start.Index + start.Length;
            var most = start.Index + LongestPeriod;
            var end = most < title.Length ? title.LastIndexOf(' ', most) : title.Length;
            for (; end >= at; end = title.LastIndexOf(' ', end - 1))
            {
                var words = title[start.Index..end].TrimEnd(',', '.', ';', ':', '”', '"', '’', ' ');
                if (PeriodOf(words) is not { } period) continue;
                found.Add(((period.LastYear - period.FirstYear) ?? int.MaxValue, ValueGrammars.Period.Write(period)));
                at = Math.Max(at, end);
                break;
            }
        }

        return found.OrderBy(f => f.Years).FirstOrDefault().Written;
    }

    /// <summary>No period is longer; titles of damaged files are, and must not cost time.</summary>
    private const int LongestPeriod = 100;

    private static Period? PeriodOf(string words)
    {
        var plan = new DraftEntry(Keywords.Plan, null, "-") { Children = [new(Keywords.Period, null, words)] };
        var tree = SyntaxTree.Parse(SourceText.FromString("", PapiWriter.Write([plan.Written()])));
        var period = tree.Entries[0].Get(Keywords.Period);
        return tree.Diagnostics.IsEmpty && period is not (null or { FirstYear: null, LastYear: null }) ? period : null;
    }

    private const RegexOptions Any = RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"\b(ủy|uỷ) ban nhân dân\b", Any)]
    private static partial Regex People { get; }

    /// <summary>What a department is for is its name: Sở Nội vụ.</summary>
    [GeneratedRegex(@"(?<=^(Sở|Bộ|Phòng|Cục|Chi cục|Vụ) )\p{Ll}\w*", RegexOptions.ExplicitCapture)]
    private static partial Regex OwnName { get; }

    [GeneratedRegex(
        @"(?<=^|\s)([Tt]ỉnh|[Tt]hành phố|[Hh]uyện|[Xx]ã|[Pp]hường|[Qq]uận|[Tt]hị xã|[Tt]hị trấn|[Đđ]ặc khu) \p{Lu}\p{Ll}*([ "
            + @"-]\p{Lu}\p{Ll}*)*")]
    private static partial Regex PlaceName { get; }

    [GeneratedRegex(
        @"(?<!\btính )\b((từ|đến) (hết )?(nay|năm|tháng|quý|ngày)|quý|giai đoạn|thời kỳ|nhiệm kỳ|khóa|năm( học)?|(6|sáu|9|chín) tháng|tháng"
            + @"|[0-9]{1,3} ngày|(19|20)[0-9]{2})\b",
        Any)]
    private static partial Regex PeriodStart { get; }
}
