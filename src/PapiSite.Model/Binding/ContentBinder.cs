using System.Collections.Immutable;
using PapiSite.Language.Diagnostics;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Language.Values;
using PapiSite.Model.Agencies;
using PapiSite.Model.Indexes;
using PapiSite.Model.Plans;
using PapiSite.Model.Reports;
using PapiSite.Model.Rules;
using PapiSite.Model.Site;
using PapiSite.Model.Withholding;

namespace PapiSite.Model.Binding;

/// <summary>Binds files together, in the order in which they need one another: terms, registry, indexes, plans, reports, drafts for comment, questions, pages, then the checks.</summary>
internal static class ContentBinder
{
    public static BoundContent Bind(ImmutableArray<SyntaxTree> trees, AttachedFiles attachments)
    {
        trees = [.. trees.OrderBy(t => t.Source.Path, StringComparer.Ordinal)];
        var diagnostics = new DiagnosticBag();
        foreach (var tree in trees) diagnostics.AddRange(tree.Diagnostics);
        var terms = TermBinder.Bind(trees, diagnostics);
        var registry = RegistryBinder.Bind(trees, diagnostics, terms);
        var indexSets = IndexSetBinder.Bind(trees, diagnostics);
        var plans = BindPlans(trees, registry, indexSets, attachments, diagnostics);
        var settings = BindSettings(trees, diagnostics);
        var titled = new TitledBinder(settings, plans, registry, attachments, diagnostics);
        var content = new SiteContent
        {
            Settings = settings,
            Registry = registry,
            Terms = terms,
            IndexSets = indexSets,
            Plans = plans,
            Reports = Published(new ReportBinder(plans, registry, attachments, diagnostics).Bind(trees), settings, diagnostics),
            Consultations = new ConsultationBinder(titled).Bind(trees),
            Questions = new QuestionBinder(titled).Bind(trees),
            Pages = PageBinder.Bind(trees, attachments, diagnostics),
            Attachments = attachments.Publishable,
            RootFiles = attachments.RootFiles,
            Trees = trees,
        };
        WithdrawalCheck.Check(trees, diagnostics);
        attachments.ReportOthers(diagnostics);
        new AddressChecks(content, diagnostics).Run();
        foreach (var rule in ContentRules.All) rule.Check(content, diagnostics);
        return new(content, AnsweredNotes.Mark(diagnostics.ToSorted(), trees));
    }

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

    private static SiteSettings BindSettings(ImmutableArray<SyntaxTree> trees, DiagnosticBag diagnostics)
    {
        var found = Documents(trees, Keywords.SiteSettings).ToList();
        foreach (var second in found.Skip(1)) second.ReportHead(diagnostics, BindingDiagnostics.SecondSettings, found[0].Source.Path);
        if (found.Count == 0)
        {
            diagnostics.Report(BindingDiagnostics.NoSettings, SourceText.FromString("trang-web.papi", ""), default);
            return new("Theo dõi kế hoạch");
        }

        var entry = found[0].Entry;
        return new(entry.Text.Text)
        {
            Description = Prose(entry, Keywords.Description),
            Publisher = Text(entry, Keywords.Publisher),
            BaseAddress = Text(entry, Keywords.BaseAddress),
            Place = Text(entry, Keywords.Place),
            License = Text(entry, Keywords.License),
            Address = Text(entry, Keywords.Address),
            Telephone = Text(entry, Keywords.Telephone),
            Email = Text(entry, Keywords.Email),
            AnswerDays = (int?)entry.Get(Keywords.AnswerWithin)?.Number,
            CollectsReports = entry.Get(Keywords.CollectsReports)?.Choice,
            HasManual = entry.Get(Keywords.Manual)?.Choice,
            Origin = found[0],
        };
    }

    /// <summary>None where the settings say that the site collects no reports: it cannot say so and show some.</summary>
    private static ImmutableArray<ProgressReport> Published(ImmutableArray<ProgressReport> reports, SiteSettings settings, DiagnosticBag diagnostics)
    {
        if (settings.CollectsReports != false) return reports;
        foreach (var report in reports) report.Origin.ReportHead(diagnostics, ReportingDutyDiagnostics.ReportNotCollected);
        return [];
    }

    private static ImmutableArray<Plan> BindPlans(
        ImmutableArray<SyntaxTree> trees, AgencyRegistry registry, ImmutableArray<IndexSet> indexSets, AttachedFiles attachments, DiagnosticBag diagnostics)
    {
        var plans = new OrderedDictionary<string, Plan>(StringComparer.Ordinal);
        foreach (var origin in Documents(trees, Keywords.Plan))
        {
            var plan = PlanBinder.Bind(origin, registry, indexSets, attachments, diagnostics);
            if (!plans.TryAdd(plan.Id, plan))
                plan.Origin.ReportHead(diagnostics, BindingDiagnostics.DuplicateId, plan.Id, plans[plan.Id].Origin.Source.Path);
        }

        return UndatedDocuments.Settle([.. plans.Values.OrderByDescending(p => p.IssuedIn?.First ?? p.Period?.First).ThenBy(p => p.Id, StringComparer.Ordinal)]);
    }
}
