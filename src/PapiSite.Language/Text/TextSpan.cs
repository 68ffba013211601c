namespace PapiSite.Language.Text;

/// <summary>A half-open range of UTF-16 units in a source: the unit at <see cref="End"/> is outside.</summary>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>The first unit after the span.</summary>
    public int End => Start + Length;

    /// <summary>The span from <paramref name="start"/> up to, not including, <paramref name="end"/>.</summary>
    public static TextSpan Between(int start, int end) => new(start, Math.Max(0, end - start));
}
