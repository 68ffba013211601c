using System.Collections.Immutable;
using PapiSite.Language.Diagnostics;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Language.Values;
using PapiSite.Model.Plans;
using PapiSite.Model.References;

namespace PapiSite.Model.Binding;

/// <summary>Finds the plans and tasks that a report, a draft for comment or a question names.</summary>
internal sealed class PlanNames(PlanIndex plans, BindingBag diagnostics)
{
    /// <summary>So many tasks that a name may mean are listed.</summary>
    private const int MostListed = 5;

    /// <summary>
    /// The plan that an entry names by identifier or number; null where it names none, or none that is there, which is reported.
    /// </summary>
    public Plan? PlanOf(Origin origin)
    {
        if (origin.Entry.First(Keywords.Plan) is not { Value: TextValue name } entry) return null;
        var found = plans.Find(name.Text);
        if (found is [var plan])
        {
            diagnostics.Name(Thing.Of(plan), origin.Source, entry.Focus);
            return plan;
        }

        if (found.Count == 0)
        {
            ReportUnknown(new(origin.Source, entry), name.Text);
        }
        else
        {
            var ids = string.Join(", ", found.Select(p => p.Id));
            new Origin(origin.Source, entry).Report(diagnostics, BindingDiagnostics.AmbiguousPlan.Of((Number: name.Text, ids)));
        }

        return null;
    }

    private void ReportUnknown(Origin named, string name)
    {
        var ids = string.Join(", ", plans.Ids);
        Words advice = ids.Length == 0
            ? new("; hiện chưa có kế hoạch nào", "; there is none yet") : Words.Same($": {ids}");
        diagnostics.Report(new(BindingDiagnostics.UnknownPlan.Of((Typed: name, advice)), named.Source, named.Entry.Focus)
        {
            Fixes = Fix.Rename(named.Source, named.Entry.Focus, name, NearestNames.Of(name, plans.Ids, most: 1)),
        });
    }

    /// <summary>The task that an entry names; what it lacks, or leaves open, is reported at its keyword.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="name">What names it.</param>
    /// <param name="origin">The entry that names it.</param>
    public NamedTask? TaskOf(Plan plan, TaskReference name, Origin origin)
    {
        var labels = plans.LabelsOf(plan);
        var found = Found(plan, labels, name);
        // Where a number is printed twice, the title tells.
        if (found.Length > 1 && name.Title.Length > 0 && found.Intersect(labels.Titled(name.Title)).ToImmutableArray() is [var titled])
            found = [titled];
        if (found.Length > 1)
        {
            var candidates = string.Join("; ", found.Take(MostListed).Select(t => $"{labels.Advice(t)} ({t.Headline})"));
            origin.ReportHead(diagnostics, BindingDiagnostics.AmbiguousTask.Of((Typed: name.Shown, candidates)));
            return null;
        }

        if (found.IsEmpty)
        {
            var nearest = NearestNames.Of(name.Shown, plan.Tasks.Select(t => t.Id), most: 1);
            var advised = nearest.Count > 0 ? plan.Tasks.First(t => t.Id == nearest[0]) : plan.Tasks.FirstOrDefault();
            var example = advised is null ? "…" : labels.Advice(advised);
            origin.ReportHead(diagnostics, BindingDiagnostics.UnknownTask.Of((Typed: name.Shown, Plan: plan.Id, example)));
            return null;
        }

        var task = found[0];
        diagnostics.Name(Thing.Of(plan, task), origin.Source, PlaceOf(name, origin.Entry));
        var fit = plans.TitlesOf(plan).Of(name.Title, task);
        if (!fit.IsSame) origin.ReportHead(diagnostics, TitleMismatch(name, task, fit.Other, labels));
        return new(task, fit.Other);
    }

    private static Finding TitleMismatch(TaskReference name, PlanTask task, PlanTask? other, TaskLabels labels) =>
        BindingDiagnostics.OtherTask.Of((
            Number: labels.Advice(task),
            Title: task.Headline,
            Difference: new($"mục này ghi “{name.Title}”", $"this entry says “{name.Title}”"),
            Advice: other is null
                ? new($"sửa số, hoặc sửa tên thành “{task.Headline}”", $"correct the number, or the title to “{task.Headline}”")
                : new(
                    $"tên ấy là của nhiệm vụ {labels.Advice(other)}: sửa số hoặc tên cho khớp. Khi chưa khớp, mục này không được tính "
                        + $"cho nhiệm vụ nào",
                    $"the title is that of task {labels.Advice(other)}: make number and title agree. Until they do, this entry counts "
                        + $"for no task"
                )
        ));

    /// <summary>Where the words stand that name a task: the address, the label, or the value that stands for them.</summary>
    private static TextSpan PlaceOf(TaskReference name, EntrySyntax entry)
    {
        if (name.Address is not null && entry.First(Keywords.Identifier) is { } address) return address.Focus;
        return entry.Label is not null && entry.LabelSpan is { } label ? label : entry.Focus;
    }

    private static ImmutableArray<PlanTask> Found(Plan plan, TaskLabels labels, TaskReference name)
    {
        if (name.Address is { } address) return [.. plan.Tasks.Where(t => t.Id == address)];
        if (name.Label is not { } label) return labels.Titled(name.Title);
        var named = labels.Named(label);
        return named.IsEmpty ? labels.Titled(label) : named;
    }
}

/// <summary>What an entry names a task by.</summary>
/// <param name="Label">The label before the colon, or the value that stands for it; null where there is none.</param>
/// <param name="Address">The address under <c>mã</c>, or null.</param>
/// <param name="Title">The title, which may be empty.</param>
internal sealed record TaskReference(string? Label, string? Address, string Title)
{
    /// <summary>The task as the editor calls it.</summary>
    public string Shown => Label ?? Address ?? Title;
}

/// <summary>
/// A task that is named, and where the title beside its number is another's, that one: then the entry counts for neither.
/// </summary>
internal sealed record NamedTask(PlanTask Task, PlanTask? Other);
