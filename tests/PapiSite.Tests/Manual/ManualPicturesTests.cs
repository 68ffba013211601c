using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using PapiSite.Model;
using PapiSite.Tests.Cli;

namespace PapiSite.Tests.Manual;

/// <summary>The pictures of the manual come with it onto every site that has it.</summary>
public sealed class ManualPicturesTests : IDisposable
{
    /// <summary>What a page may weigh is little where the net is slow.</summary>
    private const int MostBytes = 40_000;

    private readonly Workplace _work = new();

    public void Dispose() => _work.Dispose();

    [Theory]
    [InlineData("", "site/huong-dan")]
    [InlineData("--base=/ke-hoach/", "site/huong-dan")]
    [InlineData("", "site/en/huong-dan")]
    public async Task A_site_with_the_manual_has_its_pictures_with_words_for_whoever_does_not_see_them(string option, string manual)
    {
        _work.Write("content/trang-web.papi", "trang web: Trang thử\n");
        await _work.BuildAsync([.. new[] { option }.Where(o => o.Length > 0)]);
        var page = await new HtmlParser().ParseDocumentAsync(_work.Read($"{manual}/nhap-van-ban/index.html"));
        var pictures = page.QuerySelectorAll("main img").Cast<IHtmlImageElement>().ToList();
        Assert.NotEmpty(pictures);
        var root = option.Length == 0 ? "/" : "/ke-hoach/";
        foreach (var picture in pictures)
        {
            var source = picture.GetAttribute("src")!;
            Assert.StartsWith(root + "tep/", source, StringComparison.Ordinal);
            var file = new FileInfo(_work.PathOf("site/" + source[root.Length..]));
            Assert.True(file is { Exists: true, Length: < MostBytes }, source);
            Assert.True(picture.AlternativeText is { Length: > 20 }, source);
        }

        Assert.Equal(EditorsManual.Pictures.Count, pictures.Select(p => p.GetAttribute("src")).Distinct().Count());
    }

    [Fact]
    public async Task A_site_without_the_manual_has_none_of_them()
    {
        _work.Write("content/trang-web.papi", "trang web: Trang thử\n  hướng dẫn biên tập: không\n");
        await _work.BuildAsync();
        Assert.True(File.Exists(_work.PathOf("site/index.html")));
        Assert.False(Directory.Exists(_work.PathOf("site/tep")));
    }
}
