using System.Text.Json;
using PapiSite.BrowserTests.Browser;
using PapiSite.BrowserTests.Sites;

namespace PapiSite.BrowserTests.Search;

/// <summary>
/// What the search script answers to programs that import it, on the five plans, whose index is short, and on a longer one.
/// </summary>
public sealed class EngineTests(BrowserFixture browser) : SearchTest(browser)
{
    [Theory]
    [InlineData(SiteName.PastDeadlines)]
    [InlineData(SiteName.Many)]
    public async Task Counts_equal_a_plain_count_over_the_open_data_for_a_thousand_combinations_of_filters(SiteName site)
    {
        var visit = await OpenEngineAsync(site);
        var plain = new PlainCount(await DataAsync(visit, "tasks"), await DataAsync(visit, "plans"), await DataAsync(visit, "agencies"));
        var values = plain.Values();
        var random = new Random(20241121);
        var combinations = Enumerable.Range(0, 1000).Select(_ => Draw(random, values)).Prepend([]).ToList();
        var answers = await JsonOfAsync(
            visit,
            """
            async combinations => {
              const answers = [];
              for (const filters of combinations) {
                const { total, facets, damaged } = await search({ filters, limit: 0 });
                answers.push([total, damaged, Object.fromEntries(Object.entries(facets).map(([name, list]) =>
                  [name, Object.fromEntries(list.filter(({ count }) => count).map(({ value, count }) => [value, count]))]))]);
              }
              return answers;
            }
            """,
            combinations);

        var answer = answers.EnumerateArray().ToList();
        for (var i = 0; i < combinations.Count; i++)
        {
            var (total, counts) = plain.Of(combinations[i]);
            var question = JsonSerializer.Serialize(combinations[i]);
            Assert.True(total == answer[i][0].GetInt32(), $"{question}: {total} tasks, found {answer[i][0]}");
            Assert.Equal(0, answer[i][1].GetInt32());
            foreach (var facet in PlainCount.Facets)
            {
                var found = answer[i][2].GetProperty(facet).EnumerateObject().ToDictionary(p => p.Name, p => p.Value.GetInt32());
                Assert.True(
                    Same(counts[facet], found),
                    $"{question}, {facet}: {JsonSerializer.Serialize(counts[facet])}, found {JsonSerializer.Serialize(found)}"
                );
            }
        }
    }

    [Theory]
    [InlineData(SiteName.PastDeadlines)]
    [InlineData(SiteName.Many)]
    public async Task Every_title_is_found_by_four_of_its_words_with_and_without_tone_marks(SiteName site)
    {
        var visit = await OpenEngineAsync(site);
        var missed = await visit.Page.EvaluateAsync<string[]>(
            """
            async () => {
              const { fold } = await import('/assets/search.js');
              const tasks = await (await fetch('/data/tasks.json')).json(), missed = [];
              const words = title => title.match(/[\p{L}\p{Nd}]+/gu);
              for (const [i, { id, title }] of tasks.entries()) {
                const all = words(title), start = i % Math.max(1, all.length - 3), asked = all.slice(start, start + 4).join(' ');
                for (const text of [asked, fold(asked), asked.toUpperCase()]) {
                  // What is called as an agency stands behind what the agency does.
                  const { hits, near } = await search({ text: text + ' ', facets: false, limit: 400 });
                  if (![...hits, ...near].some(hit => hit.id === id)) missed.push(`${text}: ${id}`);
                }
              }
              return missed;
            }
            """);
        Assert.Empty(missed);
    }

    [Theory]
    [InlineData("so tttt", "Sở Thông tin và Truyền thông")]
    [InlineData("STTTT", "Sở Thông tin và Truyền thông")]
    [InlineData("Sở TT&TT", "Sở Thông tin và Truyền thông")]
    [InlineData("sở thông tin", "Sở Thông tin và Truyền thông")]
    [InlineData("so gd dt", "Sở Giáo dục và Đào tạo")]
    [InlineData("Sở LĐTBXH", "Sở Lao động - Thương binh và Xã hội")]
    [InlineData("vpubnd tinh", "Văn phòng UBND tỉnh")]
    [InlineData("văn phòng ủy ban nhân dân tỉnh", "Văn phòng UBND tỉnh")]
    [InlineData("BHXH tỉnh", "Bảo hiểm xã hội tỉnh")]
    public async Task An_agency_is_known_by_its_name_and_by_what_people_make_of_it(string typed, string name)
    {
        var visit = await OpenEngineAsync();
        var answer = await AskAsync(visit, new { text = typed, facets = false, limit = 5 });
        Assert.Contains(name, answer.GetProperty("agencies").EnumerateArray().Select(a => a.GetProperty("name").GetString()));

        // In other places the same kind of agency has another name, and some have only a part of a task.
        var kinds = answer.GetProperty("agencies").EnumerateArray().Select(a => a.GetProperty("id").GetString()!.Split('/')[^1]).ToArray();
        var acting = Ids(await AskAsync(visit, new { filters = new { agency = kinds }, facets = false, limit = 500 }));
        Assert.NotEmpty(Ids(answer));
        Assert.Subset(acting.ToHashSet(), Ids(answer).Take(Math.Min(5, acting.Count)).ToHashSet());
    }

