using PapiSite.Model.Consultations;
using PapiSite.Site.Consultations;
using PapiSite.Site.Views;

namespace PapiSite.Site.Pages;

/// <summary>The drafts for comment: those that are open, those to come, those that are over.</summary>
public sealed record ConsultationListPage() : Page(Routes.Consultations)
{
    internal override bool SpeaksOfDay => true;

    internal override IEnumerable<string>? Names => [];

    internal override PageView ViewIn(ViewScope scope) => ConsultationListView.Of(this, scope);

    internal override PageHead HeadIn(ViewScope scope) => PageHead.Of(this, scope);
}

/// <summary>A draft for comment, with the comments and their answers.</summary>
public sealed record ConsultationPage(ConsultationProgress Consultation) : Page(Routes.Of(Consultation?.Consultation!))
{
    internal override bool SpeaksOfDay => true;

    internal override IEnumerable<string>? Names => [];

    internal override PageView ViewIn(ViewScope scope) => ConsultationView.Of(this, scope);

    internal override PageHead HeadIn(ViewScope scope) => PageHead.Of(this, scope);
}

/// <summary>Lists the pages of the drafts for comment; a site without any has none.</summary>
public static class ConsultationPages
{
    /// <summary>Every page.</summary>
    public static IEnumerable<Page> Of(ConsultationRegister consultations)
    {
        ArgumentNullException.ThrowIfNull(consultations);
        return consultations.All.IsEmpty ? [] : [new ConsultationListPage(), .. consultations.All.Select(c => new ConsultationPage(c))];
    }
}
