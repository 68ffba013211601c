using System.Globalization;
using AngleSharp.Dom;
using PapiSite.Import.Grids;

namespace PapiSite.Import.Html;

/// <summary>The numbers and bullets that a browser prints in front of the items of a list.</summary>
internal static class HtmlLists
{
    /// <summary>What is printed in front of an item, or null where the list prints nothing.</summary>
    /// <param name="item">An <c>li</c>.</param>
    /// <param name="number">The number of the item, which may count on.</param>
    public static string? Printed(IElement item, int number)
    {
        var list = item.ParentElement;
        var style = HtmlStyle.Of(item) + ";" + (list is null ? "" : HtmlStyle.Of(list));
        if (style.Contains("list-style-type:none", StringComparison.Ordinal) || style.Contains("list-style:none", StringComparison.Ordinal))
            return null;
        if (list?.LocalName != "ol") return "•";
        return (item.GetAttribute("type") ?? list.GetAttribute("type") ?? TypeOf(style)) switch
        {
            "a" => Numerals.Letters(number, 'a') + ".",
            "A" => Numerals.Letters(number, 'A') + ".",
            "i" => Numerals.Roman(number).ToLowerInvariant() + ".",
            "I" => Numerals.Roman(number) + ".",
            _ => number.ToString(CultureInfo.InvariantCulture) + ".",
        };
    }

    /// <summary>The items of a list with the number of each.</summary>
    public static Dictionary<IElement, int> Numbers(IElement list)
    {
        var items = list.Children.Where(c => c.LocalName == "li").ToList();
        var isReversed = list.HasAttribute("reversed");
        var next = Integer(list, "start") ?? (isReversed ? items.Count : 1);
        var numbers = new Dictionary<IElement, int>(ReferenceEqualityComparer.Instance);
        foreach (var item in items)
        {
            if (Integer(item, "value") is { } value) next = value;
            numbers[item] = next;
            next += isReversed ? -1 : 1;
        }

        return numbers;
    }

    private static int? Integer(IElement element, string name) =>
        int.TryParse(element.GetAttribute(name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
        && value is > -1_000_000 and < 1_000_000 ? value : null;

    private static string? TypeOf(string style)
    {
        var at = style.IndexOf("list-style-type:", StringComparison.Ordinal);
        if (at < 0) return null;
        return style[(at + "list-style-type:".Length)..].Split(';')[0] switch
        {
            "lower-alpha" or "lower-latin" => "a",
            "upper-alpha" or "upper-latin" => "A",
            "lower-roman" => "i",
            "upper-roman" => "I",
            _ => null,
        };
    }
}
