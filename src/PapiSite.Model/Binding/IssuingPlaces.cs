using PapiSite.Language.Text;
using PapiSite.Language.Values;
using PapiSite.Model.Agencies;

namespace PapiSite.Model.Binding;

/// <summary>A place whose bodies issue documents; it need not be in the registry.</summary>
internal readonly record struct IssuingPlace(string Id, string Name);

/// <summary>Finds the place of the body that issued a document, from the words that a plan has for it.</summary>
internal static class IssuingPlaces
{
    /// <summary>More syllables than any place's name has.</summary>
    private const int MostSyllables = 6;

    /// <summary>The words before a place's name, the longer first: the xã of a thị xã is none.</summary>
    private static readonly PlaceKind[] Kinds =
    [
        new(["thanh", "pho"], "thành phố", AdministrativeLevel.Province),
        new(["thanh", "uy"], "thành phố", AdministrativeLevel.Province),
        new(["thi", "xa"], "thị xã", AdministrativeLevel.District),
        new(["thi", "tran"], "thị trấn", AdministrativeLevel.Commune),
        new(["tp"], "thành phố", AdministrativeLevel.Province),
        new(["tinh"], "tỉnh", AdministrativeLevel.Province),
        new(["huyen"], "huyện", AdministrativeLevel.District),
        new(["quan"], "quận", AdministrativeLevel.District),
        new(["phuong"], "phường", AdministrativeLevel.Commune),
        new(["xa"], "xã", AdministrativeLevel.Commune),
    ];

    /// <summary>
    /// The place that the issuer's words name (<c>UBND tỉnh Thanh Hóa</c>), else that of the agency meant in a plan of a place
    /// (<c>Sở Nội vụ</c>), else for a local document the plan's place or the one around it of the level that the words name (<c>UBND
    /// tỉnh</c>).
    /// </summary>
    /// <param name="issuer">The words, or null.</param>
    /// <param name="day">A day on which the place existed, or null.</param>
    /// <param name="own">The place of the plan.</param>
    /// <param name="registry">Places and agencies.</param>
    /// <param name="isLocal">True for a document that must be some place's.</param>
    public static IssuingPlace? Of(string? issuer, DateOnly? day, Place? own, AgencyRegistry registry, bool isLocal)
    {
        if (issuer is null) return isLocal ? Place(own) : null;
        var (named, kind) = Named(issuer, day, registry);
        if (named is not null) return named;
        if (OfAgency(issuer, own, registry) is { } place) return Place(place);
        return isLocal ? Place(own is not null && kind is not null ? Around(own, kind) : own) : null;
    }

    /// <summary>
    /// The place of a party committee whose congress or resolution a name speaks of (<c>Nghị quyết Đại hội Đảng bộ tỉnh</c>), or null.
    /// </summary>
    public static IssuingPlace? InPartyCommittee(string name, Place? own, AgencyRegistry registry)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var start = Array.FindIndex(words, word => VietnameseText.Fold(word) == "bo") + 1;
        if (start < 2 || VietnameseText.Fold(words[start - 2]) != "dang") return null;
        var committee = string.Join(' ', words[start..]);
        return Named(committee, own?.Lifetime.LastDay, registry).Kind is null
            ? null
            : Of(committee, own?.Lifetime.LastDay, own, registry, isLocal: true);
    }

    /// <summary>The place of the agency, which may have the words for its head before its name: <c>Giám đốc Sở Nội vụ</c>.</summary>
    private static Place? OfAgency(string issuer, Place? own, AgencyRegistry registry)
    {
        var words = issuer.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var head = 0; head < Math.Min(words.Length, 4); head++)
        {
            if (registry.Resolve(string.Join(' ', words[head..]), own) is [var agency]) return agency.Place;
        }

        return null;
    }

    private static (IssuingPlace? Place, PlaceKind? Kind) Named(string issuer, DateOnly? day, AgencyRegistry registry)
    {
        var words = issuer.Split([' ', '.', ','], StringSplitOptions.RemoveEmptyEntries);
        var folded = Array.ConvertAll(words, VietnameseText.Fold);
        PlaceKind? first = null;
        for (var at = 0; at < words.Length; at++)
        {
            foreach (var kind in Kinds)
            {
                if (!folded.AsSpan(at).StartsWith(kind.Words)) continue;
                first ??= kind;
                var start = at + kind.Words.Length;
                // "Tỉnh ủy Thanh Hóa": the committee stands between the kind and the name.
                if (start < words.Length && folded[start] == "uy") start++;
                if (PlaceAt(words.AsSpan(start), kind.Name, day, registry) is { } place) return (place, kind);
                at = start - 1;
                break;
            }
        }

        return (null, first);
    }

    /// <summary>The place of the registry whose name begins the words, else the place that their capitals spell.</summary>
    private static IssuingPlace? PlaceAt(ReadOnlySpan<string> words, string kind, DateOnly? day, AgencyRegistry registry)
    {
        for (var length = Math.Min(words.Length, MostSyllables); length > 0; length--)
        {
            if (registry.Places.Named($"{kind} {string.Join(' ', words[..length])}", day) is { } place) return Place(place);
        }

        var capitals = 0;
        while (capitals < Math.Min(words.Length, MostSyllables) && char.IsUpper(words[capitals][0])) capitals++;
        if (capitals == 0) return null;
        var name = string.Join(' ', words[..capitals]);
        return VietnameseText.Slug(name) is { Length: > 0 } id ? new(id, $"{kind} {name}") : null;
    }

    /// <summary>
    /// The place itself or the nearest around it that is of a kind by its name, else by its level; the place itself where none is.
    /// </summary>
    private static Place Around(Place own, PlaceKind kind) =>
        own.WithOuter().FirstOrDefault(p => p.Name.StartsWith(kind.Name + " ", StringComparison.OrdinalIgnoreCase))
        ?? own.WithOuter().FirstOrDefault(p => p.Level == kind.Level) ?? own;

    private static IssuingPlace? Place(Place? place) => place is null ? null : new(place.Id, place.Name);

    /// <summary>A kind of place: its words, folded, as it is written, and the level that most such places have.</summary>
    private sealed record PlaceKind(string[] Words, string Name, AdministrativeLevel Level);
}
