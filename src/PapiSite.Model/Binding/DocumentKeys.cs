using PapiSite.Language.Text;
using PapiSite.Language.Values;
using PapiSite.Model.Agencies;

namespace PapiSite.Model.Binding;

/// <summary>Tells whether two references mean the same document.</summary>
internal static class DocumentKeys
{
    /// <summary>
    /// A key made of number and year (provinces number their documents alike, so theirs have the place too), or of the name of
    /// a law with its year.
    /// </summary>
    public static string Of(DocumentReference reference, Place? place)
    {
        var year = reference.Year is { } y ? $"-{y}" : "";
        if (reference.Number is not { } number) return VietnameseText.Slug(reference.Name) + year;
        var key = VietnameseText.Slug(number);
        if (reference.Year is { } inNumber && !key.Contains($"-{inNumber}-", StringComparison.Ordinal)) key += $"-{inNumber}";
        var isLocal = key.Contains("-ubnd", StringComparison.Ordinal) || key.Contains("-hdnd", StringComparison.Ordinal);
        return isLocal && place is not null ? $"{place.Id}-{key}" : key;
    }
}
