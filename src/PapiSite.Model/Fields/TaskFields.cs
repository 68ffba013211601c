using System.Collections.Immutable;
using PapiSite.Language.Syntax;
using PapiSite.Language.Values;
using PapiSite.Language.Writing;
using PapiSite.Model.Changes;
using PapiSite.Model.Plans;
using static PapiSite.Model.Binding.ContentBinder;
using static PapiSite.Model.Writing.SourceEntries;

namespace PapiSite.Model.Fields;

/// <summary>The fields of a task and of a part of one, one row each: a field is told here once.</summary>
public static class TaskFields
{
    /// <summary>The fields of a task, in the order in which changes and search take them.</summary>
    public static ImmutableArray<Field<PlanTask>> All { get; } =
    [
        new(Keywords.Task, t => t.Headline) { Written = _ => [], Part = Part.Headline, IsEditedText = true },
        new(Keywords.Official, t => t.Official)
        {
            Read = (t, entry) => t with { Official = Prose(entry, Keywords.Official) },
            Part = Part.Official, IsEditedText = true, IsSearched = true,
            Data = new("official", "The signed wording in Markdown, where the source has it.") { Behind = "title" },
        },
        new(Keywords.Description, t => t.Description)
        {
            Read = (t, entry) => t with { Description = Prose(entry, Keywords.Description) },
            Part = Part.Description, IsEditedText = true, IsSearched = true,
            Data = new("description", "What the editor adds to the headline, in Markdown."),
        },
        // A goal that many tasks share is told once, as that of its group.
        new(Keywords.Goal, t => t.Goal)
        {
            Written = t => Text(Keywords.Goal, t.OwnGoal),
            Part = Part.Goal, Compared = t => [(null, t.OwnGoal)], IsEditedText = true, IsSearched = true,
            Data = new("goal", "Goal that the task serves.") { Behind = "dimensions" },
        },
        // Who came to a role and who left it is told by agency, not in words.
        new(AgencyWords.OfRoles, t => t.Assignments.Select(AgencyWords.Of))
        {
            Written = t => Roles(t.Own),
            IsSearched = true, Searched = t => AgencyWords.Unbound(t.Assignments),
        },
        new(Keywords.Deadline, t => t.Deadline?.Text)
        {
            Written = t => Value(Keywords.Deadline, t.Own.Deadline),
            Part = Part.Deadline, IsSearched = true, IsAsked = true, AskedOtherwise = "không nêu",
        },
        new(Keywords.Target, t => t.Targets.Select(target => target.Text))
        {
            Written = t => Targets(t.Own),
            Part = Part.Target, IsEditedText = true, IsSearched = true, IsAsked = true,
            Shown = Shown.AsSentences, Inferred = InferredPart.Targets,
        },
        new(Keywords.Deliverable, t => t.Deliverables)
        {
            Read = (t, entry) => t with { Deliverables = AllItems(entry, Keywords.Deliverable) },
            Written = t => Listed(Keywords.Deliverable, t.Deliverables),
            Part = Part.Deliverable, IsEditedText = true, IsSearched = true, IsAsked = true,
            Shown = Shown.AsList, Inferred = InferredPart.Deliverables,
            Data = new("deliverables", "Every product by itself.") { IsList = true, Behind = "dimensions", Column = "deliverable" },
        },
        // Dimensions are a facet of the search, and no words of it.
        new(Keywords.Dimension, t => t.Dimensions.Select(d => d.Name))
        {
            Written = t => Text(Keywords.Dimension, t.OwnDimensions),
            Part = Part.Dimension, Compared = t => [(null, t.OwnDimensions)], Inferred = InferredPart.Dimensions,
        },
        // A task shows what it rests on and what it names in one list of documents.
        new([Keywords.LegalBasis, Keywords.Cites], t => CitationWords.Of(t.Citations, toBeReplaced: false))
        {
            Written = t => CitationWords.Written(t.Citations, toBeReplaced: false),
            Part = Part.Cited, IsSearched = true, Searched = t => CitationWords.NamesOf(t.Citations, toBeReplaced: false),
        },
        new([Keywords.ToBeReplaced], t => CitationWords.Of(t.Citations, toBeReplaced: true))
        {
            Written = t => CitationWords.Written(t.Citations, toBeReplaced: true),
            Part = Part.ToBeReplaced, IsSearched = true, Searched = t => CitationWords.NamesOf(t.Citations, toBeReplaced: true),
        },
        new(Keywords.Evidence, t => t.Evidence)
        {
            Read = (t, entry) => t with { Evidence = entry.Get<TextValue>(Keywords.Evidence)?.Text },
            Part = Part.Evidence, IsEditedText = true, Shown = Shown.AsText, IsAsked = true,
            Data = new("evidence", "Evidence that completion needs."),
        },
        new(Keywords.Budget, t => t.Budget)
        {
            Read = (t, entry) => t with { Budget = entry.Get(Keywords.Budget)?.Text },
            Part = Part.Field, IsEditedText = true, IsSearched = true, Shown = Shown.AsText,
            Data = new("budget", "Amount of money and where it comes from, as the plan says."),
        },
        new(Keywords.SearchWords, t => t.SearchWords)
        {
            Read = (t, entry) => t with { SearchWords = AllItems(entry, Keywords.SearchWords) },
            Written = t => Listed(Keywords.SearchWords, t.SearchWords),
            IsSearched = true, IsUnprinted = true,
        },
        new(Keywords.Provenance, t => t.Provenance)
        {
            Read = (t, entry) => t with { Provenance = Text(entry, Keywords.Provenance) },
            Part = Part.Provenance,
        },
        new(Keywords.Note, t => t.Notes)
        {
            Read = (t, entry) => t with { Notes = AllProse(entry, Keywords.Note) },
            Part = Part.Note, Compared = t => [(null, string.Join('\n', t.Notes))], IsEditedText = true, IsSearched = true,
        },
        new(Keywords.Damaged, t => t.Damaged)
        {
            Read = (t, entry) => t with { Damaged = AllTexts(entry, Keywords.Damaged) },
            Part = Part.Damaged, IsEditedText = true,
            Data = new("damaged", "Passages that the source has lost, described.") { IsList = true, Behind = "parts" },
        },
        new(Keywords.Attachment, t => t.Files.Select(FileWords.Of))
        {
            Written = t => Files(t.NamedFiles),
            Part = Part.Files, Compared = t => [(null, PartText.Listed(t.NamedFiles.Select(FileWords.WithPath)))],
        },
        new(Keywords.Subtask, t => t.Subtasks.Select(s => s.Headline))
        {
            Written = t => t.Subtasks.Select(Written),
            Part = Part.Subtask,
            Compared = t => t.Subtasks.Select(s => ((string?)(s.Label ?? s.Headline), (string?)TextOf(s))),
            IsEditedText = true, IsSearched = true, Searched = t => t.Subtasks.SelectMany(SearchedIn),
        },
    ];

