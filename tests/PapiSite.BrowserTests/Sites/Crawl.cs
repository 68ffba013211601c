using System.Text.Json;
using Microsoft.Playwright;

namespace PapiSite.BrowserTests.Sites;

/// <summary>A file of a site as a browser gets it, with what matters of an HTML document.</summary>
/// <param name="Url">Its address, without a fragment.</param>
/// <param name="Status">The status of the answer.</param>
/// <param name="Type">The media type.</param>
/// <param name="Header">The policy in the answer's header.</param>
/// <param name="Meta">The policy in the document, where it stands before any script or style sheet.</param>
/// <param name="Inline">Scripts, styles and handlers that stand in the document.</param>
/// <param name="Anchors">The ids in the document.</param>
/// <param name="Links">The addresses that it links to or loads, whole, with fragments.</param>
public sealed record CrawledFile(
    string Url,
    int Status,
    string Type,
    string? Header,
    string? Meta,
    IReadOnlyList<string> Inline,
    IReadOnlyList<string> Anchors,
    IReadOnlyList<string> Links
);

/// <summary>Reads each file of a site once: its pages, and all that they link to or load.</summary>
internal static class Crawl
{
    private const string Script = """
        async pages => {
          const files = {};
          const waiting = [...pages];
          const whole = (address, base) => { try { return new URL(address, base).href; } catch { return 'broken: ' + address; } };
          async function read(url) {
            const answer = await fetch(url);
            const type = answer.headers.get('content-type') ?? '';
            const header = answer.headers.get('content-security-policy');
            const file = files[url] = { url, status: answer.status, type, header, meta: null, inline: [], anchors: [], links: [] };
            if (!type.startsWith('text/html')) return;
            const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
            const all = [...page.querySelectorAll('*')];
            const meta = page.querySelector('head > meta[http-equiv="Content-Security-Policy"]');
            const first = page.querySelector('script, style, link[rel=stylesheet]');
            if (meta && meta.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING) file.meta = meta.content;
            file.inline = all.filter(each => each.matches('script:not([src]), style, [style], [href^="javascript:" i], iframe, object, embed, base')
              || each.getAttributeNames().some(name => name.startsWith('on'))).map(each => each.outerHTML.slice(0, 200));
            file.anchors = all.map(each => each.id).filter(Boolean);
            file.links = [...new Set(all.flatMap(each => ['href', 'src', 'action'].map(name => each.getAttribute(name)).filter(address => address !== null)))]
              .map(address => whole(address, answer.url));
            for (const link of file.links) {
              const target = link.split('#')[0];
              if (target.startsWith(location.origin) && !(target in files) && !waiting.includes(target)) waiting.push(target);
            }
          }
          while (waiting.length) {
            const next = waiting.splice(0, 6);
            for (const url of next) files[url] = null;
            await Promise.all(next.map(read));
          }
          return JSON.stringify(Object.values(files));
        }
        """;

    /// <summary>The files, by address.</summary>
    /// <param name="page">A page of the site, open, from which to fetch.</param>
    /// <param name="pages">The addresses to begin with.</param>
    public static async Task<IReadOnlyDictionary<string, CrawledFile>> OfAsync(IPage page, IEnumerable<string> pages)
    {
        var files = JsonSerializer.Deserialize<CrawledFile[]>(
            await page.EvaluateAsync<string>(Script, pages.ToArray()),
            JsonSerializerOptions.Web
        )!;
        return files.ToDictionary(f => f.Url, StringComparer.Ordinal);
    }
}
