using System.Net;
using System.Net.Sockets;
using System.Text;

namespace PapiSite.Tests.Cli;

/// <summary>What does not come from the form of this run of the preview is not taken, and nothing is written.</summary>
public sealed class PreviewImportGuardTests : ImportInPreview
{
    public static TheoryData<string, string> Senders => new()
    {
        { "Sec-Fetch-Site", "cross-site" },
        { "Sec-Fetch-Site", "same-site" },
        { "Sec-Fetch-Site", "none" },
        { "Origin", "https://noi-khac.example" },
        { "Origin", "http://127.0.0.1:1" },
        { "Origin", "null" },
    };

    [Theory]
    [MemberData(nameof(Senders))]
    public async Task What_another_site_sends_is_refused_even_with_the_token(string header, string value)
    {
        foreach (var (address, parts) in new[]
        {
            (Form, new[] { File("a.txt", Table) }), (Form + "abc/", Act("luu", "kế hoạch: Của kẻ khác\n", "", "ke-khac")),
        })
        {
            var answer = await PostAsync(AddressOf(address).AbsoluteUri, parts, r => r.Headers.Add(header, value));
            Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
            Assert.Contains(
                "Yêu cầu này đến từ một trang web khác", (await DocumentOfAsync(answer)).Body!.TextContent, StringComparison.Ordinal);
        }

        Assert.Equal(Before, Work.Files("content"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("0000000000000000000000000000000000000000000000000000000000000000")]
    public async Task Without_the_token_of_this_run_nothing_is_taken(string? token)
    {
        var answer = await PostAsync(AddressOf(Form + "abc/").AbsoluteUri, Act("luu", "kế hoạch: X\n", "", "x"), token: token);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        answer = await PostAsync(AddressOf(Form).AbsoluteUri, [File("a.txt", Table)], token: token);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Equal(Before, Work.Files("content"));
    }

    [Fact]
    public async Task A_token_behind_other_fields_does_not_count()
    {
        var token = await TokenAsync();
        using var content = new MultipartFormDataContent();
        foreach (var (name, part, file) in Act("luu", "kế hoạch: X\n", "", "x").Append(Text("ma", token))) Add(content, name, part, file);
        Assert.Equal(HttpStatusCode.Forbidden, (await Client.PostAsync(AddressOf(Form + "abc/"), content)).StatusCode);
        Assert.Equal(Before, Work.Files("content"));
    }

    [Fact]
    public async Task A_foreign_name_of_the_machine_is_refused()
    {
        var answer = await PostAsync(AddressOf(Form).AbsoluteUri, [File("a.txt", Table)], r => r.Headers.Host = "noi-khac.example");
        Assert.Equal(HttpStatusCode.MisdirectedRequest, answer.StatusCode);
    }

    [Fact]
    public async Task What_is_too_large_is_refused_before_it_is_read()
    {
        var home = new Uri(Server.Address);
        using var line = new TcpClient();
        await line.ConnectAsync(home.Host, home.Port);
        var stream = line.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(
            $"POST /{Form} HTTP/1.1\r\nHost: {home.Authority}\r\nContent-Type: multipart/form-data; boundary=x\r\n"
            + "Content-Length: 300000000\r\n\r\n--x\r\n"));
        var begun = new byte[4096];
        var read = await stream.ReadAsync(begun).AsTask().WaitAsync(TimeSpan.FromSeconds(10));
        Assert.StartsWith("HTTP/1.1 413 ", Encoding.UTF8.GetString(begun, 0, read), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("application/x-www-form-urlencoded", "ma=x&chu=y", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("multipart/form-data", "x", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data; name=ma\r\n\r\na", HttpStatusCode.BadRequest)]
    [InlineData("multipart/form-data; boundary=x", "--x\r\n: ?\r\n\r\na\r\n--x--", HttpStatusCode.BadRequest)]
    [InlineData("multipart/form-data; boundary=x", "", HttpStatusCode.BadRequest)]
    public async Task What_is_no_form_is_refused(string type, string body, HttpStatusCode status)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, AddressOf(Form));
        request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        request.Content.Headers.TryAddWithoutValidation("Content-Type", type);
        var answer = await Client.SendAsync(request);
        Assert.Equal(status, answer.StatusCode);
        Assert.Empty(Failed);
    }
}
