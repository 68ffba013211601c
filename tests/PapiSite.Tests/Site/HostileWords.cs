namespace PapiSite.Tests.Site;

/// <summary>Words that try to become markup, and the reduced forms that each kind of field lets through.</summary>
internal static class HostileWords
{
    /// <summary>Stands where harmless words stand.</summary>
    public const string Harmless = "lời lành";

    public static readonly string[] All =
    [
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "' onmouseover='alert(1)' x='",
        "[x](javascript:alert(1))",
        "![x](https://evil.example/x.png)",
        "[x](//evil.example/) ![x](//evil.example/x.png)",
        "<style>*{display:none}</style>",
        "<p style=\"position:fixed\" onclick=\"alert(1)\">x</p>",
        "[d](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)",
        "<https://evil.example/> <javascript:alert(1)> https://evil.example/?a=1&b=2 www.evil.example",
        "&lt;script&gt;alert(1)&lt;/script&gt; &#60;img src=x onerror=alert(1)&#62;",
        "[e](java&#115;cript:alert(1)) [t](java&Tab;script:alert(1)) [n](/&Tab;/evil.example/)",
        "<iframe srcdoc=\"x\"></iframe><object data=x></object><embed src=x>",
        "<form action=https://evil.example/><button formaction=javascript:alert(1)>x</button></form>",
        "</title></head><body onload=alert(1)>",
        "</template></textarea></main><svg/onload=alert(1)>",
        "]]> --><script>alert(1)</script><!--",
        "{{x}} ${x} @x <%= x %> @(1+1)",
        "\\\" \\u003cscript\\u003e \u2028\u2029",
    ];

    /// <summary>The names of agencies, persons, documents and files have no parentheses of their own; lists divide at semicolons.</summary>
    public static string ForName(string words) => words.Replace('(', ' ').Replace(')', ' ').Replace(';', ',').Words();

    /// <summary>Lists divide at semicolons.</summary>
    public static string ForList(string words) => words.Replace(';', ',').Words();

    /// <summary>The name of a role is a few words of letters and figures.</summary>
    public static string ForRole(string words) =>
        string.Join(' ', string.Concat(words.Select(c => char.IsLetterOrDigit(c) ? c : ' ')).Words().Split(' ').Take(3));

    /// <summary>A file's name has neither colons nor backslashes, and no part of its path begins with a point.</summary>
    public static string ForFile(string words) =>
        string.Join(
            '/',
            ForName(words)
                .Replace(':', ' ')
                .Replace('\\', ' ')
                .Split('/', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Select(p => p.TrimStart('.'))
                .Where(p => p.Length > 0)
        );
}
