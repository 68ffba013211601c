using System.Collections.Immutable;
using PapiSite.Language.Diagnostics;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Language.Values;
using PapiSite.Model.Agencies;
using PapiSite.Model.References;

namespace PapiSite.Model.Binding;

/// <summary>The place that an entry names; what is none, or may be several, is told.</summary>
internal static class PlaceNames
{
    /// <summary>What a plan for no place in particular calls its own.</summary>
    private static readonly string[] WholeCountry = ["ca nuoc", "toan quoc"];

    /// <summary>The place that stands right under an entry, as it was called on a day; null where it names none that is known.</summary>
    public static (string? Name, Place? Place) Of(Origin origin, DateOnly? day, AgencyRegistry registry, BindingBag diagnostics)
    {
        if (origin.Entry.First(Keywords.Place) is not { Value: TextValue name } entry) return (null, null);
        var place = Of(name.Text, new(origin.Source, entry), day, registry.Places, diagnostics);
        return (place is not null && place.Id == name.Text ? place.Name : name.Text, place);
    }

    /// <summary>The one place among those that a name may mean; where there are several, that is told, and it is none.</summary>
    public static Place? OneOf(ImmutableArray<Place> meant, string name, SourceText source, TextSpan span, BindingBag diagnostics)
    {
        if (meant is [var place])
        {
            diagnostics.Name(Thing.Of(place), source, span);
            return place;
        }

        var candidates = string.Join("; ", meant.Select(p => $"{p.Name} ({p.Id})"));
        if (meant.Length > 1) diagnostics.Report(BindingDiagnostics.AmbiguousPlace.Of((name, candidates)), source, span);
        return null;
    }

    private static Place? Of(string name, Origin at, DateOnly? day, PlaceTree places, BindingBag diagnostics)
    {
        var meant = places.Meant(name, day);
        if (meant.IsEmpty && !WholeCountry.Contains(VietnameseText.Key(name)))
            at.Report(diagnostics, BindingDiagnostics.UnknownPlace.Of(name));
        return OneOf(meant, name, at.Source, at.Entry.Focus, diagnostics);
    }
}
