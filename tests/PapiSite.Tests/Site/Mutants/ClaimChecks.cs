using System.Text;
using System.Text.Json;
using PapiSite.Tests.Site.Progress;

namespace PapiSite.Tests.Site.Mutants;

/// <summary>
/// No task is late that has no last day, that is damaged or of which nobody knows; and nothing is missed where nothing is collected.
/// </summary>
internal static class ClaimChecks
{
    /// <summary>Of so many mutants of which nobody collects reports, every word of one is read.</summary>
    private const int ReadOnce = 5;

    private static readonly string[] NotLate = ["not-reported", "past", "running", "no-last-day", "completed", "stopped"];

    public static void Check(MutantSite site)
    {
        using var data = JsonDocument.Parse(site.Files["data/tasks.json"]);
        var tasks = data.RootElement.EnumerateArray().ToDictionary(t => t.GetProperty("id").GetString()!, StringComparer.Ordinal);
        foreach (var (id, task) in tasks) CheckTask(id, task, site);
        CheckMarks(site, tasks);
        if (site.Content.Bound.Content is var content && !content.Plans.Any(content.CollectsReportsOn)) CheckSilence(site);
    }

    private static void CheckTask(string id, JsonElement task, MutantSite site)
    {
        var (progress, state) = (task.GetProperty("progress"), task.GetProperty("state").GetString());
        var (isPast, isOverdue) = (progress.GetProperty("past").GetBoolean(), progress.GetProperty("overdue").GetBoolean());
        var (isInClass, last) = (progress.GetProperty("class").GetString() == "not-completed-overdue", LastDayOf(task));
        void Unless(bool isSo, string kind) => MutantFault.Unless(isSo, kind, () => $"{id}: {task}");
        Unless(!isPast || last < site.Content.Options.AsOf, "past without a last day that is over");
        Unless(!isPast || task.GetProperty("damaged").GetArrayLength() == 0, "past though damaged");
        Unless(!isOverdue || (isPast && !NotLate.Contains(state)), "overdue though nobody says so");
        Unless(isOverdue == isInClass, "overdue and in another class");
        Unless(state is not ("past" or "running") || last is not null, "a state of a last day without one");
        var (plan, reports) = (task.GetProperty("plan").GetString(), site.Content.Bound.Content.Reports);
        var isCollected = site.Settings.CollectsReports ?? reports.Any(r => r.Plan.Id == plan);
        Unless(isCollected || state != "not-reported", "a report missed that nobody collects");
    }

    private static DateOnly? LastDayOf(JsonElement task) =>
        task.GetProperty("deadline") is { ValueKind: JsonValueKind.Object } deadline && deadline.GetProperty("end").GetString() is { } end
            ? DateOnly.ParseExact(end, "yyyy-MM-dd") : null;

    /// <summary>A mark of lateness beside a task stands on its page, or in a row that leads to it.</summary>
    private static void CheckMarks(MutantSite site, Dictionary<string, JsonElement> tasks)
    {
        foreach (var page in site.Pages.Where(p => !IsOfQuestions(p.Path)))
        {
            foreach (var (place, mark) in page.Elements.Index().Where(e => e.Item["data-state"] is "overdue" or "past"))
            {
                var row = page.Around(place, "tr", "li").ToList();
                var links = row.Where(e => e.Name == "a").Select(a => a["href"]).OfType<string>();
                var about = links.Append("/" + page.Path[..^"index.html".Length]).Select(TaskOf).FirstOrDefault(tasks.ContainsKey);
                MutantFault.Unless(about is not null, "late, and nobody knows what", () => $"{page.Path}: {string.Concat(row)}");
                var isSo = IsLate(tasks[about!].GetProperty("progress"), mark["data-state"]!);
                MutantFault.Unless(isSo, "late on a page and not in the data", () => $"{page.Path}: {about}");
            }
        }
    }

    /// <summary>True where the data say so of the task, or of a milestone of it.</summary>
    private static bool IsLate(JsonElement progress, string state)
    {
        if (progress.GetProperty(state).GetBoolean()) return true;
        var isOver = progress.GetProperty("pastMilestones").GetArrayLength() > 0;
        return isOver && (state == "past" || progress.GetProperty("milestoneOverdue").GetBoolean());
    }

    private static string TaskOf(string address)
    {
        const string Plans = "/ke-hoach/";
        var path = address.Split('#')[0];
        // The site itself may lie in a folder of that name.
        return path.LastIndexOf(Plans, StringComparison.Ordinal) is var at and >= 0 ? path[(at + Plans.Length)..].TrimEnd('/') : "";
    }

    /// <summary>Where no plan has reports collected, nothing is missing, and where no editor speaks of lateness, nobody does.</summary>
    private static void CheckSilence(MutantSite site)
    {
        var due = Encoding.UTF8.GetString(site.Files["data/due-reports.json"]);
        MutantFault.Unless(due == "[\n]\n", "reports due that nobody collects", () => due);
        foreach (var page in site.Pages.Where(p => !IsOfQuestions(p.Path)))
        {
            var isMarked = page.Elements.Any(e => e["data-state"] == "not-reported");
            MutantFault.Unless(!isMarked, "a mark of a missing report where none are collected", () => page.Path);
        }

        var maySpeak = site.Content.Bound.Content.Reports.Length > 0 || site.Settings.AnswerDays is not null;
        if (maySpeak || site.Content.Mutant.Seed % ReadOnce != 0 || EditorsSpeakOfIt(site)) return;
        foreach (var (path, bytes) in site.Files.Where(f => ReportClaims.MayBeIn(f.Key) && !IsOfQuestions(f.Key)))
        {
            if (ReportClaims.In(Encoding.UTF8.GetString(bytes)).FirstOrDefault() is { } claim)
                throw new MutantFault("a claim about reports where none are collected", $"{path}: {claim}");
        }
    }

    private static bool EditorsSpeakOfIt(MutantSite site) =>
        site.Content.Mutant.AllFiles.Any(f => ReportClaims.In(f.Text).Any() || ReportClaims.In(f.Text.Words()).Any());

    /// <summary>Answers to citizens have days of their own.</summary>
    private static bool IsOfQuestions(string path) => path.Split('/').First(part => part != "en") is "hoi-dap" or "lay-y-kien";
}
