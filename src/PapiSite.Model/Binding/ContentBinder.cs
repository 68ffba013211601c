using System.Collections.Immutable;
using System.Runtime.InteropServices;
using PapiSite.Language.Diagnostics;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Language.Values;
using PapiSite.Model.Agencies;
using PapiSite.Model.Consultations;
using PapiSite.Model.Indexes;
using PapiSite.Model.Plans;
using PapiSite.Model.Questions;
using PapiSite.Model.References;
using PapiSite.Model.Reports;
using PapiSite.Model.Rules;
using PapiSite.Model.Site;
using PapiSite.Model.Withholding;

namespace PapiSite.Model.Binding;

/// <summary>
/// Binds files together, in the order in which they need one another: terms, registry, indexes, roles, plans, reports, drafts for comment,
/// questions, pages, then the checks.
/// </summary>
internal sealed class ContentBinder
{
    private readonly ImmutableArray<SyntaxTree> _trees;
    private readonly AttachedFiles _attachments;
    private readonly KeptBindings _kept;
    private readonly BindingBag _bag = new();

    public ContentBinder(ImmutableArray<SyntaxTree> trees, AttachedFiles attachments, KeptBindings kept)
    {
        _trees = [.. trees.OrderBy(t => t.Source.Path, StringComparer.Ordinal)];
        _attachments = attachments;
        _kept = kept;
    }

    public BoundContent Bind()
    {
        foreach (var tree in _trees) _bag.AddRange(tree.Diagnostics);
        var terms = BindWhole([Keywords.Term], TermBinder.Bind, []);
        var registry = BindWhole(
            [Keywords.Place, Keywords.Agency, Keywords.Term], (trees, bag) => RegistryBinder.Bind(trees, bag, terms),
            [ImmutableCollectionsMarshal.AsArray(terms)]);
        var indexSets = BindWhole([Keywords.IndexSet], IndexSetBinder.Bind, []);
        var roles = BindWhole([Keywords.OtherRole], RoleBinder.Bind, []);
        var plans = BindPlans(registry, indexSets, roles);
        var settings = BindSettings(registry);
        var content = BindReaders(settings, registry, new(plans)) with
        {
            Terms = terms,
            IndexSets = indexSets,
            Roles = roles,
            Plans = plans,
        };
        WithdrawalCheck.Check(_trees, _bag);
        _attachments.ReportOthers(_bag);
        new AddressChecks(content, _bag).Run();
        foreach (var rule in ContentRules.All) rule.Check(content, _bag);
        return new(content, AnsweredNotes.Mark(_bag.ToSorted(), _trees)) { References = ReferencesIn(content) };
    }

    /// <summary>Binds what names plans and agencies and is named by nothing.</summary>
    private SiteContent BindReaders(SiteSettings settings, AgencyRegistry registry, PlanIndex plans)
    {
        TitledBinder Titled(BindingBag bag) => new(settings.Place, plans, registry, _attachments, bag);
        object?[] With(Origin origin) => [settings.Place, registry, .. plans.Asked(origin)];
        var reports = BindEach(
            Keywords.Report, (origin, bag) => new ReportBinder(plans, registry, _attachments, bag).Bind(origin),
            origin => [registry, .. plans.Asked(origin)]);
        var consultations = BindEach(Keywords.Consultation, (origin, bag) => new ConsultationBinder(Titled(bag)).Bind(origin), With);
        var questions = BindEach(Keywords.Question, (origin, bag) => new QuestionBinder(Titled(bag)).Bind(origin), With);
        return new()
        {
            Settings = settings,
            Registry = registry,
            Terms = [],
            IndexSets = [],
            Plans = [],
            Reports = Published(ReportBinder.Settle(reports.OfType<ProgressReport>(), _bag), settings, _bag),
            Consultations =
            [
                .. WithOwnIds(consultations.OfType<Consultation>(), c => c.Id, c => c.Origin)
                    .OrderByDescending(c => c.To).ThenBy(c => c.Id, StringComparer.Ordinal),
            ],
            Questions =
            [
                .. WithOwnIds(questions.OfType<Question>(), q => q.Id, q => q.Origin)
                    .OrderByDescending(q => q.Sent).ThenBy(q => q.Id, StringComparer.Ordinal),
            ],
            Pages = PageBinder.Bind(_trees, _attachments, _kept, _bag),
            Attachments = _attachments.Publishable,
            RootFiles = _attachments.RootFiles,
            Trees = _trees,
        };
    }

    /// <summary>What is made of all documents of some keywords together.</summary>
    private T BindWhole<T>(ImmutableArray<Keyword> keywords, Func<ImmutableArray<SyntaxTree>, BindingBag, T> bind, object?[] with) =>
        _kept.Whole([.. keywords.SelectMany(k => Documents(_trees, k))], _bag, bag => bind(_trees, bag), with);

    /// <summary>What each document of a keyword gives.</summary>
    private List<T> BindEach<T>(Keyword keyword, Func<Origin, BindingBag, T> bind, Func<Origin, object?[]> with) =>
        [.. Documents(_trees, keyword).Select(origin => _kept.Document(origin, _bag, bag => bind(origin, bag), with(origin)))];

