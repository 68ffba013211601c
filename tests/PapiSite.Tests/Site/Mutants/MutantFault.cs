namespace PapiSite.Tests.Site.Mutants;

/// <summary>Something that no site may be.</summary>
/// <param name="kind">What it is, the same for the same fault in any content.</param>
/// <param name="detail">Where, and how it looks.</param>
internal sealed class MutantFault(string kind, string detail) : Exception($"{kind}: {detail}")
{
    public string Kind { get; } = kind;

    /// <summary>Fails where something is not so.</summary>
    public static void Unless(bool isSo, string kind, Func<string> detail)
    {
        if (!isSo) throw new MutantFault(kind, detail());
    }

    /// <summary>What sort of fault an exception is: its own kind, or its type and the place that threw it.</summary>
    public static string KindOf(Exception fault)
    {
        var inner = fault.GetBaseException();
        if (inner is MutantFault own) return own.Kind;
        var frames = (inner.StackTrace ?? "").Split('\n').Select(line => line.Trim())
            .Where(line => line.Contains("PapiSite.", StringComparison.Ordinal)).ToList();
        var place = frames.Find(line => !line.Contains("PapiSite.Tests", StringComparison.Ordinal)) ?? frames.FirstOrDefault();
        return $"{inner.GetType().Name} {place ?? inner.Message}";
    }
}
