namespace PapiSite.Model.Plans;

/// <summary>What somebody does for a task, as sites count and filter it: one of the model's roles, or one that is none of them.</summary>
public readonly record struct AssignedRole
{
    private AssignedRole(Role? model, OtherRole? own) => (Model, Own) = (model, own);

    /// <summary>The model's role; null where it is none of them.</summary>
    public Role? Model { get; }

    /// <summary>The role that is none of the model's; else null.</summary>
    public OtherRole? Own { get; }

    /// <summary>Orders the model's roles before others, and those in the order in which they are declared.</summary>
    public (bool IsOwn, int Place, string Id) InOrder => Model is { } role ? (false, (int)role, "") : (true, Own!.Order, Own.Id);

    /// <summary>One of the model's roles.</summary>
    public static AssignedRole Of(Role role) => new(role, null);

    /// <summary>What a role without a keyword counts as.</summary>
    public static AssignedRole Of(OtherRole role) => role.CountsAs is { } counted ? Of(counted) : new(null, role);

    /// <summary>One of the model's roles.</summary>
    public static implicit operator AssignedRole(Role role) => Of(role);

    /// <inheritdoc/>
    public override string ToString() => Model?.ToString() ?? Own!.Name;
}
