using PapiSite.Model.Plans;
using PapiSite.Site.Pages;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <summary>The heads of the pages of drafts for comment and of questions.</summary>
public sealed partial record PageHead
{
    private static PageHead OfParticipation(Page page, InterfaceTexts t) => page switch
    {
        ConsultationPage { Consultation.Consultation: var c } => new(c.Title, t.ConsultationLead(Names(c.Agencies), c.From, c.To), null,
            [Crumb.Of(t.Consultations, Routes.Consultations), Crumb.Of(new Content(c.Title), null)]),
        QuestionListPage p => new(t.InPart(t.Questions, p.Part), t.QuestionsLead, null,
            p.Part == 1 ? [Crumb.Of(t.Questions, null)] : [Crumb.Of(t.Questions, Routes.Questions), Crumb.Of(t.PageNumber(p.Part), null)]),
        QuestionPage { Question.Question: var q } => new(q.Title, t.QuestionLead(Names(q.Agencies), q.Sent), null,
            [Crumb.Of(t.Questions, Routes.Questions), Crumb.Of(new Content(q.Title), null)]),
        _ => new(t.Consultations, t.ConsultationsLead, null, [Crumb.Of(t.Consultations, null)]),
    };

    private static string Names(IEnumerable<Assignment> agencies) => string.Join(", ", agencies.Select(a => a.Mention.Name));
}
