using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace PapiSite.Cli.Preview.Importing;

/// <summary>Where what was sent comes from, as far as the browser says.</summary>
internal enum Sender
{
    /// <summary>A page of the preview.</summary>
    Own,

    /// <summary>A page of another site that is open in the browser, or one whose site the browser hides.</summary>
    Foreign,

    /// <summary>Not said: a program, or an old browser.</summary>
    Unsaid,
}

/// <summary>Tells what a person sends from a page of the preview from what another site has the browser send (CSRF).</summary>
internal sealed class PostGuard
{
    /// <summary>The field that holds the token; it must be the first, so that nothing is kept of what comes without it.</summary>
    public const string Field = "ma";

    private readonly byte[] _token = Encoding.ASCII.GetBytes(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32)));

    /// <summary>The secret of this run of the preview, which only its own pages know.</summary>
    public string Token => Encoding.ASCII.GetString(_token);

    /// <summary>Whether a token is that of this run.</summary>
    public bool Knows(string token) => CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(token), _token);

    /// <summary>Where a request comes from. Another port of this machine is another site.</summary>
    public static Sender SenderOf(HttpRequest request)
    {
        var (site, origin) = ((string?)request.Headers["Sec-Fetch-Site"], (string?)request.Headers.Origin);
        if (site is not (null or "same-origin")) return Sender.Foreign;
        if (origin is not null && origin != $"{request.Scheme}://{request.Host.Value}") return Sender.Foreign;
        return site is null && origin is null ? Sender.Unsaid : Sender.Own;
    }
}