    [Theory]
    [InlineData("ngaan sachs", "ngân sách")]
    [InlineData("ho65 ngheo2", "hộ nghèo")]
    [InlineData("thur tujc hanhf chinhs", "thủ tục hành chính")]
    [InlineData("thủ tục hành chín công", "thủ tục hành chính công")]
    [InlineData("cong khia ngan sach", "cong khai ngan sach")]
    [InlineData("minh bajch", "minh bạch")]
    public async Task Slips_and_a_keyboard_left_in_Latin_letters_are_read_as_they_were_meant(string typed, string meant)
    {
        var visit = await OpenEngineAsync();
        var (found, wanted) = (
            await AskAsync(visit, new { text = typed, facets = false }),
            await AskAsync(visit, new { text = meant, facets = false })
        );
        Assert.Equal(meant, found.GetProperty("corrected").GetString(), ignoreCase: true);
        Assert.Equal(Ids(wanted), Ids(found));
        Assert.NotEmpty(Ids(found));
    }

    [Fact]
    public async Task Abbreviations_and_what_they_stand_for_find_the_same_tasks()
    {
        var visit = await OpenEngineAsync();
        var (shortly, fully) = (
            await AskAsync(
                visit,
                new
                {
                    text = "công khai TTHC",
                    facets = false,
                    limit = 100,
                }
            ),
            await AskAsync(
                visit,
                new
                {
                    text = "công khai thủ tục hành chính",
                    facets = false,
                    limit = 100,
                }
            )
        );
        Assert.Equal(Ids(fully).Order(StringComparer.Ordinal), Ids(shortly).Order(StringComparer.Ordinal));
        Assert.NotEmpty(Ids(fully));
    }

    [Fact]
    public async Task Words_in_a_row_come_before_words_apart_and_tone_marks_decide_between_equals()
    {
        var visit = await OpenEngineAsync();
        var wrong = await visit.Page.EvaluateAsync<string[]>(
            """
            async () => {
              const { fold } = await import('/assets/search.js'), wrong = [];
              const plain = text => ' ' + fold(text).match(/[\p{L}\p{Nd}]+/gu).join(' ') + ' ';
              for (const text of ['công khai thủ tục', 'cải cách hành chính', 'tiếp công dân', 'kiểm soát tham nhũng', 'chuyển đổi số', 'thu hút đầu tư']) {
                const { hits } = await search({ text: text + ' ', facets: false, limit: 500 });
                const rows = hits.map(({ title }) => plain(title).includes(plain(text)));
                if (!hits.length || rows.lastIndexOf(true) > rows.indexOf(false) && rows.includes(false)) wrong.push(text);
              }
              return wrong;
            }
            """);
        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData(SiteName.PastDeadlines)]
    [InlineData(SiteName.Many)]
    public async Task What_is_not_asked_for_is_not_fetched_and_what_was_fetched_is_kept(SiteName site)
    {
        var visit = await OpenEngineAsync(site, isFresh: true);
        var fetched = new List<string>();
        visit.Page.Request += (_, request) => fetched.Add(new Uri(request.Url).AbsolutePath);
        await AskAsync(visit, new { text = "giải quyết thủ tục", facets = false, limit = 3 });
        // Of few tasks no file of the index, but scripts that read the question and know the pages.
        Assert.InRange(fetched.Count, 1, site == SiteName.Many ? 7 : 2);
        var first = fetched.Count;
        await AskAsync(visit, new { text = "giải quyết thủ tục", facets = false, limit = 3 });
        Assert.Equal(first, fetched.Count);
    }

