using System.Text;
using PapiSite.Model.Changes;
using PapiSite.Site;
using PapiSite.Site.Wording;
using PapiSite.Themes.Default.Html;

namespace PapiSite.Themes.Default;

/// <summary>Changes between two versions as one page that needs no other file, to send around or to keep.</summary>
public static class ChangeSheet
{
    private const string Style =
        "body{max-width:60rem;margin:2rem auto;padding:0 1rem;font:1rem/1.6 sans-serif;overflow-wrap:break-word}h2{font-size:1.2rem}"
        + "del{background:#fde8e4}ins{background:#e0f2e5}@media(prefers-color-scheme:dark){body{background:#111;color:#eee}del{background:#5a1f16}ins{background:#12451f}}";

    /// <summary>The page.</summary>
    /// <param name="changes">The changes.</param>
    /// <param name="before">What the earlier version is called.</param>
    /// <param name="after">What the later version is called.</param>
    /// <param name="t">The language.</param>
    public static string Html(IReadOnlyList<ContentChange> changes, string before, string after, InterfaceTexts t)
    {
        ArgumentNullException.ThrowIfNull(changes);
        ArgumentNullException.ThrowIfNull(t);
        var html = new StringBuilder();
        html.Append($"<!doctype html>\n<html lang=\"{t.Language.Code}\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n");
        html.Append($"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{Text(t.DiffTitle)}</title>\n<style>{Style}</style>\n</head>\n<body>\n<main>\n");
        html.Append($"<h1>{Text(t.DiffTitle)}</h1>\n<p>{Text(t.DiffBetween(before, after))}: {Text(changes.Count == 0 ? t.NoDifference : t.ChangeCount(changes.Count) + ".")}</p>\n");
        foreach (var place in changes.GroupBy(t.ChangedIn))
        {
            html.Append($"<h2>{Parts(place.Key, t)}</h2>\n<ul>\n");
            foreach (var change in place) html.Append($"<li>{Line(change, t)}</li>\n");
            html.Append("</ul>\n");
        }

        return html.Append("</main>\n</body>\n</html>\n").ToString();
    }

    private static string Line(ContentChange change, InterfaceTexts t)
    {
        var line = Parts(t.ChangeTold(change).Capital().Whole, t);
        if (change is not WordsChanged { Pieces: { IsEmpty: false } pieces }) return line + ".";
        return line + string.Concat(pieces.Select(p => " " + Piece(p.Kind, InVietnamese(p.Text))));
    }

    private static string Piece(PieceKind kind, string words) => kind switch
    {
        PieceKind.Deleted => $"<del>{words}</del>",
        PieceKind.Inserted => $"<ins>{words}</ins>",
        _ => words,
    };

    private static string Parts(Sentence sentence, InterfaceTexts t) => t.Language == SiteLanguage.Vietnamese
        ? Text(sentence.Text)
        : string.Concat(sentence.Parts.Select(p => p.IsContent ? InVietnamese(p.Text) : Text(p.Text)));

    private static string InVietnamese(string content) => $"<span lang=\"vi\">{Text(content)}</span>";

    private static string Text(string text) => HtmlOutput.Encode(text);
}
