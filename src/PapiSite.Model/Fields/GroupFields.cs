using System.Collections.Immutable;
using PapiSite.Language.Syntax;
using PapiSite.Model.Changes;
using PapiSite.Model.Plans;

namespace PapiSite.Model.Fields;

/// <summary>The fields of a group, an appendix or a goal, in the order of changes; what tasks inherit is told as theirs.</summary>
public static class GroupFields
{
    /// <summary>Every field.</summary>
    public static ImmutableArray<Field<TaskGroup>> All { get; } =
    [
        new([Keywords.Group, Keywords.Appendix, Keywords.Goal], g => [g.Title]) { Part = Part.Title, IsEditedText = true },
        new(Keywords.Description, g => g.Description) { Part = Part.Description, IsEditedText = true },
        new(Keywords.Dimension, g => g.OwnDimensions) { Part = Part.Dimension },
        new(Keywords.Note, g => g.Notes) { Part = Part.Note, Compared = g => [(null, string.Join('\n', g.Notes))], IsEditedText = true },
        new(Keywords.Damaged, g => g.Damaged) { Part = Part.Damaged, IsEditedText = true },
        new(Keywords.Result, g => g.Results.Select(s => s.Score.Text)) { Part = Part.Result, Compared = g => ScoreWords.ByYear(g.Results) },
        new(Keywords.Aim, g => g.Aims.Select(s => s.Score.Text)) { Part = Part.Aim, Compared = g => ScoreWords.ByYear(g.Aims) },
    ];

    /// <summary>The words of its parts.</summary>
    internal static IEnumerable<PartText> PartsOf(TaskGroup group) => All.SelectMany(f => f.PartsOf(group));
}
