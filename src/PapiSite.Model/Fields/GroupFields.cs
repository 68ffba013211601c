using System.Collections.Immutable;
using PapiSite.Language.Syntax;
using PapiSite.Model.Changes;
using PapiSite.Model.Plans;
using static PapiSite.Model.Writing.SourceEntries;

namespace PapiSite.Model.Fields;

/// <summary>The fields of a group, an appendix or a goal, in the order of changes; what tasks inherit is told as theirs.</summary>
public static class GroupFields
{
    /// <summary>Every field.</summary>
    public static ImmutableArray<Field<TaskGroup>> All { get; } =
    [
        new([Keywords.Group, Keywords.Appendix, Keywords.Goal], g => [g.Title])
        {
            Written = _ => [], Part = Part.Title, IsEditedText = true,
        },
        new(Keywords.Description, g => g.Description) { Part = Part.Description, IsEditedText = true },
        new(Keywords.Dimension, g => g.OwnDimensions) { Part = Part.Dimension },
        new(Keywords.Note, g => g.Notes) { Part = Part.Note, Compared = g => [(null, string.Join('\n', g.Notes))], IsEditedText = true },
        new(Keywords.Damaged, g => g.Damaged) { Part = Part.Damaged, IsEditedText = true },
        new(Keywords.Result, g => g.Results.Select(s => s.Score.Text))
        {
            Written = g => Scores(Keywords.Result, g.Results), Part = Part.Result, Compared = g => ScoreWords.ByYear(g.Results),
        },
        new(Keywords.Aim, g => g.Aims.Select(s => s.Score.Text))
        {
            Written = g => Scores(Keywords.Aim, g.Aims), Part = Part.Aim, Compared = g => ScoreWords.ByYear(g.Aims),
        },
        // What tasks inherit has no part: changes tell it as theirs.
        new(AgencyWords.OfRoles, g => g.Own.Roles.SelectMany(r => r.Agencies.Members).Select(m => m.Name)) { Written = g => Roles(g.Own) },
        new(Keywords.Deadline, g => g.Own.Deadline?.Text) { Written = g => Value(Keywords.Deadline, g.Own.Deadline) },
        new(Keywords.Target, g => g.Own.Targets.Select(t => t.Text)),
    ];

    /// <summary>The words of its parts.</summary>
    internal static IEnumerable<PartText> PartsOf(TaskGroup group) => All.SelectMany(f => f.PartsOf(group));
}
