using System.Collections.Immutable;
using PapiSite.Language.Diagnostics;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Language.Values;
using PapiSite.Model.Agencies;
using PapiSite.Model.Fields;
using PapiSite.Model.Indexes;
using PapiSite.Model.Plans;
using PapiSite.Model.References;
using PapiSite.Model.Withholding;

namespace PapiSite.Model.Binding;

/// <summary>What the names in one file are looked up in.</summary>
internal sealed class BindingScope(
    SourceText source, AgencyRegistry registry, ImmutableArray<IndexSet> indexSets, AttachedFiles attachments, Place? place,
    BindingBag diagnostics, OtherRoles? roles = null)
{
    /// <summary>Roles that are used and not declared; each is told once.</summary>
    private readonly HashSet<OtherRole> _undeclared = [];

    /// <summary>Index sets that are named and not declared; each is told once.</summary>
    private readonly HashSet<string> _unknownSets = new(StringComparer.Ordinal);

    /// <summary>The content folder's other files.</summary>
    public AttachedFiles Attachments => attachments;

    public Place? Place => place;

    /// <summary>Who issued the plan, whose own departments are meant by names that other bodies' have too.</summary>
    public ImmutableArray<Agency> Issuers { get; set; } = [];

    public AgencyRegistry Registry => registry;

    public BindingBag Diagnostics => diagnostics;

    public Origin Origin(EntrySyntax entry) => new(source, entry);

    /// <summary>The agencies of an entry, bound to the registry.</summary>
    public ImmutableArray<Assignment> Agencies(EntrySyntax? entry) => Agencies(entry, Role.Lead);

    private ImmutableArray<Assignment> Agencies(EntrySyntax? entry, AssignedRole role)
    {
        if (entry?.Value is not AgencyList list) return [];
        var cells = new AgencyCells(name => registry.Resolve(name, place), entry.Text.Lines, hasRoles: entry.Keyword == Keywords.Lead);
        var bodies = list.Members.SelectMany(member => cells.Read(member)).ToList();
        if (bodies.Count != list.Members.Length || bodies.Exists(b => b.Role is not null) || cells.HasRead)
            ReportReading(entry.Text, bodies, list.IsOpen);
        return
        [
            .. bodies.Select(body => new Assignment(
                body.Role ?? role,
                body.Role is { } said && said != role ? RoleKeywords.UsualOf(said) : entry.Keyword!,
                body.Mention,
                Resolve(body, cells),
                false
            )),
        ];
    }

    /// <summary>Tells how a list was read whose members are not all names by themselves.</summary>
    private void ReportReading(ValueText list, List<CellBody> bodies, bool isOpen)
    {
        var dots = isOpen ? "; …" : "";
        var byRole = bodies.GroupBy(b => b.Role ?? Role.Lead)
            .Select(g => (Role: g.Key, Names: string.Join("; ", g.Select(b => b.Mention.Written)))).ToList();
        var span = TextSpan.Between(list.SourceStart, list.SourceEnd);
        if (byRole is [var only] && bodies[0].Role is null)
        {
            var apart = only.Names + dots;
            diagnostics.Report(new(BindingDiagnostics.JoinedAgencies.Of((Typed: list.Text, apart)), source, span)
            {
                Fixes = Fix.Rename(source, span, list.Text, apart),
            });
            return;
        }

        var lines = string.Join("”, “", byRole.Select(r => $"{RoleKeywords.UsualOf(r.Role).Name}: {r.Names}")) + dots;
        diagnostics.Report(BindingDiagnostics.RolesInOneCell.Of((Typed: list.Text, lines)), source, span);
    }

    /// <summary>
    /// The deadline that stands right under an entry, in the plan's years; a day that its year does not have is reported.
    /// </summary>
    public Deadline? DeadlineOf(EntrySyntax entry, Period? period, ImmutableArray<YearPart> reports = default)
    {
        if (entry.First(Keywords.Deadline) is not { Value: Deadline deadline } written) return null;
        foreach (var missing in deadline.Singles.Where(d => d.IsMissingIn(period)))
        {
            var day = $"{missing.Yearless!.Value.LastDay}/{missing.Yearless.Value.LastMonth}/{period!.OnlyYear}";
            Origin(written).Report(diagnostics, ValueDiagnostics.NoSuchDay.Of(day));
        }

        return (reports.IsDefaultOrEmpty ? deadline : ReportDays.For(deadline, reports)).Within(period);
    }

    /// <summary>The roles that stand right under an entry, and those among them whose list is open.</summary>
    public RoleLists RolesOf(EntrySyntax entry)
    {
        var lists = ImmutableDictionary.CreateBuilder<AssignedRole, ImmutableArray<Assignment>>();
        var open = ImmutableHashSet.CreateBuilder<AssignedRole>();
        var lost = ImmutableHashSet.CreateBuilder<AssignedRole>();
        foreach (var (keyword, role) in RoleKeywords.All)
        {
            if (entry.First(keyword) is { } child) Add(child, role, Agencies(child, role));
        }

        foreach (var child in entry.All(Keywords.OtherRole).Where(c => c is { Value: AgencyList, Label: not null }))
        {
            var (role, holders) = Named(child);
            Add(child, role, holders);
        }

        return new(lists.ToImmutable(), open.ToImmutable(), lost.ToImmutable());

        void Add(EntrySyntax child, AssignedRole role, ImmutableArray<Assignment> agencies)
        {
            if (child.Value is not AgencyList list) return;
            foreach (var group in agencies.GroupBy(a => a.Role)) lists[group.Key] = lists.GetValueOrDefault(group.Key, []).AddRange(group);
            if (!lists.ContainsKey(role)) lists[role] = [];
            if (list.IsOpen) open.Add(agencies.IsEmpty ? role : agencies[^1].Role);
            if (list.IsLost) lost.Add(role);
        }
    }

    /// <summary>Who has a role that is named and has no keyword of its own.</summary>
    private (AssignedRole Role, ImmutableArray<Assignment> Holders) Named(EntrySyntax entry)
    {
        var name = entry.Label!;
        if (RoleKeywords.Named(name) is var (keyword, built))
        {
            var written = TextSpan.Between(entry.Head.Start, entry.LabelSpan!.Value.End);
            ReportLabel(RoleDiagnostics.RoleWithKeyword.Of((Typed: name, Keyword: keyword.Name)), entry, written, [keyword.Name]);
            return (built, [.. Agencies(entry, built).Select(a => a with { Keyword = keyword })]);
        }

        var declared = roles?.Find(name);
        var role = declared ?? new(name);
        if (declared is null && _undeclared.Add(role)) ReportUndeclared(entry, name);
        diagnostics.Name(Thing.Of(role), source, entry.LabelSpan!.Value);
        var assigned = AssignedRole.Of(role);
        // Whether an undeclared role is one of agencies or of persons is not known: what is not in the registry is not told.
        var holders = declared is { IsOfPersons: false }
            ? Agencies(entry, assigned)
            : [.. ((AgencyList)entry.Value!).Members.Select(m => new Assignment(
                assigned, entry.Keyword!, m, declared is null ? Quietly(m) : null, false))];
        return (assigned, [.. holders.Select(a => a with { Other = role })]);
    }

    private Agency? Quietly(AgencyMention mention) =>
        !mention.IsUnlisted && registry.Resolve(mention.Name, place) is [var only] ? only : null;

    private void ReportUndeclared(EntrySyntax entry, string name)
    {
        var near = NearestNames.Of(name, (roles?.Declared ?? []).Select(r => r.Name), most: 1);
        var guess = near is [var meant]
            ? new Words($"Có phải là “{meant}”? Nếu là vai trò khác, thêm", $"Did you mean “{meant}”? If it is another role, add")
            : new("Thêm", "Add");
        var line = $"{Keywords.OtherRole.Name}: {name}";
        ReportLabel(RoleDiagnostics.UndeclaredRole.Of((name, line, guess)), entry, entry.LabelSpan!.Value, near);
    }

    private void ReportLabel(Finding finding, EntrySyntax entry, TextSpan replaced, IEnumerable<string> offered) =>
        diagnostics.Report(new(finding, source, entry.LabelSpan!.Value) { Fixes = [.. offered.Select(name => Fix.Write(replaced, name))] });

    /// <summary>The dimensions that an entry names, none where it names none.</summary>
    public ImmutableArray<Dimension> Dimensions(EntrySyntax entry)
    {
        if (entry.Get<TextList>(Keywords.Dimension) is not { } list) return [];
        var found = ImmutableArray.CreateBuilder<Dimension>();
        foreach (var item in list.Items)
        {
            var code = item.Text.Split('.')[0];
            if (SetOf(new(code, item.Span)) is not { } set) continue;
            var dimension = code == item.Text ? set.Whole
                : set.AllDimensions().FirstOrDefault(d => d.Path.Equals(item.Text, StringComparison.Ordinal))
                ?? set.AllDimensions().FirstOrDefault(d => d.Path.Equals(item.Text, StringComparison.OrdinalIgnoreCase));
            if (dimension is null)
            {
                ReportUnknown(item, set);
                continue;
            }

            diagnostics.Name(Thing.Of(dimension), source, item.Span);
            found.Add(dimension);
        }

        return found.ToImmutable();
    }

    /// <summary>
    /// The dimension of a set by its number alone, as tables of the set have it; null where the set has none, which is told.
    /// </summary>
    public Dimension? DimensionOf(IndexSet set, string number, TextSpan span)
    {
        var bare = number.TrimEnd('.', ')');
        var found = set.AllDimensions().FirstOrDefault(d => d.Numbering.Equals(bare, StringComparison.OrdinalIgnoreCase));
        if (found is null) ReportUnknown(new($"{set.Code}.{number}", span), set);
        else diagnostics.Name(Thing.Of(found), source, span);
        return found;
    }

    private void ReportUnknown(ListItem item, IndexSet set) => diagnostics.Report(
        new(BindingDiagnostics.UnknownDimension.Of((Typed: item.Text, DimensionAdvice(set))), source, item.Span)
        {
            Fixes = Fix.Rename(source, item.Span, item.Text, NearestNames.Of(item.Text, set.AllDimensions().Select(d => d.Path), most: 1)),
        });

    /// <summary>The index set that an entry names by its code, or null.</summary>
    public IndexSet? IndexSet(ListItem item)
    {
        var set = SetOf(item);
        if (set is not null) diagnostics.Name(Thing.Of(set), source, item.Span);
        return set;
    }

    private IndexSet? SetOf(ListItem item)
    {
        var key = VietnameseText.Key(item.Text);
        var set = indexSets.FirstOrDefault(s =>
            VietnameseText.Key(s.Code) == key || (s.ShortName is { } n && VietnameseText.Key(n) == key)
        );
        if (set is null && _unknownSets.Add(key))
            ReportUnknownSet(item);
        return set;
    }

    private void ReportUnknownSet(ListItem item) => diagnostics.Report(
        new(BindingDiagnostics.UnknownIndexSet.Of((Typed: item.Text, SetAdvice())), source, item.Span)
        {
            Fixes = Fix.Rename(source, item.Span, item.Text, NearestNames.Of(item.Text, indexSets.Select(s => s.Code), most: 1)),
        });

    private Words SetAdvice()
    {
        var codes = string.Join(", ", indexSets.Select(s => s.Code));
        return codes.Length == 0
            ? new("; hiện chưa có bộ chỉ số nào", "; no index set is declared yet")
            : new($", hoặc sửa mã cho khớp (hiện có: {codes})", $", or correct the code (there are: {codes})");
    }

    private static Words DimensionAdvice(IndexSet set)
    {
        var paths = string.Join(", ", set.Dimensions.Select(d => d.Path));
        return paths.Length == 0
            ? new($"“{set.Code}” mà thôi, vì bộ chỉ số này không khai báo phần nào; hoặc khai báo các phần trong thư mục chi-so",
                $"“{set.Code}” alone, since this set has no parts declared; or declare the parts in the folder chi-so")
            : new($"mã và số, như một trong: {paths}", $"code and number, one of: {paths}");
    }

    /// <summary>The documents that stand right under an entry as its basis, as cited, or as to be replaced.</summary>
    public ImmutableArray<CitedDocument> AllCitations(EntrySyntax entry) =>
    [
        .. Citations(entry, Keywords.LegalBasis, CitationKind.Basis), .. Citations(entry, Keywords.Cites, CitationKind.Cites),
        .. Citations(entry, Keywords.ToBeReplaced, CitationKind.ToBeReplaced),
    ];

    /// <summary>The documents that stand right under an entry.</summary>
    public ImmutableArray<CitedDocument> Citations(EntrySyntax entry, Keyword<DocumentList> keyword, CitationKind kind) =>
    [
        .. entry.GetAll(keyword).SelectMany(l => l.Members).Select(r => DocumentKeys.Cited(r, kind, place, registry)),
    ];

    /// <summary>Files attached right under an entry, reported where the content folder does not have them.</summary>
    public ImmutableArray<FileValue> Files(EntrySyntax entry) => Files(Origin(entry), attachments, diagnostics);

    /// <summary>Files attached right under an entry, reported where the content folder does not have them.</summary>
    public static ImmutableArray<FileValue> Files(Origin origin, AttachedFiles attachments, BindingBag diagnostics)
    {
        var files = ImmutableArray.CreateBuilder<FileValue>();
        foreach (var child in origin.Entry.All(Keywords.Attachment))
        {
            if (child.Value is not FileValue file) continue;
            // In an earlier version a withdrawn file is no longer there to be attached.
            if (Blot.IsIn(file.Path)) continue;
            if (attachments.Offered(new Origin(origin.Source, child), file, diagnostics) is { } offered) files.Add(offered);
        }

        return files.ToImmutable();
    }

    private Agency? Resolve(CellBody body, AgencyCells cells)
    {
        var agency = Found(body.Mention with { Name = body.Sought }, cells);
        if (agency is not null) diagnostics.Name(Thing.Of(agency), source, body.Mention.Span);
        return agency;
    }

    private Agency? Found(AgencyMention mention, AgencyCells cells)
    {
        if (mention.IsUnlisted) return null;
        // A name may have brackets of its own.
        if (mention.Note is { } note && registry.Resolve($"{mention.Name} ({note})", place) is [var bracketed]) return bracketed;
        var found = registry.Resolve(mention.Name, place);
        if (found.Length > 1 && found.Where(IsOfIssuer).ToList() is [var own]) return own;
        if (found.Length == 1)
        {
            if (AgencySpellings.Slip(found[0], mention.Name) is { } right)
                Report(BindingDiagnostics.AgencySpelling.Of((Typed: mention.Name, Meant: right)), mention, [right]);
            return found[0];
        }

        if (found.Length > 1)
        {
            // Of one name in several places nobody knows whose is meant: it is left as words.
            var areOfManyPlaces = found.Select(a => a.Place).Distinct().Skip(1).Any() || found.Any(a => a.Parent is not null);
            var candidates = string.Join("; ", found.Select(a => areOfManyPlaces && a.Place is { } of ? $"{a.Name} ({of.Name})" : a.Name));
            diagnostics.Report(BindingDiagnostics.AmbiguousAgency.Of((Typed: mention.Name, candidates)), source, mention.Span);
            return areOfManyPlaces ? null : found[0];
        }

        ReportUnknown(mention, cells);
        return null;
    }

    private bool IsOfIssuer(Agency agency) =>
        agency.Parent is { } parent && Issuers.Any(issuer => issuer == parent || issuer.Parent == parent);

    private void ReportUnknown(AgencyMention mention, AgencyCells cells)
    {
        // Without a registry every name is unknown, and none is near.
        if (registry.Agencies.IsEmpty)
        {
            diagnostics.Report(BindingDiagnostics.UnknownAgency.Of(mention.Name), source, mention.Span);
            return;
        }

        if (cells.Perhaps(mention.Name) is { Length: > 1 } names)
        {
            var apart = string.Join("; ", names);
            var unknown = string.Join("”, “", names.Where(name => !cells.IsBody(name)));
            Words missing = unknown.Length == 0
                ? new(" viết liền", " in one")
                : new($"; danh bạ chưa có “{unknown}”", $"; the directory lacks “{unknown}”");
            Report(BindingDiagnostics.SeveralAgencies.Of((Typed: mention.Name, apart, missing)), mention, [apart]);
            return;
        }

        var nearest = AgencySpellings.Nearest(mention.Name, registry.NamesFor(place));
        if (nearest.Count > 0)
            Report(BindingDiagnostics.MistypedAgency.Of((Typed: mention.Name, Meant: string.Join("”, “", nearest))), mention, nearest);
        else
            Report(BindingDiagnostics.UnknownAgency.Of(mention.Name), mention, [AgencyMention.Unlisted(mention.Name)]);
    }

    /// <summary>Reports an agency's name, and offers others in its place.</summary>
    private void Report(Finding finding, AgencyMention mention, IEnumerable<string> offered) =>
        diagnostics.Report(new(finding, source, mention.Span)
        {
            Fixes = Fix.Rename(source, mention.Span, mention.Name, offered),
        });
}

/// <summary>
/// The agencies of each role that an entry names, the roles whose list is open, and those whose list the source has lost.
/// </summary>
internal sealed record RoleLists(
    ImmutableDictionary<AssignedRole, ImmutableArray<Assignment>> Lists,
    ImmutableHashSet<AssignedRole> Open,
    ImmutableHashSet<AssignedRole> Lost
)
{

    /// <summary>These roles, and those of the entry above where this one names none.</summary>
    public RoleLists Inheriting(RoleLists outer)
    {
        var lists = Lists;
        var open = Open;
        foreach (var (role, agencies) in outer.Lists)
        {
            if (lists.ContainsKey(role)) continue;
            lists = lists.Add(role, [.. agencies.Select(a => a with { IsInherited = true })]);
            if (outer.Open.Contains(role)) open = open.Add(role);
        }

        return new(lists, open, Lost);
    }

    /// <summary>Every assignment, by role.</summary>
    public ImmutableArray<Assignment> All => [.. Lists.OrderBy(l => l.Key.InOrder).SelectMany(l => l.Value)];
}
