using PapiSite.Model.Plans;
using PapiSite.Site;
using PapiSite.Site.Pages;
using PapiSite.Themes.Default.Texts;

namespace PapiSite.Themes.Default;

/// <summary>The heads of the pages of drafts for comment and of questions.</summary>
internal sealed partial record PageHead
{
    private static PageHead OfParticipation(Page page, InterfaceTexts t) => page switch
    {
        ConsultationPage { Consultation.Consultation: var c } => new(c.Title, t.ConsultationLead(Names(c.Agencies), c.From, c.To), null,
            [new(t.Consultations, Routes.Consultations), new(t.Quote(c.Title), null)]),
        QuestionListPage p => new(t.InPart(t.Questions, p.Part), t.QuestionsLead, null,
            p.Part == 1 ? [new(t.Questions, null)] : [new(t.Questions, Routes.Questions), new(t.PageNumber(p.Part), null)]),
        QuestionPage { Question.Question: var q } => new(q.Title, t.QuestionLead(Names(q.Agencies), q.Sent), null,
            [new(t.Questions, Routes.Questions), new(t.Quote(q.Title), null)]),
        _ => new(t.Consultations, t.ConsultationsLead, null, [new(t.Consultations, null)]),
    };

    private static string Names(IEnumerable<Assignment> agencies) => string.Join(", ", agencies.Select(a => a.Mention.Name));
}
