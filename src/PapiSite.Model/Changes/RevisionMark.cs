namespace PapiSite.Model.Changes;

/// <summary>Which step of the history something was done in.</summary>
/// <param name="Ordinal">Its place among all steps, the oldest 1: of two steps of one day the later has the higher one.</param>
/// <param name="Day">The day, in Vietnam, as the clock of the machine that saved it had it.</param>
/// <param name="Id">The id of the commit; null where it has none.</param>
/// <param name="Time">The time of the commit; null where only the day is known.</param>
public sealed record RevisionMark(int Ordinal, DateOnly Day, string? Id, DateTimeOffset? Time)
{
    /// <summary>True where it only mends how the plans are typed, as whoever saved it says.</summary>
    public bool IsCorrection { get; init; }

    /// <summary>So many letters of an id tell commits apart.</summary>
    private const int Short = 8;

    /// <summary>The beginning of the id, as people quote it; null where it has none.</summary>
    public string? ShortId => Id is null ? null : Id[..Math.Min(Short, Id.Length)];
}
