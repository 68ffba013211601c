using System.Collections.Immutable;
using PapiSite.Language.Diagnostics;
using PapiSite.Model;
using PapiSite.Model.Agencies;
using PapiSite.Model.Indexes;
using PapiSite.Model.Plans;
using PapiSite.Model.Site;
using PapiSite.Site.Prose;
using PapiSite.Site.Search;
using PapiSite.Site.Views;

namespace PapiSite.Site.Pages;

/// <summary>A page of the site: its address and what it is about. How it looks and reads is the theme's.</summary>
/// <param name="Route">The address from the site's root.</param>
public abstract record Page(string Route)
{
    /// <summary>How the headings of its prose get their ids.</summary>
    private protected virtual HeadingIds Headings => HeadingIds.OfPassages();

    /// <summary>True where it says something that another day would say otherwise, so that it says of which day it speaks.</summary>
    internal virtual bool SpeaksOfDay => false;

    /// <summary>What search finds it by beside its title; null where search does not offer it.</summary>
    internal virtual IEnumerable<string>? Names => null;

    /// <summary>All that it shows, in a language.</summary>
    internal PageView ViewIn(PageFrame frame) => ViewIn(new ViewScope(frame, Headings));

    /// <summary>All that it shows.</summary>
    internal abstract PageView ViewIn(ViewScope scope);

    /// <summary>What it says of itself.</summary>
    internal abstract PageHead HeadIn(ViewScope scope);
}

/// <summary>The home page.</summary>
public sealed record HomePage() : Page(Routes.Home)
{
    internal override bool SpeaksOfDay => true;

    internal override PageView ViewIn(ViewScope scope) => HomeView.Of(this, scope);

    internal override PageHead HeadIn(ViewScope scope) => PageHead.Of(this, scope);
}

/// <summary>All plans.</summary>
public sealed record PlanListPage() : Page(Routes.Plans)
{
    internal override IEnumerable<string>? Names => [];

    internal override PageView ViewIn(ViewScope scope) => PlanListView.Of(this, scope);

    internal override PageHead HeadIn(ViewScope scope) => PageHead.Of(this, scope);
}

/// <summary>A plan.</summary>
public sealed record PlanPage(Plan Plan) : Page(Routes.Of(Plan))
{
    internal override bool SpeaksOfDay => true;

    internal override IEnumerable<string>? Names =>
        [SearchRoot.LabelOf(Plan), .. SearchDocument.TextsOf(Plan), .. SearchDocument.TablesOf(Plan)];

    internal override PageView ViewIn(ViewScope scope) => PlanView.Of(this, scope);

    internal override PageHead HeadIn(ViewScope scope) => PageHead.Of(this, scope);
}

/// <summary>A task, with its neighbours in the plan.</summary>
public sealed record TaskPage(PublishedTask Task, PublishedTask? Before, PublishedTask? After) : Page(Routes.Of(Task))
{
    /// <summary>A task that is not past its day and of which nothing was reported is the same the day after.</summary>
    internal override bool SpeaksOfDay => Task.IsPastDue || !Task.Progress.Reports.IsEmpty || !Task.Progress.Doubtful.IsEmpty;

    internal override PageView ViewIn(ViewScope scope) => TaskView.Of(this, scope);

    internal override PageHead HeadIn(ViewScope scope) => PageHead.Of(this, scope);
}

/// <summary>All agencies.</summary>
public sealed record AgencyListPage() : Page(Routes.Agencies)
{
    internal override IEnumerable<string>? Names => [];

    internal override PageView ViewIn(ViewScope scope) => AgencyListView.Of(this, scope);

    internal override PageHead HeadIn(ViewScope scope) => PageHead.Of(this, scope);
}

/// <summary>An agency.</summary>
public sealed record AgencyPage(Agency Agency) : Page(Routes.Of(Agency))
{
    internal override bool SpeaksOfDay => true;

    internal override IEnumerable<string>? Names =>
        [.. Agency.AllNames, Agency.EnglishName ?? "", Agency.Place?.Name ?? "", Agency.Place?.EnglishName ?? ""];

    internal override PageView ViewIn(ViewScope scope) => AgencyView.Of(this, scope);

    internal override PageHead HeadIn(ViewScope scope) => PageHead.Of(this, scope);
}

