using System.Collections.Immutable;
using PapiSite.Language.Diagnostics;
using PapiSite.Model.Agencies;
using PapiSite.Model.Indexes;
using PapiSite.Model.Plans;
using PapiSite.Model.Site;
using PapiSite.Site.Prose;
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

    /// <summary>All that it shows, in a language.</summary>
    internal PageView ViewIn(PageFrame frame) => ViewIn(new ViewScope(frame, Headings));

    /// <summary>All that it shows.</summary>
    internal abstract PageView ViewIn(ViewScope scope);
}

/// <summary>The home page.</summary>
public sealed record HomePage() : Page(Routes.Home)
{
    internal override bool SpeaksOfDay => true;

    internal override PageView ViewIn(ViewScope scope) => HomeView.Of(this, scope);
}

/// <summary>All plans.</summary>
public sealed record PlanListPage() : Page(Routes.Plans)
{
    internal override PageView ViewIn(ViewScope scope) => PlanListView.Of(this, scope);
}

/// <summary>A plan.</summary>
public sealed record PlanPage(Plan Plan) : Page(Routes.Of(Plan))
{
    internal override bool SpeaksOfDay => true;

    internal override PageView ViewIn(ViewScope scope) => PlanView.Of(this, scope);
}

/// <summary>A task, with its neighbours in the plan.</summary>
public sealed record TaskPage(PublishedTask Task, PublishedTask? Before, PublishedTask? After) : Page(Routes.Of(Task))
{
    /// <summary>A task that is not past its day and of which nothing was reported is the same the day after.</summary>
    internal override bool SpeaksOfDay => Task.IsPastDue || !Task.Progress.Reports.IsEmpty || !Task.Progress.Doubtful.IsEmpty;

    internal override PageView ViewIn(ViewScope scope) => TaskView.Of(this, scope);
}

/// <summary>All agencies.</summary>
public sealed record AgencyListPage() : Page(Routes.Agencies)
{
    internal override PageView ViewIn(ViewScope scope) => AgencyListView.Of(this, scope);
}

/// <summary>An agency.</summary>
public sealed record AgencyPage(Agency Agency) : Page(Routes.Of(Agency))
{
    internal override bool SpeaksOfDay => true;

    internal override PageView ViewIn(ViewScope scope) => AgencyView.Of(this, scope);
}

/// <summary>A kind of agency over all places.</summary>
public sealed record AgencyKindPage(string KindId, ImmutableArray<Agency> Agencies) : Page(Routes.OfKind(KindId))
{
    internal override bool SpeaksOfDay => true;

    internal override PageView ViewIn(ViewScope scope) => AgencyKindView.Of(this, scope);
}

/// <summary>All index sets.</summary>
public sealed record IndexSetListPage() : Page(Routes.IndexSets)
{
    internal override PageView ViewIn(ViewScope scope) => IndexSetListView.Of(this, scope);
}

/// <summary>An index set.</summary>
public sealed record IndexSetPage(IndexSet IndexSet) : Page(Routes.Of(IndexSet))
{
    internal override PageView ViewIn(ViewScope scope) => IndexSetView.Of(this, scope);
}

/// <summary>A dimension of an index set.</summary>
public sealed record DimensionPage(IndexSet IndexSet, Dimension Dimension) : Page(Routes.PageOf(Dimension))
{
    internal override bool SpeaksOfDay => true;

    internal override PageView ViewIn(ViewScope scope) => DimensionView.Of(this, scope);
}

/// <summary>Search.</summary>
public sealed record SearchPage() : Page(Routes.Search)
{
    internal override bool SpeaksOfDay => true;

    internal override PageView ViewIn(ViewScope scope) => SearchView.Of(this, scope);
}

/// <summary>The open-data catalogue.</summary>
public sealed record DataPage() : Page(Routes.Data)
{
    internal override bool SpeaksOfDay => true;

    internal override PageView ViewIn(ViewScope scope) => DataView.Of(this, scope);
}

/// <summary>A page of prose, with the pages below it.</summary>
public sealed record ProsePage(ContentPage Content, ImmutableArray<ContentPage> Above, ImmutableArray<ContentPage> Below)
    : Page(Routes.Of(Content))
{
    /// <summary>They are named by their words alone, so that links can name them.</summary>
    private protected override HeadingIds Headings => HeadingIds.OfProsePage();

    internal override PageView ViewIn(ViewScope scope) => ProseView.Of(this, scope);
}

/// <summary>The list of codes.</summary>
public sealed record CodeListPage() : Page(Routes.Codes)
{
    internal override PageView ViewIn(ViewScope scope) => CodeListView.Of(this, scope);
}

/// <summary>The manual's page of a code.</summary>
public sealed record CodePage(DiagnosticDescriptor Descriptor) : Page(Routes.Of(Descriptor))
{
    internal override PageView ViewIn(ViewScope scope) => CodeView.Of(this, scope);
}

/// <summary>The page for addresses that do not exist.</summary>
public sealed record NotFoundPage() : Page(Routes.NotFound)
{
    internal override PageView ViewIn(ViewScope scope) => NotFoundView.Of(this, scope);
}
