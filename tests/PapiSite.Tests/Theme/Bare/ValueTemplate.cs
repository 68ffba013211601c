using System.Collections;
using System.Globalization;
using System.Net;
using PapiSite.Site.Views;
using PapiSite.Site.Wording;

namespace PapiSite.Tests.Theme.Bare;

/// <summary>Anything that a view holds.</summary>
internal static class ValueTemplate
{
    public static string Draw(object? value, Chrome chrome) => value switch
    {
        null => "",
        HtmlMarkup prose => prose.Html,
        string or Sentence => $"<p>{Encode(TextOf(value))}</p>",
        IEnumerable many => ListTemplate.Draw(many, chrome),
        IFormattable => $"<p>{Encode(TextOf(value))}</p>",
        bool => "",
        _ => RecordTemplate.Draw(value, chrome),
    };

    public static string TextOf(object value) =>
        value is IFormattable figure ? figure.ToString(null, CultureInfo.InvariantCulture) : value.ToString() ?? "";

    public static string Encode(string text) => WebUtility.HtmlEncode(text);
}
