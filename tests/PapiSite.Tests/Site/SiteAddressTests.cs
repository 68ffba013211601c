using System.Text;
using PapiSite.Language.Diagnostics;
using PapiSite.Model.Binding;
using PapiSite.Site.Output;
using PapiSite.Tests.Support;
using PapiSite.Themes.Default;

namespace PapiSite.Tests.Site;

/// <summary>Every address has one source, or the editor is told; and every file system takes it.</summary>
public sealed class SiteAddressTests
{
    private static readonly PapiSite.Site.Output.Theme Theme = DefaultTheme.Create();

    private static readonly string[] Names =
    [
        "1",
        "1.1",
        "1.2",
        "I",
        "i",
        "Đ",
        "D",
        "đ",
        "con",
        "aux.1",
        "Nul",
        "com1",
        "atom",
        "xml",
        "lich",
        "ics",
        "index",
        "html",
        "search",
        "trang",
        "loai",
        "en",
        "data",
        "404",
        "SHA256SUMS",
        "viec",
        "nhom",
        new('a', 230),
        new('ễ', 130),
        new('b', 300),
        "***",
        "so-noi-vu",
        "tinh-a",
        "SO NOI VU",
        "2024",
        "trang-2",
        "quy-1",
        "goc",
    ];

    private static readonly string[] Paths =
    [
        "tep/a.pdf",
        "tep/A.pdf",
        "tep/a.PDF",
        "TEP/a.pdf",
        "tep/con.pdf",
        "tep/aux/a.pdf",
        "goc/index.html",
        "goc/a",
        "goc/B",
        "goc/b",
        "goc/.well-known/x",
        "goc/gioi-thieu/x.txt",
        "goc/nul.txt",
        "goc/tep/a.pdf",
        "goc/robots.txt",
        "goc/Robots.txt",
        "goc/" + new string('x', 260),
        "goc/SHA256SUMS/x",
        "goc/.papisite.khoa",
    ];

    [Fact]
    public void Whatever_the_content_is_paths_are_one_each_and_fit_for_every_file_system()
    {
        var published = 0;
        for (var seed = 0; seed < 300; seed++)
        {
            var (sources, attachments) = Content(new(seed));
            var bound = RenderedSite.Bind(sources, attachments);
            var site = SiteFiles.PartsOf(
                bound.Content,
                new("/", RenderedSite.AsOf),
                Theme,
                attachments.ToDictionary(a => a, a => SiteFile.OfBytes(a, default))
            );
            var paths = site.Files.Select(f => f.Path).Concat(site.Search().Select(f => f.Path)).Append(SiteFiles.ManifestName).ToList();
            Assert.Distinct(paths);
            // Two files that differ in capitals are told where they lie; nothing else is told apart by capitals.
            var others = paths.Where(p => !attachments.Contains(p[Math.Min(4, p.Length)..]) && !attachments.Contains("goc/" + p)).ToList();
            var keys = paths.Select(p => p.Normalize(NormalizationForm.FormC).ToLowerInvariant()).ToHashSet(StringComparer.Ordinal);
            Assert.True(others.Select(p => p.ToLowerInvariant()).Distinct().Count() == others.Count, $"seed {seed}");
            Assert.DoesNotContain(keys, key => Folders(key).Any(keys.Contains));
            if (bound.HasErrors || !site.Diagnostics.IsEmpty) continue;
            published++;
            Assert.All(paths, path =>
            {
                Assert.True(Encoding.UTF8.GetByteCount(path) <= 1000, path);
                Assert.All(path.Split('/'), part => Assert.True(Encoding.UTF8.GetByteCount(part) <= 255, path));
            });
        }

        Assert.True(published > 20, $"{published}");
    }

    [Fact]
    public void The_checks_know_all_that_the_site_makes_at_its_root()
    {
        var made = RenderedSite.OfRepository().Files.Keys.Select(p => p.Split('/')).ToList();
        var pages = RenderedSite
            .Bind(RenderedSite.RepositorySources())
            .Content.Pages.Select(p => p.Path.Split('/')[0])
            .ToHashSet(StringComparer.Ordinal);
        Assert.All(made.Where(p => p.Length > 1 && !pages.Contains(p[0])), p =>
            Assert.True(ReservedAddresses.Folders.Contains(p[0]), p[0])
        );
        Assert.All(made.Where(p => p.Length == 1 && p[0] != "robots.txt"), p => Assert.True(ReservedAddresses.Files.Contains(p[0]), p[0]));
    }

