using PapiSite.Language.Text;

namespace PapiSite.Model.Withholding;

/// <summary>A number of a person in a text.</summary>
/// <param name="Kind">What it looks like.</param>
/// <param name="Digits">Its digits without what stands between them: the same number is the same digits.</param>
/// <param name="Span">Where it stands.</param>
public sealed record PersonalNumber(PersonalNumberKind Kind, string Digits, TextSpan Span);

/// <summary>The kinds of numbers of persons.</summary>
public enum PersonalNumberKind
{
    /// <summary>The number of a citizen.</summary>
    Citizen,

    /// <summary>A mobile telephone.</summary>
    Mobile,
}
