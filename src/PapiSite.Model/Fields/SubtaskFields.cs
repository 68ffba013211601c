using System.Collections.Immutable;
using PapiSite.Language.Syntax;
using PapiSite.Language.Values;
using PapiSite.Language.Writing;
using PapiSite.Model.Changes;
using PapiSite.Model.Plans;
using static PapiSite.Model.Binding.ContentBinder;
using static PapiSite.Model.Writing.SourceEntries;

namespace PapiSite.Model.Fields;

/// <summary>The fields of a part of a task, one row each, in the order in which they are told. Changes tell them all as one text.</summary>
public static class SubtaskFields
{
    /// <summary>Every field.</summary>
    public static ImmutableArray<Field<Subtask>> All { get; } =
    [
        new(Keywords.Subtask, s => s.Headline) { Written = _ => [], IsSearched = true },
        new(Keywords.Official, s => s.Official)
        {
            Read = (s, entry) => s with { Official = Prose(entry, Keywords.Official) },
            IsSearched = true,
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
            Shown = Shown.AsText,
        },
        new(Keywords.Note, s => s.Notes) { Read = (s, entry) => s with { Notes = AllProse(entry, Keywords.Note) } },
        new(Keywords.Damaged, s => s.Damaged) { Read = (s, entry) => s with { Damaged = AllTexts(entry, Keywords.Damaged) } },
    ];

    /// <summary>The fields that a page shows with a label.</summary>
    public static ImmutableArray<Field<Subtask>> Facts { get; } = [.. All.Where(f => f.Shown != Shown.InItsOwnWay)];

    /// <summary>What a part is found by.</summary>
    public static IEnumerable<string> SearchedIn(Subtask part) => All.SelectMany(f => f.SearchedIn(part));

    /// <summary>A part's words in one text, as versions are compared.</summary>
    internal static string TextOf(Subtask part) =>
        PartText.Listed(All.SelectMany(f => f.Compared(part)).Select(c => c.Text).OfType<string>().Where(text => text.Length > 0));

    /// <summary>A part as an entry.</summary>
    internal static PapiEntry Written(Subtask part) => PapiEntry.OfText(Keywords.Subtask, part.Headline, part.Label) with
    {
        Before = [PapiLine.Blank],
        Children = [.. All.SelectMany(f => f.Written(part))],
    };

    /// <summary>A part with the fields that need no more than the entries right under it.</summary>
    internal static Subtask Read(Subtask part, EntrySyntax entry) =>
        All.Aggregate(part, (read, field) => field.Read?.Invoke(read, entry) ?? read);
}
