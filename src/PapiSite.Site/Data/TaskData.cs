using System.Collections.Immutable;
using System.ComponentModel;
using System.Text.Json.Serialization;
using PapiSite.Model.Plans;

namespace PapiSite.Site.Data;

/// <param name="Task">The task, whose other properties the table of fields tells.</param>
[Description("A task of a plan.")]
public sealed record TaskData([property: JsonIgnore] PlanTask Task)
{
    [Description("Stable identifier: the plan's id, a slash, the task's id.")]
    public required string Id { get; init; }

    [Description("The plan's id, as in plans.json.")]
    public required string Plan { get; init; }

    [Description("Label of the group as printed; labels of nested groups joined by points.")]
    public required string? Group { get; init; }

    [Description("Number of the task as printed.")]
    public required string? Label { get; init; }

    [Description("Headline; a summary where the plan's wording is 'summary'.")]
    public required string Title { get; init; }

    [Description("Index dimension that the task serves, such as PAPI.1.")]
    public required string? Dimension { get; init; }

    [Description("Agencies that lead.")]
    public required ImmutableArray<AgencyRoleData> Lead { get; init; }

    [Description("Agencies that support the lead.")]
    public required ImmutableArray<AgencyRoleData> Coordinating { get; init; }

    [Description("Agencies that monitor.")]
    public required ImmutableArray<AgencyRoleData> Monitoring { get; init; }

    [Description("Agencies that carry out.")]
    public required ImmutableArray<AgencyRoleData> Implementing { get; init; }

    [Description("Deadline; null where the plan says nothing at all.")]
    public required DeadlineData? Deadline { get; init; }

    [Description("The first target; its text is that of all targets.")]
    public required TargetData? Target { get; init; }

    [Description("What is to be produced, members joined by semicolons.")]
    public required string? Deliverable { get; init; }

    [Description(
        "State reported last: 'not-started', 'in-progress', 'completed', 'delayed', 'stopped'; 'not-reported' without a report, "
            + "'report-unclear' where one may speak of the task or of another and counts for neither; where the site collects no reports "
            + "on the plan, only 'past', 'running' or 'no-last-day' of the deadline."
    )]
    public required string State { get; init; }

    [Description("Where the task stands in the signed document.")]
    public required SourceData Source { get; init; }

    [Description("Address of the task's page: whole where the site says where it lies, else from its server's root.")]
    public required string Url { get; init; }

    [Description("Every target by itself.")]
    public required ImmutableArray<TargetData> Targets { get; init; }

    [Description("Every index dimension or component that the task serves.")]
    public required ImmutableArray<string> Dimensions { get; init; }

    [Description("Documents that the task cites.")]
    public required ImmutableArray<CitationData> Citations { get; init; }

    [Description("Parts of the task.")]
    public required ImmutableArray<SubtaskData> Parts { get; init; }

    [Description("Notes to the reader in Markdown, those of the task before those of the groups that it stands in.")]
    public required ImmutableArray<string> Notes { get; init; }

    [Description("Roles whose list the document leaves open ('…'): lead, coordinating, monitoring, implementing.")]
    public required ImmutableArray<string> OpenRoles { get; init; }

    [Description("What the editor worked out and the document does not print: dimensions, targets, deliverables.")]
    public required ImmutableArray<string> Inferred { get; init; }

    [Description("What follows from the progress reports that were made until the day of the site.")]
    public required ProgressData Progress { get; init; }

    [Description("Roles that the content declares or the plan prints beside lead, coordinating, monitoring and implementing.")]
    public required ImmutableArray<OtherRoleData> OtherRoles { get; init; }
}

[Description("A role under the name that the plan prints, with who has it.")]
public sealed record OtherRoleData(
    [property: Description("Name of the role.")] string Name,
    [property: Description("Its name in English.")] string? EnglishName,
    [property: Description(
        "lead, coordinating, monitoring or implementing where the content says that it counts as that: then its agencies stand there too; "
            + "null where it is none of them."
    )]
        string? CountsAs,
    [property: Description("True where those who have it are persons, not agencies.")] bool Persons,
    [property: Description("Who has it; the agency is null for persons.")] ImmutableArray<AgencyRoleData> Agencies,
    [property: Description("True where the document leaves the list open ('…').")] bool Open);

[Description("An agency in a role.")]
public sealed record AgencyRoleData(
    [property: Description("Id in agencies.json; null for a name that stands on its own.")] string? Agency,
    [property: Description("Name as the plan gives it.")] string Name,
    [property: Description("Condition in parentheses behind the name.")] string? Note);

[Description("A deadline.")]
public sealed record DeadlineData(
    [property: Description("Words as the plan gives them; empty where it states none.")] string Text,
    [property: Description(
        "year, years, quarter, month, date, from-year, recurring, continuous, conditional, several or none; span from a time to one of "
            + "another kind or year; from a day, month or quarter on; words that are kept as printed and have no day."
    )]
        string Kind,
    [property: Description("First day covered; of what recurs or goes on, the day from which it does. Null where the words tell none.")]
        DateOnly? Start,
    [property: Description(
        "Last day covered; of what recurs or goes on, the day until which it does. 'trước' a day counts that day; 'trước' a month, "
            + "quarter or year ends with the day before it."
    )]
        DateOnly? End)
{
    [Description("What the words say beside the time: the name of a milestone, whom it is for, a condition.")]
    public required string? Note { get; init; }

    [Description("How it recurs.")]
    public required RecurrenceData? Recurrence { get; init; }

    [Description("The single deadlines of several, in their order.")]
    public required ImmutableArray<DeadlinePartData> Parts { get; init; }
}

