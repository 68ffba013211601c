using System.Collections.Immutable;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Language.Values;
using PapiSite.Model.Agencies;
using PapiSite.Model.References;
using PapiSite.Model.Terms;

namespace PapiSite.Model.Binding;

/// <summary>Binds places and agencies. What they are to one another may stand in any file, so it is bound last.</summary>
internal static class RegistryBinder
{
    public static AgencyRegistry Bind(ImmutableArray<SyntaxTree> trees, BindingBag diagnostics, IReadOnlyList<Term>? terms = null)
    {
        var places = new OrderedDictionary<string, Place>(StringComparer.Ordinal);
        var agencies = new OrderedDictionary<string, Agency>(StringComparer.Ordinal);
        var across = NamesAcross.Of(trees, terms);
        foreach (var origin in ContentBinder.Documents(trees, Keywords.Place)) BindPlace(origin, across, places, agencies, diagnostics);
        foreach (var origin in ContentBinder.Documents(trees, Keywords.Agency))
            Add(BindAgency(origin, null, across), agencies, diagnostics);

        var tree = new PlaceTree([.. places.Values]);
        foreach (var place in tree.All) Bind(place, tree, diagnostics);
        var registry = new AgencyRegistry(tree, [.. agencies.Values], terms);
        foreach (var agency in registry.Agencies) Bind(agency, registry, diagnostics);
        return registry;
    }

    private static void BindPlace(
        Origin origin, NamesAcross across, OrderedDictionary<string, Place> places, OrderedDictionary<string, Agency> agencies,
        BindingBag diagnostics)
    {
        var entry = origin.Entry;
        var name = entry.Text.Text;
        var place = new Place(entry.Label ?? VietnameseText.Slug(Place.PlainName(name)), name)
        {
            ShortName = ContentBinder.Text(entry, Keywords.ShortName) ?? Place.PlainName(name),
            EnglishName = ContentBinder.Text(entry, Keywords.EnglishName),
            Aliases = ContentBinder.AllItems(entry, Keywords.Aliases),
            Level = entry.Get(Keywords.Level)?.Choice ?? LevelOf(name),
            Lifetime = LifetimeOf(entry),
            Unverified = Unverified(entry),
            Note = Notes(entry),
            Origin = origin,
        };
        if (place.Id.Length == 0)
            origin.ReportHead(diagnostics, BindingDiagnostics.NoId.Of(name));
        else if (!places.TryAdd(place.Id, place))
            origin.ReportHead(diagnostics, BindingDiagnostics.DuplicateId.Of((place.Id, File: places[place.Id].Origin.Source.Path)));
        foreach (var child in entry.All(Keywords.Agency)) Add(BindAgency(new(origin.Source, child), place, across), agencies, diagnostics);
    }

    private static void Add(Agency agency, OrderedDictionary<string, Agency> agencies, BindingBag diagnostics)
    {
        if (agency.KindId.Length == 0)
        {
            agency.Origin.ReportHead(diagnostics, BindingDiagnostics.NoId.Of(agency.Name));
        }
        else if (!agencies.TryAdd(agency.Id, agency))
        {
            var file = agencies[agency.Id].Origin.Source.Path;
            agency.Origin.ReportHead(diagnostics, BindingDiagnostics.DuplicateId.Of((agency.Id, file)));
        }
    }

