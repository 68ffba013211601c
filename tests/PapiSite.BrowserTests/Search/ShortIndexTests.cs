using System.Text.Json;
using PapiSite.BrowserTests.Browser;
using PapiSite.BrowserTests.Sites;

namespace PapiSite.BrowserTests.Search;

/// <summary>
/// The index of few tasks has its words once, and letters that stand for them: whatever an editor typed is shown as typed, and found.
/// </summary>
public sealed class ShortIndexTests(BrowserFixture browser) : SearchTest(browser)
{
    /// <summary>Headlines, and what finds each.</summary>
    private static readonly (string Headline, string Text)[] Headlines =
    [
        ("bắt đầu bằng chữ thường", "bat dau bang chu thuong"),
        ("Đặt chữ đầu hoa có dấu", "dat chu dau hoa co dau"),
        ("90% hồ sơ trực tuyến", "90% hồ sơ trực tuyến"),
        ("“Ngoặc kép” mở đầu", "ngoac kep mo dau"),
        ("Dấu – gạch/chéo; và… chấm (lửng)", "gach cheo va cham lung"),
        ("UBND, HĐND: chữ HOA trong câu", "hdnd chu hoa trong cau"),
        // Letters of other keyboards that look like ours, a blank and a hyphen that do not break, letters apart from their marks.
        ("Ｃông ｋhai mức đóng góp", "cong khai muc dong gop"),
        ("Ðo đạc Ɖất đai", "do dac dat dai"),
        ("Nước\u00a0sạch, điện\u2011nước", "nuoc sach dien nuoc"),
        ("Tie\u0302\u0301p da\u0302n định kỳ", "tiếp dân định kỳ"),
        ("ßtrasse 🙂 chữ lạ", "chu la"),
        ("\\u0041 \"nháy\" <b>thẻ</b> & dấu #và", "nhay b the"),
        ("Tên dài " + string.Join(' ', Enumerable.Range(1, 60).Select(i => $"tiếng{i}")), "tieng59 tieng60"),
    ];

    private static readonly string Plan =
        """
        kế hoạch: Chữ lạ
          mã: chu-la
          số hiệu: 99/KH-UBND
          ngày ban hành: 2/3/2026
          cơ quan ban hành: UBND huyện
          địa bàn: huyện Thí Dụ
          thời kỳ: 2026

        """ + string.Concat(Headlines.Select((h, i) =>
            $"  nhiệm vụ {i + 1}: {h.Headline}\n    chủ trì: Ｔrạm Thí nghiệm\n    hạn: quý IV\n    sản phẩm: bảng {h.Headline}\n"));

    /// <summary>The first letter of the name is one of full width, which its id must not have.</summary>
    private const string Registry = "cơ quan: Ｔrạm Thí nghiệm\n";

    [Fact]
    public async Task What_an_editor_typed_is_shown_as_typed_and_found()
    {
        using var content = TemporaryContent.CopyOf(SiteName.Fictitious);
        content.Write("ke-hoach/chu-la.papi", Plan);
        content.Write("co-quan/tram.papi", Registry);
        await using var server = await content.ServeAsync();
        var visit = await BeginAsync(new(server.Address));
        await visit.GoAsync("/ke-hoach/chu-la/");
        await visit.Page.EvaluateAsync("async () => { globalThis.search = await (await import('/assets/search.js')).openSearch('/'); }");
        var told = await JsonOfAsync(
            visit,
            """
            async texts => {
              const tasks = (await (await fetch('/data/tasks.json')).json()).filter(({ plan }) => plan === 'chu-la');
              const { hits } = await search({ filters: { plan: ['chu-la'] }, limit: 400 });
              const { facets } = await search({ filters: { plan: ['chu-la'] }, limit: 0 });
              const by = Object.fromEntries(hits.map(hit => [hit.id, hit]));
              const found = [];
              for (const text of texts) {
                const { hits, near } = await search({ text, facets: false, limit: 400 });
                found.push([...hits, ...near].map(({ title }) => title));
              }
              const { agencies } = await search({ text: 'tram thi nghiem' });
              return { tasks: tasks.map(({ title }) => title), made: tasks.flatMap(({ deliverables }) => deliverables), hits: tasks.map(({ id }) => by[id]?.title), found,
                deadlines: [...new Set(hits.map(({ deadline }) => deadline))], products: facets.product.map(({ label }) => label),
                agency: await Promise.all(agencies.map(async ({ url }) => (await fetch(url)).status)) };
            }
            """,
            Headlines.Select(h => h.Text));

        Assert.Equal(Headlines.Length, told.GetProperty("tasks").GetArrayLength());
        Assert.Equal(Texts(told, "tasks"), Texts(told, "hits"));
        Assert.Equal(["quý IV"], Texts(told, "deadlines"));
        Assert.Equal(Texts(told, "made").Order(StringComparer.Ordinal), Texts(told, "products").Order(StringComparer.Ordinal));
        var missed = Headlines.Zip(Texts(told, "tasks"), told.GetProperty("found").EnumerateArray())
            .Where(f => f.Third.EnumerateArray().All(title => title.GetString() != f.Second)).Select(f => f.First.Text);
        Assert.Empty(missed);
        Assert.Equal([200], told.GetProperty("agency").EnumerateArray().Select(s => s.GetInt32()));
    }

    private static List<string?> Texts(JsonElement told, string name) =>
        [.. told.GetProperty(name).EnumerateArray().Select(t => t.GetString())];
}