/// <summary>A kind of agency over all places.</summary>
public sealed record AgencyKindPage(string KindId, ImmutableArray<Agency> Agencies) : Page(Routes.OfKind(KindId))
{
    internal override bool SpeaksOfDay => true;

    internal override PageView ViewIn(ViewScope scope) => AgencyKindView.Of(this, scope);

    internal override PageHead HeadIn(ViewScope scope) => PageHead.Of(this, scope);
}

/// <summary>All index sets.</summary>
public sealed record IndexSetListPage() : Page(Routes.IndexSets)
{
    internal override IEnumerable<string>? Names => [];

    internal override PageView ViewIn(ViewScope scope) => IndexSetListView.Of(this, scope);

    internal override PageHead HeadIn(ViewScope scope) => PageHead.Of(this, scope);
}

/// <summary>An index set.</summary>
public sealed record IndexSetPage(IndexSet IndexSet) : Page(Routes.Of(IndexSet))
{
    internal override IEnumerable<string>? Names => [IndexSet.Code, IndexSet.Name, IndexSet.DisplayName, IndexSet.EnglishName ?? ""];

    internal override PageView ViewIn(ViewScope scope) => IndexSetView.Of(this, scope);

    internal override PageHead HeadIn(ViewScope scope) => PageHead.Of(this, scope);
}

/// <summary>A dimension of an index set.</summary>
public sealed record DimensionPage(IndexSet IndexSet, Dimension Dimension) : Page(Routes.PageOf(Dimension))
{
    internal override bool SpeaksOfDay => true;

    internal override IEnumerable<string>? Names =>
        [IndexSet.Code, IndexSet.DisplayName, Dimension.Path, Dimension.Name, Dimension.EnglishName ?? ""];

    internal override PageView ViewIn(ViewScope scope) => DimensionView.Of(this, scope);

    internal override PageHead HeadIn(ViewScope scope) => PageHead.Of(this, scope);
}

/// <summary>Search.</summary>
public sealed record SearchPage() : Page(Routes.Search)
{
    internal override bool SpeaksOfDay => true;

    internal override PageView ViewIn(ViewScope scope) => SearchView.Of(this, scope);

    internal override PageHead HeadIn(ViewScope scope) => PageHead.Of(this, scope);
}

/// <summary>The open-data catalogue.</summary>
public sealed record DataPage() : Page(Routes.Data)
{
    internal override bool SpeaksOfDay => true;

    internal override IEnumerable<string>? Names => [];

    internal override PageView ViewIn(ViewScope scope) => DataView.Of(this, scope);

    internal override PageHead HeadIn(ViewScope scope) => PageHead.Of(this, scope);
}

/// <summary>A page of prose, with the pages below it.</summary>
public sealed record ProsePage(ContentPage Content, ImmutableArray<ContentPage> Above, ImmutableArray<ContentPage> Below)
    : Page(Routes.Of(Content))
{
    /// <summary>They are named by their words alone, so that links can name them.</summary>
    private protected override HeadingIds Headings => HeadingIds.OfProsePage();

    /// <summary>A page of the manual is for editors: its title and what it says of itself are enough.</summary>
    internal override IEnumerable<string>? Names => Content.Path.Split('/')[0] == EditorsManual.Path ? [] : [Content.Body];

    internal override PageView ViewIn(ViewScope scope) => ProseView.Of(this, scope);

    internal override PageHead HeadIn(ViewScope scope) => PageHead.Of(this, scope);
}

/// <summary>The list of codes.</summary>
public sealed record CodeListPage() : Page(Routes.Codes)
{
    internal override IEnumerable<string>? Names => [];

    internal override PageView ViewIn(ViewScope scope) => CodeListView.Of(this, scope);

    internal override PageHead HeadIn(ViewScope scope) => PageHead.Of(this, scope);
}

/// <summary>The manual's page of a code.</summary>
public sealed record CodePage(DiagnosticDescriptor Descriptor) : Page(Routes.Of(Descriptor))
{
    internal override PageView ViewIn(ViewScope scope) => CodeView.Of(this, scope);

    internal override PageHead HeadIn(ViewScope scope) => PageHead.Of(this, scope);
}

/// <summary>The page for addresses that do not exist.</summary>
public sealed record NotFoundPage() : Page(Routes.NotFound)
{
    internal override PageView ViewIn(ViewScope scope) => NotFoundView.Of(this, scope);

    internal override PageHead HeadIn(ViewScope scope) => PageHead.Of(this, scope);
}
