using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace PapiSite.Tests.Cli;

/// <summary>What was read in the preview is saved where it may be: nothing is overwritten, and no text is lost.</summary>
public sealed class PreviewImportSaveTests : ImportInPreview
{
    [Fact]
    public async Task A_page_of_an_earlier_run_loses_no_text()
    {
        var page = await ReadAsync(File("bang.txt", Table));
        var (plan, registry) = (TextOf(page, "ke-hoach") + "# đã sửa\n", TextOf(page, "co-quan"));
        var (path, earlier) = (new Uri(page.Url).AbsolutePath[1..], await TokenAsync());
        await Server.DisposeAsync();
        await ServeAsync();
        void FromOwnPage(HttpRequestMessage request) => request.Headers.Add("Sec-Fetch-Site", "same-origin");
        var answer = await PostAsync(AddressOf(path).AbsoluteUri, Act("luu", plan, registry, "bang"), FromOwnPage, earlier);
        page = await DocumentOfAsync(answer);
        Assert.Equal((HttpStatusCode.Conflict, plan), (answer.StatusCode, TextOf(page, "ke-hoach")));
        Assert.StartsWith(
            "Chương trình xem thử đã chạy lại từ khi mở trang này.",
            page.QuerySelector("[role=alert]")!.TextContent,
            StringComparison.Ordinal);
        Assert.Equal(Before, Work.Files("content"));
        answer = await PostAsync(AddressOf(path).AbsoluteUri, Act("luu", plan, registry, "bang"), FromOwnPage);
        Assert.Equal("/ke-hoach/bang/", answer.Headers.Location!.OriginalString);
    }

    [Theory]
    [InlineData("../../ngoai")]
    [InlineData("..")]
    [InlineData("")]
    [InlineData("a/b")]
    [InlineData("a\\b")]
    [InlineData("/etc/passwd")]
    [InlineData(".an")]
    [InlineData("Kế hoạch 151")]
    [InlineData("con")]
    [InlineData("lpt1")]
    [InlineData("a\nb")]
    [InlineData("a\0b")]
    [InlineData("a.papi")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    public async Task A_name_that_is_not_safe_saves_nothing_and_loses_nothing(string name)
    {
        var page = await ReadAsync(File("bang.txt", Table));
        var plan = TextOf(page, "ke-hoach");
        var answer = await PostAsync(page.Url, Act("luu", plan, "", name));
        page = await DocumentOfAsync(answer);
        Assert.Equal((HttpStatusCode.UnprocessableEntity, plan), (answer.StatusCode, TextOf(page, "ke-hoach")));
        Assert.Contains("không dùng làm tên tệp được", page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(Before, Work.Files("content"));
        Assert.Equal(["content"], Directory.EnumerateFileSystemEntries(Work.Root).Select(Path.GetFileName));
    }

    [Fact]
    public async Task Nothing_is_overwritten_and_a_free_name_is_proposed()
    {
        var page = await ReadAsync(File("a.txt", Table));
        Assert.Equal("a-2", page.QuerySelector<IHtmlInputElement>("#ten")!.Value);
        var answer = await PostAsync(page.Url, Act("luu", TextOf(page, "ke-hoach"), TextOf(page, "co-quan"), "a"));
        page = await DocumentOfAsync(answer);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal(
            "Chưa lưu: đã có tệp co-quan/a.papi, và không tệp nào bị ghi đè. Đổi ô “Tên tệp” rồi lưu lại.",
            page.QuerySelector("[role=alert]")!.TextContent);
        Assert.Equal(Before, Work.Files("content"));
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_is_told_and_the_preview_goes_on()
    {
        var page = await ReadAsync(File("bang.txt", Table));
        Directory.Move(Work.PathOf("content/co-quan"), Work.PathOf("content/co-quan-cu"));
        Work.Write("content/co-quan", "một tệp\n");
        var plan = TextOf(page, "ke-hoach");
        var answer = await PostAsync(page.Url, Act("luu", plan, TextOf(page, "co-quan"), "bang"));
        page = await DocumentOfAsync(answer);
        Assert.Equal((HttpStatusCode.InternalServerError, plan), (answer.StatusCode, TextOf(page, "ke-hoach")));
        Assert.StartsWith("Chưa ghi được ", page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.False(Path.Exists(Work.PathOf("content/ke-hoach/bang.papi")));
        Assert.Single(Failed);
        Assert.Equal(HttpStatusCode.OK, (await Client.GetAsync(AddressOf(Form))).StatusCode);
    }

    [UnixFact]
    public async Task Nothing_is_written_through_a_link()
    {
        var page = await ReadAsync(File("bang.txt", Table));
        Directory.Move(Work.PathOf("content/co-quan"), Work.PathOf("ngoai"));
        Directory.CreateSymbolicLink(Work.PathOf("content/co-quan"), Work.PathOf("ngoai"));
        var answer = await PostAsync(page.Url, Act("luu", TextOf(page, "ke-hoach"), TextOf(page, "co-quan"), "bang"));
        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Contains(
            "là liên kết dẫn đến", (await DocumentOfAsync(answer)).QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["a.papi"], Directory.EnumerateFiles(Work.PathOf("ngoai")).Select(Path.GetFileName));
    }
}
