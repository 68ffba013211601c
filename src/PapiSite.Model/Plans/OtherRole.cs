using PapiSite.Language.Text;

namespace PapiSite.Model.Plans;

/// <summary>A role that has no keyword of its own, as a content declares it or, undeclared, as a plan prints it.</summary>
/// <param name="Name">The name: <c>thẩm định</c>.</param>
public sealed record OtherRole(string Name)
{
    /// <summary>What tells it from others, whatever the case and the marks of its name: <c>tham-dinh</c>.</summary>
    public string Id { get; } = VietnameseText.Slug(Name);

    /// <summary>The name on English pages, or null.</summary>
    public string? EnglishName { get; init; }

    /// <summary>The role that it is filtered and counted as; null where it is one of its own.</summary>
    public Role? CountsAs { get; init; }

    /// <summary>True where the names behind it are those of persons, whom no directory lists.</summary>
    public bool IsOfPersons { get; init; }

    /// <summary>Its place among the roles that are declared; behind all of them where it is not.</summary>
    public int Order { get; init; } = int.MaxValue;

    /// <summary>Where it is declared; null where it is not.</summary>
    public Origin? Origin { get; init; }

    /// <summary>True where the content declares it.</summary>
    public bool IsDeclared => Origin is not null;

    /// <summary>Roles of one name are one role.</summary>
    public bool Equals(OtherRole? other) => other is not null && Id == other.Id;

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);
}
