namespace PapiSite.Benchmarks.Search;

/// <summary>What somebody types, and which tasks they mean.</summary>
/// <param name="Kind">What kind of typing it is.</param>
/// <param name="Text">What is typed.</param>
/// <param name="Wanted">The ids of the tasks that are right: one for a phrase, all tasks of the agency for an agency.</param>
internal sealed record Query(QueryKind Kind, string Text, IReadOnlySet<string> Wanted)
{
    private const int ShownForPhrase = 5;
    private const int ShownForAgency = 10;

    /// <summary>
    /// How right an answer is, from 0 to 1. For a phrase: whether the task is among the first five. For an agency: the share of the first
    /// ten, or of as many as there are tasks of the agency, that have it in a role.
    /// </summary>
    public double Rightness(IReadOnlyList<string> hits)
    {
        if (Kind is not (QueryKind.Agency or QueryKind.Abbreviation)) return hits.Take(ShownForPhrase).Any(Wanted.Contains) ? 1 : 0;
        var shown = Math.Min(ShownForAgency, Wanted.Count);
        return hits.Take(shown).Count(Wanted.Contains) / (double)shown;
    }
}

/// <summary>The kinds of typing that are measured.</summary>
internal enum QueryKind
{
    /// <summary>Three to five words in a row of a headline.</summary>
    Phrase,

    /// <summary>The same without tone marks.</summary>
    Toneless,

    /// <summary>With one letter of one word wrong, missing, too many, or in its neighbour's place.</summary>
    Slip,

    /// <summary>With the last word half typed.</summary>
    HalfTyped,

    /// <summary>An agency's name.</summary>
    Agency,

    /// <summary>An agency's abbreviation.</summary>
    Abbreviation,
}
