using System.Collections.Immutable;
using PapiSite.Model.Plans;
using PapiSite.Site.Pages;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <summary>The heads of the pages of drafts for comment and of questions.</summary>
public sealed partial record PageHead
{
    internal static PageHead Of(ConsultationListPage page, ViewScope scope) =>
        Of(page, scope, scope.T.Consultations, scope.T.ConsultationsLead, null, Crumb.Of(scope.T.Consultations, null));

    internal static PageHead Of(ConsultationPage page, ViewScope scope)
    {
        var (draft, t) = (page.Consultation.Consultation, scope.T);
        return Of(
            page, scope, draft.Title, t.ConsultationLead(Names(draft.Agencies), draft.From, draft.To), null,
            Crumb.Of(t.Consultations, Routes.Consultations), Crumb.Of(new Content(draft.Title), null)) with
        { Context = t.DaysFromTo(draft.From, draft.To), IsShared = true, HasPrintedCode = true };
    }

    internal static PageHead Of(QuestionListPage page, ViewScope scope)
    {
        var (part, t) = (page.Part, scope.T);
        ImmutableArray<Crumb> way =
            part == 1 ? [Crumb.Of(t.Questions, null)] : [Crumb.Of(t.Questions, Routes.Questions), Crumb.Of(t.PageNumber(part), null)];
        return Of(page, scope, t.InPart(t.Questions, part), t.QuestionsLead, null, way);
    }

    internal static PageHead Of(QuestionPage page, ViewScope scope)
    {
        var (question, t) = (page.Question.Question, scope.T);
        return Of(
            page, scope, question.Title, t.QuestionLead(Names(question.Agencies), question.Sent), null,
            Crumb.Of(t.Questions, Routes.Questions), Crumb.Of(new Content(question.Title), null)) with
        { Context = t.QuestionLead(Names(question.Agencies), question.Sent).TrimEnd('.'), IsShared = true, HasPrintedCode = true };
    }

    private static string Names(IEnumerable<Assignment> agencies) => string.Join(", ", agencies.Select(a => a.Mention.Name));
}
