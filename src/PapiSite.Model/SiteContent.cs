using System.Collections.Frozen;
using System.Collections.Immutable;
using PapiSite.Language.Syntax;
using PapiSite.Model.Agencies;
using PapiSite.Model.Binding;
using PapiSite.Model.Consultations;
using PapiSite.Model.Indexes;
using PapiSite.Model.Plans;
using PapiSite.Model.Questions;
using PapiSite.Model.Reports;
using PapiSite.Model.Site;
using PapiSite.Model.Terms;

namespace PapiSite.Model;

/// <summary>Everything that the content folder says, bound together.</summary>
public sealed record SiteContent
{
    /// <summary>What the site says of itself.</summary>
    public required SiteSettings Settings { get; init; }

    /// <summary>Places and agencies.</summary>
    public required AgencyRegistry Registry { get; init; }

    /// <summary>Terms with their abbreviations, in the files' order.</summary>
    public required ImmutableArray<Term> Terms { get; init; }

    /// <summary>Index sets, in the files' order.</summary>
    public required ImmutableArray<IndexSet> IndexSets { get; init; }

    /// <summary>The roles that are declared besides those that have keywords.</summary>
    public OtherRoles Roles { get; init; } = OtherRoles.None;

    /// <summary>Plans, the newest first.</summary>
    public required ImmutableArray<Plan> Plans { get; init; }

    /// <summary>Progress reports, in the order of their days.</summary>
    public ImmutableArray<ProgressReport> Reports { get; init; } = [];

    /// <summary>
    /// True where a missing report on a plan may be spoken of: the settings say that the site collects reports, or say nothing and the plan
    /// has one.
    /// </summary>
    public bool CollectsReportsOn(Plan plan) => Settings.CollectsReports ?? Reports.Any(r => r.Plan.Id == plan.Id);

    /// <summary>Drafts for comment, those that end last first.</summary>
    public ImmutableArray<Consultation> Consultations { get; init; } = [];

    /// <summary>Questions and petitions, the newest first.</summary>
    public ImmutableArray<Question> Questions { get; init; } = [];

    /// <summary>Pages of prose.</summary>
    public required ImmutableArray<ContentPage> Pages { get; init; }

    /// <summary>
    /// The pages of the manual that comes with the program, where the site has that one; they are none of the content's own.
    /// </summary>
    public ImmutableArray<ContentPage> Manual { get; init; } = [];

    /// <summary>
    /// True where the site has a manual for editors, and with it a page for each code: its own or the one that comes with the program.
    /// </summary>
    public bool HasManual => !Manual.IsEmpty || (Settings.HasManual != false && Pages.Any(p => p.Path == EditorsManual.Path));

    /// <summary>The other files of the content folder, by their paths with forward slashes.</summary>
    public IReadOnlySet<string> Attachments { get; init; } = FrozenSet<string>.Empty;

    /// <summary>The folder, under the content folder, whose files are published at the root of the site as they are.</summary>
    public const string RootFolder = "goc/";

    /// <summary>The files of <see cref="RootFolder"/>, by their paths under the content folder, in order.</summary>
    public ImmutableArray<string> RootFiles { get; init; } = [];

    /// <summary>The files that it was read from.</summary>
    public required ImmutableArray<SyntaxTree> Trees { get; init; }

    /// <summary>
    /// Binds files together and runs the checks. Whatever the files hold, there is a content; all that is wrong with them,
    /// in text, names or facts, is in the diagnostics.
    /// </summary>
    /// <param name="trees">The files, in any order.</param>
    /// <param name="attachments">Paths of the other files of the content folder, with forward slashes.</param>
    public static BoundContent Bind(IEnumerable<SyntaxTree> trees, IEnumerable<string>? attachments = null) =>
        Bind(trees, (attachments ?? []).Select(path => new FolderFile(path)));

    /// <summary>The same with all that lies in the folder, read or not.</summary>
    public static BoundContent Bind(IEnumerable<SyntaxTree> trees, IEnumerable<FolderFile> files) => ContentSnapshot.Of(trees, files).Bound;
}
