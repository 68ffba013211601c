using System.Security.Cryptography;
using System.Text;
using PapiSite.Language.Text;
using PapiSite.Language.Values;
using PapiSite.Model.Agencies;
using PapiSite.Model.Plans;

namespace PapiSite.Model.Binding;

/// <summary>Tells whether two references mean the same document.</summary>
internal static class DocumentKeys
{
    /// <summary>A key becomes the name of a folder, of which no system lets more than 255 bytes.</summary>
    private const int LongestKey = 120;

    /// <summary>A reference in a plan of a place, with its key.</summary>
    public static CitedDocument Cited(DocumentReference reference, CitationKind kind, Place? place, AgencyRegistry registry)
    {
        var (words, year) = Words(reference);
        var from = PlaceOf(reference, place, registry);
        var key = from is { } issuing ? $"{issuing.Id}-{words}" : words;
        return new(Short(IsInNumber(year, words) || year is null ? key : $"{key}-{year}"), kind, reference)
        {
            Year = year,
            PlaceName = from?.Name,
        };
    }

    /// <summary>The key of a plan's own document, or null where it has no number.</summary>
    public static string? Of(Plan plan, AgencyRegistry registry)
    {
        if (plan.Number is not { } number || !number.Any(char.IsAsciiDigit)) return null;
        var issuer = plan.Issuers.IsEmpty ? null : plan.Issuers[0].Mention.Name;
        var reference = new DocumentReference(number, "", number, plan.Issued, issuer, default) { Year = plan.IssuedIn?.First.Year };
        return Cited(reference, CitationKind.Cites, plan.Place, registry).Key;
    }

    /// <summary>
    /// Number or name as words of an address, and the year, which may stand in a law's name: <c>Luật Đất đai năm 2013</c>.
    /// </summary>
    private static (string Words, int? Year) Words(DocumentReference reference)
    {
        // 06/2021/NQ-HĐND and 6/2021/NQ-HĐND are one.
        if (reference.Number is { } number) return (VietnameseText.Slug(number.TrimStart('0')), reference.Year);
        var words = VietnameseText.Slug(reference.Name);
        const int Tail = 9;
        if (reference.Year is null && words.Length > Tail && words[^Tail..^4] == "-nam-" && int.TryParse(words[^4..], out var year))
            return (words[..^Tail], year);
        return (words, reference.Year);
    }

    private static bool IsInNumber(int? year, string words) => words.Contains($"-{year}-", StringComparison.Ordinal);

    /// <summary>The place of a document that provinces, districts and communes number alike; null for those of the whole country.</summary>
    private static IssuingPlace? PlaceOf(DocumentReference reference, Place? place, AgencyRegistry registry)
    {
        if (reference.Number is null)
            return IssuingPlaces.InPartyCommittee(reference.Name, place, registry);
        var isLocal = VietnameseText
            .Slug(reference.Number)
            .Split('-')
            .Any(word => word is "ubnd" or "hdnd" or "tu" or "hu" or "thu" or "du");
        var day = reference.Date ?? (reference.Year is { } year and > 0 ? new DateOnly(year, 1, 1) : place?.Lifetime.LastDay);
        return IssuingPlaces.Of(reference.Issuer, day, place, registry, isLocal);
    }

    /// <summary>A key that is a fit name of a folder: neither empty nor too long.</summary>
    private static string Short(string key)
    {
        if (key.Length == 0) return "van-ban";
        if (key.Length <= LongestKey) return key;
        return $"{key[..(LongestKey - 9)].TrimEnd('-')}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)))[..8]}";
    }
}
