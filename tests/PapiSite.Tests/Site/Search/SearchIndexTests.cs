using System.Text.RegularExpressions;
using PapiSite.Benchmarks.Corpus;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Model;
using PapiSite.Model.Plans;
using PapiSite.Site;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Site.Search;

/// <summary>The index that a browser reads, against a plain reading of the tasks: of the five plans, and of 2,500 made-up tasks.</summary>
public sealed partial class SearchIndexTests
{
    private static readonly Dictionary<string, Lazy<(Publication Publication, IndexFiles Files)>> Known = new()
    {
        ["real"] = new(() => Index(Repository.Content.Content)),
        ["made"] = new(() => Index(SiteContent.Bind(
            CorpusContent.Files(SyntheticTasks.Make(2500, new(Repository.Content.Content), 7), Repository.Content.Content)
                .Select(f => SyntaxTree.Parse(SourceText.FromBytes(f.Path, System.Text.Encoding.UTF8.GetBytes(f.Text))))).Content)),
    };

    public static TheoryData<string> Contents => ["real", "made"];

    [Theory]
    [MemberData(nameof(Contents))]
    public void A_word_s_list_is_the_tasks_whose_headline_has_it(string content)
    {
        var (publication, files) = Known[content].Value;
        var wanted = Postings(files.TasksOf(publication), (words, i) => words[i]);
        var found = files.Lists('w').Where(l => !"~@".Contains(l.Key[0], StringComparison.Ordinal) && !l.Key.EndsWith('*'));
        Assert.Equal(
            Written(wanted.Select(w => (w.Key, w.Value.Select(p => p.Task).Distinct()))),
            Written(found.Select(f => (f.Key, f.Value.Select(p => p.Task))))
        );
    }

    [Theory]
    [MemberData(nameof(Contents))]
    public void A_pair_s_list_is_the_tasks_whose_headline_has_the_words_in_a_row_and_where(string content)
    {
        var (publication, files) = Known[content].Value;
        var wanted = Postings(files.TasksOf(publication), (words, i) => i == 0 ? null : $"{words[i - 1]} {words[i]}");
        var found = files.Lists('p').Where(l => !l.Key.StartsWith('~'));
        Assert.Equal(
            Written(wanted.Select(w => (w.Key, w.Value.Select(p => p.ToString())))),
            Written(found.Select(f => (f.Key, f.Value.Select(p => p.ToString()))))
        );
    }

    [Theory]
    [MemberData(nameof(Contents))]
    public void An_agency_s_lists_are_the_tasks_that_it_leads_and_those_in_which_it_has_another_role(string content)
    {
        var (publication, files) = Known[content].Value;
        var wanted = files
            .TasksOf(publication)
            .SelectMany(
                (t, number) =>
                {
                    var roles = t
                        .Task.Assignments.Concat(t.Task.Subtasks.SelectMany(s => s.Assignments))
                        .Where(a => a.Agency is not null)
                        .ToList();
                    var first = roles.Find(a => a.Role == Role.Lead)?.Agency!.KindId;
                    return roles
                        .Select(a =>
                            (Name: $"@{a.Agency!.KindId}{(a.Role != Role.Lead ? "" : a.Agency.KindId == first ? "+" : "-")}", number)
                        )
                        .Distinct();
                }
            )
            .ToLookup(p => p.Name, p => p.number);
        var found = files.Lists('w').Where(l => l.Key.StartsWith('@') && !l.Key.EndsWith('='));
        Assert.Equal(
            Written(wanted.Select(w => (w.Key, w.AsEnumerable()))),
            Written(found.Select(f => (f.Key, f.Value.Select(p => p.Task))))
        );
    }

