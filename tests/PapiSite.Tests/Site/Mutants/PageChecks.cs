using System.Text.RegularExpressions;

namespace PapiSite.Tests.Site.Mutants;

/// <summary>Every page is safe, leads somewhere, and shows nothing of the program.</summary>
internal static partial class PageChecks
{
    public static void Check(MutantSite site)
    {
        var sources = string.Concat(site.Content.Mutant.Files.Concat(site.Content.Mutant.Earlier.SelectMany(e => e.Files)).Select(f => f.Text + "\n" + f.Path + "\n"));
        var (mayBeEscapedTwice, mayNameTheProgram) = (Escape().IsMatch(sources), Internal().IsMatch(sources));
        foreach (var page in site.Pages)
        {
            if (SafeMarkup.FaultIn(page.Elements, site.BasePath, site.Settings.BaseAddress ?? "none:") is { } fault) throw new MutantFault("markup", $"{page.Path}: {fault}");
            CheckLinks(page, site);
            if (page.Elements.FirstOrDefault(e => e["x-mark"] is not null) is { } marked) throw new MutantFault("an attribute out of the content", $"{page.Path}: {marked}");
            var text = page.Text;
            if (!mayBeEscapedTwice && EscapedTwice().Match(text) is { Success: true } twice) throw new MutantFault("escaped twice", $"{page.Path}: {Around(text, twice)}");
            if (!mayNameTheProgram && !page.Path.Contains("huong-dan/ma/", StringComparison.Ordinal) && Internal().Match(text) is { Success: true } inside) throw new MutantFault("a name of the program's own", $"{page.Path}: {Around(text, inside)}");
        }
    }

    private static void CheckLinks(MutantPage page, MutantSite site)
    {
        foreach (var element in page.Elements)
        {
            foreach (var name in (string[])["href", "src", "action"])
            {
                // What an editor calls a website elsewhere may look like a page of this one.
                if (element[name] is { } address && site.IsOwn(address) && !(element["rel"] ?? "").Contains("external", StringComparison.Ordinal)) MutantFault.Unless(site.Leads(address, page.Path), "a link to nowhere", () => $"{page.Path} → {address}: {element}");
            }

            if (element.Name == "meta" && element["http-equiv"] == "refresh")
                MutantFault.Unless(site.Leads(element["content"]!["0; url=".Length..], page.Path), "a redirect to nowhere", () => $"{page.Path}: {element}");
            foreach (var name in (string[])["aria-labelledby", "aria-describedby", "for", "aria-controls"])
            {
                foreach (var id in element[name]?.Split(' ') ?? [])
                    MutantFault.Unless(page.Ids.Contains(id), "a label that is not there", () => $"{page.Path}: {element}");
            }
        }
    }

    private static string Around(string text, Match match) => text[Math.Max(0, match.Index - 80)..Math.Min(text.Length, match.Index + 120)];

    [GeneratedRegex(@"&(amp|lt|gt|quot|#)", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Escape();

    [GeneratedRegex(@"&amp;(amp|lt|gt|quot|#\w+);", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex EscapedTwice();

    /// <summary>What a record, a collection or a type looks like where somebody forgot to put it into words.</summary>
    [GeneratedRegex(@"PapiSite\.[A-Z]|System\.[A-Z]|Microsoft\.[A-Z]|ImmutableArray|`\d\[| \{ [A-Z]\w+ = ", RegexOptions.None, 10_000)]
    private static partial Regex Internal();
}