    private static Agency BindAgency(Origin origin, Place? place, NamesAcross across)
    {
        var entry = origin.Entry;
        var (typed, parent) = (entry.Text.Text, ContentBinder.Text(entry, Keywords.PartOf));
        var name = parent is not null && across.Shared.Contains(VietnameseText.Key(typed)) ? Agency.WithParent(typed, parent) : typed;
        var word = entry.Label ?? VietnameseText.Slug(name);
        return new(place is null || word.Length == 0 ? word : $"{place.Id}/{word}", name)
        {
            Place = place,
            ParentName = parent,
            ShortName = ContentBinder.Text(entry, Keywords.ShortName),
            EnglishName = ContentBinder.Text(entry, Keywords.EnglishName) ?? across.English.GetValueOrDefault(typed),
            Aliases = [.. name == typed ? [] : new[] { typed }, .. ContentBinder.AllItems(entry, Keywords.Aliases)],
            Abbreviations = ContentBinder.AllItems(entry, Keywords.Abbreviations),
            Colloquial = ContentBinder.AllItems(entry, Keywords.Colloquial),
            Level = entry.Get(Keywords.Level)?.Choice ?? place?.Level ?? AdministrativeLevel.Central,
            Kind = entry.Get<ChoiceValue<AgencyKind>>(Keywords.Kind)?.Choice ?? AgencyKind.Body,
            Lifetime = LifetimeOf(entry),
            Unverified = Unverified(entry),
            Head = entry.Get(Keywords.Head),
            Contact = new(
                ContentBinder.Text(entry, Keywords.Address),
                ContentBinder.Text(entry, Keywords.Telephone),
                ContentBinder.Text(entry, Keywords.Email),
                ContentBinder.Text(entry, Keywords.SiteSettings),
                ContentBinder.Text(entry, Keywords.Reception)
            )
            {
                ConfirmedOn = entry.Get(Keywords.ConfirmedOn),
            },
            Description = ContentBinder.Prose(entry, Keywords.Description),
            Note = Notes(entry),
            Origin = origin,
        };
    }

    private static Lifetime LifetimeOf(EntrySyntax entry) => new(entry.Get(Keywords.ValidFrom), entry.Get(Keywords.ValidTo));

    /// <summary>A place lies in what bore the name on its last day, and became part of what bore the names on the day after.</summary>
    private static void Bind(Place place, PlaceTree tree, BindingBag diagnostics)
    {
        var (entry, last) = (place.Origin.Entry, place.Lifetime.LastDay);
        Place? Named(string name, TextSpan span, EntrySyntax line, DateOnly? day)
        {
            var meant = tree.Meant(name, day);
            if (meant.IsEmpty) new Origin(place.Origin.Source, line).Report(diagnostics, BindingDiagnostics.UnknownPlace.Of(name));
            return PlaceNames.OneOf(meant, name, place.Origin.Source, span, diagnostics);
        }

        var outer = entry.First(Keywords.PartOf) is { Value: TextValue text } at ? Named(text.Text, at.Focus, at, last) : null;
        var successors = entry.All(Keywords.MergedInto).Where(line => line.Value is TextList)
            .SelectMany(line => ((TextList)line.Value!).Items.Select(item => Named(item.Text, item.Span, line, last?.AddDays(1))));
        place.Bind(outer, [.. successors.OfType<Place>()]);
    }

    private static void Bind(Agency agency, AgencyRegistry registry, BindingBag diagnostics)
    {
        BindParent(agency, registry, diagnostics);
        var scope = new BindingScope(agency.Origin.Source, registry, [], new([]), agency.Place, diagnostics);
        var members = scope.Agencies(agency.Origin.Entry.First(Keywords.Members));
        foreach (var self in members.Where(m => m.Agency == agency))
            diagnostics.Report(BindingDiagnostics.MemberOfItself.Of(agency.Name), agency.Origin.Source, self.Mention.Span);
        var successors = Successors(agency, registry, diagnostics).ToImmutableArray();
        var isByName = !successors.IsEmpty && agency.Origin.Entry.First(Keywords.Successors) is null;
        agency.Bind([.. members.Select(m => m.Agency).OfType<Agency>().Where(m => m != agency).Distinct()], successors, isByName);
    }

