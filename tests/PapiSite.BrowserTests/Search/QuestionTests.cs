using System.Globalization;
using System.Text.Json;
using PapiSite.BrowserTests.Browser;
using PapiSite.BrowserTests.Sites;

namespace PapiSite.BrowserTests.Search;

/// <summary>
/// A hundred and thirty questions and a hundred and seventeen searches with their right answers, most of them by somebody who had read the
/// plans and not the script (<c>Questions/*.tsv</c>). How many are answered is held, not each: what is missed is in the message.
/// </summary>
public sealed class QuestionTests(BrowserFixture browser) : BrowserTest(browser)
{
    /// <summary>"This year" is that of the day on which the tables were written.</summary>
    private const string Today = "2026-11-30";

    /// <summary>What a visitor sees of pages and agencies beside the tasks.</summary>
    private const string Ask = """
        async ([text, limit, today]) => {
          const { total, hits, near, pages, agencies } = await search({ text, limit, today, facets: false });
          const offered = [...pages.slice(0, 5), ...agencies.slice(0, 4)].map(page => 'page:' + page.url);
          return { total, found: [...hits, ...near].map(hit => hit.id).concat(offered) };
        }
        """;

    [Theory]
    [InlineData("question", 0.9)]
    [InlineData("plain", 0.9)]
    [InlineData("few", 0.95)]
    public async Task Questions_are_answered_whole_and_by_a_few_words(string column, double least)
    {
        var visit = await OpenEngineAsync();
        var questions = new[] { "questions", "more-questions", "december-questions" }.SelectMany(Table).ToList();
        var missed = new List<string>();
        foreach (var question in questions)
        {
            var answer = question["answer"].Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
            int? count = null;
            if (answer[0].StartsWith("count:", StringComparison.Ordinal))
            {
                count = int.Parse(answer[0]["count:".Length..], CultureInfo.InvariantCulture);
                answer.RemoveAt(0);
            }

            var (total, found) = await AskAsync(visit, question[column], Math.Max(10, answer.Count));
            var lacks = answer.Except(found).ToList();
            // A few words ask for no number.
            var isCounted = count is null || column == "few" || total == count;
            if (lacks.Count > 0 || !isCounted) missed.Add($"{question[column]}: {total} tasks, not {string.Join(' ', lacks)}");
        }

        Assert.True(missed.Count <= (1 - least) * questions.Count, string.Join('\n', missed));
    }

    [Fact]
    public async Task Searches_have_something_good_among_the_first_five()
    {
        var visit = await OpenEngineAsync();
        var (queries, missed) = (new[] { "queries", "december-queries" }.SelectMany(Table).ToList(), new List<string>());
        foreach (var query in queries)
        {
            var (total, found) = await AskAsync(visit, query["query"], 5);
            if (query["good"].Split(' ').Any(found.Contains)) continue;
            missed.Add($"{query["query"]}: {total} tasks, {string.Join(' ', found.Take(5))}");
        }

        Assert.True(missed.Count <= 0.05 * queries.Count, string.Join('\n', missed));
    }

    [Fact]
    public async Task Whatever_is_asked_has_an_answer()
    {
        var visit = await OpenEngineAsync();
        // Pieces of questions, of times that there are not, and of what expressions are made of, put together at random.
        var failed = await visit.Page.EvaluateAsync<string[]>(
            """
            async () => {
              const pieces = ['trước', 'sau', 'ngày 31/2/2024', 'ngày 45/13/2024', 'tháng 13', 'tháng 0/2024', 'quý V', 'quý iv năm 2024',
                'năm 2099', '2025-2021', 'tháng sau', 'quý này', 'sở nội vụ', 'công an', 'ubnd các xã', 'ở phú thọ', 'vĩnh phúc', 'không',
                'chưa', 'chủ trì', 'ai', 'bao nhiêu nhiệm vụ', 'quá hạn', 'sổ đỏ', 'kế hoạch 151', '151/kh-ubnd', '45/2020/nđ-cp', 'hộ nghèo',
                '(', '[', '\\', '*+?', '$&', '__proto__', 'constructor', '🏛', 'x'.repeat(300), '1 '.repeat(60), 'của các', 'và'];
              let seed = 20261130;
              const next = most => (seed = seed * 1103515245 + 12345 & 0x7fffffff) % most, failed = [];
              for (let i = 0; i < 400; i++) {
                const text = Array.from({ length: 1 + next(6) }, () => pieces[next(pieces.length)]).join(' ');
                try {
                  const { total, hits, understood, left } = await search({ text, facets: false, limit: 3, today: '2026-12-31' });
                  if (!(total >= hits.length) || !understood.every(({ values }) => values.every(Boolean)) || left.some(word => !word)) failed.push(text);
                } catch (fault) {
                  failed.push(`${text}: ${fault}`);
                }
              }
              return failed;
            }
            """);
        Assert.Empty(failed);
    }

    private static async Task<(int Total, HashSet<string> Found)> AskAsync(Visit visit, string text, int limit)
    {
        var answer = JsonDocument.Parse(await visit.Page.EvaluateAsync<string>(
            $"async argument => JSON.stringify(await ({Ask})(argument))", new object[] { text, limit, Today })).RootElement;
        var found = answer.GetProperty("found").EnumerateArray().Select(id => id.GetString()!);
        return (answer.GetProperty("total").GetInt32(), found.ToHashSet());
    }

    /// <summary>The rows of a table, by the names of its columns.</summary>
    private static List<Dictionary<string, string>> Table(string name)
    {
        var lines = File.ReadAllLines(Path.Combine(Repository.Root, "tests/PapiSite.BrowserTests/Search/Questions", name + ".tsv"));
        var columns = lines[0].Split('\t');
        return [.. lines.Skip(1).Select(line => columns.Zip(line.Split('\t')).ToDictionary(cell => cell.First, cell => cell.Second))];
    }

    private async Task<Visit> OpenEngineAsync()
    {
        var visit = await LookAsync(SiteName.PastDeadlines, "/tro-nang/");
        await visit.Page.EvaluateAsync("async () => { globalThis.search = await (await import('/assets/search.js')).openSearch('/'); }");
        return visit;
    }
}
