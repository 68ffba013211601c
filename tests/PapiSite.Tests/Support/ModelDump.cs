using System.Text;
using PapiSite.Model;
using PapiSite.Model.Fields;
using PapiSite.Model.Plans;
using PapiSite.Model.Reports;

namespace PapiSite.Tests.Support;

/// <summary>Writes what was bound so that a person can read it: plans by the tables of their fields, other things by name.</summary>
internal static class ModelDump
{
    /// <summary>All that a content has, a line each.</summary>
    public static string Of(SiteContent content)
    {
        var output = new StringBuilder();
        foreach (var set in content.IndexSets)
            Line(output, 0, $"index set {set.Code}: {set.Name}; {set.AllDimensions().Count()} dimensions");
        foreach (var agency in content.Registry.Agencies) Line(output, 0, $"agency {agency.Id}: {agency.Name}");
        foreach (var page in content.Pages) Line(output, 0, $"page {page.Path}: {page.Title}");
        foreach (var plan in content.Plans) output.Append(Of(plan));
        foreach (var report in content.Reports) output.Append(Of(report));
        return output.ToString();
    }

    /// <summary>A plan with its groups and tasks.</summary>
    public static string Of(Plan plan)
    {
        var output = new StringBuilder();
        Line(output, 0, $"plan {plan.Id}");
        Fields(output, 1, PlanFields.All, plan);
        foreach (var group in plan.Groups)
        {
            Line(output, 1 + group.Depth, $"{group.Kind} {group.Label ?? "-"} ({group.Anchor})");
            Fields(output, 2 + group.Depth, GroupFields.All, group);
        }

        foreach (var task in plan.Tasks) Write(output, task);
        return output.ToString();
    }

    /// <summary>A report with its tasks.</summary>
    public static string Of(ProgressReport report)
    {
        var output = new StringBuilder();
        Line(output, 0, $"report {report.Plan.Id}, {AgencyOf(report.Reporter)}, {report.Period}, {report.SignedFrom:O}..{report.Date:O}");
        if (report.Correction is { } correction) Line(output, 1, $"corrects: {correction}");
        foreach (var note in report.Notes) Line(output, 1, $"note: {note}");
        foreach (var file in report.Files) Line(output, 1, TreeDump.Of(file));
        foreach (var task in report.Tasks)
        {
            Line(output, 1, $"{task.Task.Id}: {task.State}");
            foreach (var (place, figure) in task.Figures) Line(output, 2, $"{place}: {TreeDump.Of(figure)}");
            if (task.CompletedIn is { } day) Line(output, 2, TreeDump.Of(day));
            foreach (var evidence in task.Evidence) Line(output, 2, TreeDump.Of(evidence));
            if (task.Done is { } done) Line(output, 2, $"done: {done}");
            foreach (var note in task.Notes) Line(output, 2, $"note: {note}");
        }

        return output.ToString();
    }

    private static void Write(StringBuilder output, PlanTask task)
    {
        var name = $"{task.Id} [{task.Label ?? "-"}]{(task.Identifier is { } id ? $" = {id}" : "")}";
        Line(output, 1, $"task {name} in {string.Join(" / ", task.Groups.Select(g => g.Anchor))}");
        Fields(output, 2, TaskFields.All, task);
        foreach (var given in task.Assignments)
            Line(output, 2, $"{given.Role}: {AgencyOf(given)}{(given.IsInherited ? ", inherited" : "")}");
        if (!task.OpenRoles.IsEmpty) Line(output, 2, $"open: {string.Join(", ", task.OpenRoles.OrderBy(r => r.InOrder))}");
        if (!task.LostRoles.IsEmpty) Line(output, 2, $"lost: {string.Join(", ", task.LostRoles.OrderBy(r => r.InOrder))}");
        if (task.Deadline is { } deadline) Line(output, 2, $"deadline: {TreeDump.Of(deadline)}{(deadline.IsLost ? " lost" : "")}");
        foreach (var part in task.Subtasks)
        {
            Line(output, 2, $"part {part.Label ?? "-"}");
            Fields(output, 3, TaskFields.OfParts, part);
            foreach (var given in part.Assignments) Line(output, 3, $"{given.Role}: {AgencyOf(given)}");
            if (part.Deadline is { } own) Line(output, 3, $"deadline: {TreeDump.Of(own)}");
        }
    }

    private static string AgencyOf(Assignment given) =>
        $"{given.PrintedRole} {given.Mention.Name}"
            + $"{(given.Mention.Note is { } note ? $" [{note}]" : "")}{(given.Agency is { } agency ? $" = {agency.Id}" : "")}";

    private static void Fields<T>(StringBuilder output, int depth, IEnumerable<Field<T>> fields, T of)
    {
        foreach (var field in fields)
        {
            var name = field.Keywords[0].Name;
            if (field.ItemsOf(of) is { IsEmpty: false } items) Line(output, depth, $"{name}: {string.Join(" | ", items)}");
            foreach (var (part, text) in field.Compared(of).Where(c => !string.IsNullOrEmpty(c.Text) && c.Name is not null))
                Line(output, depth, $"{name} {part}: {text}");
        }
    }

    private static void Line(StringBuilder output, int depth, string text) =>
        output.Append(' ', depth * 2).Append(text.Replace("\n", "⏎", StringComparison.Ordinal)).Append('\n');
}
