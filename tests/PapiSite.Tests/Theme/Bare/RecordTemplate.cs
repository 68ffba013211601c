using System.Reflection;
using PapiSite.Site.Views;

namespace PapiSite.Tests.Theme.Bare;

/// <summary>A record of a view: each of its values under its name, but what it calls something and where that leads as a link.</summary>
internal static class RecordTemplate
{
    public static string Draw(object record, Chrome chrome)
    {
        var values = record.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(p => p.SetMethod is not null && p.GetIndexParameters().Length == 0).ToDictionary(p => p.Name, p => p.GetValue(record));
        // What is a tuple has fields.
        foreach (var field in record.GetType().GetFields(BindingFlags.Public | BindingFlags.Instance))
            values[field.Name] = field.GetValue(record);
        var name = new[] { "Name", "Title", "Headline", "Words" }.FirstOrDefault(key => values.GetValueOrDefault(key) is not null);
        var link =
            name is not null && values.GetValueOrDefault("Route") is string route
                ? LinkTemplate.Draw(ValueTemplate.TextOf(values[name]!), route, chrome)
                : "";
        return $"<section>{link}{string.Concat(values.Where(v => v.Key is not "Route").Select(v => ValueTemplate.Draw(v.Value, chrome)))}"
            + $"</section>";
    }
}