    [Theory]
    [MemberData(nameof(Contents))]
    public void An_agency_s_last_list_is_the_tasks_whose_words_name_it_though_it_has_no_role_in_them(string content)
    {
        var (publication, files) = Known[content].Value;
        var found = files
            .Lists('w')
            .Where(l => l.Key.EndsWith('='))
            .SelectMany(l => l.Value.Select(p => (Kind: l.Key[1..^1], p.Task)))
            .ToHashSet();
        var kinds = publication
            .Content.Registry.Agencies.GroupBy(a => a.KindId)
            .Select(k => (Kind: k.Key, Names: k.SelectMany(a => a.AllNames).Select(n => $" {VietnameseText.Key(n)} ").ToHashSet()))
            .ToList();
        var headlines = files
            .TasksOf(publication)
            .Select((t, number) => (number, Headline: $" {VietnameseText.Key(t.Task.Headline)} ", Roles: RolesOf(t.Task)));
        var wanted = headlines
            .SelectMany(t =>
                kinds
                    .Where(k => !t.Roles.Contains(k.Kind) && k.Names.Any(n => t.Headline.Contains(n, StringComparison.Ordinal)))
                    .Select(k => (k.Kind, t.number))
            )
            .ToList();
        Assert.NotEmpty(wanted);
        // Products, targets and the like may name more; none that has a role.
        var active = publication.ActiveAgencies.SelectMany(a => a.Members.Append(a)).Select(a => a.KindId).ToHashSet();
        Assert.Subset(found, wanted.Where(w => active.Contains(w.Kind)).ToHashSet());
        var tasks = files.TasksOf(publication);
        Assert.All(found, f => Assert.DoesNotContain(f.Kind, RolesOf(tasks[f.Task].Task)));
    }

    [Theory]
    [MemberData(nameof(Contents))]
    public void What_stands_elsewhere_is_listed_folded_and_only_where_the_headline_does_not_have_it(string content)
    {
        var (publication, files) = Known[content].Value;
        var lists = files.Lists('w');
        var titles = files.TasksOf(publication).Select(t => WordsOf(t.Task.Headline).Select(VietnameseText.Fold).ToHashSet()).ToList();
        var products = files
            .TasksOf(publication)
            .SelectMany(
                (t, number) =>
                    t
                        .Task.Deliverables.SelectMany(WordsOf)
                        .Select(VietnameseText.Fold)
                        .Distinct()
                        .Where(w => !titles[number].Contains(w))
                        .Select(w => (Word: w, number))
            )
            .ToList();
        Assert.NotEmpty(products);
        Assert.All(products, p => Assert.Contains((p.number, -1), lists["~" + p.Word]));
        Assert.All(lists.Where(l => l.Key.StartsWith('~')), l => Assert.DoesNotContain(l.Value, p => titles[p.Task].Contains(l.Key[1..])));
    }

    [Fact]
    public void A_beginning_stands_for_all_words_that_begin_so()
    {
        var lists = Known["made"].Value.Files.Lists('w');
        var beginnings = lists.Where(l => l.Key.EndsWith('*')).ToList();
        Assert.NotEmpty(beginnings);
        Assert.All(beginnings, b =>
            Assert.Equal(
                lists
                    .Where(l =>
                        l.Key[0] != '@'
                        && !l.Key.EndsWith('*')
                        && VietnameseText.Fold(l.Key.TrimStart('~')).StartsWith(b.Key[..^1], StringComparison.Ordinal)
                    )
                    .SelectMany(l => l.Value.Select(p => p.Task))
                    .Distinct()
                    .Order(),
                b.Value.Select(p => p.Task)
            )
        );
    }

    [Fact]
    public void Few_tasks_are_in_one_file_and_texts_come_back_as_they_are()
    {
        var (publication, files) = Known["real"].Value;
        Assert.Equal(["index"], files.Names);
        var head = files.Open("index").Head;
        var index = new ShortIndex(head);
        var tasks = files.TasksOf(publication);
        string Title(int task) => index.Shown(head.GetProperty("all")[3][task].GetString()!);
        Assert.Equal(tasks.Select(t => t.Task.Headline), tasks.Select((_, task) => Title(task)));
    }

