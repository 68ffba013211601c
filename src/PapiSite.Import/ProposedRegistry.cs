using PapiSite.Import.Drafts;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Language.Values;
using PapiSite.Language.Writing;
using PapiSite.Model.Agencies;

namespace PapiSite.Import;

/// <summary>A file of the agencies that a content lacks, for an editor to check before it is kept.</summary>
internal static class ProposedRegistry
{
    /// <summary>
    /// The file: the agencies under the plan's place where the content lacks that too; empty without any. A place is declared once, so
    /// that those of a known one stand by themselves until the editor moves them there.
    /// </summary>
    public static string Of(IReadOnlyCollection<string> names, DraftEntry plan, PlaceTree known)
    {
        if (names.Count == 0) return "";
        var place = plan.Children.FirstOrDefault(c => c.Keyword == Keywords.Place)?.Text;
        var agencies = names.Select(Agency).ToList();
        if (place is not null && known.Meant(place, null) is [var there, ..])
        {
            var move = PapiLine.Comment($"Kiểm tra, rồi chuyển vào dưới “địa bàn: {there.Name}” trong tệp {there.Origin.Source.Path}.");
            agencies[0] = agencies[0] with { Before = [move] };
            place = null;
        }

        return PapiWriter.Write(
            place is null ? agencies : [PapiEntry.OfText(Keywords.Place, place, LabelOf(place, known)) with { Children = [.. agencies] }]);
    }

    /// <summary>
    /// The identifier to write of a new place: none where that of its bare name is free, as <c>huyen-thi-du</c> where the province of
    /// the same name has that.
    /// </summary>
    private static string? LabelOf(string place, PlaceTree known)
    {
        var taken = known.All.Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        if (!taken.Contains(VietnameseText.Slug(Place.PlainName(place)))) return null;
        var whole = VietnameseText.Slug(place);
        return Enumerable.Range(1, taken.Count + 1).Select(n => n == 1 ? whole : $"{whole}-{n}").First(id => !taken.Contains(id));
    }

    private static PapiEntry Agency(string name) => PapiEntry.OfText(Keywords.Agency, name) with
    {
        Children = KindOf(name) is { } kind ? [PapiEntry.OfText(Keywords.Kind, Choices.AgencyKinds.WordOf(kind))] : [],
    };

    /// <summary>What names many bodies is a group; one of bodies that are only concerned is one of those.</summary>
    private static AgencyKind? KindOf(string name)
    {
        var key = VietnameseText.Key(name);
        if (key.Contains("lien quan", StringComparison.Ordinal)) return AgencyKind.RelativeGroup;
        var isMany = key.StartsWith("cac ", StringComparison.Ordinal) || key.Contains(" cac cap", StringComparison.Ordinal)
            || key.EndsWith(" cap huyen", StringComparison.Ordinal) || key.EndsWith(" cap xa", StringComparison.Ordinal)
            || key.EndsWith(" cap tinh", StringComparison.Ordinal) || key.Contains(" cac ", StringComparison.Ordinal)
            || key.StartsWith("so ban nganh", StringComparison.Ordinal);
        return isMany ? AgencyKind.Group : null;
    }
}
