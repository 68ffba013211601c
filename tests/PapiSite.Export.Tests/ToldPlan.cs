using System.Text;
using System.Text.RegularExpressions;
using PapiSite.Import;
using PapiSite.Import.Sources;
using PapiSite.Language.Diagnostics;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Language.Values;
using PapiSite.Model;
using PapiSite.Model.Plans;

namespace PapiSite.Export.Tests;

/// <summary>What a plan says of its tasks, in lines that can be compared.</summary>
internal static class ToldPlan
{
    /// <summary>The tasks under their groups: labels, wording, who does what, when, what is to be reached and produced.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="withAgencies">True for the agencies of the directory beside the plan's words.</param>
    public static string Of(Plan plan, bool withAgencies = true)
    {
        var told = new StringBuilder();
        TaskGroup[] before = [];
        foreach (var task in plan.Tasks)
        {
            // A goal is told with its tasks, wherever it stands.
            TaskGroup[] groups = [.. task.Groups.Where(g => g.Kind != GroupKind.Goal)];
            for (var i = 0; i < groups.Length; i++)
            {
                if (i < before.Length && ReferenceEquals(before[i], groups[i])) continue;
                before = [];
                told.Append(' ', i * 2).Append(groups[i].Kind).Append(' ').Append(groups[i].Label?.TrimEnd('.')).Append(": ")
                    .AppendLine(Plain(groups[i].Title));
            }

            before = groups;
            Tell(told, groups.Length * 2, task, withAgencies);
        }

        return told.ToString();
    }

    private static void Tell(StringBuilder told, int indent, PlanTask task, bool withAgencies)
    {
        var margin = new string(' ', indent);
        void Add(string name, string? value)
        {
            if (!string.IsNullOrEmpty(value)) told.Append(margin).Append("  ").Append(name).Append(": ").AppendLine(value);
        }

        told.Append(margin).Append("nhiệm vụ ").Append(task.Label?.TrimEnd('.')).Append(": ")
            .AppendLine(Wording(task.Official, task.Headline));
        Add("mục tiêu", task.Goal is null ? null : Plain(task.Goal));
        foreach (var role in task.Assignments.GroupBy(a => (a.Keyword.Name, a.Other?.Id, a.Role))
            .OrderBy(r => r.Key.Name, StringComparer.Ordinal))
        {
            var names = role.Select(a =>
                $"{a.Mention.Name}{(a.Mention.Note is { } note ? $" ({note})" : "")}{(withAgencies ? $" = {a.Agency?.Id}" : "")}");
            // Where the directory does not help, nobody knows whether a comma stands between names or in one.
            Add(role.Key.Name + role.Key.Id, withAgencies ? string.Join("; ", names) : string.Join("; ", names).Replace(", ", "; "));
        }

        Add("còn nữa", string.Join("; ", task.OpenRoles.Select(r => r.ToString()).Order(StringComparer.Ordinal)));
        Add("mất", string.Join("; ", task.LostRoles.Select(r => r.ToString()).Order(StringComparer.Ordinal)));
        if (task.Deadline is { } deadline && (deadline.Kind != DeadlineKind.None || deadline.IsLost))
            Add("hạn", $"{Plain(deadline.Text)} {deadline.Kind} {deadline.First} {deadline.Last} {deadline.IsLost}");
        foreach (var target in task.Targets) Add("chỉ tiêu", Plain(target.Text));
        Add("sản phẩm", string.Join("; ", task.Deliverables.Select(Plain)));
        Add("kinh phí", task.Budget);
        foreach (var part in task.Subtasks)
        {
            // What one part has and another has not is told behind its words.
            Add($"phần {part.Label?.TrimEnd('.', ')')}", Besides.Replace(Wording(part.Official, part.Headline), ""));
            if (task.Subtasks.All(p => p.Deliverables.Length > 0))
                Add("  sản phẩm", string.Join("; ", part.Deliverables.Select(Plain)));
        }
    }

    private static readonly Regex Besides = new(
        @" \((chủ trì|phối hợp|theo dõi|thực hiện|thời hạn|chỉ tiêu|sản phẩm|kinh phí|minh chứng)(, suy ra từ lời văn)?: .*\)$",
        RegexOptions.ExplicitCapture);

    private static string Wording(string? official, string headline) => Plain(official ?? headline);

    /// <summary>Words without the marks of Markdown and at the end, the first letter small: a cell may begin with a capital.</summary>
    private static string Plain(string text)
    {
        var words = string.Join(' ', text.Replace("\\", "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .TrimEnd('.', ';', ',', ':');
        return words.Length == 0 ? "" : char.ToLowerInvariant(words[0]) + words[1..];
    }

    /// <summary>A file that was exported, imported into the content that it came from without the plan.</summary>
    public static (Plan Plan, ImportResult Result) Imported(string name, byte[] bytes, IEnumerable<SyntaxTree> content, Plan of)
    {
        var others = content.Where(t => t.Source != of.Origin.Source
            && !t.Source.Path.StartsWith("bao-cao/", StringComparison.Ordinal)).ToList();
        var read = Assert.IsType<ReadResult.Read>(ForeignReader.Read(name, bytes));
        var result = PlanImport.Of(read.Document, others);
        Assert.True(result.Lost.IsEmpty, string.Join('\n', result.Lost));
        Assert.True(result.MadeUp.IsEmpty, string.Join('\n', result.MadeUp));
        Assert.Empty(result.Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => d.Message(MessageLanguage.Vietnamese)));
        List<SyntaxTree> all = [.. others, SyntaxTree.Parse(SourceText.FromString("ke-hoach/nhap.papi", result.Text))];
        if (result.Registry.Length > 0) all.Add(SyntaxTree.Parse(SourceText.FromString("co-quan/nhap.papi", result.Registry)));
        return (SiteContent.Bind(all).Content.Plans.Single(p => p.Origin.Source.Path == "ke-hoach/nhap.papi"), result);
    }
}
