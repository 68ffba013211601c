namespace PapiSite.Model.Changes;

/// <summary>What a page of the site may be about.</summary>
public enum AddressKind
{
    /// <summary>A plan.</summary>
    Plan,

    /// <summary>A task.</summary>
    Task,

    /// <summary>An agency.</summary>
    Agency,

    /// <summary>An index set.</summary>
    IndexSet,

    /// <summary>A dimension of an index set.</summary>
    Dimension,

    /// <summary>A page of prose.</summary>
    Page,

    /// <summary>A draft for comment.</summary>
    Consultation,

    /// <summary>A question.</summary>
    Question,
}

/// <summary>The address of something that has a page.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Its id; of a task the plan's and its own with a slash between.</param>
public readonly record struct ContentAddress(AddressKind Kind, string Id)
{
    /// <summary>The address of a plan or a task.</summary>
    public static ContentAddress Of(TaskAddress address) =>
        address.Task.Length == 0 ? new(AddressKind.Plan, address.Plan) : new(AddressKind.Task, $"{address.Plan}/{address.Task}");

    /// <summary>The same as the address of a plan or a task; null for anything else.</summary>
    public TaskAddress? Task => Kind switch
    {
        AddressKind.Plan => TaskAddress.OfPlan(Id),
        AddressKind.Task => new(Id[..Id.LastIndexOf('/')], Id[(Id.LastIndexOf('/') + 1)..]),
        _ => null,
    };
}
