using System.Text;
using AngleSharp.Dom;
using PapiSite.Site.Output;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Site;

/// <summary>The same content gives the same bytes, anywhere and at any time.</summary>
public sealed class DeterminismTests
{
    [Fact]
    public void Two_builds_give_the_same_bytes() =>
        Same(RenderedSite.OfRepository(), RenderedSite.Of(RenderedSite.RepositorySources(), "/", RenderedSite.AsOf));

    [Fact]
    public void The_order_of_the_sources_does_not_matter() =>
        Same(RenderedSite.OfRepository(), RenderedSite.Of(RenderedSite.RepositorySources().Reverse(), "/", RenderedSite.AsOf));

    [Fact]
    public void Line_breaks_of_another_system_do_not_matter() =>
        Same(
            RenderedSite.OfRepository(),
            RenderedSite.Of(
                RenderedSite.RepositorySources().Select(s => s with { Text = s.Text.ReplaceLineEndings("\r\n") }),
                "/",
                RenderedSite.AsOf
            )
        );

    [Fact]
    public void Files_may_be_written_again_and_at_the_same_time()
    {
        var bound = RenderedSite.Bind(RenderedSite.RepositorySources());
        var files = SiteFiles.Of(
            bound.Content,
            new("/", RenderedSite.AsOf),
            PapiSite.Themes.Default.DefaultTheme.Create(),
            new Dictionary<string, SiteFile>()
        );
        var wrong = new System.Collections.Concurrent.ConcurrentBag<string>();
        Parallel.ForEach(files.Concat(files), file =>
        {
            if (!file.ToBytes().AsSpan().SequenceEqual(RenderedSite.OfRepository().Files[file.Path])) wrong.Add(file.Path);
        });
        Assert.Empty(wrong);
    }

    [Fact]
    public void Files_come_in_the_order_of_their_paths_each_once()
    {
        var bound = RenderedSite.Bind(RenderedSite.RepositorySources());
        var paths = SiteFiles
            .Of(
                bound.Content,
                new("/", RenderedSite.AsOf),
                PapiSite.Themes.Default.DefaultTheme.Create(),
                new Dictionary<string, SiteFile>()
            )
            .Select(f => f.Path)
            .ToList();
        Assert.Equal(paths.Distinct().Order(StringComparer.Ordinal), paths);
        Assert.All(paths, path => Assert.True(path.Split('/').All(part => part.Length > 0 && part is not ("." or "..")), path));
    }

    [Fact]
    public void Another_date_changes_nothing_but_the_date_while_no_deadline_passes()
    {
        var (one, other) = (At(new(2025, 3, 1)), At(new(2025, 3, 2)));
        Assert.Equal(one.Files.Keys, other.Files.Keys);
        Assert.All(one.Files.Keys, path =>
            Assert.Equal(
                one.Text(path)
                    .Replace("1/3/2025", "2/3/2025", StringComparison.Ordinal)
                    .Replace("1 March 2025", "2 March 2025", StringComparison.Ordinal),
                other.Text(path)
            )
        );
        Assert.All(one.Files.Keys.Where(p => !p.EndsWith(".html", StringComparison.Ordinal)), path =>
            Assert.Equal(one.Files[path], other.Files[path])
        );
    }

    [Fact]
    public void A_deadline_is_past_on_the_day_after_its_last()
    {
        const string Page = "ke-hoach/vinh-phuc-papi-2024/i.1/index.html";
        Assert.Null(PastAt(new(2024, 12, 31)));
        Assert.NotNull(PastAt(new(2025, 1, 1)));

        static IElement? PastAt(DateOnly day) =>
            RenderedSite.PageOf(RenderedSite.RepositorySources(), "/", day, Page).Document.QuerySelector("[data-state=past]");
    }

    [Fact]
    public void Nothing_of_the_machine_is_in_the_output()
    {
        var traces = new[]
        {
            Repository.Root,
            AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar),
            Path.GetTempPath().TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar,
        }
            .Where(t => t.Length > 4)
            .ToList();
        Assert.All(RenderedSite.OfRepository().Files, file =>
            Assert.All(traces, trace =>
                Assert.False(Encoding.UTF8.GetString(file.Value).Contains(trace, StringComparison.Ordinal), $"{file.Key}: {trace}")
            )
        );
    }

    [Fact]
    public void No_time_of_day_is_in_the_output() =>
        Assert.All(
            RenderedSite
                .OfRepository()
                .Files.Where(f =>
                    !f.Key.Contains("huong-dan/", StringComparison.Ordinal) && f.Key.EndsWith(".html", StringComparison.Ordinal)
                ),
            file => Assert.DoesNotMatch(@"\b\d{1,2}:\d{2}:\d{2}\b|\d{4}-\d{2}-\d{2}T", Encoding.UTF8.GetString(file.Value))
        );

    [Fact]
    public void The_base_path_changes_only_addresses()
    {
        var (root, papi) = (RenderedSite.OfRepository("/"), RenderedSite.OfRepository("/papi/"));
        Assert.Equal(root.Files.Keys, papi.Files.Keys);
        Assert.All(root.Files.Keys, path => Assert.Equal(
            root.Text(path),
            papi.Text(path).Replace("\"/papi/", "\"/", StringComparison.Ordinal).Replace(",/papi/", ",/", StringComparison.Ordinal)));
    }

    private static RenderedSite At(DateOnly day) => RenderedSite.Of(RenderedSite.RepositorySources(), "/", day);

    private static void Same(RenderedSite expected, RenderedSite actual)
    {
        Assert.Equal(expected.Files.Keys, actual.Files.Keys);
        Assert.All(expected.Files.Keys, path => Assert.Equal(expected.Files[path], actual.Files[path]));
    }
}
