using System.Text;

namespace PapiSite.Import.Word;

/// <summary>The words of an element as they stand in the file, for what is left out whole.</summary>
internal static class RawWords
{
    public static string Of(Element element)
    {
        var words = new StringBuilder();
        Add(element, words);
        return words.ToString().Trim();
    }

    /// <summary>The one of the alternatives of a place that is read, and the one that is not.</summary>
    public static (Element? Read, Element? Other) Alternatives(Element place)
    {
        var choice = place.Child("mc:Choice");
        var fallback = place.Child("mc:Fallback");
        if (choice is null) return (fallback, null);
        return fallback is { HasWords: true } && !choice.HasWords ? (fallback, choice) : (choice, fallback);
    }

    private static void Add(Element element, StringBuilder words)
    {
        switch (element.Name)
        {
            case "w:t" or "w:delText" or "m:t" or "a:t" when !element.HasChildren:
                words.Append(element.Text);
                return;
            case "w:noBreakHyphen":
                words.Append('-');
                return;
            case "w:tab" or "w:br" or "w:cr" or "w:ptab":
                words.Append(' ');
                return;
            case "mc:AlternateContent":
                if (Alternatives(element).Read is { } read) AddAll(read, words);
                return;
        }

        AddAll(element, words);
        if (element.Name is "w:p" or "a:p" && words.Length > 0 && words[^1] != '\n') words.Append('\n');
    }

    private static void AddAll(Element element, StringBuilder words)
    {
        foreach (var child in element.Children) Add(child, words);
    }
}