    [Fact]
    public void Dimensions_numbered_1_and_1_1_side_by_side_have_a_page_each()
    {
        var site = RenderedSite.Of(
            [
                new("trang-web.papi", "trang web: Trang thử\n"),
                new(
                    "chi-so/a.papi",
                    "bộ chỉ số PAPI: Chỉ số\n  chỉ số 1: Tham gia\n    thành phần 2: Bầu cử\n  chỉ số 1.1: Tri thức\n    thành phần 1: "
                        + "Hiểu biết\n  chỉ số 2: Công khai\n"
                ),
                new(
                    "ke-hoach/a.papi",
                    "kế hoạch: A\n  thời kỳ: 2024\n  nhiệm vụ 1: t\n    chỉ số: PAPI.1.1\n  nhiệm vụ 2: t\n    chỉ số: PAPI.1.2\n  nhiệm "
                        + "vụ 3: t\n    chỉ số: PAPI.1.1.1\n"
                ),
            ],
            "/",
            RenderedSite.AsOf
        );
        Assert.DoesNotContain(site.Diagnostics, d => d.Severity == Severity.Error);
        Assert.Contains("Tham gia", site.Text("chi-so/papi/1/index.html"), StringComparison.Ordinal);
        Assert.Contains("Tri thức", site.Text("chi-so/papi/1-1/index.html"), StringComparison.Ordinal);
        Assert.Equal(
            ["/chi-so/papi/1-1/", "/chi-so/papi/1/#thanh-phan-2", "/chi-so/papi/1-1/#thanh-phan-1"],
            new[] { "1", "2", "3" }.Select(task =>
                site.Page($"ke-hoach/a/{task}/index.html").Document.QuerySelector("main a[href^='/chi-so/papi/']")!.GetAttribute("href")
            )
        );
    }

    [Fact]
    public void One_dimension_at_two_depths_is_told()
    {
        var bound = RenderedSite.Bind([
            new("trang-web.papi", "trang web: T\n"),
            new("a.papi", "bộ chỉ số PAPI: Chỉ số\n  chỉ số 1: Tham gia\n    thành phần 1: Tri thức\n  chỉ số 1.1: Tri thức\n"),
        ]);
        Assert.Equal(["4:3 PAPI3009"], Sources.Codes(bound.Diagnostics));
    }

    [Fact]
    public void A_task_whose_address_is_that_of_the_plan_s_news_is_told()
    {
        Source[] sources =
        [
            new("trang-web.papi", "trang web: T\n"),
            new("a.papi", "kế hoạch: A\n  thời kỳ: 2024\n  nhiệm vụ 1: t\n    mã: lich.ics\n"),
        ];
        var bound = RenderedSite.Bind(sources);
        var site = SiteFiles.PartsOf(bound.Content, new("/", RenderedSite.AsOf), Theme, new Dictionary<string, SiteFile>());
        Assert.True(
            bound.HasErrors
                || Sources
                    .Printed(site.Diagnostics)
                    .StartsWith(
                        "a.papi:3:3: lỗi PAPI3050: Địa chỉ “ke-hoach/a/lich.ics” đã dành cho phần trang web tự tạo.\n",
                        StringComparison.Ordinal
                    ),
            Sources.Printed(bound.Diagnostics) + Sources.Printed(site.Diagnostics)
        );
    }

    private static IEnumerable<string> Folders(string path)
    {
        for (var end = path.LastIndexOf('/'); end > 0; end = path.LastIndexOf('/', end - 1)) yield return path[..end];
    }

    private static (Source[] Sources, string[] Attachments) Content(Random random)
    {
        // Many contents are sound but for their labels: only those are published.
        var (oddNames, oddPaths) = (random.Next(2) * 5, random.Next(2) * 10);
        string Name() => Names[random.Next(random.Next(100) < oddNames ? Names.Length : 8)];
        string Address() =>
            random.Next(100) < oddNames
                ? Names[random.Next(Names.Length)].ToLowerInvariant()
                : $"{(char)('a' + random.Next(26))}{random.Next(100)}";
        string Lines(int most, Func<int, string> line) => string.Concat(Enumerable.Range(0, random.Next(most + 1)).Select(line));
        var attachments = Paths.Where(_ => random.Next(100) < oddPaths).ToArray();
        var attached = string.Concat(attachments.Where(a => !a.StartsWith("goc/", StringComparison.Ordinal)).Select(a => $"  tệp: {a}\n"));
        var plan =
            $"kế hoạch: A\n  thời kỳ: 2024\n{attached}"
            + Lines(2, _ => $"  nhóm {Name()}: g\n" + Lines(2, _ => $"    nhiệm vụ {Name()}: t\n"))
            + Lines(3, _ => $"  nhiệm vụ {Name()}: t\n" + (random.Next(3) == 0 ? $"    mã: {Address()}\n" : ""));
        var sets = Lines(2, _ =>
            $"bộ chỉ số {Address()}: Chỉ số\n" + Lines(3, _ => $"  chỉ số {Name()}: c\n" + Lines(2, _ => $"    thành phần {Name()}: t\n"))
        );
        var agencies =
            Lines(2, _ => $"địa bàn {Address()}: tỉnh {Address()}\n" + Lines(2, _ => $"  cơ quan: Sở {Address()}\n"))
            + Lines(2, _ => $"cơ quan {Address()}: Bộ\n");
        var pages = Lines(3, _ => $"trang: T\n  đường dẫn: {(random.Next(2) == 0 ? "gioi-thieu/" : "")}{Address()}\n  nội dung: n\n");
        return (
            [
                new("trang-web.papi", "trang web: T\n"),
                new($"ke-hoach/{(random.Next(100) < oddNames ? "con" : "a")}.papi", plan),
                new("ke-hoach/A b.papi", plan.Replace("2024", "2025", StringComparison.Ordinal)),
                new("chi-so.papi", sets),
                new("co-quan.papi", agencies),
                new("trang.papi", pages),
            ],
            attachments
        );
    }
}
