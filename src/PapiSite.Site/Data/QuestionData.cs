using System.Collections.Immutable;
using System.ComponentModel;

namespace PapiSite.Site.Data;

[Description("A question, a petition or feedback, as it stands on the day of publication.")]
public sealed record QuestionData(
    [property: Description("Stable identifier.")] string Id,
    [property: Description("The question, in a line.")] string Title,
    [property: Description("'question', 'petition' or 'feedback'.")] string Kind,
    [property: Description("Agencies that must answer.")] ImmutableArray<AgencyRoleData> Agencies,
    [property: Description("Day on which it was sent.")] DateOnly Sent,
    [property: Description("The whole of it in Markdown; null where the title says all.")] string? Text,
    [property: Description("'open', 'overdue', 'answered' or 'answered-late'; without a limit, 'open' or 'answered'.")] string State,
    [property: Description("The answer in Markdown.")] string? Answer,
    [property: Description("Day of the answer.")] DateOnly? Answered,
    [property: Description("Calendar days from the question to the answer.")] int? DaysTaken,
    [property: Description("Calendar days that it has waited, where it is not answered.")] int? DaysOpen,
    [property: Description("Last day on which an answer is in time; null where the site sets no limit.")] DateOnly? Due,
    [property: Description("Id of the plan concerned, as in plans.json.")] string? Plan,
    [property: Description("Id of the task concerned, as in tasks.json.")] string? Task,
    [property: Description("Address of the page: whole where the site says where it lies, else from its server's root.")] string Url);
