using System.Globalization;

namespace PapiSite.Language.Diagnostics;

/// <summary>A number in words; where there is none, a blank stands in its place.</summary>
public readonly record struct Numeral
{
    private readonly int? _value;

    private Numeral(int value) => _value = value;

    /// <summary>Any number is one.</summary>
    public static implicit operator Numeral(int value) => new(value);

    /// <summary>Its digits, or nothing.</summary>
    internal Words InWords => _value is { } value ? Words.Same(value.ToString(CultureInfo.InvariantCulture)) : default;
}
