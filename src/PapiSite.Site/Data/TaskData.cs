using System.Collections.Immutable;
using System.ComponentModel;

namespace PapiSite.Site.Data;

/// <summary>A task as <c>/data/tasks.json</c> gives it. The names are a promise to programs that read them.</summary>
[Description("A task of a plan.")]
public sealed record TaskData
{
    /// <summary>Plan and task.</summary>
    [Description("Stable identifier: the plan's id, a slash, the task's id.")]
    public required string Id { get; init; }

    /// <summary>The plan's id.</summary>
    [Description("The plan's id, as in plans.json.")]
    public required string Plan { get; init; }

    /// <summary>The group's label.</summary>
    [Description("Label of the group as printed; labels of nested groups joined by points.")]
    public required string? Group { get; init; }

    /// <summary>The task's label.</summary>
    [Description("Number of the task as printed.")]
    public required string? Label { get; init; }

    /// <summary>The headline.</summary>
    [Description("Headline; a summary where the plan's wording is 'summary'.")]
    public required string Title { get; init; }

    /// <summary>The signed words.</summary>
    [Description("The signed wording in Markdown, where the source has it.")]
    public required string? Official { get; init; }

    /// <summary>The dimension.</summary>
    [Description("Index dimension that the task serves, such as PAPI.1.")]
    public required string? Dimension { get; init; }

    /// <summary>Who leads.</summary>
    [Description("Agencies that lead.")]
    public required ImmutableArray<AgencyRoleData> Lead { get; init; }

    /// <summary>Who coordinates.</summary>
    [Description("Agencies that support the lead.")]
    public required ImmutableArray<AgencyRoleData> Coordinating { get; init; }

    /// <summary>Who monitors.</summary>
    [Description("Agencies that monitor.")]
    public required ImmutableArray<AgencyRoleData> Monitoring { get; init; }

    /// <summary>Who carries out.</summary>
    [Description("Agencies that carry out.")]
    public required ImmutableArray<AgencyRoleData> Implementing { get; init; }

    /// <summary>The deadline.</summary>
    [Description("Deadline; null where the plan says nothing at all.")]
    public required DeadlineData? Deadline { get; init; }

    /// <summary>The target.</summary>
    [Description("The first target; its text is that of all targets.")]
    public required TargetData? Target { get; init; }

    /// <summary>The product.</summary>
    [Description("What is to be produced, members joined by semicolons.")]
    public required string? Deliverable { get; init; }

    /// <summary>The state.</summary>
    [Description("State reported last: 'not-started', 'in-progress', 'completed', 'delayed', 'stopped'; 'not-reported' without a report, 'report-unclear' where one may speak of the task or of another and counts for neither; where the site collects no reports on the plan, only 'past', 'running' or 'no-last-day' of the deadline.")]
    public required string State { get; init; }

    /// <summary>Where it stands in the signed document.</summary>
    [Description("Where the task stands in the signed document.")]
    public required SourceData Source { get; init; }

    /// <summary>The page.</summary>
    [Description("Address of the task's page: whole where the site says where it lies, else from its server's root.")]
    public required string Url { get; init; }

    /// <summary>Every target.</summary>
    [Description("Every target by itself.")]
    public required ImmutableArray<TargetData> Targets { get; init; }

    /// <summary>Every dimension.</summary>
    [Description("Every index dimension or component that the task serves.")]
    public required ImmutableArray<string> Dimensions { get; init; }

    /// <summary>Every product.</summary>
    [Description("Every product by itself.")]
    public required ImmutableArray<string> Deliverables { get; init; }

    /// <summary>The goal.</summary>
    [Description("Goal that the task serves.")]
    public required string? Goal { get; init; }

    /// <summary>Cited documents.</summary>
    [Description("Documents that the task cites.")]
    public required ImmutableArray<CitationData> Citations { get; init; }

    /// <summary>Parts.</summary>
    [Description("Parts of the task.")]
    public required ImmutableArray<SubtaskData> Parts { get; init; }

