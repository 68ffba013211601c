using PapiSite.Language.Text;

namespace PapiSite.Model.Changes;

/// <summary>The words of a part, in one line: line breaks and blanks of the source make no difference.</summary>
/// <param name="Part">The part.</param>
/// <param name="Name">Which one it is, where there may be several: a year, a label.</param>
/// <param name="Text">The words; never empty.</param>
public readonly record struct PartText(Part Part, string? Name, string Text)
{
    /// <summary>The parts that have words.</summary>
    internal static IEnumerable<PartText> Of(params IEnumerable<(Part Part, string? Name, string? Text)> parts) =>
        parts.Select(p => new PartText(p.Part, p.Name, InLine(p.Text))).Where(p => p.Text.Length > 0);

    /// <summary>Words with single blanks between them.</summary>
    internal static string InLine(string? text) =>
        text is null ? "" : string.Join(' ', VietnameseText.Compose(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The words of a list.</summary>
    public static string Listed(IEnumerable<string> items) => string.Join("; ", items);
}
