using System.Collections.Immutable;
using PapiSite.Model.Fields;
using PapiSite.Model.Plans;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Views;

/// <summary>A part of a task.</summary>
/// <param name="Title">Its headline with its printed label.</param>
/// <param name="Damaged">Passages that the source has lost.</param>
/// <param name="Roles">Who has which role.</param>
/// <param name="Facts">Its fields.</param>
/// <param name="Citations">The documents that it names.</param>
/// <param name="Official">Its official wording, or null.</param>
/// <param name="Notes">Notes to the reader.</param>
public sealed record SubtaskView(
    string Title, ImmutableArray<string> Damaged, ImmutableArray<(Sentence Term, ImmutableArray<AgencyName> Agencies)> Roles,
    ImmutableArray<NamedFact> Facts, ImmutableArray<CitationGroup> Citations, HtmlMarkup? Official, ImmutableArray<HtmlMarkup> Notes)
{
    /// <summary>A part of a task.</summary>
    public static SubtaskView Of(Subtask part, ViewScope scope) => new(
        PrintedLabels.Titled(part.Label, part.Headline),
        part.Damaged,
        [.. part.Assignments.GroupBy(a => (a.Role, a.Other)).Select(role => (TermOf(role.First(), scope.T), AgencyName.Of(role)))],
        NamedFact.WithYears(NamedFact.Of(TaskFields.FactsOfParts, part, [], scope.T), part.Targets, scope.T),
        CitationGroup.Of(part.Citations, scope),
        scope.Prose(part.Official),
        [.. part.Notes.Select(note => scope.Prose(note).Value)]);

    private static Sentence TermOf(Assignment assignment, InterfaceTexts t)
    {
        var term = RoleWords.Of(assignment.Role, t);
        return assignment.Other is not null && RoleFact.PrintedOf(assignment, t) is { } printed ? $"{term} ({printed})" : term;
    }
}
