using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using PapiSite.Export.Prose;
using PapiSite.Site.Views;
using PapiSite.Site.Wording;

namespace PapiSite.Export.Docx;

/// <summary>The head and the foot of a signed document: what the printed pages of the site have, as Word has it.</summary>
internal static class DocumentHead
{
    /// <summary>The left column, which has the issuing body, is narrower than that of the state's name.</summary>
    private const int Left = Measures.Portrait * 40 / 100;

    private static readonly int[] Columns = [Left, Measures.Portrait - Left];

    /// <summary>The two columns over a document.</summary>
    public static Table Of(PrintHeadModel head, InterfaceTexts t)
    {
        OpenXmlElement[] left =
        [
            .. head.Superior is { } superior ? [Paragraphs.Of(DocumentStyles.HeadUpper, superior)] : Array.Empty<OpenXmlElement>(),
            .. head.Issuers.Select(issuer => Paragraphs.Of(DocumentStyles.HeadIssuer, issuer)),
            head.IsOfParty ? Paragraphs.Of(DocumentStyles.HeadUpper, "*") : Rule(Columns[0], 30),
        ];
        OpenXmlElement[] right = head.IsOfParty
            ? [Paragraphs.Of(DocumentStyles.HeadIssuer, t.Party), Rule(Columns[1], 75)]
            :
            [
                Paragraphs.Of(DocumentStyles.HeadIssuer, t.National), Paragraphs.Of(DocumentStyles.HeadMotto, t.Motto),
                Rule(Columns[1], 55),
            ];
        return TaskTables.Placing(
            Columns,
            [left, right],
            [
                [Paragraphs.Of(DocumentStyles.HeadLine, head.Number ?? "")],
                [Paragraphs.Of(DocumentStyles.HeadLine, [new TextRun(head.PlaceAndDate?.Text ?? "", IsItalic: true)])],
            ]);
    }

    /// <summary>Kind and subject, with the line under them.</summary>
    public static IEnumerable<OpenXmlElement> Titles(string kind, string subject) =>
    [
        Paragraphs.Of(DocumentStyles.Kind, kind), Paragraphs.Of(DocumentStyles.Subject, subject), Rule(Measures.Portrait, 30),
    ];

    /// <summary>Recipients on the left, who signs on the right; null where neither is known.</summary>
    public static Table? Foot(IReadOnlyList<string> recipients, IReadOnlyList<string> capacity, string name)
    {
        if (recipients.Count == 0 && capacity.Count == 0 && name.Length == 0) return null;
        OpenXmlElement[] left = recipients.Count == 0 ? [] :
        [
            Paragraphs.Of(DocumentStyles.RecipientsHead, $"{ExportWords.Recipients}:"),
            .. recipients.Select((recipient, i) =>
                Paragraphs.Of(DocumentStyles.Recipient, $"- {recipient.TrimEnd('.', ';')}{(i + 1 < recipients.Count ? ";" : ".")}")),
        ];
        OpenXmlElement[] right =
        [
            .. capacity.Select(line => Paragraphs.Of(DocumentStyles.Signature, line)),
            // Room for the signature and the seal.
            .. Enumerable.Range(0, 4).Select(_ => Paragraphs.Of(DocumentStyles.Signature, "")),
            Paragraphs.Of(DocumentStyles.Signature, name),
        ];
        var half = Measures.Portrait / 2;
        return TaskTables.Placing([half, Measures.Portrait - half], [left, right]);
    }

    /// <summary>A line in the middle, so many hundredths of a width long.</summary>
    private static Paragraph Rule(int width, int percent)
    {
        var side = (width * (100 - percent) / 200).ToString(System.Globalization.CultureInfo.InvariantCulture);
        return Paragraphs.Of(DocumentStyles.Rule, "").With(p => p.Indentation = new() { Left = side, Right = side });
    }
}
