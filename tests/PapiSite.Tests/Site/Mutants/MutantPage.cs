using System.Text;

namespace PapiSite.Tests.Site.Mutants;

/// <summary>A page of a mutant as it is written.</summary>
internal sealed class MutantPage
{
    public MutantPage(string path, byte[] bytes)
    {
        (Path, Text) = (path, Encoding.UTF8.GetString(bytes));
        try
        {
            Elements = PlainMarkup.ElementsOf(Text);
        }
        catch (FormatException fault)
        {
            throw new MutantFault("markup that is not plain", $"{path}: {fault.Message}");
        }

        Ids = Elements.Select(e => e["id"]).OfType<string>().ToHashSet(StringComparer.Ordinal);
    }

    public string Path { get; }

    public string Text { get; }

    public IReadOnlyList<MarkupElement> Elements { get; }

    public HashSet<string> Ids { get; }

    /// <summary>The innermost element with one of the names around a place among the elements, and all that stands in it.</summary>
    public IEnumerable<MarkupElement> Around(int place, params string[] names)
    {
        while (place >= 0 && !names.Contains(Elements[place].Name)) place = Elements[place].Parent;
        if (place < 0) yield break;
        yield return Elements[place];
        // What stands in it comes right behind it.
        for (var inside = place + 1; inside < Elements.Count && Elements[inside].Parent >= place; inside++) yield return Elements[inside];
    }
}
