using System.Text;
using PapiSite.Model.Changes;
using PapiSite.Site;
using PapiSite.Site.Views;
using PapiSite.Site.Wording;
using PapiSite.Themes.Default.Html;

namespace PapiSite.Themes.Default;

/// <summary>Changes between two versions as one page that needs no other file, to send around or to keep.</summary>
public static class ChangeSheet
{
    private const string Style =
        "body{max-width:60rem;margin:2rem auto;padding:0 1rem;font:1rem/1.6 sans-serif;overflow-wrap:break-word}h2{font-size:1.2rem}"
        + "del{background:#fde8e4}ins{background:#e0f2e5}"
        + "@media(prefers-color-scheme:dark){body{background:#111;color:#eee}del{background:#5a1f16}ins{background:#12451f}}";

    /// <summary>The page.</summary>
    public static string Html(ChangeSheetView sheet, InterfaceTexts t)
    {
        var html = new StringBuilder();
        html.Append($"<!doctype html>\n<html lang=\"{t.Language.Code}\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.Append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n");
        html.Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.Append($"<title>{Text(sheet.Title)}</title>\n<style>{Style}</style>\n</head>\n<body>\n<main>\n");
        html.Append($"<h1>{Text(sheet.Title)}</h1>\n<p>{Text(sheet.Lead)}</p>\n");
        foreach (var (place, lines) in sheet.Places)
        {
            html.Append($"<h2>{Parts(place, t)}</h2>\n<ul>\n");
            foreach (var line in lines) html.Append($"<li>{Line(line, t)}</li>\n");
            html.Append("</ul>\n");
        }

        return html.Append("</main>\n</body>\n</html>\n").ToString();
    }

    private static string Line(ChangeLine change, InterfaceTexts t)
    {
        var line = Parts(change.Text.Whole, t);
        return change.Pieces.IsEmpty
            ? line + "."
            : line + string.Concat(change.Pieces.Select(p => " " + Piece(p.Kind, InVietnamese(p.Text))));
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