    /// <summary>Lost passages.</summary>
    [Description("Passages that the source has lost, described.")]
    public required ImmutableArray<string> Damaged { get; init; }

    /// <summary>Notes.</summary>
    [Description("Notes to the reader in Markdown, those of the task before those of the groups that it stands in.")]
    public required ImmutableArray<string> Notes { get; init; }

    /// <summary>Roles that name more than their list.</summary>
    [Description("Roles whose list the document leaves open ('…'): lead, coordinating, monitoring, implementing.")]
    public required ImmutableArray<string> OpenRoles { get; init; }

    /// <summary>What the document does not print.</summary>
    [Description("What the editor worked out and the document does not print: dimensions, targets, deliverables.")]
    public required ImmutableArray<string> Inferred { get; init; }

    /// <summary>Progress.</summary>
    [Description("What follows from the progress reports that were made until the day of the site.")]
    public required ProgressData Progress { get; init; }
}

/// <summary>An agency in a role.</summary>
[Description("An agency in a role.")]
public sealed record AgencyRoleData(
    [property: Description("Id in agencies.json; null for a name that stands on its own.")] string? Agency,
    [property: Description("Name as the plan gives it.")] string Name,
    [property: Description("Condition in parentheses behind the name.")] string? Note);

/// <summary>A deadline.</summary>
[Description("A deadline.")]
public sealed record DeadlineData(
    [property: Description("Words as the plan gives them; empty where it states none.")] string Text,
    [property: Description("year, years, quarter, month, date, from-year, recurring, continuous, conditional, several or none.")] string Kind,
    [property: Description("First day covered.")] DateOnly? Start,
    [property: Description("Last day covered.")] DateOnly? End);

/// <summary>A target.</summary>
[Description("A target.")]
public sealed record TargetData(
    [property: Description("Words as the editor gives them.")] string Text,
    [property: Description(">=, >, <=, < or =; null where the words are no figure.")] string? Operator,
    [property: Description("The figure.")] decimal? Value,
    [property: Description("Its unit.")] string? Unit);

/// <summary>Where a task stands in the signed document.</summary>
[Description("Place in the signed document.")]
public sealed record SourceData(
    [property: Description("Number of the document.")] string? Document,
    [property: Description("Label of the appendix.")] string? Appendix,
    [property: Description("Label of the group.")] string? Group,
    [property: Description("Number of the row, or what the editor says of the place.")] string? Row)
{
    /// <summary>True where it stands in an appendix, with a label or without.</summary>
    [Description("True where the task stands in an appendix, which may have no label.")]
    public required bool IsInAppendix { get; init; }
}

/// <summary>A cited document.</summary>
[Description("A cited document.")]
public sealed record CitationData(
    [property: Description("The same for the same document wherever it is cited.")] string Key,
    [property: Description("Kind of document, or name of a law.")] string Name,
    [property: Description("Number as printed.")] string? Number,
    [property: Description("Date.")] DateOnly? Date,
    [property: Description("Issuer, where given.")] string? Issuer)
{
    /// <summary>How what cites it stands to it.</summary>
    [Description("cites; basis where the source says that it rests on it; to-be-replaced; for plans also implements, replaces or amends.")]
    public required string Relation { get; init; }
}

/// <summary>A part of a task.</summary>
[Description("A part of a task.")]
public sealed record SubtaskData(
    [property: Description("Label as printed.")] string? Label,
    [property: Description("What is to be done.")] string Title,
    [property: Description("Agencies that lead.")] ImmutableArray<AgencyRoleData> Lead,
    [property: Description("Agencies that support the lead.")] ImmutableArray<AgencyRoleData> Coordinating,
    [property: Description("Agencies that monitor.")] ImmutableArray<AgencyRoleData> Monitoring,
    [property: Description("Agencies that carry out.")] ImmutableArray<AgencyRoleData> Implementing,
    [property: Description("Deadline of the part.")] DeadlineData? Deadline,
    [property: Description("What is to be produced.")] string? Deliverable);
