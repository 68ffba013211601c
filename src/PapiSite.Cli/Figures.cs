using System.Globalization;
using PapiSite.Language.Diagnostics;

namespace PapiSite.Cli;

/// <summary>Numbers as people write them: <c>2.404</c> and <c>11,7</c> in Vietnamese, <c>2,404</c> and <c>11.7</c> in English.</summary>
internal static class Figures
{
    private static readonly NumberFormatInfo Vietnamese = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = "," };

    /// <summary>A whole number.</summary>
    public static string Of(int number, MessageLanguage language) => number.ToString("#,0", In(language));

    /// <summary>A number with one place behind the point.</summary>
    public static string WithTenths(double number, MessageLanguage language) => number.ToString("#,0.0", In(language));

    /// <summary>A number of things in English: <c>1 error</c>, <c>2 errors</c>.</summary>
    public static string Counted(int number, string one) => $"{Of(number, MessageLanguage.English)} {one}{(number == 1 ? "" : "s")}";

    private static NumberFormatInfo In(MessageLanguage language) =>
        language == MessageLanguage.Vietnamese ? Vietnamese : NumberFormatInfo.InvariantInfo;
}
