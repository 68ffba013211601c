using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using PapiSite.Tests.Site;

namespace PapiSite.Tests.Cli;

/// <summary>What the site and the terminal say of ten edits in a repository, and where old addresses lead.</summary>
public sealed class HistoryTests(HistoryTests.TenCommits commits) : IClassFixture<HistoryTests.TenCommits>
{
    private Workplace Work => commits.Repository.Work;

    [Fact]
    public async Task Each_edit_gives_its_sentence_in_both_languages()
    {
        var count = TenEdits.All.Count;
        for (var i = 0; i < count; i++)
        {
            var revisions = new[] { $"HEAD~{count - i}", $"HEAD~{count - i - 1}" };
            Assert.Equal(new Outcome(0, $"{TenEdits.All[i].Vietnamese}\n1 thay đổi.\n", ""), await Work.RunAsync(["diff", .. revisions]));
            Assert.Equal(
                new Outcome(0, $"{TenEdits.All[i].English}\n1 change.\n", ""),
                await Work.RunAsync(["diff", .. revisions, "--lang", "en"])
            );
        }
    }

    [Fact]
    public void The_page_of_changes_tells_the_ten_the_newest_first_and_the_plan_once() => Assert.Equal(
        [
            .. TenEdits.All.Select((e, i) => $"Ngày {TenEdits.DayOf(i).Day}/3/2026 · {Plain(e.Vietnamese)}").Reverse(),
            "Ngày 1/3/2026 · Kế hoạch 12/KH-UBND: thêm kế hoạch “Nâng cao Chỉ số PAPI huyện Thí Dụ năm 2026” (6 nhiệm vụ).",
            "Ngày 1/3/2026 · Danh bạ cơ quan: thêm địa bàn “huyện Thí Dụ” (3 cơ quan).",
        ],
        Lines(Page("thay-doi/")));

    [Fact]
    public void The_year_has_a_page_and_English_one_too()
    {
        Assert.Equal(Lines(Page("thay-doi/")), Lines(Page("thay-doi/2026/")));
        Assert.Equal(
            [
                .. TenEdits
                    .All.Select((e, i) => $"{TenEdits.DayOf(i).Day} March 2026 · {Plain(e.English, "deleted: ", "inserted: ")}")
                    .Reverse(),
                "1 March 2026 · Plan 12/KH-UBND: added plan “Nâng cao Chỉ số PAPI huyện Thí Dụ năm 2026” (6 tasks).",
                "1 March 2026 · Directory of agencies: added place “huyện Thí Dụ” (3 agencies).",
            ],
            Lines(Page("en/thay-doi/"))
        );
    }

    [Fact]
    public void Every_link_of_a_change_leads_to_the_task_where_it_is_now()
    {
        var links = Page("thay-doi/")
            .QuerySelectorAll("main li a[href*='/ke-hoach/']")
            .Select(a => $"{a.TextContent} → {a.GetAttribute("href")}")
            .ToList();
        Assert.Contains("Nhiệm vụ II.3 “Số hóa hồ sơ ngân sách” → /ke-hoach/thi-du-2026/i.4/", links);
        Assert.Contains("nhiệm vụ I.1 “Bầu trưởng thôn” → /ke-hoach/thi-du-2026/i.1/", links);
        Assert.DoesNotContain(links, l => l.Contains("Đối thoại", StringComparison.Ordinal));
    }

