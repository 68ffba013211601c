using System.Collections.Immutable;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using PapiSite.Language.Text;

namespace PapiSite.Site.Prose;

/// <summary>Gives the headings of a page's prose their ids: folded words, the same as long as the words are, and none twice.</summary>
/// <param name="prefix">What ids begin with on pages that have ids of their own; empty on pages of prose.</param>
public sealed class HeadingIds(string prefix = "")
{
    /// <summary>Ids that the frame of every page has, and pages of prose around their text.</summary>
    private static readonly string[] OfFrame = ["noi-dung", "phan-nay", "tep"];

    private const int Longest = 80;

    private readonly HashSet<string> _taken = [.. OfFrame];

    /// <summary>Ids for pages that are made of prose alone.</summary>
    public static HeadingIds OfProsePage() => new();

    /// <summary>Ids for passages of prose on a page of another kind.</summary>
    public static HeadingIds OfPassages() => new("lv-");

    /// <summary>The headings of a text by the words under which links name them, with their ids.</summary>
    internal ImmutableDictionary<string, string> Give(MarkdownDocument document)
    {
        var named = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            var words = Words(heading);
            var id = Free(prefix + words);
            Markdig.Renderers.Html.HtmlAttributesExtensions.GetAttributes(heading).Id = id;
            var name = words;
            for (var n = 2; named.ContainsKey(name); n++) name = $"{words}-{n}";
            named.Add(name, id);
        }

        return named.ToImmutable();
    }

    private string Free(string wanted)
    {
        if (_taken.Add(wanted)) return wanted;
        for (var n = 2; ; n++)
        {
            if (_taken.Add($"{wanted}-{n}")) return $"{wanted}-{n}";
        }
    }

    private static string Words(HeadingBlock heading)
    {
        var text = heading.Inline is null ? "" : string.Concat(heading.Inline.Descendants().Select(i => i switch
        {
            LiteralInline literal => literal.Content.ToString(),
            CodeInline code => code.Content,
            LineBreakInline => " ",
            _ => "",
        }));
        var slug = VietnameseText.Slug(text);
        if (slug.Length > Longest) slug = slug[..Longest].TrimEnd('-');
        return slug.Length == 0 ? "muc" : slug;
    }
}
