using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using PapiSite.Language.Diagnostics;
using PapiSite.Language.Values;
using PapiSite.Model.Plans;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Site.Values;

/// <summary>
/// Small plans with values as offices print them (<c>ke-hoach-nho.md</c> beside this file), and what the site makes of each: readings,
/// what is past its time, what was reached, what an editor is told. To write the lists anew after a change that is meant, set
/// <c>PAPISITE_UPDATE_CASES</c>; then read every line that differs.
/// </summary>
public sealed partial class SmallPlansTests
{
    private const string Registry =
        """
        trang web: Thí Dụ
          địa chỉ: https://thi-du.example
          thư điện tử: bien-tap@thi-du.example

        địa bàn thi-du: tỉnh Thí Dụ
          cấp: tỉnh
          cơ quan: UBND tỉnh
          cơ quan: Sở Nội vụ
          cơ quan: Sở Tài chính
          cơ quan: Sở Khoa học và Công nghệ
          cơ quan: Sở Văn hóa, Thể thao và Du lịch
          cơ quan: Các sở, ngành
            loại: nhóm
          cơ quan: UBND các xã, phường
            loại: nhóm
            cấp: xã
        địa bàn ho-chi-minh: Thành phố Hồ Chí Minh
          cấp: tỉnh
          cơ quan: UBND Thành phố
          cơ quan: Sở Nội vụ
        """;

    private const string PlanPage = "ke-hoach/ke-hoach/index.html";

    private static readonly string Path =
        System.IO.Path.Combine(Repository.Root, "tests", "PapiSite.Tests", "Site", "Values", "ke-hoach-nho.md");

