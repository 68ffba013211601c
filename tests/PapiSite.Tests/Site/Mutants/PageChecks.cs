using System.Text.RegularExpressions;

namespace PapiSite.Tests.Site.Mutants;

/// <summary>Every page is safe, leads somewhere, and shows nothing of the program.</summary>
internal static partial class PageChecks
{
    private static readonly string[] Addresses = ["href", "src", "action"];

    private static readonly string[] References = ["aria-labelledby", "aria-describedby", "aria-controls", "for"];

    public static void Check(MutantSite site)
    {
        var sources = string.Concat(site.Content.Mutant.AllFiles.Select(f => f.Text + "\n" + f.Path + "\n"));
        var (mayBeEscapedTwice, mayNameTheProgram) = (Escape().IsMatch(sources), Internal().IsMatch(sources));
        foreach (var page in site.Pages)
        {
            var markup = SafeMarkup.FaultIn(page.Elements, site.BasePath, site.Settings.BaseAddress ?? "none:");
            MutantFault.Unless(markup is null, "markup", () => $"{page.Path}: {markup}");
            var marked = page.Elements.FirstOrDefault(e => e["x-mark"] is not null);
            MutantFault.Unless(marked is null, "an attribute out of the content", () => $"{page.Path}: {marked}");
            foreach (var element in page.Elements) CheckLinks(element, page, site);
            if (!mayBeEscapedTwice) Refuse(EscapedTwice(), "escaped twice", page);
            var isOfCodes = page.Path.Contains("huong-dan/ma/", StringComparison.Ordinal);
            if (!mayNameTheProgram && !isOfCodes) Refuse(Internal(), "a name of the program's own", page);
        }
    }

    private static void CheckLinks(MarkupElement element, MutantPage page, MutantSite site)
    {
        foreach (var address in Addresses.Select(name => element[name]).OfType<string>().Where(site.IsOwn))
        {
            // What an editor calls a website elsewhere may look like a page of this one.
            var isElsewhere = element["rel"]?.Contains("external", StringComparison.Ordinal) ?? false;
            var leads = isElsewhere || site.Leads(address, page.Path);
            MutantFault.Unless(leads, "a link to nowhere", () => $"{page.Path} → {address}: {element}");
        }

        if (element.Name == "meta" && element["http-equiv"] == "refresh")
        {
            var leads = site.Leads(element["content"]!["0; url=".Length..], page.Path);
            MutantFault.Unless(leads, "a redirect to nowhere", () => $"{page.Path}: {element}");
        }

        foreach (var id in References.SelectMany(name => element[name]?.Split(' ') ?? []))
            MutantFault.Unless(page.Ids.Contains(id), "a label that is not there", () => $"{page.Path}: {element}");
    }

    private static void Refuse(Regex pattern, string kind, MutantPage page)
    {
        if (pattern.Match(page.Text) is not { Success: true } found) return;
        var around = page.Text[Math.Max(0, found.Index - 80)..Math.Min(page.Text.Length, found.Index + 120)];
        throw new MutantFault(kind, $"{page.Path}: {around}");
    }

    [GeneratedRegex(@"&(amp|lt|gt|quot|#)", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Escape();

    [GeneratedRegex(@"&amp;(amp|lt|gt|quot|#\w+);", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex EscapedTwice();

    /// <summary>What a record, a collection or a type looks like where somebody forgot to put it into words.</summary>
    [GeneratedRegex(@"PapiSite\.[A-Z]|System\.[A-Z]|Microsoft\.[A-Z]|ImmutableArray|`\d\[| \{ [A-Z]\w+ = ", RegexOptions.None, 10_000)]
    private static partial Regex Internal();
}
