using System.Collections.Frozen;
using System.Collections.Immutable;
using PapiSite.Language.Text;
using PapiSite.Model;
using PapiSite.Model.Agencies;
using PapiSite.Model.Changes;
using PapiSite.Model.Indexes;
using PapiSite.Model.Plans;
using PapiSite.Model.Reports;
using PapiSite.Site.Changes;
using PapiSite.Site.Comparisons;
using PapiSite.Site.Consultations;
using PapiSite.Site.Documents;
using PapiSite.Site.Feeds;
using PapiSite.Site.Places;
using PapiSite.Site.Progress;
using PapiSite.Site.Prose;
using PapiSite.Site.Questions;

namespace PapiSite.Site;

/// <summary>
/// A content as it is published: on a date, with the tasks gathered by agency and dimension. The date is the only thing that
/// is not in the content.
/// </summary>
public sealed class Publication
{
    private readonly FrozenDictionary<Agency, AgencyTasks> _byAgency;
    private readonly FrozenDictionary<string, ImmutableArray<PublishedTask>> _byDimension;
    private readonly FrozenDictionary<Plan, ImmutableArray<PublishedTask>> _byPlan;
    private readonly ILookup<Agency, Agency> _groupsOf;
    private readonly HashSet<Plan> _collected;
    private readonly ILookup<string, ProgressReport> _reports;
    private readonly ILookup<Plan, DueReport> _dueByPlan;
    private readonly ILookup<Agency, DueReport> _dueByAgency;
    private readonly ILookup<string, PublishedScore> _scoresByDimension;
    private readonly ILookup<string, PublishedScore> _scoresBySet;
    private readonly ILookup<Agency, Agency> _predecessors;
    private readonly ILookup<Agency?, Agency> _parts;

    /// <summary>Gathers a content for a date.</summary>
    /// <param name="content">The content.</param>
    /// <param name="asOf">The date.</param>
    /// <param name="history">What changed in it and when; null where nobody looked.</param>
    public Publication(SiteContent content, DateOnly asOf, ContentHistory? history = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        Content = content;
        AsOf = asOf;
        _collected = [.. content.Plans.Where(content.CollectsReportsOn)];
        _reports = content.Reports.Where(r => r.Date <= asOf).ToLookup(r => r.Plan.Id, StringComparer.Ordinal);
        Tasks = [.. content.Plans.SelectMany(p => Progress(p, _reports[p.Id], asOf))];
        Documents = new(content.Plans, Tasks);
        Changes = new(history ?? ContentHistory.Missing(HistoryGap.NotRead), content, Tasks, asOf);
        Pairs = new(content.Plans);
        Consultations = new(content.Consultations, asOf);
        Questions = new(content.Questions, asOf, content.Settings.AnswerDays);
        _byPlan = Tasks.GroupBy(t => t.Plan).ToFrozenDictionary(g => g.Key, g => g.ToImmutableArray());
        _groupsOf = content.Registry.Agencies.SelectMany(g => g.Members.Select(m => (Member: m, Group: g)))
            .ToLookup(p => p.Member, p => p.Group);
        HasManyPlaces = content.Plans.Select(p => p.Place).OfType<Place>().Distinct().Skip(1).Any();
        _predecessors = content.Registry.Agencies.SelectMany(a => a.Successors.Select(s => (Successor: s, Agency: a)))
            .ToLookup(p => p.Successor, p => p.Agency);
        _parts = content.Registry.Agencies.Where(a => a.Parent is not null).ToLookup(a => a.Parent);
        _byAgency = GatherByAgency();
        OtherRoles = RolesIn();
        OwnRoles = [.. OtherRoles.Where(r => r.CountsAs is null)];
        _byDimension = Tasks.SelectMany(t => t.Task.Dimensions.SelectMany(AndAbove).Distinct().Select(path => (path, t)))
            .GroupBy(p => p.path).ToFrozenDictionary(g => g.Key, g => g.Select(p => p.t).ToImmutableArray());
        Due = DueReport.Of(content, asOf);
        _dueByPlan = Due.ToLookup(d => d.Plan);
        _dueByAgency = Due.ToLookup(d => d.Agency);
        Periods = PeriodReports.Of(this);
        Scores = [.. PublishedScore.Of(content)];
        _scoresByDimension = Scores.Where(s => s.Dimension is not null).ToLookup(s => s.Dimension!.Path, StringComparer.Ordinal);
        _scoresBySet = Scores
            .Where(s => s is { IndexSet: not null, Dimension: null })
            .ToLookup(s => s.IndexSet!.Id, StringComparer.Ordinal);
        Places = new(content, asOf, Scores, Consultations, Questions);
        Addresses = new(content);
        Feeds = new(this);
    }