    [Fact]
    public void A_vacant_old_address_leads_on_in_each_language()
    {
        foreach (
            var (folder, title, words) in new[]
            {
                (
                    "",
                    "Địa chỉ đã đổi",
                    "Đến ngày 5/3/2026, địa chỉ này là của nhiệm vụ “Số hóa hồ sơ ngân sách”. Nay xem nhiệm vụ I.4 “Số hóa hồ sơ ngân "
                        + "sách”."
                ),
                (
                    "en/",
                    "Moved",
                    "Until 5 March 2026 this address was that of the task “Số hóa hồ sơ ngân sách”. Now see task I.4 “Số hóa hồ sơ ngân "
                        + "sách”."
                ),
            }
        )
        {
            var page = Page($"{folder}ke-hoach/thi-du-2026/ii.3/");
            Assert.Equal(title, page.QuerySelector("h1")!.TextContent);
            Assert.Equal(words, page.QuerySelector("main li")!.TextContent.Words());
            Assert.Equal(
                $"0; url=/{folder}ke-hoach/thi-du-2026/i.4/",
                page.QuerySelector("meta[http-equiv=refresh]")!.GetAttribute("content")
            );
            Assert.Equal($"/{folder}ke-hoach/thi-du-2026/i.4/", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
            Assert.Equal($"/{folder}ke-hoach/thi-du-2026/i.4/", page.QuerySelector("main li a")!.GetAttribute("href"));
        }
    }

    [Theory]
    [InlineData(
        "i.1",
        "Đến ngày 4/3/2026, địa chỉ này là của nhiệm vụ “Niêm yết quy chế dân chủ ở các thôn”, nay là nhiệm vụ I.2 “Niêm yết quy chế dân "
            + "chủ ở các thôn”.",
        "/ke-hoach/thi-du-2026/i.2/"
    )]
    [InlineData(
        "i.2",
        "Đến ngày 4/3/2026, địa chỉ này là của nhiệm vụ “Tập huấn cán bộ thôn”, nay là nhiệm vụ I.3 “Tập huấn cán bộ thôn”.",
        "/ke-hoach/thi-du-2026/i.3/"
    )]
    public void An_old_address_that_another_task_has_now_says_whose_it_was(string task, string words, string link)
    {
        var note = Assert.Single(Page($"ke-hoach/thi-du-2026/{task}/").QuerySelectorAll("main > .wrap > .note"));
        Assert.Equal((words, link), (note.TextContent.Words(), note.QuerySelector("a")!.GetAttribute("href")));
    }

    [Fact]
    public void A_moved_deadline_leaves_the_old_one_in_sight()
    {
        var page = Page("ke-hoach/thi-du-2026/i.3/");
        Assert.Contains(
            "Tháng 7/2026 (đến hết ngày 31/7/2026) Thời hạn trước đây: tháng 5/2026, đổi ngày 6/3/2026",
            page.QuerySelector(".facts")!.TextContent.Words(),
            StringComparison.Ordinal
        );
        Assert.Equal(
            [
                "10/3/2026: Chỉ tiêu sửa thành: ≥ bỏ: 90% thêm: 95% cán bộ thôn",
                "6/3/2026: Thời hạn đổi từ “tháng 5/2026” thành “tháng 7/2026”.",
                "4/3/2026: Thêm nhiệm vụ I.1 “Bầu trưởng thôn”; nhiệm vụ I.1–I.2 đổi số thành I.2–I.3.",
            ],
            page.QuerySelectorAll("section[aria-labelledby=thay-doi] li").Select(l => l.TextContent.Words())
        );
    }

    [Fact]
    public void The_page_of_the_plan_has_its_newest_changes_and_the_way_to_all()
    {
        var changes = Page("ke-hoach/thi-du-2026/").QuerySelector("section[aria-labelledby=thay-doi]")!;
        Assert.Equal(5, changes.QuerySelectorAll("li").Length);
        Assert.Equal(
            "11/3/2026: Nhóm II: tên sửa thành: Công khai, minh bạch thêm: trong hoạt động",
            changes.QuerySelector("li")!.TextContent.Words()
        );
        Assert.Equal("/thay-doi/", changes.QuerySelector("p a")!.GetAttribute("href"));
    }

    [Fact]
    public void The_news_tell_the_edits_of_each_day()
    {
        XNamespace atom = "http://www.w3.org/2005/Atom";
        var entries = XDocument
            .Parse(Work.Read("site/atom.xml"))
            .Root!.Elements(atom + "entry")
            .Where(e => e.Element(atom + "category")!.Attribute("term")!.Value == "change")
            .Select(e =>
                $"{e.Element(atom + "published")!.Value[..10]} {e.Element(atom + "title")!.Value} | {e.Element(atom + "summary")!.Value}"
            )
            .ToList();
        Assert.Equal(TenEdits.All.Count + 2, entries.Count);
        Assert.Equal($"2026-03-11 Thay đổi: Kế hoạch 12/KH-UBND | {TenEdits.All[9].Vietnamese}", entries[0]);
        Assert.Equal($"2026-03-08 Thay đổi: Danh bạ cơ quan, huyện Thí Dụ | {TenEdits.All[6].Vietnamese}", entries[3]);
    }

    [Fact]
    public async Task What_lies_after_the_day_is_left_out()
    {
        await Work.BuildAsync("--as-of", "2026-03-05", "--output", "som");
        var page = await new HtmlParser().ParseDocumentAsync(Work.Read("som/thay-doi/index.html"));
        Assert.Equal(
            ["Ngày 5/3/2026", "Ngày 4/3/2026", "Ngày 3/3/2026", "Ngày 2/3/2026", "Ngày 1/3/2026"],
            page.QuerySelectorAll("main section h2").Select(h => h.TextContent)
        );
        Assert.DoesNotContain("Thời hạn trước đây", Work.Read("som/ke-hoach/thi-du-2026/i.3/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_revision_is_built_as_it_was()
    {
        await Work.BuildAsync("--rev", "HEAD~8", "--as-of", "2026-03-03", "--output", "cu");
        Assert.Equal(
            "Tập huấn cán bộ thôn",
            (await new HtmlParser().ParseDocumentAsync(Work.Read("cu/ke-hoach/thi-du-2026/i.2/index.html")))
                .QuerySelector("h1")!
                .TextContent
        );
        Assert.StartsWith(
            "Nhiệm vụ I.3 từng ở địa chỉ này đã được bỏ khỏi trang ngày 3/3/2026 (bản lưu ",
            (await new HtmlParser().ParseDocumentAsync(Work.Read("cu/ke-hoach/thi-du-2026/i.3/index.html")))
                .QuerySelector(".lead")!
                .TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal(4, Lines(await new HtmlParser().ParseDocumentAsync(Work.Read("cu/thay-doi/index.html"))).Count);
    }

    [Fact]
    public async Task Attached_files_of_a_revision_come_with_it()
    {
        using var own = TenEdits.Made();
        own.Edit(TenEdits.PlanFile, "  thời kỳ: 2026\n", "  thời kỳ: 2026\n  tệp: tep/bản ký.pdf\n");
        own.Write("tep/bản ký.pdf", "%PDF-1.4 trước\n");
        own.Commit(new(2026, 4, 1));
        own.Write("tep/bản ký.pdf", "%PDF-1.4 sau\n");
        own.Edit(TenEdits.PlanFile, "hạn: tháng 7/2026", "hạn: tháng 0/2024");
        await own.Work.BuildAsync("--rev", "HEAD");
        Assert.Equal("%PDF-1.4 trước\n", own.Work.Read("site/tep/tep/bản ký.pdf"));
    }

    [Fact]
    public async Task A_revision_that_is_none_is_told()
    {
        var expected = new Outcome(2, "", "Không có bản nào tên “khong-co” trong kho git. Xem các bản bằng “git log”.\n");
        Assert.Equal(expected, await Work.RunAsync("build", "--rev", "khong-co"));
        Assert.Equal(expected, await Work.RunAsync("diff", "khong-co"));
        Assert.Equal(expected, await Work.RunAsync("diff", "HEAD", "khong-co"));
        Assert.Equal(2, (await Work.RunAsync("diff", "HEAD", "HEAD", "chua-co")).Code);
    }

    [Fact]
    public async Task A_shallow_copy_says_how_far_it_reaches()
    {
        commits.Repository.Run("clone", "--quiet", "--depth", "1", new Uri(Work.Root).AbsoluteUri, "ban-sao");
        var outcome = await Work.RunAsync("build", "ban-sao/content", "--output", "nong");
        Assert.Equal(
            (0, true),
            (
                outcome.Code,
                outcome.Error.EndsWith(
                    "Lưu ý: Bản sao của kho chỉ có lịch sử từ ngày 11/3/2026; những thay đổi trước đó không có ở đây.\n",
                    StringComparison.Ordinal
                )
            )
        );
        var page = await new HtmlParser().ParseDocumentAsync(Work.Read("nong/thay-doi/index.html"));
        Assert.Equal(
            "Bản sao của kho chỉ có lịch sử từ ngày 11/3/2026; những thay đổi trước đó không có ở đây.",
            page.QuerySelector("main .note")!.TextContent
        );
        Assert.Empty(Lines(page));
    }

    [Fact]
    public async Task The_difference_may_be_had_as_a_page_of_its_own()
    {
        var outcome = await Work.RunAsync("diff", "HEAD~3", "HEAD~2", "--html", "khac.html");
        Assert.Equal(0, outcome.Code);
        Assert.Equal(
            """
            <h1>Thay đổi của nội dung</h1>
            <p>Từ HEAD~3 đến HEAD~2: 1 thay đổi.</p>
            <h2>Kế hoạch 12/KH-UBND</h2>
            <ul>
            <li>Nhiệm vụ II.1: tiêu đề sửa thành: <span lang="vi">Công khai danh sách hộ</span> <del><span lang="vi">ngèo</span></del> <ins><span lang="vi">nghèo</span></ins></li>
            </ul>

            """,
            Work.Read("khac.html").Split("<main>\n")[1].Split("</main>")[0]);
    }

    [Fact]
    public async Task The_working_folder_is_compared_where_no_second_revision_is_named()
    {
        using var own = TenEdits.Made();
        Assert.Equal(
            new Outcome(0, "Không có thay đổi nào trong kế hoạch và danh bạ.\n", ""),
            await own.Work.RunAsync("diff", "HEAD", "content")
        );
        own.Edit(TenEdits.PlanFile, "tháng 7/2026", "tháng 8/2026");
        own.Write("ke-hoach/hong.papi", "không phải\n");
        Assert.Equal(
            new Outcome(
                0,
                "Kế hoạch 12/KH-UBND: nhiệm vụ I.3 “Tập huấn cán bộ thôn”: thời hạn đổi từ “tháng 7/2026” thành “tháng 8/2026”.\n1 thay "
                    + "đổi.\n",
                "Không so sánh được ke-hoach/hong.papi: tệp có lỗi ở một trong hai bản.\n"
            ),
            await own.Work.RunAsync("diff", "HEAD")
        );
    }

    [Fact]
    public async Task What_is_not_committed_is_no_history_but_addresses_are_those_of_the_folder()
    {
        using var own = TenEdits.Made();
        own.Edit(TenEdits.PlanFile, "nhiệm vụ 3: Tập", "nhiệm vụ 7: Tập");
        await own.Work.BuildAsync();
        Assert.DoesNotContain(
            "I.7",
            own.Work.Read("site/thay-doi/index.html").Replace("ke-hoach/thi-du-2026/i.7", "", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Thời hạn trước đây: tháng 5/2026, đổi ngày 6/3/2026",
            own.Work.Read("site/ke-hoach/thi-du-2026/i.7/index.html"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Two_builds_of_a_commit_give_the_same_bytes()
    {
        await Work.BuildAsync("--output", "hai");
        Assert.Equal(Work.Files("site").Select(f => (f.Key, f.Value.Sum)), Work.Files("hai").Select(f => (f.Key, f.Value.Sum)));
    }

    private static string Plain(string sentence, string deleted = "bỏ: ", string inserted = "thêm: ") =>
        sentence
            .Replace("[-", deleted, StringComparison.Ordinal)
            .Replace("-]", "", StringComparison.Ordinal)
            .Replace("{+", inserted, StringComparison.Ordinal)
            .Replace("+}", "", StringComparison.Ordinal);

    /// <summary>
    /// The lines of a page of changes with the day and the heading that they stand under, and small letters behind the heading as in a
    /// sentence.
    /// </summary>
    private static List<string> Lines(IDocument page) =>
        [
            .. page.QuerySelectorAll("main section[aria-labelledby^=ngay-] li")
                .Select(line =>
                {
                    var text = line.TextContent.Words();
                    var ends = text.EndsWith('.') ? "" : ".";
                    return $"{line.Closest("section")!.QuerySelector("h2")!.TextContent} · "
                        + $"{line.ParentElement!.PreviousElementSibling!.TextContent.Words()}: "
                        + $"{char.ToLowerInvariant(text[0])}{text[1..]}{ends}";
                }),
        ];

    private IDocument Page(string route) => new HtmlParser().ParseDocument(Work.Read($"site/{route}index.html"));

    /// <summary>The repository of the ten edits, and its site.</summary>
    public sealed class TenCommits : IAsyncLifetime
    {
        internal GitWorkplace Repository { get; } = TenEdits.Made();

        public Task InitializeAsync() => Repository.Work.BuildAsync();

        public Task DisposeAsync()
        {
            Repository.Dispose();
            return Task.CompletedTask;
        }
    }
}
