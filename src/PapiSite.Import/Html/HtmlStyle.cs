using System.Collections.Frozen;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace PapiSite.Import.Html;

/// <summary>How words look where they stand: what the elements around them say.</summary>
internal readonly record struct Look(bool Bold, bool Italic, bool Centered, bool Verbatim, int ListDepth, int Heading)
{
    /// <summary>The look inside an element.</summary>
    public Look Inside(IElement element)
    {
        var style = HtmlStyle.Of(element);
        return this with
        {
            Bold = HtmlStyle.Weight(style) ?? (Bold || element.LocalName is "b" or "strong" or ['h', >= '1' and <= '6']),
            Italic = style.Contains("font-style:italic", StringComparison.Ordinal)
                || (!style.Contains("font-style:normal", StringComparison.Ordinal) && (Italic || element.LocalName is "i" or "em")),
            Centered = HtmlStyle.Alignment(element, style) is { } alignment
                ? alignment == "center"
                : Centered || element.LocalName == "center",
            Verbatim = Verbatim || element.LocalName is "pre" or "textarea",
            ListDepth = element.LocalName is "ul" or "ol" ? ListDepth + 1 : ListDepth,
            Heading = element.LocalName is ['h', >= '1' and <= '6'] ? element.LocalName[1] - '0' : Heading,
        };
    }
}

/// <summary>Reads what matters of an element's own style; style sheets are not read.</summary>
internal static partial class HtmlStyle
{
    /// <summary>No style that a program writes is longer.</summary>
    private const int Longest = 2000;

    /// <summary>Elements that begin a line of their own.</summary>
    private static readonly FrozenSet<string> Blocks = new[]
    {
        "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "blockquote", "center", "pre", "address", "article", "section", "main",
        "header", "footer", "nav", "aside", "figure", "figcaption", "form", "fieldset", "legend", "dl", "dt", "dd", "details", "summary",
        "caption", "option", "select", "textarea", "body", "button", "tr", "td", "th", "thead", "tbody", "tfoot",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] Hiding = ["display:none", "visibility:hidden", "mso-hide:all"];

    /// <summary>The style attribute without blanks, in small letters.</summary>
    public static string Of(IElement element)
    {
        var style = element.GetAttribute("style");
        return string.IsNullOrEmpty(style) ? "" : string.Concat(style.Take(Longest).Where(c => !char.IsWhiteSpace(c))).ToLowerInvariant();
    }

    public static bool IsBlock(string name) => Blocks.Contains(name);

    /// <summary>True for what Word prints at the head or foot of every page.</summary>
    public static bool IsMargin(string style) =>
        style.Contains("mso-element:header", StringComparison.Ordinal) || style.Contains("mso-element:footer", StringComparison.Ordinal);

    public static bool Hides(IElement element)
    {
        if (element.HasAttribute("hidden") || element.LocalName == "template") return true;
        if (element.LocalName == "input" && element.GetAttribute("type") is "hidden") return true;
        var style = Of(element);
        return Hiding.Any(h => style.Contains(h, StringComparison.Ordinal));
    }

    public static bool? Weight(string style)
    {
        var at = style.IndexOf("font-weight:", StringComparison.Ordinal);
        if (at < 0) return null;
        var value = style.AsSpan(at + "font-weight:".Length);
        return value.StartsWith("bold") || value is ['6' or '7' or '8' or '9', '0', '0', ..];
    }

    public static string? Alignment(IElement element, string style)
    {
        var at = style.IndexOf("text-align:", StringComparison.Ordinal);
        if (at >= 0) return style[(at + "text-align:".Length)..].Split(';', '!')[0];
        return element.LocalName is "p" or "div" or "td" or "th" or ['h', _] ? element.GetAttribute("align")?.ToLowerInvariant() : null;
    }

    public static bool BreaksPage(string style) =>
        style.Contains("page-break-before:always", StringComparison.Ordinal)
        || style.Contains("break-before:page", StringComparison.Ordinal);

    /// <summary>Word's number or bullet of an automatic list.</summary>
    public static bool IsListNumber(string style) => style.Contains("mso-list:ignore", StringComparison.Ordinal);

    /// <summary>The level of Word's automatic list from 0, or null.</summary>
    public static int? ListLevel(string style)
    {
        var match = MsoLevel().Match(style);
        return match.Success ? Math.Clamp(int.Parse(match.Groups["level"].Value), 1, 9) - 1 : null;
    }

    /// <summary>The small blanks with which Word's filtered pages keep the number of a list off its words.</summary>
    public static bool IsGapAfterNumber(IElement element, string style) =>
        element.LocalName == "span" && style.Contains("font:7", StringComparison.Ordinal) && string.IsNullOrWhiteSpace(element.TextContent);

    [GeneratedRegex(@"mso-list:[^;]*?level(?<level>\d{1,2})", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex MsoLevel();
}
