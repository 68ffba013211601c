namespace PapiSite.Tests.Cli;

/// <summary>Where the site says that it lies, and where the command does.</summary>
public sealed class BaseAddressTests : IDisposable
{
    private readonly Workplace _work = new();

    public BaseAddressTests()
    {
        _work.WriteSmallContent();
        _work.Write(
            "content/trang-web.papi",
            "trang web: Trang thử\n  địa chỉ gốc: https://example.gov.vn/papi/\n  hướng dẫn biên tập: không\n"
        );
    }

    public void Dispose() => _work.Dispose();

    [Theory]
    [InlineData]
    [InlineData("--base", "papi")]
    public async Task Without_other_words_the_site_lies_where_its_address_says(params string[] arguments)
    {
        await _work.BuildAsync(arguments);
        Assert.Contains("href=\"/papi/ke-hoach/\"", _work.Read("site/index.html"), StringComparison.Ordinal);
        Assert.Contains(
            "\"url\":\"https://example.gov.vn/papi/ke-hoach/a/1/\"",
            _work.Read("site/data/tasks.json"),
            StringComparison.Ordinal
        );
        Assert.Contains(",https://example.gov.vn/papi/ke-hoach/a/1/,", _work.Read("site/data/tasks.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_contradiction_is_told_and_nothing_written() =>
        Assert.Equal(
            new Outcome(
                2,
                "",
                "“--base /” không khớp với địa chỉ gốc https://example.gov.vn/papi/ (trang-web.papi:1), theo đó trang web nằm ở /papi/. "
                    + "Bỏ “--base” để dùng địa chỉ gốc, hoặc sửa một trong hai cho khớp.\n"
            ),
            await _work.RunAsync("build", "--base", "/")
        );

    [Theory]
    [InlineData("/papi/", "/papi/ke-hoach/a/1/")]
    [InlineData("/", "/ke-hoach/a/1/")]
    public async Task Where_the_site_does_not_say_where_it_lies_data_lead_from_the_root_of_its_server(string basePath, string url)
    {
        _work.Write("content/trang-web.papi", Workplace.SmallContent["trang-web.papi"]);
        await _work.BuildAsync("--base", basePath);
        Assert.Contains($"\"url\":\"{url}\"", _work.Read("site/data/tasks.json"), StringComparison.Ordinal);
    }
}