    private static void BindParent(Agency agency, AgencyRegistry registry, BindingBag diagnostics)
    {
        if (agency.ParentName is not { } name || agency.Origin.Entry.First(Keywords.PartOf) is not { } entry) return;
        if (registry.Resolve(name, agency.Place) is [var parent] && parent != agency)
        {
            diagnostics.Name(Thing.Of(parent), agency.Origin.Source, entry.Focus);
            agency.BindParent(parent);
            return;
        }

        new Origin(agency.Origin.Source, entry).Report(diagnostics, BindingDiagnostics.UnknownAgency.Of(name));
    }

    /// <summary>
    /// What an agency became. Successors lie in its own place where it ended before the place did, else in the places that its
    /// place became part of; there, an agency that names no successor goes on as the one of its kind.
    /// </summary>
    private static IEnumerable<Agency> Successors(Agency agency, AgencyRegistry registry, BindingBag diagnostics)
    {
        var (later, ends) = (agency.Place?.Successors ?? [], agency.Lifetime.To is not null);
        if (agency.Origin.Entry.First(Keywords.Successors)?.Value is not AgencyList list)
        {
            if (ends) yield break;
            foreach (var same in later.SelectMany(p => registry.OfKind(agency.KindId).Where(a => a.Place == p))) yield return same;
            yield break;
        }

        var places = ends ? later.Prepend(agency.Place) : later.Append(agency.Place);
        foreach (var mention in list.Members.Where(m => !m.IsUnlisted))
        {
            var found = places.Select(p => registry.Resolve(mention.Name, p)).FirstOrDefault(f => !f.IsEmpty, []);
            if (found.IsEmpty)
            {
                diagnostics.Report(BindingDiagnostics.UnknownAgency.Of(mention.Name), agency.Origin.Source, mention.Span);
                continue;
            }

            diagnostics.Name(Thing.Of(found[0]), agency.Origin.Source, mention.Span);
            yield return found[0];
        }
    }

    private static UnverifiedFacts Unverified(EntrySyntax entry) =>
        entry.GetAll(Keywords.Unverified).SelectMany(l => l.Choices).Aggregate(UnverifiedFacts.None, (facts, fact) => facts | fact);

    private static string? Notes(EntrySyntax entry)
    {
        var notes = ContentBinder.AllProse(entry, Keywords.Note);
        return notes.IsEmpty ? null : string.Join("\n\n", notes);
    }

    /// <summary>The level that the word for a place's kind tells; <c>thành phố</c> may be of two, and is taken for a province.</summary>
    private static AdministrativeLevel LevelOf(string name)
    {
        var words = VietnameseText.Fold(name);
        bool Begins(params string[] kinds) => kinds.Any(kind => words.StartsWith(kind + " ", StringComparison.Ordinal));
        return Begins("xa", "phuong", "thi tran", "dac khu") ? AdministrativeLevel.Commune
            : Begins("huyen", "quan", "thi xa") ? AdministrativeLevel.District
            : AdministrativeLevel.Province;
    }

    /// <summary>What is known of names before any agency is bound.</summary>
    /// <param name="Shared">
    /// Names that several bodies give to their departments, as <c>Văn phòng</c>; those are called by their body's too.
    /// </param>
    /// <param name="English">The English names of terms, by the term.</param>
    private sealed record NamesAcross(HashSet<string> Shared, Dictionary<string, string> English)
    {
        public static NamesAcross Of(ImmutableArray<SyntaxTree> trees, IReadOnlyList<Term>? terms) => new(
            [
                .. ContentBinder.Documents(trees, Keywords.Place).SelectMany(place => place.Entry.All(Keywords.Agency))
                    .Concat(ContentBinder.Documents(trees, Keywords.Agency).Select(agency => agency.Entry))
                    .Where(entry => entry.First(Keywords.PartOf) is not null)
                    .GroupBy(entry => VietnameseText.Key(entry.Text.Text), StringComparer.Ordinal).Where(same => same.Count() > 1)
                    .Select(same => same.Key),
            ],
            (terms ?? []).Where(t => t.EnglishName is not null)
                .ToDictionary(t => t.Name, t => t.EnglishName!, StringComparer.OrdinalIgnoreCase));
    }
}