    /// <summary>The first of each id; the others are told.</summary>
    private ImmutableArray<T> WithOwnIds<T>(IEnumerable<T> bound, Func<T, string> idOf, Func<T, Origin> originOf)
    {
        var met = new OrderedDictionary<string, T>(StringComparer.Ordinal);
        foreach (var one in bound)
        {
            var id = idOf(one);
            if (!met.TryAdd(id, one))
                originOf(one).ReportHead(_bag, BindingDiagnostics.DuplicateId.Of((id, File: originOf(met[id]).Source.Path)));
        }

        return [.. met.Values];
    }

    private ContentReferences ReferencesIn(SiteContent content) =>
        new(() => (DeclaredThings.In(content), [.. _bag.References, .. DeclaredThings.CitedIn(content)]));

    /// <summary>The entries of a keyword that open a file of theirs, with the file.</summary>
    public static IEnumerable<Origin> Documents(ImmutableArray<SyntaxTree> trees, Keyword keyword) =>
        trees.SelectMany(t => t.Entries.Where(e => e.Keyword == keyword && e.Use is not null).Select(e => new Origin(t.Source, e)));

    /// <summary>The text of an entry right under another, or null.</summary>
    public static string? Text(EntrySyntax entry, Keyword<TextValue> keyword) => entry.Get(keyword)?.Text;

    /// <summary>The value of an entry right under another as it is typed, whatever it means; or null.</summary>
    public static string? Typed(EntrySyntax entry, Keyword keyword) => entry.First(keyword)?.Text.Text;

    /// <summary>The files that stand right under an entry, whether the folder has them or not.</summary>
    public static ImmutableArray<FileValue> NamedFiles(EntrySyntax entry) =>
        [.. entry.All(Keywords.Attachment).Select(e => e.Value).OfType<FileValue>()];

    /// <summary>The prose of an entry right under another, or null.</summary>
    public static string? Prose(EntrySyntax entry, Keyword<ProseValue> keyword) => entry.Get(keyword)?.Markdown;

    /// <summary>The prose of every entry of a keyword right under another.</summary>
    public static ImmutableArray<string> AllProse(EntrySyntax entry, Keyword<ProseValue> keyword) =>
        [.. entry.GetAll(keyword).Select(p => p.Markdown)];

    /// <summary>The texts of every entry of a keyword right under another.</summary>
    public static ImmutableArray<string> AllTexts(EntrySyntax entry, Keyword<TextValue> keyword) =>
        [.. entry.GetAll(keyword).Select(t => t.Text)];

    /// <summary>The members of the lists of every entry of a keyword right under another.</summary>
    public static ImmutableArray<string> AllItems(EntrySyntax entry, Keyword<TextList> keyword) =>
        [.. entry.GetAll(keyword).SelectMany(l => l.Items).Select(i => i.Text)];

    private SiteSettings BindSettings(AgencyRegistry registry)
    {
        var found = Documents(_trees, Keywords.SiteSettings).ToList();
        foreach (var second in found.Skip(1)) second.ReportHead(_bag, BindingDiagnostics.SecondSettings.Of(found[0].Source.Path));
        if (found.Count == 0)
        {
            _bag.Report(BindingDiagnostics.NoSettings, SourceText.FromString("trang-web.papi", ""), default);
            return new("Theo dõi kế hoạch");
        }

        if (found[0].Entry.First(Keywords.Place) is { Value: TextValue name } at)
            PlaceNames.OneOf(registry.Places.Meant(name.Text, null), name.Text, found[0].Source, at.Focus, _bag);
        var entry = found[0].Entry;
        return new(entry.Text.Text)
        {
            Description = Prose(entry, Keywords.Description),
            Publisher = Text(entry, Keywords.Publisher),
            EnglishName = Text(entry, Keywords.EnglishName),
            BaseAddress = Text(entry, Keywords.BaseAddress),
            Place = Text(entry, Keywords.Place),
            License = Text(entry, Keywords.License),
            Address = Text(entry, Keywords.Address),
            Telephone = Text(entry, Keywords.Telephone),
            Email = Text(entry, Keywords.Email),
            AnswerDays = (int?)entry.Get(Keywords.AnswerWithin)?.Number,
            CollectsReports = entry.Get(Keywords.CollectsReports)?.Choice,
            SearchExamples = [.. AllItems(entry, Keywords.SearchExamples)],
            HasManual = entry.Get(Keywords.Manual)?.Choice,
            QuestionWords = AllItems(entry, Keywords.QuestionWords),
            Origin = found[0],
        };
    }

    /// <summary>None where the settings say that the site collects no reports: it cannot say so and show some.</summary>
    private static ImmutableArray<ProgressReport> Published(
        ImmutableArray<ProgressReport> reports,
        SiteSettings settings,
        DiagnosticBag diagnostics
    )
    {
        if (settings.CollectsReports != false) return reports;
        foreach (var report in reports) report.Origin.ReportHead(diagnostics, ReportingDutyDiagnostics.ReportNotCollected);
        return [];
    }

    private ImmutableArray<Plan> BindPlans(AgencyRegistry registry, ImmutableArray<IndexSet> indexSets, OtherRoles roles)
    {
        var sets = ImmutableCollectionsMarshal.AsArray(indexSets);
        var bound = BindEach(
            Keywords.Plan, (origin, bag) => PlanBinder.Bind(origin, registry, indexSets, roles, _attachments, bag),
            _ => [registry, sets, roles]);
        var plans = WithOwnIds(bound, p => p.Id, p => p.Origin);
        return UndatedDocuments.Settle(
            [.. plans.OrderByDescending(p => p.IssuedIn?.First ?? p.Period?.First).ThenBy(p => p.Id, StringComparer.Ordinal)], _kept);
    }
}
