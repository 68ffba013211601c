using System.Text;
using System.Text.Json;
using PapiSite.Tests.Site.Progress;

namespace PapiSite.Tests.Site.Mutants;

/// <summary>No task is late that has no last day, that is damaged or of which nobody knows; and nothing is missed where nothing is collected.</summary>
internal static class ClaimChecks
{
    private static readonly string[] NotTold = ["not-reported", "past", "running", "no-last-day", "completed", "stopped"];

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
        var (isPast, isOverdue, isLate) = (progress.GetProperty("past").GetBoolean(), progress.GetProperty("overdue").GetBoolean(), progress.GetProperty("class").GetString() == "not-completed-overdue");
        var last = task.GetProperty("deadline") is { ValueKind: JsonValueKind.Object } deadline && deadline.GetProperty("end").GetString() is { } end ? DateOnly.ParseExact(end, "yyyy-MM-dd") : (DateOnly?)null;
        MutantFault.Unless(!isPast || last < site.Content.Options.AsOf, "past without a last day that is over", () => $"{id}: {task}");
        MutantFault.Unless(!isPast || task.GetProperty("damaged").GetArrayLength() == 0, "past though damaged", () => $"{id}: {task}");
        MutantFault.Unless(!isOverdue || (isPast && !NotTold.Contains(state)), "overdue though nobody says so", () => $"{id}: {task}");
        MutantFault.Unless(isOverdue == isLate, "overdue and in another class", () => $"{id}: {task}");
        MutantFault.Unless(state is not ("past" or "running") || last is not null, "a state of a last day without one", () => $"{id}: {task}");
        var plan = site.Content.Bound.Content.Plans.Single(p => p.Id == task.GetProperty("plan").GetString());
        var isCollected = site.Settings.CollectsReports ?? site.Content.Bound.Content.Reports.Any(r => r.Plan.Id == plan.Id);
        MutantFault.Unless(isCollected || state != "not-reported", "a report missed that nobody collects", () => $"{id}: {task}");
    }

    /// <summary>A mark of lateness beside a task stands on its page, or in a row that leads to it.</summary>
    private static void CheckMarks(MutantSite site, Dictionary<string, JsonElement> tasks)
    {
        foreach (var page in site.Pages.Where(p => !IsOfQuestions(p.Path)))
        {
            foreach (var (place, mark) in page.Elements.Index().Where(e => e.Item["data-state"] is "overdue" or "past"))
            {
                var about = page.Around(place, "tr", "li").Where(e => e.Name == "a").Select(a => a["href"]).OfType<string>().Append("/" + page.Path[..^"index.html".Length]).Select(TaskOf).FirstOrDefault(tasks.ContainsKey);
                MutantFault.Unless(about is not null, "late, and nobody knows what", () => $"{page.Path}: {string.Concat(page.Around(place, "tr", "li"))}");
                MutantFault.Unless(tasks[about!].GetProperty("progress").GetProperty(mark["data-state"]!).GetBoolean(), "late on a page and not in the data", () => $"{page.Path}: {about}");
            }
        }
    }

    private static string TaskOf(string address)
    {
        var path = address.Split('#')[0];
        return path.IndexOf("/ke-hoach/", StringComparison.Ordinal) is var at and >= 0 ? path[(at + "/ke-hoach/".Length)..].TrimEnd('/') : "";
    }

    /// <summary>Where no plan has reports collected, nothing is missing, and where no editor speaks of lateness, nobody does.</summary>
    private static void CheckSilence(MutantSite site)
    {
        MutantFault.Unless(Encoding.UTF8.GetString(site.Files["data/due-reports.json"]) == "[\n]\n", "reports due that nobody collects", () => Encoding.UTF8.GetString(site.Files["data/due-reports.json"]));
        foreach (var page in site.Pages.Where(p => !IsOfQuestions(p.Path)))
            MutantFault.Unless(!page.Elements.Any(e => e["data-state"] == "not-reported"), "a mark of a missing report where none are collected", () => page.Path);
        var said = site.Content.Mutant.Files.Concat(site.Content.Mutant.Earlier.SelectMany(e => e.Files)).Select(f => f.Text).ToList();
        if (site.Content.Bound.Content.Reports.Length > 0 || site.Settings.AnswerDays is not null || said.Exists(text => ReportClaims.In(text).Any() || ReportClaims.In(text.Words()).Any())) return;
        foreach (var (path, bytes) in site.Files.Where(f => ReportClaims.MayBeIn(f.Key) && !IsOfQuestions(f.Key)))
        {
            if (ReportClaims.In(Encoding.UTF8.GetString(bytes)).FirstOrDefault() is { } claim) throw new MutantFault("a claim about reports where none are collected", $"{path}: {claim}");
        }
    }

    private static bool IsOfQuestions(string path) => path.Split('/').First(part => part != "en") is "hoi-dap" or "lay-y-kien";
}