    /// <summary>The fields of a part of a task, in the order in which they are told. Changes tell them all as one text.</summary>
    public static ImmutableArray<Field<Subtask>> OfParts { get; } =
    [
        new(Keywords.Subtask, s => s.Headline) { Written = _ => [], IsSearched = true },
        new(Keywords.Official, s => s.Official)
        {
            Read = (s, entry) => s with { Official = Prose(entry, Keywords.Official) },
            IsSearched = true, Data = new("official", "The signed wording in Markdown, where the source has it."),
        },
        new(AgencyWords.OfRoles, s => s.Assignments.Select(AgencyWords.Of))
        {
            Written = s => Roles(s.Own),
            Compared = s => AgencyWords.ByRole(s.Assignments).Select(text => ((string?)null, (string?)text)),
            IsSearched = true, Searched = s => AgencyWords.Unbound(s.Assignments),
        },
        new(Keywords.Deadline, s => s.Deadline?.Text)
        {
            Written = s => Value(Keywords.Deadline, s.Own.Deadline),
            IsSearched = true, Shown = Shown.AsText,
        },
        new(Keywords.Target, s => s.Targets.Select(target => target.Text)) { IsSearched = true, Shown = Shown.AsList },
        new(Keywords.Deliverable, s => s.Deliverables)
        {
            Read = (s, entry) => s with { Deliverables = AllItems(entry, Keywords.Deliverable) },
            Written = s => Listed(Keywords.Deliverable, s.Deliverables),
            IsSearched = true, Shown = Shown.AsText,
            Data = new("deliverables", "Every product by itself.") { IsList = true },
        },
        new([Keywords.LegalBasis, Keywords.Cites], s => CitationWords.Of(s.Citations, toBeReplaced: false))
        {
            Written = s => CitationWords.Written(s.Citations, toBeReplaced: false),
        },
        new([Keywords.ToBeReplaced], s => CitationWords.Of(s.Citations, toBeReplaced: true))
        {
            Written = s => CitationWords.Written(s.Citations, toBeReplaced: true),
        },
        new(Keywords.Evidence, s => s.Evidence)
        {
            Read = (s, entry) => s with { Evidence = entry.Get<TextValue>(Keywords.Evidence)?.Text },
            Shown = Shown.AsText, Data = new("evidence", "Evidence that completion needs."),
        },
        new(Keywords.Budget, s => s.Budget)
        {
            Read = (s, entry) => s with { Budget = entry.Get(Keywords.Budget)?.Text },
            IsSearched = true, Shown = Shown.AsText,
            Data = new("budget", "Amount of money and where it comes from, as the plan says."),
        },
        new(Keywords.Note, s => s.Notes)
        {
            Read = (s, entry) => s with { Notes = AllProse(entry, Keywords.Note) },
            Data = new("notes", "Notes to the reader in Markdown.") { IsList = true },
        },
        new(Keywords.Damaged, s => s.Damaged)
        {
            Read = (s, entry) => s with { Damaged = AllTexts(entry, Keywords.Damaged) },
            Data = new("damaged", "Passages that the source has lost, described.") { IsList = true },
        },
    ];

