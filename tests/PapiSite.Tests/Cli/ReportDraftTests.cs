using System.Text;
using PapiSite.Cli.Reports;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Language.Values;
using PapiSite.Model;
using PapiSite.Model.Agencies;
using PapiSite.Model.Plans;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Cli;

/// <summary>What “report new” writes passes the checks, and each of its entries is about the task that it was written for.</summary>
public sealed class ReportDraftTests
{
    private static readonly string[] Labels =
    [
        "1",
        "2",
        "1.",
        "2)",
        "a",
        "b)",
        "d",
        "đ",
        "Đ",
        "D",
        "I",
        "i",
        "II",
        "1.2",
        "1.2.(6)",
        "(3)",
        "4b",
        "",
    ];

    private static readonly string[] Agencies = ["Sở A", "Sở B (cơ sở 2)", "Sở C", "Văn phòng"];

    [Fact]
    public async Task Drafts_for_plans_with_any_labels_pass_the_checks_and_bind_to_their_tasks()
    {
        var entries = 0;
        for (var seed = 0; seed < 150; seed++)
        {
            SourceText[] sources =
            [
                SourceText.FromString("a.papi", PlanOf(new Random(seed))),
                SourceText.FromString(
                    "t.papi",
                    "trang web: T\nđịa bàn n: tỉnh N\n" + string.Concat(Agencies.Select(a => $"  cơ quan: {a}\n"))
                ),
            ];
            entries += await CheckAsync(sources, new(2026, 4, 6), "quý II năm 2026");
        }

        Assert.True(entries > 500, $"{entries}");
    }

    [Fact]
    public async Task Drafts_for_every_agency_of_the_real_plans_pass_the_checks() =>
        Assert.True(await CheckAsync(Repository.ContentSources, new(2023, 6, 6), "tháng 6 năm 2023") > 100);

    /// <summary>Checks the draft of every agency, all together as one site has them; gives the number of entries.</summary>
    private static async Task<int> CheckAsync(IReadOnlyList<SourceText> sources, ReportPeriod period, string words)
    {
        var trees = sources.Select(SyntaxTree.Parse).ToList();
        var content = SiteContent.Bind(trees).Content;
        var running = content.Plans.Where(p => p.Years.First <= period.Year && p.Years.Last >= period.Year).ToList();
        var day = new DateOnly(period.Year, period.LastMonth, 18);
        var drafts = content
            .Registry.Agencies.Select(agency =>
                (
                    agency.Id,
                    Path: $"bao-cao/{period.Slug}/{agency.Id.Replace('/', '-')}.papi",
                    Wanted: running.SelectMany(p => p.Tasks.Where(t => IsOf(t, agency)).Select(t => $"{p.Id}/{t.Id}")).ToList(),
                    Text: new Lazy<string>(() => ReportDraft.Of(content, agency, period, day).Text)
                )
            )
            .Where(d => d.Wanted.Count > 0)
            .ToList();
        var bound = SiteContent.Bind([.. trees, .. drafts.Select(d => SyntaxTree.Parse(SourceText.FromString(d.Path, d.Text.Value)))]);
        foreach (var draft in drafts)
        {
            var wrong = bound.Diagnostics.Where(d => d.Source.Path == draft.Path).ToList();
            Assert.True(wrong.Count == 0, draft.Text.Value + Sources.Printed(wrong));
            var reports = bound
                .Content.Reports.Where(r => r.Origin.Source.Path == draft.Path)
                .OrderBy(r => running.FindIndex(p => p.Id == r.Plan.Id))
                .ToList();
            Assert.All(reports, r => Assert.Equal(draft.Id, r.ReporterKey));
            Assert.Equal(draft.Wanted, reports.SelectMany(r => r.Tasks.Select(t => $"{r.Plan.Id}/{t.Task.Id}")));
        }

        if (drafts.Count > 0) await AssertCommandWritesAsync(sources, drafts[0].Id, words, day, drafts[0].Path, drafts[0].Text.Value);
        return drafts.Sum(d => d.Wanted.Count);
    }

    /// <summary>The command writes that very text; once for a content, since it reads all of it.</summary>
    private static async Task AssertCommandWritesAsync(
        IReadOnlyList<SourceText> sources,
        string agency,
        string words,
        DateOnly day,
        string path,
        string text
    )
    {
        using var work = new Workplace(new DateTimeOffset(day, new(5, 0), TimeSpan.Zero));
        foreach (var source in sources) work.Write("content/" + source.Path, source.Text);
        Assert.Equal(0, (await work.RunAsync("report", "new", "--agency", agency, "--period", words)).Code);
        Assert.Equal(text, work.Read("content/" + path));
    }

    private static bool IsOf(PlanTask task, Agency agency)
    {
        var leaders = task.In(Role.Lead).ToList();
        var answering = leaders.Count > 0
            ? leaders
            : [.. task.Assignments.Where(a => a.Role.Model is Role.Monitoring or Role.Implementing)];
        return answering.Exists(a => a.Agency?.Id == agency.Id);
    }

    private static string PlanOf(Random random)
    {
        var text = new StringBuilder("kế hoạch: K\n  số hiệu: 05/KH-UBND\n  địa bàn: tỉnh N\n  thời kỳ: 2026\n");
        var tasks = 0;
        Holder(2, 0, isAppendix: true);
        return text.ToString();

        void Holder(int indent, int depth, bool isAppendix)
        {
            for (var n = random.Next(1, 5); n > 0; n--)
            {
                var label = Labels[random.Next(Labels.Length)] is { Length: > 0 } printed ? $" {printed}" : "";
                var kind = depth > 2 ? 0 : random.Next(isAppendix ? 5 : 4);
                var line = kind switch
                {
                    3 => $"nhóm{label}: Nhóm",
                    4 => $"phụ lục{label}: Bảng",
                    _ => $"nhiệm vụ{label}: Việc {(random.Next(3) == 0 ? 1 : tasks)} với lời của việc",
                };
                text.Append(' ', indent).Append(line).Append('\n');
                if (kind >= 3)
                {
                    Holder(indent + 2, depth + 1, isAppendix: false);
                    continue;
                }

                tasks++;
                if (random.Next(6) == 0)
                    text.Append(' ', indent + 2).Append($"mã: viec-rieng-{tasks}\n");
                if (random.Next(4) == 0)
                    text.Append(' ', indent + 2).Append("chỉ tiêu: ≥ 95% xã\n");
                text.Append(' ', indent + 2)
                    .Append($"chủ trì: {Agencies[random.Next(Agencies.Length)]}\n")
                    .Append(' ', indent + 2)
                    .Append("hạn: năm 2026\n");
            }
        }
    }
}
