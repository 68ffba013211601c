using System.Collections.Immutable;
using PapiSite.Language.Text;

namespace PapiSite.Model.Plans;

/// <summary>The roles that a content declares besides those that have keywords.</summary>
/// <param name="declared">The roles, in the files' order.</param>
public sealed class OtherRoles(ImmutableArray<OtherRole> declared)
{
    private readonly Dictionary<string, OtherRole> _byId = declared.ToDictionary(r => r.Id, StringComparer.Ordinal);

    /// <summary>None.</summary>
    public static OtherRoles None { get; } = new([]);

    /// <summary>The roles, in the files' order.</summary>
    public ImmutableArray<OtherRole> Declared => declared;

    /// <summary>The role of a name, however its letters are written; null where none is declared.</summary>
    public OtherRole? Find(string name) => _byId.GetValueOrDefault(VietnameseText.Slug(name));
}