    /// <summary>The fields that a page shows among the facts, with a label.</summary>
    public static ImmutableArray<Field<PlanTask>> Facts { get; } = [.. All.Where(f => f.Shown != Shown.InItsOwnWay)];

    /// <summary>The fields that the draft of a report tells.</summary>
    public static ImmutableArray<Field<PlanTask>> Asked { get; } = [.. All.Where(f => f.IsAsked)];

    /// <summary>What a task is found by, besides its headline and its agencies.</summary>
    public static IEnumerable<string> SearchedIn(PlanTask task) => All.SelectMany(f => f.SearchedIn(task));

    /// <summary>The words of its parts.</summary>
    internal static IEnumerable<PartText> PartsOf(PlanTask task) => All.SelectMany(f => f.PartsOf(task));

    /// <summary>A task with the fields that need no more than the entries right under it.</summary>
    internal static PlanTask Read(PlanTask task, EntrySyntax entry) =>
        All.Aggregate(task, (read, field) => field.Read?.Invoke(read, entry) ?? read);

    /// <summary>The fields of a part that a page shows with a label.</summary>
    public static ImmutableArray<Field<Subtask>> FactsOfParts { get; } = [.. OfParts.Where(f => f.Shown != Shown.InItsOwnWay)];

    /// <summary>What a part is found by.</summary>
    public static IEnumerable<string> SearchedIn(Subtask part) => OfParts.SelectMany(f => f.SearchedIn(part));

    /// <summary>A part's words in one text, as versions are compared.</summary>
    internal static string TextOf(Subtask part) =>
        PartText.Listed(OfParts.SelectMany(f => f.Compared(part)).Select(c => c.Text).OfType<string>().Where(text => text.Length > 0));

    /// <summary>A part as an entry.</summary>
    internal static PapiEntry Written(Subtask part) => PapiEntry.OfText(Keywords.Subtask, part.Headline, part.Label) with
    {
        Before = [PapiLine.Blank],
        Children = [.. OfParts.SelectMany(f => f.Written(part))],
    };

    /// <summary>A part with the fields that need no more than the entries right under it.</summary>
    internal static Subtask Read(Subtask part, EntrySyntax entry) =>
        OfParts.Aggregate(part, (read, field) => field.Read?.Invoke(read, entry) ?? read);
}
