using System.Collections.Immutable;
using PapiSite.Language.Syntax;
using PapiSite.Language.Values;
using PapiSite.Model.Plans;

namespace PapiSite.Model.Binding;

/// <summary>Binds the roles that a content declares.</summary>
internal static class RoleBinder
{
    public static OtherRoles Bind(ImmutableArray<SyntaxTree> trees, BindingBag diagnostics)
    {
        var roles = new OrderedDictionary<string, OtherRole>(StringComparer.Ordinal);
        foreach (var origin in ContentBinder.Documents(trees, Keywords.OtherRole))
        {
            var name = origin.Entry.Text.Text;
            // A role without its name, or with a label, is told by the reader of the file.
            if (name.Length == 0 || origin.Entry.LabelSpan is not null) continue;
            if (!RoleNames.Fits(name))
            {
                origin.Report(diagnostics, RoleDiagnostics.BadRoleName.Of(name));
                continue;
            }

            if (RoleKeywords.Named(name) is var (keyword, _))
            {
                origin.Report(diagnostics, RoleDiagnostics.BuiltInRole.Of((name, Keyword: keyword.Name)));
                continue;
            }

            var role = Bind(origin, name, roles.Count, diagnostics);
            if (!roles.TryAdd(role.Id, role))
                origin.Report(diagnostics, RoleDiagnostics.DuplicateRole.Of((name, Place: roles[role.Id].Origin!.Place)));
        }

        return new([.. roles.Values]);
    }

    private static OtherRole Bind(Origin origin, string name, int order, BindingBag diagnostics)
    {
        var entry = origin.Entry;
        var isOfPersons = entry.Get<ChoiceValue<RoleHolder>>(Keywords.Kind)?.Choice == RoleHolder.Persons;
        var countsAs = RoleKeywords.Of(entry.Get(Keywords.CountsAs)?.Choice ?? RoleMeaning.Own);
        if (isOfPersons && countsAs is not null)
        {
            new Origin(origin.Source, entry.First(Keywords.CountsAs)!).Report(diagnostics, RoleDiagnostics.CountedPersons.Of(name));
            countsAs = null;
        }

        return new(name)
        {
            EnglishName = ContentBinder.Text(entry, Keywords.EnglishName),
            CountsAs = countsAs,
            IsOfPersons = isOfPersons,
            Order = order,
            Origin = origin,
        };
    }
}
