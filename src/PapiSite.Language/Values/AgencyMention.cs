using System.Collections.Immutable;
using PapiSite.Language.Text;

namespace PapiSite.Language.Values;

/// <summary>An agency as a plan names it.</summary>
/// <param name="Name">The name as typed.</param>
/// <param name="Note">The condition in parentheses behind it, or null.</param>
/// <param name="IsUnlisted">True where the editor says that the registry has no such agency: <c>(ngoài danh bạ)</c>.</param>
/// <param name="Span">Where the name stands in the source.</param>
public sealed record AgencyMention(string Name, string? Note, bool IsUnlisted, TextSpan Span)
{
    /// <summary>The agency as an editor types it.</summary>
    public string Written => Name + (Note is null ? "" : $" ({Note})") + (IsUnlisted ? " (ngoài danh bạ)" : "");

    /// <summary>A name as an editor types it who says that the registry has no such agency.</summary>
    public static string Unlisted(string name) => $"{name} (ngoài danh bạ)";
}

/// <summary>A list of agencies; <see cref="IsOpen"/> where it ends with <c>…</c>: there are others that the plan does not name.</summary>
public sealed record AgencyList(ImmutableArray<AgencyMention> Members, bool IsOpen) : Value
{
    /// <summary>True where the source has lost the list.</summary>
    public bool IsLost { get; init; }

    /// <inheritdoc/>
    public bool Equals(AgencyList? other) =>
        other is not null && IsOpen == other.IsOpen && IsLost == other.IsLost && Members.SequenceEqual(other.Members);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Members.Length, IsOpen);
}
