using PapiSite.Language.Text;
using PapiSite.Language.Values;

namespace PapiSite.Language.Syntax;

/// <summary>A part of a value, or the whole, that means something by itself.</summary>
/// <param name="Span">Where it stands in the source.</param>
public abstract record ValuePart(TextSpan Span)
{
    /// <summary>What of an entry's value stands at an offset of one of its lines; null for mere words and what could not be read.</summary>
    internal static ValuePart? At(SourcePart line, int offset) => line.Entry?.Value switch
    {
        AgencyList list => Within(list.Members, m => m.Span, offset) is { } agency ? new NamedAgency(agency) : null,
        DocumentList list => Within(list.Members, m => m.Span, offset) is { } document ? new NamedDocument(document) : null,
        TextList list => Within(list.Items, i => i.Span, offset) is { } item ? new NamedItem(item) : null,
        null or TextValue or ProseValue => null,
        { } value => new WholeValue(value, line.Span),
    };

    private static T? Within<T>(IEnumerable<T> members, Func<T, TextSpan> spanOf, int offset) where T : class =>
        members.FirstOrDefault(m => spanOf(m).Start <= offset && offset <= spanOf(m).End);
}

/// <summary>The name of an agency.</summary>
public sealed record NamedAgency(AgencyMention Mention) : ValuePart(Mention.Span);

/// <summary>The citation of a document.</summary>
public sealed record NamedDocument(DocumentReference Document) : ValuePart(Document.Span);

/// <summary>A member of a list of words: a dimension, an alias.</summary>
public sealed record NamedItem(ListItem Item) : ValuePart(Item.Span);

/// <summary>A value that is one: a date, a deadline, a score, a choice; of one over several lines the span is that of the line.</summary>
public sealed record WholeValue(Value Value, TextSpan Span) : ValuePart(Span);
