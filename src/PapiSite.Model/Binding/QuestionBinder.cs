using System.Collections.Immutable;
using PapiSite.Language.Syntax;
using PapiSite.Language.Values;
using PapiSite.Model.Plans;
using PapiSite.Model.Questions;
using static PapiSite.Model.Binding.ContentBinder;

namespace PapiSite.Model.Binding;

/// <summary>Binds questions and petitions to the agencies that must answer and the plans and tasks concerned.</summary>
internal sealed class QuestionBinder(TitledBinder titled)
{
    /// <summary>A question; null where what it lacks has been reported.</summary>
    public Question? Bind(Origin origin)
    {
        var entry = origin.Entry;
        if (TitledBinder.DayOf(entry, Keywords.SentOn) is not { } sent) return null;
        var plan = titled.Plans.PlanOf(origin);
        var scope = titled.ScopeOf(origin, plan, sent);
        var kind = entry.Get<ChoiceValue<QuestionKind>>(Keywords.Kind)?.Choice ?? QuestionKind.Question;
        return new(TitledBinder.IdOf(origin), entry.Text.Text, kind, sent)
        {
            Agencies = scope.Agencies(entry.First(Keywords.Agency)),
            Text = Prose(entry, Keywords.Content),
            Answer = Prose(entry, Keywords.Answer),
            Answered = TitledBinder.DayOf(entry, Keywords.AnsweredOn),
            Plan = plan,
            Task = TaskOf(origin, plan),
            Files = scope.Files(entry),
            Notes = AllProse(entry, Keywords.Note),
            Origin = origin,
        };
    }

    /// <summary>
    /// The task concerned: by its number or headline behind the colon, or both as in a report; none where the two are those of two tasks.
    /// </summary>
    private PlanTask? TaskOf(Origin question, Plan? plan)
    {
        if (question.Entry.First(Keywords.Task) is not { Value: TextValue text } entry) return null;
        var origin = new Origin(question.Source, entry);
        var name = entry.Label is null ? new TaskReference(text.Text, null, "") : new TaskReference(entry.Label, null, text.Text);
        if (plan is not null) return titled.Plans.TaskOf(plan, name, origin) is { Other: null } named ? named.Task : null;
        // An unknown plan has been reported.
        if (question.Entry.First(Keywords.Plan) is null)
            origin.ReportHead(titled.Diagnostics, ConsultationDiagnostics.TaskWithoutPlan.Of(name.Shown));
        return null;
    }
}
