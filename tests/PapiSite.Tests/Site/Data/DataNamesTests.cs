using System.Reflection;
using PapiSite.Language.Values;
using PapiSite.Model.Agencies;
using PapiSite.Model.Consultations;
using PapiSite.Model.Plans;
using PapiSite.Model.Questions;
using PapiSite.Model.Reports;
using PapiSite.Site.Data;
using PapiSite.Site.Progress;
using PapiSite.Site.Search;

namespace PapiSite.Tests.Site.Data;

/// <summary>The names by which programs know the members of enumerations: promised, and one for each member.</summary>
public sealed class DataNamesTests
{
    private static readonly Dictionary<Type, string> Promised = new()
    {
        [typeof(Role)] = "lead coordinating monitoring implementing",
        [typeof(InferredPart)] = "dimensions targets deliverables",
        [typeof(PlanStanding)] = "issued uncertain draft",
        [typeof(Absence)] = "blank lost",
        [typeof(SourceCopy)] = "whole appendix-only without-appendix incomplete",
        [typeof(CitationKind)] = "cites basis to-be-replaced implements replaces amends",
        [typeof(AdministrativeLevel)] = "central province district commune other",
        [typeof(AgencyKind)] = "body group relative-group",
        [typeof(DeadlineKind)] = "none year years quarter month date from-year recurring continuous conditional several span from words",
        [typeof(RecurrenceInterval)] = "week month quarter half-year year day",
        [typeof(Comparison)] = "= >= > <= <",
        [typeof(TaskState)] = "delayed stopped not-started in-progress completed",
        [typeof(TaskMark)] = "overdue past several-leads both-roles has-target has-product has-report",
        [typeof(PublishedState)] =
            "not-reported report-unclear delayed stopped not-started in-progress completed past running no-last-day",
        [typeof(CompletionClass)] =
            "completed-in-time completed-late not-completed-in-time not-completed-overdue completed-on-unknown-day no-last-day stopped "
            + "report-unclear not-reported",
        [typeof(ConsultationStage)] = "open upcoming closed",
        [typeof(CommentOutcome)] = "accepted partly-accepted explained",
        [typeof(QuestionKind)] = "question petition feedback",
        [typeof(QuestionState)] = "open overdue answered answered-late",
        [typeof(ProgressKind)] = "completed inprogress notstarted late stopped reportunclear notreported",
        [typeof(DatasetName)] = "tasks plans scores self-scores agencies deadlines reports due-reports consultations questions",
    };

    private static IEnumerable<MethodInfo> Tables => typeof(DataNames).GetMethods(BindingFlags.Public | BindingFlags.Static);

    public static TheoryData<Type> Enumerations => [.. Tables.Select(table => table.GetParameters().Single().ParameterType)];

    [Theory]
    [MemberData(nameof(Enumerations))]
    public void Every_member_has_the_promised_name(Type enumeration)
    {
        var table = Tables.Single(t => t.GetParameters().Single().ParameterType == enumeration);
        var names = Enum.GetValues(enumeration).Cast<object>().Select(member => (string)table.Invoke(null, [member])!).ToList();
        Assert.Distinct(names);
        Assert.Equal(Promised[enumeration], string.Join(' ', names));
    }
}