    /// <summary>What is published.</summary>
    public SiteContent Content { get; }

    /// <summary>The day by which deadlines are past or not.</summary>
    public DateOnly AsOf { get; }

    /// <summary>Every task, in the plans' order.</summary>
    public ImmutableArray<PublishedTask> Tasks { get; }

    /// <summary>The roles without a keyword that some task has, or a part of one, in order.</summary>
    public ImmutableArray<OtherRole> OtherRoles { get; }

    /// <summary>Those of them that are none of the model's.</summary>
    public ImmutableArray<OtherRole> OwnRoles { get; }

    /// <summary>The reports that were due until the day, in the order of their days.</summary>
    public ImmutableArray<DueReport> Due { get; }

    /// <summary>
    /// True where the site collects reports on some plan. Where it does not, no report is missing and nothing is overdue.
    /// </summary>
    public bool CollectsReports => _collected.Count > 0;

    /// <summary>
    /// True where there is something to say of reports: that there are some, that some are due, or that the site collects none of those
    /// that plans ask for.
    /// </summary>
    public bool TellsOfReports => !Periods.IsEmpty || Content.Plans.Any(p => !p.ReportingDuties.IsEmpty);

    /// <summary>True where the site collects reports on a plan.</summary>
    public bool CollectsReportsOn(Plan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return _collected.Contains(plan);
    }

    /// <summary>The periods for which a report was due or made, the latest first.</summary>
    public ImmutableArray<PeriodReports> Periods { get; }

    /// <summary>The documents that plans cite.</summary>
    public DocumentRegister Documents { get; }

    /// <summary>What changed in the content, and when.</summary>
    public PublishedChanges Changes { get; }

    /// <summary>The plans that are set side by side.</summary>
    public PlanPairs Pairs { get; }

    /// <summary>The drafts for comment.</summary>
    public ConsultationRegister Consultations { get; }

    /// <summary>The questions and petitions.</summary>
    public QuestionRegister Questions { get; }

    /// <summary>What there is of each place.</summary>
    public PlaceRegister Places { get; }

    /// <summary>The addresses to which prose may link.</summary>
    public SiteAddresses Addresses { get; }

    /// <summary>News and calendars.</summary>
    public SiteFeeds Feeds { get; }

    /// <summary>The tasks of a plan, in its order.</summary>
    public ImmutableArray<PublishedTask> TasksOf(Plan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return _byPlan.GetValueOrDefault(plan, []);
    }

    /// <summary>The reports on a plan that are known on the day, in the order of their days.</summary>
    public ImmutableArray<ProgressReport> ReportsOn(Plan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return [.. _reports[plan.Id]];
    }

    /// <summary>The reports on a plan that were due until the day, in the order of their days.</summary>
    public IEnumerable<DueReport> DueOn(Plan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return _dueByPlan[plan];
    }

    /// <summary>The reports that an agency owed until the day, in the order of their days.</summary>
    public IEnumerable<DueReport> DueFrom(Agency agency)
    {
        ArgumentNullException.ThrowIfNull(agency);
        return _dueByAgency[agency];
    }

    /// <summary>True where the plans are of more places than one, so that a plan's number alone does not tell whose it is.</summary>
    public bool HasManyPlaces { get; }

    /// <summary>Every score and aim, newest plan first.</summary>
    public ImmutableArray<PublishedScore> Scores { get; }

    /// <summary>The scores of a dimension or component itself, by place.</summary>
    public ImmutableArray<PlaceScores> ScoresOf(Dimension dimension)
    {
        ArgumentNullException.ThrowIfNull(dimension);
        return PlaceScores.Of(_scoresByDimension[dimension.Path]);
    }