[Description("A single deadline of several.")]
public sealed record DeadlinePartData(
    [property: Description("Words as the plan gives them.")] string Text,
    [property: Description("As that of a deadline, but never several.")] string Kind,
    [property: Description("As that of a deadline.")] DateOnly? Start,
    [property: Description("As that of a deadline.")] DateOnly? End,
    [property: Description("The name of a milestone, whom it is for, a condition.")] string? Note,
    [property: Description("How it recurs.")] RecurrenceData? Recurrence);

[Description("How a deadline recurs.")]
public sealed record RecurrenceData(
    [property: Description("day, week, month, quarter, half-year or year.")] string Every,
    [property: Description("How many of these lie between two times: 2 of 'every 2 years'.")] int Step,
    [property: Description("How many times it falls due in one, on days that are not told: 3 of '3 times a year'.")] int Times,
    [property: Description("First month of it, counted in it from 1; null for all of it.")] int? FirstMonth,
    [property: Description("Last month of it, counted in it from 1; null for all of it.")] int? LastMonth,
    [property: Description("Last day of that month; a day that a month lacks is its last.")] int? Day);

[Description("A target.")]
public sealed record TargetData(
    [property: Description("Words as the editor gives them.")] string Text,
    [property: Description(">=, >, <=, < or =; null where the words are no figure, a range, a ratio or several figures.")] string? Operator,
    [property: Description("The figure.")] decimal? Value,
    [property: Description("Its unit.")] string? Unit)
{
    [Description("All figures in the words, in their order.")]
    public required ImmutableArray<TargetFigureData> Figures { get; init; }

    [Description("First number in the words that is not read, as printed: then figures may not be all of them; null where there is none.")]
    public required string? Unread { get; init; }

    [Description("Year that all of it is of, where the plan gives its targets by year; else null.")]
    public required int? Year { get; init; }
}

[Description("A figure of a target.")]
public sealed record TargetFigureData(
    [property: Description(">=, >, <=, < or =; = where a number stands without a comparison, which more than it reaches too.")]
        string Operator,
    [property: Description("The figure; of a range the lower one.")] decimal Value,
    [property: Description("Upper figure of a range.")] decimal? UpTo,
    [property: Description("True where the upper figure is not in the range.")] bool BelowUpTo,
    [property: Description("Of how many, where it is a ratio or a rank.")] decimal? OutOf,
    [property: Description("Unit: %, the words behind the number, or hạng of a rank.")] string? Unit,
    [property: Description("Year by which or in which it is to be reached, where the words tell one.")] int? Year,
    [property: Description("Whose it is or what of, where there are several.")] string? Of,
    [property: Description("level, change (an increase or a reduction by the figure) or rank (of which less is better).")] string Kind,
    [property: Description("False where the words do not tell whether more or less is better; then no verdict is given.")] bool Decidable);

[Description("Place in the signed document.")]
public sealed record SourceData(
    [property: Description("Number of the document.")] string? Document,
    [property: Description("Label of the appendix.")] string? Appendix,
    [property: Description("Label of the group.")] string? Group,
    [property: Description("Number of the row, or what the editor says of the place.")] string? Row)
{
    [Description("True where the task stands in an appendix, which may have no label.")]
    public required bool IsInAppendix { get; init; }
}

[Description("A cited document.")]
public sealed record CitationData(
    [property: Description("The same for the same document wherever it is cited.")] string Key,
    [property: Description("Kind of document, or name of a law.")] string Name,
    [property: Description("Number as printed.")] string? Number,
    [property: Description("Date.")] DateOnly? Date,
    [property: Description("Issuer, where given.")] string? Issuer)
{
    [Description("cites; basis where the source says that it rests on it; to-be-replaced; for plans also implements, replaces or amends.")]
    public required string Relation { get; init; }
}

/// <param name="Subtask">The part, whose other properties the table of fields tells.</param>
[Description("A part of a task.")]
public sealed record SubtaskData(
    [property: JsonIgnore] Subtask Subtask,
    [property: Description("Label as printed.")] string? Label,
    [property: Description("What is to be done.")] string Title,
    [property: Description("Agencies that lead.")] ImmutableArray<AgencyRoleData> Lead,
    [property: Description("Agencies that support the lead.")] ImmutableArray<AgencyRoleData> Coordinating,
    [property: Description("Agencies that monitor.")] ImmutableArray<AgencyRoleData> Monitoring,
    [property: Description("Agencies that carry out.")] ImmutableArray<AgencyRoleData> Implementing,
    [property: Description("Deadline of the part.")] DeadlineData? Deadline,
    [property: Description("What is to be produced, members joined by semicolons.")] string? Deliverable,
    [property: Description("Every target by itself.")] ImmutableArray<TargetData> Targets,
    [property: Description("Documents that the part cites.")] ImmutableArray<CitationData> Citations)
{
    [Description("Roles that the content declares or the plan prints beside lead, coordinating, monitoring and implementing.")]
    public required ImmutableArray<OtherRoleData> OtherRoles { get; init; }
}
