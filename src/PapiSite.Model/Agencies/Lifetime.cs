using PapiSite.Language.Values;

namespace PapiSite.Model.Agencies;

/// <summary>The days on which something existed, as far as they are stated.</summary>
/// <param name="From">The first day, perhaps only its month or year; null where nobody stated it.</param>
/// <param name="To">The last day, perhaps only its month or year; null where it goes on.</param>
public readonly record struct Lifetime(DateValue? From, DateValue? To)
{
    /// <summary>The last day on which it may have existed; null where it goes on.</summary>
    public DateOnly? LastDay => To?.Last;

    /// <summary>True for a day on which it may have existed.</summary>
    public bool Contains(DateOnly day) => !(From?.First > day) && !(To?.Last < day);

    /// <summary>
    /// True for a day of which nothing stated leaves a doubt: of an end in 2025 it is not known before which day it came.
    /// </summary>
    public bool SurelyContains(DateOnly day) => !(From?.Last > day) && !(To?.First < day);
}