    /// <summary>The names of the plans.</summary>
    public static TheoryData<string> Names => [.. Sections().Select(s => s.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_small_plan_is_read_as_its_list_says(string name)
    {
        var section = Sections().Single(s => s.Name == name);
        var facts = string.Concat(FactsOf(section).Select(f => $"- {f}\n"));
        if (Environment.GetEnvironmentVariable("PAPISITE_UPDATE_CASES") is null) Assert.Equal(section.Facts, facts);
        else Update(section, facts);
    }

    private static IEnumerable<string> FactsOf(Section section)
    {
        Source[] sources = [new("dia-ban.papi", Registry), new("ke-hoach.papi", section.Source)];
        var site = RenderedSite.FilesOf(sources, section.AsOf, "data/tasks.json", PlanPage);
        var plan = RenderedSite.Bind(sources).Content.Plans.Single();
        using var tasks = JsonDocument.Parse(site.Files["data/tasks.json"]);
        return
        [
            .. PlanFacts(section, plan, site.Page(PlanPage)),
            .. plan.Tasks.Zip(tasks.RootElement.EnumerateArray())
                .SelectMany(t => TaskFacts(section, t.First, t.Second).Select(fact => $"việc {t.First.Label}, {fact}")),
            .. site.Diagnostics.Where(d => d.Code is not "PAPI4018")
                .Select(d => $"người biên tập được báo: {d.Code}, {d.Message(MessageLanguage.Vietnamese)}"),
        ];
    }

    private static IEnumerable<string> PlanFacts(Section section, Plan plan, RenderedPage page)
    {
        foreach (var cited in plan.Citations) yield return $"căn cứ: {ScoreReading.Of(cited.Reference)}";
        foreach (var group in plan.Groups)
        {
            foreach (var score in group.Results) yield return $"nhóm {group.Label}, kết quả {score.Year}: {ScoreReading.Of(score.Score)}";
            foreach (var score in group.Aims) yield return $"nhóm {group.Label}, mục tiêu {score.Year}: {ScoreReading.Of(score.Score)}";
        }

        if (section.Has("địa bàn")) yield return $"đầu văn bản: {page.Document.QuerySelector(".print-head i")!.TextContent}";
        if (section.Has("chỉ tiêu") && page.Document.QuerySelector("table.tasks thead tr") is { } head)
            yield return $"cột của bảng: {string.Join(", ", head.Children.Select(h => h.TextContent.Trim()))}";
    }

    private static IEnumerable<string> TaskFacts(Section section, PlanTask task, JsonElement data)
    {
        if (section.Has("hạn")) yield return $"hạn: {DeadlineReading.Of(task.Deadline!)}";
        foreach (var target in task.Targets) yield return $"chỉ tiêu: {TargetReading.Of(target)}";
        var coordinating = task.In(Role.Coordinating).Select(AgencyOf).ToList();
        if (task.OpenRoles.Contains(Role.Coordinating)) coordinating.Add("…");
        if (coordinating.Count > 0) yield return $"phối hợp: {string.Join("; ", coordinating)}";
        if (task.Budget is { } budget) yield return $"kinh phí: {budget}";
        foreach (var fact in ProgressFacts(data.GetProperty("progress"))) yield return fact;
        foreach (var fact in RecurrenceFacts(data.GetProperty("deadline"))) yield return fact;
    }

    private static string AgencyOf(Assignment assignment) => (assignment.Agency?.Name ?? $"tên lạ “{assignment.Mention.Name}”")
        + (assignment.Mention.Note is { } note ? $" ({note})" : "");

    private static IEnumerable<string> ProgressFacts(JsonElement progress)
    {
        if (progress.GetProperty("past").GetBoolean()) yield return "đã hết thời hạn";
        foreach (var milestone in progress.GetProperty("pastMilestones").EnumerateArray()) yield return $"mốc đã qua: {milestone}";
        foreach (var figure in progress.GetProperty("figures").EnumerateArray())
        {
            var verdict = figure.GetProperty("reached").ValueKind switch
            {
                JsonValueKind.True => "đạt",
                JsonValueKind.False => "chưa đạt",
                _ => "không kết luận",
            };
            yield return $"kết quả {figure.GetProperty("value")} {figure.GetProperty("unit")}: {verdict}";
        }
    }

    /// <summary>What the data say beyond the reading: the month and day of each part that recurs.</summary>
    private static IEnumerable<string> RecurrenceFacts(JsonElement deadline) =>
        from part in deadline.GetProperty("parts").EnumerateArray().Prepend(deadline)
        let recurrence = part.GetProperty("recurrence")
        where recurrence.ValueKind is JsonValueKind.Object
        let told = recurrence.EnumerateObject()
            .Where(p => p.Value.ValueKind is not JsonValueKind.Null && p.Name is not ("step" or "times"))
        select $"dữ liệu: “{part.GetProperty("text")}” {string.Join(", ", told.Select(p => $"{p.Name} {p.Value}"))}";

    private static IEnumerable<Section> Sections() => Heading.Split(File.ReadAllText(Path).ReplaceLineEndings("\n")).Skip(1).Chunk(2)
        .Select(s => Whole.Match(s[1]) is { Success: true } m
            ? new Section(s[0], m.Groups["day"].Value, m.Groups["plan"].Value, m.Groups["facts"].Value)
            : throw new InvalidDataException($"{s[0]} has no plan."));

    private static void Update(Section section, string facts)
    {
        var text = File.ReadAllText(Path);
        var start = text.IndexOf($"### {section.Name}\n", StringComparison.Ordinal);
        var old = text[start..];
        old = old[..(Whole.Match(old) is { } m ? m.Index + m.Length : 0)];
        var body = old[..(old.LastIndexOf("```\n", StringComparison.Ordinal) + 4)];
        File.WriteAllText(Path, text.Replace(old, $"{body}\n{facts}", StringComparison.Ordinal));
    }

    /// <summary>A plan of the file.</summary>
    private sealed record Section(string Name, string Day, string Plan, string Facts)
    {
        /// <summary>The day on which the site is built.</summary>
        public DateOnly AsOf =>
            Day.Length == 0 ? new(2025, 3, 1) : DateOnly.ParseExact(Day, "d/M/yyyy", CultureInfo.InvariantCulture);

        /// <summary>True where the plan has a line of that keyword.</summary>
        public bool Has(string keyword) => Plan.Split('\n').Any(l => l.TrimStart().StartsWith(keyword, StringComparison.Ordinal));

        /// <summary>The plan as an editor types it, with the particulars that it is not about.</summary>
        public string Source
        {
            get
            {
                var lines = Plan.TrimEnd('\n').Split('\n').ToLookup(l => l.StartsWith("đạt:", StringComparison.Ordinal));
                var particulars = Particulars.Where(p => !Has(p[..p.IndexOf(':', StringComparison.Ordinal)]));
                return string.Concat(particulars.Concat(lines[false]).Select(l => $"  {l}\n").Prepend("kế hoạch: Kế hoạch thử\n"))
                    + string.Concat(lines[true].Select(reached => $"{Report}    {reached}\n"));
            }
        }

        private static readonly string[] Particulars =
        [
            "số hiệu: 1/KH-UBND", "ngày ban hành: 15/1/2025", "cơ quan ban hành: UBND tỉnh", "địa bàn: tỉnh Thí Dụ", "chủ trì: Sở Nội vụ",
            "hạn: năm 2025",
        ];

        private const string Report =
            """
            báo cáo: tháng 2 năm 2025
              kế hoạch: 1/KH-UBND
              cơ quan: Sở Nội vụ
              ngày báo cáo: 28/2/2025
              nhiệm vụ 1:
                trạng thái: đang thực hiện

            """;
    }

    [GeneratedRegex(@"^### (?<name>.+)\n", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Heading { get; }

    [GeneratedRegex(
        @"(?:Xem ngày (?<day>[0-9/]+)\.\n\n)?```papi\n(?<plan>(?:(?!```).*\n)*)```\n\n?(?<facts>(?:- .+\n)*)",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Whole { get; }
}