    [Fact]
    public void A_key_is_in_the_last_file_that_begins_before_it_and_in_no_other()
    {
        var files = Known["made"].Value.Files;
        var root = files.Open("index").Head;
        foreach (var kind in "wp")
        {
            var firsts = root.GetProperty($"{kind}").EnumerateArray().Select(f => f.GetString()!).ToList();
            Assert.Equal(files.Names.Count(n => n.StartsWith($"{kind}-", StringComparison.Ordinal)), firsts.Count);
            for (var i = 0; i < firsts.Count; i++)
            {
                var keys = files
                    .Open($"{kind}-{i}")
                    .Head[1]
                    .EnumerateArray()
                    .Select(l => VietnameseText.Fold(l[0].GetString()!.TrimStart('~')).TrimEnd('+', '-', '='));
                Assert.All(keys, key => Assert.Equal(i, firsts.FindLastIndex(f => string.CompareOrdinal(f, key) <= 0)));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Contents))]
    public void The_tasks_of_a_year_stand_leader_by_leader_and_the_newest_year_first(string content)
    {
        var (publication, files) = Known[content].Value;
        var tasks = files.TasksOf(publication);
        Assert.Equal(publication.Tasks.Length, tasks.Distinct().Count());
        var runs = new List<(int Year, string? Leader)>();
        foreach (var task in tasks)
        {
            var leader = task
                .Task.Assignments.Concat(task.Task.Subtasks.SelectMany(s => s.Assignments))
                .FirstOrDefault(a => a.Role == Role.Lead && a.Agency is not null)
                ?.Agency!.KindId;
            if (runs.Count == 0 || runs[^1] != (YearOf(task), leader))
                runs.Add((YearOf(task), leader));
        }

        Assert.Equal(runs.Count, runs.Distinct().Count());
        Assert.Equal(runs.OrderByDescending(r => r.Year).Select(r => r.Year), runs.Select(r => r.Year));
    }

    [Fact]
    public void Every_file_says_of_which_index_it_is_and_a_change_of_one_word_makes_another()
    {
        var files = Known["real"].Value.Files;
        var version = files.Open("index").Head.GetProperty("version").GetString();
        Assert.All(files.Names.Where(n => n != "index"), name => Assert.Equal(version, files.Open(name).Head[0].GetString()));
        var changed = Repository.ContentSources.Select(s =>
            s.Path.EndsWith("vinh-phuc-papi-2024.papi", StringComparison.Ordinal)
                ? SourceText.FromBytes(
                    s.Path,
                    System.Text.Encoding.UTF8.GetBytes(s.Text.Replace("hộ nghèo", "hộ khó khăn", StringComparison.Ordinal))
                )
                : s
        );
        Assert.NotEqual(
            version,
            Index(SiteContent.Bind(changed.Select(SyntaxTree.Parse)).Content).Files.Open("index").Head.GetProperty("version").GetString()
        );
    }

    private static (Publication Publication, IndexFiles Files) Index(SiteContent content)
    {
        var publication = new Publication(content, RenderedSite.AsOf);
        return (publication, IndexFiles.Of(publication));
    }

    private static Dictionary<string, List<(int Task, int Place)>> Postings(List<PublishedTask> tasks, Func<List<string>, int, string?> key)
    {
        var postings = new Dictionary<string, List<(int, int)>>(StringComparer.Ordinal);
        for (var number = 0; number < tasks.Count; number++)
        {
            var words = WordsOf(tasks[number].Task.Headline);
            for (var i = 0; i < words.Count; i++)
            {
                if (key(words, i) is not { } found) continue;
                if (!postings.TryGetValue(found, out var list)) postings[found] = list = [];
                if (list.Count == 0 || list[^1] != (number, i % 8)) list.Add((number, i % 8));
            }
        }

        return postings;
    }

    private static int YearOf(PublishedTask task) => task.Plan.IssuedIn?.First.Year ?? task.Plan.Period!.FirstYear!.Value;

    private static HashSet<string> RolesOf(PlanTask task) =>
        [
            .. task
                .Assignments.Concat(task.Subtasks.SelectMany(s => s.Assignments))
                .Where(a => a.Agency is not null)
                .Select(a => a.Agency!.KindId),
        ];

    private static List<string> WordsOf(string text) => [.. Words().Matches(text.ToLowerInvariant()).Select(m => m.Value)];

    /// <summary>A line a list, so that a failure shows the one that differs.</summary>
    private static IEnumerable<string> Written<T>(IEnumerable<(string Name, IEnumerable<T> Values)> lists) =>
        lists.Select(l => $"{l.Name}: {string.Join(' ', l.Values)}").Order(StringComparer.Ordinal);

    [GeneratedRegex(@"[\p{L}\p{Nd}]+", RegexOptions.None, 10_000)]
    private static partial Regex Words();
}