    /// <summary>The scores of an index as a whole, by place.</summary>
    public ImmutableArray<PlaceScores> ScoresOf(IndexSet set)
    {
        ArgumentNullException.ThrowIfNull(set);
        return PlaceScores.Of(_scoresBySet[set.Id]);
    }

    /// <summary>The tasks of an agency, by role.</summary>
    public AgencyTasks TasksOf(Agency agency)
    {
        ArgumentNullException.ThrowIfNull(agency);
        return _byAgency.GetValueOrDefault(agency, AgencyTasks.None);
    }

    /// <summary>The tasks that serve a dimension or one of its components.</summary>
    public ImmutableArray<PublishedTask> TasksOf(Dimension dimension)
    {
        ArgumentNullException.ThrowIfNull(dimension);
        return _byDimension.GetValueOrDefault(dimension.Path, []);
    }

    /// <summary>The groups that an agency is a member of.</summary>
    public ImmutableArray<Agency> GroupsOf(Agency agency)
    {
        ArgumentNullException.ThrowIfNull(agency);
        return [.. _groupsOf[agency]];
    }

    /// <summary>The departments and offices of an agency.</summary>
    public IEnumerable<Agency> PartsOf(Agency agency) => _parts[agency];

    /// <summary>The agencies that became an agency, in Vietnamese order.</summary>
    public IEnumerable<Agency> PredecessorsOf(Agency agency)
    {
        ArgumentNullException.ThrowIfNull(agency);
        return _predecessors[agency].OrderBy(a => a.Name, VietnameseOrder.Instance).ThenBy(a => a.Id, StringComparer.Ordinal);
    }

    /// <summary>The agencies that some plan names in a role, in Vietnamese order.</summary>
    public IEnumerable<Agency> ActiveAgencies =>
        Content.Registry.Agencies.Where(a => TasksOf(a).Any).OrderBy(a => a.Name, VietnameseOrder.Instance);

    /// <summary>How far the tasks of a plan are by some of the reports on it.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="reports">The reports.</param>
    /// <param name="day">The day by which a last day is over.</param>
    internal ImmutableArray<PublishedTask> Progress(Plan plan, IEnumerable<ProgressReport> reports, DateOnly day)
    {
        var all = reports.ToList();
        var byTask = TaskProgress.ByTask(all);
        var doubtful = UnplacedReport.ByTask(all);
        return
        [
            .. plan.Tasks.Select(t => new PublishedTask(
                plan,
                t,
                TaskProgress.Of(plan, t, byTask[t.Id], AsOf, day, doubtful[t.Id]),
                CollectsReportsOn(plan)
            )),
        ];
    }

    private static IEnumerable<string> AndAbove(Dimension dimension)
    {
        var path = dimension.Path;
        while (path.Contains('.', StringComparison.Ordinal))
        {
            yield return path;
            path = path[..path.LastIndexOf('.')];
        }
    }

    private ImmutableArray<OtherRole> RolesIn() =>
    [
        .. Tasks.SelectMany(t => t.Task.Assignments.Concat(t.Task.Subtasks.SelectMany(s => s.Assignments))).Select(a => a.Other)
            .OfType<OtherRole>().Distinct().OrderBy(r => r.Order).ThenBy(r => r.Id, StringComparer.Ordinal),
    ];

    private FrozenDictionary<Agency, AgencyTasks> GatherByAgency()
    {
        var gathered = new Dictionary<Agency, Dictionary<AssignedRole, List<PublishedTask>>>();
        foreach (var task in Tasks)
        {
            // An agency that only a part of a task names has the task too.
            var assignments = task.Task.Assignments.Concat(task.Task.Subtasks.SelectMany(s => s.Assignments));
            foreach (var (agency, role) in assignments.Where(a => a.Agency is not null).Select(a => (a.Agency!, a.Role)).Distinct())
            {
                if (!gathered.TryGetValue(agency, out var roles)) gathered[agency] = roles = [];
                if (!roles.TryGetValue(role, out var tasks)) roles[role] = tasks = [];
                tasks.Add(task);
            }
        }

        return gathered.ToFrozenDictionary(
            g => g.Key,
            g => new AgencyTasks(g.Value.ToImmutableDictionary(r => r.Key, r => r.Value.ToImmutableArray()))
        );
    }
}