    /// <summary>On a slow line each wait for another step is seconds: of few tasks one file answers all.</summary>
    [Fact]
    public async Task Few_tasks_take_one_file_of_the_index()
    {
        var visit = await BeginAsync(await SiteServers.AddressOfAsync(SiteName.PastDeadlines));
        var asked = new List<string>();
        visit.Page.Request += (_, request) => { lock (asked) asked.Add(new Uri(request.Url).AbsolutePath); };
        await visit.GoAsync("/tro-nang/");
        await visit.Page.EvaluateAsync("async () => { globalThis.search = await (await import('/assets/search.js')).openSearch('/'); }");
        string[] texts = ["hộ nghèo", "chay no tai nan giao thong", "so noi vu", "thong tnn", "ai chủ trì dịch vụ công năm 2024"];
        foreach (var text in texts) Assert.True(Ids(await AskAsync(visit, new { text, facets = true })).Count > 0, text);
        Assert.Equal(["/search/index.bin"], asked.Where(path => path.StartsWith("/search/", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("garbage")]
    [InlineData("half")]
    [InlineData("page")]
    [InlineData("none")]
    public async Task A_damaged_file_of_the_index_is_told_and_the_rest_is_found(string damage)
    {
        var visit = await BeginAsync(await SiteServers.AddressOfAsync(SiteName.Many));
        // The first file of pairs that is asked for stays broken.
        var (broken, file) = (true, "");
        await visit.Page.RouteAsync("**/search/p-*.bin*", async route =>
        {
            file = file.Length > 0 ? file : route.Request.Url;
            if (!broken || route.Request.Url != file)
            {
                await route.ContinueAsync();
                return;
            }

            var bytes = await (await route.FetchAsync()).BodyAsync();
            await route.FulfillAsync(damage switch
            {
                "garbage" => new() { BodyBytes = [.. bytes.Take(10), .. Enumerable.Repeat((byte)0xa5, 500)] },
                "half" => new() { BodyBytes = bytes[..(bytes.Length / 2)] },
                "page" => new() { Body = "<!doctype html><title>Not here</title>", ContentType = "text/html" },
                _ => new() { Status = 404, Body = "" },
            });
        });
        await visit.GoAsync("/tro-nang/");
        await visit.Page.EvaluateAsync("async () => { globalThis.search = await (await import('/assets/search.js')).openSearch('/'); }");
        var answer = await AskAsync(visit, new { text = "an toàn thông tin mạng", facets = false, loose = true });
        var whole = await AskAsync(visit, new { text = "thông tin", facets = false });
        Assert.Equal(1, answer.GetProperty("damaged").GetInt32());
        Assert.NotEmpty(Ids(answer));
        Assert.NotEmpty(Ids(whole));

        broken = false;
        Assert.Equal(0, (
                await AskAsync(
                    visit,
                    new
                    {
                        text = "an toàn thông tin mạng",
                        facets = false,
                        loose = true,
                    }
                )
            ).GetProperty("damaged").GetInt32());
    }

    private static Dictionary<string, string[]> Draw(Random random, IReadOnlyDictionary<string, List<string>> values)
    {
        var facets = PlainCount.Facets.OrderBy(_ => random.Next()).Take(random.Next(1, 5)).ToList();
        var filters = facets.ToDictionary(
            f => f,
            f => Enumerable.Range(0, random.Next(1, 4)).Select(_ => values[f][random.Next(values[f].Count)]).Distinct().ToArray()
        );
        if (filters.TryGetValue("agency", out var agencies) && random.Next(3) == 0)
            filters["agency"] = [.. agencies.Select(a => a[(a.IndexOf('/', StringComparison.Ordinal) + 1)..])];
        if (random.Next(5) == 0)
            filters["groups"] = ["yes"];
        return filters;
    }

    private static bool Same(Dictionary<string, int> one, Dictionary<string, int> other) =>
        one.Count == other.Count && one.All(p => other.TryGetValue(p.Key, out var count) && count == p.Value);

    private static List<string> Ids(JsonElement answer) =>
        [.. answer.GetProperty("hits").EnumerateArray().Select(h => h.GetProperty("id").GetString()!)];

    private static async Task<JsonElement> AskAsync(Visit visit, object question) =>
        await JsonOfAsync(visit, "question => search(question)", question);

    private static async Task<JsonElement> DataAsync(Visit visit, string name) =>
        await JsonOfAsync(visit, "async name => (await fetch(`/data/${name}.json`)).json()", name);

    /// <summary>A page that has no search of its own, with the script imported as another program would.</summary>
    private async Task<Visit> OpenEngineAsync(SiteName site = SiteName.PastDeadlines, bool isFresh = false)
    {
        var visit = await (isFresh ? OpenAsync(site, "/tro-nang/") : LookAsync(site, "/tro-nang/"));
        await visit.Page.EvaluateAsync("async () => { globalThis.search = await (await import('/assets/search.js')).openSearch('/'); }");
        return visit;
    }
}
