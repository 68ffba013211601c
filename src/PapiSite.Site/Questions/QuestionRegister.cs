using System.Collections.Immutable;
using PapiSite.Language.Values;
using PapiSite.Model.Agencies;
using PapiSite.Model.Plans;
using PapiSite.Model.Questions;

namespace PapiSite.Site.Questions;

/// <summary>The questions and petitions received until a day, as they stand on it.</summary>
public sealed class QuestionRegister
{
    private readonly ILookup<string, QuestionProgress> _byAgency;
    private readonly ILookup<string, QuestionProgress> _byPlan;
    private readonly ILookup<(string Plan, string Task), QuestionProgress> _byTask;

    /// <summary>Derives where each stands.</summary>
    /// <param name="questions">Every question, the newest first.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="limit">The days within which an answer is in time, or null.</param>
    public QuestionRegister(ImmutableArray<Question> questions, DateOnly asOf, int? limit)
    {
        Limit = limit;
        All = [.. questions.Where(q => q.Sent <= asOf).Select(q => QuestionProgress.Of(q, asOf, limit))];
        _byAgency = All.SelectMany(q => q.Question.Agencies.Select(a => a.Agency?.Id).OfType<string>().Distinct().Select(id => (id, q)))
            .ToLookup(p => p.id, p => p.q, StringComparer.Ordinal);
        _byPlan = All.Where(q => q.Question.Plan is not null).ToLookup(q => q.Question.Plan!.Id, StringComparer.Ordinal);
        _byTask = All.Where(q => q.Question.Task is not null).ToLookup(q => (q.Question.Plan!.Id, q.Question.Task!.Id));
    }

    /// <summary>Every one, the newest first.</summary>
    public ImmutableArray<QuestionProgress> All { get; }

    /// <summary>The days within which an answer is in time, or null.</summary>
    public int? Limit { get; }

    /// <summary>The files that go with the answers given by now.</summary>
    public IEnumerable<FileValue> Files => All.Where(q => q.IsAnswered).SelectMany(q => q.Question.Files);

    /// <summary>Those that an agency must answer, the newest first.</summary>
    public IEnumerable<QuestionProgress> Of(Agency agency) => _byAgency[agency?.Id ?? ""];

    /// <summary>Those on a plan or one of its tasks, the newest first.</summary>
    public IEnumerable<QuestionProgress> Of(Plan plan) => _byPlan[plan?.Id ?? ""];

    /// <summary>Those on a task, the newest first.</summary>
    public IEnumerable<QuestionProgress> Of(PublishedTask task) => _byTask[(task?.Plan.Id ?? "", task?.Task.Id ?? "")];
}
